package org.maracdesk.vault;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maracdesk.vault.Patience.Pulse;

/**
 * What a table holds, in one number that is the same for the same rows in any order: the sum of the
 * SHA-256 of each row.
 *
 * @param table its name
 * @param rows how many rows
 * @param sum 64 hexadecimal digits
 */
record TableSum(String table, long rows, String sum) {

  private static final String TABLES =
      """
      select table_name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE' order by table_name
      """;

  /**
   * What is owed to the file itself: struck out while it closes, after everything was summed up.
   */
  private static final String OWED = "compaction_due";

  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);
  private static final int BETWEEN_SIGNS = 1000;

  /** Every table that closing leaves alone, by name, as one connection sees them. */
  static List<TableSum> of(Connection connection, Pulse pulse) throws SQLException, IOException {
    var names = new ArrayList<String>();
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(TABLES)) {
      while (result.next()) {
        names.add(result.getString(1));
      }
    }
    var sums = new ArrayList<TableSum>();
    for (var name : names) {
      pulse.beat();
      if (!name.equals(OWED)) {
        sums.add(of(connection, name, pulse));
      }
    }
    return List.copyOf(sums);
  }

  /** Whether closing leaves the table alone. */
  boolean isLasting() {
    return !table.equals(OWED);
  }

  private static TableSum of(Connection connection, String table, Pulse pulse)
      throws SQLException, IOException {
    var digest = sha256();
    var sum = BigInteger.ZERO;
    long rows = 0;
    var quoted = "\"" + table.replace("\"", "\"\"") + "\"";
    try (var statement = connection.createStatement();
        var result = statement.executeQuery("select * from public." + quoted)) {
      var columns = columns(result);
      while (result.next()) {
        for (var column : columns) {
          column.feed(result, digest);
        }
        sum = sum.add(new BigInteger(1, digest.digest())).mod(MODULUS);
        rows++;
        if (rows % BETWEEN_SIGNS == 0) {
          pulse.beat();
        }
      }
    }
    return new TableSum(table, rows, String.format("%064x", sum));
  }

  private static List<Column> columns(ResultSet result) throws SQLException {
    var about = result.getMetaData();
    var columns = new ArrayList<Column>();
    for (int number = 1; number <= about.getColumnCount(); number++) {
      boolean bytes =
          switch (about.getColumnType(number)) {
            case Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB -> true;
            default -> false;
          };
      columns.add(new Column(number, bytes));
    }
    return columns;
  }

  /** SHA-256, ready to be fed. */
  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** A column; each value goes in with its length before it, so that no two rows are the same. */
  private record Column(int number, boolean bytes) {

    void feed(ResultSet row, MessageDigest digest) throws SQLException {
      var value = bytes ? row.getBytes(number) : text(row.getString(number));
      int length = value == null ? -1 : value.length;
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, length));
      if (value != null) {
        digest.update(value);
      }
    }

    private static byte @Nullable [] text(@Nullable String text) {
      return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }
  }
}
