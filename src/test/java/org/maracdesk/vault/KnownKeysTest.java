package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class KnownKeysTest {

  private Connection database;

  @BeforeEach
  void anEmptyDatabase() throws SQLException {
    database = DriverManager.getConnection("jdbc:h2:mem:;DATABASE_TO_LOWER=TRUE");
    database.setAutoCommit(false);
  }

  @AfterEach
  void close() throws SQLException {
    database.close();
  }

  @Test
  void lookingMakesNothingAndFindsNothing() throws Exception {
    assertEquals(new KnownKeys(0, Set.of()), KnownKeys.in(database));

    assertEquals(0, tables());
  }

  @Test
  void whatIsKeptIsFoundAgainAndTakesThePlaceOfWhatWasKept() throws Exception {
    new KnownKeys(1, Set.of("a", "b")).keep(database);
    new KnownKeys(2, Set.of("b", "c")).keep(database);

    assertEquals(new KnownKeys(2, Set.of("b", "c")), KnownKeys.in(database));
    assertEquals(2, tables());
  }

  @Test
  void aDatabaseThatKnowsNothingAdmitsAnyKeyFileAndTakesNoneForNews() throws Exception {
    var known = KnownKeys.in(database);
    try (var key = DataKey.random(new SecureRandom());
        var words = Cheap.words(Cheap.WORDS)) {
      var header =
          VaultHeader.create(key, KeyHolder.unnamed(), words, Cheap.COST, new SecureRandom());

      assertTrue(known.admits(header));
      assertFalse(known.isNews(header));
      assertTrue(known.and(header).has(header.slots().getFirst()));
    }
  }

  private long tables() throws SQLException {
    try (var statement = database.createStatement();
        var found =
            statement.executeQuery(
                "select count(*) from information_schema.tables where table_schema = 'public'")) {
      found.next();
      return found.getLong(1);
    }
  }
}
