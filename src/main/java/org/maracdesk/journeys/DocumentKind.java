package org.maracdesk.journeys;

/** The papers that can be made of a meeting. */
public enum DocumentKind {
  AGENDA,
  RESTRICTED_AGENDA,
  MINUTES,
  ACTIONS
}
