package org.maracdesk.vault;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The database of a store as {@link StoreDatabase} opens it, to the last setting and through the
 * same layer that orders writes, but without its cipher. Only for measuring what the cipher costs.
 */
public final class PlainDatabase implements AutoCloseable {

  private static final String CIPHER = ";CIPHER=AES";

  private final String url;
  private final Connection home;

  private PlainDatabase(String url, Connection home) {
    this.url = url;
    this.home = home;
  }

  /** Opens the database in a folder, and makes it where there is none. */
  public static PlainDatabase in(Path folder) throws SQLException {
    OrderedPath.register();
    var encrypted = StoreFolder.of(folder).url(false);
    if (!encrypted.contains(CIPHER)) {
      throw new IllegalStateException("there is nothing to leave out");
    }
    var url = encrypted.replace(CIPHER, "");
    return new PlainDatabase(url, connect(url));
  }

  /** A new connection with autocommit off. */
  public Connection connect() throws SQLException {
    return connect(url);
  }

  private static Connection connect(String url) throws SQLException {
    var connection = DriverManager.getConnection(url, "desk", "");
    connection.setAutoCommit(false);
    return connection;
  }

  @Override
  public void close() {
    StoreDatabase.shutDown(home);
  }
}
