package org.maracdesk.store;

import static org.maracdesk.store.tables.Tables.BANK_ACTION;
import static org.maracdesk.store.tables.Tables.CAPTURE_HABIT;

import java.util.List;
import org.jooq.DSLContext;
import org.maracdesk.domain.action.ActionBank;
import org.maracdesk.domain.action.BankAction;
import org.maracdesk.domain.action.BankActionId;
import org.maracdesk.domain.action.BankOwner;
import org.maracdesk.store.tables.tables.records.BankActionRecord;

/** What an area made of the usual actions. */
public final class ActionBankStore {

  private final DSLContext sql;

  ActionBankStore(DSLContext sql) {
    this.sql = sql;
  }

  /** As it was kept, in its order; nothing before the area changed anything. */
  public List<BankAction> entries() {
    return sql.selectFrom(BANK_ACTION).orderBy(BANK_ACTION.PLACE).fetch(ActionBankStore::entry);
  }

  /** Keeps a bank in place of the one before. */
  public void keep(ActionBank bank) {
    sql.deleteFrom(BANK_ACTION).execute();
    int place = 0;
    for (var entry : bank.entries()) {
      sql.executeInsert(
          new BankActionRecord(
              entry.id().value(),
              place++,
              entry.own(),
              entry.hidden(),
              entry.owner().name(),
              entry.title().text(),
              entry.due().text()));
    }
  }

  /** Whether hints are shown while an action is typed; they are until somebody turns them off. */
  public boolean hints() {
    return sql.selectFrom(CAPTURE_HABIT).fetchOptional(CAPTURE_HABIT.HINTS).orElse(true);
  }

  /** Shows hints from now on, or no longer. */
  public void keepHints(boolean shown) {
    sql.deleteFrom(CAPTURE_HABIT).execute();
    sql.insertInto(CAPTURE_HABIT)
        .set(CAPTURE_HABIT.ID, 1)
        .set(CAPTURE_HABIT.HINTS, shown)
        .execute();
  }

  private static BankAction entry(BankActionRecord row) {
    return new BankAction(
        new BankActionId(row.getId()),
        Rows.code(BankOwner.class, row.getOwner()),
        Rows.text(row.getTitle()),
        Rows.text(row.getDue()),
        row.getOwn(),
        row.getHidden());
  }
}
