package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.ExportSpreadsheet.Kind;
import org.maracdesk.journeys.ImportPreview.Fate;
import org.maracdesk.wording.ExplainedException;

/** Further details of a referral, from spreadsheet to store, from screen to spreadsheet. */
class ReferralDetailsTest {

  private static final String DETAILS = "referral_details.csv";
  private static final String[] CASES = {
    "agencies.csv", "representatives.csv", "referrals.csv", "people.csv", "dash_notes.csv"
  };

  @TempDir private static Path once;

  @TempDir private Path folder;
  private NewStore store;

  @BeforeAll
  static void bringIn() {
    NewStore.in(once.resolve("store")).with(CASES).close();
  }

  @BeforeEach
  void open() {
    store = NewStore.copy(once.resolve("store"), folder.resolve("store"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Referral referral() {
    var id = UUID.fromString(SampleSheet.of(DETAILS).cell(0, "referral_id"));
    return store
        .session()
        .store()
        .read(shelves -> shelves.cases().referral(new ReferralId(id)))
        .orElseThrow();
  }

  private Referral tell(Referral seen, Map<ReferralDetail, Confidential> details) {
    return switch (store.session().registerCase().tell(seen, details)) {
      case Answered.Done<Referral>(var told) -> told;
      case Answered.Refused<Referral>(var problems) -> throw new AssertionError(problems);
    };
  }

  private Map<ReferralDetail, Confidential> with(ReferralDetail detail, String text) {
    var all = new EnumMap<ReferralDetail, Confidential>(ReferralDetail.class);
    all.putAll(referral().details());
    all.put(detail, Confidential.of(text));
    return all;
  }

  private static List<Integer> counts(ImportPreview preview) {
    return NewStore.counts(preview);
  }

  @Test
  void aFileIsNewOnceAndUnchangedFromThenOn() {
    assertEquals(List.of(44, 0, 0, 0), counts(store.preview(DETAILS)));

    store.with(DETAILS);
    var before = store.contents();

    assertEquals(List.of(0, 0, 44, 0), counts(store.preview(DETAILS)));
    store.with(DETAILS);
    assertEquals(before, store.contents());
    assertEquals("Robin Madeup", referral().told(ReferralDetail.REFERRER_NAME).text());
    assertTrue(store.session().verify().isClean());
  }

  @Test
  void bringingTheReferralsInAgainKeepsTheirDetails() {
    store.with(DETAILS);
    var file =
        SampleSheet.of("referrals.csv")
            .with(0, "background", "Otherwise")
            .with(0, "record_version", "2")
            .in(folder, "referrals.csv");

    store.with(file);

    assertEquals("Otherwise", referral().incident().background().text());
    assertEquals("Robin Madeup", referral().told(ReferralDetail.REFERRER_NAME).text());
  }

  @Test
  void aLaterVersionChangesADetailAndTheSameVersionMaySayNothingElse() {
    store.with(DETAILS);
    var other = SampleSheet.of(DETAILS).with(0, "value", "Teal Invented");

    var refused = store.preview(other.in(folder, "same.csv"));
    assertEquals(List.of(0, 0, 43, 1), counts(refused));
    assertEquals(List.of("same.csv E-VERSION@2"), NewStore.places(refused));

    var later = other.with(0, "record_version", "2").in(folder, "later.csv");
    var preview = store.preview(later);
    assertEquals(List.of(0, 1, 43, 0), counts(preview));
    var line =
        preview.lines().stream()
            .filter(one -> one.fate() == Fate.CHANGED)
            .findFirst()
            .orElseThrow();
    assertEquals(List.of("value"), line.changed());
    store.with(later);
    assertEquals("Teal Invented", referral().told(ReferralDetail.REFERRER_NAME).text());
    assertEquals(List.of(0, 0, 44, 0), counts(store.preview(later)));
    assertEquals(List.of(0, 0, 44, 0), counts(store.preview(DETAILS)), "the older one is known");
  }

  @Test
  void aRowThatCannotStandKeepsOnlyItselfOut() {
    var file =
        SampleSheet.of(DETAILS)
            .with(0, "detail", "favourite_colour")
            .with(1, "referral_id", "01a1ffff-0000-7003-8000-000000000001")
            .in(folder, "d.csv");

    var preview = store.preview(file);

    assertEquals(List.of(42, 0, 0, 2), counts(preview));
    assertEquals(List.of("d.csv E-DETAIL@2", "d.csv E-REF@3"), NewStore.places(preview));
    store.session().importSpreadsheets().take(preview, ImportSpreadsheets.Rows.GOOD_ONES);
    assertTrue(referral().told(ReferralDetail.REFERRER_NAME).isBlank());
    assertFalse(referral().told(ReferralDetail.PRESENTER).isBlank());
  }

  @Test
  void theFormOfARepresentativeReachesTheCoordinatorWithoutRetyping() {
    store.with(DETAILS);
    tell(referral(), with(ReferralDetail.PROFESSIONAL_SAFETY, "=visit in twos"));
    var files = new ArrayList<Path>();
    for (var kind : NewStore.BROUGHT_IN) {
      var sheet = store.session().exportSpreadsheet().write(kind, null);
      store.session().exportSpreadsheet().save(sheet, folder.resolve(sheet.fileName()));
      files.add(folder.resolve(sheet.fileName()));
    }

    try (var coordinator = NewStore.in(folder.resolve("coordinator"))) {
      coordinator.with(files.toArray(Path[]::new));

      assertEquals(
          store.contents().get(Kind.REFERRAL_DETAILS),
          coordinator.contents().get(Kind.REFERRAL_DETAILS));
      var again = coordinator.preview(files.toArray(Path[]::new));
      assertEquals(0, again.fresh() + again.changed() + again.refused());
    }
  }

  @Test
  void whatIsMissingIsCountedWhenItIsExportedAndHoldsNothingUp() {
    var referrals = store.session().exportSpreadsheet().write(Kind.REFERRALS, null);
    var people = store.session().exportSpreadsheet().write(Kind.PEOPLE, null);

    assertEquals(16, referrals.rows());
    assertEquals(16, referrals.incomplete());
    assertEquals(0, people.incomplete());
    var page = store.session().findCase().page(referral().caseId()).orElseThrow();
    assertFalse(page.gaps(page.latest()).isEmpty());
  }

  @Test
  void aChangeOnTheScreenIsKeptWithTheNextVersion() {
    store.with(DETAILS);
    var seen = referral();

    var told = tell(seen, with(ReferralDetail.BAIL, "Lifted"));

    assertEquals(told, referral());
    assertEquals("Lifted", told.told(ReferralDetail.BAIL).text());
    assertEquals(seen.provenance().version() + 1, told.provenance().version());
    assertEquals(seen.incident(), told.incident());
  }

  @Test
  void oneTakenBackIsNotBroughtBackByAnOlderFileNorExported() {
    store.with(DETAILS);
    var less = with(ReferralDetail.BAIL, "");
    tell(referral(), less);

    var preview = store.preview(DETAILS);

    assertEquals(List.of(0, 0, 44, 0), counts(preview));
    assertTrue(referral().told(ReferralDetail.BAIL).isBlank());
    assertFalse(store.contents().get(Kind.REFERRAL_DETAILS).contains("\"bail\""));
  }

  @Test
  void aChangeOfWhatSomebodyElseHasChangedMeanwhileIsRefused() {
    var seen = referral();
    tell(seen, with(ReferralDetail.BAIL, "Not to call"));

    var refused =
        assertThrows(
            ExplainedException.class, () -> store.session().registerCase().tell(seen, Map.of()));

    assertEquals("store.changed-meanwhile", refused.wording().key());
    assertEquals("Not to call", referral().told(ReferralDetail.BAIL).text());
  }

  @Test
  void aTextThatIsTooLongIsRefusedAtItsField() {
    var answer =
        store
            .session()
            .registerCase()
            .tell(referral(), with(ReferralDetail.PRESENTER, "x".repeat(401)));

    var problem = Problem.at("presenter", Problem.Kind.TOO_LONG, 400);
    assertEquals(new Answered.Refused<Referral>(List.of(problem)), answer);
    assertTrue(referral().details().isEmpty());
  }
}
