package org.maracdesk.ui.controls;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.maracdesk.domain.casefile.Caution;
import org.maracdesk.wording.Words;

/** What must be known before anybody speaks, as one text, so that it leaves room for the case. */
public final class CautionBanner extends HBox {

  /** A banner that says these, at least one. */
  public CautionBanner(Words words, List<Caution> cautions) {
    this(words, cautions, false);
  }

  private CautionBanner(Words words, List<Caution> cautions, boolean brief) {
    var text = new TextFlow();
    text.setMinWidth(0);
    setHgrow(text, Priority.ALWAYS);
    for (var caution : cautions) {
      boolean shortened = brief && caution.kind().compareTo(Caution.Kind.CONTACT) >= 0;
      var first = new Text(lead(words, caution) + " ");
      first.getStyleClass().addAll("m-file-text", Style.STRONG);
      var rest = new Text((shortened ? about(words, caution) : rest(words, caution)) + "  ");
      rest.getStyleClass().add("m-file-text");
      text.getChildren().addAll(first, rest);
    }
    getStyleClass().addAll("m-notice", "m-cautions", Tone.DANGER.style());
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(spoken(words, cautions));
    getChildren().addAll(Icon.WARNING.node(), text);
  }

  /** A banner that leaves room: advice only where life may hang on it, all of it when read out. */
  public static CautionBanner brief(Words words, List<Caution> cautions) {
    return new CautionBanner(words, cautions, true);
  }

  /** All of it, for those who do not see it. */
  public static String spoken(Words words, List<Caution> cautions) {
    return cautions.stream()
        .map(caution -> lead(words, caution) + " " + rest(words, caution))
        .collect(Collectors.joining(" "));
  }

  /** The few words that matter most, and what they are about. */
  public static String shortly(Words words, Caution caution) {
    return (lead(words, caution) + " " + about(words, caution)).strip();
  }

  /** The few words that matter most. */
  public static String lead(Words words, Caution caution) {
    return words.name("case.caution", caution.kind());
  }

  /** What it is about, and what to do or not to do. */
  public static String rest(Words words, Caution caution) {
    var about = about(words, caution);
    var advice = words.name("case.caution-means", caution.kind());
    return about.isBlank() ? advice : words.say("case.caution-about", about, advice);
  }

  private static String about(Words words, Caution caution) {
    var day = caution.day();
    return day == null ? caution.about().text() : words.date(day);
  }
}
