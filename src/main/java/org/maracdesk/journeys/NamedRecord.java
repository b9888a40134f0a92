package org.maracdesk.journeys;

import java.time.LocalDate;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.retention.Disposed;
import org.maracdesk.domain.retention.RecordId;
import org.maracdesk.domain.shared.Confidential;

/** A record that is kept and may be disposed of, by what somebody recognises it by. */
public sealed interface NamedRecord {

  /** What a certificate would say of it, which names nobody. */
  Disposed named();

  /** Which record it is. */
  default RecordId record() {
    return named().record();
  }

  /**
   * A case.
   *
   * @param id which case
   * @param number how it is called
   * @param victim whose case it is, as agendas write names
   */
  record OfCase(CaseId id, CaseNumber number, Confidential victim) implements NamedRecord {
    @Override
    public Disposed named() {
      return new Disposed.OfCase(id, number);
    }
  }

  /**
   * A meeting.
   *
   * @param id which meeting
   * @param day when it was
   * @param begun whether it was ever opened
   */
  record OfMeeting(MeetingId id, LocalDate day, boolean begun) implements NamedRecord {
    @Override
    public Disposed named() {
      return new Disposed.OfMeeting(id, day);
    }
  }

  /**
   * A checklist without a case.
   *
   * @param id which checklist
   * @param name what the worker calls it
   * @param changed when it was last changed
   */
  record OfChecklist(ChecklistId id, Confidential name, LocalDate changed) implements NamedRecord {
    @Override
    public Disposed named() {
      return new Disposed.OfChecklist(id, changed);
    }
  }
}
