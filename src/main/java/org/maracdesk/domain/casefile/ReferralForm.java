package org.maracdesk.domain.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;

/**
 * What a referral form holds so far, whether it is still being written or was kept long ago.
 *
 * @param agency who refers, or nothing chosen yet
 * @param date when, or nothing readable yet
 * @param grounds why
 * @param voice the victim's view, awareness and consent
 * @param incident what happened
 * @param phone the referrer's number, or nothing
 * @param email the referrer's secure address, or nothing
 * @param details what else the form asks
 * @param people who takes what part
 * @param checklist whether a completed risk checklist goes with it
 */
public record ReferralForm(
    @Nullable AgencyCode agency,
    @Nullable LocalDate date,
    List<ReferralGround> grounds,
    VictimVoice voice,
    Incident incident,
    Confidential phone,
    Confidential email,
    Map<ReferralDetail, Confidential> details,
    List<Participant> people,
    boolean checklist) {

  public ReferralForm {
    grounds = List.copyOf(grounds);
    details = Map.copyOf(details);
    people = List.copyOf(people);
  }

  /**
   * The form of a referral that is kept.
   *
   * @param people those of the case; only who has a part in this referral counts
   * @param checklist whether its checklist is complete
   */
  public static ReferralForm of(Referral referral, List<Participant> people, boolean checklist) {
    return new ReferralForm(
        referral.agency(),
        referral.date(),
        referral.grounds(),
        referral.voice(),
        referral.incident(),
        referral.phone(),
        referral.email(),
        referral.details(),
        people.stream()
            .filter(one -> referral.involvements().stream().anyMatch(one.involvement()::isOfSame))
            .toList(),
        checklist);
  }

  /** Whether anybody has this part. */
  boolean has(Role role) {
    return people.stream().anyMatch(one -> one.role() == role);
  }

  /** Whether it names a child, born or not. */
  boolean hasChildren() {
    return people.stream().anyMatch(one -> one.role().isChild());
  }

  /** Whether it comes because the abuse gets worse. */
  boolean isEscalation() {
    return grounds.stream().anyMatch(ReferralGround.Escalation.class::isInstance);
  }

  /** Whether it comes as a repeat. */
  boolean isRepeat() {
    return grounds.stream().anyMatch(ReferralGround.Repeat.class::isInstance);
  }

  /** Whether it is shared although the victim did not agree, or was not asked. */
  public boolean isWithoutConsent() {
    return voice.consent() != Consent.YES;
  }

  /** Whether the record of the victim says already whether a child is expected. */
  boolean tellsOfPregnancy() {
    return people.stream()
        .anyMatch(
            one -> one.role() == Role.VICTIM && !one.person().particulars().pregnant().isBlank());
  }

  /** Whether a detail is answered in one of these ways. */
  boolean says(ReferralDetail detail, YesNoUnknown... answers) {
    return Arrays.stream(answers).anyMatch(answer -> says(detail, answer.name()));
  }

  /** Whether one of these codes was chosen for a detail. */
  boolean says(ReferralDetail detail, String... codes) {
    return List.of(codes).contains(details.getOrDefault(detail, Confidential.NONE).text());
  }
}
