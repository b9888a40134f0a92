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
import org.maracdesk.domain.checklist.Answers;
import org.maracdesk.domain.checklist.ChecklistId;
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

  LooseParts.OfSeveral of(List<UUID> checklists) {
    return new LooseParts.OfSeveral(
        sql.selectFrom(CHECKLIST_ANSWER)
            .where(CHECKLIST_ANSWER.CHECKLIST.in(checklists))
            .fetchGroups(CHECKLIST_ANSWER.CHECKLIST),
        sql.selectFrom(CHECKLIST_REPLY)
            .where(CHECKLIST_REPLY.CHECKLIST.in(checklists))
            .fetchGroups(CHECKLIST_REPLY.CHECKLIST),
        sql.selectFrom(CHECKLIST_EVENT)
            .where(CHECKLIST_EVENT.CHECKLIST.in(checklists))
            .orderBy(CHECKLIST_EVENT.PLACE)
            .fetchGroups(CHECKLIST_EVENT.CHECKLIST),
        sql.selectFrom(CHECKLIST_PRIOR)
            .where(CHECKLIST_PRIOR.CHECKLIST.in(checklists))
            .orderBy(CHECKLIST_PRIOR.PLACE)
            .fetchGroups(CHECKLIST_PRIOR.CHECKLIST),
        sql.selectFrom(CHECKLIST_EARLIER)
            .where(CHECKLIST_EARLIER.CHECKLIST.in(checklists))
            .orderBy(CHECKLIST_EARLIER.PLACE)
            .fetchGroups(CHECKLIST_EARLIER.CHECKLIST),
        sql.selectFrom(CHECKLIST_SCORE)
            .where(CHECKLIST_SCORE.CHECKLIST.in(checklists))
            .orderBy(CHECKLIST_SCORE.PLACE)
            .fetchGroups(CHECKLIST_SCORE.CHECKLIST),
        sql.selectFrom(CHECKLIST_ALERT)
            .where(CHECKLIST_ALERT.CHECKLIST.in(checklists))
            .orderBy(CHECKLIST_ALERT.PLACE)
            .fetchGroups(CHECKLIST_ALERT.CHECKLIST),
        sql.selectFrom(CHECKLIST_FINDING)
            .where(CHECKLIST_FINDING.CHECKLIST.in(checklists))
            .orderBy(CHECKLIST_FINDING.PLACE)
            .fetchGroups(CHECKLIST_FINDING.CHECKLIST));
  }

  /** Replaces what was answered and what is known around it. */
  void keep(ChecklistId id, Answers answers, Circumstances circumstances) {
    forget(id);
    var key = id.value();
    insert(CHECKLIST_ANSWER, AnswerRows.answers(key, answers));
    insert(CHECKLIST_REPLY, AnswerRows.replies(key, answers, circumstances));
    insert(CHECKLIST_EVENT, CircumstanceRows.events(key, circumstances));
    insert(CHECKLIST_PRIOR, CircumstanceRows.prior(key, circumstances));
    insert(CHECKLIST_EARLIER, CircumstanceRows.earlier(key, circumstances));
  }

  /** Adds what the answers meant. */
  void keep(ChecklistId id, Outcome outcome) {
    insert(CHECKLIST_SCORE, OutcomeRows.scores(id.value(), outcome));
    insert(CHECKLIST_ALERT, OutcomeRows.alerts(id.value(), outcome));
    insert(CHECKLIST_FINDING, OutcomeRows.findings(id.value(), outcome));
  }

  void forget(ChecklistId id) {
    for (var table : TABLES) {
      sql.deleteFrom(table).where(table.field(CHECKLIST_ANSWER.CHECKLIST).eq(id.value())).execute();
    }
  }

  private void insert(Table<?> table, List<? extends Record> rows) {
    Rows.insert(sql, table, rows);
  }
}
