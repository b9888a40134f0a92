package org.maracdesk.documents.type;

/** The few colours of the house's papers, each dark or light enough to survive a photocopier. */
public enum Colour {
  INK(0.11f, 0.13f, 0.16f),
  SOFT(0.30f, 0.33f, 0.37f),
  ACCENT(0.09f, 0.22f, 0.36f),
  HAIRLINE(0.76f, 0.79f, 0.82f),
  RULE(0.45f, 0.51f, 0.57f),
  BAND(0.925f, 0.94f, 0.955f),
  GROUND(0.955f, 0.962f, 0.97f),
  WATERMARK(0.91f, 0.91f, 0.91f);

  private final float red;
  private final float green;
  private final float blue;

  Colour(float red, float green, float blue) {
    this.red = red;
    this.green = green;
    this.blue = blue;
  }

  /** The PDF operator that fills with this colour from here on. */
  public String fill() {
    return Numbers.row(red, green, blue) + " rg\n";
  }
}
