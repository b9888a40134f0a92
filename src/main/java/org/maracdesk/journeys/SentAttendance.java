package org.maracdesk.journeys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.agency.StatementVersion;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.AttendanceId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.Presence;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.minutes.NameHint;
import org.maracdesk.exchange.AttendanceRow;
import org.maracdesk.journeys.ImportPreview.Fate;
import org.maracdesk.journeys.ImportVerdicts.Refusal;
import org.maracdesk.journeys.ImportVerdicts.Verdict;
import org.maracdesk.store.Shelves;
import org.maracdesk.wording.Wording;

/**
 * Lays an attendance sheet beside the attendance of its meeting. As on the screen it is written
 * down while the meeting is open, and nobody gets in who is alleged to cause harm in one of its
 * cases. What a sheet has no column for stays, and so does what it leaves blank. For which cases
 * somebody left the room is declared at the meeting and never read from a file.
 */
final class SentAttendance {

  private final Shelves shelves;
  private final Map<MeetingId, Optional<MeetingRecord>> records = new HashMap<>();

  /** The lines of every meeting, once they were asked for. */
  private final Set<AttendanceId> known = new HashSet<>();

  SentAttendance(Shelves shelves) {
    this.shelves = shelves;
  }

  Verdict of(AttendanceRow row) {
    var record = record(row).orElse(null);
    if (record == null) {
      return Verdict.refused(Refusal.NO_MEETING, List.of());
    }
    if (!record.meeting().date().equals(row.date())) {
      return Verdict.refused(Refusal.OTHER_DAY, List.of());
    }
    var refusal =
        switch (record.meeting().stage()) {
          case PLANNED, AGENDA_CONFIRMED -> Refusal.MEETING_NOT_OPEN;
          case CLOSED -> Refusal.MEETING_CLOSED;
          case OPEN -> null;
        };
    var kept = kept(row, record).orElse(null);
    var told = told(row, kept, record.area());
    if (refusal != null) {
      return told.equals(kept) ? Verdict.unchanged() : Verdict.refused(refusal, List.of());
    }
    if (kept == null && isOfAnotherMeeting(told.id())) {
      return Verdict.refused(Refusal.OTHER_MEETING, List.of());
    }
    if (told.status().isInTheRoom() && NameHint.isKeptOut(record, told)) {
      return Verdict.refused(Refusal.IN_A_CASE, List.of());
    }
    if (kept == null) {
      return Verdict.fresh();
    }
    return told.equals(kept)
        ? Verdict.unchanged()
        : Verdict.of(Fate.CHANGED, differences(told, kept));
  }

  private static List<String> differences(Attendance told, Attendance kept) {
    var changed = new ArrayList<>(RecordDifference.between(Attendance.class, told, kept));
    if (changed.remove("presence")) {
      changed.addAll(RecordDifference.between(Presence.class, told.presence(), kept.presence()));
    }
    return changed;
  }

  /** What there is to say of one that is taken in. */
  Optional<Wording> remark(AttendanceRow row) {
    return row.conflicts().isBlank()
        ? Optional.empty()
        : Optional.of(Wording.of("journeys.import.left-not-read"));
  }

  /** Keeps an attendance in the place of what is known of the same person. */
  void take(AttendanceRow row) {
    var record = record(row).orElseThrow(MeetingStages::gone);
    MeetingStages.running(shelves, row.meeting());
    shelves
        .meetings()
        .keep(row.meeting(), told(row, kept(row, record).orElse(null), record.area()));
  }

  /** The line of the sheet, or of somebody of that name and agency who was expected or came. */
  private static Optional<Attendance> kept(AttendanceRow row, MeetingRecord record) {
    var told = row.attendance();
    return record
        .attending(told.id())
        .or(
            () ->
                record.attendance().stream()
                    .filter(each -> each.agency().equals(told.agency()))
                    .filter(each -> each.isCalled(told.name()))
                    .findFirst());
  }

  /** An id of another meeting's sheet: keeping it here would take that person away there. */
  private boolean isOfAnotherMeeting(AttendanceId id) {
    if (known.isEmpty()) {
      for (var meeting : shelves.meetings().all()) {
        shelves.meetings().attendance(meeting.id()).forEach(each -> known.add(each.id()));
      }
    }
    return known.contains(id);
  }

  private static Attendance told(AttendanceRow row, @Nullable Attendance kept, Area area) {
    var told = row.attendance();
    if (kept == null) {
      return told.confidentialitySigned() ? signed(told, area) : told;
    }
    var was = kept.presence();
    var now = told.presence();
    var presence =
        was.as(row.saysAsWhat() ? now.capacity() : was.capacity())
            .times(
                now.arrived() == null ? was.arrived() : now.arrived(),
                now.left() == null ? was.left() : now.left());
    if (!row.mode().isEmpty() && now.remote() != was.remote()) {
      presence = presence.remotely(now.remote(), false);
    }
    var merged =
        new Attendance(
            kept.id(),
            told.agency(),
            told.name().isBlank() ? kept.name() : told.name(),
            told.role(),
            told.status(),
            kept.confidentialitySigned(),
            kept.note(),
            presence);
    if (!told.confidentialitySigned()) {
      return kept.confidentialitySigned() ? merged.signed(false) : merged;
    }
    boolean before = kept.confidentialitySigned() && kept.name().equals(merged.name());
    return before ? merged : signed(merged, area);
  }

  /** An acceptance told by a file is one of the statement in force at the meeting. */
  private static Attendance signed(Attendance person, Area area) {
    var version = new StatementVersion(area.statementVersion());
    return person.signed(true).with(person.presence().signed(version, null));
  }

  private Optional<MeetingRecord> record(AttendanceRow row) {
    return records.computeIfAbsent(row.meeting(), id -> MeetingRecords.read(shelves, id));
  }
}
