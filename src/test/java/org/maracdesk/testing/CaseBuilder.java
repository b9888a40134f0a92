package org.maracdesk.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.Consent;
import org.maracdesk.domain.casefile.Incident;
import org.maracdesk.domain.casefile.Involvement;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralGround;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.casefile.SharingBasis;
import org.maracdesk.domain.casefile.VictimVoice;
import org.maracdesk.domain.shared.Confidential;

/** Builds an ordinary referral, with the one detail that matters to a test. */
public final class CaseBuilder {

  private final LocalDate date;
  private final List<ReferralGround> grounds = new ArrayList<>();
  private final List<Involvement> involvements = new ArrayList<>();
  private CaseId caseId = new CaseId(new UUID(1, 1));
  private boolean emergency;
  private @Nullable LocalDate incident;

  private CaseBuilder(LocalDate date) {
    this.date = date;
  }

  /** A referral made on a day. */
  public static CaseBuilder referral(LocalDate date) {
    return new CaseBuilder(date);
  }

  public CaseBuilder incident(LocalDate day) {
    incident = day;
    return this;
  }

  public CaseBuilder ground(ReferralGround ground) {
    grounds.add(ground);
    return this;
  }

  public CaseBuilder emergency() {
    emergency = true;
    return this;
  }

  public CaseBuilder of(CaseId id) {
    caseId = id;
    return this;
  }

  public CaseBuilder with(Involvement involvement) {
    involvements.add(involvement);
    return this;
  }

  public Referral build() {
    return new Referral(
        new ReferralId(UUID.randomUUID()),
        caseId,
        new AgencyCode("POLICE"),
        date,
        emergency,
        grounds.isEmpty() ? List.of(new ReferralGround.VisibleHighRisk()) : grounds,
        Confidential.NONE,
        new VictimVoice(
            true,
            Confidential.NONE,
            Consent.YES,
            SharingBasis.PUBLIC_TASK,
            Confidential.NONE,
            Confidential.NONE,
            Confidential.NONE,
            Confidential.NONE,
            Confidential.NONE),
        new Incident(
            incident,
            Confidential.of("An invented incident"),
            Confidential.NONE,
            Confidential.NONE),
        Confidential.NONE,
        Confidential.NONE,
        Map.of(),
        involvements,
        Provenance.first(Instant.EPOCH, new AgencyCode("POLICE"), "constable"));
  }
}
