package org.maracdesk.domain.audit;

import java.util.Optional;

/** Which of several alike a note is about: a view, a paper, a spreadsheet, a way of locking. */
public enum AuditDetail {
  CASE,
  CHECKLIST,
  CHECKLIST_PAPER,
  CHECKLISTS_BESIDE,
  RESEARCH,
  EMERGENCY,
  MEETING,
  PAPERS,
  AGENDA,
  RESTRICTED_AGENDA,
  MINUTES,
  RESTRICTED_MINUTES,
  ACTIONS,
  RESTRICTED_ACTIONS,
  BLANK_CHECKLIST,
  REMINDER,
  FIGURES,
  AGENCIES,
  REPRESENTATIVES,
  PEOPLE,
  PEOPLE_WITH_RESTRICTED,
  REFERRALS,
  REFERRALS_WITH_RESTRICTED,
  REFERRAL_DETAILS,
  REFERRAL_DETAILS_WITH_RESTRICTED,
  DASH_NOTES,
  DASH_NOTES_WITH_RESTRICTED,
  CHECKLISTS,
  CHECKLISTS_WITH_RESTRICTED,
  ATTENDANCE,
  BY_HAND,
  IDLE,
  CLOSED;

  /** The detail with this code; nothing for one that this version does not know. */
  public static Optional<AuditDetail> of(String code) {
    for (var known : values()) {
      if (known.name().equals(code)) {
        return Optional.of(known);
      }
    }
    return Optional.empty();
  }
}
