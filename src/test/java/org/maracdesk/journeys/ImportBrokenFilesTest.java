package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.journeys.ImportSpreadsheets.Rows;
import org.maracdesk.wording.ExplainedException;

/** What becomes of a store when somebody brings the files that are wrong on purpose. */
class ImportBrokenFilesTest {

  private static final Path BROKEN = NewStore.SAMPLES.resolve("broken");
  private static final Path PEOPLE = BROKEN.resolve("with-these/people.csv");
  private static final Path REFERRALS = BROKEN.resolve("with-these/referrals.csv");

  /** Files that can be read, with the rows they bring beside one referral. */
  private static final String READABLE =
      """
      utf8-with-byte-order-mark.csv 2
      windows-1252-accents.csv 3
      utf16le-excel-unicode-text-tab.csv 3
      semicolon-with-sep-line.csv 2
      uk-dates.csv 2
      double-encoded-accents.csv 3
      judgement-without-a-reason.csv 2
      letters-lost-to-question-marks.csv 2
      blank-rows-and-commas.csv 2
      unknown-extra-column.csv 2
      phone-lost-leading-zero.csv 2
      """;

  @TempDir private static Path once;

  @TempDir private Path folder;

  @BeforeAll
  static void bringIn() {
    NewStore.in(once.resolve("store")).with("agencies.csv").close();
  }

  @Test
  void filesThatCanBeReadBringTheirPeopleAndTheOthersBringNothing() throws IOException {
    var expected = new TreeMap<String, Integer>();
    READABLE.lines().forEach(l -> expected.put(l.split(" ")[0], Integer.valueOf(l.split(" ")[1])));
    var found = new TreeMap<String, Integer>();

    try (var store = withAgencies();
        var files = Files.list(BROKEN)) {
      var before = store.session().verify();
      for (var file : new TreeSet<>(files.filter(Files::isRegularFile).toList())) {
        if (!file.toString().endsWith(".csv")) {
          continue;
        }
        var preview = store.preview(file, isOfReferrals(file) ? PEOPLE : REFERRALS);
        if (preview.hasRefusals()) {
          var refused =
              assertThrows(
                  ExplainedException.class,
                  () -> store.session().importSpreadsheets().take(preview, Rows.ALL));
          assertEquals("journeys.import.refusals", refused.wording().key());
        } else {
          found.put(file.getFileName().toString(), preview.fresh() - 1);
        }
      }
      assertEquals(before, store.session().verify());
    }

    assertEquals(expected, found);
  }

  @Test
  void whatCanBeReadIsTakenInWholeAndIsKnownTheSecondTime() {
    try (var store = withAgencies()) {
      var files = new Path[] {BROKEN.resolve("windows-1252-accents.csv"), REFERRALS};

      store.with(files);

      assertEquals("0 0 4 0", counts(store.preview(files)));
      assertTrue(store.contents().toString().contains("Lefèvre"));
      assertTrue(store.session().verify().isClean());
    }
  }

  @Test
  void theSamePeopleInTwoFilesAtOnceAreRefusedRatherThanTakenTwice() {
    try (var store = withAgencies()) {
      var before = store.session().verify();

      var preview = store.preview(PEOPLE, PEOPLE, REFERRALS);

      assertEquals("people.csv E-PEOPLE-TWO-VICTIMS@2", NewStore.places(preview).getFirst());
      assertEquals(0, preview.fresh());
      assertEquals(before, store.session().verify());
    }
  }

  @Test
  void goodRowsWithoutTheReferralTheyNameAreLeftOutToo() {
    try (var store = withAgencies()) {
      var before = store.contents();
      var preview = store.preview(BROKEN.resolve("unknown-agency.csv"), PEOPLE);

      store.session().importSpreadsheets().take(preview, Rows.GOOD_ONES);

      assertEquals("0 0 0 3", counts(preview));
      assertEquals(before, store.contents());
    }
  }

  @Test
  void aFileWithTitlesOnlyHasNothingToTakeIn() {
    try (var store = withAgencies()) {
      assertEquals("0 0 0 0", counts(store.preview(BROKEN.resolve("header-only.csv"))));
    }
  }

  @Test
  void theWholeBrokenFolderIsRefusedAtOnce() {
    try (var store = withAgencies()) {
      var before = store.session().verify();

      var preview = store.preview(BROKEN);

      assertTrue(preview.hasRefusals());
      assertThrows(
          ExplainedException.class,
          () -> store.session().importSpreadsheets().take(preview, Rows.ALL));
      assertEquals(before, store.session().verify());
    }
  }

  private NewStore withAgencies() {
    return NewStore.copy(once.resolve("store"), folder.resolve("store"));
  }

  private static boolean isOfReferrals(Path file) {
    try {
      return Files.size(file) > 0
          && Files.readString(file, StandardCharsets.ISO_8859_1)
              .startsWith("\"referral_id\",\"case_id\"");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String counts(ImportPreview preview) {
    return preview.fresh()
        + " "
        + preview.changed()
        + " "
        + preview.unchanged()
        + " "
        + preview.refused();
  }
}
