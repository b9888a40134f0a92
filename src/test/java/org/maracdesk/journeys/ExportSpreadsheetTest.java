package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.Refusals.assertExplained;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.exchange.CsvSheet;
import org.maracdesk.exchange.ParsedSheet;
import org.maracdesk.exchange.SheetKind;
import org.maracdesk.journeys.ExportSpreadsheet.Kind;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.journeys.PlayDemo.Stage;
import org.maracdesk.testing.SampleSession;

class ExportSpreadsheetTest {

  private static final Map<Kind, Integer> ROWS =
      Map.of(
          Kind.AGENCIES, 14,
          Kind.REPRESENTATIVES, 20,
          Kind.PEOPLE, 58,
          Kind.REFERRALS, 18,
          Kind.DASH_NOTES, 45,
          Kind.REFERRAL_DETAILS, 44,
          Kind.CHECKLISTS, 1267,
          Kind.AGENDA, 18,
          Kind.ACTIONS, 47,
          Kind.ATTENDANCE, 28);

  /** What spreadsheets take for the beginning of a formula. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

  private static SampleSession sample;

  @TempDir private Path folder;

  @BeforeAll
  static void open() {
    sample = SampleSession.at(Stage.HELD);
  }

  @AfterAll
  static void close() {
    sample.close();
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void everyKindIsReadBackWithoutAWord(Kind kind) {
    var sheet = exports().write(kind, null);

    var parsed = ParsedSheet.read(sheet.fileName(), sheet.bytes(), SampleSession.MEETING);

    assertEquals(
        Set.of(),
        Set.copyOf(
            parsed.allIssues().stream()
                .map(issue -> issue.code())
                .filter(code -> !code.equals("W-POSTCODE"))
                .toList()));
    assertEquals(SheetKind.valueOf(kind.name()), parsed.kind());
    assertEquals(ROWS.get(kind), parsed.rows().size());
    assertEquals(ROWS.get(kind), sheet.rows());
    assertEquals(0, parsed.blankRows());
    assertEquals(List.of(), parsed.unknownColumns());
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void noCellIsRunByASpreadsheet(Kind kind) {
    var sheet = exports().write(kind, null);

    for (var row : CsvSheet.read(sheet.fileName(), sheet.bytes()).rows()) {
      for (var cell : row.cells()) {
        var shown = cell.strip();
        assertTrue(
            shown.isEmpty()
                || FORMULA.indexOf(shown.charAt(0)) < 0 && FORMULA.indexOf(cell.charAt(0)) < 0,
            () -> kind + " line " + row.line());
      }
    }
  }

  @Test
  void theTextsThatLookLikeFormulasComeBackAsTheyWere() {
    var text = new String(exports().write(Kind.PEOPLE, null).bytes(), StandardCharsets.UTF_8);
    var cells = SampleSheet.read(text).rows().stream().flatMap(List::stream).toList();

    var guarded =
        SampleSheet.of("people.csv").rows().stream()
            .flatMap(List::stream)
            .filter(cell -> cell.startsWith("'"))
            .toList();

    assertEquals(2, guarded.size());
    assertTrue(cells.containsAll(guarded));
  }

  @Test
  void zerosInFrontAreKept() {
    var sheet = exports().write(Kind.PEOPLE, null);
    var text = new String(sheet.bytes(), StandardCharsets.UTF_8);

    assertTrue(text.contains("07700 900101"));
    assertTrue(text.contains("01632 960190"));
    assertTrue(text.contains("999000000101"));
  }

  @Test
  void oneMeetingsRowsAreItsOwn() {
    assertEquals(16, exports().write(Kind.AGENDA, sample.meeting()).rows());
    assertEquals(40, exports().write(Kind.ACTIONS, sample.meeting()).rows());
    assertEquals(19, exports().write(Kind.ATTENDANCE, sample.meeting()).rows());
  }

  @Test
  void chosenActionsAreWrittenAlone() {
    var two =
        sample.session().followUpActions().all().subList(3, 5).stream()
            .map(Tracked::action)
            .map(action -> action.id())
            .toList();

    assertEquals(2, exports().actions(two).rows());
    assertEquals(0, exports().actions(List.of()).rows());
  }

  @Test
  void fileNamesSayTheDayAndTheKindAndNobody() {
    assertEquals(
        List.of(
            "marac-2026-11-26-agencies.csv",
            "marac-2026-11-26-representatives.csv",
            "marac-2026-11-26-people.csv",
            "marac-2026-11-26-referrals.csv",
            "marac-2026-11-26-dash-notes.csv",
            "marac-2026-11-26-referral-details.csv",
            "marac-2026-11-26-checklists.csv",
            "marac-2026-11-26-agenda.csv",
            "marac-2026-11-26-actions.csv",
            "marac-2026-11-26-attendance.csv"),
        List.of(Kind.values()).stream()
            .map(kind -> exports().write(kind, null).fileName())
            .toList());
  }

  @Test
  void savingIsNotedOnceItIsWritten() throws Exception {
    long before = noted();
    var sheet = exports().write(Kind.ACTIONS, null);
    assertExplained(
        "journeys.file.not-written",
        () -> exports().save(sheet, folder.resolve("nowhere/file.csv")));
    assertEquals(before, noted());

    exports().save(sheet, folder.resolve("file.csv"));

    assertEquals(before + 1, noted());
    assertArrayEquals(sheet.bytes(), Files.readAllBytes(folder.resolve("file.csv")));
  }

  @Test
  void aChecklistThatIsNotCompleteDoesNotComeBackAsOne() {
    try (var first = Northmere.waiting(sample.clock());
        var second = NewStore.in(folder.resolve("second"))) {
      var files =
          NewStore.BROUGHT_IN.stream()
              .map(kind -> first.session().exportSpreadsheet().write(kind, null))
              .filter(sheet -> sheet.rows() > 0)
              .map(
                  sheet -> {
                    var file = folder.resolve(sheet.fileName());
                    OutgoingFile.write(file, sheet.bytes());
                    return file;
                  })
              .toArray(Path[]::new);

      second.with(files);

      for (var line : second.session().findCase().all()) {
        var page = second.session().findCase().page(line.id()).orElseThrow();
        assertEquals(List.of(), page.checklists());
      }
    }
  }

  private static long noted() {
    return sample.session().store().read(s -> s.audit().latest(1000)).stream()
        .filter(e -> e.note().kind() == AuditNote.Kind.SPREADSHEET_EXPORTED)
        .count();
  }

  private static ExportSpreadsheet exports() {
    return sample.session().exportSpreadsheet();
  }
}
