package org.maracdesk.domain.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.shared.Confidential;

/**
 * One agency bringing a case to Marac.
 *
 * @param id identity
 * @param caseId the case it belongs to
 * @param agency who refers
 * @param date when; the twelve-month clock of repeats starts here
 * @param emergency whether it cannot wait for the planned meeting
 * @param grounds why, at least one
 * @param transferFrom the Marac that sent the case, if it came by transfer
 * @param voice the victim's view, awareness and consent
 * @param incident what happened
 * @param phone the referrer's number, or nothing
 * @param email the referrer's secure address, or nothing
 * @param involvements who takes what part
 * @param provenance where this record came from
 */
public record Referral(
    ReferralId id,
    CaseId caseId,
    AgencyCode agency,
    LocalDate date,
    boolean emergency,
    List<ReferralGround> grounds,
    Confidential transferFrom,
    VictimVoice voice,
    Incident incident,
    Confidential phone,
    Confidential email,
    List<Involvement> involvements,
    Provenance provenance) {

  public Referral {
    grounds = List.copyOf(grounds);
    involvements = List.copyOf(involvements);
  }

  /** The day the abuse is dated by: the incident if known, else the referral. */
  public LocalDate eventDate() {
    return incident.date() == null ? date : incident.date();
  }

  /** The same referral, in another case. */
  public Referral inCase(CaseId other) {
    return new Referral(
        id,
        other,
        agency,
        date,
        emergency,
        grounds,
        transferFrom,
        voice,
        incident,
        phone,
        email,
        involvements,
        provenance);
  }

  /** The same referral with these grounds, one version on. */
  public Referral with(List<ReferralGround> other, Instant at) {
    return new Referral(
        id,
        caseId,
        agency,
        date,
        emergency,
        other,
        transferFrom,
        voice,
        incident,
        phone,
        email,
        involvements,
        provenance.next(at));
  }

  /** The same referral with these people in it. */
  public Referral involving(List<Involvement> people) {
    return new Referral(
        id,
        caseId,
        agency,
        date,
        emergency,
        grounds,
        transferFrom,
        voice,
        incident,
        phone,
        email,
        people,
        provenance);
  }
}
