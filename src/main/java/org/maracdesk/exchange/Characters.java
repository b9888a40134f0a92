package org.maracdesk.exchange;

import java.text.Normalizer;

/** Which characters a spreadsheet may bring in, and in which form they are kept. */
final class Characters {

  private Characters() {}

  /**
   * Text in the one form that is kept: composed letters, line feeds only, nothing invisible at
   * either end, no control characters and nothing that turns the direction of writing around.
   */
  static String tidied(String text) {
    var lines = text.replace("\r\n", "\n").replace('\r', '\n');
    var kept = new StringBuilder(lines.length());
    lines
        .codePoints()
        .filter(c -> !isForbidden(c))
        .map(Characters::whole)
        .forEach(kept::appendCodePoint);
    return trimmed(Normalizer.normalize(kept, Normalizer.Form.NFC));
  }

  /** A value that is no free text: invisible characters go everywhere, hard blanks are blanks. */
  static String plain(String text) {
    var kept = new StringBuilder(text.length());
    tidied(text)
        .codePoints()
        .map(c -> Character.isSpaceChar(c) ? ' ' : c)
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .forEach(kept::appendCodePoint);
    return kept.toString().strip();
  }

  /** Whether tidying takes something out that its writer may have meant. */
  static boolean hasForbidden(String text) {
    return text.codePoints().anyMatch(Characters::isForbidden);
  }

  /** Blank, or without any width at all. */
  static boolean isInvisible(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static String trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (start < end && isInvisible(text.charAt(start))) {
      start++;
    }
    while (end > start && isInvisible(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isForbidden(int c) {
    boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != 0x0B && c != 0x0C;
    boolean turnsAround = c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    return control || c == 0x7F || turnsAround;
  }

  /** Half of a character that lost its other half cannot be written down. */
  private static int whole(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c;
  }
}
