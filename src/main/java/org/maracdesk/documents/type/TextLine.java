package org.maracdesk.documents.type;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of text, ready to be drawn from left to right.
 *
 * @param pieces in the order in which they stand on the page
 * @param width in ems
 * @param style how it looks
 * @param rule how long the line is that is drawn below it to write on, in points; 0 for none
 */
public record TextLine(List<Piece> pieces, float width, TextStyle style, float rule) {

  /** A line with nothing drawn below it. */
  public TextLine(List<Piece> pieces, float width, TextStyle style) {
    this(pieces, width, style, 0);
  }

  public TextLine {
    pieces = List.copyOf(pieces);
  }

  /** Puts pieces that were found in reading order into the order of the page. */
  static TextLine of(List<Piece> inReadingOrder, TextStyle style) {
    if (inReadingOrder.isEmpty()) {
      return new TextLine(List.of(), 0, style);
    }
    float width = 0;
    var ordered = inReadingOrder.toArray(Piece[]::new);
    var levels = new byte[ordered.length];
    for (int i = 0; i < ordered.length; i++) {
      levels[i] = (byte) ordered[i].level();
      width += ordered[i].width();
    }
    Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
    return new TextLine(joined(ordered), width, style);
  }

  /** The width on the page, in points. */
  public float points() {
    return width * style.size();
  }

  public boolean isBlank() {
    return pieces.isEmpty();
  }

  /** The line with a space at its end, so that its last word does not run into the next line's. */
  TextLine followedBy(Piece space) {
    if (isBlank()) {
      return this;
    }
    var longer = new ArrayList<>(pieces);
    longer.add(space);
    return new TextLine(joined(longer.toArray(Piece[]::new)), width, style);
  }

  private static List<Piece> joined(Piece[] ordered) {
    var joined = new ArrayList<Piece>();
    for (var piece : ordered) {
      if (piece instanceof Piece.Plain next
          && !joined.isEmpty()
          && joined.getLast() instanceof Piece.Plain last
          && last.face() == next.face()
          && last.level() == next.level()) {
        var text = last.text() + next.text();
        float width = last.width() + next.width();
        joined.set(joined.size() - 1, new Piece.Plain(last.face(), text, width, last.level()));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }
}
