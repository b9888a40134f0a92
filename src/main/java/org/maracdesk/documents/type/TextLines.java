package org.maracdesk.documents.type;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
public final class TextLines {

  private final Typefaces faces;

  public TextLines(Typefaces faces) {
    this.faces = faces;
  }

  /** The lines of a text in a column of this many points; at least one, which may be blank. */
  public List<TextLine> within(float width, String text, TextStyle style) {
    var lines = new ArrayList<TextLine>();
    append(lines, width, text, style);
    return lines;
  }

  /** Puts the lines of a text, which may be of another style, below lines that are there. */
  public void append(List<TextLine> lines, float width, String text, TextStyle style) {
    var clean = faces.drawable(CleanText.of(text), style.bold());
    var shaper = new Shaper(faces, style.bold());
    for (var paragraph : clean.split("\n", -1)) {
      separate(lines, shaper);
      lines.addAll(new LineBreaker(paragraph, shaper, style, width).lines());
    }
  }

  /** Puts below lines that are there one that is empty, to write on by hand. */
  public void appendRule(List<TextLine> lines, float width, TextStyle style) {
    separate(lines, new Shaper(faces, style.bold()));
    // Handwriting is twice as high as print
    lines.add(new TextLine(List.of(), 0, style));
    lines.add(new TextLine(List.of(), 0, style, width));
  }

  /** A text in one line, however long. */
  public TextLine single(String text, TextStyle style) {
    return within(Float.MAX_VALUE, text.replace('\n', ' '), style).getFirst();
  }

  /** Ends the last line with a space: who copies or hears the text meets no line ends. */
  private static void separate(List<TextLine> lines, Shaper shaper) {
    if (!lines.isEmpty()) {
      lines.add(lines.removeLast().followedBy(shaper.space(0)));
    }
  }
}
