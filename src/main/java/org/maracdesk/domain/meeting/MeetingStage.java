package org.maracdesk.domain.meeting;

/** How far a meeting has come. It moves one step at a time and never back. */
public enum MeetingStage {
  /** A date is set; the agenda may still change freely. */
  PLANNED,
  /** The agenda is confirmed and may be printed. */
  AGENDA_CONFIRMED,
  /** The meeting is running. */
  OPEN,
  /** Each case is heard or deferred; minutes may be issued. */
  CLOSED;

  /** Whether a meeting may go from here to there. */
  public boolean leadsTo(MeetingStage next) {
    return next.ordinal() == ordinal() + 1;
  }
}
