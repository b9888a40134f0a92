package org.maracdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.store.WholeSchema.tablesWith;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.action.CountedAction;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.retention.RecordId;
import org.maracdesk.domain.retention.Removed;
import org.maracdesk.store.tables.Tables;
import org.maracdesk.testing.OpenStore;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.PlainFile;
import org.maracdesk.vault.Vault;

class CaseRemovalTest {

  /**
   * Tables that stay besides whatever case goes, each with the reason. A new one goes here or by
   * itself.
   */
  private static final Map<Table<?>, String> STAYS =
      WhatStays.with(
          Map.ofEntries(
              Map.entry(Tables.MEETING, "heard other cases too; has its own review date"),
              Map.entry(Tables.ATTENDANCE, "who was at a meeting, whatever was heard"),
              Map.entry(Tables.ATTENDANCE_AWAY, "when somebody was not there, whatever was heard"),
              Map.entry(
                  Tables.OPENED_UNSIGNED, "who had not accepted the statement when cases began"),
              Map.entry(Tables.MEETING_FORMALITY, "how a meeting went, whatever was heard"),
              Map.entry(Tables.MINUTES_ISSUE, "when minutes went out, whatever they said"),
              Map.entry(Tables.STATEMENT_READ, "what the chair read to everybody")));

  /** Tables without a reference to a case that the removal looks into by itself. */
  private static final Set<Table<?>> LOOKED_INTO =
      Set.of(Tables.WHEREABOUTS, Tables.UNFINISHED_ENTRY, Tables.UNFINISHED_PUT_OFF);

  @RegisterExtension final OpenStore open = new OpenStore();
  @TempDir private Path temporary;

  @Test
  void everyTableGoesWithItsCaseOrStaysForAReason() {
    var unsaid =
        WholeSchema.unsaid(
            table ->
                CaseRemoval.OF_CASE.tables().contains(table)
                    || CaseRemoval.OF_PERSON.tables().contains(table)
                    || LOOKED_INTO.contains(table),
            STAYS);

    assertEquals(
        Set.of(),
        unsaid,
        "give a table of cases a reference to what it belongs to, or say here why it stays");
  }

  @Test
  void whatHangsOnAPersonAloneIsWhoTheyAreAndNothingElse() {
    assertEquals(
        Set.of(
            Tables.PERSON,
            Tables.PERSON_ALIAS,
            Tables.PERSON_DISABILITY,
            Tables.PERSON_ADDRESS,
            Tables.PERSON_CONTACT),
        Set.copyOf(CaseRemoval.OF_PERSON.tables()),
        "a new table would go with the person: say whether it should");
  }

  @Test
  void everythingOfTheCaseGoesAndNothingOfAnother() throws Exception {
    var cases = new ArrayList<EveryTable>();
    directly(sql -> fill(sql, cases));
    var before = everything();

    var removal = remove(cases.getFirst());

    var after = everything();
    assertEquals(List.of(), tablesWith(after, cases.getFirst().marks()));
    for (var mark : cases.getLast().marks()) {
      assertEquals(tablesWith(before, List.of(mark)), tablesWith(after, List.of(mark)), mark);
    }
    assertEquals(0, removal.peopleKept());
    assertEquals(EnumSet.range(Removed.CASE, Removed.ACTIONS), removal.removed().keySet());
    removal.removed().forEach((kind, rows) -> assertEquals(1, rows, kind.name()));
    assertEquals(
        List.of(),
        open.store().verify().problems().stream()
            .filter(problem -> problem.key().equals("store.check.orphans"))
            .toList());
  }

  @Test
  void somebodyInAnotherCaseStaysWithAllThatIsKnownOfThem() throws Exception {
    var cases = new ArrayList<EveryTable>();
    directly(
        sql -> {
          cases.add(EveryTable.of(sql, "KEPT", null));
          cases.add(EveryTable.of(sql, "GONE", cases.getFirst()));
        });
    var kept = tablesWith(everything(), cases.getFirst().marks());

    var removal = remove(cases.getLast());

    assertEquals(1, removal.peopleKept());
    assertEquals(0, removal.removed().get(Removed.PEOPLE));
    assertEquals(kept, tablesWith(everything(), cases.getFirst().marks()));
    assertEquals(1, open.number("select count(*) from meeting"));
    assertEquals(1, open.number("select count(*) from attendance"));

    remove(cases.getFirst());

    assertEquals(0, open.number("select count(*) from person"));
  }

  @Test
  void figuresStillCountTheActionsAndKnowNoMoreOfThem() throws Exception {
    var shelved = Shelved.in(open.store());
    var action = Filled.action(shelved.meeting(), shelved.items().getFirst(), 1);
    open.store().keep(Filled.note(), s -> s.actions().keep(action));

    open.store()
        .keep(
            Filled.note(),
            s -> s.retention().remove(RecordId.of(action.caseId()), UUID::randomUUID));

    var counted = open.store().read(s -> s.retention().countedActions());
    assertEquals(List.of(CountedAction.of(action)), counted);
    assertEquals(0, open.number("select count(*) from action"));
    assertEquals(
        0,
        open.number(
            "select count(*) from counted_action where id = '" + action.id().value() + "'"));
    assertEquals(List.of(), open.store().verify().problems());
  }

  @Test
  void whereOneWasAndWhatIsWrittenForTheCaseAreForgotten() throws Exception {
    var cases = new ArrayList<EveryTable>();
    directly(
        sql -> {
          cases.add(EveryTable.of(sql, "GONE", null));
          sql.execute("insert into unfinished_entry values ('person.000.family', 'Heron')");
          sql.execute(
              "insert into whereabouts values (1, random_uuid(), 'CASES', ?, 'SHARE', null, 0, 0,"
                  + " current_timestamp)",
              cases.getFirst().item());
          sql.execute(
              "insert into unfinished_put_off values (?, ?, 'Heron', '', '')",
              cases.getFirst().item(),
              cases.getFirst().meeting());
        });

    remove(cases.getFirst());

    assertEquals(0, open.number("select count(*) from unfinished_entry"));
    assertEquals(0, open.number("select count(*) from whereabouts"));
    assertEquals(0, open.number("select count(*) from unfinished_put_off"));
  }

  @Test
  void whatIsWrittenForSomebodyElseStays() throws Exception {
    var cases = new ArrayList<EveryTable>();
    directly(
        sql -> {
          cases.add(EveryTable.of(sql, "GONE", null));
          sql.execute("delete from unfinished_for");
          sql.execute("insert into unfinished_entry values ('person.000.family', 'Heron')");
        });

    remove(cases.getFirst());

    assertEquals(1, open.number("select count(*) from unfinished_entry"));
  }

  @Test
  void whatWasRemovedIsGoneFromTheFileOnceTheStoreIsClosed() throws Exception {
    var folder = temporary.resolve("store");
    var cases = new ArrayList<EveryTable>();
    disposedOf(folder, cases, () -> {});

    var file = plain(folder);

    assertEquals(List.of(), file.found(cases.getFirst().marks()));
    assertEquals(cases.getLast().marks(), file.found(cases.getLast().marks()));
    try (var vault = opened(folder);
        var store = Store.on(vault, OpenStore.COORDINATOR, OpenStore.NOON)) {
      assertEquals(Optional.empty(), vault.remark());
      assertEquals(false, store.read(s -> s.retention().compactionIsDue()));
    }
  }

  /** So that the test above can fail: H2 keeps what was deleted until its pages are used again. */
  @Test
  void beforeThatTheFileStillHoldsSomeOfIt() throws Exception {
    var folder = temporary.resolve("store");
    var open = temporary.resolve("open");
    var cases = new ArrayList<EveryTable>();
    disposedOf(folder, cases, () -> copy(folder, open));

    var found = plain(open).found(cases.getFirst().marks());

    assertTrue(found.size() > cases.getFirst().marks().size() / 2, found.size() + " found");
  }

  @Test
  void aClosingCutOffWhileTheFileIsWrittenAnewLosesNothingAndIsMadeGood() throws Exception {
    var cut = temporary.resolve("cut");
    var folder = temporary.resolve("store");
    var cases = new ArrayList<EveryTable>();
    // What is there when the power goes in the middle: the old file, and half of the new one
    disposedOf(folder, cases, () -> copy(folder, cut));
    var whole = Files.readAllBytes(folder.resolve("store.mv.db"));
    var half = cut.resolve("store.mv.db.tempFile");
    Files.write(half, Arrays.copyOf(whole, whole.length / 2));

    try (var vault = opened(cut);
        var store = Store.on(vault, OpenStore.COORDINATOR, OpenStore.NOON)) {
      assertEquals(true, store.read(s -> s.retention().compactionIsDue()));
    }

    var file = plain(cut);
    assertFalse(Files.exists(half));
    assertEquals(List.of(), file.found(cases.getFirst().marks()));
    assertEquals(cases.getLast().marks(), file.found(cases.getLast().marks()));
  }

  private void disposedOf(Path folder, List<EveryTable> cases, Step beforeClosing)
      throws Exception {
    try (var vault = made(folder)) {
      dispose(vault, cases);
      beforeClosing.take();
    }
  }

  /** Fills two cases and removes the first. */
  private static void dispose(Vault vault, List<EveryTable> cases) throws Exception {
    try (var store = Store.on(vault, OpenStore.COORDINATOR, OpenStore.NOON)) {
      directly(vault, sql -> fill(sql, cases));
      var id = new CaseId(cases.getFirst().id());
      store.keep(Filled.note(), s -> s.retention().remove(RecordId.of(id), UUID::randomUUID));
    }
  }

  private interface Step {
    void take() throws IOException;
  }

  private static void fill(DSLContext sql, List<EveryTable> cases) {
    cases.add(EveryTable.of(sql, "GONE", null));
    cases.add(EveryTable.of(sql, "KEPT", null));
  }

  private RetentionStore.Removal remove(EveryTable gone) {
    return open.store()
        .change(
            Filled.note(),
            s -> s.retention().remove(RecordId.of(new CaseId(gone.id())), UUID::randomUUID));
  }

  private void directly(Consumer<DSLContext> change) throws SQLException {
    try (var connection = open.connect()) {
      change.accept(Sql.forChanges(connection));
    }
  }

  private static void directly(Vault vault, Consumer<DSLContext> change) throws SQLException {
    try (var connection = vault.connect()) {
      change.accept(Sql.forChanges(connection));
      connection.commit();
    }
  }

  private Map<String, String> everything() throws SQLException {
    try (var connection = open.connect()) {
      return WholeSchema.contents(Sql.forQuestions(connection));
    }
  }

  private static Vault made(Path folder) {
    try (var words = words()) {
      return Vault.create(folder, words, SampleSession.CHEAP, new SecureRandom());
    }
  }

  private static Vault opened(Path folder) {
    try (var words = words()) {
      return assertInstanceOf(Opening.Opened.class, Vault.open(folder, words)).vault();
    }
  }

  private static PlainFile plain(Path folder) throws IOException {
    try (var words = words()) {
      return PlainFile.of(folder, words);
    }
  }

  private static Passphrase words() {
    return Passphrase.of("three grey herons".toCharArray());
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    for (var name : List.of("store.keys", "store.mv.db", "store.seal")) {
      Files.copy(from.resolve(name), to.resolve(name));
    }
  }
}
