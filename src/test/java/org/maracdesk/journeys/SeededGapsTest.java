package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.CompleteMeeting.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.StatementVersion;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.Attendance.Status;
import org.maracdesk.domain.meeting.AttendanceId;
import org.maracdesk.domain.meeting.Considered;
import org.maracdesk.domain.meeting.DisclosedCrime;
import org.maracdesk.domain.meeting.DisclosedCrimes;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.Feedback;
import org.maracdesk.domain.meeting.Formalities;
import org.maracdesk.domain.meeting.Interest;
import org.maracdesk.domain.meeting.Interest.Decision;
import org.maracdesk.domain.meeting.Interest.Relationship;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.Measure;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.meeting.MeetingGap.Kind;
import org.maracdesk.domain.meeting.Presence;
import org.maracdesk.domain.meeting.Section;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.meeting.UnfinishedFormality;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.testing.HandClock;

/** What minutes lack is found, all of it and nothing else. */
class SeededGapsTest {

  private static final AgencyCode IDVA = new AgencyCode("IDVA");
  private static final AgencyCode POLICE = new AgencyCode("POLICE");
  private static final Confidential NONE = Confidential.NONE;
  private static final Instant NOW = Instant.parse("2026-11-26T09:35:00Z");

  private Northmere northmere;
  private CompleteMeeting meeting;
  private final List<MeetingGap> seeded = new ArrayList<>();

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
  void completeMinutesLackNothing() {
    assertEquals(List.of(), meeting.record().gaps());
  }

  @Test
  void everySeededGapIsFoundAndNothingElse() {
    seedCases();
    seedActions();
    seedAttendance();
    seedInterests();
    seedMeeting();

    var found = meeting.record().gaps();

    assertEquals(Set.copyOf(seeded), Set.copyOf(found));
    assertEquals(seeded.size(), found.size());
    assertEquals(55, seeded.size());
    assertEquals(55, seeded.stream().map(MeetingGap::kind).distinct().count());
  }

  @Test
  void childrenAreAskedForInWhicheverPartOfTheAgendaTheirCaseIsHeard() {
    var withChildren =
        meeting.record().cases().stream()
            .filter(heard -> !heard.caseFile().children().isEmpty())
            .limit(3)
            .toList();
    var parts = List.of(Section.RESTRICTED_SITTING, Section.URGENT, Section.ADULT_ONLY);
    for (int place = 0; place < parts.size(); place++) {
      var heard = withChildren.get(place);
      var section = parts.get(place);
      meeting.behind(
          s -> {
            s.meetings().keep(in(heard.item(), section));
            s.meetings().keep(withoutChildrenLine(heard.discussion()));
          });
      expect(MeetingGap.of(Kind.NO_CHILDREN_LINE, heard.item().id()));
    }

    var record = meeting.record();

    assertEquals(
        Set.copyOf(seeded),
        record.gaps().stream()
            .filter(gap -> gap.kind() == Kind.NO_CHILDREN_LINE)
            .collect(Collectors.toSet()));
    for (var gap : seeded) {
      assertEquals(List.of(gap), Objects.requireNonNull(record.caseAt(gap.item())).gapsIfHeard());
    }
  }

  @Test
  void anEmergencyMeetingIsAskedForItsChildrenToo() {
    var heard =
        meeting.record().cases().stream()
            .filter(each -> !each.caseFile().children().isEmpty())
            .findFirst()
            .orElseThrow();
    var journey = northmere.session().callMeeting();
    var callable =
        journey.callable().stream()
            .filter(each -> each.caseId().equals(heard.caseFile().id()))
            .findFirst()
            .orElseThrow();
    var called =
        Refusals.done(
            journey.emergency(
                new CallMeeting.Emergency(
                    callable,
                    Northmere.DAY,
                    LocalTime.of(15, 0),
                    text("Peregrine Testley"),
                    NONE,
                    text("He was seen at the gate of the school"),
                    callable.agencies())));
    var run = northmere.session().runMeeting();
    run.open(called);
    var item = run.record(called).orElseThrow().cases().getFirst().item();
    run.heard(called, item.id());

    assertTrue(
        run.record(called)
            .orElseThrow()
            .gaps()
            .contains(MeetingGap.of(Kind.NO_CHILDREN_LINE, item.id())));
  }

  private static Discussion withoutChildrenLine(Discussion said) {
    return new Discussion(
        said.item(),
        said.victimView(),
        said.broughtBy(),
        said.shared(),
        said.riskSummary(),
        NONE,
        said.noActionReason(),
        said.secondsSpent(),
        said.unfinished(),
        said.headings(),
        said.crimes(),
        said.considered(),
        said.feedback(),
        said.remarks());
  }

  @Test
  void aMeetingWithNobodyAndNothingInItSaysSo() {
    meeting.behind(
        shelves ->
            shelves
                .meetings()
                .attendance(meeting.id())
                .forEach(a -> shelves.meetings().remove(a.id())));

    var kinds = meeting.record().gaps().stream().map(MeetingGap::kind).distinct().toList();

    assertEquals(
        List.of(
            Kind.ACTION_OF_SOMEBODY_AWAY,
            Kind.CHAIR_NOT_THERE,
            Kind.NOBODY_PRESENT,
            Kind.AGENCY_UNACCOUNTED),
        kinds);
  }

  @Test
  void whoeverChairsOrWritesForSomebodyWhoLeftIsLookedAtToo() {
    var first = meeting.caseAt(0).item().id();
    var chair = meeting.named("Peregrine Testley").id();
    var writer = meeting.named("Maple Sampleford").id();
    frame(f -> f.with(Interest.leaving(chair, first, Relationship.FRIEND)));
    frame(f -> f.with(Interest.leaving(writer, first, Relationship.FRIEND)));
    frame(f -> f.deputised(text("maple sampleford")));

    assertEquals(
        List.of(
            MeetingGap.of(Kind.DEPUTY_CHAIR_LEFT_TOO, first),
            MeetingGap.of(Kind.MINUTE_TAKER_LEFT, first)),
        meeting.record().gaps());
  }

  private void seedCases() {
    var waiting = meeting.caseAt(0).item();
    meeting.behind(s -> s.meetings().keep(waiting.with(new ItemOutcome.Waiting())));
    expect(MeetingGap.of(Kind.CASE_NOT_HEARD, waiting.id()));
    var put = meeting.caseAt(1).item();
    meeting.behind(s -> s.meetings().keep(put.with(new ItemOutcome.Deferred(NONE))));
    expect(MeetingGap.of(Kind.DEFERRED_WITHOUT_REASON, put.id()));
    expect(MeetingGap.of(Kind.NOBODY_CHECKS_MEANWHILE, put.id()));
    var bare = meeting.caseAt(2);
    meeting.behind(
        s -> {
          bare.actions().forEach(action -> s.actions().remove(action.id()));
          s.meetings().keep(Discussion.of(bare.item().id()));
          s.meetings().keep(in(bare.item(), Section.ADULT_ONLY));
        });
    for (var kind :
        List.of(
            Kind.NO_ACTION_AND_NO_REASON,
            Kind.NO_VICTIM_VIEW,
            Kind.NO_CHILDREN_LINE,
            Kind.NOTHING_SHARED,
            Kind.NO_RISK_SUMMARY,
            Kind.CRIMES_NOT_ASKED,
            Kind.ORDERS_NOT_CONSIDERED,
            Kind.NO_FEEDBACK,
            Kind.AWARENESS_NOT_SAID,
            Kind.SAFE_TO_TELL_NOT_SAID)) {
      expect(MeetingGap.of(kind, bare.item().id()));
    }
    var odd = meeting.caseAt(3);
    var told = odd.discussion().shared().getFirst();
    meeting.behind(
        s -> {
          s.meetings().keep(in(odd.item(), Section.CHILDREN));
          s.meetings()
              .keep(
                  new Discussion(
                          odd.item().id(),
                          odd.discussion().victimView(),
                          NONE,
                          List.of(
                              told,
                              new SharedInformation(
                                  UUID.randomUUID(), told.agency(), told.kind(), told.text())),
                          odd.discussion().riskSummary(),
                          odd.discussion().childrenLine(),
                          text("All is in hand"),
                          600)
                      .with(disclosed())
                      .with(pursued())
                      .with(
                          new Feedback(
                              text("Ida Testingham"),
                              YesNoUnknown.YES,
                              YesNoUnknown.UNKNOWN,
                              NONE,
                              NONE))
                      .with(new Discussion.Unfinished(text("IDVA: ca"), text("She sa"))));
        });
    for (var kind :
        List.of(
            Kind.VIEW_BROUGHT_BY_NOBODY,
            Kind.ACTIONS_AND_A_REASON_FOR_NONE,
            Kind.SHARED_TWICE,
            Kind.ACTION_HALF_TYPED,
            Kind.SHARED_HALF_TYPED,
            Kind.NO_DAY_TO_TELL)) {
      expect(MeetingGap.of(kind, odd.item().id()));
    }
    expect(MeetingGap.at(Kind.CRIME_WITHOUT_WISH, odd.item().id(), 1));
    expect(
        MeetingGap.at(
            Kind.MEASURE_WITHOUT_REASON, odd.item().id(), Measure.NON_MOLESTATION.ordinal()));
  }

  /** Two crimes; nobody has said what the victim wants done about the second. */
  private static DisclosedCrimes disclosed() {
    var asked = crime("A door kicked in", "She could not be asked");
    return new DisclosedCrimes(false, List.of(asked, crime("Threats by message", "")));
  }

  private static DisclosedCrime crime(String offence, String wish) {
    return new DisclosedCrime(
        UUID.randomUUID(),
        text(offence),
        NONE,
        text("Police"),
        text(wish),
        NONE,
        YesNoUnknown.UNKNOWN);
  }

  /** One order is asked for and another is in place; of the first nothing is said. */
  private static Considered pursued() {
    return new Considered(
        Map.of(
            Measure.NON_MOLESTATION,
            new Considered.Tick(Measure.Decision.YES, NONE),
            Measure.RESTRAINING,
            new Considered.Tick(Measure.Decision.ALREADY, text("In force until 2028"))),
        text("The order of October stands"));
  }

  private void seedActions() {
    var heard = meeting.caseAt(4);
    var harming = heard.caseFile().with(Role.PERPETRATOR).getFirst().person();
    var due = LocalDate.of(2026, 12, 1);
    var ida = text("Ida Testingham");
    action(heard, IDVA, NONE, "Call her mother", due, Kind.ACTION_WITHOUT_PERSON);
    action(heard, IDVA, ida, "", due, Kind.ACTION_WITHOUT_TEXT);
    action(heard, IDVA, ida, "Monitor the situation", due, Kind.ACTION_VAGUE);
    action(
        heard,
        IDVA,
        ida,
        "Visit her",
        LocalDate.of(2026, 11, 25),
        Kind.ACTION_DUE_BEFORE_THE_MEETING);
    action(
        heard, IDVA, ida, "Write to her", LocalDate.of(2027, 11, 27), Kind.ACTION_DUE_AFTER_A_YEAR);
    action(heard, IDVA, ida, "Call her on the safe number!", due, Kind.ACTION_AGREED_TWICE);
    action(
        heard,
        new AgencyCode("PROBATION"),
        text("Heron Dummyford"),
        "Tell us of his release",
        due,
        Kind.ACTION_OF_SOMEBODY_AWAY);
    action(
        heard,
        IDVA,
        text("Rowan Exampleton"),
        "Fit the locks",
        due,
        Kind.ACTION_PERSON_OF_ANOTHER_AGENCY);
    action(
        heard,
        POLICE,
        Confidential.of(harming.givenNames().text() + " " + harming.familyName().text()),
        "Put a marker on the address",
        due,
        Kind.ACTION_OF_SOMEBODY_IN_THE_CASE);
    var willow = meeting.named("Willow Placeholder");
    frame(f -> f.with(Interest.leaving(willow.id(), heard.item().id(), Relationship.FAMILY)));
    action(
        heard,
        willow.agency(),
        willow.name(),
        "Visit the school",
        due,
        Kind.ACTION_OF_SOMEBODY_WHO_LEFT);
  }

  private void action(
      HeardCase heard,
      AgencyCode owner,
      Confidential person,
      String task,
      LocalDate due,
      Kind kind) {
    meeting.behind(
        shelves -> {
          int number = shelves.actions().nextNumber(heard.caseFile().id());
          shelves
              .actions()
              .keep(
                  new Action(
                      new ActionId(UUID.randomUUID()),
                      meeting.id(),
                      heard.item().id(),
                      heard.caseFile().id(),
                      number,
                      owner,
                      person,
                      text(task),
                      Northmere.DAY,
                      due,
                      new Progress.Open(),
                      1));
          expect(MeetingGap.of(kind, heard.item().id(), number));
        });
  }

  private void seedAttendance() {
    var there = Status.PRESENT;
    person("", there, true, p -> p, Kind.NAME_MISSING);
    person("Not Yetmarked", Status.EXPECTED, false, p -> p, Kind.STILL_EXPECTED);
    person("Un Signedham", there, false, p -> p, Kind.SIGNATURE_OWED);
    person(
        "Old Versionby",
        there,
        true,
        p -> p.signed(new StatementVersion("0"), NOW),
        Kind.OLDER_STATEMENT_SIGNED);
    person("Ida Testingham", there, true, p -> p, Kind.ENTERED_TWICE);
    person(
        "Clock Backward",
        Status.PART,
        true,
        p -> p.times(LocalTime.of(11, 0), LocalTime.of(10, 0)),
        Kind.LEFT_BEFORE_ARRIVING);
    person("Part Timeless", Status.PART, true, p -> p, Kind.PART_WITHOUT_TIMES);
    person("Far Awayby", there, true, p -> p.remotely(true, false), Kind.REMOTE_NOT_ALONE);
    person(
        "Only Lookington",
        there,
        true,
        p -> p.as(Presence.Capacity.OBSERVER),
        Kind.OBSERVER_NOT_AUTHORISED);
    person("Sorry Sampleby", Status.APOLOGIES, false, p -> p, Kind.APOLOGIES_WITHOUT_INFORMATION);
    person(
        "Undated Reportby",
        Status.WRITTEN_REPORT,
        false,
        p -> p.informed(true, null),
        Kind.INFORMATION_WITHOUT_DATE);
    person(
        "Late Reportby",
        Status.WRITTEN_REPORT,
        false,
        p -> p.informed(true, LocalDate.of(2026, 11, 27)),
        Kind.INFORMATION_AFTER_THE_MEETING);
    var harming = meeting.caseAt(6).caseFile().with(Role.PERPETRATOR).getFirst().person();
    person(
        harming.familyName().text().toUpperCase() + ", " + harming.givenNames().text(),
        there,
        true,
        p -> p,
        Kind.PRESENT_AND_IN_A_CASE);
    var juniper = meeting.named("Juniper Trialham");
    meeting.behind(s -> s.meetings().keep(meeting.id(), juniper.at(Status.ABSENT)));
    expect(MeetingGap.of(Kind.AGENCY_UNACCOUNTED, juniper.agency()));
  }

  private void person(
      String name, Status status, boolean signed, UnaryOperator<Presence> how, Kind kind) {
    var id = new AttendanceId(UUID.randomUUID());
    meeting.behind(
        shelves ->
            shelves
                .meetings()
                .keep(
                    meeting.id(),
                    new Attendance(
                        id,
                        IDVA,
                        text(name),
                        NONE,
                        status,
                        signed,
                        NONE,
                        how.apply(Presence.USUAL))));
    expect(MeetingGap.of(kind, id));
  }

  private void seedInterests() {
    var item = meeting.caseAt(5).item().id();
    var rowan = meeting.named("Rowan Exampleton").id();
    var kestrel = meeting.named("Kestrel Mockridge").id();
    var chair = meeting.named("Peregrine Testley").id();
    frame(f -> f.with(Interest.leaving(rowan, item, Relationship.NOT_SAID)));
    expect(new MeetingGap(Kind.RELATIONSHIP_NOT_SAID, item, rowan));
    frame(f -> f.with(new Interest(kestrel, item, Relationship.NEIGHBOUR, Decision.STAYS, NONE)));
    expect(new MeetingGap(Kind.STAYED_WITHOUT_REASON, item, kestrel));
    frame(f -> f.with(Interest.leaving(chair, item, Relationship.FRIEND)));
    expect(MeetingGap.of(Kind.NO_DEPUTY_CHAIR, item));
    frame(f -> f.asked(null));
    expect(MeetingGap.of(Kind.INTERESTS_NOT_ASKED));
    frame(now -> notAsked(now, item));
    expect(MeetingGap.of(Kind.INTERESTS_NOT_ASKED_OF_CASE, item));
    var half = UnfinishedFormality.Kind.INTEREST;
    meeting.behind(
        s ->
            s.halfSaid()
                .keep(
                    meeting.id(),
                    new UnfinishedFormality(
                        half, item, null, Relationship.NOT_SAID, NONE, text("Her nei"))));
    expect(MeetingGap.of(Kind.INTEREST_HALF_SAID));
  }

  private static Formalities notAsked(Formalities now, AgendaItemId item) {
    var asked = new HashMap<>(now.askedFor());
    asked.remove(item);
    return new Formalities(
        now.interestsAskedAt(),
        now.openedBecause(),
        now.deputyChair(),
        now.interests(),
        now.approvals(),
        now.issues(),
        now.listsAt(),
        now.addenda(),
        asked,
        now.unsigned(),
        now.heardAt());
  }

  private void seedMeeting() {
    meeting.behind(
        s -> {
          var was = s.meetings().meeting(meeting.id()).orElseThrow();
          s.meetings()
              .keep(
                  new Meeting(
                      was.id(),
                      was.date(),
                      was.start(),
                      was.minutesPerCase(),
                      was.minutesAvailable(),
                      NONE,
                      NONE,
                      NONE,
                      was.stage(),
                      null,
                      was.version()));
        });
    for (var kind :
        List.of(Kind.NO_VENUE, Kind.NO_CHAIR, Kind.NO_MINUTE_TAKER, Kind.STATEMENT_NOT_READ)) {
      expect(MeetingGap.of(kind));
    }
  }

  private static AgendaItem in(AgendaItem item, Section section) {
    return new AgendaItem(
        item.id(), item.caseId(), item.referral(), section, item.minutes(), item.outcome());
  }

  private void frame(UnaryOperator<Formalities> change) {
    meeting.behind(
        s -> s.meetings().keep(meeting.id(), change.apply(s.meetings().formalities(meeting.id()))));
  }

  private void expect(MeetingGap gap) {
    seeded.add(gap);
  }
}
