package org.maracdesk.app;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.vault.BackupOutcome;
import org.maracdesk.vault.LeftBackup;

/**
 * The backup that is left to make when a store was locked. Somebody may have opened the store again
 * by the time it is known what came of it; then it is noted there at once, and told.
 *
 * @param store where the store is that was locked
 * @param left what is left to make
 */
record LockBackup(Path store, LeftBackup left) {

  /** A desk that is open by then, perhaps on another store. */
  interface Open {

    /** Where its store is. */
    Path folder();

    /** Notes what came of it in the store. Call it where the store may be worked with. */
    void took(LeftBackup left, BackupOutcome outcome);

    /** Tells what came of it. Call it at the window. */
    void tellOf(BackupOutcome outcome);
  }

  /**
   * Makes it aside.
   *
   * @param open the desk that is open when it is asked; null where none is
   */
  void make(Background background, Supplier<? extends @Nullable Open> open) {
    background.aside(
        left.where(),
        left::make,
        outcome -> remember(outcome, open.get()),
        outcome -> tell(outcome, open.get()));
  }

  private void remember(BackupOutcome outcome, @Nullable Open open) {
    if (open != null && open.folder().equals(store)) {
      open.took(left, outcome);
    } else {
      left.remember(outcome);
    }
  }

  private void tell(BackupOutcome outcome, @Nullable Open open) {
    if (open != null && open.folder().equals(store)) {
      open.tellOf(outcome);
    }
  }
}
