package org.maracdesk.documents.type;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Turns a stretch of text into pieces: one face and one direction each, Arabic and Indian shaped.
 */
final class Shaper {

  private static final String BRACKETS = "()[]{}<>«»‹›";
  private static final FontRenderContext UNSCALED = new FontRenderContext(null, true, true);
  // What the JDK says for a letter that has melted into its neighbour
  private static final int NO_GLYPH = 0xFFFE;

  // A box in place of a sign, which PDF/A forbids; the text beside the glyphs still has the sign
  private static final int MISSING_GLYPH = 0;

  private final Typefaces faces;
  private final boolean bold;

  Shaper(Typefaces faces, boolean bold) {
    this.faces = faces;
    this.bold = bold;
  }

  /**
   * The pieces of a word, in reading order.
   *
   * @param text a whole paragraph
   * @param from where the word begins
   * @param to where it ends
   * @param levels the direction of each character of the paragraph
   */
  List<Piece> pieces(String text, int from, int to, Levels levels) {
    var pieces = new ArrayList<Piece>();
    int start = from;
    while (start < to) {
      int level = levels.at(start);
      if (text.charAt(start) == CleanText.BOX) {
        pieces.add(new Piece.Box(faces.latin(bold), level));
        start++;
        continue;
      }
      var face = faces.facing(text.codePointAt(start), bold);
      int end = start + Character.charCount(text.codePointAt(start));
      while (end < to && levels.at(end) == level && belongs(text.codePointAt(end), face)) {
        end += Character.charCount(text.codePointAt(end));
      }
      pieces.add(piece(face, text.substring(start, end), level));
      start = end;
    }
    return pieces;
  }

  /** A space of this direction. */
  Piece space(int level) {
    var face = faces.latin(bold);
    return new Piece.Plain(face, " ", face.advance(' '), level);
  }

  /** The width of a letter that stands alone, in ems. */
  float advance(int codePoint) {
    return codePoint == CleanText.BOX
        ? Piece.Box.BEFORE + Piece.Box.SIDE
        : faces.facing(codePoint, bold).advance(codePoint);
  }

  /** Whether a letter can be drawn together with those before it, which are in this face. */
  private boolean belongs(int codePoint, Typeface face) {
    if (codePoint == CleanText.BOX) {
      return false;
    }
    if (Character.getType(codePoint) == Character.FORMAT) {
      return true;
    }
    return switch (UnicodeScript.of(codePoint)) {
      case INHERITED -> face.has(codePoint);
      case COMMON ->
          face.shaper() == null ? faces.facing(codePoint, bold) == face : face.has(codePoint);
      default -> faces.facing(codePoint, bold) == face;
    };
  }

  private Piece piece(Typeface face, String text, int level) {
    var shaper = face.shaper();
    return shaper == null ? plain(face, text, level) : shaped(face, shaper, text, level);
  }

  private Piece plain(Typeface face, String text, int level) {
    boolean left = (level & 1) == 1;
    int[] letters =
        text.codePoints().filter(c -> Character.getType(c) != Character.FORMAT).toArray();
    var drawn = new StringBuilder();
    float width = 0;
    for (int i = 0; i < letters.length; i++) {
      int letter = left ? mirrored(letters[letters.length - 1 - i]) : letters[i];
      drawn.appendCodePoint(letter);
      width += face.advance(letter);
    }
    return new Piece.Plain(face, drawn.toString(), width, level);
  }

  private static int mirrored(int letter) {
    int at = BRACKETS.indexOf(letter);
    return at < 0 ? letter : BRACKETS.charAt(at ^ 1);
  }

  private Piece shaped(Typeface face, Font shaper, String text, int level) {
    int direction = (level & 1) == 1 ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
    var vector =
        shaper.layoutGlyphVector(UNSCALED, text.toCharArray(), 0, text.length(), direction);
    int all = vector.getNumGlyphs();
    int[] codes = vector.getGlyphCodes(0, all, null);
    var letters = new GlyphText(face, text, codes, vector.getGlyphCharIndices(0, all, null));
    int[] glyphs = new int[all];
    float[] xs = new float[all];
    float[] ys = new float[all];
    int drawn = 0;
    boolean clear = true;
    for (int i = 0; i < all; i++) {
      if (codes[i] == MISSING_GLYPH || codes[i] >= NO_GLYPH) {
        continue;
      }
      glyphs[drawn] = codes[i];
      xs[drawn] = position(vector, i).x();
      ys[drawn] = position(vector, i).y();
      drawn++;
      clear &= face.use(codes[i], letters.of(i));
    }
    return new Piece.Shaped(
        face,
        text,
        Arrays.copyOf(glyphs, drawn),
        Arrays.copyOf(xs, drawn),
        Arrays.copyOf(ys, drawn),
        position(vector, all).x(),
        !clear || !letters.isPlain(drawn),
        level);
  }

  private record Position(float x, float y) {}

  private static Position position(GlyphVector vector, int glyph) {
    var point = vector.getGlyphPosition(glyph);
    return new Position(
        (float) point.getX() / FontShelf.SHAPING_SIZE,
        (float) -point.getY() / FontShelf.SHAPING_SIZE);
  }
}
