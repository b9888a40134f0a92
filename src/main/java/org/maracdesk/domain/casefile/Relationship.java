package org.maracdesk.domain.casefile;

/** How one person is related to another. */
public enum Relationship {
  PARTNER,
  EX_PARTNER,
  SPOUSE,
  EX_SPOUSE,
  PARENT,
  CHILD,
  SIBLING,
  OTHER_FAMILY,
  OTHER,
  NOT_APPLICABLE,
  NOT_RECORDED
}
