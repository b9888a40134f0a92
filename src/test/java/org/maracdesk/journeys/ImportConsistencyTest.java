package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.journeys.ImportPreview.Fate;
import org.maracdesk.journeys.ImportSpreadsheets.Rows;

/** What is taken in always hangs together, whichever rows stay out. */
class ImportConsistencyTest {

  private static final String REFERRAL = "01a18727-e0a0-7003-8000-000000000001";
  private static final String ANOTHER = "01a18727-e0a0-7003-8000-0000000000aa";
  private static final String SOMEBODY_ELSE = "01a18727-e0a0-7004-8000-0000000000bb";

  @TempDir private Path folder;

  private NewStore store;

  @BeforeEach
  void bringInTheFirstReferral() {
    store =
        NewStore.in(folder.resolve("store"))
            .with("agencies.csv")
            .with(
                first("referrals.csv").in(folder, "referrals.csv"),
                first("people.csv").in(folder, "people.csv"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aNewReferralStaysOutWithItsVictimWhoseRowContradictsTheStore() {
    var referral = first("referrals.csv").with(0, "referral_id", ANOTHER);
    var people = first("people.csv");
    for (int row = 0; row < people.rows().size(); row++) {
      people = people.with(row, "referral_id", ANOTHER);
    }
    var preview =
        store.preview(
            referral.in(folder, "r.csv"), people.with(0, "town", "Elsewhere").in(folder, "p.csv"));

    store.session().importSpreadsheets().take(preview, Rows.GOOD_ONES);

    assertTrue(NewStore.places(preview).contains("p.csv E-VERSION@2"));
    assertTrue(NewStore.places(preview).contains("r.csv E-DEPENDS@2"));
    assertEquals(0, preview.fresh());
    assertEquals(1, store.session().findCase().all().size());
    assertTrue(store.session().verify().isClean());
  }

  @Test
  void aReferralNeverGetsASecondVictim() {
    var before = store.contents();
    var referral =
        first("referrals.csv").with(0, "victim_id", SOMEBODY_ELSE).with(0, "record_version", "2");
    var people =
        first("people.csv").with(0, "person_id", SOMEBODY_ELSE).with(0, "record_version", "2");

    var preview = store.preview(referral.in(folder, "r.csv"), people.in(folder, "p.csv"));
    store.session().importSpreadsheets().take(preview, Rows.GOOD_ONES);

    assertTrue(NewStore.places(preview).contains("r.csv E-PEOPLE-TWO-VICTIMS@2"));
    assertTrue(NewStore.places(preview).contains("p.csv E-PEOPLE-TWO-VICTIMS@2"));
    assertEquals(before, store.contents());
    var line = store.session().findCase().all().getFirst();
    var file = store.session().findCase().page(line.id()).orElseThrow().caseFile();
    assertEquals(1, file.with(Role.VICTIM).size());
  }

  @Test
  void filesOfTheSameNameInTwoFoldersAreToldApart() throws IOException {
    var one = Files.createDirectory(folder.resolve("monday"));
    var other = Files.createDirectory(folder.resolve("friday"));
    var wrong =
        SampleSheet.of("agencies.csv").with(0, "joined_on", "tomorrow").in(one, "agencies.csv");
    var right =
        SampleSheet.of("agencies.csv")
            .with(0, "phone", "01632 960099")
            .with(0, "record_version", "2")
            .in(other, "agencies.csv");

    var preview = store.preview(wrong, right);

    assertEquals(
        "monday/agencies.csv",
        preview.issues().stream().filter(i -> i.refuses()).findFirst().orElseThrow().file());
    var changed =
        preview.lines().stream().filter(l -> l.fate() == Fate.CHANGED).findFirst().orElseThrow();
    assertEquals("friday/agencies.csv", changed.file());
  }

  @Test
  void theHighestVersionCountsWhicheverFileComesFirst() {
    var agencies = SampleSheet.of("agencies.csv");
    var third =
        agencies.with(0, "phone", "01632 960033").with(0, "record_version", "3").in(folder, "3");
    var second =
        agencies.with(0, "phone", "01632 960022").with(0, "record_version", "2").in(folder, "2");

    store.with(third, second);

    assertTrue(store.session().agencies().stream().anyMatch(a -> a.phone().equals("01632 960033")));
  }

  private static SampleSheet first(String name) {
    var all = SampleSheet.of(name);
    int at = all.titles().indexOf("referral_id");
    return new SampleSheet(
        all.titles(), all.rows().stream().filter(cells -> cells.get(at).equals(REFERRAL)).toList());
  }
}
