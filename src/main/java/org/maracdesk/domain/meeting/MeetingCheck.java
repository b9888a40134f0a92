package org.maracdesk.domain.meeting;

import java.util.ArrayList;
import java.util.List;
import org.maracdesk.domain.meeting.MeetingGap.Kind;

/** Finds what a case still lacks before the meeting goes on, and before it can close. */
public final class MeetingCheck {

  private MeetingCheck() {}

  /** What one case still lacks. */
  public static List<MeetingGap> gaps(AgendaItem item, Discussion discussion, boolean hasActions) {
    var gaps = new ArrayList<MeetingGap>();
    switch (item.outcome()) {
      case ItemOutcome.Waiting() -> {
        if (item.section().isDiscussed()) {
          gaps.add(of(Kind.CASE_NOT_HEARD, item));
        }
      }
      case ItemOutcome.Deferred deferred -> {
        if (deferred.reason().isBlank()) {
          gaps.add(of(Kind.DEFERRED_WITHOUT_REASON, item));
        }
        if (deferred.meanwhile().checkedBy().isBlank()) {
          gaps.add(of(Kind.NOBODY_CHECKS_MEANWHILE, item));
        }
      }
      case ItemOutcome.NotHeard _ -> {}
      case ItemOutcome.Heard() -> gaps.addAll(gapsOfHeard(item, discussion, hasActions));
    }
    return gaps;
  }

  private static List<MeetingGap> gapsOfHeard(
      AgendaItem item, Discussion discussion, boolean hasActions) {
    var gaps = new ArrayList<MeetingGap>();
    if (!hasActions && discussion.noActionReason().isBlank()) {
      gaps.add(of(Kind.NO_ACTION_AND_NO_REASON, item));
    }
    if (!discussion.hasVictimView()) {
      gaps.add(of(Kind.NO_VICTIM_VIEW, item));
    } else if (discussion.broughtBy().isBlank()) {
      gaps.add(of(Kind.VIEW_BROUGHT_BY_NOBODY, item));
    }
    if (item.section() == Section.CHILDREN && discussion.childrenLine().isBlank()) {
      gaps.add(of(Kind.NO_CHILDREN_LINE, item));
    }
    if (!discussion.hasRiskSummary()) {
      gaps.add(of(Kind.NO_RISK_SUMMARY, item));
    }
    if (!discussion.crimes().isAnswered()) {
      gaps.add(of(Kind.CRIMES_NOT_ASKED, item));
    }
    if (!discussion.considered().isSettled()) {
      gaps.add(of(Kind.ORDERS_NOT_CONSIDERED, item));
    }
    if (discussion.feedback().by().isBlank()) {
      gaps.add(of(Kind.NO_FEEDBACK, item));
    }
    return gaps;
  }

  private static MeetingGap of(Kind kind, AgendaItem item) {
    return new MeetingGap(kind, item.id(), null);
  }
}
