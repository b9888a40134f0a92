package org.maracdesk.vault;

import java.nio.ByteBuffer;
import java.util.Set;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.db.RowDataType;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.VersionedValueType;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.StringDataType;

/**
 * The classes that H2 keeps the names of in a database file, to read the other tables by. It loads
 * and makes whatever is named there, and no setting of H2 forbids any. Read here as names alone.
 */
final class StoredTypes extends BasicDataType<String> {

  private static final String MAP = "_";

  /** H2's own types of keys and values that stand there by their names alone. */
  private static final Set<String> PLAIN =
      Set.of(
          "org.h2.mvstore.type.LongDataType",
          "org.h2.mvstore.type.ByteArrayDataType",
          "org.h2.mvstore.db.NullValueDataType",
          "org.h2.mvstore.db.LobStorageMap$BlobMeta$Type",
          "org.h2.mvstore.db.LobStorageMap$BlobReference$Type");

  private static final String VERSIONED = VersionedValueType.Factory.class.getName();
  private static final String ROW = RowDataType.Factory.class.getName();
  private static final String VALUE = ValueDataType.Factory.class.getName();

  private StoredTypes() {}

  /**
   * Makes sure that H2 would load no class but those that a store needs.
   *
   * @throws RuntimeException when it would, or they cannot be read
   */
  static void check(MVStore store) {
    if (store.hasMap(MAP)) {
      MVMap<String, String> types =
          store.openMap(
              MAP,
              new MVMap.Builder<String, String>()
                  .keyType(StringDataType.INSTANCE)
                  .valueType(new StoredTypes()));
      for (var each = types.cursor(null); each.hasNext(); ) {
        // Reading a type is what looks at it
        each.next();
      }
    }
  }

  @Override
  public String read(ByteBuffer file) {
    var name = DataUtils.readString(file);
    if (name.equals(VERSIONED)) {
      return read(file);
    }
    if (name.equals(ROW)) {
      DataUtils.readVarInt(file);
      skipNumbers(file);
      skipNumbers(file);
      file.get();
    } else if (name.equals(VALUE)) {
      skipNumbers(file);
      DataUtils.readVarInt(file);
      skipNumbers(file);
      file.get();
    } else if (!PLAIN.contains(name)) {
      throw new IllegalStateException("a class that no store needs");
    }
    return name;
  }

  /** As many numbers as the first one says, and that is one too many. */
  private static void skipNumbers(ByteBuffer file) {
    for (int left = DataUtils.readVarInt(file) - 1; left > 0; left--) {
      DataUtils.readVarInt(file);
    }
  }

  @Override
  public String[] createStorage(int size) {
    return new String[size];
  }

  @Override
  public int getMemory(String name) {
    return 2 * name.length();
  }

  @Override
  public void write(WriteBuffer file, String name) {
    throw new UnsupportedOperationException("only to look");
  }
}
