package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.UsualSeat;
import org.maracdesk.domain.casefile.Address;
import org.maracdesk.domain.casefile.Contact;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.RepeatFinding;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.journeys.ExportSpreadsheet.Kind;
import org.maracdesk.journeys.ImportPreview.Fate;
import org.maracdesk.journeys.ImportSpreadsheets.Rows;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.wording.ExplainedException;

class ImportSpreadsheetsTest {

  private static final String[] THIS_YEAR = {
    "agencies.csv",
    "representatives.csv",
    "referrals.csv",
    "people.csv",
    "dash_notes.csv",
    "referral_details.csv"
  };
  private static final String[] LAST_YEAR = {
    "earlier/referrals.csv", "earlier/people.csv", "earlier/dash_notes.csv"
  };

  /** 14 agencies, 20 representatives, 16 referrals, 52 people, 42 notes, 44 details. */
  private static final int ALL = 188;

  @TempDir private static Path once;

  @TempDir private Path folder;

  @BeforeAll
  static void bringIn() {
    NewStore.in(once.resolve("store")).with(THIS_YEAR).close();
  }

  @Test
  void aPreviewOfTheWholeFolderWritesNothing() {
    try (var store = empty()) {
      var before = store.session().verify();

      var preview = store.preview(NewStore.SAMPLES);

      assertEquals(List.of(ALL, 0, 0, 0), NewStore.counts(preview));
      assertEquals(List.of(), NewStore.places(preview));
      assertEquals(before, store.session().verify());
    }
  }

  @Test
  void agenciesThatWereOnlyTickedAreTheOnesOfTheSheetAndKeepTheirPlace() {
    try (var store = empty()) {
      var session = store.session();
      session
          .setUpArea()
          .keep(
              session.area().orElseThrow(),
              List.of(
                  ticked(UsualSeat.POLICE, "Police"),
                  ticked(UsualSeat.PRIMARY_CARE, "General practice")),
              List.of());
      var police = agency(session, "POLICE");

      var preview = store.preview(THIS_YEAR);
      store.with(THIS_YEAR);

      assertEquals(List.of(ALL - 2, 2, 0, 0), NewStore.counts(preview));
      var filled = agency(session, "POLICE");
      assertEquals(police.id(), filled.id());
      assertEquals("Northmere Police (invented)", filled.name());
      assertEquals("01632 960010", filled.phone());
      assertEquals(List.of(0, 0, ALL, 0), NewStore.counts(store.preview(THIS_YEAR)));
    }
  }

  @Test
  void anotherKindOfAgencyUnderTheCodeOfOneThatWasTickedIsRefused() {
    try (var store = empty()) {
      var session = store.session();
      session
          .setUpArea()
          .keep(
              session.area().orElseThrow(), List.of(ticked(UsualSeat.POLICE, "Police")), List.of());
      var file =
          SampleSheet.of("agencies.csv").with(0, "agency_type", "FIRE_RESCUE").in(folder, "a.csv");

      var preview = store.preview(file);

      assertEquals(1, preview.refused());
      assertTrue(preview.issues().stream().anyMatch(i -> i.line() == 2), "at its line");
    }
  }

  private static SetUpArea.Seat ticked(UsualSeat seat, String name) {
    return new SetUpArea.Seat(seat, name, Confidential.NONE, Confidential.NONE);
  }

  private static Agency agency(Session session, String code) {
    return session.agencies().stream()
        .filter(agency -> agency.code().value().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theSameFilesASecondTimeChangeNothing() {
    try (var store = filled()) {
      var before = store.contents();

      var again = store.preview(THIS_YEAR);
      store.with(THIS_YEAR);

      assertEquals(List.of(0, 0, ALL, 0), NewStore.counts(again));
      assertEquals(List.of(), NewStore.places(again));
      assertEquals(before, store.contents());
      assertTrue(store.session().verify().isClean());
    }
  }

  @Test
  void lastYearAndThisYearAreBothKnownTheSecondTime() {
    try (var sample = SampleSession.at(PlayDemo.Stage.IMPORTED)) {
      var files = new ArrayList<Path>();
      List.of(LAST_YEAR).forEach(name -> files.add(NewStore.SAMPLES.resolve(name)));
      List.of(THIS_YEAR).forEach(name -> files.add(NewStore.SAMPLES.resolve(name)));

      var again = sample.session().importSpreadsheets().preview(files);

      assertEquals(List.of(0, 0, ALL + 11, 0), NewStore.counts(again));
    }
  }

  @Test
  void aHigherVersionChangesExactlyWhatDiffers() {
    try (var store = filled()) {
      var before = store.contents().get(ExportSpreadsheet.Kind.PEOPLE);
      var people =
          SampleSheet.of("people.csv").with(0, "town", "Elsewhere").with(0, "record_version", "2");
      var file = people.in(folder, "people.csv");

      var preview = store.preview(file);
      store.with(file);

      assertEquals(List.of(0, 1, 51, 0), NewStore.counts(preview));
      var changed = line(preview, Fate.CHANGED);
      assertEquals(2, changed.line());
      assertEquals(List.of("addresses", "provenance"), changed.changed());
      assertEquals(
          List.of("Northmere > Elsewhere", "1 > 2"),
          SampleSheet.read(before)
              .differences(SampleSheet.read(store.contents().get(ExportSpreadsheet.Kind.PEOPLE))));
    }
  }

  @Test
  void theSameVersionWithOtherContentIsRefusedAtItsLine() {
    try (var store = filled()) {
      var before = store.contents();
      var file = SampleSheet.of("people.csv").with(3, "town", "Elsewhere").in(folder, "p.csv");

      var preview = store.preview(file);

      assertEquals(List.of("p.csv E-VERSION@5"), NewStore.places(preview));
      assertRefused("journeys.import.refusals", () -> store.with(file));
      store.session().importSpreadsheets().take(preview, Rows.GOOD_ONES);
      assertEquals(before, store.contents());
    }
  }

  @Test
  void theSameVersionWithAnotherPartInTheCaseIsRefused() {
    try (var store = filled()) {
      var file =
          SampleSheet.of("people.csv").with(2, "lives_with_victim", "NO").in(folder, "p.csv");

      assertEquals(List.of("p.csv E-VERSION@4"), NewStore.places(store.preview(file)));
    }
  }

  @Test
  void aHigherVersionChangesThePartSomebodyHas() {
    try (var store = filled()) {
      var file =
          SampleSheet.of("people.csv")
              .with(1, "lives_with_victim", "YES")
              .with(1, "record_version", "2")
              .in(folder, "p.csv");

      var preview = store.preview(file);
      store.with(file);

      assertEquals(1, preview.changed());
      assertEquals(List.of(0, 0, 52, 0), NewStore.counts(store.preview(file)));
    }
  }

  @Test
  void anOlderVersionIsKnownAlready() {
    try (var store = empty().with("agencies.csv")) {
      var agencies = SampleSheet.of("agencies.csv");
      store.with(
          agencies.with(0, "phone", "01632 960099").with(0, "record_version", "2").in(folder, "a"));

      var preview = store.preview("agencies.csv");

      assertEquals(List.of(0, 0, 14, 0), NewStore.counts(preview));
    }
  }

  @Test
  void otherAnswersForACompleteChecklistAreRefused() {
    try (var store = filled()) {
      var referrals = SampleSheet.of("referrals.csv");
      int score = Integer.parseInt(referrals.cell(0, "dash_score"));
      assertEquals("YES", referrals.cell(0, "dash_q01"));
      var other =
          referrals.with(0, "dash_q01", "NO").with(0, "dash_score", Integer.toString(score - 1));

      var same = store.preview(other.in(folder, "same.csv"));
      var higher = store.preview(other.with(0, "record_version", "2").in(folder, "higher.csv"));

      assertEquals(List.of("same.csv E-VERSION@2"), NewStore.places(same));
      assertEquals(List.of("higher.csv E-VERSION@2"), NewStore.places(higher));
    }
  }

  @Test
  void notesForACompleteChecklistAreRefused() {
    try (var store = filled()) {
      var file = SampleSheet.of("dash_notes.csv").with(0, "note", "Otherwise").in(folder, "n.csv");

      assertEquals(List.of("n.csv E-FROZEN@2"), NewStore.places(store.preview(file)));
    }
  }

  @Test
  void anOlderAccountOfSomebodyReplacesNoLaterOne() {
    try (var store = filled()) {
      var linnet = victim("earlier/people.csv", 0);
      var before = person(store, linnet);

      store.with(LAST_YEAR);

      assertEquals(before, person(store, linnet));
      assertEquals(List.of(0, 0, ALL, 0), NewStore.counts(store.preview(THIS_YEAR)));
    }
  }

  @Test
  void aSafetyMarkSetByHandOutlivesANewerRowThatDoesNotKnowOfIt() {
    try (var store = filled()) {
      var id = victim("people.csv", 0);
      var before = person(store, id);
      var refuge =
          new Address(
              Address.Kind.REFUGE,
              Confidential.of("Somewhere safe"),
              Confidential.NONE,
              Confidential.NONE,
              Confidential.NONE,
              Confidential.NONE,
              true,
              YesNoUnknown.NO);
      var unsafe =
          new Contact(
              Contact.Kind.PHONE,
              Confidential.of("01632 960777"),
              YesNoUnknown.NO,
              Confidential.of("He answers it"));
      store
          .session()
          .registerCase()
          .change(
              before.with(
                  before.familyName(),
                  before.givenNames(),
                  before.aliases(),
                  before.birth(),
                  before.sex(),
                  List.of(refuge),
                  List.of(unsafe)));
      var file =
          SampleSheet.of("people.csv")
              .with(0, "record_version", "3")
              .with(0, "address_confidential", "NO")
              .with(0, "nhs_number", "")
              .in(folder, "p.csv");

      store.with(file);

      var after = person(store, id);
      assertTrue(after.addresses().contains(refuge));
      assertTrue(after.contacts().contains(unsafe));
      assertEquals(before.particulars(), after.particulars());
      assertEquals(List.of(0, 0, 52, 0), NewStore.counts(store.preview(file)));
    }
  }

  @Test
  void nothingNewLeavesNoTrace() {
    try (var store = filled()) {
      var before = store.session().verify();

      store.with("people.csv", "referrals.csv");

      assertEquals(before, store.session().verify());
    }
  }

  @Test
  void whatWasShownIsTakenInOrNothing() {
    try (var store = filled()) {
      var id = victim("people.csv", 0);
      var file =
          SampleSheet.of("people.csv")
              .with(0, "town", "Elsewhere")
              .with(0, "record_version", "2")
              .in(folder, "p.csv");
      var preview = store.preview(file);
      var person = person(store, id);
      store.session().registerCase().change(person);
      var before = store.contents();

      assertRefused(
          "journeys.import.changed-meanwhile",
          () -> store.session().importSpreadsheets().take(preview, Rows.ALL));
      assertEquals(before, store.contents());
    }
  }

  @Test
  void aFileThatChangesAfterTheLookIsTakenInAsItWasShown() throws Exception {
    try (var store = filled()) {
      var people = SampleSheet.of("people.csv").with(0, "record_version", "2");
      var file = people.with(0, "town", "Elsewhere").in(folder, "p.csv");
      var preview = store.preview(file);
      Files.writeString(file, "something else altogether");

      store.session().importSpreadsheets().take(preview, Rows.ALL);

      var town = person(store, victim("people.csv", 0)).addresses().getFirst().town();
      assertEquals("Elsewhere", town.text());
    }
  }

  @Test
  void howAChecklistWasDoneLeavesAsItCame() {
    try (var store = filled()) {
      var sample = SampleSheet.of("referrals.csv");

      var leaving = SampleSheet.read(store.contents().get(ExportSpreadsheet.Kind.REFERRALS));

      for (var way : List.of("YES", "PARTLY", "NO")) {
        assertEquals(
            sample.count("dash_completed_with_victim", way),
            leaving.count("dash_completed_with_victim", way));
      }
      assertTrue(leaving.count("dash_completed_with_victim", "YES") > 1);
      assertEquals(
          sample.count("dash_version", "SAFELIVES_24"),
          leaving.count("dash_version", "SAFELIVES_24"));
    }
  }

  @Test
  void answersTakenAwayFromACompleteChecklistAreRefusedToo() {
    try (var store = filled()) {
      var referrals = SampleSheet.of("referrals.csv").with(0, "record_version", "2");
      int score = Integer.parseInt(referrals.cell(0, "dash_score"));

      var away =
          referrals
              .with(0, "dash_q01", "NOT_ASKED")
              .with(0, "dash_score", Integer.toString(score - 1))
              .in(folder, "away.csv");
      var otherDay = referrals.with(0, "dash_date", "2026-09-09").in(folder, "day.csv");

      assertEquals(List.of("away.csv E-VERSION@2"), NewStore.places(store.preview(away)));
      assertEquals(List.of("day.csv E-VERSION@2"), NewStore.places(store.preview(otherDay)));
    }
  }

  @Test
  void answersToAnotherChecklistAreSaidToStayOut() {
    try (var store = empty().with("agencies.csv", "representatives.csv")) {
      var file =
          SampleSheet.of("referrals.csv").with(0, "dash_version", "DARA").in(folder, "r.csv");

      var preview = store.preview(file, sample("people.csv"));

      assertTrue(NewStore.places(preview).contains("r.csv W-CHECKLIST@2"));
    }
  }

  @Test
  void aReferralForAnotherMaracIsSaid() {
    try (var store = empty().with("agencies.csv", "representatives.csv")) {
      var file =
          SampleSheet.of("referrals.csv").with(0, "marac_code", "SOUTHMERE").in(folder, "r.csv");

      var preview = store.preview(file, sample("people.csv"));

      assertTrue(NewStore.places(preview).contains("r.csv W-AREA@2"));
    }
  }

  @Test
  void notesThatWereExportedAreKnownWhenTheyComeBack() {
    try (var store = filled()) {
      var notes = store.session().exportSpreadsheet().write(Kind.DASH_NOTES, null);

      var preview = store.preview(written("notes.csv", notes.bytes()));

      assertEquals(List.of(0, 0, 42, 0), NewStore.counts(preview));
    }
  }

  @Test
  void moreThanCanBeHeldTogetherIsRefusedInWords() {
    try (var store = empty()) {
      var files = List.of(sample("agencies.csv"), sample("people.csv"));
      int cells = room("agencies.csv") + room("people.csv");

      assertRefused(
          "journeys.import.too-much",
          () -> store.session().importSpreadsheets().preview(files, cells - 1));
      assertEquals(66, store.session().importSpreadsheets().preview(files, cells).lines().size());
    }
  }

  @Test
  void aRowThatCannotBeReadStopsAllOfThem() {
    try (var store = empty().with("agencies.csv", "representatives.csv")) {
      var before = store.session().verify();
      var file =
          SampleSheet.of("referrals.csv").with(0, "referring_agency", "NOBODY").in(folder, "r.csv");
      var files = new Path[] {file, sample("people.csv"), sample("dash_notes.csv")};

      assertRefused("journeys.import.refusals", () -> store.with(files));

      assertEquals(before, store.session().verify());
    }
  }

  @Test
  void goodRowsLeaveOutExactlyWhatHangsOnTheRefusedOne() {
    try (var store = empty().with("agencies.csv", "representatives.csv")) {
      var referrals = SampleSheet.of("referrals.csv");
      var referral = referrals.cell(0, "referral_id");
      int people = SampleSheet.of("people.csv").count("referral_id", referral);
      int notes = SampleSheet.of("dash_notes.csv").count("referral_id", referral);
      var file = referrals.with(0, "referring_agency", "NOBODY").in(folder, "r.csv");

      var preview = store.preview(file, sample("people.csv"), sample("dash_notes.csv"));
      store.session().importSpreadsheets().take(preview, Rows.GOOD_ONES);

      assertEquals(4, people);
      assertEquals(
          List.of(110 - 1 - people - notes, 0, 0, 1 + people + notes), NewStore.counts(preview));
      try (var without = NewStore.in(folder.resolve("without"))) {
        without
            .with("agencies.csv", "representatives.csv")
            .with(
                referrals.without("referral_id", referral).in(folder, "1.csv"),
                SampleSheet.of("people.csv").without("referral_id", referral).in(folder, "2.csv"),
                SampleSheet.of("dash_notes.csv")
                    .without("referral_id", referral)
                    .in(folder, "3.csv"));
        for (var kind : Set.of(ExportSpreadsheet.Kind.PEOPLE, ExportSpreadsheet.Kind.DASH_NOTES)) {
          assertEquals(without.contents().get(kind), store.contents().get(kind));
        }
      }
      assertEquals(15, store.session().findCase().all().size());
      assertTrue(store.session().verify().isClean());
    }
  }

  @Test
  void aFileThatIsOnlyWrittenIsNotTakenIn() {
    try (var store = empty().with("agencies.csv")) {
      var preview = store.preview("meeting/discussions.csv");

      assertEquals(List.of("discussions.csv E-KIND@0"), NewStore.places(preview));
      assertRefused("journeys.import.refusals", () -> store.with("meeting/discussions.csv"));
    }
  }

  @Test
  void aFileThatIsNotThereIsExplained() {
    try (var store = empty()) {
      assertRefused("journeys.file.not-read", () -> store.preview("nowhere.csv"));
    }
  }

  @Test
  void anEmptyFolderHoldsNothingToTakeIn() throws Exception {
    try (var store = empty()) {
      var nothing = store.preview(Files.createDirectory(folder.resolve("none")));

      assertEquals(List.of(0, 0, 0, 0), NewStore.counts(nothing));
    }
  }

  @Test
  void casesAreNumberedInTheirYearByTheDayOfReferral() {
    try (var sample = SampleSession.at(PlayDemo.Stage.IMPORTED)) {
      var lines = sample.session().findCase().all();

      assertEquals(17, lines.size());
      var byNumber =
          lines.stream()
              .sorted((a, b) -> a.number().compareTo(b.number()))
              .map(line -> line.number().text() + " " + line.victim().text().split(", ")[1])
              .toList();
      var expected = new ArrayList<String>();
      var given =
          List.of(
              "Wren", "Cedar", "Marram", "Bryony", "Juniper", "Heather", "Nargis", "Olena", "Łucja",
              "Fern", "Briar", "Teasel", "Siân", "Nada", "Hazel");
      expected.add(byNumber.getFirst().replaceAll(" .*", "") + " Linnet");
      expected.add(byNumber.get(1).replaceAll(" .*", "") + " Teasel");
      for (int i = 0; i < given.size(); i++) {
        expected.add(byNumber.get(i + 2).replaceAll(" .*", "") + " " + given.get(i));
      }
      assertEquals(expected, byNumber);
      assertTrue(byNumber.getFirst().contains("2025"), byNumber::toString);
      assertTrue(byNumber.getLast().contains("2026"), byNumber::toString);
    }
  }

  @Test
  void theSamePairAgainIsARepeatAndANewPartnerIsANewCase() {
    try (var sample = SampleSession.at(PlayDemo.Stage.IMPORTED)) {
      var lines = sample.session().findCase().all();

      var linnet = named(lines, "Linnet");
      assertEquals(1, linnet.size());
      assertTrue(linnet.getFirst().repeat().isRepeat());
      var referrals =
          sample.session().findCase().page(linnet.getFirst().id()).orElseThrow().referrals();
      assertEquals(2, referrals.size());
      assertInstanceOf(RepeatFinding.Repeat.class, referrals.getFirst().repeat());
      var teasel = named(lines, "Teasel");
      assertEquals(2, teasel.size());
      assertTrue(teasel.stream().noneMatch(line -> line.repeat().isRepeat()));
    }
  }

  @Test
  void onePersonInTwoCasesStaysOnePerson() {
    try (var sample = SampleSession.at(PlayDemo.Stage.IMPORTED)) {
      var find = sample.session().findCase();
      var flints =
          find.all().stream()
              .filter(
                  line -> line.perpetrators().stream().anyMatch(p -> p.text().contains("Flint")))
              .map(line -> find.page(line.id()).orElseThrow().caseFile())
              .flatMap(file -> file.with(Role.PERPETRATOR).stream())
              .map(part -> part.person().id())
              .toList();

      assertEquals(2, flints.size());
      assertEquals(flints.getFirst(), flints.getLast());
    }
  }

  @Test
  void everybodyOfACaseIsInIt() {
    try (var sample = SampleSession.at(PlayDemo.Stage.IMPORTED)) {
      var find = sample.session().findCase();

      var nargis = find.page(named(find.all(), "Nargis").getFirst().id()).orElseThrow().caseFile();
      var marram = find.page(named(find.all(), "Marram").getFirst().id()).orElseThrow().caseFile();

      assertEquals(2, nargis.with(Role.PERPETRATOR).size());
      assertEquals(1, nargis.with(Role.OTHER_ADULT).size());
      assertEquals(1, nargis.children().size());
      assertEquals(1, marram.with(Role.UNBORN_CHILD).size());
    }
  }

  @Test
  void aTransferKeepsWhereItCameFrom() {
    try (var sample = SampleSession.at(PlayDemo.Stage.IMPORTED)) {
      var find = sample.session().findCase();

      var olena = find.page(named(find.all(), "Olena").getFirst().id()).orElseThrow().latest();

      assertEquals("SOUTHMERE", olena.referral().transferFrom().text());
      assertTrue(olena.repeat().isRepeat());
    }
  }

  @Test
  void checklistsCompletedElsewhereAreCompleteHere() {
    try (var sample = SampleSession.at(PlayDemo.Stage.IMPORTED)) {
      var session = sample.session();
      var find = session.findCase();
      for (var line : find.all()) {
        var file = find.page(line.id()).orElseThrow();
        for (var referral : file.referrals()) {
          var part = file.checklistsOf(referral.referral().id()).getFirst();
          var page = session.completeChecklist().open(part.cover().id()).orElseThrow();
          assertEquals(part.completed(), page.completed());
          assertTrue(page.completed() != null, line.number()::text);
          assertRefused(
              "journeys.checklist.completed",
              () -> session.completeChecklist().keep(part.cover().id(), page.draft()));
        }
      }
      var sian = find.page(named(find.all(), "Siân").getFirst().id()).orElseThrow();
      assertEquals(20, sian.checklists().getFirst().completed().outcome().tally().yes());
    }
  }

  @Test
  void whatIsExportedComesBackTheSameInAnotherStore() {
    try (var sample = SampleSession.at(PlayDemo.Stage.HELD);
        var store = empty()) {
      var files =
          NewStore.BROUGHT_IN.stream()
              .map(kind -> sample.session().exportSpreadsheet().write(kind, null))
              .map(sheet -> written(sheet.fileName(), sheet.bytes()))
              .toArray(Path[]::new);

      var preview = store.preview(files);
      store.with(files);

      assertEquals(List.of(), NewStore.places(preview));
      assertEquals(List.of(ALL + 11, 0, 0, 0), NewStore.counts(preview));
      assertEquals(List.of(0, 0, ALL + 11, 0), NewStore.counts(store.preview(files)));
      assertEquals(NewStore.contents(sample.session()), store.contents());
      assertEquals(numbers(sample.session()), numbers(store.session()));
    }
  }

  private NewStore filled() {
    return NewStore.copy(once.resolve("store"), folder.resolve("store"));
  }

  private NewStore empty() {
    return NewStore.in(folder.resolve("store"));
  }

  private Path written(String name, byte[] bytes) {
    var file = folder.resolve(name);
    OutgoingFile.write(file, bytes);
    return file;
  }

  private static List<String> numbers(Session session) {
    return session.findCase().all().stream()
        .map(line -> line.number().text() + " " + line.victim().text())
        .sorted()
        .toList();
  }

  private static PersonId victim(String sheet, int row) {
    return new PersonId(UUID.fromString(SampleSheet.of(sheet).cell(row, "person_id")));
  }

  private static Person person(NewStore store, PersonId id) {
    return store.session().store().read(s -> s.cases().person(id)).orElseThrow();
  }

  private static List<CaseLine> named(List<CaseLine> lines, String given) {
    return lines.stream().filter(line -> line.victim().text().contains(given)).toList();
  }

  private static ImportPreview.Line line(ImportPreview preview, Fate fate) {
    return preview.lines().stream().filter(l -> l.fate() == fate).findFirst().orElseThrow();
  }

  private static int room(String name) {
    var sheet = SampleSheet.of(name);
    return sheet.rows().size() * sheet.titles().size();
  }

  private static Path sample(String name) {
    return NewStore.SAMPLES.resolve(name);
  }

  private static void assertRefused(String key, Executable executable) {
    assertEquals(key, assertThrows(ExplainedException.class, executable).wording().key());
  }
}
