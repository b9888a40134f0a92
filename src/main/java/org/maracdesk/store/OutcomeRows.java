package org.maracdesk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.maracdesk.domain.checklist.Alert;
import org.maracdesk.domain.checklist.Ground;
import org.maracdesk.domain.checklist.Outcome;
import org.maracdesk.domain.checklist.Score;
import org.maracdesk.domain.checklist.Severity;
import org.maracdesk.domain.checklist.Tally;
import org.maracdesk.store.tables.tables.records.ChecklistAlertRecord;
import org.maracdesk.store.tables.tables.records.ChecklistFindingRecord;
import org.maracdesk.store.tables.tables.records.ChecklistRecord;
import org.maracdesk.store.tables.tables.records.ChecklistScoreRecord;

/** What answers meant, as rows. */
final class OutcomeRows {

  /** What an outcome lists by name. */
  private enum Finding {
    GROUND,
    SHOW,
    MISSING
  }

  private OutcomeRows() {}

  static void write(ChecklistRecord row, Outcome outcome) {
    row.setJudgedOn(outcome.on());
    row.setCountedYes(outcome.tally().yes());
    row.setCountedNo(outcome.tally().no());
    row.setCountedDontKnow(outcome.tally().dontKnow());
    row.setCountedNotApplicable(outcome.tally().notApplicable());
    row.setCountedNotAnswered(outcome.tally().notAnswered());
    row.setBand(outcome.band());
    row.setOutcomeStatus(outcome.status().name());
    row.setOutcomeDecision(outcome.decision().name());
  }

  static Outcome outcome(ChecklistRecord row, LooseParts parts) {
    return new Outcome(
        row.getJudgedOn(),
        new Tally(
            row.getCountedYes(),
            row.getCountedNo(),
            row.getCountedDontKnow(),
            row.getCountedNotApplicable(),
            row.getCountedNotAnswered()),
        parts.scores().stream().map(OutcomeRows::score).toList(),
        row.getBand(),
        named(parts, Finding.GROUND).stream().map(name -> Rows.code(Ground.class, name)).toList(),
        Rows.code(Outcome.Status.class, row.getOutcomeStatus()),
        Rows.code(Outcome.Decision.class, row.getOutcomeDecision()),
        parts.alerts().stream().map(OutcomeRows::alert).toList(),
        named(parts, Finding.SHOW),
        named(parts, Finding.MISSING));
  }

  private static Score.Reached score(ChecklistScoreRecord row) {
    return new Score.Reached(row.getScore(), row.getReached(), row.getReachable());
  }

  static List<ChecklistScoreRecord> scores(UUID checklist, Outcome outcome) {
    return Rows.inOrder(
        outcome.scores(),
        (score, place) ->
            new ChecklistScoreRecord(
                checklist, place, score.score(), score.value(), score.reachable()));
  }

  private static List<String> named(LooseParts parts, Finding kind) {
    return parts.findings().stream()
        .filter(row -> row.getKind().equals(kind.name()))
        .map(ChecklistFindingRecord::getName)
        .toList();
  }

  private static Alert alert(ChecklistAlertRecord row) {
    return new Alert(
        row.getCode(), Rows.code(Severity.class, row.getSeverity()), row.getTier(), row.getSays());
  }

  static List<ChecklistAlertRecord> alerts(UUID checklist, Outcome outcome) {
    return Rows.inOrder(
        outcome.alerts(),
        (alert, place) ->
            new ChecklistAlertRecord(
                checklist,
                place,
                alert.code(),
                alert.severity().name(),
                alert.tier(),
                alert.text()));
  }

  static List<ChecklistFindingRecord> findings(UUID checklist, Outcome outcome) {
    var rows = new ArrayList<ChecklistFindingRecord>();
    var grounds = outcome.grounds().stream().map(Ground::name).toList();
    rows.addAll(findings(checklist, Finding.GROUND, grounds));
    rows.addAll(findings(checklist, Finding.SHOW, outcome.show()));
    rows.addAll(findings(checklist, Finding.MISSING, outcome.missing()));
    return rows;
  }

  private static List<ChecklistFindingRecord> findings(
      UUID checklist, Finding kind, List<String> names) {
    return Rows.inOrder(
        names, (name, place) -> new ChecklistFindingRecord(checklist, kind.name(), place, name));
  }
}
