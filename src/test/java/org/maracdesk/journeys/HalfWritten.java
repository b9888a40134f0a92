package org.maracdesk.journeys;

import java.util.List;
import java.util.Map;
import org.maracdesk.domain.casefile.Consent;
import org.maracdesk.domain.casefile.Incident;
import org.maracdesk.domain.casefile.SharingBasis;
import org.maracdesk.domain.casefile.VictimVoice;
import org.maracdesk.domain.shared.Confidential;

/** Referrals of which hardly anything is written in yet. */
public final class HalfWritten {

  private HalfWritten() {}

  /** Nothing yet. */
  public static NewReferral nothing() {
    return saying("");
  }

  /** Only what happened. */
  public static NewReferral saying(String summary) {
    return new NewReferral(
        null,
        null,
        false,
        List.of(),
        new VictimVoice(
            true,
            Confidential.NONE,
            Consent.NOT_ASKED,
            SharingBasis.PUBLIC_TASK,
            Confidential.NONE,
            Confidential.NONE,
            Confidential.NONE,
            Confidential.NONE,
            Confidential.NONE),
        new Incident(null, Confidential.of(summary), Confidential.NONE, Confidential.NONE),
        Confidential.NONE,
        Confidential.NONE,
        Map.of(),
        List.of());
  }
}
