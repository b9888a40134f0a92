package org.maracdesk.domain.checklist;

/**
 * What the rules point out by themselves, whatever form is used. {@code wording} has the sentence,
 * under {@code checklist.alert.} and the code in lower case.
 */
public enum Signal {
  /** Questions not answered. */
  UNANSWERED("I-UNANSWERED", Severity.INFO, false),
  /** Many answers are "don't know". */
  DONT_KNOW("I-DONT-KNOW", Severity.INFO, false),
  /** A question that matters most is open. */
  CRITICAL_GAP("I-CRITICAL-GAP", Severity.CAUTION, false),
  /** What is open could take the count to the figure. */
  COULD_REACH("I-COULD-REACH", Severity.CAUTION, true),
  /** The count is close to the figure. */
  NEAR("I-NEAR", Severity.CAUTION, true),
  /** Some yes answers did not come from the victim. */
  OTHER_SOURCE("I-SOURCE", Severity.INFO, false),
  /** Meets the national figure but not a higher local one. */
  BELOW_LOCAL("L-BELOW-LOCAL", Severity.CAUTION, true),
  /** Meets the figure but not the local rule about a recent incident. */
  NOT_RECENT("L-NOT-RECENT", Severity.CAUTION, true),
  /** An earlier referral in the window does not fit what is known of a repeat. */
  REPEAT_CHECK("P-REPEAT-CHECK", Severity.PROMPT, true),
  /** The count is lower than last time. */
  COUNT_FELL("H-COUNT-FELL", Severity.CAUTION, true),
  /** A question about ever was yes and is no now. */
  EVER_REVERSED("H-EVER-REVERSED", Severity.CAUTION, true),
  /** The figure was met within the last twelve months. */
  EARLIER_MET("H-EARLIER-MET", Severity.CAUTION, true),
  /** A ground is met and the worker does not refer. */
  EXCEPTION("R-EXCEPTION", Severity.CAUTION, false),
  /** Under sixteen: children's services, not this form. */
  UNDER_16("AGE-UNDER-16", Severity.CAUTION, false),
  /** Sixteen or seventeen: the young people's version fits better. */
  AGED_16_17("AGE-16-17", Severity.PROMPT, false);

  private final String code;
  private final Severity severity;
  private final boolean asksForJudgement;

  Signal(String code, Severity severity, boolean asksForJudgement) {
    this.code = code;
    this.severity = severity;
    this.asksForJudgement = asksForJudgement;
  }

  /** Its name in results. */
  public String code() {
    return code;
  }

  /** How loudly it speaks. */
  public Severity severity() {
    return severity;
  }

  /** Whether it is enough to ask for a judgement although no ground is met. */
  public boolean asksForJudgement() {
    return asksForJudgement;
  }
}
