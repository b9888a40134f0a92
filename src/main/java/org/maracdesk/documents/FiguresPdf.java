package org.maracdesk.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.maracdesk.documents.sheet.Block.Paragraph;
import org.maracdesk.documents.sheet.Block.Table;
import org.maracdesk.documents.sheet.Block.Table.Column;
import org.maracdesk.documents.sheet.Content;
import org.maracdesk.documents.sheet.DrawnDocument;
import org.maracdesk.documents.sheet.Sheet;
import org.maracdesk.domain.action.CompletionFigures;
import org.maracdesk.wording.Words;

/** What became of actions, in numbers: a percentage never stands without its counts. */
public final class FiguresPdf {

  private static final float NAME_SHARE = 34;
  private static final float NUMBER_SHARE = 14;
  private static final float WORDS_SHARE = 26;

  private final Sheet sheet;
  private final Words words;

  /** Figures drawn on this sheet in these words. */
  public FiguresPdf(Sheet sheet, Words words) {
    this.sheet = sheet;
    this.words = words;
  }

  /** One line of figures, and whose they are. */
  public record Row(String agency, CompletionFigures figures) {}

  /**
   * Draws figures.
   *
   * @param span which actions were counted, and as of which day
   * @throws org.maracdesk.wording.ExplainedException when it cannot be drawn
   */
  public DrawnDocument draw(String title, Content.Marking marking, String span, List<Row> rows) {
    var columns = new ArrayList<Column>();
    columns.add(new Column(words.say("figures.agency"), NAME_SHARE));
    for (var key :
        List.of(
            "total",
            "on-time",
            "late",
            "open",
            "overdue",
            "not-possible",
            "not-taken",
            "transferred",
            "withdrawn")) {
      columns.add(new Column(words.say("figures." + key), NUMBER_SHARE));
    }
    columns.add(new Column(words.say("figures.share"), WORDS_SHARE));
    columns.add(new Column(words.say("figures.median"), NUMBER_SHARE));
    return sheet.draw(
        new Content(
            title,
            marking,
            Content.Shape.LANDSCAPE,
            null,
            false,
            List.of(
                new Paragraph(span),
                Table.ofTexts(columns, 0, rows.stream().map(this::cells).toList(), ""),
                new Paragraph(words.say("figures.note")))));
  }

  private List<String> cells(Row row) {
    var f = row.figures();
    var cells = new ArrayList<String>();
    cells.add(row.agency());
    IntStream.of(
            f.total(),
            f.onTime(),
            f.late(),
            f.open(),
            f.overdue(),
            f.notPossible(),
            f.notTaken(),
            f.transferred(),
            f.withdrawn())
        .mapToObj(Integer::toString)
        .forEach(cells::add);
    cells.add(
        f.percentOnTime().isPresent()
            ? words.say(
                "figures.share.of", f.onTime(), f.couldBeDone(), f.percentOnTime().getAsInt())
            : "–");
    cells.add(f.medianDays().isPresent() ? Integer.toString(f.medianDays().getAsInt()) : "–");
    return cells;
  }
}
