package org.maracdesk.domain.retention;

/** What is kept, sorted by how long. */
public enum RecordClass {
  /** A case in which everybody was grown up. */
  ADULTS,
  /** A case with a child, born or not, or with anybody under 18 when it was last referred. */
  CHILD,
  /** A case with a referral to children's safeguarding, or one in which somebody has died. */
  FLAGGED,
  /** A checklist that was never part of a case. */
  CHECKLIST,
  /** A meeting with its attendance and formalities; what was said of a case goes with the case. */
  MEETING,
  /** Numbers that name nobody; they stay. */
  FIGURES
}
