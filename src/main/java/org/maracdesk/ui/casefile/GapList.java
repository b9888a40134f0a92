package org.maracdesk.ui.casefile;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.casefile.ReferralGap;
import org.maracdesk.ui.controls.Style;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.wording.Words;

/** What a referral form still lacks, each line leading to its field. It holds nothing up. */
final class GapList extends VBox {

  private final Words words;
  private final Function<ReferralGap, Optional<Runnable>> way;
  private List<ReferralGap> shown = List.of();

  /**
   * A list that says nothing yet.
   *
   * @param way leads to the place of a gap; nothing where it cannot be filled from here
   */
  GapList(Words words, Function<ReferralGap, Optional<Runnable>> way) {
    this.words = words;
    this.way = way;
    getStyleClass().add("m-file-gaps");
    say();
  }

  /** Shows these; the focus stays where it is. */
  void show(List<ReferralGap> gaps) {
    if (!gaps.equals(shown)) {
      shown = List.copyOf(gaps);
      say();
    }
  }

  private void say() {
    getChildren().clear();
    if (shown.isEmpty()) {
      getChildren().add(Texts.quiet(words.say("referral.gaps.none")));
      return;
    }
    getChildren().add(Texts.quiet(words.say("referral.gaps.never")));
    for (var gap : shown) {
      var name = DetailWords.gap(words, gap);
      var there = way.apply(gap);
      if (there.isEmpty()) {
        getChildren().add(Texts.body(name));
        continue;
      }
      var link = new Hyperlink(name);
      link.setWrapText(true);
      link.getStyleClass().add(Style.SMALL);
      link.setMinHeight(USE_PREF_SIZE);
      link.setAccessibleText(words.say("referral.gaps.go", name));
      link.setOnAction(event -> there.get().run());
      getChildren().add(link);
    }
  }
}
