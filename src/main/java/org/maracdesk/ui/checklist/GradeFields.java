package org.maracdesk.ui.checklist;

import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.checklist.Grade;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.ui.controls.AnswerToggle;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.LongTextField;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;

/** The grade that the assessor gives, where the form asks for one: stored, never computed. */
final class GradeFields extends VBox {

  GradeFields(SheetTools tools, FormFields fields, Grade grade) {
    var words = tools.words();
    var model = tools.model();
    var toggle = new AnswerToggle<Grade.Value>(grade.values(), Grade.Value::text);
    grade.values().forEach(value -> toggle.tone(value, Tone.INFO));
    grade.given(model.draft().circumstances()).ifPresent(toggle.answer()::set);
    toggle
        .answer()
        .addListener(
            (_, _, chosen) ->
                model.give(
                    Grade.FIELD, chosen == null ? Reply.chosen() : Reply.chosen(chosen.id())));
    toggle.setId("view-grade");
    toggle.wrapping();
    var given = new LabelledField<>(words.say("checklist.grade"), toggle);
    toggle.setMaxWidth(USE_PREF_SIZE);
    toggle.question(words.say("checklist.grade"));
    given.hint(words.say("checklist.grade.hint"));
    var why = new LabelledField<>(words.say("checklist.grade.reason"), new LongTextField(2));
    if (model.given(Grade.REASON) instanceof Reply.Written(var text)) {
      why.control().setText(text.text());
    }
    why.control()
        .textProperty()
        .addListener((_, _, text) -> model.give(Grade.REASON, Reply.written(text)));
    fields.add(Grade.FIELD, given);
    fields.add(Grade.REASON, why);
    getStyleClass().add("m-grade");
    var meanings =
        grade.values().stream()
            .filter(value -> !value.meaning().isEmpty())
            .map(value -> words.say("checklist.page.beside", value.text(), value.meaning()))
            .collect(Collectors.joining("\n"));
    getChildren().addAll(given, Texts.small(meanings), why);
  }
}
