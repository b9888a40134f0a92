package org.maracdesk.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.journeys.KeepChecklists.Listed;
import org.maracdesk.journeys.KeepChecklists.State;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/** The checklists that are offered, and in whose words. */
record ChecklistPart(Words words, ChecklistsModel model) {

  Page list() {
    var entries = new ArrayList<Node>();
    entries.add(Texts.quiet(words.say("settings.checklists.about")));
    entries.add(
        new Row(
            Buttons.primary(
                Icon.ADD,
                words.say("settings.checklists.add"),
                () -> model.choose("settings.checklists.add.where")),
            Buttons.of(
                Icon.UPLOAD,
                words.say("settings.checklists.pack"),
                () -> model.choose("settings.checklists.pack.where"))));
    model.listed().forEach(listed -> entries.add(entry(listed)));
    return Page.narrow(
        new Card(words.say("settings.checklists.title"), entries.toArray(Node[]::new)));
  }

  private Node entry(Listed listed) {
    var form = listed.form();
    var name = form == null ? listed.edition().id() : form.title();
    var entry =
        new VBox(Texts.strong(name), new Row(tag(listed.state())), Texts.small(about(listed)));
    entry.getStyleClass().addAll("m-shelf-entry");
    if (form != null) {
      entry.getChildren().add(Texts.small(whoseWords(listed, form)));
    }
    var why = listed.why();
    if (why != null) {
      entry.getChildren().add(Texts.small(words.say(why)));
    }
    var ways = ways(listed, name);
    if (!ways.isEmpty()) {
      entry.getChildren().add(new Row(ways.toArray(Node[]::new)));
    }
    return entry;
  }

  private Tag tag(State state) {
    var said = words.name("settings.checklists.state", state);
    return switch (state) {
      case OFFERED -> new Tag(Tone.GOOD, said);
      case NOT_FOR_REFERRALS -> new Tag(Tone.WARN, said);
      case WITHDRAWN -> new Tag(Tone.NEUTRAL, Icon.OFF, said);
      case REPLACED -> new Tag(Tone.NEUTRAL, Icon.HISTORY, said);
      case UNREADABLE -> new Tag(Tone.DANGER, said);
    };
  }

  private String about(Listed listed) {
    var added = listed.added();
    var version = listed.edition().version();
    return added == null
        ? words.say("settings.checklists.shipped", version)
        : words.say(
            "settings.checklists.added-on", version, model.day(added.at()), added.by().label());
  }

  private String whoseWords(Listed listed, ChecklistForm form) {
    var pack = listed.pack();
    if (pack != null) {
      return words.say("settings.checklists.words-of", pack.licence().holder());
    }
    return listed.packFile() == null
        ? form.notice().isBlank()
            ? words.name("settings.checklists.status", form.status())
            : form.notice()
        : words.say("settings.checklists.pack-does-not-fit");
  }

  private List<Button> ways(Listed listed, String name) {
    var ways = new ArrayList<Button>();
    switch (listed.state()) {
      case OFFERED, NOT_FOR_REFERRALS ->
          ways.add(
              named(
                  Buttons.flat(
                      Icon.OFF,
                      words.say("settings.checklists.withdraw"),
                      () -> model.withdraw(listed)),
                  name));
      case WITHDRAWN ->
          ways.add(
              named(
                  Buttons.flat(
                      Icon.DONE, words.say("settings.checklists.offer"), () -> model.offer(listed)),
                  name));
      case REPLACED, UNREADABLE -> {
        // Nothing to do: the later version is offered, or nothing can be read
      }
    }
    if (listed.packFile() != null) {
      ways.add(
          named(
              Buttons.flat(
                  Icon.BACK,
                  words.say("settings.checklists.own-words"),
                  () -> model.useOwnWords(listed)),
              name));
    }
    return ways;
  }

  private static Button named(Button button, String name) {
    button.setAccessibleText(button.getText() + ": " + name);
    return button;
  }
}
