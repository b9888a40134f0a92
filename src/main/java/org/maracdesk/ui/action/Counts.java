package org.maracdesk.ui.action;

import java.util.ArrayList;
import java.util.List;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.wording.Words;

/**
 * How many actions stand how.
 *
 * @param overdue past their day
 * @param due on their day or shortly before
 * @param open later than that
 * @param answered reported on
 * @param toBeAccepted waiting for their agency to say yes, whatever their day
 */
record Counts(int overdue, int due, int open, int answered, int toBeAccepted) {

  static Counts of(List<Tracked> actions) {
    int overdue = 0;
    int due = 0;
    int open = 0;
    int answered = 0;
    for (var action : actions) {
      switch (action.standing()) {
        case OVERDUE -> overdue++;
        case DUE -> due++;
        case PARTLY, OPEN -> open++;
        case DONE, NOT_POSSIBLE, NOT_TAKEN, TRANSFERRED, WITHDRAWN -> answered++;
      }
    }
    int toBeAccepted = (int) actions.stream().filter(Tracked::isToBeAccepted).count();
    return new Counts(overdue, due, open, answered, toBeAccepted);
  }

  /** Those that wait for an answer, in words. */
  String waiting(Words words) {
    var parts = new ArrayList<String>();
    add(parts, words, "actions.count.overdue", overdue);
    add(parts, words, "actions.count.due", due);
    add(parts, words, "actions.count.open", open);
    return parts.isEmpty() ? words.say("actions.count.none") : String.join(", ", parts);
  }

  /** All of them, in words. */
  String all(Words words) {
    var parts = new ArrayList<String>();
    parts.add(waiting(words));
    add(parts, words, "actions.count.answered", answered);
    add(parts, words, "actions.count.to-be-accepted", toBeAccepted);
    return String.join(", ", parts);
  }

  private static void add(List<String> parts, Words words, String key, int number) {
    if (number > 0) {
      parts.add(words.say(key, number));
    }
  }
}
