package org.maracdesk.domain.retention;

import java.time.LocalDate;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.meeting.MeetingId;

/** What a certificate is about, by what can be said of it that names nobody. */
public sealed interface Disposed {

  /** Which record it was. */
  RecordId record();

  /**
   * A case.
   *
   * @param id which case it was
   * @param number how it was called
   */
  record OfCase(CaseId id, CaseNumber number) implements Disposed {
    @Override
    public RecordId record() {
      return RecordId.of(id);
    }
  }

  /**
   * A meeting.
   *
   * @param id which meeting it was
   * @param day when it was
   */
  record OfMeeting(MeetingId id, LocalDate day) implements Disposed {
    @Override
    public RecordId record() {
      return RecordId.of(id);
    }
  }

  /**
   * A checklist without a case.
   *
   * @param id which checklist it was
   * @param changed when it was last changed
   */
  record OfChecklist(ChecklistId id, LocalDate changed) implements Disposed {
    @Override
    public RecordId record() {
      return RecordId.of(id);
    }
  }
}
