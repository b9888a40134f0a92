package org.maracdesk.ui.checklist;

import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.ChecklistDraft;
import org.maracdesk.ui.frame.Background;

/**
 * Keeps a draft as it grows: chosen answers at once, typing after a pause, and what failed again
 * with the next change.
 */
final class DraftKeeper {

  private static final Duration PAUSE_IN_TYPING = Duration.ofSeconds(1);

  private final Background background;
  private final Consumer<ChecklistDraft> work;
  private final Runnable kept;
  private @Nullable ChecklistDraft unkept;
  private Background.@Nullable Job typing;

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
  }

  /** Keeps this draft, at once or after a pause. */
  void changed(ChecklistDraft draft, boolean atOnce) {
    unkept = draft;
    if (atOnce) {
      keep();
    } else {
      stopWaiting();
      typing = background.after(PAUSE_IN_TYPING, this::keep);
    }
  }

  /** Keeps now what waits. */
  void keep() {
    stopWaiting();
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
          if (!done[0] && unkept == null) {
            unkept = draft;
          }
        });
  }

  /** Lets go of what waits: it is kept in another way, or no longer wanted. */
  void forget() {
    stopWaiting();
    unkept = null;
  }

  private void stopWaiting() {
    if (typing != null) {
      typing.cancel();
      typing = null;
    }
  }
}
