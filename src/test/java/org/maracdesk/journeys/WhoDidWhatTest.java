package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.audit.AuditDetail;
import org.maracdesk.domain.audit.AuditNote.Kind;
import org.maracdesk.domain.audit.AuditNote.Sort;
import org.maracdesk.domain.audit.TrailMark;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.journeys.NoteReading.View;
import org.maracdesk.journeys.WhoDidWhat.Search;
import org.maracdesk.testing.SampleNames;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Words;

/** The trail of a whole meeting: looked through, checked, saved as a copy, and the copy checked. */
class WhoDidWhatTest {

  private static SampleSession sample;
  private static TrailMark printed;
  private static CaseLine heron;

  @TempDir private static Path folder;

  private static Path copy;

  @BeforeAll
  static void play() {
    sample = SampleSession.at(PlayDemo.Stage.HELD);
    var session = sample.session();
    heron = session.findCase().all().getFirst();
    assertTrue(session.noteReading().opened(heron.id(), View.CASE).isEmpty());
    assertTrue(session.noteReading().opened(sample.meeting(), View.PAPERS).isEmpty());
    var sheet =
        session.exportSpreadsheet().write(ExportSpreadsheet.Kind.AGENCIES, sample.meeting());
    session.exportSpreadsheet().save(sheet, folder.resolve("agencies.csv"));
    printed = session.whoDidWhat().end();
    copy = folder.resolve("record.jsonl");
    session.whoDidWhat().export(copy);
  }

  @AfterAll
  static void close() {
    sample.close();
  }

  private static WhoDidWhat journey() {
    return sample.session().whoDidWhat();
  }

  @Test
  void theNewestComesFirstAndEarlierOnesFollowWithoutAGap() {
    var first = journey().latest(Search.ALL, 30);
    assertEquals(Kind.TRAIL_EXPORTED, first.lines().getFirst().entry().note().kind());
    assertTrue(first.more());

    var numbers = new ArrayList<Long>();
    var part = first;
    while (true) {
      part.lines().forEach(line -> numbers.add(line.entry().number()));
      if (!part.more()) {
        break;
      }
      part = journey().before(Search.ALL, numbers.getLast(), 30);
    }

    assertEquals(first.all(), numbers.size());
    for (int i = 0; i < numbers.size(); i++) {
      assertEquals(numbers.getFirst() - i, numbers.get(i));
    }
  }

  @Test
  void eachSortIsFoundByItselfAndTogetherTheyAreAll() {
    long together = 0;
    for (var sort : Sort.values()) {
      var part = journey().latest(new Search(Set.of(sort), null, null), 5000);
      part.lines().forEach(line -> assertEquals(sort, line.entry().note().kind().sort()));
      assertEquals(part.all(), part.lines().size());
      together += part.all();
    }

    assertEquals(journey().latest(Search.ALL, 1).all(), together);
    assertTrue(journey().latest(new Search(Set.of(Sort.TYPING), null, null), 1).all() > 0);
  }

  @Test
  void whatWasDoneToACaseIsFoundByItsNumberAndSoIsWhoReadIt() {
    var about = journey().latest(new Search(Set.of(), null, heron.number()), 1000);

    assertFalse(about.lines().isEmpty());
    about.lines().stream()
        .filter(line -> line.entry().note().kind() != Kind.PERSON_CHANGED)
        .forEach(line -> assertTrue(line.cases().contains(heron.number()), line.toString()));
    var read =
        about.lines().stream()
            .filter(line -> line.entry().note().kind() == Kind.CASE_READ)
            .toList();
    assertEquals("CASE", read.getFirst().entry().note().detail());
    assertEquals(
        0, journey().latest(new Search(Set.of(), null, new CaseNumber(1999, 1)), 10).all());
  }

  @Test
  void aDayIsFoundFromMidnightToMidnightWhereTheDeskStands() {
    var today = journey().latest(new Search(Set.of(), SampleSession.MEETING, null), 5000);
    var ever = journey().latest(Search.ALL, 5000);

    assertTrue(today.all() > 0 && today.all() < ever.all());
    today
        .lines()
        .forEach(
            line ->
                assertEquals(
                    SampleSession.MEETING,
                    line.entry().at().atZone(sample.clock().getZone()).toLocalDate()));
  }

  @Test
  void anExportIsNotedWithItsKindAndHowManyRows() {
    var line =
        journey().latest(new Search(EnumSet.of(Sort.PAPERS), null, null), 10).lines().stream()
            .filter(each -> each.entry().note().kind() == Kind.SPREADSHEET_EXPORTED)
            .findFirst()
            .orElseThrow();

    assertEquals("AGENCIES", line.entry().note().detail());
    assertEquals(sample.session().agencies().size(), line.entry().note().amount());
  }

  @Test
  void everyDetailThatIsNotedHasAName() {
    for (var codes :
        List.of(
            View.values(),
            DocumentKind.values(),
            ExportSpreadsheet.Kind.values(),
            Session.Locked.values())) {
      for (var code : codes) {
        var detail = AuditDetail.of(code.name()).orElseThrow();
        assertNotNull(Words.english().name("trail.detail", detail));
      }
    }
    for (var kind : ExportSpreadsheet.Kind.values()) {
      assertEquals(
          kind.isOfCases(),
          AuditDetail.of(kind.name() + "_WITH_RESTRICTED").isPresent(),
          kind.name());
    }
    for (var detail : AuditDetail.values()) {
      assertNotNull(Words.english().name("trail.detail", detail));
    }
    for (var kind : Kind.values()) {
      assertNotNull(Words.english().name("case.history", kind));
    }
  }

  @Test
  void theTrailHasACodePrintedBeforeAndNoOther() {
    assertTrue(journey().check(printed.number(), printed.code()).there());
    assertTrue(
        journey().check(printed.number(), printed.code().toLowerCase().replace("-", " ")).there());
    for (var wrong :
        List.of(
            journey().check(printed.number() - 1, printed.code()),
            journey().check(printed.number(), "0000-0000-0000"),
            journey().check(printed.number(), "nonsense"),
            journey().check(0, printed.code()),
            journey().check(1_000_000, printed.code()))) {
      assertFalse(wrong.there());
      Words.english().say(wrong.sentence());
    }
    assertTrue(journey().check().holds());
  }

  @Test
  void theCopyHoldsByTheProgramAndByTheRecipe() throws Exception {
    var found = TrailFile.check(copy, printed.number());
    var recipe = TrailRecipe.check(copy, printed.number());

    assertEquals(List.of(), found.problems());
    assertEquals(List.of(), recipe.wrong());
    assertEquals(printed, found.asked());
    assertEquals(printed.code(), recipe.codeAt());
    assertEquals(Files.readAllLines(copy).size() - 2, found.end().number());
  }

  @Test
  void theCopyNamesNobodyInACase() throws Exception {
    assertEquals(Set.of(), SampleNames.in(Files.readString(copy), SampleNames.ofAtLeast(4)));
  }

  @Test
  void eachTamperingWithACopyIsFoundByTheProgramAndByTheRecipe() throws Exception {
    tampered(
        "entry 7",
        lines ->
            with(
                lines,
                7,
                line -> line.replaceFirst("\"kind\":\"", "\"kind\":\"AREA_CHANGED\",\"x\":\"")),
        true);
    tampered(
        "entry 7",
        lines ->
            with(lines, 7, line -> line.replaceFirst("\"actor\":\"[^\"]*", "\"actor\":\"Nobody")),
        false);
    tampered(
        "entry 7", lines -> with(lines, 7, line -> line.replaceFirst("\\d\\dZ\"", "77Z\"")), false);
    tampered(
        "entry 7",
        lines -> with(lines, 7, line -> line.replaceFirst("\"amount\":-1", "\"amount\":5")),
        false);
    tampered(
        "entry 7",
        lines ->
            with(
                lines,
                7,
                line -> line.replaceFirst("\"detail\":\"[A-Z]*\"", "\"detail\":\"IDLE\"")),
        false);
    tampered(
        "entry 7",
        lines ->
            with(
                lines,
                7,
                line ->
                    line.replaceFirst(
                        "\"detail\":\"[A-Z]*\",\"amount\":-1", "\"detail\":null,\"amount\":null")),
        false);
    tampered("gap 7", lines -> without(lines, 7), false);
    tampered("end", lines -> without(lines, lines.size() - 2), false);
    tampered("gap 7", WhoDidWhatTest::swapped, false);
    tampered("gap 8", lines -> inserted(lines, 7), false);
  }

  /**
   * Rewriting every hash after a change cannot be seen in the file alone; a printed code shows it.
   */
  @Test
  void aCopyWhoseHashesWereAllWorkedOutAgainBearsAnotherCode() throws Exception {
    var lines = new ArrayList<>(Files.readAllLines(copy));
    lines.set(7, lines.get(7).replaceFirst("\"actor\":\"[^\"]*", "\"actor\":\"Nobody"));
    var before = lines.get(6).replaceFirst(".*\"hash\":\"([0-9a-f]*)\".*", "$1");
    for (int i = 7; i < lines.size() - 1; i++) {
      before = TrailRecipe.hash(lines.get(i), before);
      lines.set(
          i, lines.get(i).replaceFirst("\"hash\":\"[0-9a-f]*\"", "\"hash\":\"" + before + "\""));
    }
    lines.set(
        lines.size() - 1,
        lines
            .getLast()
            .replaceFirst("\"hash\":\"[0-9a-f]*\"", "\"hash\":\"" + before + "\"")
            .replaceFirst("\"code\":\"[^\"]*\"", "\"code\":\"" + TrailRecipe.code(before) + "\""));
    var forged = Files.write(folder.resolve("forged.jsonl"), lines);

    var found = TrailFile.check(forged, printed.number());

    assertEquals(List.of(), found.problems());
    assertEquals(List.of(), TrailRecipe.check(forged, printed.number()).wrong());
    assertFalse(printed.code().equals(TrailRecipe.check(forged, printed.number()).codeAt()));
    assertFalse(printed.equals(found.asked()));
  }

  @Test
  void whatIsNotSuchAFileIsRefusedWithItsLine() throws Exception {
    var lines = Files.readAllLines(copy);
    for (var wrong :
        List.of(
            "",
            "{}\n",
            "[1]\n",
            lines.getFirst() + "\n",
            lines.getFirst() + "\n{\"number\":1}\n",
            String.join("\n", lines) + "\nmore\n",
            String.join("\n", lines).replaceFirst("\"version\":1", "\"version\":2"),
            String.join("\n", lines).replaceFirst("\"number\":1,", "\"number\":1,\"number\":1,"))) {
      var file = Files.writeString(folder.resolve("wrong.jsonl"), wrong);
      var refused = assertThrows(ExplainedException.class, () -> TrailFile.check(file, 0));
      assertEquals("exchange.trail.line", refused.wording().key());
    }
    var binary = Files.write(folder.resolve("binary"), new byte[] {(byte) 0xff, 0, (byte) 0xfe});
    assertThrows(ExplainedException.class, () -> TrailFile.check(binary, 0));
    assertThrows(ExplainedException.class, () -> TrailFile.check(folder.resolve("none"), 0));
  }

  private static void tampered(String finding, UnaryOperator<List<String>> how, boolean refused)
      throws Exception {
    var lines = Files.readAllLines(copy);
    var changed = how.apply(new ArrayList<>(lines));
    assertFalse(changed.equals(lines), finding);
    var file = Files.write(folder.resolve("tampered.jsonl"), changed);
    if (refused) {
      assertThrows(ExplainedException.class, () -> TrailFile.check(file, 0));
      assertFalse(TrailRecipe.check(file, 0).wrong().isEmpty());
      return;
    }
    var recipe = TrailRecipe.check(file, 0).wrong();
    assertTrue(recipe.contains(finding), finding + " in " + recipe);
    var problems = TrailFile.check(file, 0).problems();
    assertFalse(problems.isEmpty(), finding);
    problems.forEach(problem -> Words.english().say(problem));
  }

  private static List<String> with(List<String> lines, int at, UnaryOperator<String> change) {
    lines.set(at, change.apply(lines.get(at)));
    return lines;
  }

  private static List<String> without(List<String> lines, int at) {
    lines.remove(at);
    return lines;
  }

  private static List<String> swapped(List<String> lines) {
    Collections.swap(lines, 7, 8);
    return lines;
  }

  private static List<String> inserted(List<String> lines, int at) {
    lines.add(at, lines.get(at));
    return lines;
  }
}
