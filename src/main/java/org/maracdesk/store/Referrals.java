package org.maracdesk.store;

import static org.maracdesk.store.tables.Tables.INVOLVEMENT;
import static org.maracdesk.store.tables.Tables.REFERRAL;
import static org.maracdesk.store.tables.Tables.REFERRAL_GROUND;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.Referral;

/** Reads and writes referrals with grounds and involvements, three queries for any number. */
final class Referrals {

  /** By date; on one day by when they were recorded. */
  static final Comparator<Referral> BY_DATE =
      Comparator.comparing(Referral::date)
          .thenComparing(referral -> referral.provenance().recordedAt())
          .thenComparing(referral -> referral.id().value());

  private final DSLContext sql;

  Referrals(DSLContext sql) {
    this.sql = sql;
  }

  List<Referral> ofCases(Collection<CaseId> cases) {
    var keys = cases.stream().map(CaseId::value).toList();
    return Rows.inParts(keys, part -> read(REFERRAL.CASE_FILE.in(part)));
  }

  /** The referrals that meet a condition on their own table, in no order. */
  List<Referral> read(Condition wanted) {
    var chosen = DSL.select(REFERRAL.ID).from(REFERRAL).where(wanted);
    var grounds =
        sql.selectFrom(REFERRAL_GROUND)
            .where(REFERRAL_GROUND.REFERRAL.in(chosen))
            .orderBy(REFERRAL_GROUND.REFERRAL, REFERRAL_GROUND.PLACE)
            .fetchGroups(REFERRAL_GROUND.REFERRAL, ReferralRows::ground);
    var involvements =
        sql.selectFrom(INVOLVEMENT)
            .where(INVOLVEMENT.REFERRAL.in(chosen))
            .orderBy(INVOLVEMENT.REFERRAL, INVOLVEMENT.PLACE)
            .fetchGroups(INVOLVEMENT.REFERRAL, ReferralRows::involvement);
    return sql.selectFrom(REFERRAL)
        .where(wanted)
        .fetch(
            row ->
                ReferralRows.referral(
                    row,
                    grounds.getOrDefault(row.getId(), List.of()),
                    involvements.getOrDefault(row.getId(), List.of())));
  }

  void keep(Referral referral) {
    Rows.put(sql, ReferralRows.row(referral));
    var id = referral.id();
    sql.deleteFrom(REFERRAL_GROUND).where(REFERRAL_GROUND.REFERRAL.eq(id.value())).execute();
    sql.deleteFrom(INVOLVEMENT).where(INVOLVEMENT.REFERRAL.eq(id.value())).execute();
    Rows.insert(
        sql, Rows.inOrder(referral.grounds(), (ground, at) -> ReferralRows.row(id, at, ground)));
    Rows.insert(
        sql, Rows.inOrder(referral.involvements(), (part, at) -> ReferralRows.row(id, at, part)));
  }
}
