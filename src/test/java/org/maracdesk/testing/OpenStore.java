package org.maracdesk.testing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.store.Store;

/** A fresh store in memory for each test, on a real database, at noon on a Saturday. */
public final class OpenStore implements BeforeEachCallback, AfterEachCallback {

  public static final Actor COORDINATOR = new Actor("Coordinator");
  public static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneId.of("Europe/London"));

  private @Nullable String url;
  private @Nullable Connection home;
  private @Nullable Store store;

  @Override
  public void beforeEach(ExtensionContext context) throws SQLException {
    open();
  }

  /** Opens it outside a test, for pictures; nobody closes it then. */
  public OpenStore open() throws SQLException {
    url =
        "jdbc:h2:mem:"
            + UUID.randomUUID()
            + ";DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;OPTIMIZE_REUSE_RESULTS=0";
    home = connect();
    store = Store.on(this::connect, OpenStore::seal, COORDINATOR, NOON);
    return this;
  }

  @Override
  public void afterEach(ExtensionContext context) throws SQLException {
    store().close();
    if (home != null) {
      home.close();
    }
  }

  /** The store. */
  public Store store() {
    if (store == null) {
      throw new IllegalStateException("not open");
    }
    return store;
  }

  /** Another store over the same database. */
  public Store another() {
    return Store.on(this::connect, OpenStore::seal, COORDINATOR, NOON);
  }

  /** A connection of its own. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(String.valueOf(url), "sa", "");
  }

  /** Carries out statements behind the store's back. */
  public void sql(String... statements) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** The number a query behind the store's back answers. */
  public long number(String query) throws SQLException {
    try (var connection = connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  /** A seal anybody could make; the real one needs the vault's key. */
  public static byte[] seal(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
