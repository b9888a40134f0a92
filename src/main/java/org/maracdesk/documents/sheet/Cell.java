package org.maracdesk.documents.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands in one cell: passages below each other, the strong ones in bold so that the eye finds
 * where the next person or thing begins.
 */
public record Cell(List<Passage> passages) {

  /** A text that begins on a new line. */
  public record Passage(String text, boolean strong) {}

  public Cell {
    passages = List.copyOf(passages);
  }

  /** A cell with one plain text. */
  public static Cell of(String text) {
    return new Cell(List.of(new Passage(text, false)));
  }

  /** A cell with one strong text. */
  public static Cell strong(String text) {
    return new Cell(List.of(new Passage(text, true)));
  }

  /** The same cell with another cell's passages below. */
  public Cell above(Cell below) {
    var all = new ArrayList<>(passages);
    all.addAll(below.passages);
    return new Cell(all);
  }

  /** The same cell with a plain text below, unless that is blank. */
  public Cell above(String below) {
    return below.isBlank() ? this : above(of(below));
  }

  /** All that stands in it, line by line. */
  public String text() {
    return passages.stream().map(Passage::text).collect(Collectors.joining("\n"));
  }
}
