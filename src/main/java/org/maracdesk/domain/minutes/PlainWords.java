package org.maracdesk.domain.minutes;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.maracdesk.domain.shared.Confidential;

/** Compares what people wrote without regard to capitals, accents and punctuation. */
final class PlainWords {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private PlainWords() {}

  /** The words of a text in lower case, one space between them. */
  static String plain(Confidential text) {
    return String.join(" ", words(text));
  }

  /** The words of a text in lower case, without accents. */
  static List<String> words(Confidential text) {
    var letters =
        MARKS.matcher(Normalizer.normalize(text.text(), Normalizer.Form.NFD)).replaceAll("");
    return Stream.of(NOT_LETTERS.split(letters.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
