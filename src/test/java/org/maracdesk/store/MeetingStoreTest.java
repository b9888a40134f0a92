package org.maracdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.meeting.Section;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.OpenStore;
import org.maracdesk.wording.ExplainedException;

class MeetingStoreTest {

  @RegisterExtension final OpenStore open = new OpenStore();

  private Shelved shelved;

  @BeforeEach
  void fill() {
    shelved = Shelved.in(open.store());
  }

  @Test
  void aMeetingComesBackWholeAndOneVersionOn() {
    var meeting = Filled.meeting(LocalDate.of(2026, 12, 3));

    var kept = open.store().change(Filled.note(), s -> s.meetings().keep(meeting));

    assertEquals(1, kept.version());
    assertEquals(Optional.of(kept), ask(s -> s.meetings().meeting(meeting.id())));
    assertEquals(Optional.of(kept), ask(s -> s.meetings().on(meeting.date())));
    assertEquals(List.of(kept, shelved.meeting()), ask(s -> s.meetings().all()));
  }

  @Test
  void aMeetingMayLackWhatIsNotYetKnown() {
    var none = Confidential.NONE;
    var meeting =
        new Meeting(
            new MeetingId(UUID.randomUUID()),
            LocalDate.of(2026, 12, 3),
            LocalTime.NOON,
            15,
            60,
            none,
            none,
            none,
            MeetingStage.CLOSED,
            null,
            4);

    var kept = open.store().change(Filled.note(), s -> s.meetings().keep(meeting));

    assertEquals(Optional.of(kept), ask(s -> s.meetings().meeting(meeting.id())));
    assertEquals(Optional.empty(), ask(s -> s.meetings().on(LocalDate.of(2026, 12, 4))));
  }

  @Test
  void whoChangesAnOldMeetingOverwritesNothing() {
    var mine = shelved.meeting().at(MeetingStage.AGENDA_CONFIRMED);
    var theirs = shelved.meeting().statementRead(Filled.RECORDED.plusSeconds(9));
    var kept = open.store().change(Filled.note(), s -> s.meetings().keep(theirs));

    var refused = assertThrows(ExplainedException.class, () -> keep(s -> s.meetings().keep(mine)));

    assertEquals("store.changed-meanwhile", refused.wording().key());
    assertEquals(Optional.of(kept), ask(s -> s.meetings().meeting(mine.id())));
    keep(s -> s.meetings().keep(kept.at(MeetingStage.AGENDA_CONFIRMED)));
  }

  @Test
  void onlyAPlannedMeetingIsDeleted() {
    var id = shelved.meeting().id();
    keep(s -> s.meetings().keep(id, Filled.attendance("A")));
    keep(s -> s.meetings().keep(Discussion.of(shelved.items().getFirst().id())));

    keep(s -> s.meetings().delete(id));

    assertEquals(List.of(), ask(s -> s.meetings().all()));
    assertEquals(List.of(), ask(s -> s.meetings().items(id)));
    keep(s -> s.meetings().delete(id));
  }

  @Test
  void aConfirmedMeetingStays() {
    var id = shelved.meeting().id();
    keep(s -> s.meetings().keep(shelved.meeting().at(MeetingStage.AGENDA_CONFIRMED)));

    var refused = assertThrows(ExplainedException.class, () -> keep(s -> s.meetings().delete(id)));

    assertEquals("store.meeting.not-planned", refused.wording().key());
  }

  @Test
  void theAgendaIsReplacedInItsNewOrder() {
    var id = shelved.meeting().id();
    var first = shelved.items().getFirst();
    var second = shelved.items().getLast();
    var third =
        Filled.item(open.store().change(Filled.note(), Shelved::referral), new ItemOutcome.Heard());

    keep(s -> s.meetings().keepItems(id, List.of(third, second, first)));
    assertEquals(List.of(third, second, first), ask(s -> s.meetings().items(id)));

    keep(s -> s.meetings().keepItems(id, List.of(first, third)));
    assertEquals(List.of(first, third), ask(s -> s.meetings().items(id)));
  }

  @Test
  void oneItemChangesInItsPlace() {
    var first = shelved.items().getFirst();
    var changed =
        new AgendaItem(
            first.id(),
            first.caseId(),
            first.referral(),
            Section.URGENT,
            20,
            new ItemOutcome.Deferred(Filled.text("No report yet")));

    keep(s -> s.meetings().keep(changed));

    assertEquals(
        List.of(changed, shelved.items().getLast()),
        ask(s -> s.meetings().items(shelved.meeting().id())));
  }

  @Test
  void anItemThatIsOnNoAgendaIsNotKept() {
    var stranger = Filled.item(shelved.referrals().getFirst(), new ItemOutcome.Heard());

    assertThrows(ExplainedException.class, () -> keep(s -> s.meetings().keep(stranger)));
  }

  @Test
  void aCaseSomethingWasSaidAboutStaysOnTheAgenda() {
    var id = shelved.meeting().id();
    var first = shelved.items().getFirst();
    var said =
        new Discussion(
            first.id(),
            Confidential.NONE,
            Confidential.NONE,
            List.of(Filled.shared(Filled.POLICE, SharedInformation.Kind.FACT, "x")),
            Confidential.NONE,
            Confidential.NONE,
            Confidential.NONE,
            0);
    keep(s -> s.meetings().keep(said));

    var refused =
        assertThrows(
            ExplainedException.class, () -> keep(s -> s.meetings().keepItems(id, List.of())));

    assertEquals("store.item.in-use", refused.wording().key());
    assertEquals(shelved.items(), ask(s -> s.meetings().items(id)));
    assertEquals(Map.of(first.id(), said), ask(s -> s.meetings().discussions(id)));
  }

  @Test
  void aCaseWithAnActionStaysOnTheAgenda() {
    var id = shelved.meeting().id();
    var first = shelved.items().getFirst();
    keep(s -> s.actions().keep(Filled.action(shelved.meeting(), first, 1)));

    assertThrows(
        ExplainedException.class,
        () -> keep(s -> s.meetings().keepItems(id, List.of(shelved.items().getLast()))));
  }

  @Test
  void attendanceKeepsItsOrder() {
    var id = shelved.meeting().id();
    var z = Filled.attendance("Zoë");
    var a = Filled.attendance("Ann");
    keep(s -> s.meetings().keep(id, z));
    keep(s -> s.meetings().keep(id, a));
    var left =
        new Attendance(
            z.id(),
            z.agency(),
            z.name(),
            Confidential.NONE,
            Attendance.Status.APOLOGIES,
            false,
            Confidential.NONE);

    keep(s -> s.meetings().keep(id, left));
    assertEquals(List.of(left, a), ask(s -> s.meetings().attendance(id)));

    keep(s -> s.meetings().remove(z.id()));
    assertEquals(List.of(a), ask(s -> s.meetings().attendance(id)));
  }

  @Test
  void aDiscussionComesBackWholeAndIsReplacedWhole() {
    var id = shelved.meeting().id();
    var item = shelved.items().getFirst().id();
    var first = Filled.discussion(item);
    keep(s -> s.meetings().keep(first));
    assertEquals(Map.of(item, first), ask(s -> s.meetings().discussions(id)));
    var turned =
        new Discussion(
            item,
            first.victimView(),
            first.broughtBy(),
            first.shared().reversed(),
            first.riskSummary(),
            first.childrenLine(),
            first.noActionReason(),
            800);

    keep(s -> s.meetings().keep(turned));
    assertEquals(Map.of(item, turned), ask(s -> s.meetings().discussions(id)));

    keep(s -> s.meetings().keep(Discussion.of(item)));
    assertEquals(Map.of(item, Discussion.of(item)), ask(s -> s.meetings().discussions(id)));
  }

  @Test
  void aCaseAppearsAtItsMeetingsLatestFirst() {
    var referral = shelved.referrals().getFirst();
    var later =
        open.store()
            .change(Filled.note(), s -> s.meetings().keep(Filled.meeting(Filled.DAY.plusDays(14))));
    var again = Filled.item(referral, new ItemOutcome.Waiting());
    keep(s -> s.meetings().keepItems(later.id(), List.of(again)));
    var unknown = new CaseId(UUID.randomUUID());

    assertEquals(
        Map.of(
            referral.caseId(),
            List.of(
                new Appearance(later, again),
                new Appearance(shelved.meeting(), shelved.items().getFirst())),
            unknown,
            List.of()),
        ask(s -> s.meetings().appearances(List.of(referral.caseId(), unknown))));
  }

  @Test
  void aDeferredReferralIsNotSettledUntilItIsListedAgain() {
    var first = shelved.items().getFirst();
    var other = shelved.referrals().getLast().id();
    keep(s -> s.meetings().keep(first.with(new ItemOutcome.Deferred(Confidential.of("late")))));
    assertEquals(Set.of(other), ask(s -> s.meetings().settledReferrals()));

    var later =
        open.store()
            .change(Filled.note(), s -> s.meetings().keep(Filled.meeting(Filled.DAY.plusDays(14))));
    var again = Filled.item(shelved.referrals().getFirst(), new ItemOutcome.Waiting());
    keep(s -> s.meetings().keepItems(later.id(), List.of(again)));

    assertEquals(Set.of(other, first.referral()), ask(s -> s.meetings().settledReferrals()));
  }

  private void keep(Consumer<Shelves> change) {
    open.store().keep(Filled.note(), change);
  }

  private <T> T ask(Function<Shelves, T> question) {
    return open.store().read(question);
  }
}
