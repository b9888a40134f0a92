package org.maracdesk.domain.minutes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.maracdesk.domain.meeting.MeetingGap;

/**
 * Finds what a meeting's minutes still lack. It reads all rules and stops at none: minutes serve as
 * the trail of what was decided, so every gap has to be seen before somebody approves them
 * (SafeLives, minutes checklist). It only reminds; what keeps a meeting open is said by {@link
 * MeetingGap.Kind#keepsOpen()}.
 */
public final class MinutesCheck {

  private static final List<MinutesRule> RULES =
      List.of(
          new CaseRules(),
          new ActionRules(),
          new StatementRules(),
          new AttendanceRules(),
          new InterestRules());

  private MinutesCheck() {}

  /** Everything that is missing, what keeps the meeting open first. */
  static List<MeetingGap> gaps(MeetingRecord record) {
    var gaps = new ArrayList<MeetingGap>();
    RULES.forEach(rule -> gaps.addAll(rule.gaps(record)));
    gaps.sort(Comparator.comparing(gap -> !gap.kind().keepsOpen()));
    return List.copyOf(gaps);
  }
}
