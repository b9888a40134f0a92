package org.maracdesk.store;

import static org.maracdesk.store.tables.Tables.CHECKLIST_FILE;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.maracdesk.domain.checklist.ChecklistFile;
import org.maracdesk.domain.checklist.Edition;

/** Remembers forms, profiles and wording packs to the byte; none is ever changed or taken away. */
public final class ChecklistFileStore {

  private final DSLContext sql;

  ChecklistFileStore(DSLContext sql) {
    this.sql = sql;
  }

  /** All files, in the order they came. */
  public List<ChecklistFile> all() {
    return sql.selectFrom(CHECKLIST_FILE)
        .orderBy(CHECKLIST_FILE.ADDED_AT, CHECKLIST_FILE.SHA256)
        .fetch(ChecklistFileRows::file);
  }

  /** The very file of an edition. */
  public Optional<ChecklistFile> file(Edition edition) {
    return sql.selectFrom(CHECKLIST_FILE)
        .where(CHECKLIST_FILE.SHA256.eq(edition.sha256()))
        .fetchOptional(ChecklistFileRows::file);
  }

  /** Whether the very file of an edition is here. */
  public boolean has(Edition edition) {
    return sql.fetchExists(CHECKLIST_FILE, CHECKLIST_FILE.SHA256.eq(edition.sha256()));
  }

  /** Takes a file in; one that is here already stays as it is. */
  public void keep(ChecklistFile file) {
    if (!has(file.edition())) {
      sql.executeInsert(ChecklistFileRows.row(file));
    }
  }

  /** Says how a file stands from now on. */
  public void stand(Edition edition, ChecklistFile.Standing standing, ChecklistFile.Deed deed) {
    sql.update(CHECKLIST_FILE)
        .set(CHECKLIST_FILE.STANDING, standing.name())
        .set(CHECKLIST_FILE.STANDING_AT, Rows.moment(deed.at()))
        .set(CHECKLIST_FILE.STANDING_BY, deed.by().label())
        .where(CHECKLIST_FILE.SHA256.eq(edition.sha256()))
        .execute();
  }

  /** Notes what somebody agreed to about a file. */
  public void agree(Edition edition, ChecklistFile.Agreement agreement) {
    sql.update(CHECKLIST_FILE)
        .set(CHECKLIST_FILE.AGREED_TO, agreement.to())
        .set(CHECKLIST_FILE.AGREED_AT, Rows.moment(agreement.deed().at()))
        .set(CHECKLIST_FILE.AGREED_BY, agreement.deed().by().label())
        .where(CHECKLIST_FILE.SHA256.eq(edition.sha256()))
        .execute();
  }
}
