package org.maracdesk.domain.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maracdesk.testing.CaseBuilder;

class RepeatRuleTest {

  @ParameterizedTest
  @CsvSource({
    "2025-11-21, 2026-11-20, true",
    "2025-11-21, 2026-11-21, true",
    "2025-11-21, 2026-11-22, false",
    "2024-02-29, 2025-02-28, true",
    "2024-02-29, 2025-03-01, false",
    "2025-02-28, 2026-02-28, true"
  })
  void twelveMonthsEndOnTheSameDayOfTheNextYear(
      LocalDate earlier, LocalDate incident, boolean repeat) {
    var first = CaseBuilder.referral(earlier).build();
    var second = CaseBuilder.referral(incident.plusDays(1)).incident(incident).build();

    assertEquals(repeat, RepeatRule.find(second, List.of(first, second)).isRepeat());
  }

  @Test
  void theMonthsAreCountedFromTheLastReferralNotTheFirst() {
    var first = CaseBuilder.referral(LocalDate.of(2025, 1, 10)).build();
    var second = CaseBuilder.referral(LocalDate.of(2025, 12, 1)).build();
    var third = CaseBuilder.referral(LocalDate.of(2026, 11, 20)).build();

    assertEquals(
        new RepeatFinding.Repeat(LocalDate.of(2025, 12, 1), LocalDate.of(2026, 12, 1), 354),
        RepeatRule.find(third, List.of(third, first, second)));
  }

  @Test
  void aReferralAfterTheTwelveMonthsIsNew() {
    var first = CaseBuilder.referral(LocalDate.of(2025, 1, 10)).build();
    var second = CaseBuilder.referral(LocalDate.of(2026, 1, 11)).build();

    var finding = RepeatRule.find(second, List.of(first, second));

    assertEquals(
        new RepeatFinding.Lapsed(LocalDate.of(2025, 1, 10), LocalDate.of(2026, 1, 10)), finding);
    assertFalse(finding.isRepeat());
  }

  @Test
  void anIncidentTheLastReferralAlreadyKnewIsNotTheNewEvent() {
    var first = CaseBuilder.referral(LocalDate.of(2026, 3, 1)).build();
    var second =
        CaseBuilder.referral(LocalDate.of(2026, 6, 1)).incident(LocalDate.of(2026, 2, 1)).build();

    assertEquals(
        new RepeatFinding.Repeat(LocalDate.of(2026, 3, 1), LocalDate.of(2027, 3, 1), 92),
        RepeatRule.find(second, List.of(first, second)));
  }

  @Test
  void whatTheReferrerReportsIsBelievedWhereTheEarlierReferralIsElsewhere() {
    var only =
        CaseBuilder.referral(LocalDate.of(2026, 11, 1))
            .ground(new ReferralGround.Repeat(LocalDate.of(2026, 2, 3)))
            .build();

    var finding = RepeatRule.find(only, List.of(only));

    assertEquals(new RepeatFinding.Reported(LocalDate.of(2026, 2, 3)), finding);
    assertTrue(finding.isRepeat());
  }

  @Test
  void aFirstReferralIsNoRepeat() {
    var only = CaseBuilder.referral(LocalDate.of(2026, 11, 1)).build();

    assertEquals(new RepeatFinding.FirstReferral(), RepeatRule.find(only, List.of(only)));
  }
}
