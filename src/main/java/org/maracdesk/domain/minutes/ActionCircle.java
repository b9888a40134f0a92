package org.maracdesk.domain.minutes;

import java.util.List;
import java.util.stream.Stream;
import org.maracdesk.domain.shared.Confidential;

/**
 * Who may be told of an action besides those who follow it up: everybody who works on it, or fewer.
 * What a paper of its meeting keeps from somebody, a reminder and a spreadsheet keep from them too.
 *
 * @param isRestricted whether it belongs to a restricted sitting, so that only named people read it
 * @param readers who was named, as it was decided; nothing where nobody was
 * @param agencyWithout who of its agency left the room for its case, at whichever meeting, so that
 *     it goes to somebody else there
 * @param chairWithout who left for it as chair, so that it goes to the deputy chair
 */
public record ActionCircle(
    boolean isRestricted,
    Confidential readers,
    List<Leaver> agencyWithout,
    List<Leaver> chairWithout) {

  /** Everybody who works on it. */
  public static final ActionCircle COMMON =
      new ActionCircle(false, Confidential.NONE, List.of(), List.of());

  public ActionCircle {
    agencyWithout = List.copyOf(agencyWithout);
    chairWithout = List.copyOf(chairWithout);
  }

  /** Whether somebody of its agency left for its case. */
  public boolean agencyLeft() {
    return !agencyWithout.isEmpty();
  }

  /** Whether the chair, or somebody of its agency, left for its case. */
  public boolean someLeft() {
    return !without().isEmpty();
  }

  /** All of those, by name: what one of them may not read is in no file with what another may. */
  public List<Leaver> without() {
    return Leaver.once(Stream.concat(agencyWithout.stream(), chairWithout.stream()).toList());
  }
}
