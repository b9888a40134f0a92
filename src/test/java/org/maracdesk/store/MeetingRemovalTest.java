package org.maracdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.store.WholeSchema.tablesWith;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.retention.RecordId;
import org.maracdesk.domain.retention.Removed;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.store.tables.Tables;
import org.maracdesk.testing.OpenStore;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.PlainFile;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.ExplainedException;

/** Whole meetings, and checklists that never had a case, as they leave the store and its file. */
class MeetingRemovalTest {

  /**
   * Tables that stay besides whatever meeting or checklist without a case goes, each with the
   * reason. A new one goes here or by itself.
   */
  private static final Map<Table<?>, String> STAYS =
      WhatStays.with(
          Map.ofEntries(
              Map.entry(Tables.PERSON, "whom a case names, with which they go"),
              Map.entry(Tables.PERSON_ALIAS, "whom a case names, with which they go"),
              Map.entry(Tables.PERSON_DISABILITY, "whom a case names, with which they go"),
              Map.entry(Tables.PERSON_ADDRESS, "whom a case names, with which they go"),
              Map.entry(Tables.PERSON_CONTACT, "whom a case names, with which they go"),
              Map.entry(Tables.UNFINISHED_ENTRY, "a referral being written; bars its checklist")));

  /** Tables without a reference to a meeting that the removal looks into by itself. */
  private static final Set<Table<?>> LOOKED_INTO = Set.of(Tables.WHEREABOUTS);

  @RegisterExtension final OpenStore open = new OpenStore();
  @TempDir private Path temporary;

  @Test
  void everyTableGoesWithItsMeetingItsChecklistOrItsCaseOrStaysForAReason() {
    var unsaid =
        WholeSchema.unsaid(
            table ->
                MeetingRemoval.OF_MEETING.tables().contains(table)
                    || MeetingRemoval.OF_CASES_ALONE.contains(table)
                    || ChecklistRemoval.OF_CHECKLIST.tables().contains(table)
                    || LOOKED_INTO.contains(table),
            STAYS);

    assertEquals(
        Set.of(),
        unsaid,
        "give a table of meetings a reference to what it belongs to, or say here why it stays");
  }

  @Test
  void whatGoesWithAMeetingIsTheMeetingAndNothingOfACase() {
    assertEquals(
        Set.of(
            Tables.MEETING,
            Tables.ATTENDANCE,
            Tables.ATTENDANCE_AWAY,
            Tables.OPENED_UNSIGNED,
            Tables.MEETING_FORMALITY,
            Tables.STATEMENT_READ,
            Tables.MINUTES_APPROVAL,
            Tables.MINUTES_ISSUE,
            Tables.ADDENDUM,
            Tables.UNFINISHED_PUT_OFF,
            Tables.UNFINISHED_FORMALITY,
            Tables.RECORD_HOLD,
            Tables.RECORD_KEPT_LONGER,
            Tables.RECORD_PROPOSAL),
        Set.copyOf(MeetingRemoval.OF_MEETING.tables()),
        "a new table would go with the meeting: say whether it should");
  }

  @Test
  void everyTableThatTiesACaseToItsMeetingIsAskedWhetherOneIsLeft() {
    var ties =
        MeetingRemoval.OF_CASES_ALONE.stream()
            .filter(
                table ->
                    table.getReferences().stream()
                        .anyMatch(key -> key.getKey().getTable().equals(Tables.MEETING)))
            .collect(Collectors.toSet());

    assertEquals(
        Set.of(Tables.AGENDA_ITEM, Tables.ACTION, Tables.RESEARCH_ITEM),
        ties,
        "a meeting has a case left by a new table too: let it be counted");
  }

  @Test
  void everythingOfAMeetingAndOfAChecklistGoesAndNothingOfAnother() throws Exception {
    var filled = new ArrayList<EveryTable>();
    directly(sql -> fill(sql, filled));
    open.sql(
        "insert into whereabouts values (1, '"
            + filled.get(0).meeting()
            + "', 'CASES', null, 'SHARE', null, 0, 0, current_timestamp)");
    var before = everything();

    var meeting = remove(meeting(filled.get(0)));
    var checklist = remove(checklist(filled.get(1)));

    var after = everything();
    assertEquals(List.of(), tablesWith(after, filled.get(0).marks()));
    assertEquals(List.of(), tablesWith(after, filled.get(1).marks()));
    for (var mark : marks(filled.subList(2, 4))) {
      assertEquals(tablesWith(before, List.of(mark)), tablesWith(after, List.of(mark)), mark);
    }
    assertEquals(
        Map.of(
            Removed.MEETING, 1,
            Removed.ATTENDANCE, 1,
            Removed.APPROVALS, 1,
            Removed.CORRECTIONS, 1),
        meeting);
    assertEquals(Map.of(Removed.CHECKLISTS, 1), checklist);
    assertEquals(0, open.number("select count(*) from whereabouts"));
    assertEquals(1, open.number("select count(*) from compaction_due"));
    assertEquals(
        List.of(),
        open.store().verify().problems().stream()
            .filter(problem -> problem.key().equals("store.check.orphans"))
            .toList());
  }

  @Test
  void aMeetingStaysWholeWhileACaseOfItIsLeftInWhateverWay() throws Exception {
    var cases = new ArrayList<EveryTable>();
    directly(sql -> cases.add(EveryTable.of(sql, "KEPT", null)));
    var before = everything();
    var record = meeting(cases.getFirst());

    assertEquals(
        Map.of(record, 1),
        open.store().read(s -> s.retention().casesLeft()).entrySet().stream()
            .collect(Collectors.toMap(e -> RecordId.of(e.getKey()), Map.Entry::getValue)));
    assertEquals(
        "store.meeting.has-cases",
        assertThrows(ExplainedException.class, () -> remove(record)).wording().key());
    assertEquals(before, everything());

    remove(RecordId.of(new CaseId(cases.getFirst().id())));

    assertEquals(1, remove(record).get(Removed.MEETING));
    assertEquals(0, open.number("select count(*) from attendance"));
    assertEquals(0, open.number("select count(*) from meeting"));
  }

  @Test
  void aChecklistWithACaseGoesWithItsCaseAndNotByItself() throws Exception {
    var cases = new ArrayList<EveryTable>();
    directly(sql -> cases.add(EveryTable.of(sql, "KEPT", null)));

    assertEquals(
        "store.checklist.tied",
        assertThrows(ExplainedException.class, () -> remove(checklist(cases.getFirst())))
            .wording()
            .key());
    assertEquals(1, open.number("select count(*) from checklist"));
  }

  @Test
  void aChecklistForWhichAReferralIsBeingWrittenStays() throws Exception {
    var filled = new ArrayList<EveryTable>();
    directly(sql -> filled.add(EveryTable.ofChecklist(sql, "KEPT")));

    assertEquals(
        "store.checklist.written-for",
        assertThrows(ExplainedException.class, () -> remove(checklist(filled.getFirst())))
            .wording()
            .key());
    assertEquals(1, open.number("select count(*) from checklist"));
  }

  @Test
  void whatWasRemovedIsGoneFromTheFileOnceTheStoreIsClosed() throws Exception {
    var folder = temporary.resolve("store");
    var filled = new ArrayList<EveryTable>();
    try (var words = words();
        var vault = Vault.create(folder, words, SampleSession.CHEAP, new SecureRandom());
        var store = Store.on(vault, OpenStore.COORDINATOR, OpenStore.NOON)) {
      try (var connection = vault.connect()) {
        fill(Sql.forChanges(connection), filled);
        commit(connection);
      }
      for (var record : List.of(meeting(filled.get(0)), checklist(filled.get(1)))) {
        store.keep(Filled.note(), s -> s.retention().remove(record, UUID::randomUUID));
      }
    }

    try (var words = words()) {
      var file = PlainFile.of(folder, words);
      assertEquals(List.of(), file.found(marks(filled.subList(0, 2))));
      var kept = marks(filled.subList(2, 4));
      assertTrue(kept.size() > 60, kept.size() + " marks");
      assertEquals(kept, file.found(kept));
    }
  }

  /** Whoever is at the table, rules, figures without names, and codes in the trail stay. */
  @Test
  void onceAllCasesAndMeetingsOfAStoryAreGoneNothingSaidThereIsLeft() throws Exception {
    var sample = SampleSession.at(PlayDemo.Stage.IMPORTED);
    sample.close();
    try (var words = SampleSession.passphrase();
        var vault =
            assertInstanceOf(Opening.Opened.class, Vault.open(sample.folder(), words)).vault();
        var store = Store.on(vault, OpenStore.COORDINATOR, OpenStore.NOON)) {
      var cases = store.read(s -> s.cases().all());
      var meetings = store.read(s -> s.meetings().all());
      assertTrue(cases.size() > 10 && !meetings.isEmpty());

      store.keep(
          Filled.note(),
          s -> {
            cases.forEach(one -> s.retention().remove(RecordId.of(one.id()), UUID::randomUUID));
            meetings.forEach(one -> s.retention().remove(RecordId.of(one.id()), UUID::randomUUID));
          });

      var left = new TreeSet<String>();
      try (var connection = vault.connect()) {
        var sql = Sql.forQuestions(connection);
        WholeSchema.tables().stream()
            .filter(sql::fetchExists)
            .map(Table::getName)
            .forEach(left::add);
      }
      left.removeIf(
          name -> name.startsWith("area") || name.startsWith("agency") || name.startsWith("audit"));
      assertEquals(
          Set.of(
              "representative",
              "case_number",
              "checklist_file",
              "counted_action",
              "compaction_due"),
          left);
    }
  }

  /** A meeting and a checklist that go, and one of each that stays. */
  private static void fill(DSLContext sql, List<EveryTable> filled) {
    filled.add(EveryTable.ofMeeting(sql, "GONE"));
    filled.add(EveryTable.ofChecklist(sql, "WENT"));
    filled.add(EveryTable.ofMeeting(sql, "KEPT"));
    filled.add(EveryTable.ofChecklist(sql, "STAY"));
    // A referral that is being written for a checklist bars it, and is tested by itself
    sql.deleteFrom(Tables.UNFINISHED_FOR).execute();
  }

  private static void commit(Connection connection) throws SQLException {
    if (!connection.getAutoCommit()) {
      connection.commit();
    }
  }

  private static List<String> marks(List<EveryTable> filled) {
    return filled.stream().flatMap(each -> each.marks().stream()).toList();
  }

  private static RecordId meeting(EveryTable filled) {
    return RecordId.of(new MeetingId(filled.meeting()));
  }

  private static RecordId checklist(EveryTable filled) {
    return RecordId.of(new ChecklistId(filled.checklist()));
  }

  private Map<Removed, Integer> remove(RecordId record) {
    return open.store()
        .change(Filled.note(), s -> s.retention().remove(record, UUID::randomUUID))
        .removed();
  }

  private void directly(Consumer<DSLContext> change) throws SQLException {
    try (var connection = open.connect()) {
      change.accept(Sql.forChanges(connection));
    }
  }

  private Map<String, String> everything() throws SQLException {
    try (var connection = open.connect()) {
      return WholeSchema.contents(Sql.forQuestions(connection));
    }
  }

  private static Passphrase words() {
    return Passphrase.of("three grey herons".toCharArray());
  }
}
