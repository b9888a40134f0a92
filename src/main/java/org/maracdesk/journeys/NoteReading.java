package org.maracdesk.journeys;

import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.store.Store;
import org.maracdesk.wording.Wording;

/**
 * Notes that somebody opened a case or a meeting on screen: once for each opening, after it is
 * shown. Reading goes on where it cannot be noted; the number of what was not noted goes into the
 * trail as soon as that can be written again.
 */
public final class NoteReading {

  private final Store store;

  NoteReading(Store store) {
    this.store = store;
  }

  /** Which view of a case or meeting it was, as a code in the trail. */
  public enum View {
    CASE,
    CHECKLIST,
    CHECKLIST_PAPER,
    CHECKLISTS_BESIDE,
    RESEARCH,
    EMERGENCY,
    AGENDA,
    MEETING,
    PAPERS
  }

  /**
   * A case was opened.
   *
   * @return what to tell if it could not be noted
   */
  public Optional<Wording> opened(CaseId id, View view) {
    return note(AuditNote.of(AuditNote.Kind.CASE_READ, id.value()), view);
  }

  /** A checklist was opened; otherwise as for a case. */
  public Optional<Wording> opened(ChecklistId id, View view) {
    var about = new ArrayList<UUID>();
    about.add(id.value());
    store
        .read(shelves -> shelves.checklists().cover(id))
        .ifPresent(
            cover -> {
              if (cover.caseId() != null) {
                about.add(cover.caseId().value());
              }
            });
    return note(new AuditNote(AuditNote.Kind.CASE_READ, about), view);
  }

  /** What an agency answered about a referral was opened; otherwise as for a case. */
  public Optional<Wording> opened(ReferralId id, View view) {
    return note(AuditNote.of(AuditNote.Kind.CASE_READ, id.value()), view);
  }

  /** A meeting was opened; otherwise as for a case. */
  public Optional<Wording> opened(MeetingId id, View view) {
    return note(AuditNote.of(AuditNote.Kind.MEETING_READ, id.value()), view);
  }

  /** A case was opened in its meeting; otherwise as for a case. */
  public Optional<Wording> opened(MeetingId meeting, AgendaItemId item) {
    return note(
        AuditNote.of(AuditNote.Kind.CASE_READ, item.value(), meeting.value()), View.MEETING);
  }

  /**
   * The list of cases was searched; what for is nobody's to read in the trail.
   *
   * @param found how many cases fitted
   */
  public void searched(int found) {
    // Where it cannot be noted it is counted with the openings that could not
    store.note(AuditNote.of(AuditNote.Kind.CASES_SEARCHED).counting(found));
  }

  /** The trail itself was opened; otherwise as for a case. */
  public Optional<Wording> trailOpened() {
    return told(store.note(AuditNote.of(AuditNote.Kind.TRAIL_READ)));
  }

  private Optional<Wording> note(AuditNote note, View view) {
    return told(store.note(note.detailed(view.name())));
  }

  private static Optional<Wording> told(boolean noted) {
    return noted ? Optional.empty() : Optional.of(Wording.of("journeys.reading.not-noted"));
  }
}
