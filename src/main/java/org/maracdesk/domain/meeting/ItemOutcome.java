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
   */
  record Deferred(Confidential reason) implements ItemOutcome {}
}
