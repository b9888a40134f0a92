package org.maracdesk.domain.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
 * @param details what else the form asks; one that is there and blank was taken back
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
    Map<ReferralDetail, Confidential> details,
    List<Involvement> involvements,
    Provenance provenance) {

  public Referral {
    grounds = List.copyOf(grounds);
    var ordered = new EnumMap<ReferralDetail, Confidential>(ReferralDetail.class);
    ordered.putAll(details);
    details = Collections.unmodifiableMap(ordered);
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
        details,
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
        details,
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
        details,
        people,
        provenance);
  }

  /** What is told of a detail; blank where nothing is. */
  public Confidential told(ReferralDetail detail) {
    return details.getOrDefault(detail, Confidential.NONE);
  }

  /**
   * The same referral with these details, recorded so. A detail told so far and left blank now is
   * taken back, and stays so when an older file names it.
   */
  public Referral telling(Map<ReferralDetail, Confidential> others, Provenance recorded) {
    var all = new EnumMap<ReferralDetail, Confidential>(ReferralDetail.class);
    details.keySet().forEach(detail -> all.put(detail, Confidential.NONE));
    others.forEach(
        (detail, told) -> {
          if (!told.isBlank() || details.containsKey(detail)) {
            all.put(detail, told);
          }
        });
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
        all,
        involvements,
        recorded);
  }
}
