package org.maracdesk.domain.meeting;

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
