package org.maracdesk.domain.agency;

/**
 * Which version of the confidentiality statement somebody accepted.
 *
 * @param value as the area calls it; empty where that is not known
 */
public record StatementVersion(String value) {

  /** Not known. */
  public static final StatementVersion UNKNOWN = new StatementVersion("");

  /** Whether it is known. */
  public boolean isKnown() {
    return !value.isEmpty();
  }
}
