package org.maracdesk.documents.sheet;

/**
 * The measures of a page in points: its size, and where the text stands on it.
 *
 * @param side white space to the left and right of the text
 * @param top from the upper edge to the text; the marking stands in it
 * @param bottom from the lower edge to the text; the footer stands in it
 */
record PageFrame(float width, float height, float side, float top, float bottom) {

  private static final float A4_SHORT = 595.276f;
  private static final float A4_LONG = 841.89f;

  static PageFrame of(Content.Shape shape) {
    return switch (shape) {
      case PORTRAIT -> new PageFrame(A4_SHORT, A4_LONG, 58, 78, 82);
      case LANDSCAPE -> new PageFrame(A4_LONG, A4_SHORT, 54, 72, 76);
    };
  }

  boolean isWide() {
    return width > height;
  }

  float textWidth() {
    return width - 2 * side;
  }

  float textHeight() {
    return height - top - bottom;
  }
}
