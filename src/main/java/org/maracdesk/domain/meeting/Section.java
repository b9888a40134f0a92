package org.maracdesk.domain.meeting;

/**
 * The parts of an agenda, in their order: what cannot wait, then cases with children so that
 * children's agencies may leave, then cases of adults only (SafeLives, suggested agenda).
 */
public enum Section {
  URGENT,
  CHILDREN,
  ADULT_ONLY
}
