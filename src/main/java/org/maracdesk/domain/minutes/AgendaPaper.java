package org.maracdesk.domain.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The agenda that goes out before a meeting.
 *
 * @param head date, place, marking
 * @param confirmed whether the agenda is confirmed; else it is a draft
 * @param minutesPerCase usual minutes
 * @param finish when the last case would end
 * @param minutesOver by how much the plan exceeds the time there is; 0 when it fits
 * @param lines the cases in order
 */
public record AgendaPaper(
    PaperHead head,
    boolean confirmed,
    int minutesPerCase,
    LocalTime finish,
    int minutesOver,
    List<Line> lines) {

  public AgendaPaper {
    lines = List.copyOf(lines);
  }

  /**
   * A case on the agenda.
   *
   * @param start when it begins
   * @param minutes how long it may take
   * @param head what it is
   * @param earlierMeetings when it was heard before, latest first
   * @param openActions what earlier meetings agreed and nobody has reported on
   */
  public record Line(
      LocalTime start,
      int minutes,
      CaseHead head,
      List<LocalDate> earlierMeetings,
      List<ActionRow> openActions) {}
}
