package org.maracdesk.documents.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.maracdesk.documents.type.Colour;

/** Lets slabs flow down page after page. */
final class Flow {

  private static final float CAPITAL_HEIGHT = 0.714f;
  private static final float RULE = 0.9f;
  private static final float HAIRLINE = 0.5f;
  private static final float NOTICE_EDGE = 3;
  private static final float RULE_ABOVE_NEXT = 3;

  private final PageFrame frame;
  private final IntFunction<PageInk> blankPages;
  private final Bookmarks bookmarks;
  private final List<PageInk> pages = new ArrayList<>();
  private PageInk page;
  private float y;
  private boolean empty;

  /** A flow onto pages that are made by number, from 0. */
  Flow(PageFrame frame, IntFunction<PageInk> blankPages, Bookmarks bookmarks) {
    this.frame = frame;
    this.blankPages = blankPages;
    this.bookmarks = bookmarks;
    this.page = blankPages.apply(0);
    begin(page);
  }

  /** The pages, once everything has flowed. */
  List<PageInk> pages() {
    return pages;
  }

  void pour(List<Slab> slabs) {
    for (int i = 0; i < slabs.size(); i++) {
      var slab = slabs.get(i);
      boolean fits = needed(slabs, i) <= room();
      if (!empty && (slab.breaking().newPage() || !fits)) {
        turn(slab.head());
      }
      pour(slab);
    }
  }

  /** The room a slab needs to begin here, with all that must stay on its page. */
  private float needed(List<Slab> slabs, int first) {
    float needed = 0;
    for (int i = first; i < slabs.size(); i++) {
      var slab = slabs.get(i);
      needed += slab.box().above() + slab.least();
      if (!slab.breaking().withNext()) {
        break;
      }
    }
    // What no page can hold may as well begin here
    return needed <= frame.textHeight() ? needed : slabs.get(first).height(1);
  }

  private void pour(Slab slab) {
    y -= empty ? 0 : slab.box().above();
    if (slab.landmark() != null) {
      pass(slab.landmark());
    }
    int all = slab.lines();
    int from = 0;
    while (from < all) {
      int fit = fitting(slab, from);
      draw(slab, from, from + fit, false);
      from += fit;
      if (from < all) {
        turn(slab.head());
      }
    }
    y -= slab.box().below();
  }

  private void pass(Slab.Landmark landmark) {
    bookmarks.add(landmark, page, y);
    if (landmark.runningHead() != null) {
      page.setRunningHead(landmark.runningHead());
    }
  }

  /** How many more lines go onto this page: one at least, and never all but one. */
  private int fitting(Slab slab, int from) {
    int rest = slab.lines() - from;
    float forLines = room() - slab.box().paddingTop() - slab.box().paddingBottom();
    int fit = Math.clamp((int) (forLines / slab.lineHeight()), 1, rest);
    return rest - fit == 1 && fit > 2 ? fit - 1 : fit;
  }

  private void turn(@Nullable Slab head) {
    var next = blankPages.apply(pages.size());
    next.setRunningHead(page.runningHead());
    begin(next);
    if (head != null) {
      draw(head, 0, head.lines(), true);
    }
  }

  private void begin(PageInk next) {
    pages.add(next);
    page = next;
    y = frame.height() - frame.top();
    empty = true;
  }

  private void draw(Slab slab, int from, int to, boolean repeated) {
    float height = slab.height(to - from);
    surface(slab.box().surface(), y - height, height);
    for (var column : slab.columns()) {
      rules(slab, column, from, to);
      if (column.isBlank(from, to)) {
        continue;
      }
      Runnable lines = () -> lines(slab, column, from, to);
      if (repeated) {
        page.artifact("/Type /Pagination", lines);
      } else {
        page.content(column.element(), lines);
      }
    }
    y -= height;
    empty = false;
  }

  private void lines(Slab slab, Slab.Column column, int from, int to) {
    float lineHeight = slab.lineHeight();
    float top = y - slab.box().paddingTop();
    for (int i = from; i < Math.min(to, column.lines().size()); i++) {
      var line = column.lines().get(i);
      float drop = (lineHeight + line.style().size() * CAPITAL_HEIGHT) / 2;
      page.text(line, column.x(), top - (i - from) * lineHeight - drop);
    }
  }

  /** The lines to write on by hand. */
  private void rules(Slab slab, Slab.Column column, int from, int to) {
    float top = y - slab.box().paddingTop();
    for (int i = from; i < Math.min(to, column.lines().size()); i++) {
      float length = column.lines().get(i).rule();
      if (length > 0) {
        float below = top - (i - from + 1) * slab.lineHeight() + RULE_ABOVE_NEXT;
        page.rule(Colour.RULE, column.x(), below, length, HAIRLINE);
      }
    }
  }

  private void surface(Slab.Surface surface, float bottom, float height) {
    float x = frame.side();
    float width = frame.textWidth();
    switch (surface) {
      case NONE -> {}
      case BAND -> {
        page.ground(Colour.BAND, x, bottom, width, height);
        page.rule(Colour.RULE, x, bottom, width, RULE);
      }
      case HAIRLINE -> page.rule(Colour.HAIRLINE, x, bottom, width, HAIRLINE);
      case NOTICE -> {
        page.ground(Colour.GROUND, x, bottom, width, height);
        page.ground(Colour.ACCENT, x, bottom, NOTICE_EDGE, height);
      }
    }
  }

  private float room() {
    return y - frame.bottom();
  }
}
