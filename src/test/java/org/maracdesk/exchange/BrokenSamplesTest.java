package org.maracdesk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code samples/broken/README.md} promises, code by code and line by line. */
class BrokenSamplesTest {

  private static final Path BROKEN = Path.of("samples/broken");

  private static final String EXPECTED =
      """
      utf8-with-byte-order-mark.csv
      windows-1252-accents.csv                  W-ENC-GUESSED@0
      utf16le-excel-unicode-text-tab.csv
      semicolon-with-sep-line.csv
      uk-dates.csv
      double-encoded-accents.csv                W-ENC-MOJIBAKE@2
      letters-lost-to-question-marks.csv        W-ENC-LOST@2
      blank-rows-and-commas.csv
      unknown-extra-column.csv                  W-HDR-UNKNOWN@1
      header-only.csv
      phone-lost-leading-zero.csv               R-PHONE-ZERO@2
      empty-file.csv                            E-FILE-EMPTY@0
      no-header.csv                             E-HDR-UNKNOWN@1
      duplicate-header.csv                      E-HDR-DUPLICATE@1
      two-names-for-one-column.csv              E-HDR-DUPLICATE@1
      missing-required-column.csv               E-HDR-MISSING@1
      unclosed-quote.csv                        E-CSV-QUOTE-OPEN@2
      quote-in-the-middle.csv                   E-CSV-QUOTE-TEXT@3
      nul-byte.csv                              E-ENC-NUL@2
      us-dates.csv                              E-DATE-US@3
      excel-workbook-renamed.csv                E-ENC-BINARY@0
      short-row.csv                             E-ROW-WIDTH@3
      long-row.csv                              E-ROW-WIDTH@3
      phone-as-7.7009E+09.csv                   E-EXCEL-MANGLED@2
      uprn-as-1.00E+11.csv                      E-EXCEL-MANGLED@2
      formula-in-typed-column.csv               E-TYPE@3
      impossible-date.csv                       E-DATE@2
      born-in-the-future.csv                    E-DATE-RANGE@2
      word-not-in-the-list.csv                  E-ENUM@2
      nhs-number-wrong-check-digit.csv          E-NHS-CHECK@2
      second-victim.csv                         E-PEOPLE-TWO-VICTIMS@4
      no-victim.csv                             E-PEOPLE-NO-VICTIM@2
      same-person-twice-in-the-file.csv         E-KEY-DUPLICATE@4
      dash-score-mismatch.csv                   E-SCORE@2
      unknown-agency.csv                        E-ROSTER@2
      no-ground-given.csv                       E-GROUND@2
      judgement-without-a-reason.csv            W-OWED@2
      repeat-after-more-than-twelve-months.csv  E-REPEAT@2
      victim-is-also-perpetrator.csv            E-PEOPLE-SAME@2
      unknown-victim.csv                        E-PEOPLE-UNKNOWN@2
      referral-in-the-future.csv                E-DATE-RANGE@2
      details-of-an-unknown-name.csv            E-DETAIL@3
      details-answer-not-in-the-list.csv        E-ENUM@2
      details-impossible-date.csv               E-DATE@3
      details-line-too-long.csv                 E-LENGTH@2
      details-twice-in-the-file.csv             E-KEY-DUPLICATE@3
      details-of-no-referral.csv                E-REF@2
      """;

  @ParameterizedTest
  @CsvSource(
      textBlock = EXPECTED,
      delimiterString = ".csv",
      ignoreLeadingAndTrailingWhitespace = true)
  void eachFileHasTheFaultItIsNamedFor(String file, String expected) throws IOException {
    var codes = expected == null ? Set.<String>of() : new TreeSet<>(List.of(expected.split(" +")));

    assertEquals(codes, new TreeSet<>(places(file + ".csv")));
  }

  @Test
  void everyBrokenFileIsExpected() throws IOException {
    var expected =
        EXPECTED
            .lines()
            .map(line -> line.split(" ")[0])
            .collect(Collectors.toCollection(TreeSet::new));

    try (var files = Files.list(BROKEN)) {
      assertEquals(
          expected,
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".csv"))
              .collect(Collectors.toCollection(TreeSet::new)));
    }
  }

  @Test
  void theGoodVersionsAreGood() throws IOException {
    assertEquals(List.of(), places("with-these/people.csv"));
    assertEquals(List.of(), places("with-these/referrals.csv"));
  }

  @Test
  void lettersOfEverySortComeOutTheSame() throws IOException {
    var fromWindows = PeopleCsv.decode(read("windows-1252-accents.csv")).values();

    assertEquals(
        fromWindows, PeopleCsv.decode(read("utf16le-excel-unicode-text-tab.csv")).values());
    assertEquals("Wrongway-Lefèvre", fromWindows.getFirst().person().familyName().text());
  }

  @Test
  void blankRowsAreCounted() throws IOException {
    assertEquals(2, read("blank-rows-and-commas.csv").blankRows());
  }

  /**
   * Code and line of what is said about a file, its good counterpart and the agencies beside it.
   */
  private static List<String> places(String name) throws IOException {
    var sheet = read(name);
    if (sheet.isRefused() || sheet.rows().isEmpty()) {
      assertEquals(List.of(), sheet.rows());
      return sheet.issues().stream().map(BrokenSamplesTest::place).toList();
    }
    boolean people = sheet.kind() == SheetKind.PEOPLE;
    boolean other = sheet.kind() == SheetKind.REFERRALS;
    boolean details = sheet.kind() == SheetKind.REFERRAL_DETAILS;
    assertTrue(people || other || details);
    var referrals = ReferralCsv.decode(other ? sheet : read("with-these/referrals.csv"));
    var persons = PeopleCsv.decode(people ? sheet : read("with-these/people.csv"));
    var told = details ? List.of(ReferralDetailsCsv.decode(sheet)) : List.<Decoded<DetailRow>>of();
    var together =
        TogetherCheck.issues(
            new TogetherCheck.Sheets(
                List.of(AgencyCsv.decode(read("../agencies.csv"))),
                List.of(),
                List.of(referrals),
                List.of(persons),
                List.of(),
                told,
                List.of(),
                List.of(),
                List.of()),
            Known.NOTHING);
    var ofDetails = told.stream().flatMap(file -> file.issues().stream()).toList();
    return Stream.of(referrals.issues(), persons.issues(), ofDetails, together)
        .flatMap(List::stream)
        .filter(issue -> !issue.code().equals("W-POSTCODE") && !issue.code().equals("E-DEPENDS"))
        .map(BrokenSamplesTest::place)
        .toList();
  }

  private static String place(CsvIssue issue) {
    return issue.code() + "@" + issue.line();
  }

  private static ParsedSheet read(String name) throws IOException {
    return ParsedSheet.read(name, Files.readAllBytes(BROKEN.resolve(name)), Sheets.TODAY);
  }
}
