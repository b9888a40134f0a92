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

  /** An empty box to tick with a pen. */
  record Box(Typeface face, int level) implements Piece {

    /** Its side, in ems. */
    public static final float SIDE = 0.74f;

    /** The white before it, in ems, which tells one choice from the next in a line of them. */
    public static final float BEFORE = 0.22f;

    @Override
    public String text() {
      return String.valueOf(CleanText.BOX);
    }

    @Override
    public float width() {
      return BEFORE + SIDE;
    }
  }
}
