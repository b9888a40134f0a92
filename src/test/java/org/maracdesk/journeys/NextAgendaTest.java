package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.CompleteMeeting.text;
import static org.maracdesk.journeys.Refusals.assertExplained;
import static org.maracdesk.journeys.Refusals.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.ListingReason;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.ReferredCase.PutOff;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.HandClock;

/** A case that a meeting puts off comes to the next agenda, also to one that is planned already. */
class NextAgendaTest {

  private static final LocalDate NEXT = Northmere.DAY.plusWeeks(2);
  private static final ItemOutcome.Meanwhile CHECKED =
      new ItemOutcome.Meanwhile(text("The Idva"), Confidential.NONE, false);

  private Northmere northmere;
  private BuildAgenda agendas;
  private RunMeeting run;
  private MeetingId id;

  @BeforeEach
  void plan() {
    northmere = Northmere.waiting(new HandClock());
    agendas = northmere.session().buildAgenda();
    run = northmere.session().runMeeting();
    id = northmere.planned();
  }

  @AfterEach
  void shut() {
    northmere.close();
  }

  @Test
  void aDeferredCaseHeadsItsPartOfAnAgendaThatIsConfirmedAlreadyAndIsNotLate() {
    agendas.remove(id, item("Wren"));
    var next = northmere.planned(NEXT);
    agendas.confirm(next);
    begin();
    assertEquals(Optional.of(NEXT), run.nextAgenda(id));

    defer("Żaneta");

    assertEquals(List.of("Żaneta", "Wren"), names(next));
    assertEquals(List.of(), agendas.waiting());
    var listed = cases(next).getFirst();
    assertFalse(listed.item().listing().isLate());
    var reasons =
        agendas.notices(agendas.record(next).orElseThrow()).listings().get(listed.item().id());
    assertInstanceOf(ListingReason.PutOff.class, reasons.reasons().getFirst());
  }

  @Test
  void whatWasNotReachedHeadsThePartsInItsOrderAfterWhatWasDeferredBefore() {
    agendas.remove(id, item("Wren"));
    var next = northmere.planned(NEXT);
    begin();
    defer("Sage");

    done(run.carryOver(id, text("The room had to be left"), text("The Idva")));

    assertEquals(
        List.of(
            "Hazel", "Sage", "Żaneta", "Wren", "Anastasia Persephone Wilhelmina", "Fern", "Iris"),
        names(next));
  }

  @Test
  void whereNoLaterMeetingIsPlannedItWaitsMarkedAndHeadsTheAgendaPlannedLater() {
    agendas.remove(id, item("Wren"));
    begin();
    assertEquals(Optional.empty(), run.nextAgenda(id));
    defer("Żaneta");
    done(run.carryOver(id, text("The room had to be left"), text("The Idva")));

    var waits =
        agendas.waitingCases().stream()
            .filter(one -> one.victim().text().contains("Żaneta"))
            .findFirst()
            .orElseThrow();
    assertEquals(new PutOff(Northmere.DAY, false), waits.referred().putOff());
    assertEquals(
        5,
        agendas.waiting().stream()
            .filter(one -> new PutOff(Northmere.DAY, true).equals(one.putOff()))
            .count());
    var planned = names(northmere.planned(NEXT));
    assertEquals(List.of("Hazel", "Żaneta", "Sage", "Wren"), planned.subList(0, 4));
  }

  @Test
  void theTrailNamesTheMeetingWhoseAgendaACaseWentOn() {
    var next = northmere.planned(NEXT);
    begin();

    defer("Żaneta");
    assertEquals(List.of(AuditNote.Kind.CASE_DEFERRED), lately(next));

    done(run.carryOver(id, text("The room had to be left"), text("The Idva")));
    assertEquals(List.of(AuditNote.Kind.CASE_DEFERRED, AuditNote.Kind.CASE_DEFERRED), lately(next));
  }

  private List<AuditNote.Kind> lately(MeetingId meeting) {
    return northmere.session().store().read(s -> s.audit().latest(2)).stream()
        .map(entry -> entry.note())
        .filter(note -> note.about().contains(meeting.value()))
        .map(AuditNote::kind)
        .toList();
  }

  @Test
  void whatIsTakenBackLeavesTheNextAgenda() {
    var next = northmere.planned(NEXT);
    begin();
    var zaneta = defer("Żaneta");
    assertEquals(List.of("Żaneta"), names(next));

    run.notHeard(id, zaneta);

    assertEquals(List.of(), names(next));
    assertEquals(new ItemOutcome.Waiting(), outcome(zaneta));
    defer("Żaneta");
    run.heard(id, zaneta);
    assertEquals(List.of(), names(next));
  }

  @Test
  void anotherMeetingThatHasBegunKeepsWhatItTook() {
    var next = northmere.planned(NEXT);
    begin();
    var zaneta = defer("Żaneta");
    run.open(next);

    assertExplained("journeys.agenda.taken-since", () -> run.notHeard(id, zaneta));

    assertEquals(List.of("Żaneta"), names(next));
    assertInstanceOf(ItemOutcome.Deferred.class, outcome(zaneta));
  }

  @Test
  void aFurtherSittingThatTookACaseSinceKeepsIt() {
    var further = furtherSitting();
    begin();
    var zaneta = defer("Żaneta");
    var referral =
        cases(id).stream()
            .filter(heard -> heard.item().id().equals(zaneta))
            .findFirst()
            .orElseThrow()
            .referral()
            .id();
    agendas.add(further, referral, text("Robin Chairperson"));

    assertExplained("journeys.agenda.taken-since", () -> run.notHeard(id, zaneta));

    assertTrue(names(further).contains("Żaneta"));
    assertInstanceOf(ItemOutcome.Deferred.class, outcome(zaneta));
  }

  @Test
  void furtherSittingsAndWhatIsOverAreNotTheNextMeeting() {
    furtherSitting();
    northmere.planned(Northmere.DAY.minusWeeks(1));
    begin();

    assertEquals(Optional.empty(), run.nextAgenda(id));
  }

  @Test
  void addedByHandAPutOffCaseNeedsNoLeaveAndHeadsItsPart() {
    agendas.remove(id, item("Wren"));
    var next = northmere.planned(NEXT);
    agendas.confirm(next);
    begin();
    defer("Żaneta");
    var placed = cases(next).getFirst().item();
    agendas.remove(next, placed.id());

    agendas.add(next, placed.referral());

    assertEquals(List.of("Żaneta", "Wren"), names(next));
  }

  /** Two cases that take the whole afternoon do not fit into one. */
  private MeetingId furtherSitting() {
    for (var last : cases(id).reversed().subList(0, 2)) {
      agendas.minutes(id, last.item().id(), 240);
    }
    return northmere.session().callMeeting().extraSitting(id).orElseThrow();
  }

  private void begin() {
    run.open(id);
    run.opening().openEarly(id, text("Begun with those who are here"));
  }

  private AgendaItemId defer(String given) {
    var item = item(given);
    done(run.defer(id, item, text("The IDVA could not reach her"), CHECKED));
    return item;
  }

  private ItemOutcome outcome(AgendaItemId item) {
    return cases(id).stream()
        .filter(heard -> heard.item().id().equals(item))
        .findFirst()
        .orElseThrow()
        .item()
        .outcome();
  }

  private AgendaItemId item(String given) {
    return cases(id).stream()
        .filter(heard -> name(heard).equals(given))
        .findFirst()
        .orElseThrow()
        .item()
        .id();
  }

  private List<String> names(MeetingId meeting) {
    return cases(meeting).stream().map(NextAgendaTest::name).toList();
  }

  private List<HeardCase> cases(MeetingId meeting) {
    return agendas.record(meeting).orElseThrow().cases();
  }

  private static String name(HeardCase heard) {
    return heard.caseFile().victim().givenNames().text();
  }
}
