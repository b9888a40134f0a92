package org.maracdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.audit.AuditNote.Kind;
import org.maracdesk.domain.audit.TrailMark;
import org.maracdesk.testing.OpenStore;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/**
 * Somebody who holds the password of the database file changes its rows by hand. Each way is found,
 * and the entry is named.
 */
class TrailAttacksTest {

  private static final String LOOSE = "set referential_integrity false";

  @RegisterExtension final OpenStore open = new OpenStore();

  /** Eight entries: the area of a store, cases read, a paper printed, a spreadsheet exported. */
  @BeforeEach
  void fill() {
    Shelved.in(open.store());
    for (int i = 0; i < 5; i++) {
      note(AuditNote.of(Kind.CASE_READ, new UUID(7, i), new UUID(8, i)).detailed("CASE"));
    }
    note(AuditNote.of(Kind.PAPER_PRINTED, new UUID(9, 9)).detailed("MINUTES"));
    note(AuditNote.of(Kind.SPREADSHEET_EXPORTED).detailed("REFERRALS").counting(12));
    assertEquals(List.of(), problems());
    assertEquals(8, end().number());
  }

  /** What is done to the tables, and what has to be said of it. */
  private record Attack(String damage, Wording finding) {}

  private static final List<Attack> CHANGES =
      List.of(
          new Attack(
              "update audit_entry set kind = 'AREA_CHANGED' where entry = 3",
              Wording.of("store.check.trail-changed", 3L)),
          new Attack(
              "update audit_entry set kind = 'NOT_A_KIND' where entry = 3",
              Wording.of("store.check.trail-changed", 3L)),
          new Attack(
              "update audit_entry set actor = 'Nobody' where entry = 8",
              Wording.of("store.check.trail-changed", 8L)),
          new Attack(
              "update audit_entry set noted_at = dateadd(second, 1, noted_at) where entry = 1",
              Wording.of("store.check.trail-changed", 1L)),
          new Attack(
              "update audit_entry set noted_at = dateadd(nanosecond, 1000, noted_at) where entry ="
                  + " 5",
              Wording.of("store.check.trail-changed", 5L)),
          new Attack(
              "update audit_entry set detail = 'AGENDA' where entry = 7",
              Wording.of("store.check.trail-changed", 7L)),
          new Attack(
              "update audit_entry set detail = '' where entry = 7",
              Wording.of("store.check.trail-changed", 7L)),
          new Attack(
              "update audit_entry set amount = 2 where entry = 8",
              Wording.of("store.check.trail-changed", 8L)),
          new Attack(
              "update audit_entry set amount = null where entry = 8",
              Wording.of("store.check.trail-changed", 8L)),
          new Attack(
              "update audit_entry set detail = null where entry = 8",
              Wording.of("store.check.trail-changed", 8L)),
          new Attack(
              "update audit_entry set detail = null, amount = null where entry = 4",
              Wording.of("store.check.trail-changed", 4L)),
          // What is taken from one field is put into the next, so that together they read the same
          new Attack(
              "update audit_entry set actor = actor || left(kind, 1), kind = substring(kind, 2)"
                  + " where entry = 6",
              Wording.of("store.check.trail-changed", 6L)),
          new Attack(
              "update audit_entry set mac = repeat('0', 64) where entry = 6",
              Wording.of("store.check.trail-changed", 6L)),
          new Attack(
              "update audit_subject set subject = random_uuid() where entry = 2 and place = 1",
              Wording.of("store.check.trail-changed", 2L)),
          new Attack(
              "update audit_subject set place = 2 where entry = 4 and place = 0",
              Wording.of("store.check.trail-changed", 4L)),
          new Attack(
              "delete from audit_subject where entry = 4 and place = 1",
              Wording.of("store.check.trail-changed", 4L)),
          new Attack(
              "delete from audit_subject where entry = 4",
              Wording.of("store.check.trail-changed", 4L)),
          new Attack(
              "insert into audit_subject values (8, 0, random_uuid())",
              Wording.of("store.check.trail-changed", 8L)));

  private static final List<Attack> CUTS =
      List.of(
          new Attack(
              "delete from audit_entry where entry = 3", Wording.of("store.check.trail-gap", 3L)),
          new Attack(
              "delete from audit_entry where entry between 3 and 6",
              Wording.of("store.check.trail-gap.many", 3L, 6L)),
          new Attack(
              "delete from audit_entry where entry = 1", Wording.of("store.check.trail-gap", 1L)),
          new Attack(
              "delete from audit_entry where entry = 8",
              Wording.of("store.check.trail-cut", 7L, 8L)),
          new Attack("delete from audit_entry", Wording.of("store.check.trail-cut", 0L, 8L)),
          new Attack("delete from audit_length", Wording.of("store.check.trail-length", 8L)),
          new Attack(
              "update audit_length set entries = 9", Wording.of("store.check.trail-cut", 8L, 9L)),
          new Attack(
              "update audit_length set entries = 7",
              Wording.of("store.check.trail-longer", 7L, 8L)),
          new Attack(
              "update audit_length set mac = repeat('0', 64)",
              Wording.of("store.check.trail-length", 8L)),
          // A genuine seal, of something else
          new Attack(
              "update audit_length set mac = (select mac from audit_entry where entry = 8)",
              Wording.of("store.check.trail-length", 8L)));

  @Test
  void aChangedEntryIsFound() throws Exception {
    assertAllFound(CHANGES);
  }

  @Test
  void aCutIsFound() throws Exception {
    assertAllFound(CUTS);
  }

  /** One after the other, on the same trail put back in between, which is quicker than new ones. */
  private void assertAllFound(List<Attack> attacks) throws Exception {
    for (var table : List.of("audit_entry", "audit_subject", "audit_length")) {
      open.sql("create table kept_%1$s as select * from %1$s".formatted(table));
    }
    for (var attack : attacks) {
      open.sql(LOOSE, attack.damage());
      assertFound(attack.finding());
      for (var table : List.of("audit_entry", "audit_subject", "audit_length")) {
        open.sql(
            LOOSE,
            "delete from " + table,
            "insert into %1$s select * from kept_%1$s".formatted(table));
      }
      assertEquals(List.of(), problems(), attack.damage());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"actor", "kind", "detail"})
  void nothingInThePlaceOfAnEmptyTextIsFound(String column) throws Exception {
    open.sql("alter table audit_entry alter column " + column + " set null");
    var before = end();
    open.sql("update audit_entry set " + column + " = '' where entry = 8");
    assertFound(Wording.of("store.check.trail-changed", 8L));

    open.sql("update audit_entry set " + column + " = null where entry = 8");

    assertFound(Wording.of("store.check.trail-changed", 8L));
    assertEquals(before, end());
  }

  @ParameterizedTest
  @ValueSource(strings = {"noted_at", "mac"})
  void nothingWhereSomethingIsAlwaysWrittenIsFound(String column) throws Exception {
    open.sql(
        "alter table audit_entry alter column " + column + " set null",
        "update audit_entry set " + column + " = null where entry = 5");

    assertFound(Wording.of("store.check.trail-changed", 5L));
  }

  @Test
  void aCutAtTheEndWithTheLengthSetBackIsFound() throws Exception {
    open.sql(LOOSE, "delete from audit_entry where entry > 5", "update audit_length set entries=5");

    assertFound(Wording.of("store.check.trail-length", 5L));
  }

  @Test
  void aTrailThatIsGoneWithItsLengthIsFound() throws Exception {
    open.sql(
        LOOSE, "delete from audit_subject", "delete from audit_entry", "delete from audit_length");

    assertFound(Wording.of("store.check.trail-gone"));
  }

  @Test
  void aCutClosedByRenumberingIsFound() throws Exception {
    open.sql(
        LOOSE,
        "delete from audit_subject where entry = 4",
        "delete from audit_entry where entry = 4",
        "update audit_subject set entry = entry - 1 where entry > 4",
        "update audit_entry set entry = entry - 1 where entry > 4",
        "update audit_length set entries = 7");

    assertFound(Wording.of("store.check.trail-changed", 4L));
    assertFound(Wording.of("store.check.trail-length", 7L));
  }

  @Test
  void entriesThatChangedPlacesAreFound() throws Exception {
    open.sql(
        LOOSE,
        "update audit_entry set entry = 100 where entry = 3",
        "update audit_entry set entry = 3 where entry = 4",
        "update audit_entry set entry = 4 where entry = 100",
        "update audit_subject set entry = 100 where entry = 3",
        "update audit_subject set entry = 3 where entry = 4",
        "update audit_subject set entry = 4 where entry = 100");

    assertFound(Wording.of("store.check.trail-changed", 3L));
    assertFound(Wording.of("store.check.trail-changed", 4L));
  }

  @Test
  void anEntryPutInBetweenIsFound() throws Exception {
    open.sql(
        LOOSE,
        "update audit_subject set entry = entry + 100 where entry > 3",
        "update audit_subject set entry = entry - 99 where entry > 100",
        "update audit_entry set entry = entry + 100 where entry > 3",
        "update audit_entry set entry = entry - 99 where entry > 100",
        "insert into audit_entry select 4, noted_at, actor, kind, mac, detail, amount, hash from"
            + " audit_entry where entry = 3",
        "update audit_length set entries = 9");

    assertFound(Wording.of("store.check.trail-changed", 4L));
    assertFound(Wording.of("store.check.trail-length", 9L));
  }

  @Test
  void anEntryPutInAtTheEndIsFound() throws Exception {
    open.sql(
        "insert into audit_entry select 9, noted_at, actor, kind, mac, detail, amount, hash from"
            + " audit_entry where entry = 8");

    assertFound(Wording.of("store.check.trail-changed", 9L));
    assertFound(Wording.of("store.check.trail-longer", 8L, 9L));
  }

  @Test
  void anEntrySealedWithAnotherKeyOfTheStoreIsFound() throws Exception {
    // Somebody kept the data key of before the store got a new one, and forges with that
    var other = new AuditSeal(bytes -> OpenStore.seal(OpenStore.seal(bytes)));
    var row = earlierRow(8);
    var last = macOf(7);
    var forged = other.of(row, last);
    open.sql(
        "update audit_entry set mac = '" + forged + "' where entry = 8",
        "update audit_length set mac = '" + other.of(8, forged) + "'");

    assertFound(Wording.of("store.check.trail-changed", 8L));
    assertFound(Wording.of("store.check.trail-length", 8L));
  }

  private String macOf(long number) throws Exception {
    try (var connection = open.connect();
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select mac from audit_entry where entry = " + number)) {
      rows.next();
      return rows.getString(1);
    }
  }

  @Test
  void anEntryThatIsThereTwiceIsFound() throws Exception {
    open.sql(
        LOOSE,
        "create table audit_copy as select * from audit_entry",
        "drop table audit_entry cascade",
        "alter table audit_copy rename to audit_entry",
        "insert into audit_entry select * from audit_entry where entry = 5");

    assertFound(Wording.of("store.check.trail-twice", 5L));
  }

  @Test
  void aChangedHashIsFoundAndTheEntryItselfCleared() throws Exception {
    open.sql("update audit_entry set hash = repeat('a', 64) where entry = 6");

    assertFound(Wording.of("store.check.trail-hash", 6L));
    assertTrue(!problems().contains(Wording.of("store.check.trail-changed", 6L)));
  }

  @Test
  void aHashTakenAwayFromANewEntryIsNotWorkedOutAgain() throws Exception {
    open.sql("update audit_entry set hash = null where entry = 6");
    open.another().close();

    assertFound(Wording.of("store.check.trail-hash", 6L));
  }

  @Test
  void aCodePrintedBeforeNoLongerFitsWhateverWasChangedUpToIt() throws Exception {
    var printed = end();
    open.sql("update audit_entry set actor = 'Nobody' where entry = 2");

    assertNotEquals(
        printed, open.store().read(s -> s.audit().workedOut(printed.number())).orElseThrow());
  }

  @Test
  void aCodePrintedBeforeStillFitsHoweverMuchWasAddedAfterIt() {
    var printed = end();
    note(AuditNote.of(Kind.CASE_READ, new UUID(1, 1)));

    assertEquals(
        printed, open.store().read(s -> s.audit().workedOut(printed.number())).orElseThrow());
    assertEquals(printed, open.store().read(s -> s.audit().at(printed.number())).orElseThrow());
  }

  @Test
  void entriesFromBeforeThereWereHashesGetTheirsAndKeepTheirSeals() throws Exception {
    // As an earlier version wrote them: no detail, no amount, no hash, and the seal without them
    var earlier = new AuditSeal(OpenStore::seal);
    var before = "";
    open.sql(LOOSE, "update audit_entry set detail = null, amount = null, hash = null");
    for (long entry = 1; entry <= 8; entry++) {
      var row = earlierRow(entry);
      before = earlier.of(row, before);
      open.sql("update audit_entry set mac = '" + before + "' where entry = " + entry);
    }
    open.sql("update audit_length set mac = '" + earlier.of(8, before) + "'");

    try (var again = open.another()) {
      assertEquals(List.of(), again.verify().problems());
      again.note(AuditNote.of(Kind.CASE_READ, new UUID(3, 3)).detailed("CASE"));
      assertEquals(List.of(), again.verify().problems());
      assertEquals(9, again.verify().trail().number());
      assertEquals(again.read(s -> s.audit().end()), again.verify().trail());
    }
    open.sql("update audit_entry set actor = 'Nobody' where entry = 2");
    assertFound(Wording.of("store.check.trail-changed", 2L));
  }

  private TrailRow earlierRow(long number) {
    var entry =
        open.store().read(s -> s.audit().latest(100)).stream()
            .filter(e -> e.number() == number)
            .findFirst()
            .orElseThrow();
    return TrailRow.of(entry).plain();
  }

  @Test
  void whatCouldNotBeNotedIsCountedInTheNextNoteThatCan() throws Exception {
    open.sql("alter table audit_length rename to audit_away");
    assertTrue(!open.store().note(AuditNote.of(Kind.CASE_READ, new UUID(1, 1))));
    assertTrue(!open.store().note(AuditNote.of(Kind.CASE_READ, new UUID(1, 2))));
    assertEquals(8, end().number());
    open.sql("alter table audit_away rename to audit_length");

    assertTrue(open.store().note(AuditNote.of(Kind.CASE_READ, new UUID(1, 3))));

    var latest = open.store().read(s -> s.audit().latest(2));
    assertEquals(
        List.of(Kind.CASE_READ, Kind.READING_NOT_NOTED),
        latest.stream().map(e -> e.note().kind()).toList());
    assertEquals(2, latest.getLast().note().amount());
    assertEquals(List.of(), problems());
  }

  private void note(AuditNote note) {
    assertTrue(open.store().note(note));
  }

  private TrailMark end() {
    return open.store().read(s -> s.audit().end());
  }

  private List<Wording> problems() {
    return open.store().verify().problems();
  }

  private void assertFound(Wording problem) {
    var problems = problems();
    assertTrue(problems.contains(problem), problem + " in " + problems);
    problems.forEach(each -> Words.english().say(each));
  }
}
