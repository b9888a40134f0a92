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
    var clean = faces.drawable(CleanText.of(text), style.bold());
    var lines = new ArrayList<TextLine>();
    var shaper = new Shaper(faces, style.bold());
    for (var paragraph : clean.split("\n", -1)) {
      if (!lines.isEmpty()) {
        lines.add(lines.removeLast().followedBy(shaper.space(0)));
      }
      lines.addAll(new LineBreaker(paragraph, shaper, width / style.size()).lines());
    }
    return lines;
  }

  /** A text in one line, however long. */
  TextLine single(String text, TextStyle style) {
    return within(Float.MAX_VALUE, text.replace('\n', ' '), style).getFirst();
  }
}
