package org.maracdesk.ui.unlock;

import java.util.Arrays;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.SecretField;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.vault.Strength;
import org.maracdesk.wording.Words;

/** The two fields for a new passphrase, how good it is, and a suggestion of four words. */
final class NewPassphrase extends VBox {

  private final Words words;
  private final FourWords fourWords;
  private final LabelledField<SecretField> first;
  private final LabelledField<SecretField> again;
  private final ProgressBar bar = new ProgressBar(0);
  private final Label sentence = Texts.small("");

  NewPassphrase(Words words, FourWords fourWords) {
    this.words = words;
    this.fourWords = fourWords;
    first = new LabelledField<>(words.say("unlock.new"), new SecretField(words));
    again = new LabelledField<>(words.say("unlock.repeat"), new SecretField(words));
    bar.setMaxWidth(Double.MAX_VALUE);
    bar.setFocusTraversable(false);
    sentence.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    var suggest = Buttons.flat(Icon.SHUFFLE, words.say("unlock.suggest"), this::suggest);
    var help = new HBox(sentence, suggest);
    help.getStyleClass().add("m-strength-help");
    var strength = new VBox(bar, help);
    strength.getStyleClass().add("m-strength");
    getStyleClass().add("m-new-passphrase");
    getChildren().addAll(first, strength, again);
    first.control().onTyped(this::judge);
  }

  /** What was typed first; the caller wipes it. */
  char[] letters() {
    return first.control().letters();
  }

  /** What was typed again; the caller wipes it. */
  char[] again() {
    return again.control().letters();
  }

  LabelledField<SecretField> first() {
    return first;
  }

  LabelledField<SecretField> repeat() {
    return again;
  }

  void onEnter(Runnable then) {
    first.control().onEnter(() -> again.control().requestFocus());
    again.control().onEnter(then);
  }

  void clear() {
    first.control().clear();
    again.control().clear();
  }

  private void suggest() {
    first.problem(null);
    first.control().fill(fourWords.draw());
    again.control().clear();
    again.control().requestFocus();
  }

  private void judge() {
    var letters = letters();
    var strength = Strength.of(letters);
    Arrays.fill(letters, '\0');
    bar.setProgress(strength.share());
    bar.getStyleClass().removeAll(Tone.GOOD.style(), Tone.WARN.style());
    bar.getStyleClass().add((strength.isEnough() ? Tone.GOOD : Tone.WARN).style());
    var text = words.say(strength.wording());
    sentence.setText(text);
    sentence.setGraphic(strength.isEnough() ? Icon.DONE.node() : null);
    bar.setAccessibleText(text);
  }
}
