package org.maracdesk.domain.action;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.maracdesk.domain.agency.Ladder;
import org.maracdesk.domain.agency.WorkingDays;

/**
 * With whom an action is that waits for its answer, and since when. It moves up one step after the
 * other while nothing is reported, and is a matter of reminding, not of blame.
 *
 * @param step who has it
 * @param since the day it came to them
 */
public record Escalation(Step step, LocalDate since) {

  /** Who is told that an action waits, from the first to the last. */
  public enum Step {
    /** The named person, on the day it is due or shortly before. */
    NAMED_PERSON,
    /** Who leads for their agency, once it is past its day. */
    AGENCY_LEAD,
    /** The chair, some days later. */
    CHAIR,
    /** The steering group, once two meetings in a row were held without it. */
    STEERING_GROUP
  }

  /**
   * Meetings in a row without an answer until the steering group has it (SafeLives: persistent
   * non-completion goes to the steering group; the number is our choice).
   */
  public static final int MEETINGS = 2;

  /**
   * Where an action stands on the ladder.
   *
   * @param due by when it was promised
   * @param progress how far it has come
   * @param ladder after how many working days the area tells whom
   * @param days on which days the area works
   * @param held the days of the meetings held, of the area's pattern; those up to the due date do
   *     not count, and a day counts once
   * @param today the day on which it is asked
   * @return nothing before its first step, and nothing once it waits no longer
   */
  public static Optional<Escalation> of(
      LocalDate due,
      Progress progress,
      Ladder ladder,
      WorkingDays days,
      Collection<LocalDate> held,
      LocalDate today) {
    var reminder = ladder.reminder(due, days);
    if (!progress.isOpen() || today.isBefore(reminder)) {
      return Optional.empty();
    }
    var missed =
        held.stream()
            .filter(day -> day.isAfter(due) && !day.isAfter(today))
            .distinct()
            .sorted()
            .skip(MEETINGS - 1L)
            .findFirst();
    if (missed.isPresent()) {
      return Optional.of(new Escalation(Step.STEERING_GROUP, missed.get()));
    }
    var chair = ladder.chair(due, days);
    if (!today.isBefore(chair)) {
      return Optional.of(new Escalation(Step.CHAIR, chair));
    }
    var lead = ladder.agencyLead(due, days);
    return Optional.of(
        today.isBefore(lead)
            ? new Escalation(Step.NAMED_PERSON, reminder)
            : new Escalation(Step.AGENCY_LEAD, lead));
  }
}
