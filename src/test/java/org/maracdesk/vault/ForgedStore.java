package org.maracdesk.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.db.ValueDataType;
import org.h2.mvstore.tx.TransactionStore;
import org.h2.mvstore.tx.VersionedValueType;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.MetaType;
import org.h2.mvstore.type.StringDataType;
import org.h2.result.Row;
import org.h2.result.RowFactory;
import org.h2.result.SearchRow;
import org.h2.value.CompareMode;
import org.h2.value.Value;
import org.h2.value.ValueInteger;
import org.h2.value.ValueVarchar;
import org.h2.value.VersionedValue;

/**
 * A closed store into whose file somebody who knows its words writes by hand what no statement
 * could have put there, and seals it again as the program would have.
 */
record ForgedStore(StoreFolder place, DataKey key) {

  private static final String DEFINITIONS = "table.0";
  private static final int CLOB = 16;
  private static final int IN_ANOTHER_FILE = -2;

  /** A closed store, of which the forger knows the words. */
  static ForgedStore in(Path folder) throws IOException {
    var place = StoreFolder.of(folder);
    var reading = VaultHeader.read(Files.readAllBytes(place.keys()));
    var header = ((VaultHeader.Reading.Read) reading).header();
    try (var words = Cheap.words(Cheap.WORDS)) {
      return new ForgedStore(place, header.unlock("", words).key());
    }
  }

  /** What comes of opening it for somebody whose words fitted. */
  StoreDatabase.Attempt opened() throws IOException {
    return StoreDatabase.open(place, key);
  }

  /**
   * Writes down a statement for H2 to carry out on opening; the sort is one of {@code DbObject}.
   */
  void define(int number, int sort, String statement) throws IOException {
    write(
        file -> {
          var transactions =
              new TransactionStore(file, new MetaType<>(null, null), new ValueDataType(), 0);
          transactions.init();
          var transaction = transactions.begin();
          transaction
              .<Long, SearchRow>openMap(DEFINITIONS, LongDataType.INSTANCE, rows().getRowDataType())
              .put((long) number, row(number, sort, statement));
          transaction.commit();
        });
  }

  /**
   * Leaves a transaction unfinished that H2 takes back on opening, and with that puts a statement
   * into a row in which there is another, harmless one.
   */
  void leaveUndone(int number, int sort, String statement, String harmless) throws IOException {
    write(
        file -> {
          var transactions =
              new TransactionStore(file, new MetaType<>(null, null), new ValueDataType(), 0);
          transactions.init();
          var first = transactions.begin();
          var before =
              first.<Long, SearchRow>openMap(
                  DEFINITIONS, LongDataType.INSTANCE, rows().getRowDataType());
          before.put((long) number, row(number, sort, statement));
          before.put(number + 1L, row(number + 1, sort, harmless));
          first.commit();
          var map =
              transactions
                  .begin()
                  .<Long, SearchRow>openMap(
                      DEFINITIONS, LongDataType.INSTANCE, rows().getRowDataType());
          map.put((long) number, row(number, sort, harmless));
          map.map.put((long) number, map.map.remove(number + 1L));
        });
  }

  /** Writes the row that stands at the end, under this number, under that of the first row. */
  void hide(long number) throws IOException {
    write(
        file -> {
          var numbers = new OtherNumber(number);
          MVMap<Long, VersionedValue<SearchRow>> definitions =
              file.openMap(
                  DEFINITIONS,
                  new MVMap.Builder<Long, VersionedValue<SearchRow>>()
                      .keyType(numbers)
                      .valueType(
                          new VersionedValueType<SearchRow, Object>(rows().getRowDataType())));
          numbers.instead = definitions.firstKey();
          definitions.put(number, definitions.get(number));
        });
  }

  /** Names a class among the types of the file's tables. */
  void nameType() throws IOException {
    write(
        file ->
            file.openMap(
                    "_",
                    new MVMap.Builder<String, DataType<?>>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(new MetaType<>(null, null)))
                .put("planted", new Planted()));
  }

  /** Leaves a Java object where H2 keeps what became of transactions in two phases. */
  void leaveObject(Object object) throws IOException {
    write(
        file ->
            file.openMap("openTransactions", new MVMap.Builder<Integer, Object[]>())
                .put(1, new Object[] {object}));
  }

  /** A row of the one empty table, of a number and a long text, which is said to be in a file. */
  void pointAt(Path elsewhere) throws IOException {
    write(
        file ->
            file.openMap(
                    file.getMapNames().stream()
                        .filter(map -> map.startsWith("table.") && !file.hasData(map))
                        .findFirst()
                        .orElseThrow(),
                    new MVMap.Builder<Long, Path>()
                        .keyType(LongDataType.INSTANCE)
                        .valueType(new TextElsewhere()))
                .put(1L, elsewhere));
  }

  private void write(Consumer<MVStore> change) throws IOException {
    var builder =
        new MVStore.Builder()
            .fileName(place.database().toString())
            .encryptionKey(key.filePassword())
            .autoCommitDisabled();
    try (var file = builder.open()) {
      change.accept(file);
      file.commit();
    }
    Files.write(place.seal(), FileSeal.of(place.database(), key.forPurpose(DataKey.Purpose.SEAL)));
  }

  private static SearchRow row(int number, int sort, String statement) {
    var row =
        rows()
            .createRow(
                new Value[] {
                  ValueInteger.get(number),
                  ValueInteger.get(0),
                  ValueInteger.get(sort),
                  ValueVarchar.get(statement)
                },
                Row.MEMORY_CALCULATE);
    row.setKey(number);
    return row;
  }

  private static RowFactory rows() {
    return RowFactory.getDefaultRowFactory()
        .createRowFactory(
            null, CompareMode.getInstance(null, 0), null, new int[4], null, null, 4, false);
  }

  /** A type that does something as soon as it is made. */
  public static final class Planted extends BasicDataType<Object> {

    /** The property that says that one was made. */
    static final String SIGN = "maracdesk.test.planted";

    public Planted() {
      System.setProperty(SIGN, "made");
    }

    @Override
    public int getMemory(Object object) {
      return 0;
    }

    @Override
    public void write(WriteBuffer file, Object object) {}

    @Override
    public Object read(ByteBuffer file) {
      return "";
    }

    @Override
    public Object[] createStorage(int size) {
      return new Object[size];
    }
  }

  /** Numbers, one of which is written as another. */
  private static final class OtherNumber extends BasicDataType<Long> {

    private final long number;
    private long instead;

    OtherNumber(long number) {
      this.number = number;
      this.instead = number;
    }

    @Override
    public int compare(Long one, Long two) {
      return Long.compare(one, two);
    }

    @Override
    public int getMemory(Long object) {
      return Long.BYTES;
    }

    @Override
    public void write(WriteBuffer file, Long object) {
      file.putVarLong(object == number ? instead : object);
    }

    @Override
    public Long read(ByteBuffer file) {
      return DataUtils.readVarLong(file);
    }

    @Override
    public Long[] createStorage(int size) {
      return new Long[size];
    }
  }

  /**
   * A row with a number and a long text that is said to be in another file, as once was H2's way.
   */
  private static final class TextElsewhere extends BasicDataType<Path> {

    @Override
    public int getMemory(Path elsewhere) {
      return 0;
    }

    @Override
    public void write(WriteBuffer file, Object storage, int rows) {
      file.put((byte) 0);
      super.write(file, storage, rows);
    }

    @Override
    public void write(WriteBuffer file, Path elsewhere) {
      new ValueDataType().write(file, ValueInteger.get(1));
      var name = elsewhere.toString().getBytes(StandardCharsets.UTF_8);
      file.put((byte) CLOB).putVarInt(IN_ANOTHER_FILE).putVarInt(0).putVarInt(name.length);
      file.put(name);
    }

    @Override
    public Path read(ByteBuffer file) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Path[] createStorage(int size) {
      return new Path[size];
    }
  }
}
