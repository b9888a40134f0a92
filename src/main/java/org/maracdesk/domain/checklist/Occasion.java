package org.maracdesk.domain.checklist;

/** What a checklist was begun for. A profile names those that ask for one by their codes. */
public enum Occasion {
  /** It goes with a referral. */
  REFERRAL("referral"),
  /** So long after the last one. */
  REVIEW("review"),
  NEW_INCIDENT("new-incident"),
  CHANGE_OF_CIRCUMSTANCES("change-of-circumstances"),
  /** The alleged perpetrator comes out of custody. */
  RELEASE("perpetrator-release"),
  CASE_CLOSURE("case-closure"),
  /** A result worked out elsewhere came in. */
  EXTERNAL_RESULT("external-result");

  private final String code;

  Occasion(String code) {
    this.code = code;
  }

  /** How profiles spell it among the events that ask for a review. */
  public String code() {
    return code;
  }
}
