package org.maracdesk.documents.type;

/** A stretch of text in one face and one writing direction. Widths in ems. */
public sealed interface Piece {

  Typeface face();

  String text();

  float width();

  /** The level of the bidirectional algorithm: even runs to the right, odd to the left. */
  int level();

  default boolean runsLeft() {
    return (level() & 1) == 1;
  }

  /** Letters that stand alone; the text is already in the order in which it is drawn. */
  record Plain(Typeface face, String text, float width, int level) implements Piece {}

  /**
   * Letters that were shaped together; the text is in the order in which it is read.
   *
   * @param glyphs the font's glyph numbers, in the order in which they are drawn
   * @param xs where each stands from the left end, in ems
   * @param ys how high above the line, in ems
   * @param spelledOut whether the glyphs alone do not tell the text, so that it must be written
   *     beside them
   */
  record Shaped(
      Typeface face,
      String text,
      int[] glyphs,
      float[] xs,
      float[] ys,
      float width,
      boolean spelledOut,
      int level)
      implements Piece {}
}
