package org.maracdesk.domain.action;

import java.time.LocalDate;
import java.util.Collection;
import java.util.OptionalInt;
import org.maracdesk.domain.agency.WorkingDays;

/**
 * What became of a number of actions. Each is counted in one place only; what was not possible is
 * never counted as not taken.
 *
 * @param onTime done by the day promised
 * @param late done after it
 * @param open not reported on, or partly done, and not past its day
 * @param overdue the same, past its day
 * @param notPossible no longer possible, because circumstances changed
 * @param notTaken not taken
 * @param transferred handed on to somebody else
 * @param withdrawn taken back by the chair
 * @param medianDays working days from the day agreed to the day done, the middle one of all that
 *     are done, the lower of two; nothing when none is
 */
public record CompletionFigures(
    int onTime,
    int late,
    int open,
    int overdue,
    int notPossible,
    int notTaken,
    int transferred,
    int withdrawn,
    OptionalInt medianDays) {

  /** The figures of these actions on a day. */
  public static CompletionFigures of(
      Collection<Action> actions, WorkingDays days, LocalDate today) {
    return ofCounted(actions.stream().map(CountedAction::of).toList(), days, today);
  }

  /** The same of actions of which no more is here. */
  public static CompletionFigures ofCounted(
      Collection<CountedAction> actions, WorkingDays days, LocalDate today) {
    int onTime = 0;
    int late = 0;
    int open = 0;
    int overdue = 0;
    int notPossible = 0;
    int notTaken = 0;
    int transferred = 0;
    int withdrawn = 0;
    for (var action : actions) {
      switch (action.progress()) {
        case Progress.Done(var on, _) -> {
          if (on.isAfter(action.due())) {
            late++;
          } else {
            onTime++;
          }
        }
        case Progress.NotPossible _ -> notPossible++;
        case Progress.NotTaken _ -> notTaken++;
        case Progress.Transferred _ -> transferred++;
        case Progress.Withdrawn _ -> withdrawn++;
        case Progress.Open _, Progress.Partly _ -> {
          if (today.isAfter(action.due())) {
            overdue++;
          } else {
            open++;
          }
        }
      }
    }
    return new CompletionFigures(
        onTime,
        late,
        open,
        overdue,
        notPossible,
        notTaken,
        transferred,
        withdrawn,
        median(actions, days));
  }

  private static OptionalInt median(Collection<CountedAction> actions, WorkingDays days) {
    var took =
        actions.stream()
            .filter(action -> action.progress() instanceof Progress.Done)
            .mapToInt(a -> days.between(a.agreedOn(), a.progress().day().orElseThrow()))
            .sorted()
            .toArray();
    return took.length == 0 ? OptionalInt.empty() : OptionalInt.of(took[(took.length - 1) / 2]);
  }

  /** All of them. */
  public int total() {
    return onTime + late + open + overdue + notPossible + notTaken + transferred + withdrawn;
  }

  /** Those that could have been done by now: done, overdue or not taken. */
  public int couldBeDone() {
    return onTime + late + overdue + notTaken;
  }

  /**
   * Of those that could have been done by now, how many in a hundred were done on time, rounded
   * down; nothing where there are none. It says little without {@link #onTime} and {@link
   * #couldBeDone} beside it.
   */
  public OptionalInt percentOnTime() {
    return couldBeDone() == 0 ? OptionalInt.empty() : OptionalInt.of(onTime * 100 / couldBeDone());
  }
}
