package org.maracdesk.documents.type;

import java.text.Normalizer;

/**
 * Makes any text fit to be drawn. Control characters have no shape, and the invisible characters
 * that turn the writing direction would let one name spoil or imitate its neighbours: both go.
 */
public final class CleanText {

  /** An empty box to tick with a pen. No font of the house has it, so it is drawn. */
  public static final char BOX = '\u2610';

  static final char REPLACEMENT = '\uFFFD';

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private CleanText() {}

  /**
   * The text in composed form (NFC), with nothing but visible characters, spaces and {@code \n}.
   */
  public static String of(String raw) {
    var clean = new StringBuilder(raw.length());
    raw.replace("\r\n", "\n").codePoints().forEach(c -> append(clean, c));
    return Normalizer.normalize(clean, Normalizer.Form.NFC);
  }

  private static void append(StringBuilder clean, int c) {
    switch (c) {
      // Word puts a vertical tab where somebody pressed Shift and Enter
      case '\n', '\r', 0x0B, 0x85, 0x2028, 0x2029 -> clean.append('\n');
      case '\t', '\f' -> clean.append(' ');
      case ZERO_WIDTH_NON_JOINER, ZERO_WIDTH_JOINER -> clean.appendCodePoint(c);
      default -> {
        switch (Character.getType(c)) {
          case Character.CONTROL, Character.FORMAT -> {}
          case Character.SURROGATE -> clean.append(REPLACEMENT);
          case Character.SPACE_SEPARATOR -> clean.appendCodePoint(c == 0xA0 ? c : ' ');
          default -> {
            if (isNonCharacter(c)) {
              clean.append(REPLACEMENT);
            } else if (!isVariationSelector(c)) {
              clean.appendCodePoint(c);
            }
          }
        }
      }
    }
  }

  private static boolean isNonCharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
  }

  private static boolean isVariationSelector(int c) {
    return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
  }
}
