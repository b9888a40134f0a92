package org.maracdesk.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.maracdesk.documents.sheet.Block;
import org.maracdesk.documents.sheet.Block.Paragraph;
import org.maracdesk.documents.sheet.Block.Table;
import org.maracdesk.documents.sheet.Block.Table.Column;
import org.maracdesk.documents.sheet.Content;
import org.maracdesk.documents.sheet.DrawnDocument;
import org.maracdesk.documents.sheet.Sheet;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.wording.Words;

/** Which actions wait at one agency: number, action and day, and nothing of anybody. */
public final class ReminderPdf {

  private final Sheet sheet;
  private final Words words;

  /** A reminder drawn on this sheet in these words. */
  public ReminderPdf(Sheet sheet, Words words) {
    this.sheet = sheet;
    this.words = words;
  }

  /**
   * What a reminder says.
   *
   * @param title whose actions, as of which day
   * @param marking the protective marking
   * @param about who is told, and why
   * @param only who may read it, sentence by sentence, where that is not everybody
   * @param ask what is asked of the reader
   * @param rows the actions
   */
  public record Reminder(
      String title,
      Content.Marking marking,
      String about,
      List<String> only,
      String ask,
      List<Row> rows) {
    public Reminder {
      only = List.copyOf(only);
      rows = List.copyOf(rows);
    }
  }

  /**
   * An action that waits.
   *
   * @param reference its case's number and its own
   * @param text what was promised
   * @param due by when
   */
  public record Row(String reference, Confidential text, LocalDate due) {}

  /**
   * Draws a reminder.
   *
   * @throws org.maracdesk.wording.ExplainedException when it cannot be drawn
   */
  public DrawnDocument draw(Reminder reminder) {
    var table =
        Table.ofTexts(
            List.of(
                new Column(words.say("paper.action.reference"), 22),
                new Column(words.say("paper.action.text"), 76),
                new Column(words.say("paper.action.due"), 30)),
            0,
            reminder.rows().stream()
                .map(r -> List.of(r.reference(), r.text().text(), words.date(r.due())))
                .toList(),
            "");
    var blocks = new ArrayList<Block>();
    blocks.add(new Paragraph(reminder.about()));
    reminder.only().forEach(sentence -> blocks.add(new Paragraph(sentence)));
    blocks.add(table);
    blocks.add(new Paragraph(reminder.ask()));
    return sheet.draw(
        new Content(
            reminder.title(), reminder.marking(), Content.Shape.PORTRAIT, null, false, blocks));
  }
}
