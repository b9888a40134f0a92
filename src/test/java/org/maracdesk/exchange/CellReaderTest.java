package org.maracdesk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.maracdesk.exchange.Sheets.codes;
import static org.maracdesk.exchange.Sheets.person;
import static org.maracdesk.exchange.Sheets.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReaderTest {

  @ParameterizedTest
  @CsvSource({
    "phone, 07700 900123, 07700 900123",
    "phone, 07700900123, 07700 900123",
    "phone, +44 7700 900123, 07700 900123",
    "phone, 0044 7700 900123, 07700 900123",
    "phone, +44 (0)7700 900123, 07700 900123",
    "phone, (020) 7946-0000, 020 79460000",
    "phone, 0161 496 0000, 0161 496 0000",
    "phone, +353 86 123 4567, 00353 861234567",
    "phone, +1 202 555 0143, 001 2025550143",
    "nhs_number, 943 476 5919, 943 476 5919",
    "nhs_number, 9434765919, 943 476 5919",
    "nhs_number, 943-476-5919, 943 476 5919",
    "postcode, sw1a1aa, SW1A 1AA",
    "postcode, m1 1ae, M1 1AE",
    "pnc_id, 2012/0052221U, 2012/0052221U",
    "first_language, Polish, pl",
    "first_language, cy, cy",
    "first_language, pa-Guru, pa-Guru",
    "disability_types, PHYSICAL; mental health, PHYSICAL|MENTAL_HEALTH",
    "date_of_birth, 01/02/1990, 1990-02-01",
    "date_of_birth, 1990-02-01, 1990-02-01",
    "date_of_birth, 1.2.1990, 1990-02-01",
    "date_of_birth, 1 Feb 1990, 1990-02-01",
    "date_of_birth, 1st February 1990, 1990-02-01",
    "date_of_birth, 01/02/1990 00:00:00, 1990-02-01",
    "due_date, 29/02/2028, 2028-02-29",
    "sex, f, FEMALE",
    "sex, Woman, FEMALE",
    "relationship_to_victim, Ex-partner, EX_PARTNER",
    "address_confidential, Yes, YES",
    "address_confidential, TRUE, YES",
    "address_confidential, 1, YES",
    "address_confidential, ✓, YES",
    "address_confidential, No, NO",
    "pregnant, Not known, UNKNOWN",
    "recorded_at, 01/11/2026 09:30, 2026-11-01T09:30:00Z",
    "recorded_at, 2026-07-01T09:30:00+01:00, 2026-07-01T08:30:00Z",
    "recorded_at, 01/07/2026 09:30, 2026-07-01T08:30:00Z",
    "recorded_by_agency, police, POLICE",
    "person_id, 0192F3A4-7C1E-7B3A-9D2E-3F4A5B6C7D8E, 0192f3a4-7c1e-7b3a-9d2e-3f4a5b6c7d8e",
    "uprn, 100023336956, 100023336956"
  })
  void valuesAreTakenInAsTheyAreMeant(String column, String written, String kept) {
    var sheet = person(column, written);

    assertEquals(kept, text(sheet, column));
    assertEquals(List.of(), codes(sheet));
  }

  @ParameterizedTest
  @CsvSource({
    "phone, 7700900123, 07700 900123, R-PHONE-ZERO",
    "nhs_number, 123456789, 012 345 6789, R-NHS-ZERO",
    "postcode, ZZ99 3VZ, ZZ99 3VZ, W-POSTCODE",
    "postcode, BFPO 1, BFPO 1, W-POSTCODE",
    "postcode, qq1 1aa, QQ1 1AA, W-POSTCODE",
    "due_date, 01/02/27, 2027-02-01, W-DATE-YEAR",
    "recorded_at, 25/10/2026 01:30, 2026-10-25T00:30:00Z, W-TIME-TWICE"
  })
  void valuesAreTakenInWithARemark(String column, String written, String kept, String code) {
    var sheet = person(column, written);

    assertEquals(kept, text(sheet, column));
    assertEquals(List.of(code), codes(sheet));
    assertEquals(false, sheet.rows().getFirst().isRefused());
  }

  @ParameterizedTest
  @CsvSource({
    "phone, 7.7009E+09, E-EXCEL-MANGLED",
    "uprn, 1.00023E+11, E-EXCEL-MANGLED",
    "phone, ########, E-EXCEL-MANGLED",
    "family_name, #NAME?, E-EXCEL-MANGLED",
    "phone, =1+1, E-TYPE",
    "phone, ask Pat, E-TYPE",
    "phone, 999, E-TYPE",
    "email, =cmd@x.uk, E-TYPE",
    "email, not an address, E-TYPE",
    "person_id, 7, E-TYPE",
    "uprn, 0123, E-TYPE",
    "local_person_ref, =1+1, E-TYPE",
    "age_estimate, old, E-TYPE",
    "age_estimate, 121, E-NUMBER-RANGE",
    "age_estimate, -1, E-NUMBER-RANGE",
    "recorded_by_agency, a b, E-TYPE",
    "first_language, Dothraki, E-TYPE",
    "postcode, =1+1, E-TYPE",
    "nhs_number, 943 476 5918, E-NHS-CHECK",
    "nhs_number, 000 000 0000, E-NHS-CHECK",
    "nhs_number, ٩٤٣٤٧٦٥٩١٩, E-NHS-CHECK",
    "nhs_number, 123456788, E-NHS-CHECK",
    "pnc_id, 2012/0052221A, E-PNC-CHECK",
    "pnc_id, 2012/0052221I, E-PNC-CHECK",
    "pnc_id, 12/52221U, E-TYPE",
    "date_of_birth, 31/02/1990, E-DATE",
    "date_of_birth, 00/00/0000, E-DATE",
    "date_of_birth, 1990-13-01, E-DATE",
    "date_of_birth, last spring, E-DATE",
    "date_of_birth, 01/02/26, E-DATE-CENTURY",
    "date_of_birth, 46347, E-DATE-SERIAL",
    "date_of_birth, 2026-11-22, E-DATE-RANGE",
    "date_of_birth, 1850-01-01, E-DATE-RANGE",
    "due_date, 01/02/70, E-DATE-CENTURY",
    "recorded_at, 28/03/2027 01:30, E-DATE",
    "recorded_at, 2026-11-01T25:00:00Z, E-DATE",
    "address_confidential, Maybe, E-ENUM",
    "address_confidential, '', E-REQUIRED",
    "role, Neighbour, E-ENUM",
    "disability_types, PHYSICAL|LAZY, E-ENUM"
  })
  void valuesThatCannotBeTakenInRefuseTheirRow(String column, String written, String code) {
    var sheet = person(column, written);

    assertEquals(List.of(code), codes(sheet));
    assertEquals(true, sheet.rows().getFirst().isRefused());
    assertEquals(column, sheet.allIssues().getFirst().column());
  }

  @Test
  void anApostropheThatForcesTextIsNotPartOfANumber() {
    assertEquals("07700 900123", text(person("phone", "'07700900123"), "phone"));
  }

  @Test
  void aMonthBeforeItsDayRefusesTheFile() {
    var sheet = person("date_of_birth", "11/21/1990");

    assertEquals(List.of("E-DATE-US"), codes(sheet));
    assertEquals(List.of(), sheet.rows());
  }

  @Test
  void invisibleCharactersAroundNumbersGo() {
    var sheet = person("phone", "\u200E07700\u00A0900123\u200B", "nhs_number", "\u200F9434765919");

    assertEquals(List.of(), codes(sheet));
    assertEquals("07700 900123", text(sheet, "phone"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=cmd|'/c calc'!A1",
        "=1+2\";=1+2",
        "＝1+1",
        "-1",
        "@SUM(A1)",
        "'); DROP TABLE person;--",
        "<script>alert(1)</script>",
        "{{7*7}}",
        "${jndi:ldap://x}",
        "%n%s",
        "{0}"
      })
  void hostileTextIsOnlyText(String text) {
    assertEquals(text, text(person("family_name", text), "family_name"));
  }

  @Test
  void aGuardedFormulaComesBackAsItWasMeant() {
    assertEquals("=1+1", text(person("family_name", "'=1+1"), "family_name"));
    assertEquals("'Tis", text(person("family_name", "'Tis"), "family_name"));
  }

  @Test
  void aTextMayBeAsLongAsItsColumnAllowsAndNoLonger() {
    assertEquals(List.of(), codes(person("family_name", "x".repeat(100))));
    assertEquals(List.of("E-LENGTH"), codes(person("family_name", "x".repeat(101))));
  }

  @Test
  void neitherIssuesNorRowsSpillWhatStoodInACell() {
    var sheet = person("family_name", "Secretname", "phone", "ask Secretname");

    assertEquals(false, sheet.toString().contains("Secretname"));
  }
}
