package org.maracdesk.domain.meeting;

import org.maracdesk.domain.shared.Confidential;

/**
 * What somebody was typing to put a case off, or to carry over all that wait, when the desk was
 * locked or the power went, so that it stands there again. It is in no paper.
 *
 * @param reason why
 * @param checkedBy who checks that the victim is safe until the next meeting
 * @param escalatedTo to whom a second deferral is taken
 */
public record UnfinishedPutOff(
    Confidential reason, Confidential checkedBy, Confidential escalatedTo) {

  /** Nothing. */
  public static final UnfinishedPutOff NONE =
      new UnfinishedPutOff(Confidential.NONE, Confidential.NONE, Confidential.NONE);
}
