package org.maracdesk.documents.sheet;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
final class TextLines {

  private final Typefaces faces;

  TextLines(Typefaces faces) {
    this.faces = faces;
  }

  /** The lines of a text in a column of this many points; at least one, which may be blank. */
  List<TextLine> within(float width, String text, TextStyle style) {
    var lines = new ArrayList<TextLine>();
    var clean = faces.drawable(CleanText.of(text), style.bold());
    var shaper = new Shaper(faces, style.bold());
    for (var paragraph : clean.split("\n", -1)) {
      separate(lines, shaper);
      lines.addAll(new LineBreaker(paragraph, shaper, style, width).lines());
    }
    return lines;
  }

  /** The lines of a cell's passages, in this style and its strong one. */
  List<TextLine> within(float width, Cell cell, TextStyle style) {
    var lines = new ArrayList<TextLine>();
    for (var passage : cell.passages()) {
      separate(lines, new Shaper(faces, style.bold()));
      lines.addAll(within(width, passage.text(), passage.strong() ? style.strong() : style));
    }
    return lines;
  }

  /** A text in one line, however long. */
  TextLine single(String text, TextStyle style) {
    return within(Float.MAX_VALUE, text.replace('\n', ' '), style).getFirst();
  }

  /** Ends the last line with a space: who copies or hears the text meets no line ends. */
  private static void separate(List<TextLine> lines, Shaper shaper) {
    if (!lines.isEmpty()) {
      lines.add(lines.removeLast().followedBy(shaper.space(0)));
    }
  }
}
