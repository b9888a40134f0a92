package org.maracdesk.domain.minutes;

import java.util.ArrayList;
import java.util.List;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Interest;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.meeting.MeetingGap.Kind;
import org.maracdesk.domain.shared.Confidential;

/** Who knows somebody in a case, what the chair decided, and who takes the chair or pen then. */
final class InterestRules implements MinutesRule {

  @Override
  public List<MeetingGap> gaps(MeetingRecord record) {
    var gaps = new ArrayList<MeetingGap>();
    var formalities = record.formalities();
    if (formalities.interestsAskedAt() == null) {
      gaps.add(MeetingGap.of(Kind.INTERESTS_NOT_ASKED));
    }
    if (record.interestHalfSaid()) {
      gaps.add(MeetingGap.of(Kind.INTEREST_HALF_SAID));
    }
    for (var interest : formalities.interests()) {
      if (interest.relationship() == Interest.Relationship.NOT_SAID) {
        gaps.add(of(Kind.RELATIONSHIP_NOT_SAID, interest));
      }
      if (!interest.leaves() && interest.reason().isBlank()) {
        gaps.add(of(Kind.STAYED_WITHOUT_REASON, interest));
      }
    }
    for (var heard : record.cases()) {
      if (heard.item().outcome() instanceof ItemOutcome.Heard
          && !formalities.isAskedFor(heard.item().id())) {
        gaps.add(MeetingGap.of(Kind.INTERESTS_NOT_ASKED_OF_CASE, heard.item().id()));
      }
      gaps.addAll(ofCase(record, heard.item().id()));
    }
    return gaps;
  }

  private static List<MeetingGap> ofCase(MeetingRecord record, AgendaItemId item) {
    var gaps = new ArrayList<MeetingGap>();
    if (record.isChairOut(item)) {
      var deputy = record.formalities().deputyChair();
      if (deputy.isBlank()) {
        gaps.add(MeetingGap.of(Kind.NO_DEPUTY_CHAIR, item));
      } else if (leaves(record, deputy, item)) {
        gaps.add(MeetingGap.of(Kind.DEPUTY_CHAIR_LEFT_TOO, item));
      }
    }
    if (leaves(record, record.meeting().minuteTaker(), item)) {
      gaps.add(MeetingGap.of(Kind.MINUTE_TAKER_LEFT, item));
    }
    return gaps;
  }

  private static boolean leaves(MeetingRecord record, Confidential name, AgendaItemId item) {
    return record.attendance().stream()
        .anyMatch(a -> a.isCalled(name) && record.formalities().leaves(a.id(), item));
  }

  private static MeetingGap of(Kind kind, Interest interest) {
    return new MeetingGap(kind, interest.item(), interest.attendance());
  }
}
