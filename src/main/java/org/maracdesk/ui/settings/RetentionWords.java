package org.maracdesk.ui.settings;

import org.maracdesk.domain.retention.DisposalBar;
import org.maracdesk.domain.retention.LegalHold;
import org.maracdesk.domain.retention.ReviewDate.Rule;
import org.maracdesk.wording.Wording;

/** What is said of review dates and of what stands in the way. */
final class RetentionWords {

  private RetentionWords() {}

  /** What a review date comes from. */
  static Wording rule(Rule rule) {
    return switch (rule) {
      case Rule.AfterReferral(int years, var day) ->
          Wording.of("retention.rule.after-referral", years, day);
      case Rule.AfterMeeting(int years, var day) ->
          Wording.of("retention.rule.after-meeting", years, day);
      case Rule.ChildTurns(int age) -> Wording.of("retention.rule.child-turns", age);
      case Rule.ChildMayTurn(int age, var from) ->
          Wording.of("retention.rule.child-may-turn", age, from);
      case Rule.KeptLonger() -> Wording.of("retention.rule.kept-longer");
    };
  }

  /** What stands in the way, and what to do. */
  static Wording bar(DisposalBar bar) {
    return switch (bar) {
      case DisposalBar.NotDue(var on) -> Wording.of("retention.bar.not-due", on);
      case DisposalBar.Held(var kind, var since) ->
          Wording.of("retention.bar.held", since, Wording.of(hold(kind)));
      case DisposalBar.Listed(var day) -> Wording.of("retention.bar.listed", day);
      case DisposalBar.ActionsOpen(int open) ->
          Wording.of("retention.bar.actions." + (open == 1 ? "one" : "many"), open);
      case DisposalBar.BeingReferred() -> Wording.of("retention.bar.being-referred");
      case DisposalBar.NotProposed() -> Wording.of("retention.bar.not-proposed");
      case DisposalBar.SamePerson() -> Wording.of("retention.bar.same-person");
      case DisposalBar.NobodysKey() -> Wording.of("retention.bar.nobodys-key");
    };
  }

  private static String hold(LegalHold.Kind kind) {
    return "retention.hold.kind." + kind.name().toLowerCase().replace('_', '-');
  }
}
