package org.maracdesk.domain.audit;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What was done, in codes and the ids of what it was done to; never a narrative, so that the trail
 * may outlive the records it speaks of.
 *
 * @param kind what was done
 * @param about the ids of what it was done to
 * @param detail which of several alike, as a code: the kind of a paper, the reason of a lock; empty
 *     for none
 * @param amount how many, such as the rows of a spreadsheet; {@link #NONE} where nothing is counted
 */
public record AuditNote(Kind kind, List<UUID> about, String detail, long amount) {

  /** Nothing is counted. */
  public static final long NONE = -1;

  private static final Pattern CODE = Pattern.compile("[A-Z0-9_-]{0,100}");

  /** The sorts of things that are noted, as a reader of the trail tells them apart. */
  public enum Sort {
    /** Records were changed on purpose. */
    WORK,
    /** What was being written was kept meanwhile, by itself. */
    TYPING,
    /** Somebody looked at a case or a meeting. */
    READING,
    /** Something left the store: papers and files. */
    PAPERS,
    /** The store was opened, locked, or tried. */
    UNLOCKS
  }

  /** What can be done with a store. */
  public enum Kind {
    STORE_CREATED(Sort.UNLOCKS),
    AREA_CHANGED,
    AGENCY_CHANGED,
    SPREADSHEETS_IMPORTED,
    SPREADSHEET_EXPORTED(Sort.PAPERS),
    REFERRAL_DRAFTED(Sort.TYPING),
    REFERRAL_REGISTERED,
    REFERRAL_CHANGED,
    PERSON_CHANGED,
    CASE_DECIDED,
    CHECKLIST_BEGUN,
    CHECKLIST_ANSWERED(Sort.TYPING),
    CHECKLIST_JUDGED,
    CHECKLIST_COMPLETED,
    CHECKLIST_DISCARDED,
    CHECKLIST_TIED,
    CHECKLISTS_SENT(Sort.PAPERS),
    CHECKLIST_FILE_ADDED,
    CHECKLIST_FILE_WITHDRAWN,
    CHECKLIST_FILE_OFFERED,
    WORDING_PACK_USED,
    WORDING_PACK_LEFT,
    PROFILE_CHANGED,
    PROFILE_CONFIRMED,
    PROFILE_EXPORTED(Sort.PAPERS),
    RESEARCH_REQUESTED(Sort.PAPERS),
    RESEARCH_RECORDED(Sort.TYPING),
    RESEARCH_ANSWERED,
    RESEARCH_TAKEN_BACK,
    RESEARCH_SHARED,
    RESEARCH_CORRECTION_SETTLED,
    MEETING_PLANNED,
    MEETING_REPLANNED,
    MEETING_CALLED_OFF,
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
    DISCUSSION_RECORDED(Sort.TYPING),
    PLACE_KEPT(Sort.TYPING),
    CASE_HEARD,
    CASE_DEFERRED,
    /** It was not to be heard any more: transferred, withdrawn, or the victim has died. */
    CASE_LEFT_UNHEARD,
    MEETING_CLOSED,
    MEETING_REOPENED,
    MINUTES_APPROVED,
    MINUTES_ISSUED(Sort.PAPERS),
    MINUTES_CORRECTED,
    ACTION_LISTS_ISSUED(Sort.PAPERS),
    ACTION_AGREED,
    ACTION_CHANGED,
    ACTION_WITHDRAWN,
    ACTION_REPORTED,
    ACTION_REPORT_TAKEN_BACK,
    /** An agency said after the meeting that it accepts an action. */
    ACTION_ACCEPTED,
    ACTION_ACCEPTANCE_TAKEN_BACK,
    ACTION_REMINDED(Sort.PAPERS),
    DOCUMENT_ISSUED(Sort.PAPERS),
    PASSPHRASE_CHANGED(Sort.UNLOCKS),
    KEY_ADDED(Sort.UNLOCKS),
    KEY_REMOVED(Sort.UNLOCKS),
    RECOVERY_SHEET_MADE(Sort.UNLOCKS),
    /** Found at an opening: who can open the store was changed, and nobody had noted it. */
    KEYS_CHANGED_UNNOTED(Sort.UNLOCKS),
    /** The store was put under a new data key. */
    DATA_KEY_RENEWED(Sort.UNLOCKS),
    /** Backups under a data key from before were removed. */
    OLD_BACKUPS_REMOVED(Sort.UNLOCKS),
    CASE_READ(Sort.READING),
    MEETING_READ(Sort.READING),
    /** Cases were searched for; so many fitted. What was searched for is not noted. */
    CASES_SEARCHED(Sort.READING),
    TRAIL_READ(Sort.READING),
    READING_NOT_NOTED(Sort.READING),
    PAPER_PRINTED(Sort.PAPERS),
    PAPER_SAVED(Sort.PAPERS),
    /** A text was put on the clipboard. */
    TEXT_COPIED(Sort.PAPERS),
    TRAIL_EXPORTED(Sort.PAPERS),
    STORE_UNLOCKED(Sort.UNLOCKS),
    UNLOCKS_FAILED(Sort.UNLOCKS),
    UNLOCK_RECORD_MISSING(Sort.UNLOCKS),
    /** Somebody at an open desk was asked for the words of whoever opened it, and did not know. */
    OWN_WORDS_WRONG(Sort.UNLOCKS),
    STORE_LOCKED(Sort.UNLOCKS),
    OLDER_STORE_FOUND(Sort.UNLOCKS),
    OLDER_STORE_EXPECTED(Sort.UNLOCKS),
    /** Opened after it was not closed in the usual way, so that its seal could say nothing. */
    SEAL_LIFTED(Sort.UNLOCKS),
    /** Opened without a file with its seal. */
    SEAL_MISSING(Sort.UNLOCKS),
    /** Every row and every reference was looked at; so many were not right. */
    STORE_LOOKED_THROUGH(Sort.UNLOCKS),
    /** The program found by itself that this trail is not as it was written, in so many places. */
    TRAIL_FAULTS_FOUND(Sort.UNLOCKS),
    /** Somebody asked for a check and was shown what is wrong. */
    FAULTS_SEEN(Sort.UNLOCKS),
    /** A backup was made that could not be proven. */
    BACKUP_MADE(Sort.UNLOCKS),
    /** A backup was made, or looked at again, and proven. */
    BACKUP_PROVEN(Sort.UNLOCKS),
    BACKUP_FAILED(Sort.UNLOCKS),
    BACKUP_PLACE_CHOSEN(Sort.UNLOCKS),
    /** A backup of this store was brought back beside it. */
    BACKUP_RESTORED(Sort.UNLOCKS),
    /** This store is one that was brought back from a backup. */
    STORE_RESTORED(Sort.UNLOCKS),
    /** A later version of the program brought the tables of this store up to date. */
    STORE_UPGRADED(Sort.UNLOCKS),
    RETENTION_CHANGED,
    LEGAL_HOLD_PLACED,
    LEGAL_HOLD_LIFTED,
    /** A hold was asked about and is still needed. */
    LEGAL_HOLD_REVIEWED,
    CASE_KEPT_LONGER,
    DISPOSAL_PROPOSED,
    DISPOSAL_WITHDRAWN,
    CASE_DISPOSED,
    MEETING_KEPT_LONGER,
    MEETING_DISPOSED,
    CHECKLIST_KEPT_LONGER,
    CHECKLIST_DISPOSED;

    private final Sort sort;

    /** Most of what is noted is work. */
    Kind() {
      this(Sort.WORK);
    }

    Kind(Sort sort) {
      this.sort = sort;
    }

    /** What sort of thing it is, for a reader who looks for one. */
    public Sort sort() {
      return sort;
    }

    /**
     * Whether something was disposed of, so that whatever was copied before still holds it; every
     * kind that tells of a disposal is called so.
     */
    public boolean isDisposal() {
      return name().endsWith("_DISPOSED");
    }

    /** Whether afterwards something besides the trail is different, so that a backup is due. */
    public boolean isChange() {
      return switch (this) {
        case BACKUP_MADE, BACKUP_PROVEN, BACKUP_FAILED, BACKUP_PLACE_CHOSEN, BACKUP_RESTORED ->
            false;
        case STORE_UNLOCKED, STORE_LOCKED, UNLOCKS_FAILED, UNLOCK_RECORD_MISSING -> false;
        case OWN_WORDS_WRONG -> false;
        case OLDER_STORE_FOUND, OLDER_STORE_EXPECTED -> false;
        case SEAL_LIFTED, SEAL_MISSING -> false;
        case STORE_LOOKED_THROUGH, TRAIL_FAULTS_FOUND, FAULTS_SEEN -> false;
        case PAPER_PRINTED, PAPER_SAVED, TEXT_COPIED, SPREADSHEET_EXPORTED, TRAIL_EXPORTED -> false;
        default -> sort != Sort.READING;
      };
    }
  }

  /**
   * What was done.
   *
   * @throws IllegalArgumentException if the detail is not a code: words have no place here
   */
  public AuditNote {
    about = List.copyOf(about);
    if (!CODE.matcher(detail).matches()) {
      throw new IllegalArgumentException("a detail that is not a code");
    }
  }

  /** This was done to these, and nothing more is to be said of it. */
  public AuditNote(Kind kind, List<UUID> about) {
    this(kind, about, "", NONE);
  }

  /** This was done to these. */
  public static AuditNote of(Kind kind, UUID... about) {
    return new AuditNote(kind, List.of(about));
  }

  /** The same, of several alike the one with this code. */
  public AuditNote detailed(String code) {
    return new AuditNote(kind, about, code, amount);
  }

  /** The same, so many. */
  public AuditNote counting(long number) {
    return new AuditNote(kind, about, detail, number);
  }

  /** The same note of another kind. */
  public AuditNote as(Kind other) {
    return new AuditNote(other, about, detail, amount);
  }
}
