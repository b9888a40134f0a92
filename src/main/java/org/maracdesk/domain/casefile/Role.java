package org.maracdesk.domain.casefile;

/** The part somebody has in a case. A person never carries it; each referral does. */
public enum Role {
  VICTIM,
  PERPETRATOR,
  CHILD,
  UNBORN_CHILD,
  OTHER_ADULT;

  /** Whether this is a child, born or not. */
  public boolean isChild() {
    return this == CHILD || this == UNBORN_CHILD;
  }
}
