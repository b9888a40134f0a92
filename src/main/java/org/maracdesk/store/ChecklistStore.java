package org.maracdesk.store;

import static org.maracdesk.store.tables.Tables.CHECKLIST;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.checklist.ChecklistDraft;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** Remembers checklists: drafts as they grow, completed ones for good. */
public final class ChecklistStore {

  private final DSLContext sql;
  private final ChecklistParts parts;

  ChecklistStore(DSLContext sql) {
    this.sql = sql;
    this.parts = new ChecklistParts(sql);
  }

  /** The draft for a referral, unless it is completed. */
  public Optional<ChecklistDraft> draft(ReferralId referral) {
    var row =
        sql.selectFrom(CHECKLIST)
            .where(CHECKLIST.REFERRAL.eq(referral.value()), CHECKLIST.COMPLETED.isFalse())
            .fetchOne();
    if (row == null) {
      return Optional.empty();
    }
    var loose = parts.of(List.of(referral.value())).of(referral.value());
    return Optional.of(ChecklistRows.draft(row, loose));
  }

  /**
   * Keeps a draft as it stands.
   *
   * @throws ExplainedException if the checklist of this referral is completed
   */
  public void keep(ReferralId referral, ChecklistDraft draft) {
    refuseCompleted(referral);
    Rows.put(sql, ChecklistRows.row(referral, draft));
    parts.keep(referral, draft.answers(), draft.circumstances());
  }

  /**
   * Throws a draft away; where there is none, nothing happens.
   *
   * @throws ExplainedException if the checklist of this referral is completed
   */
  public void discard(ReferralId referral) {
    refuseCompleted(referral);
    parts.forget(referral);
    sql.deleteFrom(CHECKLIST).where(CHECKLIST.REFERRAL.eq(referral.value())).execute();
  }

  /**
   * Freezes a completed checklist; its draft is gone.
   *
   * @throws ExplainedException if one was completed before
   */
  public void complete(ReferralId referral, CompletedChecklist completed) {
    refuseCompleted(referral);
    Rows.put(sql, ChecklistRows.row(referral, completed));
    parts.keep(referral, completed.answers(), completed.circumstances());
    parts.keep(referral, completed.outcome());
  }

  /** The completed checklist of a referral. */
  public Optional<CompletedChecklist> completed(ReferralId referral) {
    return Optional.ofNullable(completed(List.of(referral)).get(referral));
  }

  /** The completed checklists of several referrals; those without are missing. */
  public Map<ReferralId, CompletedChecklist> completed(Collection<ReferralId> referrals) {
    var keys = referrals.stream().map(ReferralId::value).toList();
    var found =
        Rows.inParts(
            keys,
            part -> {
              var loose = parts.of(part);
              return sql.selectFrom(CHECKLIST)
                  .where(CHECKLIST.REFERRAL.in(part), CHECKLIST.COMPLETED.isTrue())
                  .fetch(
                      row ->
                          Map.entry(
                              new ReferralId(row.getReferral()),
                              ChecklistRows.completed(row, loose.of(row.getReferral()))));
            });
    return found.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private void refuseCompleted(ReferralId referral) {
    if (sql.fetchExists(
        CHECKLIST, CHECKLIST.REFERRAL.eq(referral.value()), CHECKLIST.COMPLETED.isTrue())) {
      throw new ExplainedException(Wording.of("store.checklist.completed"));
    }
  }
}
