package org.maracdesk.domain.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.casefile.ReferralAccount.Said;
import org.maracdesk.domain.casefile.ReferralAccount.Topic;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.CaseBuilder;

class ReferralAccountTest {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 3);
  private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 9);
  private static final Provenance RECORDED =
      Provenance.first(Instant.EPOCH, new AgencyCode("POLICE"), "constable");

  @Test
  void eachThingIsToldByTheLatestReferralThatSaysIt() {
    var account =
        ReferralAccount.of(
            List.of(
                told(NOVEMBER, Map.of(ReferralDetail.BAIL, text("Not to contact her"))),
                told(
                    MARCH,
                    Map.of(
                        ReferralDetail.ORDERS, text("Restraining order until 2028"),
                        ReferralDetail.BAIL, text("None")))));

    assertEquals(
        List.of(
            new Said(Topic.ORDERS, text("Restraining order until 2028"), null, MARCH),
            new Said(Topic.BAIL, text("Not to contact her"), null, NOVEMBER)),
        account.ordersAndBail());
    assertEquals(NOVEMBER, account.latest());
  }

  @Test
  void aDayAloneIsSaidToo() {
    var account =
        ReferralAccount.of(
            List.of(told(NOVEMBER, Map.of(ReferralDetail.RELEASE_DATE, text("2026-12-01")))));

    assertEquals(
        List.of(new Said(Topic.RELEASE, Confidential.NONE, LocalDate.of(2026, 12, 1), NOVEMBER)),
        account.ordersAndBail());
  }

  @Test
  void aReleaseThatIsNoDayIsLeftOut() {
    var account =
        ReferralAccount.of(
            List.of(told(NOVEMBER, Map.of(ReferralDetail.RELEASE_DATE, text("next spring")))));

    assertEquals(List.of(), account.ordersAndBail());
  }

  @Test
  void whatHappenedComesWithItsDayAndBeforeTheRisks() {
    var account =
        ReferralAccount.of(
            List.of(
                CaseBuilder.referral(NOVEMBER)
                    .incident(NOVEMBER.minusDays(1))
                    .build()
                    .telling(
                        Map.of(ReferralDetail.RISKS_TO_VICTIM, text("He knows where she works")),
                        RECORDED)));

    assertEquals(
        List.of(
            new Said(Topic.INCIDENT, text("An invented incident"), NOVEMBER.minusDays(1), NOVEMBER),
            new Said(Topic.RISKS_TO_VICTIM, text("He knows where she works"), null, NOVEMBER)),
        account.presented());
  }

  private static Referral told(LocalDate day, Map<ReferralDetail, Confidential> details) {
    return CaseBuilder.referral(day).build().telling(details, RECORDED);
  }

  private static Confidential text(String text) {
    return Confidential.of(text);
  }
}
