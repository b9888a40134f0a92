package org.maracdesk.domain.meeting;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;

/**
 * When a meeting will be over.
 *
 * @param foreseen what the time used so far leads to expect
 * @param planned what the agenda says
 */
public record MeetingEnd(LocalTime foreseen, LocalTime planned) {

  /**
   * How many cases on plan the first ones are held against, so that one long case at the beginning
   * does not move the end by an hour (our choice).
   */
  private static final double STEADY_CASES = 2;

  private static final int MINUTE = 60;
  private static final int ABOUT = 5;

  /**
   * Foresees the end: from now on, each case that waits takes its planned minutes at the pace of
   * those that were heard; the one under way has used some of them already. Pauses and breaks need
   * no account of their own, for the clock on the wall went on meanwhile.
   *
   * @param agenda all cases
   * @param secondsUsed what each has taken so far; none where it has not begun
   * @param now the time of day; before the meeting begins its start counts
   */
  public static MeetingEnd of(
      Agenda agenda, Map<AgendaItemId, Integer> secondsUsed, LocalTime now) {
    double pace = pace(agenda, secondsUsed);
    double left = 0;
    for (var item : agenda.items()) {
      if (item.outcome() instanceof ItemOutcome.Waiting) {
        double expected = item.minutes() * MINUTE * pace;
        left += Math.max(0, expected - secondsUsed.getOrDefault(item.id(), 0));
      }
    }
    var from = now.isBefore(agenda.start()) ? agenda.start() : now;
    return new MeetingEnd(from.plus(Duration.ofSeconds(Math.round(left))), agenda.finish());
  }

  /** The foreseen end to five minutes, as people say it; anything finer would only flicker. */
  public LocalTime about() {
    int minutes = foreseen.toSecondOfDay() / MINUTE;
    int rounded = (minutes + ABOUT / 2) / ABOUT * ABOUT;
    return LocalTime.MIDNIGHT.plusMinutes(rounded);
  }

  /** What was used for each planned minute of the cases that were heard and timed. */
  private static double pace(Agenda agenda, Map<AgendaItemId, Integer> secondsUsed) {
    double used = 0;
    double planned = 0;
    for (var item : agenda.items()) {
      int seconds = secondsUsed.getOrDefault(item.id(), 0);
      if (item.outcome() instanceof ItemOutcome.Heard && seconds > 0) {
        used += seconds;
        planned += item.minutes() * MINUTE;
      }
    }
    if (planned == 0) {
      return 1;
    }
    double steady = STEADY_CASES * MINUTE * agenda.minutes() / agenda.items().size();
    return (used + steady) / (planned + steady);
  }
}
