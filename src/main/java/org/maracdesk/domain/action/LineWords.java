package org.maracdesk.domain.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Confidential;

/** What follows the colon: what will be done, and by when. */
final class LineWords {

  /**
   * What was found: the text, in one or two stretches, and the words of the date, or else those
   * that stand where a date should and name a day that there is not.
   */
  record Found(
      List<LinePart> text,
      List<LinePart> joints,
      @Nullable LinePart due,
      @Nullable DueDay day,
      Confidential noDay) {}

  /** The day some words mean. */
  record DueDay(java.time.LocalDate day) {}

  private static final int LONGEST_DATE = 6;
  private static final int MOST_TIME_WORDS = 2;
  private static final Pattern TIME =
      Pattern.compile("(?i)\\d{1,2}([:.]\\d{2})?(am|pm)|\\d{1,2}:\\d{2}|noon|midday|midnight");

  /** Before these a date belongs to what is said and is not the day by which. */
  private static final Set<String> BEFORE_A_DATE =
      Set.of(
          "on", "at", "for", "since", "from", "of", "until", "till", "before", "after", "last",
          "every", "each", "to", "the", "in", "between", "and", "or", "this", "dated", "about");

  /** After these a figure is an address or a place in a list. */
  private static final Set<String> BEFORE_A_FIGURE =
      Set.of(
          "flat",
          "no",
          "number",
          "room",
          "unit",
          "house",
          "plot",
          "section",
          "part",
          "item",
          "page",
          "block",
          "apartment",
          "floor",
          "ward",
          "of",
          "and");

  /** As the last word these are more often a verb or a thing than a day. */
  private static final Set<String> OTHER_SENSE = Set.of("sat", "sun", "now", "wed");

  private final char[] letters;
  private final DueWords dates;
  private final List<LinePart> words;

  private LineWords(String line, int from, DueWords dates) {
    letters = line.toCharArray();
    this.dates = dates;
    this.words = words(line, from);
  }

  /** Reads a line from this place to its end. */
  static Found read(String line, int from, DueWords dates) {
    var read = new LineWords(line, from, dates);
    return read.afterBy()
        .or(read::afterDash)
        .or(read::atTheEnd)
        .orElseGet(() -> read.found(read.words.size(), read.words.size(), read.words.size(), null));
  }

  /** The words of a line, from a place on; whatever is not white space. */
  static List<LinePart> words(String line, int from) {
    var words = new ArrayList<LinePart>();
    int start = -1;
    for (int at = from; at <= line.length(); at++) {
      boolean gap = at == line.length() || isGap(line.charAt(at));
      if (gap && start >= 0) {
        words.add(new LinePart(LinePart.Kind.TEXT, start, at));
        start = -1;
      } else if (!gap && start < 0) {
        start = at;
      }
    }
    return words;
  }

  static boolean isGap(char letter) {
    return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
  }

  static boolean isDash(String word) {
    return word.equals("-") || word.equals("–") || word.equals("—");
  }

  /** The last "by" and what follows, if that is a date, with or without a time of day. */
  private Optional<Found> afterBy() {
    for (int at = words.size() - 1; at >= 0; at--) {
      if (bare(at).equals("by")) {
        return dated(at, at + 1);
      }
    }
    return Optional.empty();
  }

  /** The last part after a dash that stands alone, if it is a date. */
  private Optional<Found> afterDash() {
    for (int at = words.size() - 1; at >= 0; at--) {
      if (isDash(of(words.get(at)))) {
        return dated(at, at + 1);
      }
    }
    return Optional.empty();
  }

  private Optional<Found> dated(int joint, int from) {
    if (words.size() - from > LONGEST_DATE + MOST_TIME_WORDS) {
      return Optional.empty();
    }
    for (int end = words.size(); end > from; end--) {
      var day = day(from, end);
      if (day.isPresent()) {
        return isTime(end) ? Optional.of(found(joint, from, end, day.get())) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether nothing, or only a time of day, stands from here to the end. */
  private boolean isTime(int from) {
    int at = from < words.size() && bare(from).equals("at") ? from + 1 : from;
    return at == words.size() && at == from
        || at == words.size() - 1 && TIME.matcher(bare(at)).matches();
  }

  /** A date at the end without a "by", as long as it can be nothing else. */
  private Optional<Found> atTheEnd() {
    for (int length = Math.min(LONGEST_DATE, words.size()); length > 0; length--) {
      int from = words.size() - length;
      var day = day(from, words.size());
      if (day.isPresent()) {
        return isUnmistakable(from)
            ? Optional.of(found(from, from, words.size(), day.get()))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isUnmistakable(int from) {
    if (from == words.size() - 1 && OTHER_SENSE.contains(bare(from))) {
      return false;
    }
    var first = bare(from);
    if (BEFORE_A_DATE.contains(first) && !first.equals("in")) {
      return false;
    }
    if (from == 0) {
      return true;
    }
    var before = bare(from - 1);
    boolean figure = Character.isDigit(first.charAt(0));
    boolean day = !Character.isDigit(before.charAt(0)) && dates.read(before).isPresent();
    return !day && !BEFORE_A_DATE.contains(before) && !(figure && BEFORE_A_FIGURE.contains(before));
  }

  private Optional<DueDay> day(int from, int end) {
    var said = of(words.get(from).start(), words.get(end - 1).end());
    return dates.read(trimmed(said)).map(DueDay::new);
  }

  /** The text before the joint and after the date, without the signs between them. */
  private Found found(int joint, int from, int end, @Nullable DueDay day) {
    var text = new ArrayList<LinePart>();
    if (joint > 0) {
      text.add(
          withoutSigns(
              LinePart.Kind.TEXT, words.get(0).start(), words.get(joint - 1).end(), day != null));
    }
    if (end < words.size()) {
      text.add(
          withoutSigns(LinePart.Kind.TEXT, words.get(end).start(), words.getLast().end(), true));
    }
    text.removeIf(LinePart::isEmpty);
    var joints = new ArrayList<LinePart>();
    if (joint < from) {
      var by = words.get(joint);
      joints.add(new LinePart(LinePart.Kind.JOINT, by.start(), by.end()));
    }
    var due =
        day == null
            ? null
            : withoutSigns(
                LinePart.Kind.DUE, words.get(from).start(), words.get(end - 1).end(), true);
    return new Found(text, joints, due, day, Confidential.of(day == null ? noDay() : ""));
  }

  /** What follows the last "by", or else the last dash, where it names a day that there is not. */
  private String noDay() {
    for (int at = words.size() - 1; at >= 0; at--) {
      if (bare(at).equals("by") || isDash(of(words.get(at)))) {
        return noDay(at + 1);
      }
    }
    return "";
  }

  /** The words of such a day from here on, with or without a time of day after them. */
  private String noDay(int from) {
    for (int end = Math.min(words.size(), from + LONGEST_DATE); end > from; end--) {
      var said = trimmed(of(words.get(from).start(), words.get(end - 1).end()));
      if (dates.isNoDay(said)) {
        return end == words.size() || isTime(end) ? said : "";
      }
    }
    return "";
  }

  private LinePart withoutSigns(LinePart.Kind kind, int start, int end, boolean trim) {
    int from = start;
    int to = end;
    while (trim && to > from && isLoose(letters[to - 1])) {
      to--;
    }
    return new LinePart(kind, from, to);
  }

  private static boolean isLoose(char letter) {
    return isGap(letter) || ",;.–—-".indexOf(letter) >= 0;
  }

  private String of(LinePart word) {
    return of(word.start(), word.end());
  }

  private String of(int start, int end) {
    return new String(letters, start, end - start);
  }

  /** A word in small letters without the signs around it. */
  private String bare(int at) {
    return trimmed(of(words.get(at))).toLowerCase(Locale.UK);
  }

  private static String trimmed(String said) {
    int end = said.length();
    while (end > 0 && ",;.".indexOf(said.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 ? said : said.substring(0, end);
  }
}
