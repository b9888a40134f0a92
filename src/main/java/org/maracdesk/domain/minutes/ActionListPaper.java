package org.maracdesk.domain.minutes;

import java.time.LocalDate;
import java.util.List;

/**
 * The list of actions agreed at a meeting: all of them, or one agency's.
 *
 * @param head date, place, marking
 * @param recipient whose copy it is
 * @param asOf the day on which the standings were true
 * @param rows by case, then in the order agreed
 * @param circulation whom it goes to
 */
public record ActionListPaper(
    PaperHead head,
    Recipient recipient,
    LocalDate asOf,
    List<ActionRow> rows,
    Circulation circulation) {

  public ActionListPaper {
    rows = List.copyOf(rows);
  }

  /** A list that goes round, of a meeting without a restricted sitting. */
  public ActionListPaper(
      PaperHead head, Recipient recipient, LocalDate asOf, List<ActionRow> rows) {
    this(head, recipient, asOf, rows, Circulation.COMMON);
  }
}
