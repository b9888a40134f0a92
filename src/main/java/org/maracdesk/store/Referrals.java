package org.maracdesk.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.maracdesk.store.tables.Tables.INVOLVEMENT;
import static org.maracdesk.store.tables.Tables.REFERRAL;
import static org.maracdesk.store.tables.Tables.REFERRAL_DETAIL;
import static org.maracdesk.store.tables.Tables.REFERRAL_GROUND;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.Referral;

/**
 * Reads and writes referrals with grounds, details and involvements, four queries for any number.
 */
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

  /**
   * The referrals that meet a condition on their own table, in no order. Joins, because H2 would
   * ask a query inside a condition anew for every row.
   */
  List<Referral> read(Condition wanted) {
    var grounds =
        sql.select(REFERRAL_GROUND)
            .from(REFERRAL_GROUND)
            .join(REFERRAL)
            .on(REFERRAL.ID.eq(REFERRAL_GROUND.REFERRAL))
            .where(wanted)
            .orderBy(REFERRAL_GROUND.REFERRAL, REFERRAL_GROUND.PLACE)
            .collect(
                groupingBy(
                    row -> row.value1().getReferral(),
                    mapping(row -> ReferralRows.ground(row.value1()), toList())));
    var details =
        sql.select(REFERRAL_DETAIL)
            .from(REFERRAL_DETAIL)
            .join(REFERRAL)
            .on(REFERRAL.ID.eq(REFERRAL_DETAIL.REFERRAL))
            .where(wanted)
            .collect(
                groupingBy(
                    row -> row.value1().getReferral(),
                    toMap(
                        row -> ReferralRows.detail(row.value1()),
                        row -> Rows.text(row.value1().getTold()))));
    var involvements =
        sql.select(INVOLVEMENT)
            .from(INVOLVEMENT)
            .join(REFERRAL)
            .on(REFERRAL.ID.eq(INVOLVEMENT.REFERRAL))
            .where(wanted)
            .orderBy(INVOLVEMENT.REFERRAL, INVOLVEMENT.PLACE)
            .collect(
                groupingBy(
                    row -> row.value1().getReferral(),
                    mapping(row -> ReferralRows.involvement(row.value1()), toList())));
    return sql.selectFrom(REFERRAL)
        .where(wanted)
        .fetch(
            row ->
                ReferralRows.referral(
                    row,
                    grounds.getOrDefault(row.getId(), List.of()),
                    details.getOrDefault(row.getId(), Map.of()),
                    involvements.getOrDefault(row.getId(), List.of())));
  }

  void keep(Referral referral) {
    var id = referral.id();
    if (Rows.put(sql, ReferralRows.row(referral))) {
      sql.deleteFrom(REFERRAL_GROUND).where(REFERRAL_GROUND.REFERRAL.eq(id.value())).execute();
      sql.deleteFrom(REFERRAL_DETAIL).where(REFERRAL_DETAIL.REFERRAL.eq(id.value())).execute();
      sql.deleteFrom(INVOLVEMENT).where(INVOLVEMENT.REFERRAL.eq(id.value())).execute();
    }
    Rows.insert(
        sql,
        REFERRAL_GROUND,
        Rows.inOrder(referral.grounds(), (ground, at) -> ReferralRows.row(id, at, ground)));
    Rows.insert(
        sql,
        REFERRAL_DETAIL,
        referral.details().entrySet().stream().map(told -> ReferralRows.row(id, told)).toList());
    Rows.insert(
        sql,
        INVOLVEMENT,
        Rows.inOrder(referral.involvements(), (part, at) -> ReferralRows.row(id, at, part)));
  }
}
