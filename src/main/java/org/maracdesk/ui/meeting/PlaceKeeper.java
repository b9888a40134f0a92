package org.maracdesk.ui.meeting;

import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.meeting.Whereabouts;
import org.maracdesk.journeys.RunMeeting;
import org.maracdesk.ui.frame.Background;

/**
 * Keeps where in the meeting one is, soon after it changes: with what is typed where something is,
 * by itself where only the caret or the focus moved.
 */
final class PlaceKeeper {

  private final RunMeeting journey;
  private final Background background;
  private final BooleanSupplier running;
  private @Nullable Whereabouts now;
  private boolean unsaved;
  private Background.@Nullable Job pending;

  PlaceKeeper(RunMeeting journey, Background background, BooleanSupplier running) {
    this.journey = journey;
    this.background = background;
    this.running = running;
  }

  /** One is here now. */
  void at(Whereabouts place) {
    if (!place.equals(now) && running.getAsBoolean()) {
      now = place;
      unsaved = true;
      if (pending == null) {
        pending = background.after(CaseModel.SOON, this::keep);
      }
    }
  }

  /** The place, which the caller keeps together with something else; null if it is kept already. */
  @Nullable Whereabouts take() {
    stopWaiting();
    var place = unsaved ? now : null;
    unsaved = false;
    return place;
  }

  /** Keeps now what is not kept yet. */
  void keep() {
    var place = take();
    if (place != null && running.getAsBoolean()) {
      background.run(() -> journey.at(place), () -> {});
    }
  }

  private void stopWaiting() {
    if (pending != null) {
      pending.cancel();
      pending = null;
    }
  }
}
