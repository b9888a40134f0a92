package org.maracdesk.domain.casefile;

/** Whether the victim agreed to the referral. It is preferred and never required. */
public enum Consent {
  YES,
  NO,
  NOT_ASKED
}
