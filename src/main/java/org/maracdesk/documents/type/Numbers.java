package org.maracdesk.documents.type;

/** How numbers are written in a PDF's content: a point as decimal sign, no exponent, no padding. */
public final class Numbers {

  private Numbers() {}

  /** Numbers with a space between them, to a thousandth. */
  public static String row(float... numbers) {
    var row = new StringBuilder();
    for (float number : numbers) {
      if (!row.isEmpty()) {
        row.append(' ');
      }
      write(row, number);
    }
    return row.toString();
  }

  /** A 16-bit number as four hexadecimal digits. */
  public static void hex(StringBuilder out, int number) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(Character.toUpperCase(Character.forDigit(number >> shift & 15, 16)));
    }
  }

  /** Text as UTF-16 in hexadecimal digits. */
  public static void hex(StringBuilder out, String text) {
    text.chars().forEach(c -> hex(out, c));
  }

  private static void write(StringBuilder out, float number) {
    long thousandths = Math.round(number * 1000d);
    if (thousandths < 0) {
      out.append('-');
      thousandths = -thousandths;
    }
    out.append(thousandths / 1000);
    int rest = (int) (thousandths % 1000);
    if (rest != 0) {
      out.append('.');
    }
    for (int unit = 100; rest != 0; unit /= 10) {
      out.append((char) ('0' + rest / unit));
      rest %= unit;
    }
  }
}
