package org.maracdesk.domain.audit;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * How far the trail went at some moment, and what it said until there: an entry's number and its
 * hash, which rests on every entry before. Its short code fits on paper.
 *
 * @param number the number of an entry, 0 before the first
 * @param hash the entry's hash, 64 hexadecimal digits in small letters; empty before the first
 */
public record TrailMark(long number, String hash) {

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}|");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

  /** Before the first entry. */
  public static final TrailMark START = new TrailMark(0, "");

  /** Douglas Crockford's base 32: no I, L, O or U, which are read as something else. */
  private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final int LENGTH = 12;
  private static final int GROUP = 4;
  private static final int BITS = 5;

  /**
   * A mark.
   *
   * @throws IllegalArgumentException if the hash is not one
   */
  public TrailMark {
    if (!HASH.matcher(hash).matches()) {
      throw new IllegalArgumentException("not a hash");
    }
  }

  /** The first 60 bits of the hash as {@code ABCD-EFGH-JKMN}; empty before the first entry. */
  public String code() {
    if (hash.isEmpty()) {
      return "";
    }
    var bits = new BigInteger(hash, 16).shiftRight(256 - LENGTH * BITS);
    var code = new StringBuilder();
    for (int place = 0; place < LENGTH; place++) {
      if (place > 0 && place % GROUP == 0) {
        code.append('-');
      }
      int from = (LENGTH - 1 - place) * BITS;
      code.append(DIGITS.charAt(bits.shiftRight(from).intValue() & (DIGITS.length() - 1)));
    }
    return code.toString();
  }

  /** A number of an entry as it is printed: 1,234. */
  public static String text(long number) {
    return String.format(Locale.UK, "%,d", number);
  }

  /**
   * The number of an entry as somebody typed it from paper, with or without commas and blanks.
   *
   * @return nothing if it is not a number
   */
  public static OptionalLong readNumber(String typed) {
    var plain = typed.strip().replaceAll("[, ]", "");
    return NUMBER.matcher(plain).matches()
        ? OptionalLong.of(Long.parseLong(plain))
        : OptionalLong.empty();
  }

  /** Whether this is the code somebody has, read with {@link #read}. */
  public boolean bears(String read) {
    return !hash.isEmpty() && code().equals(read);
  }

  /**
   * A code as somebody typed it from paper: small letters, blanks, missing hyphens, and the letters
   * O, I and L for the digits they look like.
   *
   * @return as it is printed; nothing if it is not a code
   */
  public static Optional<String> read(String typed) {
    var plain =
        typed
            .replaceAll("[\\s\\u2010-\\u2015-]", "")
            .toUpperCase(Locale.ROOT)
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    if (plain.length() != LENGTH || plain.chars().anyMatch(c -> DIGITS.indexOf(c) < 0)) {
      return Optional.empty();
    }
    return Optional.of(
        plain.substring(0, GROUP)
            + '-'
            + plain.substring(GROUP, 2 * GROUP)
            + '-'
            + plain.substring(2 * GROUP));
  }
}
