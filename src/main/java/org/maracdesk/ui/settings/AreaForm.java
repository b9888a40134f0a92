package org.maracdesk.ui.settings;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.LongTextField;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.wording.Words;

/** The area's name and habits. */
final class AreaForm {

  private final Words words;
  private final SettingsModel model;

  AreaForm(Words words, SettingsModel model) {
    this.words = words;
    this.model = model;
  }

  Page page() {
    var area = model.area().get();
    return area == null ? Page.narrow() : Page.narrow(card(area));
  }

  private Card card(Area area) {
    var form = new Form(words);
    var name = form.text("name", "settings.area.name", area.name());
    var perCase =
        form.text(
            "minutesPerCase",
            "settings.area.minutes-per-case",
            Integer.toString(area.minutesPerCase()));
    var available =
        form.text(
            "minutesAvailable",
            "settings.area.minutes-available",
            Integer.toString(area.minutesAvailable()));
    available.hint(words.say("settings.area.minutes-available.hint"));
    var start = form.text("usualStart", "settings.area.start", words.time(area.usualStart()));
    var marking = form.text("marking", "settings.area.marking", area.marking());
    var handling = form.text("handling", "settings.area.handling", area.handling());
    var version =
        form.text("statementVersion", "settings.area.statement-version", area.statementVersion());
    version.hint(words.say("settings.area.statement-version.hint"));
    var statement =
        form.at(
            "statement",
            new LabelledField<>(words.say("settings.area.statement"), new LongTextField(10)));
    statement.control().setText(area.statement());
    Runnable keep =
        () -> {
          var begins = time(start);
          if (begins == null) {
            form.tell(List.of(Problem.at("usualStart", Problem.Kind.NOT_A_TIME)));
            return;
          }
          model.keep(
              area.named(area.code(), text(name))
                  .withTimes(Form.number(perCase), begins, Form.number(available))
                  .withMarking(text(marking), text(handling))
                  .withStatement(text(version), statement.control().getText().strip()),
              form::tell);
        };
    return new Card(
        words.say("settings.area.title"),
        name,
        perCase,
        available,
        start,
        marking,
        handling,
        statement,
        version,
        new Row(Buttons.primary(words.say("settings.keep"), keep)));
  }

  private static String text(LabelledField<TextField> field) {
    return field.control().getText().strip();
  }

  private static @Nullable LocalTime time(LabelledField<TextField> field) {
    try {
      return LocalTime.parse(text(field).replace('.', ':'), DateTimeFormatter.ofPattern("H:mm"));
    } catch (DateTimeException e) {
      return null;
    }
  }
}
