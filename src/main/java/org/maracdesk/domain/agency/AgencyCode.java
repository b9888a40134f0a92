package org.maracdesk.domain.agency;

import java.util.regex.Pattern;

/**
 * The short code by which spreadsheets name an agency, such as {@code HOUSING}.
 *
 * @param value a capital letter, then 1 to 31 capitals, digits or hyphens
 */
public record AgencyCode(String value) implements Comparable<AgencyCode> {

  private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9-]{1,31}");

  /**
   * A code of the right shape.
   *
   * @throws IllegalArgumentException otherwise
   */
  public AgencyCode {
    if (!fits(value)) {
      throw new IllegalArgumentException("not an agency code");
    }
  }

  /** Whether a text could be a code. */
  public static boolean fits(String text) {
    return SHAPE.matcher(text).matches();
  }

  @Override
  public int compareTo(AgencyCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
