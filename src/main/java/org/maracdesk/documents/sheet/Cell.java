package org.maracdesk.documents.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands in one cell: passages below each other, the strong ones in bold so that the eye finds
 * where the next person or thing begins.
 */
public record Cell(List<Passage> passages) {

  /** How a passage looks. */
  public enum Manner {
    PLAIN,
    STRONG,
    /** Not bold, even in a column that is. */
    LIGHT,
    /** No text, but a line to write on by hand. */
    TO_WRITE_ON
  }

  /** A text that begins on a new line. */
  public record Passage(String text, Manner manner) {}

  public Cell {
    passages = List.copyOf(passages);
  }

  /** A cell with one plain text. */
  public static Cell of(String text) {
    return new Cell(List.of(new Passage(text, Manner.PLAIN)));
  }

  /** A cell with one strong text. */
  public static Cell strong(String text) {
    return new Cell(List.of(new Passage(text, Manner.STRONG)));
  }

  /** A cell with one text that is not bold in any column. */
  public static Cell light(String text) {
    return new Cell(List.of(new Passage(text, Manner.LIGHT)));
  }

  /** A cell with nothing in it but lines to write on by hand. */
  public static Cell toWriteOn(int lines) {
    return new Cell(Collections.nCopies(lines, new Passage("", Manner.TO_WRITE_ON)));
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
