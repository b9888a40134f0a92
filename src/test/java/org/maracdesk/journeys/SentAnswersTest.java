package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.Refusals.done;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.audit.AuditEntry;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.research.ResearchReturn;
import org.maracdesk.domain.research.ResearchReturn.Standing;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.exchange.CsvIssue;
import org.maracdesk.journeys.ImportSpreadsheets.Rows;
import org.maracdesk.testing.HandClock;
import org.maracdesk.wording.Words;

/**
 * Sheets that come back beside each other and after each other: what two of them say together, what
 * a later one takes away, and what stays behind of each at the case.
 */
class SentAnswersTest {

  private static final AgencyCode HOUSING = new AgencyCode("HOUSING");
  private static final AgencyCode POLICE = new AgencyCode("POLICE");
  private static final AgencyCode MENTAL_HEALTH = new AgencyCode("MENTAL-HEALTH");
  private static final String NOWHERE = "00000000-0000-4000-8000-00000000abcd";
  private static final String FACT = "Tenancy in her own name, arrears of two months.";

  @TempDir Path folder;
  private final Words words = Words.english();
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
  void ofTwoAnswersToOneCaseNeitherIsTakenInAndEachNamesTheOther() {
    var asked = sheet(HOUSING);
    var monday = nothingHeld(asked, 1).in(folder, "monday.csv");
    var friday =
        nothingHeld(asked, 2)
            .with(first(asked, 1), "researcher", "Rowan Exampleton")
            .with(first(asked, 1), "flagged", "yes")
            .in(folder, "friday.csv");

    var preview = preview(monday, friday);
    int line = first(asked, 1) + 2;

    assertEquals(
        List.of("monday.csv E-RESEARCH-TWICE@" + line, "friday.csv E-RESEARCH-TWICE@" + line),
        refusals(preview));
    assertTrue(said(preview, "monday.csv").contains("in friday.csv, on line " + line));
    assertTrue(said(preview, "friday.csv").contains("in monday.csv, on line " + line));
    northmere.session().importSpreadsheets().take(preview, Rows.GOOD_ONES);
    assertEquals(Standing.MISSING, kept(1, HOUSING).standing());
    assertEquals(Standing.NOTHING_HELD, kept(2, HOUSING).standing());

    take(friday);
    assertEquals("Rowan Exampleton", kept(1, HOUSING).researcher().text());
  }

  @Test
  void aBlankSheetAndAnotherAgencysAnswerStandBesideAnAnswer() {
    var blank = sheet(HOUSING).in(folder, "blank.csv");
    var own = nothingHeld(sheet(HOUSING), 1).in(folder, "housing.csv");
    var other = nothingHeld(sheet(POLICE), 1).in(folder, "police.csv");

    var preview = preview(blank, own, other);

    assertEquals(List.of(), refusals(preview));
    northmere.session().importSpreadsheets().take(preview, Rows.ALL);
    assertEquals(Standing.NOTHING_HELD, kept(1, HOUSING).standing());
    assertEquals(Standing.NOTHING_HELD, kept(1, POLICE).standing());
  }

  @Test
  void anAnswerThatCameInASheetIsInTheHistoryOfItsCaseAndOfNoOther() {
    take(nothingHeld(sheet(HOUSING), 1).in(folder, "back.csv"));

    var row = row(1);
    var history = northmere.session().findCase().page(row.caseFile().id()).orElseThrow().history();
    var imported = imported(history).getFirst();
    assertEquals(
        List.of(row.referral().id().value(), kept(1, HOUSING).id().value()),
        imported.note().about());
    assertEquals(
        List.of(),
        imported(
            northmere.session().findCase().page(row(2).caseFile().id()).orElseThrow().history()));
    assertTrue(northmere.session().verify().isClean());
  }

  @Test
  void anAnswerInASheetLetsItsAgencyIntoARestrictedSittingAsATypedOneDoesAndIsAskedAboutFirst() {
    int place = notReferredBy(HOUSING, MENTAL_HEALTH);
    var number = row(place).caseFile().number().text();
    var before = nothingHeld(sheet(HOUSING), place).in(folder, "before.csv");
    var after = nothingHeld(sheet(MENTAL_HEALTH), place).in(folder, "after.csv");
    take(before);
    restrict(place);

    var preview = preview(after);

    assertTrue(
        warnings(preview).contains("journeys.import.enters-restricted"),
        () -> warnings(preview).toString());
    assertEquals(List.of(), warnings(preview(before)));
    northmere.session().importSpreadsheets().take(preview, Rows.ALL);
    var asked = asked(number);
    assertTrue(asked.contains("marac-2026-11-26-research-mental-health-named-reader.csv"));
    assertTrue(asked.stream().noneMatch(name -> name.contains("housing")), asked::toString);
  }

  @Test
  void aSheetThatClearsACheckOrExchangesAnItemSaysSoBeforeItIsTakenIn() {
    var asked = sheet(HOUSING);
    int victim = first(asked, 0) + 1;
    var full =
        asked
            .with(victim, "search_result", "known")
            .with(victim, "category", "HOUSING")
            .with(victim, "information", FACT)
            .with(victim, "information_grade", "fact")
            .with(victim, "share_level", "share")
            .with(victim + 1, "search_result", "not known");
    take(full.in(folder, "full.csv"));

    var cleared = preview(full.with(victim + 1, "search_result", "").in(folder, "cleared.csv"));
    var exchanged =
        preview(
            full.with(victim, "information", "Moved out in October.").in(folder, "exchanged.csv"));
    var more = preview(full.with(victim, "worker_role", "Officer").in(folder, "more.csv"));

    assertEquals(List.of("journeys.import.says-less"), warnings(cleared));
    assertTrue(said(cleared, "cleared.csv").contains("in the same words: 0."));
    assertTrue(said(cleared, "cleared.csv").contains("that somebody looked: 1."));
    assertTrue(said(exchanged, "exchanged.csv").contains("in the same words: 1."));
    assertTrue(said(exchanged, "exchanged.csv").contains("that somebody looked: 0."));
    assertEquals(List.of(), warnings(more));
  }

  @Test
  void aVersionThatWasNeverWrittenWinsOverNoAnswerGivenMeanwhile() {
    var asked = sheet(HOUSING);
    int at = first(asked, 1);
    take(nothingHeld(sheet(HOUSING), 1).in(folder, "back.csv"));
    var edited = nothingHeld(asked, 1).with(at, "researcher", "Rowan Exampleton");
    var referral = asked.cell(at, "referral_id");
    for (int row = 0; row < asked.rows().size(); row++) {
      if (asked.cell(row, "referral_id").equals(referral)) {
        edited = edited.with(row, "record_version", "999");
      }
    }

    var preview = preview(edited.in(folder, "edited.csv"));

    assertEquals(List.of("edited.csv E-VERSION@" + (at + 2)), refusals(preview));
    northmere.session().importSpreadsheets().take(preview, Rows.GOOD_ONES);
    assertEquals("", kept(1, HOUSING).researcher().text());
  }

  @Test
  void aSheetOfAnotherStoreOrOfAWithdrawnMeetingIsRefusedWhole() {
    var asked = nothingHeld(sheet(HOUSING), 1);
    var other = everywhere(asked, "meeting_id", NOWHERE).in(folder, "other.csv");

    var preview = preview(other);

    assertEquals("other.csv E-RESEARCH-NO-MEETING@2", refusals(preview).getFirst());
    assertTakesNothing(preview, HOUSING);
    assertTrue(said(preview, "other.csv").startsWith("This sheet asks for a meeting that is not"));
  }

  @Test
  void oneRowOfAnotherMeetingKeepsTheWholeSheetOut() {
    var later = northmere.planned(Northmere.DAY.plusWeeks(2));
    var asked = nothingHeld(nothingHeld(sheet(HOUSING), 0), 1);
    int line = first(asked, 1);
    var mixed = asked.with(line, "meeting_id", later.value().toString()).in(folder, "mixed.csv");
    var lost = asked.with(line, "meeting_id", NOWHERE).in(folder, "lost.csv");

    assertTakesNothing(preview(mixed), HOUSING);
    assertTakesNothing(preview(lost), HOUSING);
    assertTrue(
        refusals(preview(lost)).contains("lost.csv E-RESEARCH-NO-MEETING@" + (line + 2)),
        () -> refusals(preview(lost)).toString());
  }

  @Test
  void aSheetWrittenForAnotherMeetingIsHeldAgainstThatMeetingsAgenda() {
    var later = northmere.planned(Northmere.DAY.plusWeeks(2));
    var asked = nothingHeld(sheet(HOUSING), 1);
    var moved = everywhere(asked, "meeting_id", later.value().toString()).in(folder, "moved.csv");

    var preview = preview(moved);

    assertTrue(
        refusals(preview).stream().allMatch(each -> each.contains("E-RESEARCH-NOT-LISTED")),
        () -> refusals(preview).toString());
    assertTakesNothing(preview, HOUSING);
  }

  @Test
  void aCaseThatWasTakenOffTheAgendaKeepsBackItsOwnAnswerAndNoOther() {
    var asked = nothingHeld(nothingHeld(sheet(HOUSING), 0), 1);
    var gone = row(0);
    var item =
        northmere
            .session()
            .buildAgenda()
            .record(meeting)
            .orElseThrow()
            .cases()
            .getFirst()
            .item()
            .id();
    var stays = row(1).referral().id();
    northmere.session().buildAgenda().remove(meeting, item);
    var back = asked.in(folder, "back.csv");

    var preview = preview(back);

    assertEquals(
        List.of("back.csv E-RESEARCH-NOT-LISTED@" + (firstOf(asked, gone.referral().id()) + 2)),
        refusals(preview));
    northmere.session().importSpreadsheets().take(preview, Rows.GOOD_ONES);
    assertEquals(
        Standing.NOTHING_HELD,
        northmere
            .session()
            .recordResearch()
            .page(stays, HOUSING)
            .orElseThrow()
            .research()
            .standing());
  }

  @Test
  void aSheetThatAnswersForTwoAgenciesIsRefusedWhole() {
    var asked = nothingHeld(nothingHeld(sheet(HOUSING), 0), 1);
    int line = first(asked, 1);
    var mixed =
        asked
            .with(line, "agency", "POLICE")
            .with(line, "recorded_by_agency", "POLICE")
            .in(folder, "mixed.csv");

    var preview = preview(mixed);

    assertTrue(
        refusals(preview).contains("mixed.csv E-RESEARCH-AGENCIES@" + (line + 2)),
        () -> refusals(preview).toString());
    assertTakesNothing(preview, HOUSING);
    assertTakesNothing(preview, POLICE);
  }

  @Test
  void aSheetOfAnotherAgencyThatOneAnsweredAsItsOwnIsRefusedWhole() {
    var asked = nothingHeld(sheet(POLICE), 1);
    var name = "marac-2026-11-26-research-police";
    var claimed =
        everywhere(everywhere(asked, "agency", "HOUSING"), "recorded_by_agency", "HOUSING");

    for (var ending : List.of(".csv", " (1).csv", "-named-reader-2.csv", "_answered.csv")) {
      var preview = preview(claimed.in(folder, name + ending));

      assertTrue(refusals(preview).getFirst().endsWith("E-RESEARCH-FILE-OF@2"), ending);
      assertTakesNothing(preview, HOUSING);
    }
  }

  @Test
  void aSheetUnderItsOwnNameOrAnyOtherAndWithoutTheMeetingIsTakenInAsBefore() {
    var asked = nothingHeld(sheet(MENTAL_HEALTH), 1);
    var blank = everywhere(asked, "meeting_id", "");

    for (var name :
        List.of(
            "marac-2026-11-26-research-mental-health.csv",
            "marac-2026-11-26-research-mental-health-named-reader.csv",
            "marac-2026-11-26-research-answers of ours.csv",
            "friday.csv")) {
      assertEquals(List.of(), refusals(preview(asked.in(folder, name))), name);
    }
    take(blank.in(folder, "blank.csv"));
    assertEquals(Standing.NOTHING_HELD, kept(1, MENTAL_HEALTH).standing());
  }

  @Test
  void aTableThatNamesNoMeetingMayHoldTheAnswersOfSeveralAgencies() {
    var asked = nothingHeld(nothingHeld(sheet(HOUSING), 0), 1);
    int line = first(asked, 1);
    var together = everywhere(asked, "meeting_id", "");
    for (int at = line; at < asked.rows().size(); at++) {
      if (asked.cell(at, "referral_id").equals(asked.cell(line, "referral_id"))) {
        together = together.with(at, "agency", "POLICE").with(at, "recorded_by_agency", "POLICE");
      }
    }

    take(together.in(folder, "together.csv"));

    assertEquals(Standing.NOTHING_HELD, kept(0, HOUSING).standing());
    assertEquals(Standing.NOTHING_HELD, kept(1, POLICE).standing());
  }

  private static SampleSheet everywhere(SampleSheet sheet, String title, String value) {
    var changed = sheet;
    for (int at = 0; at < sheet.rows().size(); at++) {
      changed = changed.with(at, title, value);
    }
    return changed;
  }

  private void assertTakesNothing(ImportPreview preview, AgencyCode agency) {
    assertEquals(0, preview.fresh() + preview.changed());
    northmere.session().importSpreadsheets().take(preview, Rows.GOOD_ONES);
    for (int place = 0; place < table().rows().size(); place++) {
      assertEquals(Standing.MISSING, kept(place, agency).standing());
    }
  }

  private SampleSheet sheet(AgencyCode agency) {
    var file = "marac-2026-11-26-research-" + agency.value().toLowerCase() + ".csv";
    return SampleSheet.read(text(write().resolve(file)));
  }

  private Path write() {
    return northmere.session().askAgencies().write(meeting, folder);
  }

  /** The files in which a case is. */
  private List<String> asked(String number) {
    try (var files = Files.list(write())) {
      return files
          .filter(file -> text(file).contains(number))
          .map(file -> file.getFileName().toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SampleSheet nothingHeld(SampleSheet asked, int place) {
    return asked.with(first(asked, place), "nothing_held", "YES");
  }

  /** The row about the case as a whole. */
  private int first(SampleSheet sheet, int place) {
    return firstOf(sheet, row(place).referral().id());
  }

  private static int firstOf(SampleSheet sheet, ReferralId referral) {
    var id = referral.value().toString();
    return IntStream.range(0, sheet.rows().size())
        .filter(at -> sheet.cell(at, "referral_id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  private int notReferredBy(AgencyCode... agencies) {
    return IntStream.range(0, 7)
        .filter(place -> !List.of(agencies).contains(row(place).referral().agency()))
        .findFirst()
        .orElseThrow();
  }

  private void restrict(int place) {
    done(
        northmere
            .session()
            .decideCase()
            .decide(
                row(place).caseFile().id(),
                CaseDecision.Kind.RESTRICTED,
                Confidential.of("The chair"),
                Confidential.of("To be on the safe side"),
                Confidential.of("Robin Chairperson")));
  }

  private ResearchTable.Row row(int place) {
    return table().rows().get(place);
  }

  private ResearchTable table() {
    return northmere.session().recordResearch().ofMeeting(meeting).orElseThrow();
  }

  private ResearchReturn kept(int place, AgencyCode agency) {
    return northmere
        .session()
        .recordResearch()
        .page(row(place).referral().id(), agency)
        .orElseThrow()
        .research();
  }

  private ImportPreview preview(Path... files) {
    return northmere.session().importSpreadsheets().preview(List.of(files));
  }

  private void take(Path file) {
    northmere.session().importSpreadsheets().take(preview(file), Rows.ALL);
  }

  private static List<AuditEntry> imported(List<AuditEntry> history) {
    return history.stream()
        .filter(entry -> entry.note().kind() == AuditNote.Kind.SPREADSHEETS_IMPORTED)
        .toList();
  }

  private static List<String> refusals(ImportPreview preview) {
    return preview.issues().stream()
        .filter(CsvIssue::refuses)
        .map(issue -> issue.file() + " " + issue.code() + "@" + issue.line())
        .toList();
  }

  private static List<String> warnings(ImportPreview preview) {
    return preview.issues().stream()
        .filter(issue -> issue.code().equals("W-ANSWER"))
        .map(issue -> issue.sentence().key())
        .filter(key -> !key.equals("journeys.import.not-answered"))
        .toList();
  }

  private String said(ImportPreview preview, String file) {
    return preview.issues().stream()
        .filter(issue -> issue.file().equals(file))
        .filter(issue -> !issue.sentence().key().equals("journeys.import.not-answered"))
        .map(issue -> words.say(issue.sentence()))
        .findFirst()
        .orElse("");
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
