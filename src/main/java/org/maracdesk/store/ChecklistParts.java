package org.maracdesk.store;

import static org.maracdesk.store.tables.Tables.CHECKLIST_ALERT;
import static org.maracdesk.store.tables.Tables.CHECKLIST_ANSWER;
import static org.maracdesk.store.tables.Tables.CHECKLIST_EARLIER;
import static org.maracdesk.store.tables.Tables.CHECKLIST_EVENT;
import static org.maracdesk.store.tables.Tables.CHECKLIST_FINDING;
import static org.maracdesk.store.tables.Tables.CHECKLIST_PRIOR;
import static org.maracdesk.store.tables.Tables.CHECKLIST_REPLY;
import static org.maracdesk.store.tables.Tables.CHECKLIST_SCORE;

import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.checklist.Answers;
import org.maracdesk.domain.checklist.Circumstances;
import org.maracdesk.domain.checklist.Outcome;

/** Reads and writes what hangs on checklists, eight queries for any number. */
final class ChecklistParts {

  private static final List<Table<?>> TABLES =
      List.of(
          CHECKLIST_ANSWER,
          CHECKLIST_REPLY,
          CHECKLIST_EVENT,
          CHECKLIST_PRIOR,
          CHECKLIST_EARLIER,
          CHECKLIST_SCORE,
          CHECKLIST_ALERT,
          CHECKLIST_FINDING);

  private final DSLContext sql;

  ChecklistParts(DSLContext sql) {
    this.sql = sql;
  }

  LooseParts.OfSeveral of(List<UUID> referrals) {
    return new LooseParts.OfSeveral(
        sql.selectFrom(CHECKLIST_ANSWER)
            .where(CHECKLIST_ANSWER.REFERRAL.in(referrals))
            .fetchGroups(CHECKLIST_ANSWER.REFERRAL),
        sql.selectFrom(CHECKLIST_REPLY)
            .where(CHECKLIST_REPLY.REFERRAL.in(referrals))
            .fetchGroups(CHECKLIST_REPLY.REFERRAL),
        sql.selectFrom(CHECKLIST_EVENT)
            .where(CHECKLIST_EVENT.REFERRAL.in(referrals))
            .orderBy(CHECKLIST_EVENT.PLACE)
            .fetchGroups(CHECKLIST_EVENT.REFERRAL),
        sql.selectFrom(CHECKLIST_PRIOR)
            .where(CHECKLIST_PRIOR.REFERRAL.in(referrals))
            .orderBy(CHECKLIST_PRIOR.PLACE)
            .fetchGroups(CHECKLIST_PRIOR.REFERRAL),
        sql.selectFrom(CHECKLIST_EARLIER)
            .where(CHECKLIST_EARLIER.REFERRAL.in(referrals))
            .orderBy(CHECKLIST_EARLIER.PLACE)
            .fetchGroups(CHECKLIST_EARLIER.REFERRAL),
        sql.selectFrom(CHECKLIST_SCORE)
            .where(CHECKLIST_SCORE.REFERRAL.in(referrals))
            .orderBy(CHECKLIST_SCORE.PLACE)
            .fetchGroups(CHECKLIST_SCORE.REFERRAL),
        sql.selectFrom(CHECKLIST_ALERT)
            .where(CHECKLIST_ALERT.REFERRAL.in(referrals))
            .orderBy(CHECKLIST_ALERT.PLACE)
            .fetchGroups(CHECKLIST_ALERT.REFERRAL),
        sql.selectFrom(CHECKLIST_FINDING)
            .where(CHECKLIST_FINDING.REFERRAL.in(referrals))
            .orderBy(CHECKLIST_FINDING.PLACE)
            .fetchGroups(CHECKLIST_FINDING.REFERRAL));
  }

  /** Replaces what was answered and what is known around it. */
  void keep(ReferralId referral, Answers answers, Circumstances circumstances) {
    forget(referral);
    var id = referral.value();
    insert(CHECKLIST_ANSWER, AnswerRows.answers(id, answers));
    insert(CHECKLIST_REPLY, AnswerRows.replies(id, answers, circumstances));
    insert(CHECKLIST_EVENT, CircumstanceRows.events(id, circumstances));
    insert(CHECKLIST_PRIOR, CircumstanceRows.prior(id, circumstances));
    insert(CHECKLIST_EARLIER, CircumstanceRows.earlier(id, circumstances));
  }

  /** Adds what the answers meant. */
  void keep(ReferralId referral, Outcome outcome) {
    insert(CHECKLIST_SCORE, OutcomeRows.scores(referral.value(), outcome));
    insert(CHECKLIST_ALERT, OutcomeRows.alerts(referral.value(), outcome));
    insert(CHECKLIST_FINDING, OutcomeRows.findings(referral.value(), outcome));
  }

  void forget(ReferralId referral) {
    for (var table : TABLES) {
      sql.deleteFrom(table)
          .where(table.field(CHECKLIST_ANSWER.REFERRAL).eq(referral.value()))
          .execute();
    }
  }

  private void insert(Table<?> table, List<? extends Record> rows) {
    Rows.insert(sql, table, rows);
  }
}
