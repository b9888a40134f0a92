package org.maracdesk.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.Form;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.LongTextField;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/** The area's name and habits. */
final class AreaForm {

  private static final int STATEMENT_LINES = 10;
  private static final int PART_LINES = 4;

  private final Words words;
  private final SettingsModel model;
  private final Runnable firstSteps;

  /**
   * @param firstSteps shows the area step by step
   */
  AreaForm(Words words, SettingsModel model, Runnable firstSteps) {
    this.words = words;
    this.model = model;
    this.firstSteps = firstSteps;
  }

  Page page() {
    var area = model.area().get();
    return area == null ? Page.narrow() : Page.narrow(cards(area));
  }

  /** The parts of an area, one to a line. */
  static LabelledField<LongTextField> parts(Words words, Form form, Area area) {
    var parts =
        form.at(
                "subAreas",
                new LabelledField<>(
                    words.say("settings.area.parts"), new LongTextField(PART_LINES)))
            .hint(words.say("settings.area.parts.hint"));
    parts.control().setText(String.join("\n", area.subAreas()));
    return parts;
  }

  /** The parts that were written in. */
  static List<String> parts(LabelledField<LongTextField> field) {
    return field
        .control()
        .getText()
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .distinct()
        .toList();
  }

  private Node[] cards(Area area) {
    var form = new Form(words);
    var name = form.text("name", "settings.area.name", area.name());
    var parts = parts(words, form, area);
    var habits = new HabitFields(words, form, area);
    var statement = new StatementFields(words, form, area, STATEMENT_LINES);
    var labels = new LabelFields(words, area.labels());
    Runnable keep =
        () -> {
          if (!form.tell(habits.problems())) {
            var changed =
                area.named(area.code(), name.control().getText().strip())
                    .withSubAreas(parts(parts));
            model.keep(labels.onto(statement.onto(habits.onto(changed))), form::tell);
          }
        };
    var cards = new ArrayList<Node>();
    if (area.toConfirm()) {
      cards.add(
          new Notice(
              Tone.WARN,
              words.say("settings.area.to-confirm", area.name()),
              Buttons.of(
                  words.say("settings.area.confirm"),
                  () -> model.keep(area.withToConfirm(false), form::tell))));
    }
    cards.add(
        new Card(words.say("settings.area.title"), name, parts)
            .tools(Buttons.of(Icon.LIST, words.say("settings.area.first-steps"), firstSteps)));
    cards.add(new Card(words.say("settings.habits.title"), habits.meetings()));
    cards.add(
        new Card(
            words.say("settings.habits.deadlines"),
            after(Texts.quiet(words.say("settings.habits.deadlines.hint")), habits.deadlines())));
    cards.add(
        new Card(
            words.say("settings.habits.ladder"),
            after(Texts.quiet(words.say("settings.habits.ladder.hint")), habits.ladder())));
    cards.add(new Card(words.say("settings.area.statement.title"), statement.all()));
    cards.add(
        new Card(
            words.say("settings.labels.title"),
            after(Texts.quiet(words.say("settings.labels.hint")), labels.all())));
    cards.add(new Row(Buttons.primary(words.say("settings.area.keep"), keep)));
    return cards.toArray(Node[]::new);
  }

  static Node[] after(Node first, Node... others) {
    return Stream.concat(Stream.of(first), Stream.of(others)).toArray(Node[]::new);
  }
}
