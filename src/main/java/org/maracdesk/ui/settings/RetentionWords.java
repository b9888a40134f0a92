package org.maracdesk.ui.settings;

import org.maracdesk.domain.retention.DisposalBar;
import org.maracdesk.domain.retention.Disposed;
import org.maracdesk.domain.retention.LegalHold;
import org.maracdesk.domain.retention.ReviewDate.Rule;
import org.maracdesk.journeys.NamedRecord;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.wording.Wording;

/** What is said of review dates and of what stands in the way. */
final class RetentionWords {

  private RetentionWords() {}

  /** What a review date comes from. */
  static Wording rule(Rule rule) {
    return switch (rule) {
      case Rule.AfterReferral(int years, var day) ->
          Wording.of("retention.rule.after-referral." + oneOr(years), years, day);
      case Rule.AfterMeeting(int years, var day) ->
          Wording.of("retention.rule.after-meeting." + oneOr(years), years, day);
      case Rule.AfterChange(int years, var day) ->
          Wording.of("retention.rule.after-change." + oneOr(years), years, day);
      case Rule.ChildTurns(int age) -> Wording.of("retention.rule.child-turns", age);
      case Rule.ChildMayTurn(int age, var from) ->
          Wording.of("retention.rule.child-may-turn", age, from);
      case Rule.KeptLonger() -> Wording.of("retention.rule.kept-longer");
    };
  }

  /** A record as it is listed. */
  static Wording name(NamedRecord record) {
    return switch (record) {
      case NamedRecord.OfCase(_, var number, var victim) ->
          Wording.of("retention.line", number.text(), victim.text());
      case NamedRecord.OfMeeting(_, var day, _) -> Wording.of("retention.line.meeting", day);
      case NamedRecord.OfChecklist(_, var name, _) ->
          Wording.of("retention.line.checklist", name.text());
    };
  }

  /** A record within a sentence, for those who may read it. */
  static Wording what(NamedRecord record) {
    return record instanceof NamedRecord.OfChecklist(_, var name, _)
        ? Wording.of("retention.what.checklist", name.text())
        : what(record.named());
  }

  /** A record within a sentence; it names nobody. */
  static Wording what(Disposed record) {
    return switch (record) {
      case Disposed.OfCase(_, var number) -> Wording.of("retention.what.case", number.text());
      case Disposed.OfMeeting(_, var day) -> Wording.of("retention.what.meeting", day);
      case Disposed.OfChecklist(_, var changed) ->
          Wording.of("retention.what.checklist-of", changed);
    };
  }

  /** What goes with a record of this kind, and what stays. */
  static Wording goes(NamedRecord record) {
    return Wording.of(
        switch (record) {
          case NamedRecord.OfCase _ -> "retention.approve.text";
          case NamedRecord.OfMeeting _ -> "retention.approve.text.meeting";
          case NamedRecord.OfChecklist _ -> "retention.approve.text.checklist";
        });
  }

  /** What stands for a record of this kind. */
  static Icon icon(NamedRecord record) {
    return switch (record) {
      case NamedRecord.OfCase _ -> Icon.CASES;
      case NamedRecord.OfMeeting _ -> Icon.MEETINGS;
      case NamedRecord.OfChecklist _ -> Icon.CHECKLIST;
    };
  }

  /** How a record of this kind is opened. */
  static Wording open(NamedRecord record) {
    return Wording.of(
        switch (record) {
          case NamedRecord.OfCase _ -> "retention.open";
          case NamedRecord.OfMeeting _ -> "retention.open.meeting";
          case NamedRecord.OfChecklist _ -> "retention.open.checklist";
        });
  }

  /** What stands in the way of disposing of a record, and what to do. */
  static Wording bar(DisposalBar bar, NamedRecord record) {
    return switch (bar) {
      case DisposalBar.NotDue(var on) -> Wording.of("retention.bar.not-due", on);
      case DisposalBar.Held(var kind, var since) ->
          Wording.of(
              record instanceof NamedRecord.OfCase
                  ? "retention.bar.held"
                  : "retention.bar.held-here",
              since,
              Wording.of(hold(kind)));
      case DisposalBar.Listed(var day) -> Wording.of("retention.bar.listed", day);
      case DisposalBar.ActionsOpen(int open) ->
          Wording.of("retention.bar.actions." + oneOr(open), open);
      case DisposalBar.BeingReferred() -> Wording.of("retention.bar.being-referred");
      case DisposalBar.BeingWrittenFor() -> Wording.of("retention.bar.being-written-for");
      case DisposalBar.CasesLeft(int cases) ->
          Wording.of("retention.bar.cases-left." + oneOr(cases), cases);
      case DisposalBar.NotProposed() -> Wording.of("retention.bar.not-proposed");
      case DisposalBar.SamePerson() -> Wording.of("retention.bar.same-person");
      case DisposalBar.NobodysKey() -> Wording.of("retention.bar.nobodys-key");
    };
  }

  private static String oneOr(int many) {
    return many == 1 ? "one" : "many";
  }

  private static String hold(LegalHold.Kind kind) {
    return "retention.hold.kind." + kind.name().toLowerCase().replace('_', '-');
  }
}
