package org.maracdesk.domain.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.AtTheTable;
import org.maracdesk.domain.action.DueWords;
import org.maracdesk.domain.action.TypedLine;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.AgencyType;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.meeting.Agenda;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.AttendanceId;
import org.maracdesk.domain.meeting.Formalities;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.meeting.SharedPerpetrators;
import org.maracdesk.domain.shared.Confidential;

/**
 * One meeting with everything that belongs to it, as it is shown, run and printed from.
 *
 * @param area the local Marac
 * @param meeting the meeting
 * @param attendance who is or was there
 * @param cases its cases in the order of the agenda
 * @param agencies all agencies of the area
 * @param representatives all who speak for them
 * @param nextMeeting the date of the meeting after this one: the one that is planned, or else the
 *     day the area's pattern leads to; null where it has no rhythm
 * @param formalities interests, approvals and corrections
 * @param interestHalfSaid whether an interest is typed and not declared yet
 * @param hour the hour at which it is looked at, London wall time, which says who is in the room;
 *     null for the meeting as a whole
 */
public record MeetingRecord(
    Area area,
    Meeting meeting,
    List<Attendance> attendance,
    List<HeardCase> cases,
    List<Agency> agencies,
    List<Representative> representatives,
    @Nullable LocalDate nextMeeting,
    Formalities formalities,
    boolean interestHalfSaid,
    @Nullable LocalTime hour) {

  public MeetingRecord {
    attendance = List.copyOf(attendance);
    cases = List.copyOf(cases);
    agencies = List.copyOf(agencies);
    representatives = List.copyOf(representatives);
  }

  /** The agenda alone. */
  public Agenda agenda() {
    return new Agenda(meeting.start(), cases.stream().map(HeardCase::item).toList());
  }

  /** Which of its cases share an alleged perpetrator. */
  public SharedPerpetrators sharedPerpetrators() {
    return SharedPerpetrators.of(
        cases.stream()
            .map(
                heard ->
                    new SharedPerpetrators.Listed(
                        heard.item(),
                        heard.caseFile().with(Role.PERPETRATOR).stream()
                            .map(part -> part.person().id())
                            .collect(Collectors.toSet())))
            .toList());
  }

  /** What is still missing, what keeps the meeting open first. */
  public List<MeetingGap> gaps() {
    return MinutesCheck.gaps(this);
  }

  /**
   * Whether cases may be shown: the statement was read and everybody in the room has accepted it,
   * or the chair gave a reason to begin without those who have not.
   */
  public boolean mayHearCases() {
    return mayHearCases(attendance);
  }

  /** The same with the attendance as it stands on the screen, a moment before it is kept. */
  public boolean mayHearCases(List<Attendance> now) {
    boolean begun = meeting.statementReadAt() != null || !formalities.openedBecause().isBlank();
    return begun && unsigned(now).isEmpty();
  }

  /**
   * Who is in the room and has not accepted the statement. Those for whom the chair gave a reason
   * to begin are not asked again; whoever came after it is.
   */
  public List<Attendance> unsigned(List<Attendance> now) {
    return now.stream()
        .filter(a -> a.isInTheRoomAt(hour) && a.owesSignature(area.statementVersion()))
        .filter(a -> !formalities.unsigned().contains(a.id()))
        .toList();
  }

  /** Who can promise something at it. */
  public AtTheTable table() {
    return new AtTheTable(agencies, representatives, attendance, hour).on(meeting.date());
  }

  /** Words such as "fri" count from its day, also when its minutes are typed up later. */
  public DueWords dates() {
    return new DueWords(meeting.date(), nextMeeting, area.workingDays());
  }

  /** Reads an action line as far as it has been typed. */
  public TypedLine read(String line) {
    return TypedLine.read(line, table(), dates());
  }

  /** Whether anybody of an agency of this type is in the room. */
  public boolean isInTheRoom(AgencyType type) {
    var codes =
        agencies.stream()
            .filter(agency -> agency.type() == type)
            .map(Agency::code)
            .collect(Collectors.toSet());
    return attendance.stream().anyMatch(a -> a.isInTheRoomAt(hour) && codes.contains(a.agency()));
  }

  /** One line of attendance, if it is still there. */
  public Optional<Attendance> attending(AttendanceId id) {
    return attendance.stream().filter(a -> a.id().equals(id)).findFirst();
  }

  /** Whether somebody is the chair, by name or by the capacity they came in. */
  public boolean isChair(Attendance person) {
    return meeting.isChairedBy(person);
  }

  /**
   * Whether the chair goes by a name: the one who is put down, or where nobody is, whoever came as
   * the chair.
   */
  public boolean isChairCalled(Confidential name) {
    return Leaver.isSameName(meeting.chair(), name)
        || attendance.stream().anyMatch(a -> isChair(a) && Leaver.isSameName(a.name(), name));
  }

  /** Whether the chair is out of the room for a case, so that the deputy chair takes it. */
  public boolean isChairOut(AgendaItemId item) {
    return attendance.stream().anyMatch(a -> isChair(a) && formalities.leaves(a.id(), item));
  }

  /** The places, from 1, of the cases somebody leaves for at this meeting. */
  public List<Integer> leftFor(AttendanceId person) {
    return IntStream.range(0, cases.size())
        .filter(place -> formalities.leaves(person, cases.get(place).item().id()))
        .mapToObj(place -> place + 1)
        .toList();
  }

  /**
   * The places, from 1, of the cases that were heard while somebody who was there for part of the
   * meeting was not: neither when the case began nor when it ended. Those they left for are not
   * among them.
   */
  public List<Integer> missedBy(Attendance person) {
    return IntStream.range(0, cases.size())
        .filter(place -> person.status().isInTheRoom() && wasMissed(person, cases.get(place)))
        .mapToObj(place -> place + 1)
        .toList();
  }

  private boolean wasMissed(Attendance person, HeardCase heard) {
    var ended = formalities.heardAt().get(heard.item().id());
    if (ended == null || formalities.leaves(person.id(), heard.item().id())) {
      return false;
    }
    int spent = Math.min(heard.discussion().secondsSpent(), ended.toSecondOfDay());
    return !person.isInTheRoomAt(ended) && !person.isInTheRoomAt(ended.minusSeconds(spent));
  }

  /** Who left the room for a case, here or at another meeting, by name. */
  public List<Leaver> leftFor(AgendaItemId item) {
    var heard = caseAt(item);
    var here =
        attendance.stream().filter(person -> formalities.leaves(person.id(), item)).map(Leaver::of);
    return Leaver.once(
        Stream.concat(here, heard == null ? Stream.of() : heard.left().stream()).toList());
  }

  /** Those of an agency who left the room for a case, here or at another meeting, by name. */
  public List<Leaver> leftFor(AgendaItemId item, AgencyCode agency) {
    return leftFor(item).stream().filter(one -> one.agency().equals(agency)).toList();
  }

  /** Everybody who left the room for any of the cases, here or at another meeting, by name. */
  public List<Leaver> leavers() {
    return Leaver.once(
        cases.stream().flatMap(heard -> leftFor(heard.item().id()).stream()).toList());
  }

  /** The places, from 1, of the cases that somebody who left for them reads nothing of. */
  public List<Integer> keptFrom(Leaver person) {
    return IntStream.range(0, cases.size())
        .filter(place -> leftFor(cases.get(place).item().id()).stream().anyMatch(person::is))
        .mapToObj(place -> place + 1)
        .toList();
  }

  /** The places, from 1, of the cases in a restricted sitting. */
  public List<Integer> restrictedPlaces() {
    return IntStream.range(0, cases.size())
        .filter(place -> cases.get(place).isRestricted())
        .mapToObj(place -> place + 1)
        .toList();
  }

  /** The same meeting with some of its cases only. */
  public MeetingRecord only(Predicate<HeardCase> such) {
    return new MeetingRecord(
        area,
        meeting,
        attendance,
        cases.stream().filter(such).toList(),
        agencies,
        representatives,
        nextMeeting,
        formalities,
        interestHalfSaid,
        hour);
  }

  /** The same meeting with these formalities. */
  public MeetingRecord with(Formalities now) {
    return new MeetingRecord(
        area,
        meeting,
        attendance,
        cases,
        agencies,
        representatives,
        nextMeeting,
        now,
        interestHalfSaid,
        hour);
  }

  /** The same meeting as it stands on the screen: with an interest half said, or none. */
  public MeetingRecord withInterestHalfSaid(boolean now) {
    return new MeetingRecord(
        area,
        meeting,
        attendance,
        cases,
        agencies,
        representatives,
        nextMeeting,
        formalities,
        now,
        hour);
  }

  /** The same meeting, looked at in an hour of it; null for the meeting as a whole. */
  public MeetingRecord at(@Nullable LocalTime time) {
    return new MeetingRecord(
        area,
        meeting,
        attendance,
        cases,
        agencies,
        representatives,
        nextMeeting,
        formalities,
        interestHalfSaid,
        time);
  }

  /** What people call an agency; its code if it is not known here. */
  public String agencyName(AgencyCode code) {
    return names().getOrDefault(code, code.value());
  }

  private Map<AgencyCode, String> names() {
    return agencies.stream()
        .collect(Collectors.toMap(Agency::code, Agency::name, (first, _) -> first));
  }

  /** The case with this place on the agenda, by its item's identity. */
  public @Nullable HeardCase caseAt(AgendaItemId id) {
    return cases.stream()
        .collect(Collectors.toMap(c -> c.item().id(), Function.identity()))
        .get(id);
  }

  /** The same meeting with this in the place of the case it is about. */
  public MeetingRecord with(HeardCase changed) {
    return new MeetingRecord(
        area,
        meeting,
        attendance,
        cases.stream().map(c -> c.item().id().equals(changed.item().id()) ? changed : c).toList(),
        agencies,
        representatives,
        nextMeeting,
        formalities,
        interestHalfSaid,
        hour);
  }

  /** The same meeting with its agenda in this order; cases that are not in it are left out. */
  public MeetingRecord arranged(List<AgendaItem> items) {
    var arranged = new ArrayList<HeardCase>();
    for (var item : items) {
      var heard = caseAt(item.id());
      if (heard != null) {
        arranged.add(heard.with(item));
      }
    }
    return new MeetingRecord(
        area,
        meeting,
        attendance,
        arranged,
        agencies,
        representatives,
        nextMeeting,
        formalities,
        interestHalfSaid,
        hour);
  }
}
