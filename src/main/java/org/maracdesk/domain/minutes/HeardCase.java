package org.maracdesk.domain.minutes;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.Caution;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.RepeatFinding;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.MeetingCheck;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.meeting.Section;

/**
 * Everything a meeting has about one of its cases.
 *
 * @param item its place on the agenda
 * @param caseFile who is in it
 * @param referral what brings it here
 * @param repeat whether it is a repeat, and why
 * @param discussion what was said
 * @param actions what was agreed at this meeting
 * @param earlierMeetings when the case was heard before, latest first
 * @param openActions what earlier meetings agreed and nobody has reported on
 * @param cautions what must be known before anybody speaks, the gravest first
 * @param restrictedNow whether only named people may read of it by now, whoever was there when it
 *     was heard
 * @param left who left the room for it, at whichever meeting, by name
 */
public record HeardCase(
    AgendaItem item,
    CaseFile caseFile,
    Referral referral,
    RepeatFinding repeat,
    Discussion discussion,
    List<Action> actions,
    List<LocalDate> earlierMeetings,
    List<Action> openActions,
    List<Caution> cautions,
    boolean restrictedNow,
    List<Leaver> left) {

  public HeardCase {
    actions = List.copyOf(actions);
    earlierMeetings = List.copyOf(earlierMeetings);
    openActions = List.copyOf(openActions);
    cautions = List.copyOf(cautions);
    left = List.copyOf(left);
  }

  /**
   * Whether only named people read of it: it is heard in a sitting of theirs, or it was decided
   * since that it is theirs alone.
   */
  public boolean isRestricted() {
    return item.section() == Section.RESTRICTED_SITTING || restrictedNow;
  }

  /** The same case with this said about it. */
  public HeardCase with(Discussion said) {
    return new HeardCase(
        item,
        caseFile,
        referral,
        repeat,
        said,
        actions,
        earlierMeetings,
        openActions,
        cautions,
        restrictedNow,
        left);
  }

  /** The same case with these actions agreed. */
  public HeardCase with(List<Action> agreed) {
    return new HeardCase(
        item,
        caseFile,
        referral,
        repeat,
        discussion,
        agreed,
        earlierMeetings,
        openActions,
        cautions,
        restrictedNow,
        left);
  }

  /** The same case with this place on the agenda. */
  public HeardCase with(AgendaItem place) {
    return new HeardCase(
        place,
        caseFile,
        referral,
        repeat,
        discussion,
        actions,
        earlierMeetings,
        openActions,
        cautions,
        restrictedNow,
        left);
  }

  /** Whether this is to be known about it. */
  public boolean has(Caution.Kind kind) {
    return cautions.stream().anyMatch(one -> one.kind() == kind);
  }

  /** What it lacks as it stands. */
  public List<MeetingGap> gaps() {
    return gapsAs(item);
  }

  /**
   * What it would lack if it counted as heard now, in the order of the chair's steps: what the
   * steps mark as missing, and what the chair is asked for before the next case.
   */
  public List<MeetingGap> gapsIfHeard() {
    return gapsAs(item.with(new ItemOutcome.Heard())).stream()
        .sorted(Comparator.comparing(gap -> gap.kind().step()))
        .toList();
  }

  private List<MeetingGap> gapsAs(AgendaItem place) {
    return MeetingCheck.gaps(
        place,
        discussion,
        new MeetingCheck.Known(
            !actions.isEmpty(), !caseFile.children().isEmpty(), has(Caution.Kind.DECEASED)));
  }
}
