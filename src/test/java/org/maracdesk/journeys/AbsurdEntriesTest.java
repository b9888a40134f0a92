package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.maracdesk.journeys.Refusals.assertRefused;
import static org.maracdesk.journeys.Refusals.done;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Interest;
import org.maracdesk.domain.meeting.ItemOutcome.Meanwhile;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.BuildAgenda.Plan;
import org.maracdesk.testing.HandClock;

/** Whatever is typed or pasted around a meeting is kept as it is, or refused at its field. */
class AbsurdEntriesTest {

  private static final Confidential NOBODY_SAID = Confidential.of("Said by nobody");
  private static final String TOO_LONG = "x".repeat(5_000);
  private static final String FAR_TOO_LONG = "x".repeat(12_001);

  private static Northmere northmere;
  private static MeetingId running;
  private static MeetingId planned;
  private static MeetingRecord record;

  /** One store for all: what is refused changes nothing, and nothing else happens in it. */
  @BeforeAll
  static void begin() {
    northmere = Northmere.waiting(new HandClock());
    running = northmere.planned();
    var agendas = northmere.session().buildAgenda();
    agendas.remove(running, agendas.record(running).orElseThrow().cases().getLast().item().id());
    northmere.session().runMeeting().open(running);
    northmere
        .session()
        .runMeeting()
        .opening()
        .openEarly(running, Confidential.of("Begun with those who are here"));
    planned = northmere.planned(Northmere.DAY.plusWeeks(2));
    agendas
        .record(planned)
        .orElseThrow()
        .cases()
        .forEach(listed -> agendas.remove(planned, listed.item().id()));
    record = northmere.session().runMeeting().record(running).orElseThrow();
  }

  @AfterAll
  static void shut() {
    northmere.close();
  }

  /**
   * A field of a card.
   *
   * @param place its name in the form
   * @param longest what it still takes
   * @param needed whether it may not be empty
   * @param enter fills it, and everything else as it should be
   */
  private record Entry(
      String place, int longest, boolean needed, Function<Confidential, Answered<?>> enter) {

    @Override
    public String toString() {
      return place + " up to " + longest;
    }
  }

  static Stream<Entry> fields() {
    var session = northmere.session();
    var run = session.runMeeting();
    var closing = run.closing();
    var late = run.addLateCase().waiting(running).getFirst().referred().referral();
    var item = record.cases().getFirst().item().id();
    var ok = NOBODY_SAID;
    return Stream.of(
        line("allowedBy", true, text -> run.addLateCase().add(running, late, text)),
        line("venue", false, text -> plan(text, ok, ok)),
        line("chair", false, text -> plan(ok, text, ok)),
        line("minuteTaker", false, text -> plan(ok, ok, text)),
        line("venue", false, text -> emergency(ok, text, ok)),
        line("chair", true, text -> emergency(text, ok, ok)),
        text("reason", true, text -> emergency(ok, ok, text)),
        text("reason", true, text -> run.defer(running, item, text, until(ok, ok))),
        line("checkedBy", true, text -> run.defer(running, item, ok, until(text, ok))),
        line("escalatedTo", false, text -> run.defer(running, item, ok, until(ok, text))),
        text("reason", true, text -> run.carryOver(running, text, ok)),
        line("checkedBy", true, text -> run.carryOver(running, ok, text)),
        text("reason", true, text -> run.opening().declare(running, stays(item, text))),
        line("by", true, text -> closing.approve(running, item, text)),
        line("by", true, text -> closing.approve(running, text, ok)),
        text("reason", true, text -> closing.approve(running, record.meeting().chair(), text)),
        line("by", true, text -> closing.correct(running, null, text, ok)),
        text("text", true, text -> closing.correct(running, item, ok, text)));
  }

  private static Entry line(
      String place, boolean needed, Function<Confidential, Answered<?>> enter) {
    return new Entry(place, 400, needed, enter);
  }

  private static Entry text(
      String place, boolean needed, Function<Confidential, Answered<?>> enter) {
    return new Entry(place, 12_000, needed, enter);
  }

  @ParameterizedTest
  @MethodSource("fields")
  void whatIsTooLongIsSaidAtItsFieldAndChangesNothing(Entry field) {
    var before = northmere.session().runMeeting().record(running).orElseThrow();
    var typed = field.longest() == 400 ? TOO_LONG : FAR_TOO_LONG;

    assertRefused(
        List.of(field.place() + " TOO_LONG"), field.enter().apply(Confidential.of(typed)));

    assertEquals(before, northmere.session().runMeeting().record(running).orElseThrow());
  }

  static Stream<Entry> neededFields() {
    return fields().filter(Entry::needed);
  }

  @ParameterizedTest
  @MethodSource("neededFields")
  void whatNobodySeesIsMissingWhereSomethingIsNeeded(Entry field) {
    assertRefused(
        List.of(field.place() + " MISSING"),
        field.enter().apply(Confidential.of(" \t\n\u00a0\u200b\u202e ")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\ud83c\udfe0 Room \ud83d\ude80",
        "\u063a\u0631\u0641\u0629 2, \u05d7\u05d3\u05e8 3",
        "The \"Old\" Hall, O'Hara's; -- drop table",
        "=1+1",
        "<b>Room</b> {0} %s"
      })
  void emojiQuotesAndTextFromTheRightAreKeptAsTheyAre(String typed) {
    var said = Confidential.of(typed);

    done(
        northmere
            .session()
            .buildAgenda()
            .changing()
            .replan(planned, plan(Northmere.DAY.plusWeeks(2), said, said, said)));

    var meeting = northmere.session().buildAgenda().record(planned).orElseThrow().meeting();
    assertEquals(
        List.of(said, said, said),
        List.of(meeting.venue(), meeting.chair(), meeting.minuteTaker()));
  }

  @Test
  void aYearThatCanOnlyBeASlipIsSaidAtTheDate() {
    for (var day : List.of(LocalDate.of(1800, 11, 26), LocalDate.of(2999, 11, 26))) {
      var plan = plan(day, NOBODY_SAID, NOBODY_SAID, NOBODY_SAID);
      var agendas = northmere.session().buildAgenda();
      boolean past = day.isBefore(Northmere.DAY);

      assertRefused(List.of("date NOT_THAT_YEAR"), agendas.plan(plan));
      assertRefused(
          past ? List.of("date NOT_THAT_YEAR", "date IN_THE_PAST") : List.of("date NOT_THAT_YEAR"),
          agendas.changing().replan(planned, plan));
    }
    var slip = plan(LocalDate.of(2062, 12, 1), NOBODY_SAID, NOBODY_SAID, NOBODY_SAID);
    Answered.Refused<?> refused =
        assertInstanceOf(
            Answered.Refused.class,
            northmere.session().buildAgenda().changing().replan(planned, slip));
    assertEquals(List.of("2003", "2031"), refused.problems().getFirst().details());
  }

  private static Answered<?> plan(Confidential venue, Confidential chair, Confidential minutes) {
    return northmere
        .session()
        .buildAgenda()
        .plan(plan(Northmere.DAY.plusWeeks(4), venue, chair, minutes));
  }

  private static Plan plan(
      LocalDate day, Confidential venue, Confidential chair, Confidential minutes) {
    return new Plan(day, LocalTime.of(13, 0), 12, 200, venue, chair, minutes);
  }

  private static Answered<?> emergency(
      Confidential chair, Confidential venue, Confidential reason) {
    var calls = northmere.session().callMeeting();
    var usual = calls.proposed(calls.callable().getFirst());
    return calls.emergency(
        new CallMeeting.Emergency(
            usual.callable(),
            usual.date(),
            LocalTime.of(17, 0),
            chair,
            venue,
            reason,
            usual.agencies()));
  }

  private static Meanwhile until(Confidential checkedBy, Confidential escalatedTo) {
    return new Meanwhile(checkedBy, escalatedTo, false);
  }

  private static Interest stays(AgendaItemId item, Confidential reason) {
    return new Interest(
        record.attendance().getFirst().id(),
        item,
        Interest.Relationship.NEIGHBOUR,
        Interest.Decision.STAYS,
        reason);
  }
}
