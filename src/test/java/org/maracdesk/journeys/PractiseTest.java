package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.journeys.OpenVault.Entry;
import org.maracdesk.journeys.PlayDemo.Stage;
import org.maracdesk.testing.PdfPages;
import org.maracdesk.testing.PdfText;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.testing.StoreFiles;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.StoreKind;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Words;

/** Practice on invented cases: one store is made for all of these, as making it takes a while. */
class PractiseTest {

  private static final ZoneId WALL = ZoneId.of("Europe/London");
  private static final LocalDateTime MORNING = LocalDateTime.of(2027, 7, 5, 9, 30);

  @TempDir private static Path made;
  @TempDir private Path temporary;
  private Path folder;

  @BeforeAll
  static void make() {
    session(on(made.resolve("practice"), MORNING).enter()).close();
  }

  @BeforeEach
  void copy() throws Exception {
    folder = temporary.resolve("data").resolve("practice");
    StoreFiles.copy(made.resolve("practice"), folder);
  }

  @Test
  void practiceBeginsOnTheDayOfAMeetingWithItsAgendaConfirmedAndAnswersIn() {
    try (var session = session(on(folder, MORNING.plusHours(1)).enter())) {
      assertTrue(session.isPractice());
      assertFalse(session.keepKeys().isOnlyWayIn());
      assertEquals(PlayDemo.MEETING.atTime(10, 30), LocalDateTime.now(session.clock()));
      var meeting = session.buildAgenda().on(PlayDemo.MEETING).orElseThrow();
      var record = session.runMeeting().record(meeting).orElseThrow();
      assertEquals(MeetingStage.AGENDA_CONFIRMED, record.meeting().stage());
      assertFalse(session.recordResearch().ofMeeting(meeting).orElseThrow().agencies().isEmpty());
      assertTrue(session.verify().isClean());
    }
  }

  @Test
  void whatWasDoneInPracticeIsThereTheNextDayWhichIsADayLaterThereToo() {
    try (var session = session(on(folder, MORNING).enter())) {
      var meeting = session.buildAgenda().on(PlayDemo.MEETING).orElseThrow();
      session.runMeeting().open(meeting);
    }

    try (var session = session(on(folder, MORNING.plusDays(1)).enter())) {
      var meeting = session.buildAgenda().on(PlayDemo.MEETING).orElseThrow();
      var record = session.runMeeting().record(meeting).orElseThrow();
      assertEquals(MeetingStage.OPEN, record.meeting().stage());
      assertEquals(PlayDemo.MEETING.plusDays(1), LocalDate.now(session.clock()));
    }
  }

  @Test
  void startingAfreshMakesANewStoreAndLeavesNothingElseBehind() throws Exception {
    var before = Files.readString(folder.resolve("passphrase.txt"));
    var practise = on(folder, MORNING.plusDays(40));
    try (var open = session(practise.enter())) {
      assertTrue(open.isPractice());
      var refused = assertInstanceOf(Entry.Shut.class, practise.afresh());
      assertEquals(new Opening.InUse(), refused.why());
    }
    Files.delete(folder.resolve("store").resolve("store.mv.db"));
    assertInstanceOf(Entry.Shut.class, practise.enter());

    try (var session = session(practise.afresh())) {
      assertEquals(PlayDemo.MEETING, LocalDate.now(session.clock()));
    }

    assertNotEquals(before, Files.readString(folder.resolve("passphrase.txt")));
    try (var left = Files.list(folder.getParent())) {
      assertEquals(List.of(folder), left.toList());
    }
  }

  @Test
  void aRealStoreInItsPlaceIsNeitherOpenedNorRemoved() throws Exception {
    var store = folder.resolve("store");
    var sample = SampleSession.at(Stage.IMPORTED);
    sample.close();
    for (var file : List.of("store.keys", "store.mv.db", "store.seal")) {
      Files.copy(
          sample.folder().resolve(file), store.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
    byte[] keys = Files.readAllBytes(store.resolve("store.keys"));
    var practise = on(folder, MORNING);

    var shut = assertInstanceOf(Entry.Shut.class, practise.enter());
    assertEquals(new Opening.OtherKind(StoreKind.REAL), shut.why());
    var refused = assertThrows(ExplainedException.class, practise::afresh);
    assertEquals("vault.kind.real", refused.wording().key());
    assertEquals(0, Arrays.compare(keys, Files.readAllBytes(store.resolve("store.keys"))));
  }

  @Test
  void withoutTheFileOfItsPassphraseItSaysSoAndNothingIsLost() throws Exception {
    Files.delete(folder.resolve("passphrase.txt"));

    var said = assertThrows(ExplainedException.class, () -> on(folder, MORNING).enter());

    assertEquals("practice.unreadable", said.wording().key());
    assertTrue(Files.exists(folder.resolve("store").resolve("store.mv.db")));
  }

  @Test
  void everyPageOfEveryPaperSaysPracticeAndSoDoesItsNameAndWhatIsReadAloud() throws Exception {
    try (var session = session(on(folder, MORNING).enter())) {
      var meeting = session.buildAgenda().on(PlayDemo.MEETING).orElseThrow();
      var papers = session.produceDocuments();
      for (var paper :
          List.of(
              papers.draw(meeting, DocumentKind.AGENDA, new Recipient.Everyone()),
              papers.draw(meeting, DocumentKind.MINUTES, new Recipient.Everyone()),
              papers.blankChecklist(session.checklistShelf().names().getFirst(), false))) {
        assertTrue(paper.fileName().startsWith("practice-"), paper.fileName());
        assertEquals(paper.pages(), pagesWithSomethingAcross(paper.pdf()), paper.fileName());
        var aloud = String.join(" ", PdfText.sentences(paper.pdf()));
        assertTrue(aloud.contains("Everybody in this paper is invented"), paper.fileName());
      }
      var paper = papers.draw(meeting, DocumentKind.AGENDA, new Recipient.Everyone());
      var renamed = temporary.resolve("agenda.pdf");
      var refused = assertThrows(ExplainedException.class, () -> papers.save(paper, renamed));
      assertEquals("practice.file-name", refused.wording().key());
      assertFalse(Files.exists(renamed));
    }
  }

  private static int pagesWithSomethingAcross(byte[] pdf) throws Exception {
    int found = 0;
    try (var document = Loader.loadPDF(pdf)) {
      for (var page : document.getPages()) {
        try (var drawn = page.getContents()) {
          var operators = new String(drawn.readAllBytes(), StandardCharsets.ISO_8859_1);
          found += operators.contains("/Subtype /Watermark") ? 1 : 0;
        }
      }
    }
    return found;
  }

  @Test
  void papersOfARealStoreSayNothingOfPractice() throws Exception {
    try (var sample = SampleSession.at(Stage.PLANNED)) {
      var paper =
          sample
              .session()
              .produceDocuments()
              .draw(sample.meeting(), DocumentKind.AGENDA, new Recipient.Everyone());

      assertFalse(paper.fileName().contains("practice"));
      assertEquals(0, pagesWithSomethingAcross(paper.pdf()));
      assertFalse(String.join(" ", PdfPages.texts(paper.pdf())).contains("Practice"));
    }
  }

  @Test
  void spreadsheetsFromPracticeAreReadInPracticeAndNowhereElse() throws Exception {
    Path sheets;
    Path people;
    try (var session = session(on(folder, MORNING).enter())) {
      var meeting = session.buildAgenda().on(PlayDemo.MEETING).orElseThrow();
      sheets = session.askAgencies().write(meeting, temporary);
      var exported = session.exportSpreadsheet().write(ExportSpreadsheet.Kind.PEOPLE, null);
      people = temporary.resolve(exported.fileName());
      session.exportSpreadsheet().save(exported, people);

      assertEquals(0, session.importSpreadsheets().preview(List.of(people)).fresh());
      var foreign = Files.copy(people, temporary.resolve("people.csv"));
      refused("practice.import.real", session, foreign);
    }
    assertTrue(people.getFileName().toString().startsWith("practice-marac-"));
    assertTrue(sheets.getFileName().toString().startsWith("practice-"));
    try (var all = Files.list(sheets)) {
      assertTrue(all.allMatch(file -> file.getFileName().toString().startsWith("practice-")));
    }
    try (var sample = SampleSession.at(Stage.IMPORTED)) {
      refused("practice.import.invented", sample.session(), people);
      refused("practice.import.invented", sample.session(), sheets);
      var agency = sample.session().agencies().getFirst().code();
      var said =
          assertThrows(
              ExplainedException.class,
              () -> sample.session().updateActions().preview(people, agency));
      assertEquals("practice.import.invented", said.wording().key());
    }
  }

  private static void refused(String key, Session session, Path file) {
    var said =
        assertThrows(
            ExplainedException.class, () -> session.importSpreadsheets().preview(List.of(file)));
    assertEquals(key, said.wording().key());
  }

  private static Practise on(Path folder, LocalDateTime now) {
    var clock = Clock.fixed(now.atZone(WALL).toInstant(), WALL);
    return new Practise(folder, clock, new SecureRandom(), Words.english());
  }

  private static Session session(Entry entry) {
    return assertInstanceOf(Entry.Open.class, entry).session();
  }
}
