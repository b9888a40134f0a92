package org.maracdesk.store;

import static org.maracdesk.store.tables.Tables.CHECKLIST;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.checklist.ChecklistCover;
import org.maracdesk.domain.checklist.ChecklistDraft;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.retention.RecordId;
import org.maracdesk.store.tables.tables.records.ChecklistRecord;
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

  /** The front of a checklist, finished or not. */
  public Optional<ChecklistCover> cover(ChecklistId id) {
    return covers(CHECKLIST.ID.eq(id.value())).stream().findFirst();
  }

  /** The fronts of all checklists, the last begun first. */
  public List<ChecklistCover> covers() {
    return covers(CHECKLIST.ID.isNotNull());
  }

  /** The fronts of the checklists of several cases, the last begun first; cases without miss. */
  public Map<CaseId, List<ChecklistCover>> ofCases(Collection<CaseId> cases) {
    return covers(CHECKLIST.CASE_FILE, cases.stream().map(CaseId::value).toList()).stream()
        .collect(Collectors.groupingBy(ChecklistCover::caseId));
  }

  /** The fronts of the checklists of several referrals, the last begun first. */
  public Map<ReferralId, List<ChecklistCover>> ofReferrals(Collection<ReferralId> referrals) {
    return covers(CHECKLIST.REFERRAL, referrals.stream().map(ReferralId::value).toList()).stream()
        .collect(Collectors.groupingBy(ChecklistCover::referral));
  }

  /** What has been answered so far, unless it is completed. */
  public Optional<ChecklistDraft> draft(ChecklistId id) {
    return Optional.ofNullable(drafts(List.of(id)).get(id));
  }

  /** The unfinished ones among these. */
  public Map<ChecklistId, ChecklistDraft> drafts(Collection<ChecklistId> ids) {
    return read(ids, CHECKLIST.COMPLETED.isFalse(), ChecklistRows::draft);
  }

  /** A completed checklist. */
  public Optional<CompletedChecklist> completed(ChecklistId id) {
    return Optional.ofNullable(completed(List.of(id)).get(id));
  }

  /** The completed ones among these. */
  public Map<ChecklistId, CompletedChecklist> completed(Collection<ChecklistId> ids) {
    return read(ids, CHECKLIST.COMPLETED.isTrue(), ChecklistRows::completed);
  }

  /**
   * Keeps a draft as it stands.
   *
   * @throws ExplainedException if this checklist is completed
   */
  public void keep(ChecklistCover cover, ChecklistDraft draft) {
    refuseCompleted(cover.id());
    Rows.put(sql, ChecklistRows.row(cover, draft));
    parts.keep(cover.id(), draft.answers(), draft.circumstances());
  }

  /**
   * Throws a draft away; where there is none, nothing happens.
   *
   * @throws ExplainedException if this checklist is completed, or under a hold
   */
  public void discard(ChecklistId id) {
    refuseCompleted(id);
    new KeepingStore(sql).forget(RecordId.of(id));
    parts.forget(id);
    sql.deleteFrom(CHECKLIST).where(CHECKLIST.ID.eq(id.value())).execute();
  }

  /**
   * Freezes a completed checklist; its draft is gone.
   *
   * @throws ExplainedException if it was completed before
   */
  public void complete(ChecklistCover cover, CompletedChecklist completed) {
    refuseCompleted(cover.id());
    Rows.put(sql, ChecklistRows.row(cover, completed));
    parts.keep(cover.id(), completed.answers(), completed.circumstances());
    parts.keep(cover.id(), completed.outcome());
  }

  /**
   * Gives a completed checklist without a case the case and the referral it belongs to. What was
   * proposed for it falls; a hold on it holds the case.
   *
   * @throws ExplainedException if it has a case already, or is not completed
   */
  public void tie(ChecklistId id, CaseId caseId, ReferralId referral) {
    int tied =
        sql.update(CHECKLIST)
            .set(CHECKLIST.CASE_FILE, caseId.value())
            .set(CHECKLIST.REFERRAL, referral.value())
            .where(
                CHECKLIST.ID.eq(id.value()),
                CHECKLIST.COMPLETED.isTrue(),
                CHECKLIST.CASE_FILE.isNull())
            .execute();
    if (tied == 0) {
      throw new ExplainedException(Wording.of("store.checklist.tied"));
    }
    new KeepingStore(sql).takeBack(RecordId.of(id));
  }

  private List<ChecklistCover> covers(Field<UUID> column, List<UUID> keys) {
    return Rows.inParts(keys, part -> covers(column.in(part)));
  }

  private List<ChecklistCover> covers(Condition which) {
    return sql.selectFrom(CHECKLIST)
        .where(which)
        .orderBy(CHECKLIST.BEGUN_AT.desc(), CHECKLIST.ID)
        .fetch(ChecklistRows::cover);
  }

  private <T> Map<ChecklistId, T> read(
      Collection<ChecklistId> ids,
      Condition which,
      BiFunction<ChecklistRecord, LooseParts, T> conversion) {
    var found =
        Rows.inParts(
            ids.stream().map(ChecklistId::value).toList(),
            part -> {
              var loose = parts.of(part);
              return sql.selectFrom(CHECKLIST)
                  .where(CHECKLIST.ID.in(part), which)
                  .fetch(
                      row ->
                          Map.entry(
                              new ChecklistId(row.getId()),
                              conversion.apply(row, loose.of(row.getId()))));
            });
    return found.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private void refuseCompleted(ChecklistId id) {
    if (sql.fetchExists(CHECKLIST, CHECKLIST.ID.eq(id.value()), CHECKLIST.COMPLETED.isTrue())) {
      throw new ExplainedException(Wording.of("store.checklist.completed"));
    }
  }
}
