package org.maracdesk.domain.retention;

import java.util.UUID;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.meeting.MeetingId;

/** Which record: what is held, kept longer, proposed and disposed of as a whole. */
public sealed interface RecordId {

  /** The identity alone, as the audit trail knows it. */
  UUID value();

  /** A case with everything that was said of it. */
  record OfCase(CaseId id) implements RecordId {
    @Override
    public UUID value() {
      return id.value();
    }
  }

  /** A meeting with its attendance and formalities. */
  record OfMeeting(MeetingId id) implements RecordId {
    @Override
    public UUID value() {
      return id.value();
    }
  }

  /** A checklist that has no case. */
  record OfChecklist(ChecklistId id) implements RecordId {
    @Override
    public UUID value() {
      return id.value();
    }
  }

  /** This case. */
  static RecordId of(CaseId id) {
    return new OfCase(id);
  }

  /** This meeting. */
  static RecordId of(MeetingId id) {
    return new OfMeeting(id);
  }

  /** This checklist. */
  static RecordId of(ChecklistId id) {
    return new OfChecklist(id);
  }
}
