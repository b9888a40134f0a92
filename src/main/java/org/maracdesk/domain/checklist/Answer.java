package org.maracdesk.domain.checklist;

/** What was said to one question. A question nobody answered has none of these. */
public enum Answer {
  YES("yes"),
  NO("no"),
  /** Never the same as no: it exists so that a guess of no gives no false comfort. */
  DONT_KNOW("dk"),
  /** Only for the questions the form names, and only where the local profile allows it. */
  NOT_APPLICABLE("na");

  private final String code;

  Answer(String code) {
    this.code = code;
  }

  /** How files spell it. */
  public String code() {
    return code;
  }
}
