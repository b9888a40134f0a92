package org.maracdesk.documents.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One piece of what a document says, in reading order. The text in it has come out of its wrapper
 * for one purpose, to be drawn; blocks live no longer than that.
 */
public sealed interface Block {

  /**
   * A heading, which is also a bookmark.
   *
   * @param level 2 to 4; level 1 is the document's own title
   * @param text what it says
   * @param runningHead what stands in the corner of this and the following pages, so that a page
   *     taken from the pile still says where it belongs; nothing leaves the corner as it was
   */
  record Heading(int level, String text, @Nullable String runningHead) implements Block {
    public Heading {
      if (level < 2 || level > 4) {
        throw new IllegalArgumentException("no heading of level " + level);
      }
    }

    /** A heading that leaves the corner of the page as it was. */
    public Heading(int level, String text) {
      this(level, text, null);
    }
  }

  /** Running text; a line break in it begins a new line. */
  record Paragraph(String text) implements Block {}

  /** Something the reader must not miss: a few words in bold, then a text, on a shaded ground. */
  record Callout(String lead, String text) implements Block {}

  /** Points of equal weight. */
  record BulletList(List<String> items) implements Block {
    public BulletList {
      items = List.copyOf(items);
    }
  }

  /** Facts with a name each, in two columns. */
  record KeyValues(List<Entry> entries) implements Block {

    /** One fact: what it is, and its value. */
    public record Entry(String label, Cell value) {

      /** A fact in plain text. */
      public Entry(String label, String value) {
        this(label, Cell.of(value));
      }
    }

    public KeyValues {
      entries = List.copyOf(entries);
    }
  }

  /**
   * Rows of equal shape under a row of headers, which is repeated on each page.
   *
   * @param columns at least one
   * @param rowHeader which column names its row, counted from 0
   * @param rows each with as many cells as there are columns
   * @param whenEmpty what to say instead when there are no rows
   */
  record Table(List<Column> columns, int rowHeader, List<List<Cell>> rows, String whenEmpty)
      implements Block {

    /** One column: its header, and its share of the width against the other columns' shares. */
    public record Column(String header, float share) {}

    /** A table of plain texts. */
    public static Table ofTexts(
        List<Column> columns, int rowHeader, List<List<String>> rows, String whenEmpty) {
      var cells = rows.stream().map(row -> row.stream().map(Cell::of).toList()).toList();
      return new Table(columns, rowHeader, cells, whenEmpty);
    }

    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      if (rowHeader < 0 || rowHeader >= columns.size()) {
        throw new IllegalArgumentException("no column " + rowHeader);
      }
      for (var row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(
              "a row of " + row.size() + " cells in a table of " + columns.size() + " columns");
        }
      }
    }
  }

  /** What follows begins on a new page. */
  record PageBreak() implements Block {}

  /** Blocks that stay on one page if a page can hold them. */
  record KeepTogether(List<Block> blocks) implements Block {
    public KeepTogether {
      blocks = List.copyOf(blocks);
    }
  }
}
