package org.maracdesk.domain.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.meeting.MeetingGap.Kind;
import org.maracdesk.domain.meeting.SharedInformation;

/** What was said about each case. */
final class CaseRules implements MinutesRule {

  @Override
  public List<MeetingGap> gaps(MeetingRecord record) {
    var gaps = new ArrayList<MeetingGap>();
    if (record.cases().isEmpty()) {
      gaps.add(MeetingGap.of(Kind.NO_CASES));
    }
    for (var heard : record.cases()) {
      gaps.addAll(heard.gaps());
      said(record, heard, gaps);
    }
    return gaps;
  }

  private static void said(MeetingRecord record, HeardCase heard, List<MeetingGap> gaps) {
    var item = heard.item().id();
    var said = heard.discussion();
    if (heard.item().outcome() instanceof ItemOutcome.Heard) {
      if (said.shared().isEmpty()) {
        gaps.add(MeetingGap.of(Kind.NOTHING_SHARED, item));
      }
    }
    if (!heard.actions().isEmpty() && !said.noActionReason().isBlank()) {
      gaps.add(MeetingGap.of(Kind.ACTIONS_AND_A_REASON_FOR_NONE, item));
    }
    var line = said.unfinished().action();
    if (!line.isBlank()) {
      // What can be read to its end was agreed, and would be in no minutes and on no list
      boolean whole = record.read(line.text()).isComplete();
      gaps.add(MeetingGap.of(whole ? Kind.ACTION_NOT_ENTERED : Kind.ACTION_HALF_TYPED, item));
    }
    if (!said.unfinished().told().isBlank()) {
      gaps.add(MeetingGap.of(Kind.SHARED_HALF_TYPED, item));
    }
    var told = new HashSet<List<@Nullable Object>>();
    for (var shared : said.shared()) {
      // The same may be said of two people: that each is not known, for one
      if (!told.add(Arrays.asList(shared.agency(), shared.about(), words(shared)))) {
        gaps.add(MeetingGap.of(Kind.SHARED_TWICE, item));
      }
    }
  }

  private static String words(SharedInformation shared) {
    return PlainWords.plain(shared.text());
  }
}
