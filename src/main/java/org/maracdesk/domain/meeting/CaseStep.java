package org.maracdesk.domain.meeting;

/** The chair's five steps through a case, in the order of SafeLives' advice to chairs. */
public enum CaseStep {
  PRESENT,
  SHARE,
  ANALYSE,
  ACTIONS,
  CONCLUDE
}
