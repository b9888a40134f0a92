package org.maracdesk.domain.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.Attendance.Status;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.meeting.MeetingGap.Kind;
import org.maracdesk.domain.meeting.MeetingKind;
import org.maracdesk.domain.meeting.Presence;

/** Who was there, who was not, and what those sent who were not (SafeLives, minutes checklist). */
final class AttendanceRules implements MinutesRule {

  @Override
  public List<MeetingGap> gaps(MeetingRecord record) {
    var gaps = new ArrayList<MeetingGap>();
    if (record.attendance().stream().noneMatch(a -> a.status().isInTheRoom())) {
      gaps.add(MeetingGap.of(Kind.NOBODY_PRESENT));
    }
    for (var agency : record.agencies()) {
      // To an emergency meeting only those come who can help at once
      if (agency.core()
          && record.meeting().kind() != MeetingKind.EMERGENCY
          && agency.isMemberOn(record.meeting().date())
          && record.attendance().stream().noneMatch(a -> accountsFor(a, agency.code()))) {
        gaps.add(MeetingGap.of(Kind.AGENCY_UNACCOUNTED, agency.code()));
      }
    }
    var names = new HashSet<List<Object>>();
    for (var person : record.attendance()) {
      for (var kind : kinds(record, person)) {
        gaps.add(MeetingGap.of(kind, person.id()));
      }
      if (!person.name().isBlank()
          && !names.add(List.of(person.agency(), PlainWords.plain(person.name())))) {
        gaps.add(MeetingGap.of(Kind.ENTERED_TWICE, person.id()));
      }
    }
    return gaps;
  }

  /** Somebody still expected has a gap of their own; somebody absent left no word. */
  private static boolean accountsFor(Attendance person, AgencyCode agency) {
    return person.agency().equals(agency) && person.status() != Status.ABSENT;
  }

  private static List<Kind> kinds(MeetingRecord record, Attendance person) {
    return switch (person.status()) {
      case EXPECTED -> List.of(Kind.STILL_EXPECTED);
      case PRESENT, DEPUTY, PART -> there(record, person);
      case APOLOGIES ->
          person.presence().informationSent()
              ? dated(record, person)
              : List.of(Kind.APOLOGIES_WITHOUT_INFORMATION);
      case WRITTEN_REPORT -> dated(record, person);
      case ABSENT -> List.of();
    };
  }

  private static List<Kind> dated(MeetingRecord record, Attendance person) {
    var on = person.presence().informationOn();
    if (on == null) {
      return List.of(Kind.INFORMATION_WITHOUT_DATE);
    }
    return on.isAfter(record.meeting().date())
        ? List.of(Kind.INFORMATION_AFTER_THE_MEETING)
        : List.of();
  }

  private static List<Kind> there(MeetingRecord record, Attendance person) {
    var kinds = new ArrayList<Kind>();
    var presence = person.presence();
    if (person.name().isBlank()) {
      kinds.add(Kind.NAME_MISSING);
    }
    if (NameHint.isKeptOut(record, person)) {
      kinds.add(Kind.PRESENT_AND_IN_A_CASE);
    }
    var arrived = presence.arrived();
    var left = presence.left();
    if (arrived != null && left != null && left.isBefore(arrived)) {
      kinds.add(Kind.LEFT_BEFORE_ARRIVING);
    }
    if (person.status() == Status.PART
        && arrived == null
        && left == null
        && presence.away().isEmpty()) {
      kinds.add(Kind.PART_WITHOUT_TIMES);
    }
    if (presence.remote() && !presence.alone()) {
      kinds.add(Kind.REMOTE_NOT_ALONE);
    }
    if (presence.capacity() == Presence.Capacity.OBSERVER && presence.authorisedBy().isBlank()) {
      kinds.add(Kind.OBSERVER_NOT_AUTHORISED);
    }
    return kinds;
  }
}
