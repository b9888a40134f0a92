package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.Refusals.assertRefused;
import static org.maracdesk.journeys.Refusals.done;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.action.Acceptance;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionHint;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.AgencyType;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.Attendance.Status;
import org.maracdesk.domain.meeting.Interest;
import org.maracdesk.domain.meeting.Interest.Relationship;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.meeting.MeetingGap.Kind;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.Presence;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.Leaver;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.PdfText;

/** Who is at the table when, who may not be, and who signs for what was said there. */
class AtTheTableTest {

  private static final AgencyCode HOUSING = new AgencyCode("HOUSING");
  private static final LocalTime NOW = LocalTime.of(14, 2);

  private final HandClock clock = new HandClock();
  private Northmere northmere;

  @BeforeEach
  void open() {
    northmere = Northmere.waiting(clock);
  }

  @AfterEach
  void shut() {
    northmere.close();
  }

  @Test
  void whoeverHasLeftAcceptsNothingAndWhoeverComesBackDoes() {
    var meeting = CompleteMeeting.of(northmere);
    var willow = meeting.named("Willow Placeholder");
    attend(meeting, willow.at(Status.PART).with(willow.presence().out(NOW)));
    clock.pass(Duration.ofMinutes(13));
    var line = "CHILDREN: see both children at school by 1/12";
    var read = meeting.run().actions().read(meeting.record(), line);
    assertTrue(
        meeting.run().actions().hints(meeting.record(), read).contains(ActionHint.OWNER_AWAY));

    var pending = promise(meeting, line);

    assertEquals(Acceptance.PENDING, pending.acceptance());
    assertEquals(LocalTime.of(14, 15), pending.agreedAt());
    assertTrue(meeting.record().gaps().contains(away(meeting, pending)));
    assertFalse(now(meeting, NOW.plusMinutes(1)).isInTheRoom(AgencyType.CHILDRENS_SOCIAL_CARE));
    assertTrue(now(meeting, NOW.minusMinutes(1)).isInTheRoom(AgencyType.CHILDRENS_SOCIAL_CARE));

    clock.pass(Duration.ofMinutes(5));
    var back = meeting.named("Willow Placeholder");
    attend(meeting, back.with(back.presence().in(LocalTime.of(14, 20))));
    var agreed = promise(meeting, "CHILDREN: call the school nurse by 1/12");

    assertEquals(Acceptance.PRESENT, agreed.acceptance());
    assertFalse(meeting.record().gaps().contains(away(meeting, agreed)));
    assertTrue(meeting.record().gaps().contains(away(meeting, pending)), "by its own hour");
    var kept = northmere.reopen().runMeeting().record(meeting.id()).orElseThrow();
    assertEquals(
        List.of(new Presence.Away(NOW, LocalTime.of(14, 20))),
        kept.attending(willow.id()).orElseThrow().presence().away());
  }

  @Test
  void whatIsTypedUpOnAnotherDayKnowsNoHour() {
    var meeting = CompleteMeeting.of(northmere);
    var willow = meeting.named("Willow Placeholder");
    attend(meeting, willow.at(Status.PART).with(willow.presence().out(NOW)));
    clock.pass(Duration.ofDays(1));

    var agreed = promise(meeting, "CHILDREN: see both children at school by 1/12");

    assertEquals(Acceptance.PRESENT, agreed.acceptance());
    assertEquals(null, agreed.agreedAt());
  }

  @Test
  void theMinutesSayWhichCasesSomebodyWasNotThereFor() throws Exception {
    var id = northmere.begun();
    var run = northmere.session().runMeeting();
    var record = run.record(id).orElseThrow();
    var all = record.attendance();
    run.opening().attend(id, all.stream().map(a -> a.at(Status.PRESENT).signed(true)).toList());
    run.heard(id, record.cases().get(0).item().id());
    clock.pass(Duration.ofMinutes(1));
    var rowan = all.stream().filter(a -> a.isCalled(text("Rowan Exampleton"))).findFirst();
    var presence = rowan.orElseThrow().presence().times(null, LocalTime.of(14, 3));
    run.opening().attend(id, rowan.orElseThrow().at(Status.PART).signed(true).with(presence));
    clock.pass(Duration.ofMinutes(9));
    run.heard(id, record.cases().get(1).item().id());

    var now = run.record(id).orElseThrow();

    assertEquals(List.of(2), now.missedBy(now.attending(rowan.get().id()).orElseThrow()));
    assertTrue(minutes(id).contains("Not there for item 2"));
    run.notHeard(id, record.cases().get(1).item().id());
    assertFalse(minutes(id).contains("Not there for item 2"));
  }

  @Test
  void whetherTheRoomWasAskedBeforeACaseIsMissingUntilItWas() {
    var id = northmere.begun();
    var run = northmere.session().runMeeting();
    var item = run.record(id).orElseThrow().cases().getFirst().item().id();
    var gap = MeetingGap.of(Kind.INTERESTS_NOT_ASKED_OF_CASE, item);
    run.opening().asked(id);
    assertFalse(run.record(id).orElseThrow().gaps().contains(gap), "not heard yet");
    run.heard(id, item);
    assertTrue(run.record(id).orElseThrow().gaps().contains(gap));
    assertFalse(gap.kind().keepsOpen());

    run.opening().asked(id, item);

    assertFalse(run.record(id).orElseThrow().gaps().contains(gap));
  }

  @Test
  void whoIsKnownBeforehandToKnowSomebodyGetsNothingOfTheCaseAndLeavesForIt() throws Exception {
    var id = northmere.planned();
    var session = northmere.session();
    var heard = session.runMeeting().record(id).orElseThrow().cases().getFirst();
    var number = heard.caseFile().number().text();
    var rowan = representative("Rowan Exampleton");
    var sorrel = representative("Sorrel Specimen");
    var known = session.runMeeting().knownBeforehand();
    var caseId = heard.caseFile().id();
    assertTrue(agenda(id, rowan).contains(number));

    known.declare(caseId, rowan.id(), Relationship.FAMILY);
    known.declare(caseId, sorrel.id(), Relationship.NEIGHBOUR);

    assertEquals(
        Set.of(rowan, sorrel),
        known.of(caseId).known().stream().map(one -> one.person()).collect(Collectors.toSet()));
    assertFalse(agenda(id, rowan).contains(number));
    assertFalse(agenda(id, sorrel).contains(number), "although they are a deputy");
    session.runMeeting().open(id);
    var run = northmere.reopen().runMeeting();
    var record = run.record(id).orElseThrow();
    var line = named(record.attendance(), "Rowan Exampleton");
    assertEquals(List.of(1), record.leftFor(line.id()));
    assertEquals(
        List.of(Interest.leaving(line.id(), heard.item().id(), Relationship.FAMILY)),
        record.formalities().interests());

    var deputy = run.opening().newcomer(HOUSING).named(text("sorrel  specimen"));
    run.opening().attend(id, deputy);
    assertEquals(List.of(1), run.record(id).orElseThrow().leftFor(deputy.id()));
    run.opening().withdraw(id, line.id(), heard.item().id());
    run.opening().attend(id, line.at(Status.PRESENT));

    assertEquals(List.of(), run.record(id).orElseThrow().leftFor(line.id()), "taken back");
    assertEquals(
        List.of(sorrel),
        run.knownBeforehand().of(caseId).known().stream().map(one -> one.person()).toList());
  }

  @Test
  void whatTheChairDecidesAtTheMeetingCountsMoreThanWhatWasSaidBefore() {
    var id = northmere.planned();
    var session = northmere.session();
    var heard = session.runMeeting().record(id).orElseThrow().cases().getFirst();
    var rowan = representative("Rowan Exampleton");
    session
        .runMeeting()
        .knownBeforehand()
        .declare(heard.caseFile().id(), rowan.id(), Relationship.FORMER_CLIENT);
    session.runMeeting().open(id);
    var run = session.runMeeting();
    var line = named(run.record(id).orElseThrow().attendance(), "Rowan Exampleton");

    done(
        run.opening()
            .declare(
                id,
                new Interest(
                    line.id(),
                    heard.item().id(),
                    Relationship.FORMER_CLIENT,
                    Interest.Decision.STAYS,
                    text("Ten years ago"))));

    assertEquals(List.of(), run.record(id).orElseThrow().leftFor(heard.item().id()));
  }

  @Test
  void theReasonToOpenEarlyCoversThoseWhoWereThereAndNobodyWhoComesLater() {
    var id = northmere.begun();
    var run = northmere.session().runMeeting();
    var opening = run.opening();
    opening.statementRead(id);
    var all = run.record(id).orElseThrow().attendance();
    opening.attend(id, all.stream().map(a -> a.at(Status.PRESENT).signed(true)).toList());
    var first = opening.newcomer(HOUSING).named(text("Early Standinby"));
    opening.attend(id, first);
    done(opening.openEarly(id, text("The line to the court drops")));
    assertTrue(run.record(id).orElseThrow().mayHearCases());

    var later = opening.newcomer(HOUSING).named(text("Late Comerby"));
    opening.attend(id, later);

    var record = run.record(id).orElseThrow();
    assertFalse(record.mayHearCases());
    assertEquals(
        List.of(later.id()),
        record.unsigned(record.attendance()).stream().map(Attendance::id).toList());
    done(opening.openEarly(id, text("The pen is dry")));
    var kept = northmere.reopen().runMeeting().record(id).orElseThrow();
    assertTrue(kept.mayHearCases());
    assertEquals(
        "The line to the court drops; The pen is dry", kept.formalities().openedBecause().text());
  }

  @Test
  void whoeverHasGoneUnsignedHoldsNothingUp() {
    var id = northmere.begun();
    var opening = northmere.session().runMeeting().opening();
    opening.statementRead(id);
    var gone = opening.newcomer(HOUSING).named(text("Brief Visitorby"));
    opening.attend(id, gone.at(Status.PART).with(gone.presence().out(NOW)));
    var record = northmere.session().runMeeting().record(id).orElseThrow();

    assertFalse(record.mayHearCases());
    assertTrue(record.at(NOW).mayHearCases());
    assertTrue(record.gaps().contains(MeetingGap.of(Kind.SIGNATURE_OWED, gone.id())));
  }

  @Test
  void anEmergencyMeetingIsMinutedToTheEnd() {
    var calls = northmere.session().callMeeting();
    var proposed = calls.proposed(calls.callable().getFirst());
    var id =
        done(
            calls.emergency(
                new CallMeeting.Emergency(
                    proposed.callable(),
                    proposed.date(),
                    proposed.start(),
                    proposed.chair(),
                    text("By telephone"),
                    text("He is out tonight"),
                    proposed.agencies())));
    northmere.session().runMeeting().open(id);

    var meeting = CompleteMeeting.of(northmere, id);

    assertEquals(List.of(), meeting.record().gaps());
    var chair = meeting.named("Peregrine Testley");
    assertEquals(Presence.Capacity.CHAIR, chair.presence().capacity());
    assertEquals(Presence.Capacity.ADMIN, meeting.named("Maple Sampleford").presence().capacity());
    assertEquals(
        proposed.agencies(),
        meeting.record().attendance().stream().map(Attendance::agency).skip(2).toList());
    assertEquals(List.of(), meeting.run().close(id));
    done(meeting.run().closing().approve(id, text("Peregrine Testley"), Confidential.NONE));
    assertTrue(meeting.record().formalities().isLocked());
  }

  @Test
  void anEmergencyMeetingMayBeChairedBySomebodyNobodyKnowsHere() {
    var calls = northmere.session().callMeeting();
    var proposed = calls.proposed(calls.callable().getFirst());
    var id =
        done(
            calls.emergency(
                new CallMeeting.Emergency(
                    proposed.callable(),
                    proposed.date(),
                    proposed.start(),
                    text("Duty Inspectorby"),
                    text("By telephone"),
                    text("He is out tonight"),
                    proposed.agencies())));

    var chairs =
        northmere.session().runMeeting().record(id).orElseThrow().attendance().stream()
            .filter(a -> a.presence().capacity() == Presence.Capacity.CHAIR)
            .map(a -> a.name().text())
            .toList();

    assertEquals(List.of("Duty Inspectorby"), chairs);
  }

  @Test
  void somebodyWhoIsNotTheChairApprovesTheMinutesWithAWordAndThePaperSaysSo() throws Exception {
    var meeting = CompleteMeeting.of(northmere);
    meeting.run().close(meeting.id());
    var closing = meeting.run().closing();
    assertRefused(
        List.of("reason NOT_THE_CHAIR"),
        closing.approve(meeting.id(), text("Maple Sampleford"), Confidential.NONE));

    done(closing.approve(meeting.id(), text("Maple Sampleford"), text("Chaired for the day")));

    assertTrue(
        minutes(meeting.id())
            .contains(
                "by Maple Sampleford, who is not put down as the chair: Chaired for the day"));
  }

  @Test
  void whoeverLeftForACaseDoesNotApproveItWithTheRest() {
    var meeting = CompleteMeeting.of(northmere);
    var heard = meeting.caseAt(0);
    declare(meeting, "Rowan Exampleton", heard);
    meeting.run().close(meeting.id());

    assertRefused(
        List.of("by LEFT_FOR_THE_CASE"),
        meeting
            .run()
            .closing()
            .approve(meeting.id(), text("Rowan Exampleton"), text("The chair is away")));
  }

  private static void declare(CompleteMeeting meeting, String name, HeardCase heard) {
    done(
        meeting
            .run()
            .opening()
            .declare(
                meeting.id(),
                Interest.leaving(
                    meeting.named(name).id(), heard.item().id(), Relationship.FRIEND)));
  }

  private static void attend(CompleteMeeting meeting, Attendance person) {
    meeting.run().opening().attend(meeting.id(), person);
  }

  private static Action promise(CompleteMeeting meeting, String line) {
    var run = meeting.run();
    return done(
        run.promise(meeting.id(), meeting.caseAt(0).item(), run.read(meeting.record(), line)));
  }

  private static MeetingRecord now(CompleteMeeting meeting, LocalTime hour) {
    return meeting.record().at(hour);
  }

  private static MeetingGap away(CompleteMeeting meeting, Action action) {
    return MeetingGap.of(
        Kind.ACTION_OF_SOMEBODY_AWAY, meeting.caseAt(0).item().id(), action.number());
  }

  private Representative representative(String name) {
    return northmere.session().store().read(s -> s.agencies().representatives()).stream()
        .filter(one -> one.name().text().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Attendance named(List<Attendance> people, String name) {
    return people.stream().filter(one -> one.name().text().equals(name)).findFirst().orElseThrow();
  }

  private String agenda(MeetingId id, Representative person) throws Exception {
    return paper(id, DocumentKind.AGENDA, new Recipient.OnePerson(Leaver.of(person)));
  }

  private String minutes(MeetingId id) throws Exception {
    return paper(id, DocumentKind.MINUTES, new Recipient.Everyone());
  }

  private String paper(MeetingId id, DocumentKind kind, Recipient recipient) throws Exception {
    return PdfText.copied(northmere.session().produceDocuments().draw(id, kind, recipient).pdf());
  }

  private static Confidential text(String text) {
    return Confidential.of(text);
  }
}
