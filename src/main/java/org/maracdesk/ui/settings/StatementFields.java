package org.maracdesk.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.ui.controls.Form;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.LongTextField;
import org.maracdesk.wording.Words;

/** The marking of papers and the statement of meetings: the fields of a form. */
final class StatementFields {

  private final LabelledField<TextField> marking;
  private final LabelledField<TextField> handling;
  private final LabelledField<LongTextField> statement;
  private final LabelledField<TextField> version;

  StatementFields(Words words, Form form, Area area, int lines) {
    marking = form.text("marking", "settings.area.marking", area.marking());
    handling = form.text("handling", "settings.area.handling", area.handling());
    statement =
        form.at(
            "statement",
            new LabelledField<>(words.say("settings.area.statement"), new LongTextField(lines))
                .wrapping());
    statement.control().setText(area.statement());
    version =
        form.text("statementVersion", "settings.area.statement-version", area.statementVersion())
            .hint(words.say("settings.area.statement-version.hint"));
  }

  Node[] all() {
    return new Node[] {marking, handling, statement, version};
  }

  /** The area with this marking and statement. */
  Area onto(Area area) {
    return area.withMarking(text(marking), text(handling))
        .withStatement(text(version), statement.control().getText().strip());
  }

  private static String text(LabelledField<TextField> field) {
    return field.control().getText().strip();
  }
}
