package org.maracdesk.exchange;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which of the character sets from before Unicode a file was written in, judged by how well its
 * accented letters sit among their neighbours. There is always some reading, so the answer is a
 * guess to be shown.
 */
final class OlderCharset {

  /** Likeliest first, because the first wins a draw: Windows, old Macs, DOS. */
  private static final List<String> NAMES = List.of("windows-1252", "x-MacRoman", "IBM850");

  private static final String APOSTROPHES = "’‘";
  private static final String SIGNS = "“”‘’–—…£€•°½¼\u00A0";

  private OlderCharset() {}

  /** A reading of the bytes. */
  record Reading(Charset charset, String text) {

    @Override
    public String toString() {
      return charset.name();
    }
  }

  static Reading likeliest(byte[] bytes) {
    return NAMES.stream()
        .filter(Charset::isSupported)
        .map(Charset::forName)
        .flatMap(
            charset -> {
              var text = CsvText.strictly(charset, bytes);
              return text == null ? Stream.empty() : Stream.of(new Reading(charset, text));
            })
        .reduce((a, b) -> score(b.text()) > score(a.text()) ? b : a)
        .orElseGet(
            () -> {
              var latin = Charset.forName("windows-1252");
              return new Reading(latin, new String(bytes, latin));
            });
  }

  private static long score(String text) {
    long score = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        char after = i == text.length() - 1 ? ' ' : text.charAt(i + 1);
        score += likely(text.charAt(i), before, after);
      }
    }
    return score;
  }

  private static int likely(char c, char before, char after) {
    boolean between = Character.isLetter(before) && Character.isLetter(after);
    if (APOSTROPHES.indexOf(c) >= 0 && between) {
      return 2;
    }
    if (SIGNS.indexOf(c) >= 0) {
      return between ? -2 : 1;
    }
    if (Character.isLowerCase(c)) {
      return Character.isLetter(before) || Character.isLetter(after) ? 2 : -1;
    }
    if (Character.isUpperCase(c)) {
      if (Character.isLowerCase(before)) {
        return -3;
      }
      return Character.isLetter(after) || Character.isUpperCase(before) ? 1 : -1;
    }
    return -3;
  }
}
