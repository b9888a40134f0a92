package org.maracdesk.exchange;

import java.io.IOException;
import java.util.List;

/** The reading of a file ends here: what is wrong, and on which line it began. */
final class CsvRefusal extends IOException {

  private final CsvCode code;
  private final int line;
  private final transient List<Object> details;

  CsvRefusal(CsvCode code, int line, Object... details) {
    super(code.code() + " at line " + line);
    this.code = code;
    this.line = line;
    this.details = List.of(details);
  }

  /** The refusal as an issue of this file. */
  CsvIssue in(String file) {
    return CsvIssue.of(file, line, "", code, details.toArray());
  }
}
