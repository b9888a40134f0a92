package org.maracdesk.vault;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
  private static final int COLUMNS = 4;
  private static final int STATEMENT = 3;

  private StoredDefinitions() {}

  /**
   * Every statement in the file, in no particular order.
   *
   * @throws RuntimeException when the file is locked or not readable with this password; H2 throws
   *     many kinds
   */
  static List<String> read(Path database, char[] password) {
    var builder =
        new MVStore.Builder()
            .fileName(OrderedPath.name(database))
            .encryptionKey(password.clone())
            .cacheSize(1)
            .readOnly();
    try (var store = builder.open()) {
      var transactions =
          new TransactionStore(store, new MetaType<>(null, null), new ValueDataType(), 0);
      transactions.init();
      var definitions = transactions.begin().openMap(MAP, LongDataType.INSTANCE, rowType()).map;
      var statements = new ArrayList<String>();
      for (var keys = definitions.keyIterator(null); keys.hasNext(); ) {
        // A change that was cut off counts with what it was and with what it was to be.
        VersionedValue<SearchRow> row = definitions.get(keys.next());
        add(statements, row.getCurrentValue());
        add(statements, row.getCommittedValue());
      }
      return List.copyOf(statements);
    }
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
