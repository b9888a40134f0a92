package org.maracdesk.ui.research;

import org.jspecify.annotations.Nullable;

/** Which return somebody looked at last, so that coming back from it leads there. Ids only. */
public final class LastCell {

  private @Nullable Cell cell;

  /** None yet. */
  public LastCell() {}

  @Nullable Cell get() {
    return cell;
  }

  void set(Cell other) {
    cell = other;
  }
}
