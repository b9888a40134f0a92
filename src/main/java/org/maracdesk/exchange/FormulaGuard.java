package org.maracdesk.exchange;

/**
 * Keeps a text from becoming a formula in somebody's spreadsheet, without losing a letter: an
 * apostrophe goes before a text that begins as a formula does, and before one that begins with an
 * apostrophe, so that the way back is exact. Source: OWASP, CSV Injection; ASVS 5.0, 1.2.10.
 */
public final class FormulaGuard {

  private static final String TRIGGERS = "=+-@'＝＋－＠";

  private FormulaGuard() {}

  /** The text as it is written into a cell. */
  public static String encode(String text) {
    return isRisky(text) ? "'" + text : text;
  }

  /**
   * The text that was meant by a cell. A foreign file's own leading apostrophe stays, unless it
   * guards a formula.
   */
  public static String decode(String cell) {
    return cell.startsWith("'") && isRisky(cell.substring(1)) ? cell.substring(1) : cell;
  }

  /**
   * Whether a spreadsheet might run it. Programs differ in what they skip before they look, so
   * blanks and invisible characters are looked through.
   */
  private static boolean isRisky(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    if (first == '\t' || first == '\r' || first == '\n' || first == 0) {
      return true;
    }
    int i = 0;
    while (i < text.length() && Characters.isInvisible(text.charAt(i))) {
      i++;
    }
    return i < text.length() && TRIGGERS.indexOf(text.charAt(i)) >= 0;
  }
}
