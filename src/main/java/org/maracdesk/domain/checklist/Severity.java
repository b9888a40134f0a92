package org.maracdesk.domain.checklist;

/** How loudly an alert speaks, loudest first. */
public enum Severity {
  ACT_NOW,
  CRITICAL,
  CAUTION,
  PROMPT,
  INFO
}
