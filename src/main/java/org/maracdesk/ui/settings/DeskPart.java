package org.maracdesk.ui.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.maracdesk.ui.controls.AnswerToggle;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.frame.Preferences;
import org.maracdesk.ui.frame.Theme;
import org.maracdesk.wording.Words;

/**
 * How the desk looks, when it locks and where it is seen; each choice works at once.
 *
 * @param canLeaveOut whether this system can keep a window out of pictures of the screen
 */
record DeskPart(Words words, Preferences preferences, boolean canLeaveOut) {

  private static final List<Integer> SIZES = List.of(13, 14, 16, 18, 21);
  private static final List<Integer> MINUTES = List.of(1, 2, 3, 5, 10, 15, 30, 60);
  private static final int USUAL = 14;

  Page page() {
    var theme =
        new AnswerToggle<>(List.of(Theme.values()), each -> words.name("settings.theme", each))
            .question(words.say("settings.theme"));
    theme.answer().set(preferences.theme().get());
    theme
        .answer()
        .subscribe(
            chosen -> {
              if (chosen != null) {
                preferences.theme().set(chosen);
              }
            });
    var size =
        new LabelledField<>(
            words.say("settings.text-size"),
            new ChoiceField<>(
                SIZES,
                each -> words.say("settings.text-size.percent", Math.round(each * 100.0 / USUAL))));
    size.control().setValue(preferences.textSize().get());
    size.control()
        .valueProperty()
        .subscribe(
            chosen -> {
              if (chosen != null) {
                preferences.textSize().set(chosen);
              }
            });
    var idle =
        new LabelledField<>(
                words.say("settings.idle"),
                new ChoiceField<>(MINUTES, each -> words.count("settings.idle.minutes", each)))
            .hint(words.say("settings.idle.hint"));
    idle.control().setValue(preferences.idleMinutes().get());
    idle.control()
        .valueProperty()
        .subscribe(
            chosen -> {
              if (chosen != null) {
                preferences.idleMinutes().set(chosen);
              }
            });
    var look = new LabelledField<>(words.say("settings.theme"), theme);
    theme.setMaxWidth(AnswerToggle.USE_PREF_SIZE);
    return Page.narrow(
        new Card(words.say("settings.look.title"), look, size),
        new Card(words.say("settings.lock.title"), idle),
        new Card(words.say("settings.pictures.title"), pictures()));
  }

  private Node pictures() {
    if (!canLeaveOut) {
      return Texts.quiet(words.say("settings.pictures.not-here"));
    }
    var box = new CheckBox(words.say("settings.pictures"));
    box.setWrapText(true);
    box.selectedProperty().bindBidirectional(preferences.inScreenPictures());
    return new VBox(box, Texts.small(words.say("settings.pictures.hint")));
  }
}
