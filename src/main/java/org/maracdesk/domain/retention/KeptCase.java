package org.maracdesk.domain.retention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.Birth;

/**
 * What tells for how long a case is kept.
 *
 * @param lastReferral when it was last referred
 * @param lastMeeting the last meeting that had it on its agenda; null where none did
 * @param children when everybody was born who was a child when it was last referred
 * @param flagged whether children's safeguarding was told, or somebody has died
 * @param longer the review date somebody set in place of that of the rules; null where nobody did
 */
public record KeptCase(
    LocalDate lastReferral,
    @Nullable LocalDate lastMeeting,
    List<Birth> children,
    boolean flagged,
    @Nullable LocalDate longer) {

  public KeptCase {
    children = List.copyOf(children);
  }

  /** The last day anything happened that the years are counted from. */
  LocalDate lastActivity() {
    return lastMeeting != null && lastMeeting.isAfter(lastReferral) ? lastMeeting : lastReferral;
  }

  /** By how long it is kept. */
  RecordClass recordClass() {
    if (flagged) {
      return RecordClass.FLAGGED;
    }
    return children.isEmpty() ? RecordClass.ADULTS : RecordClass.CHILD;
  }
}
