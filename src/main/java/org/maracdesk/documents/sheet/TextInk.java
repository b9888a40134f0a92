package org.maracdesk.documents.sheet;

import java.util.List;
import java.util.function.Function;
import org.maracdesk.documents.type.Numbers;
import org.maracdesk.documents.type.Piece;
import org.maracdesk.documents.type.TextLine;
import org.maracdesk.documents.type.Typeface;

/** Writes lines of text as the operators of a page. */
final class TextInk {

  private static final float BOX_FRAME = 0.7f;
  private static final float BOX_DROP = 0.04f;

  private final StringBuilder out;
  private final Function<Typeface, String> fontNames;

  TextInk(StringBuilder out, Function<Typeface, String> fontNames) {
    this.out = out;
    this.fontNames = fontNames;
  }

  /** Writes a line from this point on. */
  void write(TextLine line, float x, float baseline) {
    float size = line.style().size();
    var pieces = line.pieces();
    int at = 0;
    float left = x;
    while (at < pieces.size()) {
      int end = endOfSpelledOut(pieces, at);
      boolean spelledOut = end > at;
      if (spelledOut) {
        beginSpelledOut(pieces.subList(at, end));
      }
      for (var piece : pieces.subList(at, Math.max(end, at + 1))) {
        write(piece, size, left, baseline);
        left += piece.width() * size;
      }
      if (spelledOut) {
        out.append("EMC\n");
      }
      at = Math.max(end, at + 1);
    }
  }

  /**
   * Where a run of pieces ends that needs its text beside it; the start itself if it needs none.
   */
  private static int endOfSpelledOut(List<Piece> pieces, int start) {
    if (!isSpelledOut(pieces.get(start))) {
      return start;
    }
    int end = start + 1;
    // One text for a whole run: readers keep only the last of several in a row
    while (end < pieces.size()
        && pieces.get(end).runsLeft() == pieces.get(start).runsLeft()
        && (isSpelledOut(pieces.get(end)) || pieces.get(end).text().isBlank())) {
      end++;
    }
    // A space at the end belongs to whatever follows
    while (pieces.get(end - 1).text().isBlank()) {
      end--;
    }
    return end;
  }

  private static boolean isSpelledOut(Piece piece) {
    return switch (piece) {
      case Piece.Plain _ -> false;
      case Piece.Shaped shaped -> shaped.spelledOut();
      case Piece.Box _ -> true;
    };
  }

  private void beginSpelledOut(List<Piece> run) {
    var text = new StringBuilder();
    for (var piece : run.getFirst().runsLeft() ? run.reversed() : run) {
      text.append(piece.text());
    }
    out.append("/Span <</ActualText <FEFF");
    Numbers.hex(out, text.toString());
    out.append(">>> BDC\n");
  }

  private void write(Piece piece, float size, float x, float baseline) {
    if (piece instanceof Piece.Box) {
      box(size, x, baseline);
      return;
    }
    out.append("BT /").append(fontNames.apply(piece.face())).append(' ');
    out.append(Numbers.row(size)).append(" Tf\n");
    switch (piece) {
      case Piece.Plain plain -> plain(plain, x, baseline);
      case Piece.Shaped shaped -> shaped(shaped, size, x, baseline);
      case Piece.Box _ -> throw new IllegalStateException("a box has no letters");
    }
    out.append("ET\n");
  }

  /** The frame of a box: what lies between a square and a smaller one is filled. */
  private void box(float size, float x, float baseline) {
    float left = x + Piece.Box.BEFORE * size;
    float bottom = baseline - BOX_DROP * size;
    float side = Piece.Box.SIDE * size;
    float inner = side - 2 * BOX_FRAME;
    out.append(Numbers.row(left, bottom, side, side)).append(" re ");
    out.append(Numbers.row(left + BOX_FRAME, bottom + BOX_FRAME, inner, inner)).append(" re f*\n");
  }

  private void plain(Piece.Plain piece, float x, float baseline) {
    out.append(Numbers.row(x, baseline)).append(" Td <");
    piece
        .text()
        .codePoints()
        .forEach(
            letter -> {
              piece.face().use(letter);
              Numbers.hex(out, piece.face().glyph(letter));
            });
    out.append("> Tj\n");
  }

  private void shaped(Piece.Shaped piece, float size, float x, float baseline) {
    for (int i = 0; i < piece.glyphs().length; i++) {
      float glyphX = x + piece.xs()[i] * size;
      float glyphY = baseline + piece.ys()[i] * size;
      out.append("1 0 0 1 ").append(Numbers.row(glyphX, glyphY)).append(" Tm <");
      Numbers.hex(out, piece.glyphs()[i]);
      out.append("> Tj\n");
    }
  }
}
