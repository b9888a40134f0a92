package org.maracdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.store.SchemaUpgrade.Script;
import org.maracdesk.testing.OpenStore;
import org.maracdesk.wording.ExplainedException;

class SchemaUpgradeTest {

  private static final Script FIRST =
      new Script(
          "V001__first.sql",
          "create table if not exists heron (id integer);\n"
              + "create table if not exists audit_length (entries bigint);\n");
  private static final Script SECOND =
      new Script(
          "V002__second.sql",
          "-- more\n"
              + "alter table heron add column name varchar(9);\n\n"
              + "insert into heron values (1, 'a');\n");

  private Connection connection;

  @BeforeEach
  void connect() throws SQLException {
    connection =
        DriverManager.getConnection(
            "jdbc:h2:mem:" + UUID.randomUUID() + ";DATABASE_TO_LOWER=TRUE", "sa", "");
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  @Test
  void eachScriptIsAppliedOnce() throws SQLException {
    upgrade(FIRST).run(connection);

    upgrade(FIRST, SECOND).run(connection);
    upgrade(FIRST, SECOND).run(connection);

    assertEquals(1, count("heron"));
    assertEquals(2, count("schema_upgrade"));
  }

  @Test
  void aStoreThatSomebodyWorkedInNeedsACopyFirst() throws SQLException {
    assertEquals(Optional.empty(), upgrade(FIRST, SECOND).before(connection), "none is there");
    upgrade(FIRST).run(connection);
    assertEquals(Optional.empty(), upgrade(FIRST, SECOND).before(connection), "nothing is in it");
    run("insert into audit_length values (9)");

    var order = upgrade(FIRST, SECOND).before(connection).orElseThrow();

    assertEquals(1, order.schema());
    assertEquals(9, order.entries());
    upgrade(FIRST, SECOND).run(connection);
    assertEquals(Optional.empty(), upgrade(FIRST, SECOND).before(connection), "it is up to date");
  }

  @Test
  void aScriptThatWasChangedAfterwardsIsRefused() throws SQLException {
    upgrade(FIRST, SECOND).run(connection);
    var edited = new Script(FIRST.name(), FIRST.text().replace("integer", "bigint"));

    var refused =
        assertThrows(ExplainedException.class, () -> upgrade(edited, SECOND).run(connection));

    assertEquals("store.upgrade.changed", refused.wording().key());
  }

  @Test
  void lineEndsDoNotCountAsAChange() throws SQLException {
    upgrade(FIRST, SECOND).run(connection);

    upgrade(FIRST, new Script(SECOND.name(), SECOND.text().replace("\n", "\r\n"))).run(connection);
  }

  @Test
  void aStoreOfANewerProgramIsRefusedUntouched() throws SQLException {
    upgrade(FIRST, SECOND).run(connection);

    var tooNew = assertThrows(TooNewException.class, () -> upgrade(FIRST).run(connection));

    assertEquals(2, tooNew.found());
    assertEquals(1, tooNew.known());
    assertEquals(2, count("schema_upgrade"));
  }

  @Test
  void aGapAmongTheAppliedScriptsIsRefused() throws SQLException {
    upgrade(FIRST, SECOND).run(connection);
    run("delete from schema_upgrade where upgrade = 1");

    assertThrows(ExplainedException.class, () -> upgrade(FIRST, SECOND).run(connection));
  }

  @Test
  void anInterruptedMakingIsMadeAnew() throws SQLException {
    var whole = new SchemaUpgrade(OpenStore.NOON);
    whole.run(connection);
    run("delete from schema_upgrade", "drop table action cascade");

    whole.run(connection);

    assertEquals(0, count("action"));
  }

  @Test
  void aMeetingFromBeforeKeepsTheStatementItsMinutesHaveSaid() throws Exception {
    new SchemaUpgrade(OpenStore.NOON).run(connection);
    run(
        "insert into area (code, name, minutes_per_case, usual_start, minutes_available, marking,"
            + " handling, statement_version, statement)"
            + " values ('NM', 'Northmere', 12, '09:30', 210, '', '', '2026-1', 'Stays here.')",
        "insert into meeting (id, meets_on, starts_at, minutes_per_case, minutes_available, venue,"
            + " chair, minute_taker, stage, statement_read_at, version)"
            + " values (random_uuid(), '2026-11-26', '09:30', 12, 210, '', '', '', 'CLOSED',"
            + " timestamp with time zone '2026-11-26 09:31:00+00', 1)",
        "delete from schema_upgrade where upgrade >= 12",
        "drop table statement_read");

    new SchemaUpgrade(OpenStore.NOON).run(connection);
    run("delete from schema_upgrade where upgrade >= 12");
    new SchemaUpgrade(OpenStore.NOON).run(connection);

    assertEquals(1, count("statement_read where version = '2026-1' and statement = 'Stays here.'"));
  }

  @Test
  void minutesThatWentOutBeforeDidSoInTheVersionOfThatDay() throws Exception {
    new SchemaUpgrade(OpenStore.NOON).run(connection);
    run(
        "insert into meeting (id, meets_on, starts_at, minutes_per_case, minutes_available, venue,"
            + " chair, minute_taker, stage, version)"
            + " values (random_uuid(), '2026-11-26', '09:30', 12, 210, '', '', '', 'CLOSED', 1)",
        "drop table minutes_issue",
        "alter table meeting_formality add column issued_at timestamp with time zone",
        "insert into meeting_formality (meeting, opened_because, deputy_chair, issued_at)"
            + " select id, '', '', timestamp with time zone '2026-11-28 10:00:00+00' from meeting",
        "insert into addendum (meeting, place, written_at, written_by, told)"
            + " select id, 1, timestamp with time zone '2026-11-27 10:00:00+00', '', ''"
            + " from meeting",
        "insert into addendum (meeting, place, written_at, written_by, told)"
            + " select id, 2, timestamp with time zone '2026-11-29 10:00:00+00', '', ''"
            + " from meeting",
        "delete from schema_upgrade where upgrade >= 21");

    new SchemaUpgrade(OpenStore.NOON).run(connection);
    run("delete from schema_upgrade where upgrade >= 21");
    new SchemaUpgrade(OpenStore.NOON).run(connection);

    assertEquals(1, count("minutes_issue"));
    assertEquals(
        1,
        count(
            "minutes_issue where version = 2"
                + " and issued_at = timestamp with time zone '2026-11-28 10:00:00+00'"));
  }

  @Test
  void theBuildAndTheProgramUseTheScriptsInTheFolder() throws Exception {
    var folder = Path.of("src/main/resources/org/maracdesk/store/schema");
    try (var files = Files.list(folder)) {
      var names = files.map(file -> file.getFileName().toString()).sorted().toList();
      assertEquals(names, SchemaUpgrade.SCRIPTS);
    }
    var build = Files.readString(Path.of("src/main/jooq/codegen.xml"));
    var inBuild =
        Pattern.compile("RUNSCRIPT FROM '" + folder + "/([^']+)'")
            .matcher(build)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertEquals(SchemaUpgrade.SCRIPTS, inBuild);
    for (int i = 0; i < SchemaUpgrade.SCRIPTS.size(); i++) {
      assertTrue(SchemaUpgrade.SCRIPTS.get(i).startsWith("V%03d__".formatted(i + 1)));
    }
  }

  private static SchemaUpgrade upgrade(Script... scripts) {
    return new SchemaUpgrade(OpenStore.NOON, List.of(scripts));
  }

  private void run(String... statements) throws SQLException {
    try (var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private long count(String table) throws SQLException {
    try (var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from " + table)) {
      rows.next();
      return rows.getLong(1);
    }
  }
}
