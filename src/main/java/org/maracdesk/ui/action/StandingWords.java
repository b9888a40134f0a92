package org.maracdesk.ui.action;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/** How an action stands, in words and with a shape of its own. */
record StandingWords(Words words, LocalDate today) {

  /** "Overdue by 3 days", "Due tomorrow", "Done 20 November 2026". */
  String say(Action action) {
    return switch (action.progress()) {
      case Progress.Done(var on, _) -> words.say("actions.standing.done", on);
      case Progress.NotPossible(var on, _) -> words.say("actions.standing.not-possible", on);
      case Progress.NotTaken(var on, _) -> words.say("actions.standing.not-taken", on);
      case Progress.Transferred(var on, _, _) -> words.say("actions.standing.transferred", on);
      case Progress.Withdrawn(var on, _) -> words.say("actions.standing.withdrawn", on);
      case Progress.Open _, Progress.Partly _ -> waiting(action);
    };
  }

  Tag tag(Action action) {
    var said = say(action);
    return switch (action.standingOn(today)) {
      case OVERDUE -> new Tag(Tone.DANGER, Icon.DANGER, said);
      case DUE -> new Tag(Tone.WARN, Icon.CLOCK, said);
      case OPEN -> new Tag(Tone.NEUTRAL, Icon.CIRCLE, said);
      case DONE -> new Tag(Tone.GOOD, Icon.DONE_FULL, said);
      case NOT_POSSIBLE -> new Tag(Tone.NEUTRAL, Icon.SHUFFLE, said);
      case NOT_TAKEN -> new Tag(Tone.NEUTRAL, Icon.OFF, said);
      case PARTLY -> new Tag(Tone.WARN, Icon.HALF, said);
      case TRANSFERRED -> new Tag(Tone.NEUTRAL, Icon.SHUFFLE, said);
      case WITHDRAWN -> new Tag(Tone.NEUTRAL, Icon.OFF, said);
    };
  }

  /** What was reported; blank while nothing is. */
  static Confidential note(Action action) {
    return action.progress() instanceof Progress.Transferred(_, var to, _)
        ? to
        : action.progress().note();
  }

  private String waiting(Action action) {
    long days = ChronoUnit.DAYS.between(today, action.due());
    return switch (action.standingOn(today)) {
      case OVERDUE -> words.count("actions.standing.overdue", -days);
      case DUE ->
          days == 0
              ? words.say("actions.standing.today")
              : days == 1
                  ? words.say("actions.standing.tomorrow")
                  : words.say("actions.standing.soon", days);
      case PARTLY -> words.say("actions.standing.partly");
      default -> words.say("actions.standing.open");
    };
  }
}
