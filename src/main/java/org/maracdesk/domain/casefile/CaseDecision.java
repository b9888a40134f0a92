package org.maracdesk.domain.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.maracdesk.domain.shared.Confidential;

/**
 * Something decided about a case that cannot be told from its records. Entries are added, never
 * changed or removed: a later one says what holds now.
 *
 * @param id identity
 * @param caseId which case
 * @param kind what was decided
 * @param on when
 * @param by who decided
 * @param reason why; needed
 * @param detail what else this kind needs: the advice given, the Marac it went to, who may read it
 */
public record CaseDecision(
    UUID id,
    CaseId caseId,
    Kind kind,
    LocalDate on,
    Confidential by,
    Confidential reason,
    Confidential detail) {

  /** What can be decided. There is no closing: Marac holds no case open. */
  public enum Kind {
    /** The referral lacks something; safe contact and the urgent check go on regardless. */
    INCOMPLETE,
    /** A question went back to the referrer. */
    QUERY,
    /** Accepted; also takes back that it was not, or that it left. */
    ACCEPTED,
    /** Not accepted; the advice given is the detail. */
    NOT_ACCEPTED,
    /** The victim is under 16; the route to children's safeguarding is the detail. */
    CHILDRENS_SAFEGUARDING,
    /** The referrer took the referral back. */
    WITHDRAWN,
    /** Another Marac has it now; which one is the detail. */
    TRANSFERRED_OUT,
    /** The victim has died; everything is kept, and nothing is sent. */
    DECEASED,
    /** Agencies are alerted and look it up; it is not discussed. */
    ALERT_ONLY,
    /** Heard by the whole table after all. */
    FULL_HEARING,
    /** Heard by named people only, who are the detail. */
    RESTRICTED,
    /** To be heard again without a new referral; only the chair decides that. */
    RELISTED,
    /**
     * Two people are each referred as harmed by the other, and who mainly harms whom is not
     * settled. For this and the next two, the tool and its day are the detail.
     */
    HARM_UNDETERMINED,
    /** Of the two, the victim of this case was found to be the one mainly harmed. */
    HARM_AS_REFERRED,
    /** Of the two, the victim of this case was found to be the one mainly causing harm. */
    HARM_OTHER_WAY;

    /** Whether it says who mainly harms whom where two people are each referred as harmed. */
    public boolean saysWhoHarms() {
      return this == HARM_UNDETERMINED || this == HARM_AS_REFERRED || this == HARM_OTHER_WAY;
    }

    /** Whether it needs a detail besides its reason. */
    public boolean needsDetail() {
      return switch (this) {
        case NOT_ACCEPTED,
            CHILDRENS_SAFEGUARDING,
            TRANSFERRED_OUT,
            RESTRICTED,
            HARM_UNDETERMINED,
            HARM_AS_REFERRED,
            HARM_OTHER_WAY ->
            true;
        case INCOMPLETE, QUERY, ACCEPTED, WITHDRAWN, DECEASED, ALERT_ONLY, FULL_HEARING, RELISTED ->
            false;
      };
    }

    /** Whether the case is not to be heard while it holds. */
    public boolean keepsOff() {
      return switch (this) {
        case NOT_ACCEPTED, CHILDRENS_SAFEGUARDING, WITHDRAWN, TRANSFERRED_OUT, DECEASED -> true;
        case INCOMPLETE,
            QUERY,
            ACCEPTED,
            ALERT_ONLY,
            FULL_HEARING,
            RESTRICTED,
            RELISTED,
            HARM_UNDETERMINED,
            HARM_AS_REFERRED,
            HARM_OTHER_WAY ->
            false;
      };
    }
  }
}
