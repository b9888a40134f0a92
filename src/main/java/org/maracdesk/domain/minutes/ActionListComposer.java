package org.maracdesk.domain.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Puts together what was promised at a meeting, for each recipient: nobody gets the actions of a
 * case they left the room for, and those of a restricted sitting are in lists of their own.
 */
public final class ActionListComposer {

  private ActionListComposer() {}

  /**
   * The actions agreed at a meeting, as they go round. Of cases in a restricted sitting it gives
   * the place and nothing else.
   *
   * @param record the meeting
   * @param recipient whose copy it is
   * @param today the day standings are told for
   */
  public static ActionListPaper actions(
      MeetingRecord record, Recipient recipient, LocalDate today) {
    return list(
        record, cases(record, recipient, false), recipient, today, Circulation.common(record));
  }

  /**
   * The actions agreed in a restricted sitting, for one circle of named readers: those of their
   * cases alone.
   *
   * @param record the meeting
   * @param notices who was named
   * @param circle for whom it is
   * @param recipient whose copy it is
   * @param today the day standings are told for
   */
  public static ActionListPaper restrictedActions(
      MeetingRecord record,
      AgendaNotices notices,
      ReaderCircle circle,
      Recipient recipient,
      LocalDate today) {
    var cases = cases(record.only(heard -> circle.reads(heard, notices)), recipient, true);
    return list(record, cases, recipient, today, Circulation.named(cases, notices));
  }

  /**
   * The cases in which a list has actions.
   *
   * @param restricted whether it is about the restricted sitting, or about everything else
   */
  public static List<HeardCase> cases(
      MeetingRecord record, Recipient recipient, boolean restricted) {
    return record.cases().stream()
        .filter(heard -> heard.isRestricted() == restricted)
        .filter(heard -> recipient.mayReadOf(record, heard.item().id()))
        .filter(heard -> heard.actions().stream().anyMatch(a -> recipient.mayHave(a.owner())))
        .toList();
  }

  private static ActionListPaper list(
      MeetingRecord record,
      List<HeardCase> cases,
      Recipient recipient,
      LocalDate today,
      Circulation circulation) {
    var rows = new ArrayList<ActionRow>();
    for (var heard : cases) {
      var owned = heard.actions().stream().filter(a -> recipient.mayHave(a.owner())).toList();
      rows.addAll(MinutesComposer.rows(record, heard, owned, today));
    }
    return new ActionListPaper(MinutesComposer.head(record), recipient, today, rows, circulation);
  }
}
