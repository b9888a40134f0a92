package org.maracdesk.ui.settings;

import java.util.ArrayList;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.journeys.KeepLocalRules.Listed;
import org.maracdesk.journeys.KeepLocalRules.State;
import org.maracdesk.journeys.RulesEntry;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/** The local rules in force, others to choose, and every version there was. */
record RulesPart(Words words, ChecklistsModel model, Consumer<Page> show) {

  Page list() {
    var cards = new ArrayList<Node>();
    for (var listed : model.rules()) {
      if (listed.state() == State.IN_FORCE) {
        cards.add(inForce(listed.profile()));
      } else if (listed.state() == State.TO_COME) {
        cards.add(toCome(listed));
      }
    }
    addCard(cards, State.TO_CHOOSE, "settings.rules.to-choose");
    addCard(cards, State.EARLIER, "settings.rules.earlier");
    return Page.narrow(cards.toArray(Node[]::new));
  }

  private Card inForce(Profile profile) {
    var lines = new ArrayList<Node>();
    lines.add(Texts.strong(profile.label()));
    var confirm = profile.standing().confirm();
    if (!confirm.isEmpty()) {
      lines.add(new Notice(Tone.WARN, confirm));
      lines.add(
          new Row(
              Buttons.of(
                  Icon.DONE, words.say("settings.rules.confirm"), () -> model.confirm(profile))));
    }
    lines.addAll(new RulesSummary(words, model).lines(profile));
    lines.add(
        new Row(
            Buttons.primary(
                Icon.EDIT, words.say("settings.rules.change"), () -> show.accept(editor(profile))),
            Buttons.of(
                Icon.UPLOAD,
                words.say("settings.rules.load"),
                () -> model.choose("settings.rules.load.where")),
            Buttons.of(
                Icon.DOWNLOAD, words.say("settings.rules.save"), () -> model.save(profile))));
    return new Card(words.say("settings.rules.in-force"), lines.toArray(Node[]::new));
  }

  private Card toCome(Listed listed) {
    var lines = new ArrayList<Node>();
    lines.add(Texts.strong(listed.profile().label()));
    lines.addAll(new RulesSummary(words, model).lines(listed.profile()));
    return new Card(words.say("settings.rules.to-come"), lines.toArray(Node[]::new));
  }

  private void addCard(ArrayList<Node> cards, State state, String key) {
    var rows =
        model.rules().stream()
            .filter(listed -> listed.state() == state)
            .map(this::entry)
            .toArray(Node[]::new);
    if (rows.length > 0) {
      cards.add(new Card(words.say(key), rows));
    }
  }

  private Node entry(Listed listed) {
    var profile = listed.profile();
    var entry = new VBox(Texts.strong(profile.label()), Texts.small(about(listed)));
    entry.getStyleClass().add("m-shelf-entry");
    if (!profile.standing().confirm().isEmpty()) {
      entry.getChildren().add(Texts.small(profile.standing().confirm()));
    }
    entry
        .getChildren()
        .add(
            new Row(
                named(
                    Buttons.flat(
                        Icon.DONE, words.say("settings.rules.use"), () -> model.choose(profile)),
                    listed),
                named(
                    Buttons.flat(
                        Icon.DOWNLOAD, words.say("settings.rules.save"), () -> model.save(profile)),
                    listed)));
    return entry;
  }

  private String about(Listed listed) {
    var file = listed.file();
    var edition = listed.profile().edition();
    return file == null
        ? words.say("settings.checklists.shipped", edition.version())
        : words.say(
            "settings.rules.kept-on",
            edition.version(),
            model.day(file.added().at()),
            file.added().by().label());
  }

  private static Button named(Button button, Listed listed) {
    button.setAccessibleText(
        button.getText()
            + ": "
            + listed.profile().label()
            + ", "
            + listed.profile().edition().version());
    return button;
  }

  private Page editor(Profile profile) {
    return new RulesForm(words, model, RulesEntry.of(profile), () -> show.accept(list())).page();
  }
}
