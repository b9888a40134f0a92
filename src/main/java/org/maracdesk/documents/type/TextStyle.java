package org.maracdesk.documents.type;

/**
 * How a kind of text looks. Sizes in points, leading as a multiple of the size, colours as red,
 * green and blue from 0 to 1; all of them stay readable on a black-and-white printer.
 */
public enum TextStyle {
  TITLE(21, 1.25f, true, Colour.ACCENT),
  SECTION(14.5f, 1.3f, true, Colour.ACCENT),
  SUBSECTION(11.5f, 1.35f, true, Colour.INK),
  MINOR(10.25f, 1.4f, true, Colour.INK),
  BODY(10.25f, 1.45f, false, Colour.INK),
  LEAD(10.25f, 1.45f, true, Colour.INK),
  CELL(9.75f, 1.42f, false, Colour.INK),
  ROW_HEADER(9.75f, 1.42f, true, Colour.INK),
  LABEL(9.75f, 1.42f, true, Colour.SOFT),
  COLUMN_HEADER(9, 1.35f, true, Colour.INK),
  MARKING(9, 1.3f, true, Colour.INK),
  FINE(8, 1.4f, false, Colour.SOFT);

  private final float size;
  private final float leading;
  private final boolean bold;
  private final Colour colour;

  TextStyle(float size, float leading, boolean bold, Colour colour) {
    this.size = size;
    this.leading = leading;
    this.bold = bold;
    this.colour = colour;
  }

  /** The size in points. */
  public float size() {
    return size;
  }

  /** The style of what stands out among text of this one. */
  public TextStyle strong() {
    return switch (this) {
      case CELL -> ROW_HEADER;
      case BODY -> LEAD;
      default -> this;
    };
  }

  /** From one line to the next, in points. */
  public float lineHeight() {
    return size * leading;
  }

  /** The style of what does not stand out among text of this one. */
  public TextStyle light() {
    return switch (this) {
      case ROW_HEADER -> CELL;
      case LEAD -> BODY;
      default -> this;
    };
  }

  boolean bold() {
    return bold;
  }

  public Colour colour() {
    return colour;
  }
}
