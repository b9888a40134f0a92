package org.maracdesk.ui.action;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.Escalation;
import org.maracdesk.domain.action.Light;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.FollowUpActions.Tracked;
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
    return tag(action.standingOn(today), say(action));
  }

  /** The tag of an action with its letter before the words, as steering groups read it. */
  Tag tag(Tracked tracked) {
    return tag(isSoon(tracked) ? Action.Standing.DUE : tracked.standing(), said(tracked));
  }

  /** Whether so few working days are left that it is amber before the calendar calls it due. */
  private static boolean isSoon(Tracked tracked) {
    return tracked.light() == Light.AMBER && tracked.standing() == Action.Standing.OPEN;
  }

  /** The same in words: "R · Overdue by 3 days". */
  String said(Tracked tracked) {
    var said =
        isSoon(tracked)
            ? words.say(
                "actions.standing.soon", ChronoUnit.DAYS.between(today, tracked.action().due()))
            : say(tracked.action());
    return tracked.light() == Light.NONE
        ? said
        : words.say("actions.light.before", words.name("actions.light", tracked.light()), said);
  }

  /** Who must not read of an action, where somebody must not; else nothing. */
  String circle(Tracked tracked) {
    var circle = tracked.circle();
    if (circle.isRestricted()) {
      return words.say("actions.circle.restricted");
    }
    return circle.agencyLeft() ? words.say("actions.circle.left", tracked.agency()) : "";
  }

  /** That the agency left and what to do about it, where the action still waits; else nothing. */
  String left(Tracked tracked) {
    var last = tracked.agencyLeft();
    return last == null ? "" : words.say("actions.agency-left", tracked.agency(), last);
  }

  private static Tag tag(Action.Standing standing, String said) {
    return switch (standing) {
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

  /** With whom it is, and when somebody was last reminded; blank where neither is so. */
  String ladder(Tracked tracked) {
    var said = new ArrayList<String>();
    var escalation = tracked.escalation();
    if (escalation != null) {
      said.add(ladder(escalation));
    }
    var reminded = tracked.reminded();
    if (reminded != null && tracked.action().progress().isOpen()) {
      said.add(words.say("actions.reminded", reminded.on()));
    }
    return String.join(" ", said);
  }

  private String ladder(Escalation with) {
    return words.say(
        switch (with.step()) {
          case NAMED_PERSON -> "actions.ladder.named-person";
          case AGENCY_LEAD -> "actions.ladder.agency-lead";
          case CHAIR -> "actions.ladder.chair";
          case STEERING_GROUP -> "actions.ladder.steering-group";
        },
        with.since());
  }

  /** That it is to be accepted, or who accepted it after the meeting; blank where neither is so. */
  String acceptance(Tracked tracked) {
    if (tracked.isToBeAccepted()) {
      return words.say("actions.to-be-accepted");
    }
    var accepted = tracked.accepted();
    return accepted == null
        ? ""
        : words.say("actions.accepted", accepted.by().text(), accepted.on());
  }

  /** Who said how it stands, and when; blank where nobody did. */
  String told(Tracked tracked) {
    var told = tracked.told();
    return told == null || told.by().isBlank()
        ? ""
        : words.say("actions.told", told.by().text(), told.on());
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
