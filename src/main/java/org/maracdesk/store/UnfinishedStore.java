package org.maracdesk.store;

import static org.maracdesk.store.tables.Tables.UNFINISHED_ENTRY;
import static org.maracdesk.store.tables.Tables.UNFINISHED_FOR;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.shared.Confidential;

/** What is written in by hand and not registered yet; there is one such referral at most. */
public final class UnfinishedStore {

  private final DSLContext sql;

  UnfinishedStore(DSLContext sql) {
    this.sql = sql;
  }

  /** What was written in, by field; empty when nothing is unfinished. */
  public Map<String, Confidential> referral() {
    var found = new LinkedHashMap<String, Confidential>();
    sql.selectFrom(UNFINISHED_ENTRY)
        .orderBy(UNFINISHED_ENTRY.FIELD)
        .forEach(row -> found.put(row.getField(), Rows.text(row.getEntry())));
    return found;
  }

  /** The completed checklist it is written for, if it is written for one. */
  public Optional<ChecklistId> checklist() {
    return sql.selectFrom(UNFINISHED_FOR).fetchOptional(row -> new ChecklistId(row.getChecklist()));
  }

  /** It is written for this completed checklist; null for none. */
  public void isFor(@Nullable ChecklistId checklist) {
    sql.deleteFrom(UNFINISHED_FOR).execute();
    if (checklist != null) {
      sql.insertInto(UNFINISHED_FOR).set(UNFINISHED_FOR.CHECKLIST, checklist.value()).execute();
    }
  }

  /** Keeps what is written in, in place of what was; empty forgets it. */
  public void keep(Map<String, Confidential> written) {
    sql.deleteFrom(UNFINISHED_ENTRY).execute();
    written.forEach(
        (field, entry) ->
            sql.insertInto(UNFINISHED_ENTRY)
                .set(UNFINISHED_ENTRY.FIELD, field)
                .set(UNFINISHED_ENTRY.ENTRY, entry.text())
                .execute());
  }
}
