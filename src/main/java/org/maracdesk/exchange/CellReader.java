package org.maracdesk.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maracdesk.wording.Wording;

/** Reads a cell as what its column says it is, and writes it down in the one form we keep. */
final class CellReader {

  private static final Pattern SCIENTIFIC =
      Pattern.compile("[0-9](?:[.,][0-9]+)?[eE]\\+[0-9]{1,3}");
  private static final Pattern SPREADSHEET_ERROR =
      Pattern.compile("#(?:REF!|NAME\\?|VALUE!|N/A|DIV/0!|NUM!|NULL!|SPILL!|CALC!)|#{3,}");
  private static final Pattern UUID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9#][A-Za-z0-9 #:._/()-]{0,63}");
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9-]{1,31}");
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@=+\\-'＝＋－＠][^\\s@]{0,63}@[^\\s@]{1,180}\\.[^\\s@.]{2,63}");
  private static final Pattern AGE_KEY = Pattern.compile("age1[02-9ac-hj-np-z]{58}");
  private static final Pattern SSH_KEY = Pattern.compile("ssh-ed25519 [A-Za-z0-9+/=]{68}");
  private static final Pattern FINGERPRINT = Pattern.compile("SHA256:[A-Za-z0-9+/]{43}");

  private final Aliases aliases;
  private final DateCells dates;
  private final LocalDate today;

  CellReader(Aliases aliases, LocalDate today) {
    this.aliases = aliases;
    this.today = today;
    this.dates = new DateCells(today);
  }

  /** The day that is today for this reading. */
  LocalDate today() {
    return today;
  }

  /** Reads a cell of this column. */
  Cell read(Column column, String written) {
    boolean free = column.type() == ColumnType.TEXT;
    var text = free ? Characters.tidied(written) : Characters.plain(written);
    if (text.isEmpty()) {
      return column.required() ? Cell.refused(CsvCode.E_REQUIRED) : Cell.BLANK;
    }
    if (SPREADSHEET_ERROR.matcher(text).matches() || !free && SCIENTIFIC.matcher(text).matches()) {
      return Cell.refused(CsvCode.E_EXCEL_MANGLED);
    }
    if (free) {
      return text(column, text, Characters.hasForbidden(written));
    }
    return typed(column, text.startsWith("'") ? text.substring(1).strip() : text);
  }

  private Cell text(Column column, String text, boolean cleaned) {
    var meant = Characters.tidied(FormulaGuard.decode(text));
    if (meant.length() > column.most()) {
      return Cell.refused(CsvCode.E_LENGTH, column.most(), meant.length());
    }
    return cleaned ? Cell.remarked(meant, CsvCode.W_TEXT_CONTROL) : Cell.of(meant);
  }

  private Cell typed(Column column, String text) {
    return switch (column.type()) {
      case TEXT -> Cell.of(text);
      case UUID -> matching(UUID, text.toLowerCase(Locale.ROOT), column);
      case CODE -> matching(CODE, text.toUpperCase(Locale.ROOT), column);
      case TOKEN -> matching(TOKEN, text, column);
      case EMAIL -> matching(EMAIL, text, column);
      case AGE_KEY -> matching(AGE_KEY, text, column);
      case SSH_KEY -> matching(SSH_KEY, text, column);
      case FINGERPRINT -> matching(FINGERPRINT, text, column);
      case NUMBER -> number(column, text);
      case CHOICE -> choice(column, text);
      case DETAIL -> detail(column, text);
      case LIST -> list(column, text);
      case LANGUAGE -> Languages.read(text, wrong(column));
      case DATE, PAST_DATE, BIRTH_DATE -> dates.day(column.type(), text);
      case MOMENT -> dates.moment(text);
      case TIME -> DateCells.time(text, wrong(column));
      case PHONE -> ContactCells.phone(text, wrong(column));
      case POSTCODE -> ContactCells.postcode(text, wrong(column));
      case UPRN -> IdentityCells.uprn(text, wrong(column));
      case NHS_NUMBER -> IdentityCells.nhsNumber(text, wrong(column));
      case PNC_ID -> IdentityCells.pncId(text, wrong(column));
    };
  }

  private static Cell wrong(Column column) {
    var type = column.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Cell.refused(CsvCode.E_TYPE, Wording.of("exchange.type." + type));
  }

  private static Cell matching(Pattern pattern, String text, Column column) {
    return pattern.matcher(text).matches() ? Cell.of(text) : wrong(column);
  }

  private static Cell number(Column column, String text) {
    if (!text.matches("-?[0-9]{1,9}")) {
      return wrong(column);
    }
    int number = Integer.parseInt(text);
    return number < column.least() || number > column.most()
        ? Cell.refused(CsvCode.E_NUMBER_RANGE, column.least(), column.most())
        : Cell.of(Integer.toString(number));
  }

  private Cell choice(Column column, String text) {
    var word = aliases.word(text, column.allowed());
    return word == null ? notAllowed(column) : Cell.of(word);
  }

  /** There are too many details to name them all in a sentence. */
  private Cell detail(Column column, String text) {
    var name = aliases.word(text, column.allowed());
    return name == null ? Cell.refused(CsvCode.E_DETAIL) : Cell.of(name);
  }

  private Cell list(Column column, String text) {
    var words = new ArrayList<String>();
    for (var part : text.split("[|;,]")) {
      if (!part.isBlank()) {
        @Nullable String word = aliases.word(part, column.allowed());
        if (word == null) {
          return notAllowed(column);
        }
        if (!words.contains(word)) {
          words.add(word);
        }
      }
    }
    return Cell.of(String.join("|", words));
  }

  private static Cell notAllowed(Column column) {
    return Cell.refused(CsvCode.E_ENUM, String.join(", ", column.allowed()));
  }
}
