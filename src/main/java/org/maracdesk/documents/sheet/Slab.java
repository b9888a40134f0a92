package org.maracdesk.documents.sheet;

import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;
import org.maracdesk.documents.type.TextLine;

/**
 * What flows down the pages in one go: columns of lines side by side. A paragraph is a slab with
 * one column, a point of a list has two, a row of a table has as many as the table.
 *
 * @param columns in reading order
 * @param lineHeight from one line to the next in all columns, in points
 * @param box the space around the lines and what is drawn there
 * @param breaking where pages may end
 * @param head what is repeated above the slab on a new page; nothing for most
 * @param landmark where the slab is found from the bookmarks; nothing for most
 */
record Slab(
    List<Column> columns,
    float lineHeight,
    Box box,
    Breaking breaking,
    @Nullable Slab head,
    @Nullable Landmark landmark) {

  /** Lines below each other, and the element of the structure they belong to. */
  record Column(PDStructureElement element, float x, List<TextLine> lines) {
    boolean isBlank(int from, int to) {
      return from >= lines.size()
          || lines.subList(from, Math.min(to, lines.size())).stream().allMatch(TextLine::isBlank);
    }
  }

  /** The space above a slab, which falls away at the top of a page, inside it and below it. */
  record Box(float above, float paddingTop, float paddingBottom, float below, Surface surface) {
    static Box plain(float above) {
      return new Box(above, 0, 0, 0, Surface.NONE);
    }
  }

  /** What is drawn behind or below the lines. */
  enum Surface {
    NONE,
    /** A shaded ground with a rule below: the head of a table. */
    BAND,
    /** A hairline below: a row. */
    HAIRLINE,
    /** A shaded ground with a strong edge on the left: a notice. */
    NOTICE
  }

  /**
   * Where pages may end.
   *
   * @param newPage whether the slab begins a page
   * @param withNext whether the next slab begins on the same page
   * @param wholeUpTo a slab no higher than this, in points, is never broken
   */
  record Breaking(boolean newPage, boolean withNext, float wholeUpTo) {
    static final Breaking ANYWHERE = new Breaking(false, false, 0);
    static final Breaking NOT_AFTER = new Breaking(false, true, Float.MAX_VALUE);
  }

  /** A bookmark, and what stands in the corner of the pages from here on. */
  record Landmark(int level, String title, @Nullable String runningHead) {}

  private static final int FEWEST_LINES_BEFORE_A_BREAK = 2;

  Slab {
    columns = List.copyOf(columns);
  }

  int lines() {
    return columns.stream().mapToInt(column -> column.lines().size()).max().orElse(0);
  }

  float height(int lines) {
    return box.paddingTop() + lines * lineHeight + box.paddingBottom();
  }

  float height() {
    return height(lines());
  }

  /** The height that must be left on a page for the slab to begin there. */
  float least() {
    return height() <= breaking.wholeUpTo()
        ? height()
        : height(Math.min(lines(), FEWEST_LINES_BEFORE_A_BREAK));
  }

  Slab onNewPage() {
    var now = new Breaking(true, breaking.withNext(), breaking.wholeUpTo());
    return new Slab(columns, lineHeight, box, now, head, landmark);
  }

  Slab withNext() {
    var now = new Breaking(breaking.newPage(), true, breaking.wholeUpTo());
    return new Slab(columns, lineHeight, box, now, head, landmark);
  }

  /** The same slab, in one piece and on the page of the next one. */
  Slab tied(boolean withNext) {
    var now = new Breaking(breaking.newPage(), withNext, Float.MAX_VALUE);
    return new Slab(columns, lineHeight, box, now, head, landmark);
  }
}
