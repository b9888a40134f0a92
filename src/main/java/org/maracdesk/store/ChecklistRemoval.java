package org.maracdesk.store;

import static org.maracdesk.store.tables.Tables.CHECKLIST;
import static org.maracdesk.store.tables.Tables.UNFINISHED_FOR;

import java.util.Map;
import org.jooq.DSLContext;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.retention.Removed;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** Takes a checklist that has no case out of the store. */
final class ChecklistRemoval {

  /** What hangs on a checklist. */
  static final Belongings OF_CHECKLIST = Belongings.of(CHECKLIST);

  private final DSLContext sql;

  ChecklistRemoval(DSLContext sql) {
    this.sql = sql;
  }

  /**
   * Removes a checklist with all that hangs on it.
   *
   * @throws ExplainedException if it has a case, with which it goes, or a referral is being written
   *     for it
   */
  Map<Removed, Integer> remove(ChecklistId id) {
    var which = CHECKLIST.ID.eq(id.value());
    if (sql.fetchExists(CHECKLIST, which.and(CHECKLIST.CASE_FILE.isNotNull()))) {
      throw new ExplainedException(Wording.of("store.checklist.tied"));
    }
    if (sql.fetchExists(UNFINISHED_FOR, UNFINISHED_FOR.CHECKLIST.eq(id.value()))) {
      throw new ExplainedException(Wording.of("store.checklist.written-for"));
    }
    var rows = OF_CHECKLIST.remove(sql, id.value());
    return Map.of(Removed.CHECKLISTS, rows.getOrDefault(CHECKLIST, 0));
  }
}
