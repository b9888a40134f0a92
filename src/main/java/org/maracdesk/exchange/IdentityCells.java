package org.maracdesk.exchange;

import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers that identify a person or a property, each with the check that belongs to it. */
final class IdentityCells {

  private static final Pattern UPRN = Pattern.compile("[1-9][0-9]{0,11}");
  private static final Pattern PNC = Pattern.compile("((?:19|20)[0-9]{2})/([0-9]{1,7})([A-Z])");
  private static final String PNC_LETTERS = "ZABCDEFGHJKLMNPQRTUVWXY";

  private IdentityCells() {}

  static Cell uprn(String text, Cell wrong) {
    return UPRN.matcher(text).matches() ? Cell.of(text) : wrong;
  }

  /**
   * An NHS number, written 3-3-4. Its last digit is a check (NHS Data Dictionary, NHS Number:
   * modulus 11). Of nine digits a spreadsheet has eaten the zero; the check digit says so.
   */
  static Cell nhsNumber(String text, Cell wrong) {
    var digits = text.replaceAll("[ -]", "");
    if (!digits.matches("[0-9]{9,10}")) {
      return digits.matches("\\p{Nd}{9,10}") ? Cell.refused(CsvCode.E_NHS_CHECK) : wrong;
    }
    boolean zeroLost = digits.length() == 9;
    var whole = zeroLost ? "0" + digits : digits;
    if (!isNhsNumber(whole)) {
      return Cell.refused(CsvCode.E_NHS_CHECK);
    }
    var written = whole.substring(0, 3) + " " + whole.substring(3, 6) + " " + whole.substring(6);
    return zeroLost ? Cell.remarked(written, CsvCode.R_NHS_ZERO) : Cell.of(written);
  }

  /**
   * A Police National Computer identifier, written 2012/0052221U. Its last letter is a check: the
   * two-digit year and the serial number, read as one number, modulus 23.
   */
  static Cell pncId(String text, Cell wrong) {
    var found = PNC.matcher(text.toUpperCase(Locale.ROOT).replace(" ", ""));
    if (!found.matches()) {
      return wrong;
    }
    int year = Integer.parseInt(found.group(1)) % 100;
    int serial = Integer.parseInt(found.group(2));
    long both = year * 10_000_000L + serial;
    char expected = PNC_LETTERS.charAt((int) (both % PNC_LETTERS.length()));
    if (expected != found.group(3).charAt(0)) {
      return Cell.refused(CsvCode.E_PNC_CHECK);
    }
    return Cell.of(String.format(Locale.ROOT, "%s/%07d%s", found.group(1), serial, found.group(3)));
  }

  private static boolean isNhsNumber(String digits) {
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += (digits.charAt(i) - '0') * (10 - i);
    }
    int check = (11 - sum % 11) % 11;
    return !digits.equals("0000000000") && check == digits.charAt(9) - '0';
  }
}
