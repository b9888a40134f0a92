package org.maracdesk.domain.meeting;

import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.shared.Confidential;

/** What has become of a case at a meeting. */
public sealed interface ItemOutcome {

  /** Not yet heard. */
  record Waiting() implements ItemOutcome {}

  /** Heard. */
  record Heard() implements ItemOutcome {}

  /**
   * Put off to the next meeting.
   *
   * @param reason why; needed
   * @param meanwhile what keeps the victim safe until then
   */
  record Deferred(Confidential reason, Meanwhile meanwhile) implements ItemOutcome {

    /** Put off, with nothing said yet of the time until then. */
    public Deferred(Confidential reason) {
      this(reason, Meanwhile.UNSAID);
    }
  }

  /**
   * Not heard, because it was decided since that it is not to be; nobody puts it off, and nothing
   * of it is missing.
   *
   * @param because what was decided, one that keeps a case off agendas
   */
  record NotHeard(CaseDecision.Kind because) implements ItemOutcome {

    public NotHeard {
      if (!because.keepsOff()) {
        throw new IllegalArgumentException(because.name());
      }
    }
  }

  /**
   * Whether its referral may be listed again: it was put off, or what was decided is taken back.
   */
  default boolean leavesItFree() {
    return switch (this) {
      case Waiting _, Heard _ -> false;
      case Deferred _, NotHeard _ -> true;
    };
  }

  /**
   * What keeps the victim safe until a case that was put off is heard.
   *
   * @param checkedBy who checks that the victim is safe meanwhile; needed before a meeting closes
   * @param escalatedTo to whom it was taken, where it was put off before already
   * @param notReached whether the meeting ran out of time, rather than put the case off
   */
  record Meanwhile(Confidential checkedBy, Confidential escalatedTo, boolean notReached) {

    /** Nothing said. */
    public static final Meanwhile UNSAID =
        new Meanwhile(Confidential.NONE, Confidential.NONE, false);
  }
}
