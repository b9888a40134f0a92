package org.maracdesk.journeys;

import java.time.LocalDate;
import java.util.List;
import org.maracdesk.domain.casefile.ReferralAccount;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.store.Store;

/** What the chair presents of a case: what its referrals say, read and never written. */
public final class PresentCase {

  private final Store store;

  PresentCase(Store store) {
    this.store = store;
  }

  /**
   * What the referrals of a case say, up to the one that brings it to the meeting and those made
   * after it until the day of the meeting: what came later belongs to another one.
   */
  public ReferralAccount account(HeardCase heard, LocalDate meeting) {
    return store.read(
        shelves -> {
          var referrals =
              shelves.cases().referralsOf(heard.caseFile().id()).stream()
                  .filter(
                      one -> !one.date().isAfter(meeting) || one.id().equals(heard.referral().id()))
                  .toList();
          return ReferralAccount.of(referrals.isEmpty() ? List.of(heard.referral()) : referrals);
        });
  }
}
