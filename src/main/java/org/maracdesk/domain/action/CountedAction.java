package org.maracdesk.domain.action;

import java.time.LocalDate;
import org.maracdesk.domain.agency.AgencyCode;

/**
 * As much of an action as figures need: no case, no meeting, no words. It is kept when the case it
 * was agreed for is not.
 *
 * @param owner who promised it
 * @param agreedOn when
 * @param due by when
 * @param progress how far it came
 */
public record CountedAction(
    AgencyCode owner, LocalDate agreedOn, LocalDate due, Progress progress) {

  /** An action that is here in full. */
  public static CountedAction of(Action action) {
    return new CountedAction(action.owner(), action.agreedOn(), action.due(), action.progress());
  }
}
