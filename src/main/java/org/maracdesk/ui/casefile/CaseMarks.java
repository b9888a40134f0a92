package org.maracdesk.ui.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.maracdesk.domain.casefile.RepeatFinding;
import org.maracdesk.domain.checklist.ReviewDue;
import org.maracdesk.journeys.CaseStanding;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/** What is said about a case in a word or two, each with its picture. */
final class CaseMarks {

  private CaseMarks() {}

  /** Urgent, repeat, confidential address: those that apply. */
  static List<Tag> tags(
      Words words, boolean emergency, RepeatFinding repeat, boolean confidentialAddress) {
    var tags = new ArrayList<Tag>();
    if (emergency) {
      tags.add(new Tag(Tone.DANGER, Icon.FLAG, words.say("cases.tag.urgent")));
    }
    if (repeat.isRepeat()) {
      tags.add(new Tag(Tone.INFO, Icon.REPEAT, words.say("cases.tag.repeat")));
    }
    if (confidentialAddress) {
      tags.add(new Tag(Tone.WARN, Icon.LOCK, words.say("cases.tag.confidential")));
    }
    return tags;
  }

  /** The same in words, for those who do not see them. */
  static List<String> spoken(
      Words words, boolean emergency, RepeatFinding repeat, boolean confidentialAddress) {
    return tags(words, emergency, repeat, confidentialAddress).stream().map(Tag::getText).toList();
  }

  /** That a checklist is due again, where it is. */
  static List<Tag> review(Words words, ReviewDue review) {
    return review.isDue()
        ? List.of(new Tag(Tone.INFO, Icon.CHECKLIST, words.say("cases.tag.review-due")))
        : List.of();
  }

  /** What asks for a review and since when, or when the next one will be due; empty for neither. */
  static String reviewSentence(Words words, ReviewDue review) {
    return switch (review) {
      case ReviewDue.NotDue() -> "";
      case ReviewDue.Later(var on) -> words.say("case.review.later", on);
      case ReviewDue.Now(var asks, var since) ->
          words.say(
              "case.review.now." + asks.name().toLowerCase(Locale.ROOT).replace('_', '-'), since);
    };
  }

  /** The picture of a standing. */
  static Icon icon(CaseStanding.Kind kind) {
    return switch (kind) {
      case WAITING -> Icon.CLOCK;
      case LISTED -> Icon.MEETINGS;
      case HEARD -> Icon.DONE;
      case DEFERRED -> Icon.FORWARD;
      case NOT_HEARD -> Icon.OFF;
    };
  }

  /** Whether what the case is says more than where it stands on an agenda. */
  static boolean saysMore(CaseStanding standing) {
    return switch (standing.state()) {
      case REFERRED, LISTED, DEFERRED, HEARD -> false;
      case INCOMPLETE,
          QUERY,
          ACCEPTED,
          ACTIONS_OPEN,
          ACTIONS_COMPLETE,
          ALERT_ONLY,
          NOT_ACCEPTED,
          WITHDRAWN,
          TRANSFERRED_OUT,
          DECEASED_HOLD,
          EXPIRED_12M ->
          true;
    };
  }

  /** Until when new abuse makes a repeat, and how many days that leaves; empty if not known. */
  static String months(Words words, CaseStanding standing, LocalDate today) {
    var months = standing.months();
    if (months == null) {
      return "";
    }
    return months.isOverOn(today)
        ? words.say("case.months.over", months.until())
        : words.count("case.months", months.daysLeft(today), months.until());
  }

  /** Where a case stands, with the day: "Listed for 26 November 2026". */
  static String standing(Words words, CaseStanding standing) {
    var day = standing.meeting();
    if (day == null) {
      return words.say("cases.standing.waiting-for");
    }
    return switch (standing.kind()) {
      case WAITING -> words.say("cases.standing.waiting-for");
      case LISTED -> words.say("cases.standing.listed-for", day);
      case HEARD -> words.say("cases.standing.heard-on", day);
      case DEFERRED -> words.say("cases.standing.deferred-on", day);
      case NOT_HEARD -> words.say("cases.standing.not-heard-on", day);
    };
  }
}
