package org.maracdesk.ui.meeting;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.AttendanceId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.OpenMeeting;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Status;

/** Who is there, who chairs and who takes the minutes: decides. */
final class AttendanceModel {

  private static final Duration QUIET = Duration.ofSeconds(1);

  private final OpenMeeting journey;
  private final MeetingId meeting;
  private final Background background;
  private final Status status;
  private final Runnable changed;
  private final ObservableList<Attendance> people = FXCollections.observableArrayList();
  private final Map<AttendanceId, Attendance> unsaved = new LinkedHashMap<>();
  private final StringProperty chair = new SimpleStringProperty("");
  private final StringProperty minuteTaker = new SimpleStringProperty("");
  private boolean chairUnsaved;
  private boolean loading;
  private Background.@Nullable Job pending;

  /** Calls {@code changed} whenever something has been kept. */
  AttendanceModel(
      OpenMeeting journey,
      MeetingId meeting,
      Background background,
      Status status,
      Runnable changed) {
    this.journey = journey;
    this.meeting = meeting;
    this.background = background;
    this.status = status;
    this.changed = changed;
    chair.addListener((any, was, is) -> chairTouched());
    minuteTaker.addListener((any, was, is) -> chairTouched());
  }

  /** Takes in what the store has; what is typed and not kept yet stays. */
  void show(MeetingRecord record) {
    loading = true;
    var all = record.attendance().stream().map(a -> unsaved.getOrDefault(a.id(), a)).toList();
    if (!all.equals(people)) {
      people.setAll(all);
    }
    if (!chairUnsaved) {
      chair.set(record.meeting().chair().text());
      minuteTaker.set(record.meeting().minuteTaker().text());
    }
    loading = false;
  }

  /** Somebody is present, or absent in some way: kept at once. */
  void at(AttendanceId id, Attendance.Status how) {
    change(now(id).at(how));
    keep();
  }

  /** Somebody accepted the statement, or not: kept at once. */
  void signed(AttendanceId id, boolean accepted) {
    change(now(id).signed(accepted));
    keep();
  }

  /** Everybody in the room has accepted the statement. */
  void allSigned() {
    for (var person : people) {
      if (person.owesSignature()) {
        change(person.signed(true));
      }
    }
    keep();
  }

  /** Another name is typed: kept a moment later. */
  void named(AttendanceId id, String name) {
    change(now(id).named(Confidential.of(name)));
  }

  /** A note is typed: kept a moment later. */
  void noted(AttendanceId id, String note) {
    change(now(id).noted(Confidential.of(note)));
  }

  /** Adds somebody of an agency who was not expected. */
  AttendanceId add(AgencyCode agency) {
    var newcomer = journey.newcomer(agency);
    people.add(newcomer);
    change(newcomer);
    keep();
    return newcomer.id();
  }

  /** Strikes a line that was a mistake. */
  void strike(AttendanceId id) {
    unsaved.remove(id);
    people.removeIf(person -> person.id().equals(id));
    background.run(() -> journey.strike(meeting, id), this::saved);
  }

  /** Keeps now what is not kept yet. */
  void keep() {
    if (pending != null) {
      pending.cancel();
      pending = null;
    }
    for (var person : List.copyOf(unsaved.values())) {
      background.run(
          () -> journey.attend(meeting, person),
          () -> {
            unsaved.remove(person.id(), person);
            saved();
          });
    }
    if (chairUnsaved) {
      var who = Confidential.of(chair.get());
      var writes = Confidential.of(minuteTaker.get());
      background.run(
          () -> journey.chaired(meeting, who, writes),
          () -> {
            chairUnsaved =
                !who.equals(Confidential.of(chair.get()))
                    || !writes.equals(Confidential.of(minuteTaker.get()));
            saved();
          });
    }
  }

  /** One person as they stand now. */
  Attendance now(AttendanceId id) {
    return people.stream().filter(person -> person.id().equals(id)).findFirst().orElseThrow();
  }

  /** Everybody expected or there. */
  ObservableList<Attendance> people() {
    return people;
  }

  StringProperty chair() {
    return chair;
  }

  StringProperty minuteTaker() {
    return minuteTaker;
  }

  private void change(Attendance person) {
    for (int place = 0; place < people.size(); place++) {
      if (people.get(place).id().equals(person.id())) {
        people.set(place, person);
      }
    }
    unsaved.put(person.id(), person);
    later();
  }

  private void chairTouched() {
    if (!loading) {
      chairUnsaved = true;
      later();
    }
  }

  private void later() {
    if (pending != null) {
      pending.cancel();
    }
    pending = background.after(QUIET, this::keep);
  }

  private void saved() {
    status.saved();
    changed.run();
  }
}
