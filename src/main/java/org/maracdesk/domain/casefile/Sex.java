package org.maracdesk.domain.casefile;

/** As recorded on the referral. */
public enum Sex {
  FEMALE,
  MALE,
  OTHER,
  NOT_STATED,
  UNKNOWN
}
