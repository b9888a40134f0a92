package org.maracdesk.domain.retention;

/** What went when a record was disposed of, by kind of record, in the order of a certificate. */
public enum Removed {
  CASE,
  PEOPLE,
  REFERRALS,
  CHECKLISTS,
  RESEARCH,
  AGENDA,
  ACTIONS,
  MEETING,
  ATTENDANCE,
  APPROVALS,
  CORRECTIONS
}
