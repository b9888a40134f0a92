package org.maracdesk.ui.meeting;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.meeting.Whereabouts;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.journeys.RunMeeting;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * The meeting as it stands: what was read last, and over it what is in the fields of its cases,
 * which is newer.
 */
final class LiveMeeting {

  private final MeetingId id;
  private final RunMeeting journey;
  private final Background background;
  private final Status status;
  private final Clock clock;
  private final PlaceKeeper place;
  private final ReadOnlyObjectWrapper<@Nullable MeetingRecord> record =
      new ReadOnlyObjectWrapper<>();
  private final Map<AgendaItemId, CaseModel> cases = new HashMap<>();

  LiveMeeting(MeetingId id, RunMeeting journey, Background background, Status status, Clock clock) {
    this.id = id;
    this.journey = journey;
    this.background = background;
    this.status = status;
    this.clock = clock;
    this.place = new PlaceKeeper(id, journey.places(), background, this::leadsBack);
  }

  /** Takes in what was read. */
  void show(MeetingRecord found) {
    var merged = found;
    for (var heard : found.cases()) {
      var model = cases.get(heard.item().id());
      if (model != null) {
        merged = merged.with(with(heard, model));
      }
    }
    record.set(merged);
  }

  private void update(AgendaItemId item) {
    var heard = heard(item);
    var model = cases.get(item);
    if (heard != null && model != null) {
      record.set(present().with(with(heard, model)));
    }
  }

  private static HeardCase with(HeardCase heard, CaseModel model) {
    return heard.with(model.discussion()).with(model.promises().actions());
  }

  /** The record; null until it is read. */
  ReadOnlyObjectProperty<@Nullable MeetingRecord> record() {
    return record.getReadOnlyProperty();
  }

  MeetingRecord present() {
    var now = record.get();
    if (now == null) {
      throw gone();
    }
    return now;
  }

  /** Whether anything can still be written down. */
  boolean isRunning() {
    var now = record.get();
    return now != null && now.meeting().stage() == MeetingStage.OPEN;
  }

  private boolean leadsBack(Whereabouts there) {
    var now = record.get();
    return now != null
        && there.leadsBack(now.meeting().stage(), now.formalities(), clock.instant());
  }

  /** Where in it one is. */
  PlaceKeeper place() {
    return place;
  }

  /** One case as it stands, or null if it is not on this agenda. */
  @Nullable HeardCase heard(AgendaItemId item) {
    var now = record.get();
    return now == null ? null : now.caseAt(item);
  }

  /** What is said about one case; the same one as long as the screen is open. */
  CaseModel model(AgendaItemId item) {
    return cases.computeIfAbsent(
        item,
        missing -> {
          var heard = heard(item);
          if (heard == null) {
            throw gone();
          }
          return new CaseModel(
              journey,
              id,
              heard,
              this::present,
              background,
              status,
              clock,
              place,
              said -> update(item),
              () -> update(item));
        });
  }

  /** A case is left: its time stands still, and what was typed is kept. */
  void keep(AgendaItemId item) {
    var model = cases.get(item);
    if (model != null) {
      model.timer().pause();
      model.keep();
    }
  }

  /** Keeps everything, also what was typed and not yet entered: the screen is about to go. */
  void leave() {
    cases.values().forEach(CaseModel::leave);
    place.keep();
  }

  static ExplainedException gone() {
    return new ExplainedException(Wording.of("journeys.meeting.gone"));
  }
}
