package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.Refusals.assertExplained;
import static org.maracdesk.journeys.Refusals.done;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Deadlines;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.Address;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.Section;
import org.maracdesk.domain.research.Correction;
import org.maracdesk.domain.research.ResearchItem;
import org.maracdesk.domain.research.ResearchReturn;
import org.maracdesk.domain.research.ResearchReturn.Standing;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.exchange.CsvIssue;
import org.maracdesk.journeys.ImportSpreadsheets.Rows;
import org.maracdesk.testing.HandClock;

class AskAgenciesTest {

  private static final AgencyCode HOUSING = new AgencyCode("HOUSING");
  private static final AgencyCode POLICE = new AgencyCode("POLICE");
  private static final AgencyCode MENTAL_HEALTH = new AgencyCode("MENTAL-HEALTH");
  private static final String NOBODY = "0192f3a4-7c1e-7b3a-9d2e-00000000000d";
  private static final String FACT = "Tenancy in her own name, arrears of two months.";

  @TempDir Path folder;
  private Northmere northmere;
  private MeetingId meeting;

  @BeforeEach
  void plan() {
    northmere = Northmere.waiting(new HandClock());
    meeting = northmere.planned();
  }

  @AfterEach
  void shut() {
    northmere.close();
  }

  @Test
  void eachAgencyIsAskedForEverybodyOnTheAgendaInASheetOfItsOwn() {
    var table = table(northmere, meeting);
    int people = table.rows().stream().mapToInt(row -> row.people().size()).sum();

    var files = names(write(northmere, meeting));

    assertEquals(table.agencies().size() + 1, files.size());
    assertTrue(files.contains("how-to-answer.txt"));
    assertTrue(files.contains("marac-2026-11-26-research-housing.csv"), files::toString);
    var sheet = sheet(HOUSING);
    assertEquals(table.rows().size() + people, sheet.rows().size());
    assertEquals(
        table.rows().getFirst().caseFile().victim().formalName().text(),
        sheet.cell(1, "person_name"));
    assertEquals("2026-11-25", sheet.cell(0, "answer_by"));
    assertTrue(
        northmere.session().store().read(s -> s.audit().latest(5)).stream()
            .anyMatch(e -> e.note().kind() == AuditNote.Kind.RESEARCH_REQUESTED));
  }

  @Test
  void theAgendasSpreadsheetHasTheDayByWhichTheSheetsAsk() {
    var session = northmere.session();
    session
        .store()
        .keep(
            AuditNote.of(AuditNote.Kind.AREA_CHANGED),
            shelves ->
                shelves
                    .agencies()
                    .keep(
                        shelves
                            .agencies()
                            .area()
                            .orElseThrow()
                            .withDeadlines(new Deadlines(10, 8, 4, 2, 3))));
    var agenda = session.exportSpreadsheet().write(ExportSpreadsheet.Kind.AGENDA, meeting);
    var listed = SampleSheet.read(new String(agenda.bytes(), StandardCharsets.UTF_8));

    assertEquals("2026-11-20", listed.cell(0, "research_due"));
    assertEquals(sheet(HOUSING).cell(0, "answer_by"), listed.cell(0, "research_due"));
  }

  @Test
  void noSheetHoldsWhatAnotherAgencyAnswered() {
    answerAs(POLICE, "A marker at the heron lighthouse");

    var folders = write(northmere, meeting);

    for (var name : names(folders)) {
      boolean own = name.contains("-police");
      assertEquals(own, text(folders.resolve(name)).contains("heron lighthouse"), name);
    }
  }

  @Test
  void aConfidentialAddressIsInNoSheetNorIsAnyThatWouldLeadThere() {
    var row =
        table(northmere, meeting).rows().stream()
            .filter(each -> !each.caseFile().children().isEmpty())
            .findFirst()
            .orElseThrow();
    var victim = row.caseFile().victim();
    var child = row.caseFile().children().getFirst().person();
    move(victim.id(), "9 Quillhaven", true);
    move(child.id(), "Lantern Lane", false);

    var said = text(write(northmere, meeting).resolve("marac-2026-11-26-research-housing.csv"));

    assertFalse(said.contains("Quillhaven") || said.contains("Lantern Lane"));
  }

  @Test
  void aRestrictedSittingIsOnlyInTheNamedReadersSheetsOfAgenciesThatAreInIt() {
    var item = northmere.session().buildAgenda().record(meeting).orElseThrow().cases().get(2);
    northmere
        .session()
        .store()
        .keep(
            AuditNote.of(AuditNote.Kind.AGENDA_CHANGED),
            shelves ->
                shelves
                    .meetings()
                    .keep(
                        new AgendaItem(
                            item.item().id(),
                            item.item().caseId(),
                            item.item().referral(),
                            Section.RESTRICTED_SITTING,
                            item.item().minutes(),
                            item.item().outcome())));
    var number = item.caseFile().number().text();
    var referrer = item.referral().agency().value().toLowerCase();

    var written = write(northmere, meeting);

    var telling =
        names(written).stream().filter(n -> text(written.resolve(n)).contains(number)).toList();
    assertEquals(List.of("marac-2026-11-26-research-" + referrer + "-named-reader.csv"), telling);
  }

  @Test
  void anAgencyAskedAboutOneCaseIsAskedAboutNoOther() {
    expectAtEachMeeting(HOUSING, false);
    var own = northmere.session().buildAgenda().record(meeting).orElseThrow().cases();
    var referred =
        own.stream().filter(each -> each.referral().agency().equals(HOUSING)).findFirst();
    answerAs(HOUSING, "Told on the telephone");

    var said = sheet(HOUSING);

    var asked =
        IntStream.range(0, said.rows().size()).mapToObj(r -> said.cell(r, "referral_id")).toList();
    assertEquals(
        Set.of(
            referral(0).value().toString(),
            referred.orElseThrow().referral().id().value().toString()),
        new HashSet<>(asked));
  }

  @Test
  void toAnEmergencyMeetingOnlyThoseInvitedAreAsked() {
    var calls = northmere.session().callMeeting();
    var proposed = calls.proposed(calls.callable().getFirst());
    var urgent =
        done(
            calls.emergency(
                new CallMeeting.Emergency(
                    proposed.callable(),
                    proposed.date(),
                    proposed.start(),
                    proposed.chair(),
                    proposed.venue(),
                    Confidential.of("Out tonight"),
                    List.of(POLICE, HOUSING))));

    var files = names(write(northmere, urgent));

    assertEquals(3, files.size(), files::toString);
    assertTrue(
        files.stream()
            .allMatch(n -> n.startsWith("how-to") || n.contains("police") || n.contains("housing")),
        files::toString);
    assertEquals(
        Set.of("Northmere Housing", "Northmere Police"),
        northmere.session().runMeeting().missingReturns().of(urgent).agencies().stream()
            .map(MissingReturns.Owed::agency)
            .collect(Collectors.toSet()));
  }

  @Test
  void whoAnsweredBeforeACaseWasRestrictedIsNotAskedAgainButWhoIsAskedByHandAfterwardsIs() {
    var row = rowNotReferredBy(HOUSING, MENTAL_HEALTH);
    nothingHeld(row, HOUSING);
    decide(row, CaseDecision.Kind.RESTRICTED, "Robin Chairperson");
    nothingHeld(row, MENTAL_HEALTH);

    var written = write(northmere, meeting);

    assertEquals(
        Set.of(row.referral().agency(), MENTAL_HEALTH).stream()
            .map(a -> "marac-2026-11-26-research-" + a.value().toLowerCase() + "-named-reader.csv")
            .sorted()
            .toList(),
        telling(written, row));
  }

  @Test
  void restrictedSittingsWithOtherReadersAreInSheetsApartAndTheListSaysWhoMayRead() {
    var ofPolice =
        table(northmere, meeting).rows().stream()
            .filter(row -> row.referral().agency().equals(POLICE))
            .limit(3)
            .toList();
    decide(ofPolice.get(0), CaseDecision.Kind.RESTRICTED, "Robin Chairperson");
    decide(ofPolice.get(1), CaseDecision.Kind.RESTRICTED, "Ida Testingham");
    decide(ofPolice.get(2), CaseDecision.Kind.RESTRICTED, "Robin Chairperson");

    var written = write(northmere, meeting);

    var of = ofPolice.stream().map(row -> telling(written, row)).toList();
    assertEquals(of.get(0), of.get(2));
    assertNotEquals(of.get(0), of.get(1));
    var list = text(written.resolve("who-may-read.txt"));
    assertTrue(list.contains(of.get(0).getFirst() + ": only for Robin Chairperson."), list);
    assertTrue(list.contains(of.get(1).getFirst() + ": only for Ida Testingham."), list);
    assertFalse(text(written.resolve("how-to-answer.txt")).contains("Robin"));
  }

  @Test
  void aCaseOfAVictimWhoHasDiedIsInNoSheetAndNoAnswerAboutItIsTakenIn() {
    var file = filled().in(folder, "back.csv");
    var row = table(northmere, meeting).rows().getFirst();
    decide(row, CaseDecision.Kind.DECEASED, "");

    assertEquals(List.of(), telling(write(northmere, meeting), row));
    var preview = preview(northmere, file);
    assertEquals(List.of("E-HELD@2"), refusals(preview));
    northmere.session().importSpreadsheets().take(preview, Rows.GOOD_ONES);
    assertEquals(Standing.MISSING, kept(northmere, referral(0)).standing());
    assertExplained("journeys.case.held", () -> answerAs(HOUSING, "Told on the telephone"));
  }

  @Test
  void whatAnAgencyWritesInComesBackAsItsAnswer() {
    var before = referral(0);
    var file = filled().in(folder, "back.csv");

    var preview = preview(northmere, file);
    assertEquals(List.of(), refusals(preview));
    assertEquals(2, preview.fresh());
    assertEquals(Standing.MISSING, kept(northmere, before).standing());
    take(northmere, preview);
    northmere.reopen();

    var told = kept(northmere, before);
    assertEquals(Standing.ANSWERED, told.standing());
    assertEquals("Rowan Exampleton", told.researcher().text());
    assertEquals(List.of(FACT), told.released().stream().map(i -> i.text().text()).toList());
    assertEquals(2, told.items().size());
    var withheld = told.items().getLast();
    assertEquals(ResearchItem.Decision.DO_NOT_SHARE, withheld.decision());
    assertEquals(ResearchItem.Kind.THIRD_PARTY_UNVERIFIED, withheld.kind());
    assertEquals("It would show who told us.", withheld.withheldBecause().text());
    assertEquals(YesNoUnknown.YES, told.flagged());
    assertTrue(northmere.session().verify().isClean());
  }

  @Test
  void thatNothingIsHeldIsAnAnswerWhetherSaidOnceOrOfEachPerson() {
    var asked = sheet(HOUSING);
    int second = rowOf(asked, referral(1), "");
    var sheet = asked.with(second, "nothing_held", "YES");
    for (int row = 0; row < asked.rows().size(); row++) {
      if (isOf(asked, row, referral(2)) && !asked.cell(row, "person_id").isEmpty()) {
        sheet = sheet.with(row, "search_result", "not known");
      }
    }

    take(northmere, preview(northmere, sheet.in(folder, "nil.csv")));

    for (int place : new int[] {1, 2}) {
      var told = kept(northmere, referral(place));
      assertEquals(Standing.NOTHING_HELD, told.standing());
      assertEquals(
          List.of(), told.uncheckedOf(table(northmere, meeting).rows().get(place).people()));
    }
    assertEquals(Standing.MISSING, kept(northmere, referral(3)).standing());
  }

  @ParameterizedTest
  @CsvSource({"said once", "of each"})
  void whoeverTheSheetDoesNotNameWasNotLookedFor(String how) {
    var asked = sheet(HOUSING);
    var row = table(northmere, meeting).rows().getFirst();
    var joined = row.people().getLast();
    var sheet = asked;
    if (how.equals("said once")) {
      sheet = sheet.with(rowOf(asked, referral(0), ""), "nothing_held", "YES");
    }
    for (int at = 0; at < asked.rows().size(); at++) {
      if (isOf(asked, at, referral(0)) && !asked.cell(at, "person_id").isEmpty()) {
        if (asked.cell(at, "person_id").equals(joined.value().toString())) {
          sheet = sheet.with(at, "person_id", row.people().getFirst().value().toString());
          sheet = sheet.with(at, "person_name", "");
        }
        sheet = how.equals("of each") ? sheet.with(at, "search_result", "not known") : sheet;
      }
    }

    take(northmere, preview(northmere, sheet.in(folder, "joined.csv")));

    var told = kept(northmere, referral(0));
    assertEquals(List.of(joined), told.uncheckedOf(row.people()));
    assertEquals(
        how.equals("said once") ? Standing.NOTHING_HELD : Standing.ANSWERED, told.standing());
  }

  @Test
  void aCorrectionOfWhoSomebodyIsIsOnlyProposed() {
    var victim = table(northmere, meeting).rows().getFirst().caseFile().victim();

    take(northmere, preview(northmere, filled().in(folder, "back.csv")));

    var proposed = kept(northmere, referral(0)).corrections();
    assertEquals(1, proposed.size());
    assertEquals(Correction.Field.ADDRESS, proposed.getFirst().field());
    assertTrue(proposed.getFirst().isOpen());
    assertEquals(victim, table(northmere, meeting).rows().getFirst().caseFile().victim());
  }

  @Test
  void theSameFileAgainChangesNothing() {
    var file = filled().in(folder, "back.csv");
    take(northmere, preview(northmere, file));
    var before = kept(northmere, referral(0));

    var again = preview(northmere, file);

    assertEquals(List.of(0, 0), List.of(again.fresh(), again.changed()));
    take(northmere, again);
    assertEquals(before, kept(northmere, referral(0)));
  }

  @Test
  void answersTravelWholeBetweenTwoStoresOnceTheyNameTheMeetingThere() throws IOException {
    take(northmere, preview(northmere, filled().in(folder, "back.csv")));
    var sent = write(northmere, meeting).resolve("marac-2026-11-26-research-housing.csv");
    try (var other = Northmere.waiting(new HandClock())) {
      var there = other.planned();
      assertTrue(refusals(preview(other, sent)).contains("E-RESEARCH-NO-MEETING@2"));

      take(other, preview(other, forMeeting(sent, there)));

      var back = write(other, there).resolve("marac-2026-11-26-research-housing.csv");
      assertEquals(answers(sent), answers(back));
      assertEquals(2, answered(other, there));
      assertEquals(2, answered(northmere, meeting));
    }
  }

  private Path forMeeting(Path sheet, MeetingId other) throws IOException {
    var text = Files.readString(sheet);
    return Files.writeString(
        folder.resolve("for-another.csv"),
        text.replace(meeting.value().toString(), other.value().toString()));
  }

  @Test
  void whatWasAnsweredHereMeanwhileStays() {
    var file = filled().in(folder, "back.csv");
    answerAs(HOUSING, "Told on the telephone");
    var before = kept(northmere, referral(0));

    var preview = preview(northmere, file);

    assertEquals(List.of("E-VERSION@2"), refusals(preview));
    northmere.session().importSpreadsheets().take(preview, Rows.GOOD_ONES);
    assertEquals(before, kept(northmere, referral(0)));
    assertEquals(Standing.NOTHING_HELD, kept(northmere, referral(1)).standing());
  }

  @Test
  void anAnswerGivenBetweenLookAndYesStopsTheWholeFile() {
    var preview = preview(northmere, filled().in(folder, "back.csv"));
    answerAs(HOUSING, "Told on the telephone");

    assertExplained("journeys.import.changed-meanwhile", () -> take(northmere, preview));

    assertEquals(Standing.MISSING, kept(northmere, referral(1)).standing());
  }

  @Test
  void aSheetSentAgainWithMoreInItReplacesItsEarlierCopy() {
    var sheet = filled();
    take(northmere, preview(northmere, sheet.in(folder, "back.csv")));
    int fact = rowWith(sheet, "information", FACT);

    var more = sheet.with(fact, "worker_role", "Tenancy officer");
    var preview = preview(northmere, more.in(folder, "again.csv"));
    assertEquals(1, preview.changed());
    take(northmere, preview);
    take(northmere, preview(northmere, more.in(folder, "once-more.csv")));

    assertEquals(
        "Tenancy officer", kept(northmere, referral(0)).released().getFirst().worker().text());
  }

  @Test
  void whatWasSharedAtTheMeetingStaysWhenAFileNoLongerHasIt() {
    var sheet = filled();
    take(northmere, preview(northmere, sheet.in(folder, "back.csv")));
    var run = northmere.session().runMeeting();
    run.open(meeting);
    var item = kept(northmere, referral(0)).released().getFirst().id();
    var place = run.record(meeting).orElseThrow().cases().getFirst().item().id();
    run.shareResearch().share(meeting, place, item);
    var now = sheet(HOUSING);
    var fewer =
        cleared(
            now,
            rowWith(now, "information", FACT),
            "information",
            "information_grade",
            "category",
            "share_level");

    var preview = preview(northmere, fewer.in(folder, "fewer.csv"));
    take(northmere, preview);

    var shared = kept(northmere, referral(0)).items().stream().filter(i -> i.shared() != null);
    assertEquals(List.of(item), shared.map(ResearchItem::id).toList());
  }

  @Test
  void aFileWithFewerItemsSaysSoBeforeTheyGo() {
    var sheet = filled();
    take(northmere, preview(northmere, sheet.in(folder, "back.csv")));
    var fewer =
        cleared(
            sheet,
            rowWith(sheet, "information", FACT),
            "information",
            "information_grade",
            "category",
            "share_level");

    var preview = preview(northmere, fewer.in(folder, "fewer.csv"));

    assertTrue(
        preview.issues().stream()
            .anyMatch(i -> i.sentence().key().equals("journeys.import.says-less")));
    assertEquals(2, kept(northmere, referral(0)).items().size());
  }

  @Test
  void aBlankSheetTakesNothingAway() {
    var blank = sheet(HOUSING).in(folder, "blank.csv");
    answerAs(HOUSING, "Told on the telephone");
    var before = kept(northmere, referral(0));

    var preview = preview(northmere, blank);
    take(northmere, preview);

    assertEquals(0, preview.fresh() + preview.changed() + preview.refused());
    assertEquals(before, kept(northmere, referral(0)));
  }

  @ParameterizedTest
  @CsvSource({"share_level, ''", "not_shared_because, ''"})
  void whatIsNotDecidedIsTakenInNotSharedAndCountsAsBegun(String column, String value) {
    var sheet = filled();
    int row = rowWith(sheet, "share_level", "DO_NOT_SHARE");

    var preview = preview(northmere, sheet.with(row, column, value).in(folder, "undecided.csv"));
    take(northmere, preview);

    assertTrue(preview.issues().stream().anyMatch(i -> i.code().equals("W-RESEARCH-OWED")));
    var told = kept(northmere, referral(0));
    assertEquals(Standing.BEGUN, told.standing());
    assertEquals(List.of(), told.released());
    assertEquals(2, told.items().size());
  }

  @Test
  void whatIsWithheldMayStayWithTheAgency() {
    var sheet = filled();
    int row = rowWith(sheet, "share_level", "DO_NOT_SHARE");

    take(
        northmere,
        preview(
            northmere,
            sheet
                .with(row, "information", "")
                .with(row, "information_grade", "")
                .in(folder, "kept.csv")));

    var told = kept(northmere, referral(0));
    assertEquals(Standing.ANSWERED, told.standing());
    assertEquals(1, told.released().size());
    assertTrue(told.items().getLast().text().isBlank());
  }

  @Test
  void aRowThatCannotBeTakenInIsNamedAtItsPlace() {
    var sheet = filled();
    var wrong =
        List.of(
            new Wrong(1, "person_name", "SOMEBODY, Else", "E-RESEARCH-NAME"),
            new Wrong(1, "person_id", NOBODY, "E-RESEARCH-STRANGER"),
            new Wrong(1, "recorded_by_agency", "POLICE", "E-RESEARCH-OWNER"),
            new Wrong(0, "search_result", "KNOWN", "E-RESEARCH-NOBODY"),
            new Wrong(0, "proposed_gp", "Sample Surgery", "E-RESEARCH-NOBODY"),
            new Wrong(0, "share_level", "SHARE", "E-RESEARCH-NO-TEXT"),
            new Wrong(2, "flagged", "NO", "E-RESEARCH-TWO"),
            new Wrong(0, "nothing_held", "YES", "E-RESEARCH-HOLDS"),
            new Wrong(1, "happened_on", "2026-12-24", "E-DATE-RANGE"),
            new Wrong(1, "information_grade", "", "E-REQUIRED"),
            new Wrong(1, "information_grade", "gossip", "E-ENUM"),
            new Wrong(1, "referral_id", "", "E-REQUIRED"),
            new Wrong(1, "proposed_date_of_birth", "31/02/1990", "E-DATE"));
    for (var one : wrong) {
      var preview =
          preview(northmere, sheet.with(one.row, one.column, one.value).in(folder, "wrong.csv"));

      assertTrue(
          refusals(preview).contains(one.code + "@" + (one.row + 2)),
          () -> one + " " + refusals(preview));
    }
  }

  private record Wrong(int row, String column, String value, String code) {}

  @Test
  void oneWrongRowKeepsTheWholeAnswerOutAndNoOther() {
    var wrong = filled().with(2, "information_grade", "gossip").in(folder, "wrong.csv");

    var preview = preview(northmere, wrong);

    assertEquals(List.of("E-RESEARCH-PART@2", "E-ENUM@4"), refusals(preview));
    assertExplained("journeys.import.refusals", () -> take(northmere, preview));
    northmere.session().importSpreadsheets().take(preview, Rows.GOOD_ONES);
    assertEquals(Standing.MISSING, kept(northmere, referral(0)).standing());
    assertEquals(Standing.NOTHING_HELD, kept(northmere, referral(1)).standing());
  }

  @Test
  void anAnswerAboutAReferralNobodyKnowsStaysOut() {
    var asked = sheet(HOUSING);
    var elsewhere = asked;
    for (int row = 0; row < asked.rows().size(); row++) {
      elsewhere = elsewhere.with(row, "referral_id", NOBODY);
    }

    var preview = preview(northmere, elsewhere.in(folder, "elsewhere.csv"));

    assertTrue(refusals(preview).contains("E-REF@2"), () -> "" + refusals(preview));
  }

  /** Housing holds two things about the first case, and nothing about the second. */
  private SampleSheet filled() {
    var asked = sheet(HOUSING);
    int second = rowOf(asked, referral(1), "");
    return asked
        .with(0, "researcher", "Rowan Exampleton")
        .with(0, "systems_searched", "Tenancy files, repairs")
        .with(0, "flagged", "yes")
        .with(0, "suggested_action", "Fit a safe door")
        .with(1, "search_result", "known")
        .with(1, "last_contact_on", "02/11/2026")
        .with(1, "category", "HOUSING")
        .with(1, "information", FACT)
        .with(1, "information_grade", "fact")
        .with(1, "share_level", "share")
        .with(1, "proposed_address", "4 Sample Row, Northmere, NM1 2AB")
        .with(2, "search_result", "NOT_KNOWN")
        .with(2, "information", "=A neighbour hears shouting")
        .with(2, "information_grade", "third party")
        .with(2, "share_level", "DO_NOT_SHARE")
        .with(2, "not_shared_because", "It would show who told us.")
        .with(second, "nothing_held", "YES");
  }

  private static SampleSheet cleared(SampleSheet sheet, int row, String... columns) {
    var now = sheet;
    for (var column : columns) {
      now = now.with(row, column, "");
    }
    return now;
  }

  private SampleSheet sheet(AgencyCode agency) {
    return SampleSheet.read(
        text(
            write(northmere, meeting)
                .resolve("marac-2026-11-26-research-" + agency.value().toLowerCase() + ".csv")));
  }

  private Path write(Northmere store, MeetingId id) {
    return store.session().askAgencies().write(id, folder);
  }

  private static List<String> answers(Path file) {
    var sheet = SampleSheet.read(text(file));
    return IntStream.range(0, sheet.rows().size())
        .mapToObj(
            row ->
                Stream.of(
                        "person_id",
                        "search_result",
                        "last_contact_on",
                        "researcher",
                        "systems_searched",
                        "nothing_held",
                        "category",
                        "information",
                        "information_grade",
                        "share_level",
                        "not_shared_because",
                        "contacted_victim",
                        "flagged",
                        "suggested_action",
                        "proposed_address")
                    .map(column -> sheet.cell(row, column))
                    .toList()
                    .toString())
        .toList();
  }

  private static int answered(Northmere store, MeetingId id) {
    return (int)
        table(store, id).rows().stream().filter(row -> row.standing(HOUSING).isAnswer()).count();
  }

  private void answerAs(AgencyCode agency, String text) {
    var research = northmere.session().recordResearch();
    var page = research.page(referral(0), agency).orElseThrow();
    var item =
        research.item(
            null,
            ResearchItem.Category.RISK,
            ResearchItem.Kind.FACT,
            Confidential.of(text),
            null,
            Confidential.NONE);
    done(
        research.answer(
            page.research().holding(List.of(item.decided(ResearchItem.Decision.SHARE)))));
  }

  private ResearchTable.Row rowNotReferredBy(AgencyCode... agencies) {
    return table(northmere, meeting).rows().stream()
        .filter(row -> !List.of(agencies).contains(row.referral().agency()))
        .findFirst()
        .orElseThrow();
  }

  private void nothingHeld(ResearchTable.Row row, AgencyCode agency) {
    done(northmere.session().recordResearch().nothingHeld(row.referral().id(), agency));
  }

  private void decide(ResearchTable.Row row, CaseDecision.Kind kind, String detail) {
    done(
        northmere
            .session()
            .decideCase()
            .decide(
                row.caseFile().id(),
                kind,
                Confidential.of("The chair"),
                Confidential.of("To be on the safe side"),
                Confidential.of(detail)));
  }

  private void expectAtEachMeeting(AgencyCode code, boolean expected) {
    northmere
        .session()
        .store()
        .keep(
            AuditNote.of(AuditNote.Kind.AGENCY_CHANGED),
            shelves -> {
              var agency = shelves.agencies().agency(code).orElseThrow();
              shelves
                  .agencies()
                  .keep(
                      new Agency(
                          agency.id(),
                          agency.code(),
                          agency.name(),
                          agency.type(),
                          expected,
                          agency.role(),
                          agency.secureEmail(),
                          agency.phone(),
                          agency.protocolSignedOn(),
                          agency.joinedOn(),
                          agency.leftOn(),
                          agency.provenance()));
            });
  }

  /** The sheets in which a case is. */
  private static List<String> telling(Path written, ResearchTable.Row row) {
    var number = row.caseFile().number().text();
    return names(written).stream()
        .filter(name -> text(written.resolve(name)).contains(number))
        .toList();
  }

  private void move(org.maracdesk.domain.casefile.PersonId who, String street, boolean hidden) {
    northmere
        .session()
        .store()
        .keep(
            AuditNote.of(AuditNote.Kind.PERSON_CHANGED),
            shelves -> {
              var person = shelves.cases().person(who).orElseThrow();
              var home =
                  new Address(
                      Address.Kind.CURRENT,
                      Confidential.of(street),
                      Confidential.NONE,
                      Confidential.NONE,
                      Confidential.NONE,
                      Confidential.NONE,
                      hidden,
                      YesNoUnknown.UNKNOWN);
              shelves
                  .cases()
                  .keep(
                      person.with(
                          person.familyName(),
                          person.givenNames(),
                          person.aliases(),
                          person.birth(),
                          person.sex(),
                          List.of(home),
                          person.contacts()));
            });
  }

  private ReferralId referral(int place) {
    return table(northmere, meeting).rows().get(place).referral().id();
  }

  private static ResearchTable table(Northmere store, MeetingId id) {
    return store.session().recordResearch().ofMeeting(id).orElseThrow();
  }

  private static ResearchReturn kept(Northmere store, ReferralId referral) {
    return store.session().recordResearch().page(referral, HOUSING).orElseThrow().research();
  }

  private static ImportPreview preview(Northmere store, Path file) {
    return store.session().importSpreadsheets().preview(List.of(file));
  }

  private static void take(Northmere store, ImportPreview preview) {
    store.session().importSpreadsheets().take(preview, Rows.ALL);
  }

  private static List<String> refusals(ImportPreview preview) {
    return preview.issues().stream()
        .filter(CsvIssue::refuses)
        .map(issue -> issue.code() + "@" + issue.line())
        .toList();
  }

  private static boolean isOf(SampleSheet sheet, int row, ReferralId referral) {
    return sheet.cell(row, "referral_id").equals(referral.value().toString());
  }

  private static int rowOf(SampleSheet sheet, ReferralId referral, String person) {
    return IntStream.range(0, sheet.rows().size())
        .filter(row -> isOf(sheet, row, referral) && sheet.cell(row, "person_id").equals(person))
        .findFirst()
        .orElseThrow();
  }

  private static int rowWith(SampleSheet sheet, String column, String value) {
    return IntStream.range(0, sheet.rows().size())
        .filter(row -> sheet.cell(row, column).equals(value))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(Path written) {
    try (var files = Files.list(written)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
