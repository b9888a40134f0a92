package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  }

  @Test
  void aTriggerIsRefusedBeforeItsCodeRuns() throws Exception {
    forge(
        "create trigger t before insert on heron as $$org.h2.api.Trigger create() {"
            + " System.setProperty(\""
            + SIGN
            + "\", \"ran\"); return (c, o, n) -> {}; }$$");
    assertNotNull(System.clearProperty(SIGN));

    assertEquals(new Opening.Damaged(), Cheap.open(folder));
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

    assertEquals(new Opening.Damaged(), Cheap.open(folder));
    assertFalse(Files.exists(made));

    openUnguarded();
    assertTrue(Files.exists(made), "without the guard it would have connected");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
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
        "create role r; grant select on heron to r",
        "set allow_literals none"
      })
  void anythingThatIsNoTableOfOursIsRefused(String statement) throws Exception {
    forge(statement);

    assertEquals(new Opening.Damaged(), Cheap.open(folder));
    assertEquals(new Opening.Damaged(), Cheap.open(folder));
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

    assertEquals(new Opening.Damaged(), Cheap.open(left));
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

  /** What H2 would do with the file if nobody had looked at it first. */
  private void openUnguarded() throws Exception {
    var place = StoreFolder.of(folder);
    var reading = VaultHeader.read(Files.readAllBytes(place.keys()));
    var header = ((VaultHeader.Reading.Read) reading).header();
    var source = new JdbcDataSource();
    source.setURL(place.url(true));
    source.setUser("desk");
    var password = header.unlock("", Cheap.words(Cheap.WORDS)).key().filePassword();
    source.setPassword(new String(password) + " ");
    try (var connection = source.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("shutdown");
    }
  }
}
