package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.Refusals.done;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.meeting.Interest;
import org.maracdesk.domain.meeting.Interest.Relationship;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.AgendaNotices;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.minutes.MinutesComposer;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.PdfText;

/**
 * What an agenda for everybody tells of cases that somebody left for or that only named people hear
 * of, and whom it says has not looked a late one up.
 */
class AgendaCirclesTest {

  private static final LocalDate NEXT = Northmere.DAY.plusWeeks(2);
  private static final AgencyCode POLICE = new AgencyCode("POLICE");
  private static final AgencyCode HOUSING = new AgencyCode("HOUSING");
  private static final String LIGHTHOUSE = "collect her from the heron lighthouse";
  private static final String MILL = "fit a bell at the osprey mill";

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
  void anActionOfACaseSomebodyLeftForIsOnTheNextAgendaByItsCaseNumberOnly() throws Exception {
    var meeting = CompleteMeeting.of(northmere);
    var left = meeting.caseAt(2);
    var other = meeting.caseAt(3);
    promise(meeting.id(), left, "IDVA: " + LIGHTHOUSE + " by 1/12");
    promise(meeting.id(), other, "IDVA: " + MILL + " by 1/12");
    var next = northmere.planned(NEXT);
    assertTrue(agenda(next).contains(LIGHTHOUSE), "nobody left yet");

    leaves(meeting, "Ida Testingham", left);

    var said = agenda(next);
    var number = left.caseFile().number().text();
    assertFalse(said.contains(LIGHTHOUSE), said);
    assertFalse(said.contains(number + "/"), said);
    assertTrue(
        said.contains("told only to those who were in the room for the case: " + number + "."),
        said);
    assertTrue(said.contains(MILL), said);
    assertEquals(
        List.of(left.caseFile().number()),
        notices(next).carriedForward().stream()
            .filter(AgendaNotices.CarriedForward::someLeft)
            .map(AgendaNotices.CarriedForward::number)
            .distinct()
            .toList());
  }

  @Test
  void anEmergencyMeetingOfARestrictedCaseIsToldWithoutWhichCaseOrHowMuchWasAgreed()
      throws Exception {
    var callable = northmere.session().callMeeting().callable().getFirst();
    decide(callable.caseId(), CaseDecision.Kind.RESTRICTED);
    var urgent = emergency(callable);
    northmere.session().runMeeting().open(urgent);
    var heard = record(urgent).cases().getFirst();
    promise(urgent, heard, "IDVA: " + LIGHTHOUSE + " by 1/12");

    var next = northmere.planned(NEXT);

    var told = notices(next).emergencies().getFirst();
    assertEquals(List.of(), told.cases());
    assertEquals(List.of(0, 0), List.of(told.actions(), told.openActions()));
    var said = agenda(next);
    assertTrue(
        said.contains("a restricted case. Ask the coordinator if you are a named reader."), said);
    assertFalse(said.contains("agreed"), said);
    assertFalse(said.contains(heard.caseFile().number().text()), said);
  }

  @Test
  void anEmergencyMeetingCountsOnlyWhatWasAgreedAboutCasesThatMayBeTold() throws Exception {
    var callable = northmere.session().callMeeting().callable();
    var hidden = callable.get(1);
    var urgent = emergency(callable.getFirst());
    decide(hidden.caseId(), CaseDecision.Kind.RESTRICTED);
    northmere.session().buildAgenda().add(urgent, hidden.referral().id(), text("The chair"));
    northmere.session().runMeeting().open(urgent);
    for (var heard : record(urgent).cases()) {
      promise(urgent, heard, "IDVA: call her on the safe number by 1/12");
      promise(urgent, heard, "Housing: change the locks by 1/12");
    }
    var shown = heard(urgent, callable.getFirst().caseId()).caseFile().number();

    var next = northmere.planned(NEXT);

    var told = notices(next).emergencies().getFirst();
    assertEquals(List.of(shown), told.cases());
    assertEquals(List.of(2, 2), List.of(told.actions(), told.openActions()));
    assertTrue(agenda(next).contains(shown.text() + ". 2 actions agreed, 2 open."));

    decide(callable.getFirst().caseId(), CaseDecision.Kind.RESTRICTED);

    var afterwards = notices(next).emergencies().getFirst();
    assertEquals(List.of(), afterwards.cases());
    assertEquals(0, afterwards.actions());
  }

  @Test
  void aLateCaseOfAnEmergencyMeetingIsNotResearchedByThoseInvitedThereAndByNobodyElse() {
    var callable = northmere.session().callMeeting().callable();
    var urgent = emergency(callable.getFirst(), List.of(POLICE, HOUSING));
    var late = callable.get(1);
    northmere.session().buildAgenda().add(urgent, late.referral().id(), text("The chair"));

    assertEquals(Set.of(HOUSING, POLICE), Set.copyOf(notResearchedBy(urgent, late.caseId())));

    done(northmere.session().recordResearch().nothingHeld(late.referral().id(), POLICE));

    assertEquals(List.of(HOUSING), notResearchedBy(urgent, late.caseId()));
  }

  @Test
  void nobodyIsToldToLookUpALateCaseOfAVictimWhoHasDied() {
    var callable = northmere.session().callMeeting().callable();
    var urgent = emergency(callable.getFirst());
    var late = callable.get(1);
    northmere.session().buildAgenda().add(urgent, late.referral().id(), text("The chair"));
    assertFalse(notResearchedBy(urgent, late.caseId()).isEmpty());

    decide(late.caseId(), CaseDecision.Kind.DECEASED);

    assertEquals(List.of(), notResearchedBy(urgent, late.caseId()));
  }

  @Test
  void ofARestrictedCaseNobodyOwesAnAnswerButWhoMayBeAsked() {
    var callable = northmere.session().callMeeting().callable();
    var urgent = emergency(callable.getFirst());
    var late = callable.get(1);
    northmere.session().buildAgenda().add(urgent, late.referral().id(), text("The chair"));
    var referrer = late.referral().agency();
    assertTrue(notResearchedBy(urgent, late.caseId()).size() > 2);

    decide(late.caseId(), CaseDecision.Kind.RESTRICTED);

    assertEquals(List.of(referrer), notResearchedBy(urgent, late.caseId()));
    var missing = northmere.session().runMeeting().missingReturns().of(urgent);
    var name = record(urgent).agencyName(referrer);
    assertEquals(List.of(name), missing.about(late.referral().id()));
    var number = heard(urgent, late.caseId()).caseFile().number();
    assertEquals(
        List.of(name),
        missing.agencies().stream()
            .filter(owed -> owed.cases().contains(number))
            .map(MissingReturns.Owed::agency)
            .toList());
    assertTrue(missing.agencies().size() > 2, "of the other case all still owe one");
  }

  @Test
  void aCaseSomebodyLeftForIsToldAmongThosePastTwelveMonthsWithoutInitials() {
    var meeting = CompleteMeeting.of(northmere);
    var left = meeting.caseAt(2);
    leaves(meeting, "Ida Testingham", left);
    var later = northmere.planned(NEXT.plusYears(1));

    var going =
        MinutesComposer.agenda(record(later), notices(later), NEXT.plusYears(1))
            .notices()
            .lapsing();

    assertEquals(7, going.size());
    assertEquals(
        List.of(left.caseFile().number()),
        going.stream()
            .filter(one -> one.victim().isBlank())
            .map(AgendaNotices.Lapsing::number)
            .toList());
    assertTrue(
        notices(later).lapsing().stream().noneMatch(one -> one.victim().isBlank()),
        "the coordinator's own list has them");
  }

  private List<AgencyCode> notResearchedBy(MeetingId meeting, CaseId id) {
    return notices(meeting).listings().get(heard(meeting, id).item().id()).notResearchedBy();
  }

  private MeetingId emergency(CallMeeting.Callable callable) {
    return emergency(callable, northmere.session().callMeeting().proposed(callable).agencies());
  }

  private MeetingId emergency(CallMeeting.Callable callable, List<AgencyCode> invited) {
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
                text("He is out tonight"),
                invited)));
  }

  private void promise(MeetingId meeting, HeardCase heard, String line) {
    var run = northmere.session().runMeeting();
    done(run.promise(meeting, heard.item(), run.read(record(meeting), line)));
  }

  private void leaves(CompleteMeeting meeting, String name, HeardCase heard) {
    var person = meeting.named(name).id();
    meeting.behind(
        s ->
            s.meetings()
                .keep(
                    meeting.id(),
                    s.meetings()
                        .formalities(meeting.id())
                        .with(Interest.leaving(person, heard.item().id(), Relationship.FRIEND))));
  }

  private void decide(CaseId id, CaseDecision.Kind kind) {
    done(
        northmere
            .session()
            .decideCase()
            .decide(
                id,
                kind,
                text("Robin Chairperson"),
                text("Works for an agency at the table"),
                text("Robin Chairperson")));
  }

  private AgendaNotices notices(MeetingId meeting) {
    return northmere.session().buildAgenda().notices(record(meeting));
  }

  private String agenda(MeetingId meeting) throws IOException {
    var pdf =
        northmere
            .session()
            .produceDocuments()
            .draw(meeting, DocumentKind.AGENDA, new Recipient.Everyone())
            .pdf();
    return String.join(" ", PdfText.sentences(pdf)).replaceAll("\\s+", " ");
  }

  private HeardCase heard(MeetingId meeting, CaseId id) {
    return record(meeting).cases().stream()
        .filter(heard -> heard.caseFile().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private MeetingRecord record(MeetingId meeting) {
    return northmere.session().runMeeting().record(meeting).orElseThrow();
  }

  private static Confidential text(String text) {
    return Confidential.of(text);
  }
}
