package org.maracdesk.domain.casefile;

import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;

/**
 * Where somebody lives or can be found.
 *
 * @param kind what sort of address it is
 * @param line1 first line
 * @param line2 second line, or nothing
 * @param town town
 * @param postcode as written, such as NM1 2AB
 * @param uprn unique property reference number, or nothing
 * @param confidential whether it must reach nobody but those named for it; then it is in no
 *     document
 * @param safeForPost whether letters may be sent there
 */
public record Address(
    Kind kind,
    Confidential line1,
    Confidential line2,
    Confidential town,
    Confidential postcode,
    Confidential uprn,
    boolean confidential,
    YesNoUnknown safeForPost) {

  /** What sort of address. */
  public enum Kind {
    CURRENT,
    PREVIOUS,
    FAMILY,
    WORK,
    TEMPORARY,
    REFUGE,
    PRISON,
    HOSPITAL,
    NO_FIXED_ABODE,
    UNKNOWN
  }

  /** Where a refuge stands is never told, whatever else was recorded about the address. */
  public Address {
    confidential = confidential || kind == Kind.REFUGE;
  }

  /** Whether nothing of it is known. */
  public boolean isBlank() {
    return line1.isBlank() && line2.isBlank() && town.isBlank() && postcode.isBlank();
  }
}
