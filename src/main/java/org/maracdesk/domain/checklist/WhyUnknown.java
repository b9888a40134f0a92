package org.maracdesk.domain.checklist;

/** Why an answer is "don't know": each asks for something different at review. */
public enum WhyUnknown {
  NOT_ASKED,
  DECLINED,
  UNSURE,
  UNSAFE_TO_ASK
}
