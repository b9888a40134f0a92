package org.maracdesk.journeys;

/**
 * The papers that can be made of a meeting; those of a restricted sitting are for named readers.
 */
public enum DocumentKind {
  AGENDA,
  RESTRICTED_AGENDA,
  MINUTES,
  RESTRICTED_MINUTES,
  ACTIONS,
  RESTRICTED_ACTIONS;

  /** Whether it is about a restricted sitting and nothing else. */
  public boolean isForNamedReaders() {
    return this == RESTRICTED_AGENDA || this == RESTRICTED_MINUTES || this == RESTRICTED_ACTIONS;
  }

  /** Whether it is a list of actions, of which each agency has a copy of its own. */
  public boolean isOfActions() {
    return this == ACTIONS || this == RESTRICTED_ACTIONS;
  }
}
