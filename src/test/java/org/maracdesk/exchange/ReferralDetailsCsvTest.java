package org.maracdesk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.exchange.CsvWriting.Reader;

class ReferralDetailsCsvTest {

  private static final ReferralId REFERRAL = new ReferralId(UUID.fromString(Sheets.ID));

  private static Decoded<DetailRow> decode(String detail, String value) {
    return ReferralDetailsCsv.decode(
        Sheets.parse(
            "referral_id,detail,value,record_version,recorded_at,recorded_by_agency\r\n"
                + String.join(
                    ",",
                    Sheets.ID,
                    detail,
                    '"' + value.replace("\"", "\"\"") + '"',
                    "1",
                    "2026-11-01T09:30:00Z",
                    "POLICE")
                + "\r\n"));
  }

  @ParameterizedTest
  @CsvSource({
    "idva_referred, Yes, YES",
    "IDVA_REFERRED, y, YES",
    "Idva referred, not known, UNKNOWN",
    "idva_referred_on, 20/11/2026, 2026-11-20",
    "tenure, housing association, HOUSING_ASSOCIATION",
    "local_triggers, stalking; suicide, STALKING|SUICIDE",
    "presenter, Robin Madeup, Robin Madeup"
  })
  void aValueIsReadAsItsDetailMeansIt(String detail, String written, String read) {
    var rows = decode(detail, written);

    assertEquals(List.of(), rows.issues());
    assertEquals(read, rows.values().getFirst().told().text());
  }

  @ParameterizedTest
  @CsvSource({
    "favourite_colour, Blue, E-DETAIL, detail",
    "idva_referred, Perhaps, E-ENUM, value",
    "idva_referred_on, 31/02/2026, E-DATE, value",
    "idva_referred_on, 46347, E-DATE-SERIAL, value",
    "tenure, a boat, E-ENUM, value",
    "local_triggers, stalking|rain, E-ENUM, value",
    "presenter, '', E-REQUIRED, value"
  })
  void whatCannotStandThereIsRefusedAtItsCell(
      String detail, String written, String code, String column) {
    var rows = decode(detail, written);

    assertEquals(List.of(), rows.values());
    var issue = rows.issues().getFirst();
    assertEquals(code, issue.code());
    assertEquals(2, issue.line());
    assertEquals(column, issue.column());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      value = {
        "=HYPERLINK(\"http://example.example\")",
        "+44 7700 900123",
        "-1",
        "@SUM",
        "'already quoted",
        "'=1+1",
        "''twice"
      },
      delimiter = '\t')
  void aTextThatBeginsLikeAFormulaIsDefusedAndComesBackAsItWas(String text) {
    var row =
        new DetailRow(
            REFERRAL,
            ReferralDetail.PROFESSIONAL_SAFETY,
            Confidential.of(text),
            new Provenance(
                3,
                Instant.parse("2026-11-01T09:30:00Z"),
                new AgencyCode("POLICE"),
                "Officer",
                "",
                ""));

    var file = ReferralDetailsCsv.write(List.of(row), Reader.PEOPLE);

    assertTrue(new String(file, StandardCharsets.UTF_8).contains("\"'" + text.charAt(0)));
    assertEquals(List.of(row), ReferralDetailsCsv.decode(Sheets.parse(file)).values());
  }

  @Test
  void linesInATextComeBackAsTheyWent() {
    var written = "First line\nsecond line, with \"words\"";

    assertEquals(written, decode("professional_safety", written).values().getFirst().told().text());
  }

  @Test
  void aFileWithoutTheNeededColumnsIsRefusedBeforeAnyRow() {
    var sheet = Sheets.parse("referral_id,detail,record_version\r\n");

    assertEquals(SheetKind.REFERRAL_DETAILS, sheet.kind());
    assertEquals(List.of("E-HDR-MISSING@1"), Sheets.places(sheet));
  }
}
