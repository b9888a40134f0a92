package org.maracdesk.vault;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.db.RowDataType;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.MetaType;
import org.h2.result.RowFactory;
import org.h2.result.SearchRow;
import org.h2.value.CompareMode;
import org.h2.value.VersionedValue;
import org.jspecify.annotations.Nullable;

/**
 * The statements that H2 keeps in a database file and carries out by itself on opening it: tables,
 * keys, rights, but in a forged file also code to run or places to connect to. Read here from the
 * file without carrying out any, and without changing the file.
 */
final class StoredDefinitions {

  private static final String MAP = "table.0";
  private static final String PREPARED = "openTransactions";
  private static final int COLUMNS = 4;
  private static final int STATEMENT = 3;

  private StoredDefinitions() {}

  /**
   * Every statement in the file, in no particular order.
   *
   * @throws RuntimeException when the file is locked or not readable with this password, or holds
   *     objects that H2 would make before it comes to the statements; H2 throws many kinds
   */
  static List<String> read(Path database, char[] password) {
    try (var store = open(database, password)) {
      StoredTypes.check(store);
      if (store.hasData(PREPARED)) {
        // Never of ours, and H2 would make Java objects of what stands there
        throw new IllegalStateException("a transaction in two phases");
      }
    }
    // Once more from the beginning, for now H2's own way of reading can do no harm; and in H2's
    // order, because what it opens first decides how a table is read
    try (var store = open(database, password)) {
      var transactions =
          new TransactionStore(store, new MetaType<>(null, null), new ValueDataType(), 0);
      transactions.init();
      return statements(transactions);
    }
  }

  private static MVStore open(Path database, char[] password) {
    return new MVStore.Builder()
        .fileName(OrderedPath.name(database))
        .encryptionKey(password.clone())
        .cacheSize(1)
        .readOnly()
        .open();
  }

  /**
   * Row by row as they stand, as H2 goes through them itself: one that was written under the number
   * of another would not be found by its number. And whatever H2 would put back into a row on
   * taking back what was not finished.
   */
  private static List<String> statements(TransactionStore transactions) {
    var unfinished = transactions.getOpenTransactions();
    MVMap<Long, VersionedValue<SearchRow>> definitions =
        transactions.begin().<Long, SearchRow>openMap(MAP, LongDataType.INSTANCE, rowType()).map;
    var statements = new ArrayList<String>();
    for (var rows = definitions.cursor(null); rows.hasNext(); ) {
      rows.next();
      // A change that was cut off counts with what it was and with what it was to be.
      add(statements, rows.getValue().getCurrentValue());
      add(statements, rows.getValue().getCommittedValue());
    }
    for (var transaction : unfinished) {
      for (var changes = transaction.getChanges(0); changes.hasNext(); ) {
        var change = changes.next();
        if (change.mapName.equals(definitions.getName())) {
          add(statements, (SearchRow) change.value);
        }
      }
    }
    return List.copyOf(statements);
  }

  private static void add(List<String> statements, @Nullable SearchRow row) {
    if (row != null) {
      statements.add(row.getValue(STATEMENT).getString());
    }
  }

  private static RowDataType rowType() {
    return RowFactory.getDefaultRowFactory()
        .createRowFactory(
            null,
            CompareMode.getInstance(null, 0),
            null,
            new int[COLUMNS],
            null,
            null,
            COLUMNS,
            false)
        .getRowDataType();
  }
}
