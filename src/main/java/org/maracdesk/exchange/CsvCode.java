package org.maracdesk.exchange;

import java.util.Locale;
import org.maracdesk.exchange.CsvIssue.Severity;
import org.maracdesk.wording.Wording;

/**
 * Everything a spreadsheet can have wrong with it, each with a stable code for the help desk and a
 * sentence under {@code exchange.code.}. E refuses, W warns, R was put right.
 */
public enum CsvCode {
  E_FILE_EMPTY(Severity.REFUSES_FILE),
  E_ENC_BINARY(Severity.REFUSES_FILE),
  E_ENC_NUL(Severity.REFUSES_FILE),
  E_HDR_UNKNOWN(Severity.REFUSES_FILE),
  E_HDR_DUPLICATE(Severity.REFUSES_FILE),
  E_HDR_MISSING(Severity.REFUSES_FILE),
  E_CSV_QUOTE_OPEN(Severity.REFUSES_FILE),
  E_CSV_QUOTE_TEXT(Severity.REFUSES_FILE),
  E_LIMIT_FIELD(Severity.REFUSES_FILE),
  E_LIMIT_RECORD(Severity.REFUSES_FILE),
  E_LIMIT_LINES(Severity.REFUSES_FILE),
  E_LIMIT_COLUMNS(Severity.REFUSES_FILE),
  E_LIMIT_FILE(Severity.REFUSES_FILE),
  E_LIMIT_ROWS(Severity.REFUSES_FILE),
  E_LIMIT_CELLS(Severity.REFUSES_FILE),
  E_LIMIT_ISSUES(Severity.REFUSES_FILE),
  E_DATE_US(Severity.REFUSES_FILE),

  E_ROW_WIDTH(Severity.REFUSES_ROW),
  E_REQUIRED(Severity.REFUSES_ROW),
  E_TYPE(Severity.REFUSES_ROW),
  E_ENUM(Severity.REFUSES_ROW),
  E_DETAIL(Severity.REFUSES_ROW),
  E_LENGTH(Severity.REFUSES_ROW),
  E_NUMBER_RANGE(Severity.REFUSES_ROW),
  E_DATE(Severity.REFUSES_ROW),
  E_DATE_CENTURY(Severity.REFUSES_ROW),
  E_DATE_RANGE(Severity.REFUSES_ROW),
  E_DATE_SERIAL(Severity.REFUSES_ROW),
  E_DATE_ORDER(Severity.REFUSES_ROW),
  E_EXCEL_MANGLED(Severity.REFUSES_ROW),
  E_NHS_CHECK(Severity.REFUSES_ROW),
  E_PNC_CHECK(Severity.REFUSES_ROW),
  E_KEY_DUPLICATE(Severity.REFUSES_ROW),

  E_GROUND(Severity.REFUSES_ROW),
  E_REPEAT(Severity.REFUSES_ROW),
  E_SCORE(Severity.REFUSES_ROW),
  E_FACT(Severity.REFUSES_ROW),
  E_FACT_TWICE(Severity.REFUSES_ROW),
  E_FACT_ALONE(Severity.REFUSES_ROW),
  E_FACT_COUNT(Severity.REFUSES_ROW),
  E_FACT_MISSING(Severity.REFUSES_ROW),
  E_FACT_HEAD(Severity.REFUSES_ROW),
  E_FACT_PART(Severity.REFUSES_ROW),
  E_UNBORN(Severity.REFUSES_ROW),
  E_ACTION_STATE(Severity.REFUSES_ROW),
  E_ACTION_ACCEPTANCE(Severity.REFUSES_ROW),
  E_ATTENDANCE(Severity.REFUSES_ROW),
  E_PEOPLE_SAME(Severity.REFUSES_ROW),
  E_PEOPLE_UNKNOWN(Severity.REFUSES_ROW),
  E_PEOPLE_TWO_VICTIMS(Severity.REFUSES_ROW),
  E_PEOPLE_NO_VICTIM(Severity.REFUSES_ROW),
  E_RESEARCH_OWNER(Severity.REFUSES_ROW),
  E_RESEARCH_NOBODY(Severity.REFUSES_ROW),
  E_RESEARCH_NO_TEXT(Severity.REFUSES_ROW),
  E_RESEARCH_TWO(Severity.REFUSES_ROW),
  E_RESEARCH_TWICE(Severity.REFUSES_ROW),
  E_RESEARCH_HOLDS(Severity.REFUSES_ROW),
  E_RESEARCH_PART(Severity.REFUSES_ROW),
  E_RESEARCH_STRANGER(Severity.REFUSES_ROW),
  E_RESEARCH_FILE_OF(Severity.REFUSES_ROW),
  E_RESEARCH_AGENCIES(Severity.REFUSES_ROW),
  E_RESEARCH_NO_MEETING(Severity.REFUSES_ROW),
  E_RESEARCH_MEETINGS(Severity.REFUSES_ROW),
  E_RESEARCH_NOT_LISTED(Severity.REFUSES_ROW),
  E_RESEARCH_SHEET(Severity.REFUSES_ROW),
  E_RESEARCH_NAME(Severity.REFUSES_ROW),
  E_ROSTER(Severity.REFUSES_ROW),
  E_REF(Severity.REFUSES_ROW),
  E_DEPENDS(Severity.REFUSES_ROW),

  W_ENC_GUESSED(Severity.WARNING),
  W_ENC_MOJIBAKE(Severity.WARNING),
  W_ENC_LOST(Severity.WARNING),
  W_ENC_REPLACED(Severity.WARNING),
  W_HDR_UNKNOWN(Severity.WARNING),
  W_DATE_YEAR(Severity.WARNING),
  W_TIME_TWICE(Severity.WARNING),
  W_POSTCODE(Severity.WARNING),
  W_TEXT_CONTROL(Severity.WARNING),
  W_GROUND(Severity.WARNING),
  W_CHECKLIST(Severity.WARNING),
  W_AREA(Severity.WARNING),
  W_NOT_KEPT(Severity.WARNING),
  W_OWED(Severity.WARNING),
  W_RESEARCH_OWED(Severity.WARNING),
  W_AGE(Severity.WARNING),

  R_PHONE_ZERO(Severity.REPAIRED),
  R_NHS_ZERO(Severity.REPAIRED);

  private final Severity severity;

  CsvCode(Severity severity) {
    this.severity = severity;
  }

  /** How much of the file it stops. */
  public Severity severity() {
    return severity;
  }

  /** The code as people quote it: {@code E-HDR-DUPLICATE}. */
  public String code() {
    return name().replace('_', '-');
  }

  /** Its sentence, with what goes into the gaps: never text about a person. */
  Wording sentence(Object... details) {
    return Wording.of("exchange.code." + code().toLowerCase(Locale.ROOT), details);
  }
}
