package org.maracdesk.domain.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.meeting.Agenda;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingCheck;
import org.maracdesk.domain.meeting.MeetingGap;

/**
 * One meeting with everything that belongs to it, as it is shown, run and printed from.
 *
 * @param area the local Marac
 * @param meeting the meeting
 * @param attendance who is or was there
 * @param cases its cases in the order of the agenda
 * @param agencies all agencies of the area
 * @param representatives all who speak for them
 * @param nextMeeting the date of the meeting after this one, if it is planned
 */
public record MeetingRecord(
    Area area,
    Meeting meeting,
    List<Attendance> attendance,
    List<HeardCase> cases,
    List<Agency> agencies,
    List<Representative> representatives,
    @Nullable LocalDate nextMeeting) {

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

  /** What is still missing. */
  public List<MeetingGap> gaps() {
    Map<AgendaItemId, Discussion> discussions =
        cases.stream().collect(Collectors.toMap(c -> c.item().id(), HeardCase::discussion));
    Set<AgendaItemId> withActions =
        cases.stream()
            .filter(c -> !c.actions().isEmpty())
            .map(HeardCase::item)
            .map(AgendaItem::id)
            .collect(Collectors.toSet());
    return MeetingCheck.gaps(meeting, attendance, agenda().items(), discussions, withActions);
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
        nextMeeting);
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
        area, meeting, attendance, arranged, agencies, representatives, nextMeeting);
  }
}
