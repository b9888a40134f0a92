package org.maracdesk.domain.minutes;

import java.util.List;
import org.maracdesk.domain.meeting.MeetingGap;

/** A family of things minutes may lack. */
interface MinutesRule {

  /** What this meeting's minutes lack of it, in the order of the agenda or the attendance. */
  List<MeetingGap> gaps(MeetingRecord record);
}
