package org.maracdesk.app;

import org.jspecify.annotations.Nullable;
import org.maracdesk.app.ScriptedMeeting.Stretch;
import org.maracdesk.domain.meeting.Whereabouts;

/**
 * With what of a scripted meeting somebody begins to type who is killed at it. The rounds of a run
 * take them one after the other, so that a dozen comes through each part of a meeting.
 */
enum Beginning {
  MARKS(Whereabouts.Part.START, 30),
  APPROVAL(Whereabouts.Part.CLOSE, 60),
  ACTIONS(Stretch.ACTIONS),
  INTEREST(Whereabouts.Part.START, 30),
  CORRECTION(Whereabouts.Part.CLOSE, 60),
  PUT_OFF(Stretch.PUT_OFF),
  CARRY_OVER(Whereabouts.Part.CLOSE, 60),
  CHAIRING(Whereabouts.Part.START, 40),
  END(Stretch.END),
  CLOSE(Whereabouts.Part.CLOSE, 4),
  VIEW(Stretch.VIEW),
  ISSUING(Whereabouts.Part.CLOSE, 4),
  STATEMENT(Whereabouts.Part.START, 4),
  SHARED(Stretch.SHARED),
  RISKS(Stretch.RISKS);

  /** A stretch of a case takes about so many keys, or more. */
  private static final int KEYS_A_STRETCH = 60;

  private final Whereabouts.Part part;
  private final @Nullable Stretch stretch;
  private final int keys;

  Beginning(Stretch stretch) {
    this.part = Whereabouts.Part.CASE;
    this.stretch = stretch;
    this.keys = KEYS_A_STRETCH;
  }

  Beginning(Whereabouts.Part part, int keys) {
    this.part = part;
    this.stretch = null;
    this.keys = keys;
  }

  /** The one of a round, from 0. */
  static Beginning of(int round) {
    return values()[round % values().length];
  }

  /** The part of the meeting it is in. */
  Whereabouts.Part part() {
    return part;
  }

  /** The stretch of a case it is. */
  Stretch stretch() {
    if (stretch == null) {
      throw new IllegalStateException(this + " is in no case");
    }
    return stretch;
  }

  /** About how many keys it takes. */
  int keys() {
    return keys;
  }
}
