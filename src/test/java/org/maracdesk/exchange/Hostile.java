package org.maracdesk.exchange;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Texts made to trip up a reader of spreadsheets. */
final class Hostile {

  private Hostile() {}

  static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withChars("=+-@'\"\\,;|\t\r\n ab1éŵ\u00A0\u200B\u2028\u0085＝#{}%\u202E\u0301")
        .ofMaxLength(12);
  }
}
