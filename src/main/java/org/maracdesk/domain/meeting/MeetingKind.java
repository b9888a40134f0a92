package org.maracdesk.domain.meeting;

/** Why a meeting is held. */
public enum MeetingKind {
  /** One of the meetings of the area's pattern. */
  SCHEDULED,
  /** A further sitting, for the cases another meeting has no room for. */
  EXTRA,
  /** One case that cannot wait for the next meeting. */
  EMERGENCY
}
