package org.maracdesk.store;

import static org.maracdesk.store.tables.Tables.CHECKLIST;
import static org.maracdesk.store.tables.Tables.CHECKLIST_ANSWER;
import static org.maracdesk.store.tables.Tables.CHECKLIST_EVENT;
import static org.maracdesk.store.tables.Tables.CHECKLIST_FINDING;
import static org.maracdesk.store.tables.Tables.CHECKLIST_HISTORY;
import static org.maracdesk.store.tables.Tables.CHECKLIST_PRIOR;
import static org.maracdesk.store.tables.Tables.CHECKLIST_REPLY;
import static org.maracdesk.store.tables.Tables.CHECKLIST_RESULT;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.checklist.ChecklistDraft;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** Remembers checklists: drafts as they grow, completed ones for good. */
public final class ChecklistStore {

  private final DSLContext sql;

  ChecklistStore(DSLContext sql) {
    this.sql = sql;
  }

  /** The draft for a referral; nothing once it is completed. */
  public Optional<ChecklistDraft> draft(ReferralId referral) {
    if (isCompleted(referral)) {
      return Optional.empty();
    }
    return sql.selectFrom(CHECKLIST)
        .where(CHECKLIST.REFERRAL.eq(referral.value()))
        .fetchOptional(row -> ChecklistRows.draft(row, parts(List.of(referral.value()))));
  }

  /**
   * Keeps a draft as it stands.
   *
   * @throws ExplainedException if the checklist is completed
   */
  public void keep(ReferralId referral, ChecklistDraft draft) {
    refuseIfCompleted(referral);
    discard(referral);
    write(referral, draft);
  }

  /**
   * Throws a draft away.
   *
   * @throws ExplainedException if the checklist is completed
   */
  public void discard(ReferralId referral) {
    refuseIfCompleted(referral);
    delete(CHECKLIST_ANSWER, CHECKLIST_ANSWER.REFERRAL, referral);
    delete(CHECKLIST_REPLY, CHECKLIST_REPLY.REFERRAL, referral);
    delete(CHECKLIST_EVENT, CHECKLIST_EVENT.REFERRAL, referral);
    delete(CHECKLIST_PRIOR, CHECKLIST_PRIOR.REFERRAL, referral);
    delete(CHECKLIST_HISTORY, CHECKLIST_HISTORY.REFERRAL, referral);
    delete(CHECKLIST, CHECKLIST.REFERRAL, referral);
  }

  /**
   * Freezes a completed checklist; its draft is gone.
   *
   * @throws ExplainedException if there is a completed one already
   */
  public void complete(ReferralId referral, CompletedChecklist completed) {
    keep(
        referral,
        new ChecklistDraft(completed.form(), completed.answers(), completed.circumstances()));
    sql.executeInsert(ChecklistRows.result(referral, completed));
    Rows.insert(sql, CHECKLIST_FINDING, ChecklistRows.findings(referral, completed.outcome()));
  }

  /** The completed checklist of a referral. */
  public Optional<CompletedChecklist> completed(ReferralId referral) {
    return Optional.ofNullable(completed(List.of(referral)).get(referral));
  }

  /** The completed checklists of several referrals; those without one are missing. */
  public Map<ReferralId, CompletedChecklist> completed(Collection<ReferralId> referrals) {
    var ids = referrals.stream().map(ReferralId::value).toList();
    var results =
        Rows.inParts(
            ids,
            part ->
                sql.selectFrom(CHECKLIST_RESULT).where(CHECKLIST_RESULT.REFERRAL.in(part)).fetch());
    var found = results.stream().map(r -> r.getReferral()).toList();
    var heads =
        Rows.inParts(
            found, part -> sql.selectFrom(CHECKLIST).where(CHECKLIST.REFERRAL.in(part)).fetch());
    var parts = parts(found);
    var completed = new LinkedHashMap<ReferralId, CompletedChecklist>();
    for (var result : results) {
      var head =
          heads.stream()
              .filter(h -> h.getReferral().equals(result.getReferral()))
              .findFirst()
              .orElseThrow(Rows::unreadable);
      completed.put(
          new ReferralId(result.getReferral()), ChecklistRows.completed(head, result, parts));
    }
    return completed;
  }

  private void write(ReferralId referral, ChecklistDraft draft) {
    sql.executeInsert(ChecklistRows.head(referral, draft));
    Rows.insert(sql, CHECKLIST_ANSWER, ChecklistRows.answers(referral, draft.answers()));
    Rows.insert(sql, CHECKLIST_REPLY, ChecklistRows.replies(referral, draft));
    Rows.insert(sql, CHECKLIST_EVENT, ChecklistRows.events(referral, draft.circumstances()));
    Rows.insert(sql, CHECKLIST_PRIOR, ChecklistRows.prior(referral, draft.circumstances()));
    Rows.insert(sql, CHECKLIST_HISTORY, ChecklistRows.history(referral, draft.circumstances()));
  }

  private ChecklistParts parts(Collection<UUID> referrals) {
    return new ChecklistParts(
        rows(CHECKLIST_ANSWER, CHECKLIST_ANSWER.REFERRAL, referrals),
        rows(CHECKLIST_REPLY, CHECKLIST_REPLY.REFERRAL, referrals),
        rows(CHECKLIST_EVENT, CHECKLIST_EVENT.REFERRAL, referrals),
        rows(CHECKLIST_PRIOR, CHECKLIST_PRIOR.REFERRAL, referrals),
        rows(CHECKLIST_HISTORY, CHECKLIST_HISTORY.REFERRAL, referrals),
        rows(CHECKLIST_FINDING, CHECKLIST_FINDING.REFERRAL, referrals));
  }

  /** The rows of one table by referral, in the order of their key. */
  private <R extends Record> Map<UUID, List<R>> rows(
      Table<R> table, TableField<R, UUID> referral, Collection<UUID> referrals) {
    var byReferral = new LinkedHashMap<UUID, List<R>>();
    var all =
        Rows.inParts(
            referrals,
            part ->
                sql.selectFrom(table)
                    .where(referral.in(part))
                    .orderBy(table.getPrimaryKey().getFields())
                    .fetch());
    for (var row : all) {
      byReferral.computeIfAbsent(row.get(referral), _ -> new ArrayList<>()).add(row);
    }
    return byReferral;
  }

  private <R extends Record> void delete(
      Table<R> table, TableField<R, UUID> key, ReferralId referral) {
    sql.deleteFrom(table).where(key.eq(referral.value())).execute();
  }

  private boolean isCompleted(ReferralId referral) {
    return sql.fetchExists(CHECKLIST_RESULT, CHECKLIST_RESULT.REFERRAL.eq(referral.value()));
  }

  private void refuseIfCompleted(ReferralId referral) {
    if (isCompleted(referral)) {
      throw new ExplainedException(Wording.of("store.checklist-completed"));
    }
  }
}
