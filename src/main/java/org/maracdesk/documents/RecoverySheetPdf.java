package org.maracdesk.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.maracdesk.documents.sheet.Block;
import org.maracdesk.documents.sheet.Block.Callout;
import org.maracdesk.documents.sheet.Block.Paragraph;
import org.maracdesk.documents.sheet.Block.Table;
import org.maracdesk.documents.sheet.Block.Table.Column;
import org.maracdesk.documents.sheet.Content;
import org.maracdesk.documents.sheet.DrawnDocument;
import org.maracdesk.documents.sheet.Sheet;
import org.maracdesk.wording.Words;

/**
 * The recovery sheet of a store: the words that open it when nobody's passphrase does. It does not
 * say where the store is, so that the paper alone opens nothing.
 */
public final class RecoverySheetPdf {

  private final Sheet sheet;
  private final Words words;

  /** A sheet drawn in these words. */
  public RecoverySheetPdf(Sheet sheet, Words words) {
    this.sheet = sheet;
    this.words = words;
  }

  /**
   * Draws the sheet.
   *
   * @param recovery the words in order
   * @param on the day it is made
   */
  public DrawnDocument draw(List<String> recovery, LocalDate on) {
    var columns =
        List.of(
            new Column(words.say("paper.recovery.place"), 20),
            new Column(words.say("paper.recovery.word"), 100));
    var rows =
        IntStream.range(0, recovery.size())
            .mapToObj(place -> List.of(Integer.toString(place + 1), recovery.get(place)))
            .toList();
    List<Block> blocks =
        List.of(
            new Callout(words.say("paper.recovery.lead"), words.say("paper.recovery.text")),
            Table.ofTexts(columns, 0, rows, ""),
            new Paragraph(words.say("paper.recovery.how")),
            new Paragraph(words.say("paper.recovery.lost")));
    return sheet.draw(
        new Content(
            words.say("paper.recovery.title", on),
            new Content.Marking(words.say("paper.recovery.marking"), ""),
            Content.Shape.PORTRAIT,
            null,
            false,
            blocks));
  }
}
