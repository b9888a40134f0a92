package org.maracdesk.domain.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.maracdesk.domain.casefile.ReferralDetail.Reach;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.CaseBuilder;

class ReferralDetailTest {

  @ParameterizedTest
  @EnumSource(ReferralDetail.class)
  void eachIsFoundByItsNameInFilesAndStandsInItsPart(ReferralDetail detail) {
    assertEquals(Optional.of(detail), ReferralDetail.of(detail.key()));
    assertTrue(detail.part().details().contains(detail));
    assertTrue(detail.accepts(Confidential.NONE));
  }

  @Test
  void aNameNobodyGaveIsNoDetail() {
    assertEquals(Optional.empty(), ReferralDetail.of("favourite_colour"));
    assertEquals(Optional.empty(), ReferralDetail.of("REFERRER_NAME"));
  }

  @ParameterizedTest
  @CsvSource({
    "IDVA_REFERRED, YES, true",
    "IDVA_REFERRED, UNKNOWN, true",
    "IDVA_REFERRED, Perhaps, false",
    "IDVA_REFERRED, yes, false",
    "IDVA_REFERRED_ON, 2026-11-20, true",
    "IDVA_REFERRED_ON, 2026-02-31, false",
    "IDVA_REFERRED_ON, 20/11/2026, false",
    "TENURE, COUNCIL, true",
    "TENURE, COUNCIL|OWNER, false",
    "LOCAL_TRIGGERS, STALKING|SUICIDE, true",
    "LOCAL_TRIGGERS, STALKING|RAIN, false",
    "PRESENTER, Anything at all, true"
  })
  void eachTakesOnlyWhatItsKindAllows(ReferralDetail detail, String text, boolean accepted) {
    assertEquals(accepted, detail.accepts(Confidential.of(text)));
  }

  @Test
  void aLineEndsSoonerThanAText() {
    assertTrue(ReferralDetail.PRESENTER.accepts(Confidential.of("x".repeat(400))));
    assertFalse(ReferralDetail.PRESENTER.accepts(Confidential.of("x".repeat(401))));
    assertTrue(ReferralDetail.BAIL.accepts(Confidential.of("x".repeat(10_000))));
    assertFalse(ReferralDetail.BAIL.accepts(Confidential.of("x".repeat(10_001))));
  }

  @Test
  void whatCouldLeadSomebodyToTheVictimIsSealed() {
    var sealed =
        Arrays.stream(ReferralDetail.values())
            .filter(detail -> detail.reach() == Reach.SEALED)
            .collect(Collectors.toSet());

    assertEquals(
        Set.of(
            ReferralDetail.SAFE_TIMES,
            ReferralDetail.MESSAGE_SAFE,
            ReferralDetail.SAFE_THROUGH,
            ReferralDetail.TENURE,
            ReferralDetail.LANDLORD,
            ReferralDetail.STAFF_CONFLICT,
            ReferralDetail.STAFF_CONFLICT_WHO),
        sealed);
  }

  @Test
  void aDetailLeftBlankIsTakenBackAndAnotherOneIsNotInvented() {
    var before = CaseBuilder.referral(LocalDate.of(2026, 11, 19)).build();
    var later = before.provenance().next(Instant.EPOCH);
    var told =
        before.telling(
            Map.of(
                ReferralDetail.PRESENTER,
                Confidential.of("Robin Madeup"),
                ReferralDetail.BAIL,
                Confidential.NONE),
            later);
    assertEquals(List.of(ReferralDetail.PRESENTER), List.copyOf(told.details().keySet()));

    var back = told.telling(Map.of(), later);

    assertEquals(Map.of(ReferralDetail.PRESENTER, Confidential.NONE), back.details());
    assertTrue(back.told(ReferralDetail.PRESENTER).isBlank());
  }

  @Test
  void noOtherChangeOfAReferralLosesADetail() {
    var told =
        CaseBuilder.referral(LocalDate.of(2026, 11, 19))
            .build()
            .telling(
                Map.of(ReferralDetail.PRESENTER, Confidential.of("Robin Madeup")),
                CaseBuilder.referral(LocalDate.of(2026, 11, 19)).build().provenance());

    for (var changed :
        List.of(
            told.inCase(told.caseId()),
            told.involving(List.of()),
            told.with(List.of(), Instant.EPOCH))) {
      assertEquals(told.details(), changed.details());
    }
  }
}
