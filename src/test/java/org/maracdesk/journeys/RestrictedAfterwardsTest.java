package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.Refusals.done;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.Section;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.PdfText;

/** A case that is restricted after everybody heard of it goes round no more from then on. */
class RestrictedAfterwardsTest {

  private static final String SECRET = "collect her from the heron lighthouse";

  @TempDir private Path folder;
  private Northmere northmere;

  @BeforeEach
  void refer() {
    northmere = Northmere.waiting(new HandClock());
  }

  @AfterEach
  void shut() {
    northmere.close();
  }

  @Test
  void aCaseRestrictedAfterItWasHeardIsInNothingThatGoesRound() throws Exception {
    var meeting = CompleteMeeting.of(northmere);
    var heard = meeting.caseAt(2);
    promise(meeting.id(), heard, "IDVA: " + SECRET + " by 1/12");
    decide(heard, CaseDecision.Kind.RESTRICTED);
    meeting.run().close(meeting.id());

    goesRoundWithout(meeting.id(), heard, 3);
    var lists = northmere.session().produceDocuments().lists(meeting.id(), folder);
    assertTrue(Files.exists(lists.resolve("marac-2026-11-26-actions-idva.csv")));
    try (var files = Files.list(lists)) {
      for (var file : files.toList()) {
        assertEquals(
            file.toString().contains("named-reader"), text(file).contains(SECRET), file.toString());
      }
    }
    assertTrue(drawn(meeting.id(), DocumentKind.RESTRICTED_ACTIONS).contains(SECRET));
  }

  @Test
  void aCaseRestrictedAfterItWasPutOffIsInNothingThatGoesRound() {
    var meeting = northmere.opened();
    var first = cases(meeting).getFirst();
    putOff(meeting, first);
    decide(first, CaseDecision.Kind.RESTRICTED);

    goesRoundWithout(meeting, first, 1);
    assertTrue(
        drawn(meeting, DocumentKind.RESTRICTED_AGENDA)
            .contains(first.caseFile().victim().formalName().text()));
  }

  @Test
  void aCaseRestrictedWhileItWasPutOffWaitsInTheRestrictedSittingWhenItIsHeardAfterAll() {
    var meeting = northmere.opened();
    var first = cases(meeting).getFirst();
    putOff(meeting, first);
    decide(first, CaseDecision.Kind.RESTRICTED);

    northmere.session().runMeeting().notHeard(meeting, first.item().id());

    var now = cases(meeting).getLast().item();
    assertEquals(first.item().in(Section.RESTRICTED_SITTING), now);
  }

  @Test
  void aCaseThatWaitsAgainAndIsNotRestrictedKeepsItsPlace() {
    var meeting = northmere.opened();
    var before = cases(meeting).stream().map(HeardCase::item).toList();
    putOff(meeting, cases(meeting).get(1));

    northmere.session().runMeeting().notHeard(meeting, before.get(1).id());

    assertEquals(before, cases(meeting).stream().map(HeardCase::item).toList());
  }

  @Test
  void whyIncompleteMinutesWereApprovedIsNotToldWhereItMayBeAboutARestrictedCase() {
    var meeting = CompleteMeeting.of(northmere);
    var heard = meeting.caseAt(2);
    meeting.run().keep(meeting.id(), Discussion.of(heard.item().id()));
    decide(heard, CaseDecision.Kind.RESTRICTED);
    meeting.run().close(meeting.id());
    approve(meeting, SECRET);

    var said = drawn(meeting.id(), DocumentKind.MINUTES);
    assertFalse(said.contains(SECRET), said);
    assertTrue(said.contains("although something was missing. A reason was given."), said);
    assertTrue(drawn(meeting.id(), DocumentKind.RESTRICTED_MINUTES).contains(SECRET));
  }

  @Test
  void whyIncompleteMinutesWereApprovedIsToldWhereItIsAboutACaseEverybodyMayReadOf() {
    var meeting = CompleteMeeting.of(northmere);
    meeting.run().keep(meeting.id(), Discussion.of(meeting.caseAt(1).item().id()));
    decide(meeting.caseAt(2), CaseDecision.Kind.RESTRICTED);
    meeting.run().close(meeting.id());
    approve(meeting, "the IDVA tells the rest on Monday");

    var said = drawn(meeting.id(), DocumentKind.MINUTES);
    assertTrue(said.contains("something was missing: the IDVA tells the rest on Monday"), said);
  }

  private static void approve(CompleteMeeting meeting, String because) {
    done(
        meeting
            .run()
            .closing()
            .approve(meeting.id(), Confidential.of("Peregrine Testley"), Confidential.of(because)));
  }

  private void goesRoundWithout(MeetingId meeting, HeardCase heard, int place) {
    for (var kind : List.of(DocumentKind.AGENDA, DocumentKind.MINUTES, DocumentKind.ACTIONS)) {
      var said = drawn(meeting, kind);
      assertTrue(said.contains("Item " + place + ", restricted sitting"), kind + " " + said);
      for (var secret :
          List.of(
              SECRET,
              heard.caseFile().number().text(),
              heard.caseFile().victim().formalName().text())) {
        assertFalse(said.contains(secret), () -> kind + " tells " + secret);
      }
    }
  }

  private void putOff(MeetingId meeting, HeardCase heard) {
    done(
        northmere
            .session()
            .runMeeting()
            .defer(
                meeting,
                heard.item().id(),
                Confidential.of("The IDVA could not reach her"),
                new ItemOutcome.Meanwhile(Confidential.of("The Idva"), Confidential.NONE, false)));
  }

  private void promise(MeetingId meeting, HeardCase heard, String line) {
    var run = northmere.session().runMeeting();
    done(run.promise(meeting, heard.item(), run.read(run.record(meeting).orElseThrow(), line)));
  }

  private void decide(HeardCase heard, CaseDecision.Kind kind) {
    done(
        northmere
            .session()
            .decideCase()
            .decide(
                heard.caseFile().id(),
                kind,
                Confidential.of("Robin Chairperson"),
                Confidential.of("Works for an agency at the table"),
                Confidential.of("Robin Chairperson")));
  }

  private List<HeardCase> cases(MeetingId meeting) {
    return northmere.session().runMeeting().record(meeting).orElseThrow().cases();
  }

  private String drawn(MeetingId meeting, DocumentKind kind) {
    return sentences(
        northmere.session().produceDocuments().draw(meeting, kind, new Recipient.Everyone()).pdf());
  }

  private static String text(Path file) throws IOException {
    var bytes = Files.readAllBytes(file);
    return file.toString().endsWith(".pdf")
        ? sentences(bytes)
        : new String(bytes, StandardCharsets.UTF_8);
  }

  private static String sentences(byte[] pdf) {
    try {
      return String.join(" ", PdfText.sentences(pdf)).replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
