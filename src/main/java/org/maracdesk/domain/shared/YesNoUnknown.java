package org.maracdesk.domain.shared;

/** An answer that may honestly be "we do not know", which is never the same as no. */
public enum YesNoUnknown {
  YES,
  NO,
  UNKNOWN
}
