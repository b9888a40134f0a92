package org.maracdesk.ui.meeting;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.CaseStep;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.Whereabouts;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.journeys.MeetingPlaces;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.meeting.CaseChange.Spot;

/**
 * Keeps where in the meeting one is, soon after it changes: with what is typed where something is,
 * by itself where only the caret or the focus moved.
 */
final class PlaceKeeper {

  private final MeetingId meeting;
  private final MeetingPlaces journey;
  private final Background background;
  private final Predicate<Whereabouts> leadsBack;
  private @Nullable Whereabouts now;
  private @Nullable Whereabouts returning;
  private boolean unsaved;
  private Background.@Nullable Job pending;

  /** Keeps those places only to which one comes back. */
  PlaceKeeper(
      MeetingId meeting,
      MeetingPlaces journey,
      Background background,
      Predicate<Whereabouts> leadsBack) {
    this.meeting = meeting;
    this.journey = journey;
    this.background = background;
    this.leadsBack = leadsBack;
  }

  /** The part in which one was, if the meeting still has it; see {@link #returning}. */
  Optional<Part> backTo(Whereabouts place, MeetingRecord record) {
    var part = partOf(place);
    if (part instanceof Part.Case(var item) && record.caseAt(item) == null) {
      return Optional.empty();
    }
    returning = part == null ? null : place;
    return Optional.ofNullable(part);
  }

  private static @Nullable Part partOf(Whereabouts place) {
    var item = place.item();
    return switch (place.part()) {
      case START -> new Part.Start();
      case CLOSE -> new Part.Close();
      case CASE -> item == null ? null : new Part.Case(item);
    };
  }

  /** Where in a part to go on after coming back; told once, null when it is anywhere. */
  @Nullable Whereabouts returning(Part part) {
    var place = returning;
    if (place == null || !part.equals(partOf(place))) {
      return null;
    }
    returning = null;
    return place;
  }

  /** One is at the start or the close now. */
  void at(Part part) {
    at(Whereabouts.at(meeting, endOf(part)));
  }

  /** One is in this field at the start or the close now. */
  void at(Part part, Spot spot, int caret) {
    at(
        new Whereabouts(
            meeting, endOf(part), null, CaseStep.PRESENT, spot.field(), spot.row(), caret));
  }

  private static Whereabouts.Part endOf(Part part) {
    return part instanceof Part.Close ? Whereabouts.Part.CLOSE : Whereabouts.Part.START;
  }

  /** One is in this field of a case now; null for none. */
  void at(AgendaItemId item, CaseStep step, @Nullable Spot spot, int caret) {
    at(
        new Whereabouts(
            meeting,
            Whereabouts.Part.CASE,
            item,
            step,
            spot == null ? null : spot.field(),
            spot == null ? 0 : spot.row(),
            caret));
  }

  private void at(Whereabouts place) {
    if (!place.equals(now) && leadsBack.test(place)) {
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

  /** What was taken could not be kept: the place where one is now goes with what is kept next. */
  void notKept(@Nullable Whereabouts place) {
    unsaved |= place != null;
  }

  /** Keeps now what is not kept yet. */
  void keep() {
    var place = take();
    if (place != null && leadsBack.test(place)) {
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
