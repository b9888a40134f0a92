package org.maracdesk.exchange;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Telephone numbers and postcodes, put right where a spreadsheet has been at them. */
final class ContactCells {

  private static final Pattern WRITTEN =
      Pattern.compile("0[1-9][0-9]{1,3} [0-9 ]{5,12}|00(?!44)[0-9]{1,3} [0-9 ]{5,14}");
  private static final Pattern DIALLED = Pattern.compile("\\+?[0-9 ()./-]{7,30}");
  private static final Pattern COUNTRY_OF_ONE = Pattern.compile("[17]");
  private static final Pattern COUNTRY_OF_THREE =
      Pattern.compile("2[1-689]|3[578]|42|[5-6][09]|[58]0|85|9[679]");
  private static final Pattern POSTCODE =
      Pattern.compile("([A-Z]{1,2})[0-9][0-9A-Z]? [0-9][A-Z]{2}");
  private static final Pattern SHORT_TEXT = Pattern.compile("[A-Z0-9][A-Z0-9 ]{1,9}");

  /** Royal Mail's postcode areas with the Crown dependencies; others are looked at twice. */
  private static final Set<String> AREAS =
      Set.of(
          ("AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN"
                  + " DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE"
                  + " KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA"
                  + " PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF"
                  + " TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE")
              .split(" "));

  private ContactCells() {}

  /**
   * A number as dialled from here, with a blank in it so that spreadsheets take it for text. A zero
   * lost at the start is put back.
   */
  static Cell phone(String text, Cell wrong) {
    if (WRITTEN.matcher(text).matches()) {
      return Cell.of(text.replaceAll(" +", " "));
    }
    if (!DIALLED.matcher(text).matches()) {
      return wrong;
    }
    boolean plus = text.startsWith("+");
    var bare = text.replace("(0)", "").replaceAll("[^0-9]", "");
    if (plus || text.startsWith("00")) {
      return abroad(plus ? bare : bare.substring(2), wrong);
    }
    if (bare.startsWith("0") && (bare.length() == 10 || bare.length() == 11)) {
      return Cell.of(spaced(bare));
    }
    if (bare.startsWith("44") && bare.length() == 12) {
      return Cell.of(spaced("0" + bare.substring(2)));
    }
    if (bare.length() == 10 && "127".indexOf(bare.charAt(0)) >= 0) {
      return Cell.remarked(spaced("0" + bare), CsvCode.R_PHONE_ZERO);
    }
    return wrong;
  }

  /** A postcode in its usual form; one that is not the Royal Mail's is kept, with a warning. */
  static Cell postcode(String text, Cell wrong) {
    var upper = text.toUpperCase(Locale.ROOT).replaceAll(" +", " ");
    var joined = upper.replace(" ", "");
    var usual =
        joined.length() < 5
            ? upper
            : joined.substring(0, joined.length() - 3)
                + " "
                + joined.substring(joined.length() - 3);
    var found = POSTCODE.matcher(usual);
    if (found.matches()) {
      return AREAS.contains(found.group(1))
          ? Cell.of(usual)
          : Cell.remarked(usual, CsvCode.W_POSTCODE);
    }
    return SHORT_TEXT.matcher(upper).matches() ? Cell.remarked(upper, CsvCode.W_POSTCODE) : wrong;
  }

  private static Cell abroad(String digits, Cell wrong) {
    if (digits.startsWith("44")) {
      var national = "0" + digits.substring(2).replaceFirst("^0", "");
      return national.length() == 10 || national.length() == 11 ? Cell.of(spaced(national)) : wrong;
    }
    int country =
        COUNTRY_OF_ONE.matcher(digits).lookingAt()
            ? 1
            : COUNTRY_OF_THREE.matcher(digits).lookingAt() ? 3 : 2;
    return digits.length() >= 8 && digits.length() <= 15
        ? Cell.of("00" + digits.substring(0, country) + " " + digits.substring(country))
        : wrong;
  }

  private static String spaced(String digits) {
    int area = digits.startsWith("02") ? 3 : digits.matches("01(?:1.|.1).*") ? 4 : 5;
    return digits.length() <= area
        ? digits
        : digits.substring(0, area) + " " + digits.substring(area);
  }
}
