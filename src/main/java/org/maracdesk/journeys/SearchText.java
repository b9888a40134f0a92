package org.maracdesk.journeys;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.maracdesk.domain.shared.Confidential;

/**
 * What a case can be found by, made comparable: case and accents do not matter, nor do blanks
 * inside postcodes and numbers. It prints as dots.
 */
public final class SearchText {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");

  private final List<String> words;

  private SearchText(List<String> words) {
    this.words = List.copyOf(words);
  }

  /** Findable by any of these. */
  public static SearchText of(Collection<Confidential> texts) {
    return new SearchText(
        texts.stream()
            .filter(t -> !t.isBlank())
            .map(t -> plain(t.text()))
            .flatMap(t -> List.of(t, t.replace(" ", "")).stream())
            .distinct()
            .toList());
  }

  /** Whether each word of the query stands in one of the texts; an empty query matches all. */
  public boolean matches(String query) {
    var wanted = plain(query);
    if (wanted.isEmpty() || words.stream().anyMatch(w -> w.contains(wanted))) {
      return true;
    }
    return BETWEEN
        .splitAsStream(wanted)
        .allMatch(part -> words.stream().anyMatch(w -> w.contains(part)));
  }

  @Override
  public String toString() {
    return "•••";
  }

  private static String plain(String text) {
    var letters = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
    return letters.toLowerCase(Locale.ROOT).replace('ł', 'l').replace("’", "'").strip();
  }
}
