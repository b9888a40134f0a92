package org.maracdesk.domain.audit;

import java.util.List;
import java.util.UUID;

/**
 * What a change was, in a code and the ids of what it touched; never a narrative, so that the trail
 * may outlive the records it speaks of.
 *
 * @param kind what was done
 * @param about the ids of what it was done to
 */
public record AuditNote(Kind kind, List<UUID> about) {

  /** What can be done to a store. */
  public enum Kind {
    STORE_CREATED,
    AREA_CHANGED,
    AGENCY_CHANGED,
    SPREADSHEETS_IMPORTED,
    SPREADSHEET_EXPORTED,
    REFERRAL_DRAFTED,
    REFERRAL_REGISTERED,
    REFERRAL_CHANGED,
    PERSON_CHANGED,
    CASE_DECIDED,
    CHECKLIST_BEGUN,
    CHECKLIST_ANSWERED,
    CHECKLIST_JUDGED,
    CHECKLIST_COMPLETED,
    CHECKLIST_DISCARDED,
    CHECKLIST_TIED,
    CHECKLISTS_SENT,
    CHECKLIST_FILE_ADDED,
    CHECKLIST_FILE_WITHDRAWN,
    CHECKLIST_FILE_OFFERED,
    WORDING_PACK_USED,
    WORDING_PACK_LEFT,
    PROFILE_CHANGED,
    PROFILE_CONFIRMED,
    PROFILE_EXPORTED,
    RESEARCH_REQUESTED,
    RESEARCH_RECORDED,
    RESEARCH_ANSWERED,
    RESEARCH_TAKEN_BACK,
    RESEARCH_SHARED,
    RESEARCH_CORRECTION_SETTLED,
    MEETING_PLANNED,
    AGENDA_CONFIRMED,
    AGENDA_CHANGED,
    MEETING_OPENED,
    MEETING_WITHDRAWN,
    ATTENDANCE_RECORDED,
    STATEMENT_READ,
    INTERESTS_ASKED,
    INTEREST_DECLARED,
    INTEREST_WITHDRAWN,
    OPENED_EARLY,
    DISCUSSION_RECORDED,
    PLACE_KEPT,
    CASE_HEARD,
    CASE_DEFERRED,
    MEETING_CLOSED,
    MEETING_REOPENED,
    MINUTES_APPROVED,
    MINUTES_ISSUED,
    MINUTES_CORRECTED,
    ACTION_LISTS_ISSUED,
    ACTION_AGREED,
    ACTION_CHANGED,
    ACTION_WITHDRAWN,
    ACTION_REPORTED,
    ACTION_REPORT_TAKEN_BACK,
    ACTION_REMINDED,
    DOCUMENT_ISSUED,
    PASSPHRASE_CHANGED,
    KEY_ADDED,
    KEY_REMOVED,
    RECOVERY_SHEET_MADE,
    RETENTION_CHANGED,
    LEGAL_HOLD_PLACED,
    LEGAL_HOLD_LIFTED,
    CASE_KEPT_LONGER,
    DISPOSAL_PROPOSED,
    DISPOSAL_WITHDRAWN,
    CASE_DISPOSED
  }

  public AuditNote {
    about = List.copyOf(about);
  }

  /** This was done to these. */
  public static AuditNote of(Kind kind, UUID... about) {
    return new AuditNote(kind, List.of(about));
  }
}
