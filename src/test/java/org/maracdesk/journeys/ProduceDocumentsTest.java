package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.Refusals.assertExplained;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.journeys.PlayDemo.Stage;
import org.maracdesk.testing.PdfText;
import org.maracdesk.testing.SampleSession;

class ProduceDocumentsTest {

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

  @Test
  void fileNamesSayTheDayAndTheKindAndNobody() {
    var police =
        sample.session().agencies().stream()
            .filter(a -> a.code().value().equals("POLICE"))
            .findFirst()
            .orElseThrow();

    assertEquals(
        List.of(
            "marac-2026-11-26-agenda.pdf",
            "marac-2026-11-26-restricted-agenda.pdf",
            "marac-2026-11-26-minutes.pdf",
            "marac-2026-11-26-restricted-minutes.pdf",
            "marac-2026-11-26-actions.pdf",
            "marac-2026-11-26-restricted-actions.pdf"),
        List.of(DocumentKind.values()).stream()
            .map(kind -> draw(kind, new Recipient.Everyone()).fileName())
            .toList());
    assertEquals("marac-2026-11-26-actions-police.pdf", list(police).fileName());
  }

  @Test
  void savingIsNotedAndDrawingIsNot() throws Exception {
    int before = issued();
    var paper = draw(DocumentKind.AGENDA, new Recipient.Everyone());
    assertEquals(before, issued());

    sample.session().produceDocuments().save(paper, folder.resolve(paper.fileName()));

    assertEquals(before + 1, issued());
    assertArrayEquals(paper.pdf(), Files.readAllBytes(folder.resolve(paper.fileName())));
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void aPaperThatCannotBeWrittenIsNotNotedAndLeavesTheOldOne() throws Exception {
    int before = issued();
    var paper = draw(DocumentKind.AGENDA, new Recipient.Everyone());
    var documents = sample.session().produceDocuments();
    var full = Files.createDirectories(folder.resolve("taken/inside")).getParent();

    for (var place : List.of(folder.resolve("nowhere/a.pdf"), full, folder.getRoot())) {
      assertExplained("journeys.file.not-written", () -> documents.save(paper, place));
    }

    assertEquals(before, issued());
    try (var files = Files.walk(folder)) {
      assertEquals(3, files.count());
    }
  }

  @Test
  void anAgencysListHasItsOwnActionsAndNoOther() throws Exception {
    var record = record();
    var actions = record.cases().stream().flatMap(c -> c.actions().stream()).toList();
    int owners = 0;
    for (var agency : record.agencies()) {
      var said = PdfText.sentences(list(agency).pdf());
      for (var action : actions) {
        assertEquals(
            action.owner().equals(agency.code()),
            said.contains(single(action)),
            agency.code().value());
      }
      owners += actions.stream().anyMatch(a -> a.owner().equals(agency.code())) ? 1 : 0;
    }
    assertEquals(40, actions.size());
    assertEquals(11, owners);
  }

  @Test
  void noPaperSaysWhereSomebodyHidesOrHowToReachThem() throws Exception {
    var canaries = canaries();
    assertEquals(11, canaries.size());
    assertTrue(people().contains(canaries.getFirst()));
    var papers = new ArrayList<ProduceDocuments.Paper>();
    for (var kind : DocumentKind.values()) {
      papers.add(draw(kind, new Recipient.Everyone()));
    }
    papers.add(
        sample
            .session()
            .produceDocuments()
            .draw(earlier(), DocumentKind.MINUTES, new Recipient.Everyone()));
    record().agencies().forEach(agency -> papers.add(list(agency)));

    for (var paper : papers) {
      var text = PdfText.copied(paper.pdf()) + PdfText.sentences(paper.pdf());
      for (var secret : canaries) {
        assertFalse(text.contains(secret), paper.fileName());
      }
      for (var secret : phonesAndAddresses()) {
        assertFalse(text.contains(secret), paper.fileName() + " " + secret);
      }
    }
  }

  @Test
  void aMeetingThatIsNotThereIsExplained() {
    var nowhere = new MeetingId(new UUID(5, 6));

    assertExplained(
        "journeys.meeting.gone",
        () ->
            sample
                .session()
                .produceDocuments()
                .draw(nowhere, DocumentKind.AGENDA, new Recipient.Everyone()));
  }

  private static List<String> canaries() throws Exception {
    var readme = Files.readString(NewStore.SAMPLES.resolve("README.md"));
    var line = readme.lines().filter(l -> l.startsWith("`Quillhaven`")).findFirst().orElseThrow();
    return Pattern.compile("`([^`]+)`").matcher(line).results().map(m -> m.group(1)).toList();
  }

  private static String people() throws Exception {
    return Files.readString(NewStore.SAMPLES.resolve("people.csv"));
  }

  /** First lines of addresses, postcodes and telephone numbers of everybody in the samples. */
  private static Set<String> phonesAndAddresses() {
    var found = new HashSet<String>();
    for (var name : List.of("people.csv", "earlier/people.csv")) {
      var sheet = SampleSheet.of(name);
      for (int row = 0; row < sheet.rows().size(); row++) {
        for (var title : List.of("postcode", "phone", "email", "uprn")) {
          found.add(sheet.cell(row, title));
        }
      }
    }
    found.remove("");
    return found;
  }

  private static String single(Action action) {
    return action.text().text().replaceAll("\\s+", " ");
  }

  private static int issued() {
    return (int)
        sample.session().store().read(s -> s.audit().latest(1000)).stream()
            .filter(e -> e.note().kind() == AuditNote.Kind.PAPER_SAVED)
            .filter(e -> e.note().about().equals(List.of(sample.meeting().value())))
            .count();
  }

  private static MeetingId earlier() {
    return sample.session().buildAgenda().on(SampleSession.EARLIER_MEETING).orElseThrow();
  }

  private static MeetingRecord record() {
    return sample.session().runMeeting().record(sample.meeting()).orElseThrow();
  }

  private static ProduceDocuments.Paper list(Agency agency) {
    return draw(DocumentKind.ACTIONS, new Recipient.OneAgency(agency.code(), agency.name()));
  }

  private static ProduceDocuments.Paper draw(DocumentKind kind, Recipient recipient) {
    return sample.session().produceDocuments().draw(sample.meeting(), kind, recipient);
  }
}
