package org.maracdesk.vault;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.mvstore.MVStore;
import org.jspecify.annotations.Nullable;

/**
 * Writes a database file anew without what was deleted, which H2 keeps in it otherwise. H2 writes
 * the new file beside the old one and puts it in its place whole ({@link OrderedPath} sees that it
 * is on the disk first), so that whatever comes between, one of the two is there. That it is owed
 * is struck out only in the new file; until then each closing does it again.
 *
 * @param folder whose database
 * @param password of the database file
 */
record Compaction(StoreFolder folder, char[] password) {

  /** Opens the database anew. */
  @FunctionalInterface
  interface Door {
    Connection open() throws SQLException;
  }

  /** What came of it. */
  enum Outcome {
    /** The file is written anew. */
    DONE,
    /** The file is as it was, and still holds what was deleted. */
    OWED,
    /** The database is not shut, or cannot be read. */
    NOT_SHUT
  }

  /** Whether it is owed. The table belongs to the schema; a store without one owes nothing. */
  static boolean isDue(Connection connection) {
    try (var statement = connection.createStatement();
        var there =
            statement.executeQuery(
                "select count(*) from information_schema.tables"
                    + " where lower(table_name) = 'compaction_due'")) {
      if (!there.next() || there.getLong(1) == 0) {
        return false;
      }
      try (var due = statement.executeQuery("select count(*) from compaction_due")) {
        return due.next() && due.getLong(1) > 0;
      }
    } catch (SQLException alreadyDown) {
      return false;
    }
  }

  /**
   * Does it, with the database shut; where it cannot be done now, such as on a full disk, it stays
   * owed and the old file stays.
   */
  Outcome run(Door door) {
    var before = made();
    shut(door, "shutdown compact");
    var after = made();
    if (after == null) {
      return Outcome.NOT_SHUT;
    }
    if (before == null || after.equals(before)) {
      return Outcome.OWED;
    }
    return shut(door, "delete from compaction_due") ? Outcome.DONE : Outcome.NOT_SHUT;
  }

  /** When the file was begun: another one has another moment. Null where it cannot be read. */
  private @Nullable Object made() {
    var builder =
        new MVStore.Builder()
            .fileName(OrderedPath.name(folder.database()))
            .encryptionKey(password.clone())
            .cacheSize(1)
            .readOnly();
    try (var store = builder.open()) {
      return store.getStoreHeader().get("created");
    } catch (RuntimeException unreadable) {
      return null;
    }
  }

  /** Opens the database, carries out a statement and shuts it down. */
  private static boolean shut(Door door, String sql) {
    Connection connection = null;
    try {
      connection = door.open();
      try (var statement = connection.createStatement()) {
        statement.execute(sql);
      }
      connection.commit();
    } catch (SQLException downOrNotNow) {
      // A shutdown leaves nothing to commit; and what could not be done stays owed
    }
    return connection == null || StoreDatabase.shutDown(connection);
  }
}
