package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.Refusals.done;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.Section;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.domain.minutes.RoomComposer;
import org.maracdesk.domain.room.RoomView;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.PdfText;

/** A case that named people hear stays theirs, whichever meeting it comes to and whenever. */
class RestrictedOnItsWayTest {

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
  void anEmergencyMeetingHearsARestrictedCaseInARestrictedSitting() throws Exception {
    var calls = northmere.session().callMeeting();
    var callable = calls.callable().getFirst();
    decide(callable.caseId(), CaseDecision.Kind.RESTRICTED);

    var meeting = emergency(callable);

    var heard = cases(meeting).getFirst();
    assertEquals(Section.RESTRICTED_SITTING, heard.item().section());
    var said =
        PdfText.copied(
            northmere
                .session()
                .produceDocuments()
                .draw(meeting, DocumentKind.AGENDA, new Recipient.Everyone())
                .pdf());
    assertTrue(said.contains("restricted sitting"), said);
    assertFalse(said.contains(heard.caseFile().number().text()), said);
  }

  @Test
  void aCaseOpenedToAllAgainIsAnUrgentOneOfAnEmergencyMeeting() {
    var callable = northmere.session().callMeeting().callable().getFirst();
    decide(callable.caseId(), CaseDecision.Kind.RESTRICTED);
    decide(callable.caseId(), CaseDecision.Kind.FULL_HEARING);

    var meeting = emergency(callable);

    assertEquals(Section.URGENT, cases(meeting).getFirst().item().section());
  }

  @Test
  void aCaseRestrictedWhileTheMeetingRunsComesLastAndIsNotOnTheWall() {
    var meeting = northmere.opened();
    var first = cases(meeting).getFirst();
    var wall = new RoomComposer(true, true);
    assertInstanceOf(RoomView.Case.class, wall.atCase(record(meeting), first.item().id(), true));

    decide(first.caseFile().id(), CaseDecision.Kind.RESTRICTED);

    var now = cases(meeting).getLast();
    assertEquals(first.item().in(Section.RESTRICTED_SITTING), now.item());
    assertEquals(new RoomView.Blank(), wall.atCase(record(meeting), now.item().id(), true));
  }

  @Test
  void aCaseRestrictedAfterItWasHeardIsNotOnTheWallWhenOneGoesBackToIt() {
    var meeting = northmere.opened();
    var first = cases(meeting).getFirst();
    var other = cases(meeting).get(1).item().id();
    northmere.session().runMeeting().heard(meeting, first.item().id());
    var wall = new RoomComposer(true, true);
    assertInstanceOf(RoomView.Case.class, wall.atCase(record(meeting), first.item().id(), false));

    decide(first.caseFile().id(), CaseDecision.Kind.RESTRICTED);

    assertEquals(new RoomView.Blank(), wall.atCase(record(meeting), first.item().id(), false));
    assertInstanceOf(RoomView.Case.class, wall.atCase(record(meeting), other, false));

    decide(first.caseFile().id(), CaseDecision.Kind.FULL_HEARING);

    assertInstanceOf(RoomView.Case.class, wall.atCase(record(meeting), first.item().id(), false));
  }

  @Test
  void aCaseOpenedToAllAgainStandsBeforeWhatComesLater() {
    var meeting = northmere.planned();
    var before = sections(meeting);
    var first = cases(meeting).get(0).caseFile().id();
    var second = cases(meeting).get(1).caseFile().id();
    decide(first, CaseDecision.Kind.RESTRICTED);
    decide(second, CaseDecision.Kind.RESTRICTED);

    decide(first, CaseDecision.Kind.FULL_HEARING);

    assertEquals(second, cases(meeting).getLast().caseFile().id());
    assertEquals(sections(meeting).stream().sorted().toList(), sections(meeting));

    decide(second, CaseDecision.Kind.FULL_HEARING);

    assertEquals(before, sections(meeting));
  }

  @Test
  void aCaseOpenedToAllAgainWhileTheMeetingRunsStandsBehindWhatWasHeard() {
    var meeting = northmere.opened();
    var item = cases(meeting).getFirst();
    var heard = cases(meeting).getLast();
    decide(item.caseFile().id(), CaseDecision.Kind.RESTRICTED);
    northmere
        .session()
        .runMeeting()
        .defer(
            meeting,
            cases(meeting).getFirst().item().id(),
            Confidential.of("The IDVA could not reach her"),
            new ItemOutcome.Meanwhile(Confidential.of("The Idva"), Confidential.NONE, false));

    decide(item.caseFile().id(), CaseDecision.Kind.FULL_HEARING);

    var order = cases(meeting).stream().map(HeardCase::item).map(AgendaItem::id).toList();
    assertEquals(1, order.indexOf(item.item().id()));
    assertEquals(order.size() - 1, order.indexOf(heard.item().id()));
  }

  @Test
  void aCaseRestrictedAfterItWasHeardIsNotInTheAgendasSpreadsheet() {
    var meeting = CompleteMeeting.of(northmere);
    var heard = meeting.caseAt(1);
    var exports = northmere.session().exportSpreadsheet();
    var before = exports.write(ExportSpreadsheet.Kind.AGENDA, meeting.id());

    decide(heard.caseFile().id(), CaseDecision.Kind.RESTRICTED);

    var now = exports.write(ExportSpreadsheet.Kind.AGENDA, meeting.id());
    var said = new String(now.bytes(), StandardCharsets.UTF_8);
    assertFalse(said.contains(heard.caseFile().number().text()), said);
    assertEquals(before.rows() - 1, now.rows());
    assertEquals(1, now.leftOut());
  }

  private MeetingId emergency(CallMeeting.Callable callable) {
    var calls = northmere.session().callMeeting();
    var proposed = calls.proposed(callable);
    return done(
        calls.emergency(
            new CallMeeting.Emergency(
                callable,
                proposed.date(),
                proposed.start(),
                proposed.chair(),
                proposed.venue(),
                Confidential.of("He is out tonight"),
                proposed.agencies())));
  }

  private void decide(CaseId id, CaseDecision.Kind kind) {
    done(
        northmere
            .session()
            .decideCase()
            .decide(
                id,
                kind,
                Confidential.of("Robin Chairperson"),
                Confidential.of("Works for an agency at the table"),
                Confidential.of("Robin Chairperson")));
  }

  private MeetingRecord record(MeetingId meeting) {
    return northmere.session().runMeeting().record(meeting).orElseThrow();
  }

  private List<HeardCase> cases(MeetingId meeting) {
    return record(meeting).cases();
  }

  private List<Section> sections(MeetingId meeting) {
    return cases(meeting).stream().map(h -> h.item().section()).toList();
  }
}
