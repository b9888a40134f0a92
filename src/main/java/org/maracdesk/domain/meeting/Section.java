package org.maracdesk.domain.meeting;

/**
 * The parts of an agenda, in their order: what cannot wait, then cases with children so that
 * children's agencies may leave, then cases of adults only (SafeLives, suggested agenda). Two parts
 * of our own follow: cases agencies are only alerted to, which are researched and not discussed,
 * and those a few named people hear by themselves.
 */
public enum Section {
  URGENT,
  CHILDREN,
  ADULT_ONLY,
  ALERT_ONLY,
  RESTRICTED_SITTING;

  /** Whether its cases are discussed, and so take time. */
  public boolean isDiscussed() {
    return this != ALERT_ONLY;
  }
}
