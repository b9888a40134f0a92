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
 */
record Counts(int overdue, int due, int open, int answered) {

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
    return new Counts(overdue, due, open, answered);
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
    return answered == 0
        ? waiting(words)
        : waiting(words) + ", " + words.say("actions.count.answered", answered);
  }

  private static void add(List<String> parts, Words words, String key, int number) {
    if (number > 0) {
      parts.add(words.say(key, number));
    }
  }
}
