package org.maracdesk.journeys;

import java.util.List;
import java.util.function.Predicate;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.minutes.ActionCircle;
import org.maracdesk.journeys.FollowUpActions.Tracked;

/**
 * Which of the actions somebody chose may be in one spreadsheet. It follows the action lists: those
 * of a restricted sitting leave only by themselves, for their named readers, one circle of them at
 * a time; and those of a case that the chair or somebody of their agency left for leave only by
 * themselves, one agency's at a time and with the same people out of the room, for somebody else.
 *
 * @param going those that go
 * @param staying how many of the chosen stay out
 * @param namedOnly whether those that go are for named readers
 * @param otherPerson whether those that go are for somebody else than who left the room
 */
public record ChosenActions(
    List<ActionId> going, int staying, boolean namedOnly, boolean otherPerson) {

  public ChosenActions {
    going = List.copyOf(going);
  }

  /** Sorts out what was chosen. */
  public static ChosenActions of(List<Tracked> chosen) {
    boolean oneCircle = chosen.stream().map(t -> t.circle().readers()).distinct().count() == 1;
    boolean namedOnly = oneCircle && all(chosen, ActionCircle::isRestricted);
    var circle = namedOnly ? chosen : without(chosen, ActionCircle::isRestricted);
    boolean oneAgency = circle.stream().map(t -> t.action().owner()).distinct().count() == 1;
    boolean oneWithout = circle.stream().map(t -> t.circle().without()).distinct().count() == 1;
    boolean otherPerson = oneAgency && oneWithout && all(circle, ActionCircle::someLeft);
    var going = otherPerson ? circle : without(circle, ActionCircle::someLeft);
    return new ChosenActions(
        going.stream().map(t -> t.action().id()).toList(),
        chosen.size() - going.size(),
        namedOnly,
        otherPerson);
  }

  private static boolean all(List<Tracked> actions, Predicate<ActionCircle> such) {
    return !actions.isEmpty() && actions.stream().allMatch(t -> such.test(t.circle()));
  }

  private static List<Tracked> without(List<Tracked> actions, Predicate<ActionCircle> such) {
    return actions.stream().filter(t -> !such.test(t.circle())).toList();
  }
}
