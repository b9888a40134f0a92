package org.maracdesk.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.maracdesk.store.tables.tables.KnownInterest.KNOWN_INTEREST;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.maracdesk.domain.agency.RepresentativeId;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.meeting.Interest;
import org.maracdesk.domain.meeting.KnownInterest;
import org.maracdesk.store.tables.tables.records.KnownInterestRecord;

/** Who knows somebody in a case, as it was said before any meeting. */
public final class KnownInterestStore {

  private final DSLContext sql;

  KnownInterestStore(DSLContext sql) {
    this.sql = sql;
  }

  /** What is known of these cases, the earliest first; cases of which nothing is are missing. */
  public Map<CaseId, List<KnownInterest>> of(Collection<CaseId> cases) {
    return sql
        .selectFrom(KNOWN_INTEREST)
        .where(KNOWN_INTEREST.CASE_FILE.in(cases.stream().map(CaseId::value).toList()))
        .orderBy(KNOWN_INTEREST.SAID_AT, KNOWN_INTEREST.REPRESENTATIVE)
        .fetch(KnownInterestStore::interest)
        .stream()
        .collect(groupingBy(KnownInterest::caseId, toList()));
  }

  /** Keeps what was said, in the place of what was said of the same person and case before. */
  public void keep(KnownInterest said) {
    Rows.put(
        sql,
        new KnownInterestRecord(
            said.caseId().value(),
            said.representative().value(),
            said.relationship().name(),
            Rows.moment(said.saidAt())));
  }

  /** What was said was a mistake; where nothing was, nothing happens. */
  public void remove(CaseId caseId, RepresentativeId representative) {
    sql.deleteFrom(KNOWN_INTEREST)
        .where(
            KNOWN_INTEREST.CASE_FILE.eq(caseId.value()),
            KNOWN_INTEREST.REPRESENTATIVE.eq(representative.value()))
        .execute();
  }

  private static KnownInterest interest(KnownInterestRecord row) {
    return new KnownInterest(
        new CaseId(row.getCaseFile()),
        new RepresentativeId(row.getRepresentative()),
        Rows.code(Interest.Relationship.class, row.getRelationship()),
        row.getSaidAt().toInstant());
  }
}
