package org.maracdesk.ui.frame;

import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.OneLineField;
import org.maracdesk.ui.controls.ProblemText;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/** Questions and messages on cards over the window. */
public final class FxDialogs implements Dialogs {

  private final Overlay overlay;
  private final Words words;

  /** Shows them on this overlay. */
  public FxDialogs(Overlay overlay, Words words) {
    this.overlay = overlay;
    this.words = words;
  }

  @Override
  public void ask(Question question, Runnable then) {
    var yes = yes(question, then);
    var no = Buttons.of(words.say(question.no()), overlay::hide);
    no.setCancelButton(true);
    var card = card(question, yes, no);
    // What destroys, or is most likely not meant, is never one Enter away
    overlay.show(card, question.fromNo() ? no : yes, overlay::hide);
  }

  @Override
  public void askForText(Question question, int longest, Consumer<String> then) {
    var field = new LabelledField<>(words.say(question.text()), new OneLineField()).wrapping();
    var yes = yes(question, () -> then.accept(field.control().getText().strip()));
    var no = Buttons.of(words.say(question.no()), overlay::hide);
    yes.setDefaultButton(true);
    var typed = field.control().textProperty().map(Confidential::of);
    typed.subscribe(said -> field.problem(tooLong(said, longest)));
    yes.disableProperty().bind(typed.map(said -> said.isBlank() || !fits(said, longest)));
    var card = card(words.say(question.title()), null, field, yes, no);
    overlay.show(card, field.control(), overlay::hide);
  }

  private static boolean fits(Confidential said, int longest) {
    return said.text().length() <= longest;
  }

  private @Nullable String tooLong(Confidential said, int longest) {
    return fits(said, longest)
        ? null
        : ProblemText.of(words, Problem.at("text", Problem.Kind.TOO_LONG, longest));
  }

  @Override
  public void tell(Wording sentence) {
    tell("frame.told.title", sentence);
  }

  @Override
  public void inform(Wording sentence) {
    tell("frame.informed.title", sentence);
  }

  private void tell(String title, Wording sentence) {
    var ok = Buttons.primary(words.say("frame.understood"), overlay::hide);
    ok.setDefaultButton(true);
    var card = card(words.say(title), words.say(sentence), null, ok);
    overlay.show(card, ok, overlay::hide);
  }

  private Button yes(Question question, Runnable then) {
    Runnable hideThenDo =
        () -> {
          overlay.hide();
          then.run();
        };
    var text = words.say(question.yes());
    return question.grave() ? Buttons.danger(text, hideThenDo) : Buttons.primary(text, hideThenDo);
  }

  private VBox card(Question question, Button yes, Button no) {
    return card(words.say(question.title()), words.say(question.text()), null, yes, no);
  }

  private static VBox card(
      String title, @Nullable String text, @Nullable Node content, Button... buttons) {
    var card = new VBox(Texts.title(title));
    if (text != null) {
      card.getChildren().add(Texts.body(text));
    }
    if (content != null) {
      card.getChildren().add(content);
    }
    var row = new HBox();
    row.getStyleClass().add("m-dialog-buttons");
    for (int i = buttons.length - 1; i >= 0; i--) {
      row.getChildren().add(buttons[i]);
    }
    card.getChildren().add(row);
    card.setAccessibleRole(AccessibleRole.DIALOG);
    card.setAccessibleText(text == null ? title : title + " " + text);
    return card;
  }
}
