package org.maracdesk.domain.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maracdesk.domain.meeting.MeetingGap.Kind;

/** Finds what a meeting still lacks before it can close and its minutes can go out. */
public final class MeetingCheck {

  private MeetingCheck() {}

  /**
   * Everything that is missing, what keeps the meeting open first.
   *
   * @param meeting the meeting
   * @param attendance who is in the room
   * @param items its agenda
   * @param discussions what was said, by item; an item without one has nothing said
   * @param withActions the items for which an action was agreed
   */
  public static List<MeetingGap> gaps(
      Meeting meeting,
      List<Attendance> attendance,
      List<AgendaItem> items,
      Map<AgendaItemId, Discussion> discussions,
      Set<AgendaItemId> withActions) {
    var gaps = new ArrayList<MeetingGap>();
    for (var item : items) {
      var discussion = discussions.getOrDefault(item.id(), Discussion.of(item.id()));
      gaps.addAll(gaps(item, discussion, withActions.contains(item.id())));
    }
    if (meeting.chair().isBlank()) {
      gaps.add(ofMeeting(Kind.NO_CHAIR));
    }
    if (meeting.statementReadAt() == null) {
      gaps.add(ofMeeting(Kind.STATEMENT_NOT_READ));
    }
    if (attendance.stream().noneMatch(a -> a.status().isInTheRoom())) {
      gaps.add(ofMeeting(Kind.NOBODY_PRESENT));
    }
    for (var person : attendance) {
      if (person.owesSignature()) {
        gaps.add(new MeetingGap(Kind.SIGNATURE_OWED, null, person.id()));
      }
    }
    gaps.sort((a, b) -> Boolean.compare(b.kind().keepsOpen(), a.kind().keepsOpen()));
    return List.copyOf(gaps);
  }

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
      }
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
    if (discussion.victimView().isBlank()) {
      gaps.add(of(Kind.NO_VICTIM_VIEW, item));
    }
    if (item.section() == Section.CHILDREN && discussion.childrenLine().isBlank()) {
      gaps.add(of(Kind.NO_CHILDREN_LINE, item));
    }
    if (discussion.riskSummary().isBlank()) {
      gaps.add(of(Kind.NO_RISK_SUMMARY, item));
    }
    return gaps;
  }

  private static MeetingGap of(Kind kind, AgendaItem item) {
    return new MeetingGap(kind, item.id(), null);
  }

  private static MeetingGap ofMeeting(Kind kind) {
    return new MeetingGap(kind, null, null);
  }
}
