package org.maracdesk.domain.minutes;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.Formalities;
import org.maracdesk.domain.shared.Confidential;

/**
 * Who may be named for an action in one case: nobody who left the room for it, and nobody who is
 * alleged to cause harm in it. The agency may always promise; then another of its people does it.
 *
 * @param item the case's place on the agenda
 * @param file who is in the case
 * @param attendance who is there
 * @param formalities who left for which case here
 * @param left who left for this one at whichever meeting
 * @param hour at which hour somebody else is looked for in the room; null where nobody knows
 */
public record ActionOwner(
    AgendaItemId item,
    CaseFile file,
    List<Attendance> attendance,
    Formalities formalities,
    List<Leaver> left,
    @Nullable LocalTime hour) {

  public ActionOwner {
    attendance = List.copyOf(attendance);
    left = List.copyOf(left);
  }

  /** The question for one case of a meeting. */
  public static ActionOwner of(MeetingRecord record, HeardCase heard) {
    return new ActionOwner(
        heard.item().id(),
        heard.caseFile(),
        record.attendance(),
        record.formalities(),
        heard.left(),
        record.hour());
  }

  /** Whether a person may be named; nobody in particular always may. */
  public boolean mayBe(Confidential person) {
    return person.isBlank() || !(hasLeft(person) || isAlleged(person));
  }

  /** Whether somebody of this name is alleged to cause harm in the case. */
  public boolean isAlleged(Confidential person) {
    return NameHint.isPerpetrator(person, null, file);
  }

  /**
   * Whom to name: the person, or where they left for the case somebody else of the agency in the
   * room, or nobody.
   */
  public Confidential named(AgencyCode agency, Confidential person) {
    if (mayBe(person)) {
      return person;
    }
    return attendance.stream()
        .filter(a -> a.agency().equals(agency) && a.isInTheRoomAt(hour))
        .map(Attendance::name)
        .filter(this::mayBe)
        .findFirst()
        .orElse(Confidential.NONE);
  }

  private boolean hasLeft(Confidential person) {
    return Stream.concat(
            attendance.stream().filter(a -> formalities.leaves(a.id(), item)).map(Leaver::of),
            left.stream())
        .anyMatch(one -> one.isCalled(person));
  }
}
