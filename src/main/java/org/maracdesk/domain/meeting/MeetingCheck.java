package org.maracdesk.domain.meeting;

import java.util.ArrayList;
import java.util.List;
import org.maracdesk.domain.meeting.MeetingGap.Kind;
import org.maracdesk.domain.shared.YesNoUnknown;

/** Finds what a case still lacks before the meeting goes on, and before it can close. */
public final class MeetingCheck {

  private MeetingCheck() {}

  /**
   * What else is known of a case, on which it depends what is asked.
   *
   * @param hasActions whether anything was agreed for it
   * @param hasChildren whether there are children in it, born or unborn, in whichever part of the
   *     agenda it is heard
   * @param victimDied whether the victim has died, so that there is nobody to tell
   */
  public record Known(boolean hasActions, boolean hasChildren, boolean victimDied) {}

  /** What one case still lacks. */
  public static List<MeetingGap> gaps(AgendaItem item, Discussion discussion, Known known) {
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
      case ItemOutcome.Heard() -> gaps.addAll(gapsOfHeard(item, discussion, known));
    }
    return gaps;
  }

  private static List<MeetingGap> gapsOfHeard(AgendaItem item, Discussion discussion, Known known) {
    var gaps = new ArrayList<MeetingGap>();
    if (!known.hasActions() && discussion.noActionReason().isBlank()) {
      gaps.add(of(Kind.NO_ACTION_AND_NO_REASON, item));
    }
    if (!discussion.hasVictimView()) {
      gaps.add(of(Kind.NO_VICTIM_VIEW, item));
    } else if (discussion.broughtBy().isBlank()) {
      gaps.add(of(Kind.VIEW_BROUGHT_BY_NOBODY, item));
    }
    boolean asksForChildren = known.hasChildren() || item.section() == Section.CHILDREN;
    if (asksForChildren && discussion.childrenLine().isBlank()) {
      gaps.add(of(Kind.NO_CHILDREN_LINE, item));
    }
    if (!discussion.hasRiskSummary()) {
      gaps.add(of(Kind.NO_RISK_SUMMARY, item));
    }
    if (!discussion.crimes().isAnswered()) {
      gaps.add(of(Kind.CRIMES_NOT_ASKED, item));
    }
    for (int place : discussion.crimes().withoutWish()) {
      gaps.add(MeetingGap.at(Kind.CRIME_WITHOUT_WISH, item.id(), place));
    }
    if (!discussion.considered().isSettled()) {
      gaps.add(of(Kind.ORDERS_NOT_CONSIDERED, item));
    }
    for (var measure : discussion.considered().withoutReason()) {
      gaps.add(MeetingGap.at(Kind.MEASURE_WITHOUT_REASON, item.id(), measure.ordinal()));
    }
    gaps.addAll(ofTelling(item, discussion.feedback(), known));
    return gaps;
  }

  /** Who tells the victim, whether that is safe, and by when (SafeLives, minutes template). */
  private static List<MeetingGap> ofTelling(AgendaItem item, Feedback feedback, Known known) {
    var gaps = new ArrayList<MeetingGap>();
    boolean somebody = !feedback.by().isBlank();
    if (!somebody) {
      gaps.add(of(Kind.NO_FEEDBACK, item));
    }
    if (known.victimDied()) {
      return gaps;
    }
    if (feedback.aware() == null) {
      gaps.add(of(Kind.AWARENESS_NOT_SAID, item));
    }
    if (feedback.safe() == null) {
      gaps.add(of(Kind.SAFE_TO_TELL_NOT_SAID, item));
    }
    if (somebody && feedback.safe() != YesNoUnknown.NO && feedback.when().isBlank()) {
      gaps.add(of(Kind.NO_DAY_TO_TELL, item));
    }
    return gaps;
  }

  private static MeetingGap of(Kind kind, AgendaItem item) {
    return new MeetingGap(kind, item.id(), null);
  }
}
