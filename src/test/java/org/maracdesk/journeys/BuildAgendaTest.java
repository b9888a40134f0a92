package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.Refusals.assertExplained;
import static org.maracdesk.journeys.Refusals.assertRefused;
import static org.maracdesk.journeys.Refusals.done;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.agency.MeetingPattern;
import org.maracdesk.domain.agency.WorkingDays;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.meeting.Section;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.PlayDemo.Stage;
import org.maracdesk.testing.SampleSession;

class BuildAgendaTest {

  private static final LocalDate NEXT = LocalDate.of(2026, 12, 10);

  /** One urgent case, nine with children, six of adults only; in each part the oldest first. */
  private static final List<String> BY_THE_RULES =
      List.of(
          "Hazel", "Wren", "Cedar", "Marram", "Linnet", "Nargis", "Olena", "Łucja", "Teasel",
          "Siân", "Bryony", "Juniper", "Heather", "Fern", "Briar", "Nada");

  @Test
  void theAgendaFollowsTheRules() {
    try (var sample = SampleSession.at(Stage.PLANNED)) {
      var record = record(sample);

      assertEquals(BY_THE_RULES, given(record));
      assertEquals(Section.URGENT, record.cases().getFirst().item().section());
      assertEquals(
          List.of(1L, 9L, 6L, 0L, 0L),
          List.of(Section.values()).stream()
              .map(s -> record.cases().stream().filter(c -> c.item().section() == s).count())
              .toList());
      assertEquals(MeetingStage.AGENDA_CONFIRMED, record.meeting().stage());
    }
  }

  @Test
  void eachCaseStartsWhenTheOneBeforeItEnds() {
    try (var sample = SampleSession.at(Stage.PLANNED)) {
      var agenda = record(sample).agenda();

      assertEquals(LocalTime.of(9, 30), agenda.startOf(0));
      assertEquals(LocalTime.of(9, 42), agenda.startOf(1));
      assertEquals(LocalTime.of(12, 42), agenda.finish());
      assertEquals(0, agenda.minutesOver(210));
      assertEquals(12, agenda.minutesOver(180));
      assertTrue(agenda.isOverloaded(180));
    }
  }

  @Test
  void earlierMeetingsAndOpenActionsComeAlong() {
    try (var sample = SampleSession.at(Stage.PLANNED)) {
      var linnet = named(record(sample), "Linnet");

      assertEquals(List.of(SampleSession.EARLIER_MEETING), linnet.earlierMeetings());
      assertEquals(
          List.of("Fit a new back door lock and a light to the path."),
          linnet.openActions().stream().map(a -> a.text().text()).toList());
      assertEquals(List.of(), named(record(sample), "Teasel").openActions());
    }
  }

  @Test
  void theDateProposedFollowsTheAreasPatternAndKeepsOffADayThatIsClosed() {
    try (var sample = SampleSession.at(Stage.PLANNED)) {
      var session = sample.session();
      assertEquals(NEXT, session.buildAgenda().usual().date());
      var monthly = new MeetingPattern(MeetingPattern.Rhythm.MONTHLY, DayOfWeek.THURSDAY, 1);
      var area = session.area().orElseThrow().withPattern(monthly);

      session.keep(area);
      assertEquals(LocalDate.of(2026, 12, 3), session.buildAgenda().usual().date());

      session.keep(area.withWorkingDays(WorkingDays.USUAL.closing(LocalDate.of(2026, 12, 3))));
      assertEquals(LocalDate.of(2026, 12, 4), session.buildAgenda().usual().date());
    }
  }

  @Test
  void whatWasAgreedLaterDoesNotComeAlong() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var agendas = sample.session().buildAgenda();
      var earlier = agendas.on(SampleSession.EARLIER_MEETING).orElseThrow();

      for (var heard : agendas.record(earlier).orElseThrow().cases()) {
        assertEquals(List.of(), heard.openActions());
        assertEquals(List.of(), heard.earlierMeetings());
      }
    }
  }

  @Test
  void aCaseMovesToWhereItIsPutAndTheOrderByTheRulesComesBack() {
    try (var sample = SampleSession.at(Stage.PLANNED)) {
      var agendas = sample.session().buildAgenda();
      var first = item(sample, "Hazel");

      agendas.move(sample.meeting(), first.id(), 3);
      agendas.minutes(sample.meeting(), first.id(), 30);

      var moved = new ArrayList<>(BY_THE_RULES);
      moved.removeFirst();
      moved.add(3, "Hazel");
      sample.reopened();
      assertEquals(moved, given(record(sample)));
      assertEquals(LocalTime.of(13, 0), record(sample).agenda().finish());

      sample.session().buildAgenda().proposeOrder(sample.meeting());

      assertEquals(BY_THE_RULES, given(record(sample)));
      assertEquals(30, item(sample, "Hazel").minutes());
    }
  }

  @Test
  void placesBeyondTheListAreItsEnds() {
    try (var sample = SampleSession.at(Stage.PLANNED)) {
      var agendas = sample.session().buildAgenda();

      agendas.move(sample.meeting(), item(sample, "Hazel").id(), 99);
      agendas.move(sample.meeting(), item(sample, "Nada").id(), -5);

      assertEquals("Nada", given(record(sample)).getFirst());
      assertEquals("Hazel", given(record(sample)).getLast());
    }
  }

  @Test
  void aCaseTakenOffWaitsAndCanBePutBackOnceOnly() {
    try (var sample = SampleSession.at(Stage.PLANNED)) {
      var agendas = sample.session().buildAgenda();
      var juniper = item(sample, "Juniper");

      agendas.remove(sample.meeting(), juniper.id());

      assertEquals(15, record(sample).cases().size());
      assertEquals(
          List.of(juniper.referral()), agendas.waiting().stream().map(c -> c.referral()).toList());
      assertEquals(1, agendas.waitingCases().size());

      agendas.add(sample.meeting(), juniper.referral(), Confidential.of("The chair"));

      assertEquals("Juniper", given(record(sample)).getLast());
      assertEquals(List.of(), agendas.waiting());
      assertExplained(
          "journeys.agenda.already-listed",
          () -> agendas.add(sample.meeting(), juniper.referral(), Confidential.of("The chair")));
    }
  }

  @Test
  void whatWasRearrangedCanBeUndone() {
    try (var sample = SampleSession.at(Stage.PLANNED)) {
      var agendas = sample.session().buildAgenda();
      var before = record(sample).agenda().items();
      agendas.remove(sample.meeting(), item(sample, "Juniper").id());
      agendas.minutes(sample.meeting(), item(sample, "Wren").id(), 40);
      agendas.move(sample.meeting(), item(sample, "Nada").id(), 0);

      agendas.arrange(sample.meeting(), before);

      assertEquals(before, record(sample).agenda().items());
    }
  }

  @Test
  void minutesOutsideOneToTwoHoursAreRefused() {
    try (var sample = SampleSession.at(Stage.PLANNED)) {
      var agendas = sample.session().buildAgenda();
      var wren = item(sample, "Wren");

      for (int minutes : new int[] {-1, 0, 121}) {
        assertRefused(
            List.of("minutes OUT_OF_RANGE"), agendas.minutes(sample.meeting(), wren.id(), minutes));
      }
      done(agendas.minutes(sample.meeting(), wren.id(), 120));

      assertEquals(120, item(sample, "Wren").minutes());
    }
  }

  @Test
  void oneDayHasOneMeeting() {
    try (var sample = SampleSession.at(Stage.PLANNED)) {
      var agendas = sample.session().buildAgenda();

      assertRefused(List.of("start ALREADY_TAKEN"), agendas.plan(on(SampleSession.MEETING)));
      var next = done(agendas.plan(on(NEXT)));
      assertRefused(
          List.of("start ALREADY_TAKEN"),
          agendas.changing().replan(next, on(SampleSession.MEETING)));
      done(agendas.changing().replan(sample.meeting(), on(SampleSession.MEETING)));
      assertEquals(3, agendas.meetings().size());
    }
  }

  @Test
  void aPlanThatCannotBeIsRefusedAndPlansNothing() {
    try (var sample = SampleSession.at(Stage.IMPORTED)) {
      var agendas = sample.session().buildAgenda();

      assertRefused(List.of("minutesPerCase OUT_OF_RANGE"), agendas.plan(plan(NEXT, 0, 210)));
      assertRefused(List.of("minutesPerCase OUT_OF_RANGE"), agendas.plan(plan(NEXT, 121, 210)));
      assertRefused(List.of("minutesAvailable OUT_OF_RANGE"), agendas.plan(plan(NEXT, 12, 11)));
      assertRefused(List.of("minutesAvailable OUT_OF_RANGE"), agendas.plan(plan(NEXT, 12, 1441)));
      assertEquals(1, agendas.meetings().size());
    }
  }

  @Test
  void aReferralMadeAfterTheMeetingWaitsForTheNext() {
    try (var sample = SampleSession.at(Stage.IMPORTED)) {
      var agendas = sample.session().buildAgenda();

      var early = done(agendas.plan(on(LocalDate.of(2026, 11, 3))));

      assertEquals(
          List.of("Wren", "Cedar", "Marram", "Bryony"), given(agendas.record(early).orElseThrow()));
      assertEquals(12, agendas.waiting().size());
    }
  }

  @Test
  void aCasePutOffIsProposedAgainAtTheNextMeeting() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var agendas = sample.session().buildAgenda();

      var next = done(agendas.plan(on(NEXT)));

      var record = agendas.record(next).orElseThrow();
      assertEquals(List.of("Heather"), given(record));
      assertEquals(List.of(), record.cases().getFirst().earlierMeetings());
      assertEquals(List.of(), agendas.waiting());
    }
  }

  @Test
  void twoReferralsOfOneCaseAreHeardTogetherAndALaterOneWaits() {
    try (var sample = SampleSession.at(Stage.PLANNED)) {
      var agendas = sample.session().buildAgenda();
      var wren = named(record(sample), "Wren").referral();

      refer(sample, wren, wren.date().minusDays(2));
      refer(sample, wren, wren.date());
      assertEquals(List.of(), agendas.waiting());
      refer(sample, wren, wren.date().plusDays(2));

      assertEquals(
          List.of(wren.date().plusDays(2)),
          agendas.waiting().stream().map(c -> c.referredOn()).toList());
    }
  }

  @Test
  void theAgendaOfAClosedMeetingStaysAsItWas() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var agendas = sample.session().buildAgenda();
      var meeting = sample.meeting();
      var before = record(sample);
      var wren = item(sample, "Wren");
      var closed = "journeys.meeting.closed";

      assertExplained(closed, () -> agendas.move(meeting, wren.id(), 0));
      assertExplained(closed, () -> agendas.remove(meeting, wren.id()));
      assertExplained(closed, () -> agendas.minutes(meeting, wren.id(), 20));
      assertExplained(closed, () -> agendas.proposeOrder(meeting));
      assertExplained(closed, () -> agendas.confirm(meeting));
      assertExplained(closed, () -> agendas.changing().replan(meeting, on(NEXT)));
      assertExplained(closed, () -> agendas.arrange(meeting, List.of()));
      assertExplained(closed, () -> agendas.add(meeting, item(sample, "Heather").referral()));

      assertEquals(before, record(sample));
    }
  }

  @Test
  void confirmingTwiceIsConfirmingOnce() {
    try (var sample = SampleSession.at(Stage.IMPORTED)) {
      var agendas = sample.session().buildAgenda();
      var next = done(agendas.plan(on(NEXT)));
      assertEquals(MeetingStage.PLANNED, stage(sample, next));

      agendas.confirm(next);
      agendas.confirm(next);

      assertEquals(MeetingStage.AGENDA_CONFIRMED, stage(sample, next));
    }
  }

  /** The same people are referred on another day. */
  private static void refer(SampleSession sample, Referral like, LocalDate day) {
    var again =
        new Referral(
            new ReferralId(UUID.randomUUID()),
            like.caseId(),
            like.agency(),
            day,
            like.emergency(),
            like.grounds(),
            like.transferFrom(),
            like.voice(),
            like.incident(),
            like.phone(),
            like.email(),
            like.details(),
            like.involvements(),
            like.provenance());
    sample
        .session()
        .store()
        .keep(
            AuditNote.of(AuditNote.Kind.REFERRAL_REGISTERED, again.id().value()),
            shelves -> shelves.cases().keep(again));
  }

  private static MeetingStage stage(SampleSession sample, MeetingId id) {
    return sample.session().buildAgenda().record(id).orElseThrow().meeting().stage();
  }

  private static BuildAgenda.Plan on(LocalDate day) {
    return plan(day, 12, 210);
  }

  private static BuildAgenda.Plan plan(LocalDate day, int minutes, int available) {
    var none = Confidential.NONE;
    return new BuildAgenda.Plan(day, LocalTime.of(9, 30), minutes, available, none, none, none);
  }

  private static MeetingRecord record(SampleSession sample) {
    return sample.session().buildAgenda().record(sample.meeting()).orElseThrow();
  }

  private static AgendaItem item(SampleSession sample, String given) {
    return named(record(sample), given).item();
  }

  private static HeardCase named(MeetingRecord record, String given) {
    return record.cases().stream()
        .filter(c -> c.caseFile().victim().givenNames().text().equals(given))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> given(MeetingRecord record) {
    return record.cases().stream().map(c -> c.caseFile().victim().givenNames().text()).toList();
  }
}
