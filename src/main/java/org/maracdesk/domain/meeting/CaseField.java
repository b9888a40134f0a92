package org.maracdesk.domain.meeting;

/**
 * Where one can be writing about a case, or at the start or the close of a meeting. The names are
 * kept in the store, so that one comes back to the same place: a new one may be added, an old one
 * never means anything else.
 */
public enum CaseField {
  VICTIM_VIEW(CaseStep.PRESENT),
  BROUGHT_BY(CaseStep.PRESENT),
  EQUALITY_NEEDS(CaseStep.PRESENT),
  TELLER(CaseStep.SHARE),
  KIND_TOLD(CaseStep.SHARE),
  TOLD(CaseStep.SHARE),
  RISK_SUMMARY(CaseStep.ANALYSE),
  POSSIBLE_HARM(CaseStep.ANALYSE),
  INDICATORS(CaseStep.ANALYSE),
  EXISTING_SAFETY(CaseStep.ANALYSE),
  RISK_TO_CHILDREN(CaseStep.ANALYSE),
  RISK_TO_OTHERS(CaseStep.ANALYSE),
  RISK_TO_PROFESSIONALS(CaseStep.ANALYSE),
  CHILDREN_LINE(CaseStep.ANALYSE),
  ACTION(CaseStep.ACTIONS, true),
  NO_ACTION(CaseStep.ACTIONS, true),
  NO_CRIME(CaseStep.ACTIONS),
  OFFENCE(CaseStep.ACTIONS),
  CRIME_WHEN(CaseStep.ACTIONS),
  CRIME_TOLD_BY(CaseStep.ACTIONS),
  CRIME_WISH(CaseStep.ACTIONS),
  CRIME_REFERENCE(CaseStep.ACTIONS),
  CRIME_RECORDED(CaseStep.ACTIONS),
  REST_BECAUSE(CaseStep.ACTIONS),
  MEASURE(CaseStep.ACTIONS),
  MEASURE_REASON(CaseStep.ACTIONS),
  TELLS_VICTIM(CaseStep.CONCLUDE),
  VICTIM_AWARE(CaseStep.CONCLUDE),
  SAFE_TO_TELL(CaseStep.CONCLUDE),
  TELL_HOW(CaseStep.CONCLUDE),
  TELL_WHEN(CaseStep.CONCLUDE),
  DISSENT(CaseStep.CONCLUDE),
  DISSENTER(CaseStep.CONCLUDE),
  MOVED_ON(CaseStep.CONCLUDE),
  /** Heard, put off or waiting: no field to write in, but a change that can be taken back. */
  OUTCOME(CaseStep.CONCLUDE),
  /** Why a case is put off, or all that wait are carried over. */
  PUT_OFF_REASON(CaseStep.CONCLUDE, true),
  /** Who checks on the victim until the next meeting. */
  PUT_OFF_CHECKED_BY(CaseStep.CONCLUDE, true),
  /** To whom a second deferral is taken. */
  PUT_OFF_ESCALATED_TO(CaseStep.CONCLUDE, true),
  /** Who approves the minutes. */
  APPROVED_BY(CaseStep.CONCLUDE),
  /** Why they are approved although something is missing. */
  APPROVED_BECAUSE(CaseStep.CONCLUDE),
  /** Who corrects minutes that are approved. */
  CORRECTED_BY(CaseStep.CONCLUDE),
  CORRECTION(CaseStep.CONCLUDE),
  /** Somebody's name in the attendance. */
  ATTENDEE_NAME(CaseStep.PRESENT),
  /** The same, while another is typed in its place. */
  ATTENDEE_RENAMED(CaseStep.PRESENT),
  /** Whether they are here. */
  ATTENDEE_MARK(CaseStep.PRESENT),
  /** Whether they accepted the statement. */
  ATTENDEE_ACCEPTED(CaseStep.PRESENT),
  ATTENDEE_CAPACITY(CaseStep.PRESENT),
  ATTENDEE_ARRIVED(CaseStep.PRESENT),
  ATTENDEE_LEFT(CaseStep.PRESENT),
  ATTENDEE_AUTHORISED(CaseStep.PRESENT),
  ATTENDEE_INFORMED_ON(CaseStep.PRESENT),
  ATTENDEE_BORN(CaseStep.PRESENT),
  ATTENDEE_INFORMED(CaseStep.PRESENT),
  ATTENDEE_REMOTE(CaseStep.PRESENT),
  ATTENDEE_ALONE(CaseStep.PRESENT),
  ATTENDEE_NOTE(CaseStep.PRESENT),
  CHAIR(CaseStep.PRESENT),
  MINUTE_TAKER(CaseStep.PRESENT),
  DEPUTY_CHAIR(CaseStep.PRESENT),
  VENUE(CaseStep.PRESENT),
  /** The way to say that somebody knows somebody, at the start or at the head of a case. */
  INTERESTS(CaseStep.PRESENT, true),
  INTEREST_PERSON(CaseStep.PRESENT, true),
  INTEREST_CASE(CaseStep.PRESENT, true),
  INTEREST_RELATIONSHIP(CaseStep.PRESENT, true),
  INTEREST_REASON(CaseStep.PRESENT, true);

  private final CaseStep step;
  private final boolean besideTheSteps;

  CaseField(CaseStep step) {
    this(step, false);
  }

  CaseField(CaseStep step, boolean besideTheSteps) {
    this.step = step;
    this.besideTheSteps = besideTheSteps;
  }

  /** Whether it is there in every step of a case, so that to go to it leaves the step as it is. */
  public boolean isBesideTheSteps() {
    return besideTheSteps;
  }

  /** Whether it is asked for where a case is put off. */
  public boolean isOfPuttingOff() {
    return this == PUT_OFF_REASON || this == PUT_OFF_CHECKED_BY || this == PUT_OFF_ESCALATED_TO;
  }

  /** Whether it belongs to somebody's line in the attendance. */
  public boolean isOfAnAttendee() {
    return compareTo(ATTENDEE_NAME) >= 0 && compareTo(ATTENDEE_NOTE) <= 0;
  }

  /** The step it belongs to. */
  public CaseStep step() {
    return step;
  }
}
