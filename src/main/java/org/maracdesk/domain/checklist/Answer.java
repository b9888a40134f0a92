package org.maracdesk.domain.checklist;

/**
 * What was said to one question: a value of the question's scale. A question nobody answered has
 * none.
 *
 * @param code how files spell it: yes, often, moderate
 */
public record Answer(String code) {

  public static final Answer YES = new Answer("yes");
  public static final Answer NO = new Answer("no");

  /** Never the same as no: it exists so that a guess of no gives no false comfort. */
  public static final Answer DONT_KNOW = new Answer("dk");

  /** Only for the questions the form names, and only where the local profile allows it. */
  public static final Answer NOT_APPLICABLE = new Answer("na");

  /** What somebody answered is about a person. */
  @Override
  public String toString() {
    return "•••";
  }
}
