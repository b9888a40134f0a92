package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.Refusals.done;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.PdfText;

/** Minutes say the statement that was read, whatever the area's says later. */
class StatementReadTest {

  private static final String LATER = "What herons hear beside the water stays there.";

  private Northmere northmere;
  private CompleteMeeting meeting;

  @BeforeEach
  void hearEverything() {
    northmere = Northmere.waiting(new HandClock());
    meeting = CompleteMeeting.of(northmere);
  }

  @AfterEach
  void shut() {
    northmere.close();
  }

  @Test
  void minutesOfAnApprovedMeetingPrintTheStatementThatWasRead() throws IOException {
    var read = meeting.record().area();
    assertEquals(List.of(), meeting.run().close(meeting.id()));
    done(
        meeting
            .run()
            .closing()
            .approve(meeting.id(), Confidential.of("Peregrine Testley"), Confidential.NONE));
    var before = minutes();

    change();

    assertEquals(before, minutes());
    assertTrue(before.contains(read.statement().substring(0, 40)), before);
    assertEquals(read.statementVersion(), meeting.record().area().statementVersion());
    assertTrue(meeting.record().gaps().isEmpty(), "nobody owes a signature afterwards");
  }

  @Test
  void aRunningMeetingGoesOnWithTheStatementThatWasRead() throws IOException {
    var read = meeting.record().area().statement();
    change();

    assertEquals(read, meeting.record().area().statement());
    meeting.run().opening().statementRead(meeting.id());
    meeting.run().opening().attend(meeting.id(), signedAgain());
    assertEquals(List.of(), meeting.run().close(meeting.id()));

    assertTrue(meeting.record().gaps().isEmpty(), "everybody accepted what was read");
    assertFalse(minutes().contains(LATER), minutes());
  }

  @Test
  void aMeetingOpenedAgainStillHasTheStatementThatWasRead() throws IOException {
    assertEquals(List.of(), meeting.run().close(meeting.id()));
    var before = minutes();
    change();

    meeting.run().closing().reopen(meeting.id());
    meeting.run().opening().statementRead(meeting.id());

    assertTrue(meeting.record().gaps().isEmpty(), "nobody owes a signature");
    assertEquals(List.of(), meeting.run().close(meeting.id()));
    assertEquals(before, minutes());
  }

  @Test
  void aMeetingWhoseStatementWasNotReadYetShowsTheOneInForce() {
    change();
    var next = northmere.planned(Northmere.DAY.plusWeeks(2));
    meeting.run().open(next);

    assertEquals(LATER, meeting.run().record(next).orElseThrow().area().statement());
  }

  @Test
  void whatWasNotReadAgainBeforeTheCloseIsNotInTheMinutes() throws IOException {
    change();
    meeting.run().opening().attend(meeting.id(), signedAgain());
    assertEquals(List.of(), meeting.run().close(meeting.id()));

    assertFalse(minutes().contains(LATER), minutes());
  }

  private List<Attendance> signedAgain() {
    return meeting.record().attendance().stream()
        .map(person -> person.confidentialitySigned() ? person.signed(true) : person)
        .toList();
  }

  private void change() {
    meeting.behind(
        s -> s.agencies().keep(s.agencies().area().orElseThrow().withStatement("later", LATER)));
  }

  private String minutes() throws IOException {
    var drawn =
        northmere
            .session()
            .produceDocuments()
            .draw(meeting.id(), DocumentKind.MINUTES, new Recipient.Everyone());
    // The record goes on, so that each copy bears another number of it
    return String.join(" ", PdfText.sentences(drawn.pdf()))
        .replaceAll("\\s+", " ")
        .replaceFirst("Record no. \\S+ · code \\S+", "");
  }
}
