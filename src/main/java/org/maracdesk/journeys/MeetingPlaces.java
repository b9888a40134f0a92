package org.maracdesk.journeys;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.meeting.Whereabouts;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;

/**
 * Where in a meeting one was last, so that one can go on there after a lock or after the power
 * went; to which places is for {@link Whereabouts#leadsBack} to say. To look an old meeting up is
 * no place.
 */
public final class MeetingPlaces {

  private static final Duration A_DAY = Duration.ofDays(1);

  private final Store store;
  private final Clock clock;

  MeetingPlaces(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Keeps where one is. In a meeting that closed meanwhile only its close is a place; and whoever
   * looks up a closed meeting while another one runs comes back to the one that runs.
   */
  public void at(Whereabouts place) {
    if (store.read(shelves -> isKept(shelves, place))) {
      store.keep(
          AuditNote.of(AuditNote.Kind.PLACE_KEPT, place.meeting().value()),
          shelves -> shelves.whereabouts().keep(place, clock.instant()));
    }
  }

  /** Keeps where one is together with something else, if that is where one comes back to. */
  void keep(Shelves shelves, Whereabouts place) {
    if (isKept(shelves, place)) {
      shelves.whereabouts().keep(place, clock.instant());
    }
  }

  /** Where one was last; a place of more than a day ago leads nowhere. */
  public Optional<Whereabouts> last() {
    return store.read(this::last);
  }

  /**
   * One is elsewhere now, with this meeting or with none: the close of another that is closed is no
   * longer where one was. A meeting that runs is gone back to wherever one looks meanwhile.
   */
  public void turnedTo(@Nullable MeetingId meeting) {
    store
        .read(
            shelves ->
                last(shelves)
                    .filter(place -> !place.meeting().equals(meeting))
                    .filter(place -> !runs(shelves, place)))
        .ifPresent(
            place ->
                store.keep(
                    AuditNote.of(AuditNote.Kind.PLACE_KEPT, place.meeting().value()),
                    shelves -> shelves.whereabouts().forget()));
  }

  private boolean isKept(Shelves shelves, Whereabouts place) {
    return leadsBack(shelves, place)
        && (runs(shelves, place)
            || last(shelves)
                .filter(before -> !before.meeting().equals(place.meeting()))
                .filter(before -> runs(shelves, before))
                .isEmpty());
  }

  private Optional<Whereabouts> last(Shelves shelves) {
    return shelves
        .whereabouts()
        .since(clock.instant().minus(A_DAY))
        .filter(place -> leadsBack(shelves, place));
  }

  private boolean leadsBack(Shelves shelves, Whereabouts place) {
    return shelves
        .meetings()
        .meeting(place.meeting())
        .filter(
            meeting ->
                place.leadsBack(
                    meeting.stage(), shelves.meetings().formalities(meeting.id()), clock.instant()))
        .isPresent();
  }

  private static boolean runs(Shelves shelves, Whereabouts place) {
    return shelves
        .meetings()
        .meeting(place.meeting())
        .filter(meeting -> meeting.stage() == MeetingStage.OPEN)
        .isPresent();
  }
}
