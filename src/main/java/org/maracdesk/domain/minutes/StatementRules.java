package org.maracdesk.domain.minutes;

import java.util.ArrayList;
import java.util.List;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.meeting.MeetingGap.Kind;

/** Place, chair, minute taker, and the statement that everybody accepts. */
final class StatementRules implements MinutesRule {

  @Override
  public List<MeetingGap> gaps(MeetingRecord record) {
    var gaps = new ArrayList<MeetingGap>();
    var meeting = record.meeting();
    if (meeting.venue().isBlank()) {
      gaps.add(MeetingGap.of(Kind.NO_VENUE));
    }
    if (meeting.chair().isBlank()) {
      gaps.add(MeetingGap.of(Kind.NO_CHAIR));
    } else if (record.attendance().stream()
        .noneMatch(a -> a.status().isInTheRoom() && a.isCalled(meeting.chair()))) {
      gaps.add(MeetingGap.of(Kind.CHAIR_NOT_THERE));
    }
    if (meeting.minuteTaker().isBlank()) {
      gaps.add(MeetingGap.of(Kind.NO_MINUTE_TAKER));
    }
    if (meeting.statementReadAt() == null) {
      gaps.add(MeetingGap.of(Kind.STATEMENT_NOT_READ));
    }
    for (var person : record.attendance()) {
      if (person.owesSignature()) {
        gaps.add(MeetingGap.of(Kind.SIGNATURE_OWED, person.id()));
      } else if (person.owesSignature(record.area().statementVersion())) {
        gaps.add(MeetingGap.of(Kind.OLDER_STATEMENT_SIGNED, person.id()));
      }
    }
    return gaps;
  }
}
