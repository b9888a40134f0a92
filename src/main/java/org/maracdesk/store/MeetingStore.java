package org.maracdesk.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.AttendanceId;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingId;

/** Meetings, their agendas, who came and what was said. */
public final class MeetingStore {

  MeetingStore() {}

  /** One meeting. */
  public Optional<Meeting> meeting(MeetingId id) {
    throw new UnsupportedOperationException();
  }

  /** The first meeting on a day. */
  public Optional<Meeting> on(LocalDate date) {
    throw new UnsupportedOperationException();
  }

  /** All meetings, latest first. */
  public List<Meeting> all() {
    throw new UnsupportedOperationException();
  }

  /** Keeps a meeting. */
  public void keep(Meeting meeting) {
    throw new UnsupportedOperationException();
  }

  /** Deletes a meeting that is only planned. */
  public void delete(MeetingId id) {
    throw new UnsupportedOperationException();
  }

  /** The agenda in order. */
  public List<AgendaItem> items(MeetingId id) {
    throw new UnsupportedOperationException();
  }

  /** Replaces the agenda. */
  public void keepItems(MeetingId id, List<AgendaItem> items) {
    throw new UnsupportedOperationException();
  }

  /** Keeps one item's section, minutes and outcome. */
  public void keep(AgendaItem item) {
    throw new UnsupportedOperationException();
  }

  /** Who was there, in the order they were entered. */
  public List<Attendance> attendance(MeetingId id) {
    throw new UnsupportedOperationException();
  }

  /** Keeps one attendance, new or changed. */
  public void keep(MeetingId id, Attendance attendance) {
    throw new UnsupportedOperationException();
  }

  /** Removes one attendance. */
  public void remove(AttendanceId id) {
    throw new UnsupportedOperationException();
  }

  /** What was said, by item; items without a discussion are missing. */
  public Map<AgendaItemId, Discussion> discussions(MeetingId id) {
    throw new UnsupportedOperationException();
  }

  /** Keeps a discussion, with what agencies shared in its order. */
  public void keep(Discussion discussion) {
    throw new UnsupportedOperationException();
  }

  /** Where cases are or were on an agenda, latest first. */
  public Map<CaseId, List<Appearance>> appearances(Collection<CaseId> cases) {
    throw new UnsupportedOperationException();
  }

  /** Referrals that wait on an agenda or were heard. */
  public Set<ReferralId> settledReferrals() {
    throw new UnsupportedOperationException();
  }
}
