package org.maracdesk.domain.meeting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where in a meeting one was last, to the letter. It holds ids and names of fields only, nothing
 * that was written there.
 *
 * @param meeting the meeting
 * @param part its start, a case or its close
 * @param item the case, where the part is one
 * @param step the chair's step in it
 * @param field the field one was in, or null for none
 * @param row which of several alike, from 0: the second crime, the fourth measure
 * @param caret before which letter of the field, from 0
 */
public record Whereabouts(
    MeetingId meeting,
    Part part,
    @Nullable AgendaItemId item,
    CaseStep step,
    @Nullable CaseField field,
    int row,
    int caret) {

  /** A part of a meeting. */
  public enum Part {
    START,
    CASE,
    CLOSE
  }

  /** At the start or the close of a meeting. */
  public static Whereabouts at(MeetingId meeting, Part part) {
    return new Whereabouts(meeting, part, null, CaseStep.PRESENT, null, 0, 0);
  }

  /**
   * Whether one comes back here: to any place of a meeting that runs; of one that is closed to its
   * close alone, while its minutes are worked on or where one was writing there.
   *
   * @param stage how far the meeting is
   * @param formalities what frames it
   * @param now the hour
   */
  public boolean leadsBack(MeetingStage stage, Formalities formalities, Instant now) {
    return switch (stage) {
      case OPEN -> true;
      case CLOSED -> part == Part.CLOSE && (field != null || formalities.areAtWork(now));
      case PLANNED, AGENDA_CONFIRMED -> false;
    };
  }
}
