package org.maracdesk.ui.meeting;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.meeting.Chairing;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.OpenMeeting;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.KeepSoon;
import org.maracdesk.ui.frame.Status;

/**
 * Who chairs, who takes the minutes, who chairs in the chair's place, and where it is: decides.
 * What is too long to be kept keeps nothing else from being kept.
 */
final class ChairingModel {

  private final OpenMeeting journey;
  private final MeetingId meeting;
  private final Background background;
  private final Status status;
  private final PlaceKeeper place;
  private final Runnable changed;
  private final KeepSoon soon;
  private final StringProperty chair = new SimpleStringProperty("");
  private final StringProperty minuteTaker = new SimpleStringProperty("");
  private final StringProperty deputyChair = new SimpleStringProperty("");
  private final StringProperty venue = new SimpleStringProperty("");

  /** What the store has, or is about to have. */
  private Chairing handed =
      new Chairing(Confidential.NONE, Confidential.NONE, Confidential.NONE, Confidential.NONE);

  private @Nullable Chairing stored;
  private boolean unsaved;
  private boolean showing;

  /** Calls {@code changed} whenever something has been kept. */
  ChairingModel(
      OpenMeeting journey,
      MeetingId meeting,
      Background background,
      Status status,
      PlaceKeeper place,
      Runnable changed) {
    this.journey = journey;
    this.meeting = meeting;
    this.background = background;
    this.status = status;
    this.place = place;
    this.changed = changed;
    this.soon = new KeepSoon(background, CaseModel.SOON, this::keep);
    for (var field : List.of(chair, minuteTaker, deputyChair, venue)) {
      field.addListener((any, was, is) -> touched());
    }
  }

  /** Takes in what the store has; what is typed and not kept yet stays. */
  void show(MeetingRecord record) {
    var kept = Chairing.of(record.meeting(), record.formalities());
    stored = kept;
    if (unsaved) {
      return;
    }
    handed = kept;
    showing = true;
    put(chair, kept.chair());
    put(minuteTaker, kept.minuteTaker());
    put(deputyChair, kept.deputyChair());
    put(venue, kept.venue());
    showing = false;
  }

  /** A space that was typed just now, before the next word, stays. */
  private static void put(StringProperty field, Confidential kept) {
    if (!Confidential.of(field.get()).equals(kept)) {
      field.set(kept.text());
    }
  }

  private void touched() {
    if (!showing) {
      unsaved = true;
      soon.touched();
    }
  }

  private Chairing typed() {
    return new Chairing(
        Confidential.of(chair.get()),
        Confidential.of(minuteTaker.get()),
        Confidential.of(deputyChair.get()),
        Confidential.of(venue.get()));
  }

  /** Keeps now what is not kept yet. */
  void keep() {
    soon.stopWaiting();
    if (!unsaved) {
      return;
    }
    var now = typed();
    var fitting = now.fitting(handed);
    if (fitting.equals(handed) && !now.equals(fitting)) {
      // What is too long waits until it is shorter
      return;
    }
    handed = fitting;
    var where = place.take();
    var kept = new boolean[1];
    background.run(
        null,
        () -> {
          journey.chaired(meeting, fitting, where);
          return true;
        },
        yes -> {
          kept[0] = true;
          unsaved = !fitting.equals(typed());
          status.saved();
          changed.run();
        },
        () -> {
          if (!kept[0]) {
            // Whatever of it fits is handed over once more
            handed = stored == null ? handed : stored;
            place.notKept(where);
            soon.failed();
          }
        });
  }

  /** Keeps what is not kept yet: the screen is about to go. */
  void leave() {
    keep();
    soon.leave();
  }

  StringProperty chair() {
    return chair;
  }

  StringProperty minuteTaker() {
    return minuteTaker;
  }

  StringProperty deputyChair() {
    return deputyChair;
  }

  StringProperty venue() {
    return venue;
  }
}
