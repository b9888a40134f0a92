package org.maracdesk.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.exchange.CsvWriting.Reader;

class SampleSheetsTest {

  private static final Path SAMPLES = Path.of("samples");

  /** What a sheet may leave blank and we write out. */
  private static final Set<String> SAID_AS_UNKNOWN =
      Set.of("lives_with_victim", "interpreter_needed", "safe_to_call", "dob_quality", "capacity");

  @TestFactory
  Stream<DynamicTest> everySampleIsReadWithoutAWord() throws IOException {
    try (var files = Files.walk(SAMPLES)) {
      return files
          .filter(file -> file.toString().endsWith(".csv") && !file.startsWith("samples/broken"))
          .sorted()
          .toList()
          .stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      file.toString(),
                      () ->
                          assertEquals(
                              List.of(),
                              read(file).allIssues().stream()
                                  .filter(issue -> !issue.code().equals("W-POSTCODE"))
                                  .toList())));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "agencies.csv, AGENCIES, 14",
    "representatives.csv, REPRESENTATIVES, 20",
    "referrals.csv, REFERRALS, 16",
    "people.csv, PEOPLE, 52",
    "dash_notes.csv, DASH_NOTES, 42",
    "referral_details.csv, REFERRAL_DETAILS, 44",
    "meeting/attendance.csv, ATTENDANCE, 19",
    "meeting/discussions.csv, DISCUSSIONS, 16",
    "meeting/shared.csv, SHARED, 45",
    "meeting/meeting-actions.csv, MEETING_ACTIONS, 40",
    "earlier/meeting/meeting-actions.csv, MEETING_ACTIONS, 7"
  })
  void everySampleIsOfItsKindAndSize(String file, SheetKind kind, int rows) throws IOException {
    var sheet = read(SAMPLES.resolve(file));

    assertEquals(kind, sheet.kind());
    assertEquals(rows, sheet.rows().size());
  }

  @Test
  void agenciesComeBackAsTheyWent() throws IOException {
    comesBack(
        "agencies.csv", AgencyCsv::decode, all -> AgencyCsv.write(all, "NORTHMERE", Reader.PEOPLE));
  }

  @Test
  void representativesComeBackAsTheyWent() throws IOException {
    comesBack(
        "representatives.csv",
        RepresentativeCsv::decode,
        all -> RepresentativeCsv.write(all, Reader.PROGRAMS));
  }

  @ParameterizedTest
  @CsvSource({"people.csv", "earlier/people.csv"})
  void peopleComeBackAsTheyWent(String file) throws IOException {
    comesBack(file, PeopleCsv::decode, all -> PeopleCsv.write(all, Reader.PEOPLE));
  }

  @ParameterizedTest
  @CsvSource({"referrals.csv", "earlier/referrals.csv"})
  void referralsComeBackAsTheyWent(String file) throws IOException {
    comesBack(file, ReferralCsv::decode, all -> ReferralCsv.write(all, Reader.PEOPLE));
  }

  @ParameterizedTest
  @CsvSource({"dash_notes.csv", "earlier/dash_notes.csv"})
  void notesComeBackAsTheyWent(String file) throws IOException {
    comesBack(file, DashNotesCsv::decode, all -> DashNotesCsv.write(all, Reader.PEOPLE));
  }

  @Test
  void detailsComeBackAsTheyWent() throws IOException {
    comesBack(
        "referral_details.csv",
        ReferralDetailsCsv::decode,
        all -> ReferralDetailsCsv.write(all, Reader.PEOPLE));
  }

  @ParameterizedTest
  @CsvSource({"meeting/attendance.csv", "earlier/meeting/attendance.csv"})
  void attendancesComeBackAsTheyWent(String file) throws IOException {
    comesBack(file, AttendanceCsv::decode, all -> AttendanceCsv.write(all, Reader.PEOPLE));
  }

  @Test
  void theMeetingCanBePlayed() throws IOException {
    assertEquals(
        16,
        PlayedMeeting.discussions(read(SAMPLES.resolve("meeting/discussions.csv"))).good().size());
    assertEquals(
        45, PlayedMeeting.shared(read(SAMPLES.resolve("meeting/shared.csv"))).good().size());
    assertEquals(
        40,
        PlayedMeeting.actions(read(SAMPLES.resolve("meeting/meeting-actions.csv"))).good().size());
  }

  @Test
  void theSamplesBelongTogether() throws IOException {
    var sheets =
        new TogetherCheck.Sheets(
            List.of(AgencyCsv.decode(read(SAMPLES.resolve("agencies.csv")))),
            List.of(RepresentativeCsv.decode(read(SAMPLES.resolve("representatives.csv")))),
            List.of(
                ReferralCsv.decode(read(SAMPLES.resolve("referrals.csv"))),
                ReferralCsv.decode(read(SAMPLES.resolve("earlier/referrals.csv")))),
            List.of(
                PeopleCsv.decode(read(SAMPLES.resolve("people.csv"))),
                PeopleCsv.decode(read(SAMPLES.resolve("earlier/people.csv")))),
            List.of(
                DashNotesCsv.decode(read(SAMPLES.resolve("dash_notes.csv"))),
                DashNotesCsv.decode(read(SAMPLES.resolve("earlier/dash_notes.csv")))),
            List.of(ReferralDetailsCsv.decode(read(SAMPLES.resolve("referral_details.csv")))),
            List.of(),
            List.of(),
            List.of());

    assertEquals(List.of(), TogetherCheck.issues(sheets, Known.NOTHING));
  }

  @Test
  void aReferralFindsItsPeopleAndItsAnswers() throws IOException {
    var referrals = ReferralCsv.decode(read(SAMPLES.resolve("referrals.csv"))).values();
    var people = PeopleCsv.decode(read(SAMPLES.resolve("people.csv"))).values();
    var first =
        referrals.stream()
            .filter(r -> r.id().value().toString().endsWith("0001"))
            .findFirst()
            .get();
    var involvements =
        people.stream()
            .filter(p -> p.referral().equals(first.id()))
            .map(PersonRow::involvement)
            .toList();

    var referral =
        first.inCase(
            new CaseId(UUID.fromString("00000000-0000-7000-8000-000000000001")),
            Map.of(),
            involvements);

    assertEquals(
        List.of(Role.VICTIM, Role.PERPETRATOR, Role.CHILD, Role.CHILD),
        referral.involvements().stream().map(part -> part.role()).sorted().toList());
    assertEquals(
        17,
        first.checklist().answers().byItem().values().stream()
            .filter(answer -> answer.answer() == Answer.YES)
            .count());
    assertTrue(referral.incident().summary().text().contains("\n"));
    assertEquals(
        first.victim(), ReferralRow.of(referral, first.area(), first.checklist()).victim());
  }

  private static <T> void comesBack(
      String file, Function<ParsedSheet, Decoded<T>> decode, Function<List<T>, byte[]> write)
      throws IOException {
    var sheet = read(SAMPLES.resolve(file));
    var decoded = decode.apply(sheet);
    assertEquals(sheet.rows().size(), decoded.good().size());

    var again = Sheets.parse(write.apply(decoded.values()));

    assertEquals(decoded.values(), decode.apply(again).values());
    assertEquals(said(sheet), said(again));
  }

  private static List<Map<String, Confidential>> said(ParsedSheet sheet) {
    return sheet.rows().stream()
        .map(
            row -> {
              var values = new HashMap<>(row.values());
              values.keySet().removeIf(SAID_AS_UNKNOWN::contains);
              return Map.copyOf(values);
            })
        .toList();
  }

  private static ParsedSheet read(Path file) throws IOException {
    return ParsedSheet.read(
        file.getFileName().toString(), Files.readAllBytes(file), Sheets.TODAY.plusDays(30));
  }
}
