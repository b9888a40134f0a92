package org.maracdesk.domain.casefile;

/** Something a complete referral form has and this one has not. It never holds a referral up. */
public sealed interface ReferralGap {

  /**
   * One of the places every referral has.
   *
   * @param field which
   */
  record OfField(Field field) implements ReferralGap {}

  /**
   * One of the further details.
   *
   * @param detail which
   */
  record OfDetail(ReferralDetail detail) implements ReferralGap {}

  /** The places every referral has, in the order of the form. */
  enum Field {
    AGENCY,
    DATE,
    REFERRER_CONTACT,
    VICTIM_NAME,
    VICTIM_BIRTH,
    VICTIM_GENDER,
    VICTIM_ADDRESS,
    VICTIM_CONTACT,
    VICTIM_ETHNICITY,
    VICTIM_DISABILITY,
    VICTIM_ORIENTATION,
    PERPETRATOR,
    PERPETRATOR_RELATIONSHIP,
    PERPETRATOR_ADDRESS,
    CHILD_BIRTH,
    CHILD_RELATIONSHIPS,
    CHILD_SCHOOL,
    WISHES,
    AFRAID_OF,
    SAFE_TO_TALK_TO,
    NOT_SAFE_TO_TALK_TO,
    GROUNDS,
    JUDGEMENT_REASON,
    CHECKLIST,
    REPEAT_DATE,
    UNAWARE_REASON,
    SHARING_REASON,
    INCIDENT_DATE,
    INCIDENT_SUMMARY,
    BACKGROUND
  }
}
