package org.maracdesk.domain.meeting;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;

/**
 * Who tells the victim what was decided, and whether that is safe.
 *
 * @param by who tells, or why nobody does
 * @param aware whether the victim knows of the meeting, or null if it was not said
 * @param safe whether it is safe to tell, or null if it was not said
 * @param how the safe way, or what makes it unsafe
 * @param when by when, as it was said
 */
public record Feedback(
    Confidential by,
    @Nullable YesNoUnknown aware,
    @Nullable YesNoUnknown safe,
    Confidential how,
    Confidential when) {

  /** Nothing said of it yet. */
  public static final Feedback NONE =
      new Feedback(Confidential.NONE, null, null, Confidential.NONE, Confidential.NONE);

  /** Whether nothing is said of it. */
  public boolean isBlank() {
    return aware == null
        && safe == null
        && Stream.of(by, how, when).allMatch(Confidential::isBlank);
  }
}
