package org.maracdesk.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading one cell came to.
 *
 * @param value the value in the form in which we keep it; blank when there is none
 * @param code what there is to say about it, or nothing
 * @param details what goes into that sentence's gaps
 */
record Cell(String value, @Nullable CsvCode code, List<Object> details) {

  static final Cell BLANK = of("");

  /** Only what there is to say; the value may be about a person. */
  @Override
  public String toString() {
    return "Cell[" + code + "]";
  }

  static Cell of(String value) {
    return new Cell(value, null, List.of());
  }

  /** A value taken in with a remark. */
  static Cell remarked(String value, CsvCode code, Object... details) {
    return new Cell(value, code, List.of(details));
  }

  /** No value: what stands there cannot be taken in. */
  static Cell refused(CsvCode code, Object... details) {
    return new Cell("", code, List.of(details));
  }
}
