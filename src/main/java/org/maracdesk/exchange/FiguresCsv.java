package org.maracdesk.exchange;

import java.util.List;
import java.util.OptionalInt;
import org.maracdesk.domain.action.CompletionFigures;

/** What became of actions, in numbers, as a spreadsheet. It never comes back. */
public final class FiguresCsv {

  private static final String[] TITLES = {
    "agency",
    "actions",
    "done_on_time",
    "done_late",
    "open",
    "overdue",
    "not_possible",
    "not_taken",
    "handed_on",
    "taken_back_by_chair",
    "could_be_done_by_now",
    "percent_on_time",
    "median_working_days"
  };

  private FiguresCsv() {}

  /** One line of figures, and whose they are. */
  public record Row(String agency, CompletionFigures figures) {}

  /** The bytes of a sheet with these figures. */
  public static byte[] write(List<Row> rows) {
    return CsvWriting.write(
        TITLES, rows.stream().map(FiguresCsv::cells).toList(), CsvWriting.Reader.PEOPLE);
  }

  private static String[] cells(Row row) {
    var f = row.figures();
    return new String[] {
      row.agency(),
      Integer.toString(f.total()),
      Integer.toString(f.onTime()),
      Integer.toString(f.late()),
      Integer.toString(f.open()),
      Integer.toString(f.overdue()),
      Integer.toString(f.notPossible()),
      Integer.toString(f.notTaken()),
      Integer.toString(f.transferred()),
      Integer.toString(f.withdrawn()),
      Integer.toString(f.couldBeDone()),
      number(f.percentOnTime()),
      number(f.medianDays())
    };
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
  }
}
