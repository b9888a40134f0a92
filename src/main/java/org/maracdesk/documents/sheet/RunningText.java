package org.maracdesk.documents.sheet;

import org.jspecify.annotations.Nullable;
import org.maracdesk.documents.type.Colour;
import org.maracdesk.documents.type.TextLine;
import org.maracdesk.documents.type.TextLines;
import org.maracdesk.documents.type.TextStyle;

/** What stands on every page around the text: the marking, the title, the date, the page number. */
final class RunningText {

  private static final float HEAD_HEIGHT = 40;
  private static final float FOOT_RULE = 60;
  private static final float FOOT_FIRST_LINE = 46;
  private static final float FOOT_SECOND_LINE = 32;
  private static final float HAIRLINE = 0.5f;
  private static final float PAGE_NUMBER = 80;

  private final TextLines text;
  private final PageFrame frame;
  private final TextLine marking;
  private final TextLine title;
  private final TextLine printed;
  private final @Nullable TextLine copy;

  RunningText(
      TextLines text,
      PageFrame frame,
      String marking,
      String title,
      String printed,
      @Nullable String copy) {
    this.text = text;
    this.frame = frame;
    this.marking = text.single(marking, TextStyle.MARKING);
    this.title = fitting(title);
    this.printed = text.single(printed, TextStyle.FINE);
    this.copy = copy == null ? null : text.single(copy, TextStyle.FINE);
  }

  /** As many words of the title as leave room for the number of the page. */
  private TextLine fitting(String title) {
    float room = frame.textWidth() - PAGE_NUMBER;
    var line = text.single(title, TextStyle.FINE);
    var shorter = title;
    while (line.points() > room && shorter.indexOf(' ') > 0) {
      shorter = shorter.substring(0, shorter.lastIndexOf(' '));
      line = text.single(shorter + " …", TextStyle.FINE);
    }
    return line;
  }

  /** Draws the head and the foot of a page; the number is a whole sentence. */
  void draw(PageInk page, String pageNumber) {
    page.artifact("/Type /Pagination /Subtype /Header", () -> head(page));
    page.rule(Colour.HAIRLINE, frame.side(), FOOT_RULE, frame.textWidth(), HAIRLINE);
    page.artifact("/Type /Pagination /Subtype /Footer", () -> foot(page, pageNumber));
  }

  private void head(PageInk page) {
    float baseline = frame.height() - HEAD_HEIGHT;
    centred(page, marking, baseline);
    if (page.runningHead() != null) {
      right(page, text.single(page.runningHead(), TextStyle.FINE), baseline);
    }
  }

  private void foot(PageInk page, String pageNumber) {
    left(page, title, FOOT_FIRST_LINE);
    right(page, text.single(pageNumber, TextStyle.FINE), FOOT_FIRST_LINE);
    left(page, printed, FOOT_SECOND_LINE);
    centred(page, marking, FOOT_SECOND_LINE);
    if (copy != null) {
      right(page, copy, FOOT_SECOND_LINE);
    }
  }

  private void left(PageInk page, TextLine line, float baseline) {
    page.text(line, frame.side(), baseline);
  }

  private void right(PageInk page, TextLine line, float baseline) {
    float x = frame.width() - frame.side() - line.points();
    page.text(line, x, baseline);
  }

  private void centred(PageInk page, TextLine line, float baseline) {
    float x = (frame.width() - line.points()) / 2;
    page.text(line, x, baseline);
  }
}
