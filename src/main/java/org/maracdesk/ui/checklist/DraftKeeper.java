package org.maracdesk.ui.checklist;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.ChecklistDraft;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.KeepSoon;

/**
 * Keeps a draft as it grows: chosen answers at once, typing a second after its first letter, and
 * what failed again with the next change or a while later.
 */
final class DraftKeeper {

  /** How long a letter waits for those after it, so that they are kept together. */
  private static final Duration SOON = Duration.ofSeconds(1);

  private final Background background;
  private final Consumer<ChecklistDraft> work;
  private final Runnable kept;
  private @Nullable ChecklistDraft unkept;
  private final KeepSoon soon;

  /**
   * Nothing to keep yet.
   *
   * @param work keeps a draft, away from the window
   * @param kept tells that it was kept
   */
  DraftKeeper(Background background, Consumer<ChecklistDraft> work, Runnable kept) {
    this.background = background;
    this.work = work;
    this.kept = kept;
    this.soon = new KeepSoon(background, SOON, this::keep);
  }

  /** Keeps this draft, at once or soon. */
  void changed(ChecklistDraft draft, boolean atOnce) {
    unkept = draft;
    if (atOnce) {
      keep();
    } else {
      soon.touched();
    }
  }

  /** Keeps now what waits. */
  void keep() {
    soon.stopWaiting();
    var draft = unkept;
    if (draft == null) {
      return;
    }
    unkept = null;
    var done = new boolean[1];
    background.run(
        null,
        () -> {
          work.accept(draft);
          return true;
        },
        yes -> {
          done[0] = true;
          kept.run();
        },
        () -> {
          if (!done[0]) {
            if (unkept == null) {
              unkept = draft;
            }
            soon.failed();
          }
        });
  }

  /** Lets go of what waits: it is kept in another way, or no longer wanted. */
  void forget() {
    soon.stopWaiting();
    unkept = null;
  }

  /** Keeps now what waits; the sheet is about to go. */
  void leave() {
    keep();
    soon.leave();
  }
}
