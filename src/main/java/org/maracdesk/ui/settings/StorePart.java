package org.maracdesk.ui.settings;

import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.journeys.StoreLook;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/** Where the store is, and whether it is whole. */
record StorePart(Words words, SettingsModel model) {

  /**
   * The part.
   *
   * @param trail leads to who did what
   */
  Page page(Runnable trail) {
    var found = new VBox();
    found.getStyleClass().add("m-column");
    model.checked().subscribe(checked -> tell(found, checked));
    var check = Buttons.of(Icon.SAFE, words.say("settings.store.check"), model::check);
    check.disableProperty().bind(model.checking());
    var folder = Texts.strong(model.folder());
    return Page.narrow(
        new Card(
            words.say("settings.store.title"),
            Texts.body(words.say("settings.store.where")),
            folder,
            Texts.quiet(words.say("settings.store.backup"))),
        new Card(
            words.say("settings.store.check"),
            Texts.quiet(words.say("settings.store.check.text")),
            new Row(check),
            found),
        new Card(
            words.say("trail.title"),
            Texts.quiet(words.say("settings.store.trail.text")),
            new Row(Buttons.of(Icon.HISTORY, words.say("settings.store.trail"), trail))));
  }

  private void tell(VBox found, @Nullable StoreLook checked) {
    found.getChildren().clear();
    if (checked == null) {
      return;
    }
    found
        .getChildren()
        .add(new Notice(checked.clean() ? Tone.GOOD : Tone.DANGER, words.say(checked.sentence())));
    checked.problems().forEach(each -> found.getChildren().add(Texts.body(words.say(each))));
  }
}
