package org.maracdesk.domain.checklist;

/** How a field or a count is compared in a rule. */
public enum Comparison {
  EQ,
  NE,
  LT,
  GTE,
  BLANK
}
