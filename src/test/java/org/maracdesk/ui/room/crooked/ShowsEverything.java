package org.maracdesk.ui.room.crooked;

import org.maracdesk.domain.minutes.MeetingRecord;

/** Planted: a wall that could read the whole meeting to the room. */
public final class ShowsEverything {

  /** How many cases it could read out. */
  public int cases(MeetingRecord record) {
    return record.cases().size();
  }
}
