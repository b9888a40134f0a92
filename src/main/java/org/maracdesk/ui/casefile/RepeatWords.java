package org.maracdesk.ui.casefile;

import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.RepeatFinding;
import org.maracdesk.wording.Words;

/** Says whether a referral is a repeat, always with how that was found. */
final class RepeatWords {

  private RepeatWords() {}

  /** The finding about a referral, as a sentence. */
  static String say(Words words, RepeatFinding finding, Referral referral) {
    return switch (finding) {
      case RepeatFinding.FirstReferral() -> words.say("case.repeat.first");
      case RepeatFinding.Repeat(var previous, var until, var days) ->
          words.count("case.repeat.repeat", days, previous, until);
      case RepeatFinding.Lapsed(var previous, var until) ->
          words.say("case.repeat.lapsed", previous, until);
      case RepeatFinding.Reported(var previous) ->
          previous.equals(referral.date())
              ? words.say("case.repeat.reported-undated")
              : words.say("case.repeat.reported", previous);
    };
  }
}
