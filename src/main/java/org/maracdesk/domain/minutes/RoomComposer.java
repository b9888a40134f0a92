package org.maracdesk.domain.minutes;

import java.util.List;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.room.RoomView;
import org.maracdesk.domain.shared.Confidential;

/**
 * Makes from a meeting what the wall may show of it. Everything else stays behind here: what is not
 * put into a {@link RoomView} cannot be on the wall.
 *
 * @param initials whether the victim's initials are shown
 * @param actions whether what was agreed is shown, or only how much
 */
public record RoomComposer(boolean initials, boolean actions) {

  /** Before the first case: what the chair reads aloud, for all to read along. */
  public RoomView statement(MeetingRecord record) {
    return record.meeting().stage() == MeetingStage.OPEN
        ? new RoomView.Statement(record.area().statement())
        : new RoomView.Blank();
  }

  /**
   * A case; a meeting that is not running has nothing on the wall, nor has a case that only named
   * people hear, or read of since it was heard: whoever comes in late would read that there is one.
   */
  public RoomView atCase(MeetingRecord record, AgendaItemId item, boolean timed) {
    var heard = record.caseAt(item);
    return heard == null || heard.isRestricted() || record.meeting().stage() != MeetingStage.OPEN
        ? new RoomView.Blank()
        : ofCase(record, heard, timed);
  }

  private RoomView ofCase(MeetingRecord record, HeardCase heard, boolean timed) {
    var veil = NameVeil.over(heard.caseFile());
    return new RoomView.Case(
        heard.caseFile().number().text(),
        initials ? heard.caseFile().victim().initials() : Confidential.NONE,
        new RoomView.Timing(heard.discussion().secondsSpent(), heard.item().minutes(), timed),
        actions
            ? heard.actions().stream().map(action -> agreed(record, veil, action)).toList()
            : List.of(),
        actions ? 0 : heard.actions().size());
  }

  private static RoomView.Agreed agreed(MeetingRecord record, NameVeil veil, Action action) {
    return new RoomView.Agreed(
        record.agencyName(action.owner()), veil.drawn(action.text()), action.due());
  }
}
