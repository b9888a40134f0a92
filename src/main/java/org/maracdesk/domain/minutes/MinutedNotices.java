package org.maracdesk.domain.minutes;

import java.util.List;
import org.maracdesk.domain.casefile.CaseNumber;

/**
 * What a meeting went through besides its cases, as its minutes tell it (SafeLives, minutes
 * template): actions of earlier meetings that were not done, with the reason, and cases past twelve
 * months. Nothing of a restricted sitting is in it.
 *
 * @param incomplete actions of earlier meetings as they stood on the day of the meeting
 * @param leftFor the cases of further such actions, of which nothing else is told because somebody
 *     left the room for them
 * @param lapsing cases whose twelve months passed
 */
public record MinutedNotices(
    List<ActionRow> incomplete, List<CaseNumber> leftFor, List<AgendaNotices.Lapsing> lapsing) {

  public MinutedNotices {
    incomplete = List.copyOf(incomplete);
    leftFor = List.copyOf(leftFor);
    lapsing = List.copyOf(lapsing);
  }

  /** What goes to everybody of a meeting's notices. */
  static MinutedNotices goingRound(MeetingRecord record, AgendaNotices notices) {
    return new MinutedNotices(
        MinutesComposer.carriedForward(record, notices, record.meeting().date()),
        notices.leftFor(),
        notices.lapsingForAll());
  }
}
