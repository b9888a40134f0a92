package org.maracdesk.exchange;

import java.time.LocalDate;
import java.util.List;
import org.maracdesk.domain.shared.Confidential;

/** A reminder as a spreadsheet: which actions wait, and nothing else. It never comes back. */
public final class ReminderCsv {

  private static final String[] TITLES = {"action", "what_was_promised", "due_on"};

  private ReminderCsv() {}

  /**
   * An action that waits.
   *
   * @param reference its case's number and its own
   * @param text what was promised
   * @param due by when
   */
  public record Row(String reference, Confidential text, LocalDate due) {}

  /** The bytes of a sheet with these actions. */
  public static byte[] write(List<Row> rows) {
    return CsvWriting.write(
        TITLES,
        rows.stream()
            .map(r -> new String[] {r.reference(), r.text().text(), r.due().toString()})
            .toList(),
        CsvWriting.Reader.PEOPLE);
  }
}
