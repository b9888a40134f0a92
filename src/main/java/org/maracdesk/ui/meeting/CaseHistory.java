package org.maracdesk.ui.meeting;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.meeting.CaseChange.Spot;

/**
 * What was changed in a case, to be taken back: what is typed into one field without a pause is one
 * change, everything else is one by itself.
 */
final class CaseHistory {

  private static final Duration PAUSE = Duration.ofSeconds(1);

  /**
   * What was taken back, or made again, and where.
   *
   * @param spot where
   * @param back whether it was taken back
   */
  record Moved(Spot spot, boolean back) {}

  private final Background background;
  private final Supplier<Discussion> standing;
  private final Consumer<Discussion> show;
  private final ReadOnlyObjectWrapper<@Nullable Moved> moved = new ReadOnlyObjectWrapper<>();
  private Changes<CaseChange> changes = Changes.none();
  private Discussion settled;
  private Discussion latest;
  private @Nullable Spot typing;
  private Background.@Nullable Job pause;
  private boolean replaying;

  /**
   * No history yet.
   *
   * @param standing what is said about the case just now
   * @param show puts the fields to what was said at another time
   */
  CaseHistory(Background background, Supplier<Discussion> standing, Consumer<Discussion> show) {
    this.background = background;
    this.standing = standing;
    this.show = show;
    settled = comparable(standing.get());
    latest = settled;
  }

  /** A text was changed by a letter. */
  void typed(Spot where) {
    if (replaying) {
      return;
    }
    if (!where.equals(typing)) {
      settle();
      typing = where;
    }
    latest = comparable(standing.get());
    stopWaiting();
    pause = background.after(PAUSE, this::settle);
  }

  /** Something was changed at one stroke. */
  void changed(Spot where) {
    if (replaying) {
      return;
    }
    settle();
    typing = where;
    latest = comparable(standing.get());
    settle();
  }

  /** Something was done that is not part of what is said: an action, a deferral. */
  void did(CaseChange change) {
    if (!replaying) {
      settle();
      changes = changes.with(change);
    }
  }

  /** Takes the latest change back; says whether there was one. */
  boolean back() {
    settle();
    var change = changes.latest();
    change.ifPresent(
        found -> {
          changes = changes.back();
          replay(found.back());
          moved.set(new Moved(found.spot(), true));
        });
    return change.isPresent();
  }

  /** Makes the change again that was taken back last; says whether there was one. */
  boolean again() {
    settle();
    var change = changes.next();
    change.ifPresent(
        found -> {
          changes = changes.again();
          replay(found.again());
          moved.set(new Moved(found.spot(), false));
        });
    return change.isPresent();
  }

  /** What was taken back or made again last, or null. */
  ReadOnlyObjectProperty<@Nullable Moved> moved() {
    return moved.getReadOnlyProperty();
  }

  private void settle() {
    stopWaiting();
    var where = typing;
    typing = null;
    if (where != null && !latest.equals(settled)) {
      var before = settled;
      var after = latest;
      changes = changes.with(new CaseChange(where, () -> show(before), () -> show(after)));
    }
    settled = latest;
  }

  private void stopWaiting() {
    if (pause != null) {
      pause.cancel();
      pause = null;
    }
  }

  private void show(Discussion said) {
    show.accept(said);
    settled = said;
    latest = said;
  }

  private void replay(Runnable change) {
    replaying = true;
    try {
      change.run();
    } finally {
      replaying = false;
    }
  }

  /** Time goes on and half a line is nobody's record: neither is taken back. */
  private static Discussion comparable(Discussion said) {
    return said.spent(0).with(Discussion.Unfinished.NONE);
  }
}
