package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionGuardTest {

  @Test
  void aFileWithoutDefinitionsIsNoStore() {
    assertFalse(ConnectionGuard.admits(List.of()));
  }

  @Test
  void oneBadDefinitionSpoilsAll() {
    assertTrue(ConnectionGuard.admits(List.of("SET CREATE_BUILD 240")));
    assertFalse(ConnectionGuard.admits(List.of("SET CREATE_BUILD 240", "SHUTDOWN")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE FORCE TRIGGER \"public\".\"t\" BEFORE INSERT ON \"public\".\"h\" CALL 'x.Y'",
        "CREATE FORCE ALIAS \"public\".\"f\" FOR 'java.lang.System.exit'",
        "CREATE FORCE AGGREGATE \"f\" FOR 'x.Y'",
        "CREATE FORCE LINKED TABLE \"l\"('', 'jdbc:x', '', '', 'T')",
        "CREATE CACHED TABLE \"public\".\"t\"(\"i\" INTEGER) ENGINE \"x.Y\"",
        "RUNSCRIPT FROM 'x.sql'",
        "CALL FILE_WRITE('a', 'b')",
        "CREATE USER \"A\" ADMIN; SHUTDOWN",
        "SET CREATE_BUILD 240 -- x",
        "SET CREATE_BUILD 240 /* x */",
        "SET CREATE_BUILD 240 // x",
        "SET CREATE_BUILD $$x$$",
        "SET CREATE_BUILD `x`",
        "SET CREATE_BUILD ?1",
        "SET CREATE_BUILD {fn x}",
        "SET DATABASE_EVENT_LISTENER 'x.Y'",
        "SET TRACE_LEVEL_SYSTEM_ERR 3",
        "SET CREATE_BUILD \"FILE_READ\"('x')",
        "SET CREATE_BUILD \"FILE_READ\" ('x')",
        "SET CREATE_BUILD U&\"FILE\\005fREAD\"('x')",
        "SET CREATE_BUILD FILE_READ('x')",
        "SET CREATE_BUILD f\u0130le_read('x')",
        "SET CREATE_BUILD 'open",
        "SET CREATE_BUILD \"open",
        "SET CREATE_BUILD \"a'b\" FILE_READ(1) \"c'd\"",
        "SET CREATE_BUILD 'a\"b' FILE_READ(1) 'c\"d'",
        "SET TRACE_LEVEL_FILE 3",
        "SET CREATE_BUILD '' 'a' \" ' \" FILE_READ('x') '",
        "SET CREATE_BUILD",
        "SET CACHE_SIZE 99999999999",
        "SET DEFAULT 1",
        "DELETE FROM \"public\".\"t\"",
        "UPDATE \"public\".\"t\" SET \"a\" = 1",
        "CREATE USER IF NOT EXISTS \"A\" SALT 'aa' HASH 'bb' ADMIN",
        "CREATE USER IF NOT EXISTS \"DESK\" SALT 'aa' HASH 'bb'",
        "CREATE CACHED TABLE \"public\".\"t\"(\"i\" INTEGER) AS TABLE \"public\".\"h\"",
        "CREATE CACHED TABLE \"public\".\"t\"(\"i\" INTEGER DEFAULT (TABLE \"h\"))",
        "CREATE CACHED TABLE \"t\"(\"i\" INTEGER)"
      })
  void codeConnectionsAndHidingPlacesAreRefused(String definition) {
    assertFalse(ConnectionGuard.admits(List.of(definition)), definition);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CREATE CACHED TABLE \"public\".\"t\"(\n    \"Trigger; CALL\" CHARACTER VARYING(20)\n)",
        "CREATE CACHED TABLE \"public\".\"t\"(\"a\" CHARACTER(9) DEFAULT 'CALL x; -- ''y''')",
        "CREATE CACHED TABLE \"public\".\"t\"(\"a\" CHARACTER(9) DEFAULT U&'caf\\00e9')",
        "CREATE PRIMARY KEY \"public\".\"k\" ON \"public\".\"t\"(\"a\")",
        "CREATE USER IF NOT EXISTS \"DESK\" SALT 'aa' HASH 'bb' ADMIN"
      })
  void tablesKeysAndUsersAreAdmitted(String definition) {
    assertTrue(ConnectionGuard.admits(List.of(definition)), definition);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create alias evil as 'int evil() { return 1; }'",
        "create trigger t before insert on heron"
            + " as 'org.h2.api.Trigger create() { return (c, o, n) -> {}; }'",
        "create view v as select * from heron",
        "create schema other",
        "create constant c value 1",
        "create domain d as varchar(10)",
        "create synonym s for heron",
        "create linked table l(null, 'jdbc:h2:mem:', 'sa', '', 'INFORMATION_SCHEMA.USERS')"
      })
  void anOpenDatabaseThatHoldsMoreThanTablesIsRefused(String statement, @TempDir Path temporary)
      throws Exception {
    Cheap.filled(temporary.resolve("store"));
    try (var vault = Cheap.opened(temporary.resolve("store"));
        var connection = vault.connect()) {
      assertTrue(ConnectionGuard.admits(connection));

      Cheap.run(connection, statement);

      assertFalse(ConnectionGuard.admits(connection));
    }
  }
}
