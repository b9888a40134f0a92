package org.maracdesk.ui.casefile;

import java.util.ArrayList;
import java.util.List;
import org.maracdesk.domain.casefile.RepeatFinding;
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

  /** The picture of a standing. */
  static Icon icon(CaseStanding.Kind kind) {
    return switch (kind) {
      case WAITING -> Icon.CLOCK;
      case LISTED -> Icon.MEETINGS;
      case HEARD -> Icon.DONE;
      case DEFERRED -> Icon.FORWARD;
    };
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
    };
  }
}
