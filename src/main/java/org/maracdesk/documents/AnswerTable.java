package org.maracdesk.documents;

import java.util.ArrayList;
import java.util.List;
import org.maracdesk.documents.sheet.Block.Table;
import org.maracdesk.documents.sheet.Block.Table.Column;
import org.maracdesk.documents.sheet.Cell;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.Answers;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.ItemAnswer;
import org.maracdesk.wording.Words;

/** The questions of one section with what was answered, and all that stands beside an answer. */
final class AnswerTable {

  private final Words words;
  private final AnswerWords said;

  AnswerTable(Words words, AnswerWords said) {
    this.words = words;
    this.said = said;
  }

  Table of(ChecklistForm form, List<ChecklistItem> items, Answers answers) {
    boolean numbered = items.stream().anyMatch(item -> item.number() != null);
    var columns = new ArrayList<Column>();
    if (numbered) {
      columns.add(new Column(words.say("paper.checklist.number"), 6));
    }
    columns.add(new Column(words.say("paper.checklist.question"), 36));
    columns.add(new Column(words.say("paper.checklist.answer"), 20));
    columns.add(new Column(words.say("paper.checklist.beside"), 38));
    var rows = new ArrayList<List<Cell>>();
    for (var item : items) {
      var given = answers.at(item.id());
      var row = new ArrayList<Cell>();
      if (numbered) {
        row.add(Cell.of(item.number() == null ? "–" : item.number()));
      }
      // Without numbers the question names its row, and is bold already
      row.add((numbered ? Cell.strong(item.label()) : Cell.of(item.label())).above(item.prompt()));
      row.add(answer(item, given));
      row.add(beside(form, item, given));
      rows.add(row);
    }
    return new Table(columns, 0, rows, "");
  }

  private Cell answer(ChecklistItem item, ItemAnswer given) {
    var answer = given.answer();
    var text = said.answer(item, answer);
    var why = given.whyUnknown();
    boolean plain = answer == null || item.scale().isUncertain(answer) || answer.equals(Answer.NO);
    return (plain ? Cell.of(text) : Cell.strong(text))
        .above(answer == null ? "" : item.meanings().getOrDefault(answer, ""))
        .above(why == null ? "" : words.name("checklist.why-unknown", why));
  }

  private Cell beside(ChecklistForm form, ChecklistItem item, ItemAnswer given) {
    var lines = new ArrayList<String>();
    if (given.answer() != null && given.source() != form.sources().getFirst()) {
      lines.add(
          words.say("checklist.page.beside-source", words.name("checklist.source", given.source())));
    }
    for (var asked : item.followUps()) {
      var reply = given.followUps().get(asked.id());
      if (reply != null && !reply.isBlank()) {
        lines.add(said.beside(asked.label(), said.reply(asked.type(), asked.options(), reply)));
      }
    }
    if (!given.note().isBlank()) {
      lines.add(words.say("checklist.page.beside-note", given.note().text()));
    }
    return lines.stream().map(Cell::of).reduce(Cell::above).orElseGet(() -> Cell.of(""));
  }
}
