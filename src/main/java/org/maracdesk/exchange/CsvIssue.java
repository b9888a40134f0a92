package org.maracdesk.exchange;

import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.wording.Wording;

/**
 * One thing to tell the person who brought a spreadsheet.
 *
 * @param file the file's own name; with its folder where two files have the same
 * @param line the line of the file on which the row begins, counting from 1; 0 when it is about the
 *     whole file
 * @param column the column as the user's file calls it, or blank
 * @param code the stable code, such as {@code E-HDR-DUPLICATE}
 * @param severity how much of the file it stops
 * @param sentence what to say
 * @param value what stood in the cell; for the screen only
 */
public record CsvIssue(
    String file,
    int line,
    String column,
    String code,
    Severity severity,
    Wording sentence,
    Confidential value) {

  /** How much of a file an issue stops. */
  public enum Severity {
    /** Nothing of the file can be taken in. */
    REFUSES_FILE,
    /** The row stays out; the others are not concerned. */
    REFUSES_ROW,
    /** Taken in, once somebody has looked. */
    WARNING,
    /** Put right by a rule, and shown. */
    REPAIRED
  }

  /** An issue with this code, its sentence's gaps filled with details. */
  static CsvIssue of(
      String file, int line, String column, CsvCode code, Confidential value, Object... details) {
    return new CsvIssue(
        file, line, column, code.code(), code.severity(), code.sentence(details), value);
  }

  /** An issue about a place rather than a value. */
  static CsvIssue of(String file, int line, String column, CsvCode code, Object... details) {
    return of(file, line, column, code, Confidential.NONE, details);
  }

  /** Whether something has to stay out because of it. */
  public boolean refuses() {
    return severity == Severity.REFUSES_FILE || severity == Severity.REFUSES_ROW;
  }
}
