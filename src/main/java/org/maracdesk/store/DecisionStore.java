package org.maracdesk.store;

import static org.maracdesk.store.tables.Tables.CASE_DECISION;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.store.tables.tables.records.CaseDecisionRecord;

/** What was decided about cases; entries are added, never changed or removed. */
public final class DecisionStore {

  private final DSLContext sql;

  DecisionStore(DSLContext sql) {
    this.sql = sql;
  }

  /** Adds a decision after those the case has. */
  public void add(CaseDecision decision) {
    var last =
        sql.select(DSL.max(CASE_DECISION.PLACE))
            .from(CASE_DECISION)
            .where(CASE_DECISION.CASE_FILE.eq(decision.caseId().value()))
            .fetchSingle()
            .value1();
    sql.executeInsert(
        new CaseDecisionRecord(
            decision.id(),
            decision.caseId().value(),
            last == null ? 0 : last + 1,
            decision.kind().name(),
            decision.on(),
            decision.by().text(),
            decision.reason().text(),
            decision.detail().text()));
  }

  /** What was decided about each of these cases, oldest first; an empty list where nothing was. */
  public Map<CaseId, List<CaseDecision>> ofCases(Collection<CaseId> cases) {
    var keys = cases.stream().map(CaseId::value).toList();
    var byCase =
        Rows.inParts(
                keys,
                part ->
                    sql.selectFrom(CASE_DECISION)
                        .where(CASE_DECISION.CASE_FILE.in(part))
                        .orderBy(CASE_DECISION.CASE_FILE, CASE_DECISION.PLACE)
                        .fetch(DecisionStore::decision))
            .stream()
            .collect(Collectors.groupingBy(CaseDecision::caseId));
    var all = new HashMap<CaseId, List<CaseDecision>>();
    cases.forEach(id -> all.put(id, byCase.getOrDefault(id, List.of())));
    return all;
  }

  /** What was decided about one case, oldest first. */
  public List<CaseDecision> of(CaseId id) {
    return ofCases(List.of(id)).getOrDefault(id, List.of());
  }

  private static CaseDecision decision(CaseDecisionRecord row) {
    return new CaseDecision(
        row.getId(),
        new CaseId(row.getCaseFile()),
        Rows.code(CaseDecision.Kind.class, row.getKind()),
        row.getDecidedOn(),
        Rows.text(row.getDecidedBy()),
        Rows.text(row.getReason()),
        Rows.text(row.getDetail()));
  }
}
