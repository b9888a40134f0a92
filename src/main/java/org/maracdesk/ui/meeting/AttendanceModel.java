package org.maracdesk.ui.meeting;

import java.time.Clock;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.AttendanceId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.Presence;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.minutes.NameHint;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.TextLimit;
import org.maracdesk.journeys.OpenMeeting;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.KeepSoon;
import org.maracdesk.ui.frame.Status;

/** Who is there, and as what: decides. */
final class AttendanceModel {

  private final OpenMeeting journey;
  private final MeetingId meeting;
  private final Background background;
  private final Status status;
  private final PlaceKeeper place;
  private final Runnable changed;
  private final ObservableList<Attendance> people = FXCollections.observableArrayList();
  private final Map<AttendanceId, Attendance> unsaved = new LinkedHashMap<>();
  private final Deque<Attendance> names = new ArrayDeque<>();
  private final Clock clock;
  private final KeepSoon soon;
  private final ReadOnlyObjectWrapper<@Nullable AttendanceId> keptOut =
      new ReadOnlyObjectWrapper<>();
  private @Nullable MeetingRecord record;
  private boolean together;

  /** Calls {@code changed} whenever something has been kept. */
  AttendanceModel(
      OpenMeeting journey,
      MeetingId meeting,
      Background background,
      Status status,
      Clock clock,
      PlaceKeeper place,
      Runnable changed) {
    this.journey = journey;
    this.clock = clock;
    this.meeting = meeting;
    this.background = background;
    this.status = status;
    this.place = place;
    this.changed = changed;
    this.soon = new KeepSoon(background, CaseModel.SOON, this::keep);
  }

  /** Takes in what the store has; what is typed and not kept yet stays. */
  void show(MeetingRecord record) {
    this.record = record;
    var all = record.attendance().stream().map(a -> unsaved.getOrDefault(a.id(), a)).toList();
    if (!all.equals(people)) {
      people.setAll(all);
    }
  }

  /** Somebody is present, or absent in some way: kept at once. */
  void at(AttendanceId id, Attendance.Status how) {
    change(now(id).at(how));
    keep();
  }

  /** Everybody expected is there: one key for a whole table, the exceptions follow. */
  void allPresent() {
    for (var person : List.copyOf(people)) {
      if (person.status() == Attendance.Status.EXPECTED) {
        change(person.at(Attendance.Status.PRESENT));
      }
    }
    keep();
  }

  /**
   * A deputy of the agency takes the place; asked again, the next one does, and after the last the
   * core member is back. Whoever declared that they know somebody in a case keeps their line, and
   * the deputy gets one of their own: an interest is one person's.
   */
  void deputise(AttendanceId id) {
    var person = now(id);
    if (hasDeclared(id)) {
      addDeputy(person);
      return;
    }
    var deputies = speakers(person, Representative.Capacity.DEPUTY);
    var names = deputies.stream().map(Representative::name).toList();
    int at = names.indexOf(person.name());
    if (at + 1 < deputies.size()) {
      var deputy = deputies.get(at + 1);
      change(
          person
              .takenBy(deputy.name(), Confidential.of(deputy.role()), Presence.Capacity.DEPUTY)
              .at(Attendance.Status.DEPUTY));
    } else {
      change(person.at(Attendance.Status.DEPUTY));
    }
    keep();
  }

  /** The core member is there after all, where a deputy had taken the place. */
  void present(AttendanceId id) {
    var person = now(id);
    var core = speakers(person, Representative.Capacity.CORE);
    boolean deputised =
        speakers(person, Representative.Capacity.DEPUTY).stream()
            .anyMatch(deputy -> deputy.name().equals(person.name()));
    if (deputised && !core.isEmpty() && !hasDeclared(id)) {
      var back = core.getFirst();
      change(
          person
              .takenBy(back.name(), Confidential.of(back.role()), Presence.Capacity.CORE)
              .at(Attendance.Status.PRESENT));
    } else {
      change(person.at(Attendance.Status.PRESENT));
    }
    keep();
  }

  private boolean hasDeclared(AttendanceId id) {
    return record != null
        && record.formalities().interests().stream().anyMatch(each -> each.attendance().equals(id));
  }

  private void addDeputy(Attendance person) {
    var blank =
        journey
            .newcomer(person.agency())
            .takenBy(Confidential.NONE, Confidential.NONE, Presence.Capacity.DEPUTY)
            .at(Attendance.Status.DEPUTY);
    var deputy =
        speakers(person, Representative.Capacity.DEPUTY).stream()
            .map(
                each ->
                    blank.takenBy(
                        each.name(), Confidential.of(each.role()), Presence.Capacity.DEPUTY))
            .filter(each -> !isThere(each))
            .findFirst()
            .orElse(blank);
    if (!isThere(deputy)) {
      people.add(deputy);
      change(deputy);
      keep();
    }
  }

  private boolean isThere(Attendance other) {
    return people.stream()
        .anyMatch(each -> each.agency().equals(other.agency()) && each.name().equals(other.name()));
  }

  private List<Representative> speakers(Attendance person, Representative.Capacity capacity) {
    return record == null
        ? List.of()
        : record.representatives().stream()
            .filter(r -> r.agency().equals(person.agency()) && r.capacity() == capacity)
            .toList();
  }

  /** Somebody came just now, or is back after they had gone. */
  void arrived(AttendanceId id) {
    var person = now(id);
    var there = person.status().isInTheRoom() ? person : person.at(Attendance.Status.PRESENT);
    var in = there.presence().in(minute());
    boolean hasTimes = in.arrived() != null || in.left() != null || !in.away().isEmpty();
    boolean whole = there.status() == Attendance.Status.PART && !hasTimes;
    change((whole ? there.at(Attendance.Status.PRESENT) : there).with(in));
    keep();
  }

  /** Somebody went just now, so they were there for part of it. */
  void left(AttendanceId id) {
    var person = now(id).at(Attendance.Status.PART);
    change(person.with(person.presence().out(minute())));
    keep();
  }

  /** What else is known of how somebody takes part: kept a moment later. */
  void presence(AttendanceId id, Presence presence) {
    change(now(id).with(presence));
  }

  private LocalTime minute() {
    return LocalTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
  }

  /** Somebody accepted the statement, or not: kept at once. */
  void signed(AttendanceId id, boolean accepted) {
    change(now(id).signed(accepted));
    keep();
  }

  /** Everybody in the room has accepted the statement. */
  void allSigned() {
    for (var person : people) {
      if (person.owesSignature(version())) {
        change(person.signed(true));
      }
    }
    keep();
  }

  /** What tells the time. */
  Clock clock() {
    return clock;
  }

  /** Which version of the statement is in force. */
  String version() {
    return record == null ? "" : record.area().statementVersion();
  }

  /** Another name is typed: kept a moment later, unless it is too long. */
  void named(AttendanceId id, String name) {
    var said = Confidential.of(name);
    if (TextLimit.LINE.takes(said)) {
      change(now(id).named(said));
    }
  }

  /** Somebody's name is about to be changed: what it is now can be put back. */
  void renaming(AttendanceId id) {
    names.push(now(id));
  }

  /** Puts back the name that was changed last. */
  void nameBack() {
    while (!names.isEmpty()) {
      var was = names.pop();
      var there = people.stream().filter(person -> person.id().equals(was.id())).findFirst();
      if (there.isPresent() && !there.get().name().equals(was.name())) {
        change(there.get().named(was.name()));
        keep();
        return;
      }
    }
  }

  /** A note is typed: kept a moment later, unless it is too long. */
  void noted(AttendanceId id, String note) {
    var said = Confidential.of(note);
    if (TextLimit.TEXT.takes(said)) {
      change(now(id).noted(said));
    }
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
    soon.stopWaiting();
    if (unsaved.isEmpty() || together) {
      return;
    }
    var all = List.copyOf(unsaved.values());
    var where = place.take();
    var kept = new boolean[1];
    background.run(
        null,
        () -> {
          journey.attend(meeting, all, where);
          return true;
        },
        yes -> {
          kept[0] = true;
          all.forEach(person -> unsaved.remove(person.id(), person));
          saved();
        },
        () -> {
          if (!kept[0]) {
            place.notKept(where);
            soon.failed();
          }
        });
  }

  /** Does something, and keeps what comes of it only then: in one go, with where one is by then. */
  void together(Runnable work) {
    together = true;
    try {
      work.run();
    } finally {
      together = false;
      keep();
    }
  }

  /** Keeps what is not kept yet: the screen is about to go. */
  void leave() {
    keep();
    soon.leave();
  }

  /** One person as they stand now. */
  Attendance now(AttendanceId id) {
    return people.stream().filter(person -> person.id().equals(id)).findFirst().orElseThrow();
  }

  /** Everybody expected or there. */
  ObservableList<Attendance> people() {
    return people;
  }

  /** Whose mark was not taken because of their name, or null. */
  ReadOnlyObjectProperty<@Nullable AttendanceId> keptOut() {
    return keptOut.getReadOnlyProperty();
  }

  private void change(Attendance wished) {
    boolean out =
        record != null && wished.status().isInTheRoom() && NameHint.isKeptOut(record, wished);
    var person = out ? wished.at(Attendance.Status.EXPECTED).signed(false) : wished;
    if (out) {
      keptOut.set(person.id());
    } else if (person.id().equals(keptOut.get())) {
      keptOut.set(null);
    }
    for (int place = 0; place < people.size(); place++) {
      if (people.get(place).id().equals(person.id())) {
        people.set(place, person);
      }
    }
    unsaved.put(person.id(), person);
    soon.touched();
  }

  private void saved() {
    status.saved();
    changed.run();
  }
}
