package org.maracdesk.documents;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maracdesk.documents.sheet.Block;
import org.maracdesk.documents.sheet.Block.Heading;
import org.maracdesk.documents.sheet.Block.Paragraph;
import org.maracdesk.documents.sheet.Block.Table;
import org.maracdesk.documents.sheet.Block.Table.Column;
import org.maracdesk.documents.sheet.Cell;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.Answers;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.ItemAnswer;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.wording.Words;

/** The questions of one section with what was answered, and all that stands beside an answer. */
final class AnswerTable {

  /** More letters than this would fill pages of a narrow column. */
  private static final int LONGEST_NOTE = 500;

  private final Words words;
  private final AnswerWords said;
  private final @Nullable Profile profile;

  AnswerTable(Words words, AnswerWords said, @Nullable Profile profile) {
    this.words = words;
    this.said = said;
    this.profile = profile;
  }

  /**
   * The table, and below it the notes that are too long for it.
   *
   * @param level of the headings over those notes
   */
  List<Block> of(ChecklistForm form, List<ChecklistItem> items, Answers answers, int level) {
    var blocks = new ArrayList<Block>();
    blocks.add(table(form, items, answers));
    for (var item : items) {
      var note = answers.at(item.id()).note();
      if (isLong(note)) {
        var name = AnswerWords.name(form, item);
        blocks.add(new Heading(level, words.say("paper.checklist.note-on", name)));
        blocks.add(new Paragraph(note.text()));
      }
    }
    return blocks;
  }

  private Table table(ChecklistForm form, List<ChecklistItem> items, Answers answers) {
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
      var label = Cell.strong(item.label());
      row.add(item.prompt().isBlank() ? label : label.above(Cell.light(item.prompt())));
      row.add(answer(form, item, given));
      row.add(beside(form, item, given));
      rows.add(row);
    }
    return new Table(columns, 0, rows, "");
  }

  private Cell answer(ChecklistForm form, ChecklistItem item, ItemAnswer given) {
    var answer = given.answer();
    var text = said.answer(item, answer);
    var why = given.whyUnknown();
    boolean plain = answer == null || item.scale().isUncertain(answer) || answer.equals(Answer.NO);
    return (plain ? Cell.of(text) : Cell.strong(text))
        .above(answer == null ? "" : item.meanings().getOrDefault(answer, ""))
        .above(
            AnswerWords.isNotOffered(form, profile, item, given)
                ? words.say("paper.checklist.not-offered")
                : "")
        .above(why == null ? "" : words.name("checklist.why-unknown", why));
  }

  private Cell beside(ChecklistForm form, ChecklistItem item, ItemAnswer given) {
    var lines = new ArrayList<String>();
    if (given.answer() != null && given.source() != form.sources().getFirst()) {
      lines.add(
          words.say(
              "checklist.page.beside-source", words.name("checklist.source", given.source())));
    }
    for (var asked : item.followUps()) {
      var reply = given.followUps().get(asked.id());
      if (reply != null && !reply.isBlank()) {
        lines.add(said.beside(asked.label(), said.reply(asked.type(), asked.options(), reply)));
      }
    }
    if (isLong(given.note())) {
      lines.add(words.say("paper.checklist.note-below"));
    } else if (!given.note().isBlank()) {
      lines.add(words.say("checklist.page.beside-note", given.note().text()));
    }
    return lines.stream().map(Cell::of).reduce(Cell::above).orElseGet(() -> Cell.of(""));
  }

  private static boolean isLong(Confidential note) {
    return note.text().length() > LONGEST_NOTE;
  }
}
