package org.maracdesk.ui.checklist;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.FieldType;
import org.maracdesk.domain.checklist.FormSection;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;

/** The questions of one form with what was answered to them, to be read. */
final class CompletedQuestions {

  private final ChecklistWords words;
  private final FormPart part;
  private final CompletedChecklist completed;
  private final BooleanExpression folded;

  CompletedQuestions(
      ChecklistWords words, FormPart part, CompletedChecklist completed, BooleanExpression folded) {
    this.words = words;
    this.part = part;
    this.completed = completed;
    this.folded = folded;
  }

  /** One section: its questions, and what was filled in around them; null when there is nothing. */
  @Nullable Node section(FormSection section) {
    var items = part.form().itemsIn(section);
    var lines = lines(section);
    if (items.isEmpty() && lines.isEmpty()) {
      return null;
    }
    var heading = Texts.heading(section.title());
    heading.getStyleClass().add("m-question-heading");
    var box = new VBox(heading);
    box.getStyleClass().add("m-question-section");
    items.forEach(item -> box.getChildren().add(row(item)));
    if (!lines.isEmpty()) {
      var grid = new FieldGrid(lines, folded);
      grid.getStyleClass().add("m-question-fields");
      box.getChildren().add(grid);
    }
    return box;
  }

  /** What was filled in for the fields of a section. */
  List<Node> lines(FormSection section) {
    var lines = new ArrayList<Node>();
    for (var field : section.fields()) {
      var reply = completed.circumstances().fields().get(part.key(field.id()));
      if (reply != null && !reply.isBlank() && FormFields.isAsked(field)) {
        lines.add(line(field.label(), words.reply(field.type(), field.values(), reply)));
      }
    }
    var own = completed.circumstances().fields().get(part.key(SafetyCard.WHERE_THEY_ARE));
    if (SafetyCard.asksWhereTheOthersAre(section) && own != null && !own.isBlank()) {
      lines.add(
          line(
              words.field(part.form(), SafetyCard.WHERE_THEY_ARE),
              words.reply(FieldType.TEXT, List.of(), own)));
    }
    return lines;
  }

  /** A label and what was given for it. */
  static Node line(String label, String text) {
    return new VBox(Texts.quiet(label), Texts.body(text));
  }

  private Node row(ChecklistItem item) {
    var given = completed.answers().at(part.key(item));
    var text = new VBox(Texts.strong(item.label()));
    if (!item.prompt().isEmpty()) {
      text.getChildren().add(Texts.quiet(item.prompt()));
    }
    text.getStyleClass().add("m-question-text");
    var answer = given.answer();
    var meaning = answer == null ? null : item.meanings().get(answer);
    if (meaning != null) {
      text.getChildren().add(Texts.body(meaning));
    }
    words.beside(item, given, part.usualSource()).stream()
        .map(Texts::body)
        .forEach(text.getChildren()::add);
    HBox.setHgrow(text, Priority.ALWAYS);
    var head = new HBox();
    head.getStyleClass().add("m-question-head");
    if (!item.isInGrid()) {
      head.getChildren().add(words.numberLabel(item));
    }
    head.getChildren().addAll(text, answer(item, answer));
    var row = new VBox(head);
    row.getStyleClass().addAll("m-question", "m-question-read");
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    row.setAccessibleText(words.spoken(part, item, given));
    return row;
  }

  private Tag answer(ChecklistItem item, @Nullable Answer answer) {
    var said = words.answer(item, answer);
    if (answer == null) {
      return new Tag(Tone.NEUTRAL, Icon.CIRCLE, said);
    }
    if (item.scale().isUncertain(answer)) {
      return new Tag(Tone.NEUTRAL, Icon.NOT_KNOWN, said);
    }
    if (answer.equals(Answer.NO)) {
      return new Tag(Tone.NEUTRAL, Icon.OFF, said);
    }
    return answer.equals(Answer.NOT_APPLICABLE)
        ? new Tag(Tone.NEUTRAL, Icon.CLEAR, said)
        : new Tag(Tone.INFO, Icon.SAVED, said);
  }
}
