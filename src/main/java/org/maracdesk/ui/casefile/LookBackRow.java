package org.maracdesk.ui.casefile;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the table in which checklists lie side by side.
 *
 * @param name what the line is about
 * @param beside what else is to know of it; may be empty
 * @param cells what each checklist has there, in the order of the columns
 */
record LookBackRow(String name, String beside, List<Cell> cells) {

  LookBackRow {
    cells = List.copyOf(cells);
  }

  /** What a cell is, besides its words. */
  enum Kind {
    SAID,
    /** It was answered that it is not known. */
    NOT_KNOWN,
    /** Nobody answered. */
    BLANK,
    /** The form does not ask it. */
    NOT_ASKED
  }

  /**
   * One cell.
   *
   * @param kind what it is
   * @param said what stands there, line by line
   * @param marks what to look at: sentences about the earlier checklists
   */
  record Cell(Kind kind, List<String> said, List<String> marks) {

    Cell {
      said = List.copyOf(said);
      marks = List.copyOf(marks);
    }

    static Cell of(List<String> said) {
      return new Cell(Kind.SAID, said, List.of());
    }

    /** All of it, for those who do not see it. */
    String spoken() {
      var all = new ArrayList<>(said);
      all.addAll(marks);
      return String.join(". ", all).replace("..", ".");
    }
  }
}
