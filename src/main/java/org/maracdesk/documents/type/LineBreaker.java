package org.maracdesk.documents.type;

import java.lang.Character.UnicodeScript;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Breaks one paragraph into lines: at spaces, and inside a word only when it fits no line. A day
 * stays with its month, as nobody reads a date that is cut in two at a glance.
 */
final class LineBreaker {

  private static final Set<String> MONTHS =
      Stream.of(Month.values())
          .map(month -> month.getDisplayName(java.time.format.TextStyle.FULL, Locale.UK))
          .collect(Collectors.toUnmodifiableSet());

  private final String text;
  private final Levels levels;
  private final Shaper shaper;
  private final TextStyle style;
  private final float width;
  private final List<TextLine> lines = new ArrayList<>();
  private List<Piece> line = new ArrayList<>();
  private float used;

  /** Breaks a paragraph to a column of this many points. */
  LineBreaker(String text, Shaper shaper, TextStyle style, float width) {
    this.text = text;
    this.levels = new Levels(text);
    this.shaper = shaper;
    this.style = style;
    this.width = width / style.size();
  }

  List<TextLine> lines() {
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) == ' ') {
        at++;
        continue;
      }
      int end = endOfDate(at, endOfWord(at));
      word(at, end);
      at = end;
    }
    lines.add(TextLine.of(line, style));
    return lines;
  }

  private int endOfWord(int from) {
    int end = text.indexOf(' ', from);
    return end < 0 ? text.length() : end;
  }

  /** Where a day and its month end, if that is what begins here and both fit one line. */
  private int endOfDate(int from, int end) {
    boolean day = end - from <= 2 && text.substring(from, end).chars().allMatch(Character::isDigit);
    if (!day || end == text.length()) {
      return end;
    }
    int further = endOfWord(end + 1);
    boolean month = MONTHS.contains(text.substring(end + 1, further));
    boolean fits = widthOf(shaper.pieces(text, from, further, levels)) <= width;
    return month && fits ? further : end;
  }

  private void word(int from, int to) {
    var word = shaper.pieces(text, from, to, levels);
    float wide = widthOf(word);
    var space = shaper.space(from == 0 ? 0 : levels.at(from - 1));
    if (!line.isEmpty() && used + space.width() + wide > width) {
      endLine(space);
    }
    if (!line.isEmpty()) {
      append(List.of(space), space.width());
    }
    if (wide > width) {
      longWord(from, to);
    } else {
      append(word, wide);
    }
  }

  private void longWord(int from, int to) {
    int start = from;
    while (start < to) {
      int end = fitting(start, to);
      var part = shaper.pieces(text, start, end, levels);
      if (end < to) {
        lines.add(TextLine.of(part, style));
      } else {
        append(part, widthOf(part));
      }
      start = end;
    }
  }

  /**
   * As much of a word as fits a line: one letter at least, and never a letter without its marks.
   */
  private int fitting(int from, int to) {
    int end = from;
    float wide = 0;
    while (end < to) {
      int letter = text.codePointAt(end);
      wide += shaper.advance(letter);
      boolean mark = UnicodeScript.of(letter) == UnicodeScript.INHERITED;
      if (wide > width && end > from && !mark) {
        return end;
      }
      end += Character.charCount(letter);
    }
    return end;
  }

  private void append(List<Piece> pieces, float wide) {
    line.addAll(pieces);
    used += wide;
  }

  private void endLine(Piece space) {
    lines.add(TextLine.of(line, style).followedBy(space));
    line = new ArrayList<>();
    used = 0;
  }

  private static float widthOf(List<Piece> pieces) {
    float width = 0;
    for (var piece : pieces) {
      width += piece.width();
    }
    return width;
  }
}
