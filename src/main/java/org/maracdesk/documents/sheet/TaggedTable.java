package org.maracdesk.documents.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jspecify.annotations.Nullable;
import org.maracdesk.documents.type.TextLine;
import org.maracdesk.documents.type.TextLines;
import org.maracdesk.documents.type.TextStyle;

/**
 * Turns tables into slabs: a slab a row, its cells tagged, the row of headers kept for repeating.
 */
final class TaggedTable {

  // Less than this between neighbours, and programs that copy text take two cells for one line
  private static final float GAP = 12;
  private static final float PADDING = 5.5f;
  private static final float LABEL_SHARE = 0.27f;
  // A higher row may be broken, rather than leave half a page white above it
  private static final float WHOLE_ROW = 0.4f;

  private final TextLines text;
  private final Tags tags;
  private final PageFrame frame;

  TaggedTable(TextLines text, Tags tags, PageFrame frame) {
    this.text = text;
    this.tags = tags;
    this.frame = frame;
  }

  /** Facts with a name each, no head: a fact a row on a tall page, two on a wide one. */
  List<Slab> slabs(Block.KeyValues facts) {
    var slabs = new ArrayList<Slab>();
    if (facts.entries().isEmpty()) {
      return slabs;
    }
    int side = frame.isWide() ? 2 : 1;
    tags.begin("Table");
    for (int i = 0; i < facts.entries().size(); i += side) {
      int end = Math.min(i + side, facts.entries().size());
      tags.begin("TR");
      var columns = facts(facts.entries().subList(i, end), side);
      tags.end();
      slabs.add(row(columns, slabs.isEmpty() ? 8 : 0, null));
    }
    tags.end();
    return slabs;
  }

  private List<Slab.Column> facts(List<Block.KeyValues.Entry> entries, int side) {
    float width = frame.textWidth() / side;
    float label = frame.textWidth() * LABEL_SHARE / side;
    var columns = new ArrayList<Slab.Column>();
    for (int i = 0; i < entries.size(); i++) {
      var entry = entries.get(i);
      var name = new Place(i * width, label - GAP);
      var value = new Place(i * width + label, width - label - (i + 1 < side ? GAP : 0));
      columns.add(column(tags.headerCell("Row"), Cell.of(entry.label()), TextStyle.LABEL, name));
      columns.add(column(tags.leaf("TD"), entry.value(), TextStyle.CELL, value));
    }
    // Each row of a table has as many cells as the others, if only empty ones
    for (int i = entries.size(); i < side; i++) {
      tags.leaf("TD");
      tags.leaf("TD");
    }
    return columns;
  }

  /** Rows under a head that is repeated on each page. */
  List<Slab> slabs(Block.Table table) {
    var places = places(table.columns());
    var slabs = new ArrayList<Slab>();
    tags.begin("Table");
    tags.begin("THead");
    var head = head(table.columns(), places);
    slabs.add(head);
    tags.end();
    tags.begin("TBody");
    for (var cells : table.rows()) {
      slabs.add(row(cells(cells, table.rowHeader(), places), 0, head));
    }
    // A last row alone on a page is easily overlooked
    if (table.rows().size() > 1) {
      int last = slabs.size() - 1;
      slabs.set(last - 1, slabs.get(last - 1).withNext());
    }
    tags.end();
    tags.end();
    return slabs;
  }

  private record Place(float left, float width) {}

  private List<Place> places(List<Block.Table.Column> columns) {
    var widths = widths(columns);
    var places = new ArrayList<Place>();
    float left = 0;
    for (float width : widths) {
      places.add(new Place(left + GAP / 2, width - GAP));
      left += width;
    }
    return places;
  }

  /** Each column's share, but never less than the longest word of its header. */
  private List<Float> widths(List<Block.Table.Column> columns) {
    var narrow = new HashMap<Block.Table.Column, Float>();
    var widths = shared(columns, narrow);
    for (int i = 0; i < columns.size(); i++) {
      float least = longestWord(columns.get(i).header()) + GAP;
      if (widths.get(i) < least) {
        narrow.put(columns.get(i), least);
      }
    }
    return narrow.isEmpty() ? widths : shared(columns, narrow);
  }

  /** The widths when these columns are settled and the others share what is left. */
  private List<Float> shared(
      List<Block.Table.Column> columns, Map<Block.Table.Column, Float> settled) {
    float left = frame.textWidth();
    float shares = 0;
    for (var column : columns) {
      left -= settled.getOrDefault(column, 0f);
      shares += settled.containsKey(column) ? 0 : column.share();
    }
    var widths = new ArrayList<Float>();
    for (var column : columns) {
      var width = settled.get(column);
      widths.add(width == null ? left * column.share() / shares : width);
    }
    return widths;
  }

  private float longestWord(String header) {
    float longest = 0;
    for (var word : header.split(" ")) {
      longest = Math.max(longest, text.single(word, TextStyle.COLUMN_HEADER).points());
    }
    return longest + 1;
  }

  private Slab head(List<Block.Table.Column> columns, List<Place> places) {
    tags.begin("TR");
    var cells = new ArrayList<Slab.Column>();
    for (int i = 0; i < columns.size(); i++) {
      var cell = tags.headerCell("Column");
      cells.add(
          column(cell, Cell.of(columns.get(i).header()), TextStyle.COLUMN_HEADER, places.get(i)));
    }
    tags.end();
    var box = new Slab.Box(8, PADDING, PADDING, 0, Slab.Surface.BAND);
    float lineHeight = TextStyle.COLUMN_HEADER.lineHeight();
    return new Slab(cells, lineHeight, box, Slab.Breaking.NOT_AFTER, null, null);
  }

  private List<Slab.Column> cells(List<Cell> contents, int rowHeader, List<Place> places) {
    tags.begin("TR");
    var cells = new ArrayList<Slab.Column>();
    for (int i = 0; i < contents.size(); i++) {
      boolean names = i == rowHeader;
      var cell = names ? tags.headerCell("Row") : tags.leaf("TD");
      var style = names ? TextStyle.ROW_HEADER : TextStyle.CELL;
      cells.add(column(cell, contents.get(i), style, places.get(i)));
    }
    tags.end();
    return cells;
  }

  private Slab row(List<Slab.Column> columns, float above, @Nullable Slab head) {
    var box = new Slab.Box(above, PADDING, PADDING, 0, Slab.Surface.HAIRLINE);
    var breaking = new Slab.Breaking(false, false, frame.textHeight() * WHOLE_ROW);
    return new Slab(columns, TextStyle.CELL.lineHeight(), box, breaking, head, null);
  }

  private Slab.Column column(PDStructureElement element, Cell cell, TextStyle style, Place place) {
    var lines = new ArrayList<TextLine>();
    for (var passage : cell.passages()) {
      switch (passage.manner()) {
        case PLAIN -> text.append(lines, place.width(), passage.text(), style);
        case STRONG -> text.append(lines, place.width(), passage.text(), style.strong());
        case LIGHT -> text.append(lines, place.width(), passage.text(), style.light());
        case TO_WRITE_ON -> text.appendRule(lines, place.width(), style);
      }
    }
    return new Slab.Column(element, frame.side() + place.left(), lines);
  }
}
