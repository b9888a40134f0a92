package org.maracdesk.domain.minutes;

import org.maracdesk.domain.shared.Confidential;

/**
 * Who may be told of an action besides those who follow it up: everybody who works on it, or fewer.
 * What a paper of its meeting keeps from somebody, a reminder and a spreadsheet keep from them too.
 *
 * @param isRestricted whether it belongs to a restricted sitting, so that only named people read it
 * @param readers who was named, as it was decided; nothing where nobody was
 * @param agencyLeft whether somebody of its agency left the room for its case, so that it goes to
 *     somebody else there
 * @param chairLeft whether the chair left for it, so that it goes to the deputy chair
 */
public record ActionCircle(
    boolean isRestricted, Confidential readers, boolean agencyLeft, boolean chairLeft) {

  /** Everybody who works on it. */
  public static final ActionCircle COMMON =
      new ActionCircle(false, Confidential.NONE, false, false);
}
