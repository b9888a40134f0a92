package org.maracdesk.domain.room;

import java.time.LocalDate;
import java.util.List;
import org.maracdesk.domain.meeting.Pace;
import org.maracdesk.domain.shared.Confidential;

/**
 * What the window on the wall shows. It is all the window is ever given: whoever photographs the
 * wall, walks past the door or joins late learns a case number and what agencies promised, never
 * who it is about.
 */
public sealed interface RoomView {

  /** Nothing at all. */
  record Blank() implements RoomView {}

  /**
   * What the chair reads aloud before the first case.
   *
   * @param text the confidentiality statement; it names nobody
   */
  record Statement(String text) implements RoomView {}

  /**
   * The case that is being heard.
   *
   * @param number how it is called
   * @param initials the victim's, or nothing
   * @param timing how it stands in its time
   * @param agreed what was promised so far; none where it is hidden
   * @param hidden how many promises are kept from the wall
   */
  record Case(String number, Confidential initials, Timing timing, List<Agreed> agreed, int hidden)
      implements RoomView {

    public Case {
      agreed = List.copyOf(agreed);
    }
  }

  /**
   * How long a case has taken.
   *
   * @param seconds so far
   * @param minutes it was given
   * @param running whether the timer goes; it may be paused
   */
  record Timing(int seconds, int minutes, boolean running) {

    /** How it stands in its time. */
    public Pace pace() {
      return Pace.of(minutes, seconds);
    }
  }

  /**
   * One thing that was promised. The named person stays off the wall: the agency answers for it.
   *
   * @param agency what people call the agency
   * @param text what it will do, with what would lead to somebody taken out
   * @param due by when
   */
  record Agreed(String agency, Confidential text, LocalDate due) {}
}
