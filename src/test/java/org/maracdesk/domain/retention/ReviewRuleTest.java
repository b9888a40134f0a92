package org.maracdesk.domain.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.casefile.Birth;
import org.maracdesk.domain.retention.ReviewDate.Rule;

class ReviewRuleTest {

  private static final LocalDate REFERRED = LocalDate.of(2026, 3, 2);
  private static final LocalDate HEARD = LocalDate.of(2026, 3, 26);

  private static ReviewDate of(
      @Nullable LocalDate meeting, boolean flagged, @Nullable LocalDate longer, Birth... children) {
    return ReviewRule.of(
        new KeptCase(REFERRED, meeting, List.of(children), flagged, longer), RetentionPolicy.USUAL);
  }

  @Test
  void theYearsCountFromTheLastMeetingOrElseTheLastReferral() {
    assertEquals(
        new ReviewDate(
            LocalDate.of(2033, 3, 26), RecordClass.ADULTS, new Rule.AfterMeeting(7, HEARD)),
        of(HEARD, false, null));
    assertEquals(
        new ReviewDate(
            LocalDate.of(2033, 3, 2), RecordClass.ADULTS, new Rule.AfterReferral(7, REFERRED)),
        of(null, false, null));
    assertEquals(
        new Rule.AfterReferral(7, REFERRED), of(REFERRED.minusYears(1), false, null).rule());
  }

  @Test
  void aCaseWithAChildStaysUntilTheYoungestTurnsTwentyFive() {
    var eldest = Birth.on(LocalDate.of(2010, 6, 1));
    var youngest = Birth.on(LocalDate.of(2020, 2, 29));

    assertEquals(
        new ReviewDate(LocalDate.of(2045, 2, 28), RecordClass.CHILD, new Rule.ChildTurns(25)),
        of(HEARD, false, null, eldest, youngest));
    assertEquals(
        new ReviewDate(
            LocalDate.of(2033, 3, 26), RecordClass.CHILD, new Rule.AfterMeeting(7, HEARD)),
        of(HEARD, false, null, Birth.on(LocalDate.of(2008, 3, 25))));
  }

  @Test
  void aBirthdayNobodyKnowsIsTakenAsLateAsItCanBe() {
    var expected = Birth.expected(LocalDate.of(2026, 9, 1));
    var five = new Birth(null, Birth.Precision.UNKNOWN, 5, null);

    assertEquals(
        new Rule.ChildMayTurn(25, LocalDate.of(2026, 9, 1)),
        of(HEARD, false, null, expected).rule());
    assertEquals(LocalDate.of(2046, 3, 2), of(HEARD, false, null, five).on());
    assertEquals(LocalDate.of(2051, 3, 2), of(HEARD, false, null, Birth.UNKNOWN).on());
  }

  @Test
  void aFlaggedCaseIsKeptLongerAndNeverLessThanItsChild() {
    assertEquals(
        new ReviewDate(
            LocalDate.of(2041, 3, 26), RecordClass.FLAGGED, new Rule.AfterMeeting(15, HEARD)),
        of(HEARD, true, null));
    assertEquals(LocalDate.of(2051, 3, 2), of(HEARD, true, null, Birth.UNKNOWN).on());
  }

  @Test
  void whoeverKeepsItLongerMovesTheDateAndNeverBringsItForward() {
    assertEquals(
        new ReviewDate(LocalDate.of(2040, 1, 1), RecordClass.ADULTS, new Rule.KeptLonger()),
        of(HEARD, false, LocalDate.of(2040, 1, 1)));
    assertEquals(LocalDate.of(2033, 3, 26), of(HEARD, false, LocalDate.of(2030, 1, 1)).on());
  }

  @Test
  void aDateHasComeOnItsDay() {
    var review = of(HEARD, false, null);

    assertFalse(review.isDueOn(LocalDate.of(2033, 3, 25)));
    assertTrue(review.isDueOn(LocalDate.of(2033, 3, 26)));
  }

  @Test
  void checklistsAndMeetingsHaveTheirOwnYears() {
    assertEquals(
        new ReviewDate(
            LocalDate.of(2027, 3, 2), RecordClass.CHECKLIST, new Rule.AfterChange(1, REFERRED)),
        ReviewRule.ofChecklist(REFERRED, null, RetentionPolicy.USUAL));
    assertEquals(
        new ReviewDate(
            LocalDate.of(2033, 3, 26), RecordClass.MEETING, new Rule.AfterMeeting(7, HEARD)),
        ReviewRule.ofMeeting(HEARD, null, RetentionPolicy.USUAL));
  }

  @Test
  void meetingsAndChecklistsAreKeptLongerAndNeverShorter() {
    var later = LocalDate.of(2040, 1, 1);
    var sooner = LocalDate.of(2026, 4, 1);

    assertEquals(
        new ReviewDate(later, RecordClass.MEETING, new Rule.KeptLonger()),
        ReviewRule.ofMeeting(HEARD, later, RetentionPolicy.USUAL));
    assertEquals(
        new ReviewDate(later, RecordClass.CHECKLIST, new Rule.KeptLonger()),
        ReviewRule.ofChecklist(REFERRED, later, RetentionPolicy.USUAL));
    assertEquals(
        LocalDate.of(2033, 3, 26), ReviewRule.ofMeeting(HEARD, sooner, RetentionPolicy.USUAL).on());
    assertEquals(
        LocalDate.of(2027, 3, 2),
        ReviewRule.ofChecklist(REFERRED, sooner, RetentionPolicy.USUAL).on());
  }

  @Test
  void noRuleKeepsNothingOrMoreThanAHundredYears() {
    for (int years : new int[] {0, -1, 101}) {
      assertThrows(
          IllegalArgumentException.class,
          () -> new RetentionPolicy(1, 7, 7, 25, years, 1, 7, true));
    }
  }
}
