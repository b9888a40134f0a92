package org.maracdesk.domain.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.checklist.ReviewDue.Event;
import org.maracdesk.domain.checklist.ReviewDue.Later;
import org.maracdesk.domain.checklist.ReviewDue.NotDue;
import org.maracdesk.domain.checklist.ReviewDue.Now;
import org.maracdesk.domain.shared.Confidential;

class ReviewDueTest {

  private static final LocalDate LAST = LocalDate.of(2026, 9, 26);
  private static final LocalDate EIGHT_WEEKS = LocalDate.of(2026, 11, 21);

  private final List<ChecklistCover> covers = new ArrayList<>(List.of(completed(LAST)));
  private final List<Event> events = new ArrayList<>();
  private Profile.Review rule =
      new Profile.Review(8, List.of("new-incident", "perpetrator-release", "case-closure"));
  private boolean open = true;

  @Test
  void itIsDueFromTheDayTheWeeksAreOver() {
    assertEquals(new Later(EIGHT_WEEKS), on(EIGHT_WEEKS.minusDays(1)));
    assertEquals(new Now(Occasion.REVIEW, EIGHT_WEEKS), on(EIGHT_WEEKS));
    assertEquals(new Now(Occasion.REVIEW, EIGHT_WEEKS), on(EIGHT_WEEKS.plusYears(1)));
  }

  @Test
  void theWeeksAreTheProfiles() {
    rule = new Profile.Review(6, List.of());

    assertEquals(new Now(Occasion.REVIEW, LAST.plusWeeks(6)), on(LAST.plusWeeks(6)));
    assertEquals(new Later(LAST.plusWeeks(6)), on(LAST.plusWeeks(6).minusDays(1)));
  }

  @Test
  void theLatestCompletedOneCountsInWhateverOrderTheyCome() {
    covers.addFirst(completed(LAST.plusWeeks(4)));
    covers.add(completed(LAST.minusYears(1)));

    assertEquals(new Later(LAST.plusWeeks(12)), on(EIGHT_WEEKS));
  }

  @Test
  void whereNoneWasEverCompletedNoneIsDueAgain() {
    covers.clear();
    events.add(new Event(Occasion.NEW_INCIDENT, LAST));
    assertEquals(new NotDue(), on(EIGHT_WEEKS));

    covers.add(cover(Occasion.REFERRAL, null));
    assertEquals(new NotDue(), on(EIGHT_WEEKS));
  }

  @Test
  void aDraftAndAResultFromElsewhereAreNoReview() {
    covers.add(cover(Occasion.REVIEW, null));
    covers.add(cover(Occasion.EXTERNAL_RESULT, EIGHT_WEEKS));

    assertEquals(new Now(Occasion.REVIEW, EIGHT_WEEKS), on(EIGHT_WEEKS));
  }

  @Test
  void anEventAsksFromTheDayAfterTheLastChecklist() {
    events.add(new Event(Occasion.NEW_INCIDENT, LAST));
    assertEquals(new Later(EIGHT_WEEKS), on(LAST.plusDays(1)));

    var next = LAST.plusDays(1);
    events.add(new Event(Occasion.NEW_INCIDENT, next));
    assertEquals(new Now(Occasion.NEW_INCIDENT, next), on(next));
  }

  @Test
  void anEventStillToComeAsksForNothingYet() {
    var release = LAST.plusDays(9);
    events.add(new Event(Occasion.RELEASE, release));

    assertEquals(new Later(EIGHT_WEEKS), on(release.minusDays(1)));
    assertEquals(new Now(Occasion.RELEASE, release), on(release));
  }

  @Test
  void anEventTheProfileDoesNotNameAsksForNothing() {
    events.add(new Event(Occasion.CHANGE_OF_CIRCUMSTANCES, LAST.plusDays(2)));

    assertEquals(new Later(EIGHT_WEEKS), on(LAST.plusDays(3)));
  }

  @Test
  void theEarliestEventIsToldAndComesBeforeTheWeeks() {
    events.add(new Event(Occasion.RELEASE, LAST.plusDays(20)));
    events.add(new Event(Occasion.NEW_INCIDENT, LAST.plusDays(10)));

    assertEquals(new Now(Occasion.NEW_INCIDENT, LAST.plusDays(10)), on(EIGHT_WEEKS.plusDays(1)));
  }

  @Test
  void aClosedCaseIsNotReviewedByTheWeeks() {
    open = false;

    assertEquals(new NotDue(), on(EIGHT_WEEKS));
  }

  @Test
  void closureAsksForOneAsLongAsAReviewWouldTake() {
    open = false;
    var closed = LAST.plusWeeks(3);
    events.add(new Event(Occasion.CASE_CLOSURE, closed));

    assertEquals(new Now(Occasion.CASE_CLOSURE, closed), on(closed));
    assertEquals(new Now(Occasion.CASE_CLOSURE, closed), on(closed.plusWeeks(8)));
    assertEquals(new NotDue(), on(closed.plusWeeks(8).plusDays(1)));

    covers.add(completed(closed));
    assertEquals(new NotDue(), on(closed.plusDays(1)));
  }

  private ReviewDue on(LocalDate today) {
    return ReviewDue.of(rule, covers, events, open, today);
  }

  private static ChecklistCover completed(LocalDate on) {
    return cover(Occasion.REVIEW, on);
  }

  private static ChecklistCover cover(Occasion occasion, @Nullable LocalDate completedOn) {
    return new ChecklistCover(
        new ChecklistId(new UUID(1, 1)),
        new Edition("ric-24-adult", "1.0.0", "a".repeat(64)),
        occasion,
        Instant.EPOCH,
        completedOn,
        null,
        null,
        Confidential.NONE);
  }
}
