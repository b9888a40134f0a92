package org.maracdesk.domain.checklist;

/** What can be given for a follow-up question or a field around the checklist. */
public enum FieldType {
  TEXT,
  YESNO,
  YESNODK,
  CHOICE,
  MULTI,
  NUMBER,
  DATE,
  SIGNATURE;

  /** Whether the reply is chosen from a list rather than written. */
  public boolean isChosen() {
    return switch (this) {
      case YESNO, YESNODK, CHOICE, MULTI -> true;
      case TEXT, NUMBER, DATE, SIGNATURE -> false;
    };
  }
}
