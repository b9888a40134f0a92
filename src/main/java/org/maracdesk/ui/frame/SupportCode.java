package org.maracdesk.ui.frame;

import java.util.random.RandomGenerator;

/**
 * Three groups of three letters that stand for one unexpected failure: easy to read out on the
 * telephone, found again in the log, and telling nothing by itself.
 *
 * @param text such as {@code KLM-PRT-WXY}
 */
public record SupportCode(String text) {

  /** No vowels, so no words come out by accident; no letters that sound or look alike. */
  private static final String LETTERS = "BCDFGHJKLMPQRTWXY";

  /** A new code. */
  public static SupportCode random(RandomGenerator random) {
    var code = new StringBuilder();
    for (int letter = 0; letter < 9; letter++) {
      if (letter == 3 || letter == 6) {
        code.append('-');
      }
      code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return new SupportCode(code.toString());
  }

  @Override
  public String toString() {
    return text;
  }
}
