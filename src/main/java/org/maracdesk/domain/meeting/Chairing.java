package org.maracdesk.domain.meeting;

import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.TextLimit;

/**
 * Who leads a meeting, and where it is.
 *
 * @param chair who chairs, or nobody yet
 * @param minuteTaker who takes the minutes, or nobody yet
 * @param deputyChair who takes the chair for cases that the chair leaves, or nobody
 * @param venue room or link, or nothing
 */
public record Chairing(
    Confidential chair, Confidential minuteTaker, Confidential deputyChair, Confidential venue) {

  /** As a meeting has it. */
  public static Chairing of(Meeting meeting, Formalities formalities) {
    return new Chairing(
        meeting.chair(), meeting.minuteTaker(), formalities.deputyChair(), meeting.venue());
  }

  /** The same with what was there before, wherever this is too long to be kept. */
  public Chairing fitting(Chairing before) {
    return new Chairing(
        fitting(chair, before.chair),
        fitting(minuteTaker, before.minuteTaker),
        fitting(deputyChair, before.deputyChair),
        fitting(venue, before.venue));
  }

  private static Confidential fitting(Confidential now, Confidential before) {
    return TextLimit.LINE.takes(now) ? now : before;
  }
}
