package org.maracdesk.ui.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.checklist.Occasion;
import org.maracdesk.journeys.CaseLine;
import org.maracdesk.journeys.KeepBackups;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.InventedCases;
import org.maracdesk.ui.casefile.CaseListModel.Stage;
import org.maracdesk.ui.frame.Dialogs;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

class CaseListModelTest {

  private final InlineBackground background = new InlineBackground();
  private final Navigator navigator = new Navigator(new Place.Cases());
  private final List<Integer> searches = new ArrayList<>();
  private List<CaseLine> kept = InventedCases.dozen();
  private KeepBackups.@Nullable Standing standing;
  private final CaseListModel model =
      new CaseListModel(
          () -> kept,
          () -> standing,
          () -> false,
          () -> 0,
          found -> searches.add(found),
          CaseListModel.WrittenIn.NONE,
          background,
          navigator,
          AnsweringDialogs.yes());

  private List<Integer> shown() {
    return model.shown().stream().map(CaseLine::number).map(CaseNumber::sequence).toList();
  }

  @Test
  void howBackupsStandIsReadWithTheCasesAndLeadsToThem() {
    standing =
        new KeepBackups.Standing(
            Path.of("backups"),
            false,
            Optional.empty(),
            Wording.of("backup.never"),
            true,
            Optional.empty());

    model.load();
    model.lookAtBackups();

    assertEquals(standing, model.backups().get());
    assertEquals(new Place.Backups(), navigator.place().get());
  }

  @Test
  void aReferralThatIsNoCaseYetIsSaidAndIsPutAwayAfterAQuestion() {
    var said = Wording.of("referral.unfinished.earlier");
    var gone = new ArrayList<String>();
    var writtenIn =
        new CaseListModel.WrittenIn(
            () -> gone.isEmpty() ? Optional.of(said) : Optional.empty(),
            () -> gone.add("in the store"),
            () -> gone.add("in the form"));
    var no = listing(writtenIn, AnsweringDialogs.no());
    no.load();
    no.putAway();
    assertEquals(said, no.unfinished().get());
    assertEquals(List.of(), gone);
    no.newReferral();
    assertEquals(new Place.NewCase(), navigator.place().get());

    var yes = listing(writtenIn, AnsweringDialogs.yes());
    yes.load();
    yes.putAway();

    assertNull(yes.unfinished().get());
    assertEquals(List.of("in the store", "in the form"), gone);
    yes.load();
    assertNull(yes.unfinished().get());
  }

  private CaseListModel listing(CaseListModel.WrittenIn writtenIn, Dialogs dialogs) {
    return new CaseListModel(
        () -> kept,
        () -> null,
        () -> false,
        () -> 0,
        found -> searches.add(found),
        writtenIn,
        background,
        navigator,
        dialogs);
  }

  @Test
  void theLatestReferralStandsFirst() {
    var mixed = new ArrayList<>(kept);
    Collections.shuffle(mixed, new Random(4));
    kept = mixed;

    model.load();

    assertEquals(List.of(12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1), shown());
    assertEquals(Wording.of("cases.count.many", 12), model.summary().get());
  }

  @Test
  void aCaseIsFoundByNameAliasNumberAndPostcode() {
    model.load();

    for (var typed : List.of("wren", "TESTERTON", "wren testerton", "2026-0012", "nm12ab")) {
      model.query().set(typed);
      assertEquals(List.of(12), shown(), typed);
    }
    assertEquals(Wording.of("cases.found.one", 1, 12), model.summary().get());
  }

  @Test
  void aSearchIsNotedOnceItHasSettledAndOnlyHowManyFitted() {
    model.load();
    model.query().set("w");
    model.query().set("wr");
    background.pass(Duration.ofMillis(900));
    model.query().set("wren");
    background.pass(Duration.ofMillis(900));
    assertEquals(List.of(), searches, "somebody is typing");
    background.pass(Duration.ofMillis(100));
    assertEquals(List.of(1), searches);
    background.pass(Duration.ofMinutes(5));
    model.leave();
    assertEquals(List.of(1), searches, "once is enough");
  }

  @Test
  void aSearchThatIsLeftBeforeItHasSettledIsNotedToo() {
    model.load();
    model.query().set("nobody of this name");
    model.leave();
    model.leave();

    assertEquals(List.of(0), searches);
  }

  @Test
  void takingASearchBackIsNone() {
    model.load();
    model.query().set("wren");
    model.clear();
    background.pass(Duration.ofMinutes(5));
    model.leave();

    assertEquals(List.of(), searches);
  }

  @Test
  void anAccentOrItsAbsenceDoesNotHideACase() {
    kept =
        List.of(
            InventedCases.line(
                    1,
                    "SAMPLÉ, Zoë",
                    "",
                    0,
                    kept.getFirst().lastReferral(),
                    "Police",
                    InventedCases.waiting())
                .build());
    model.load();

    model.query().set("zoe sample");

    assertEquals(List.of(1), shown());
  }

  @Test
  void aStandingShowsOnlyItsCases() {
    model.load();

    model.filter().set(CaseFilter.LISTED);

    assertEquals(List.of(10, 9, 8, 7), shown());
    assertEquals(Wording.of("cases.found.many", 4, 12), model.summary().get());
  }

  @Test
  void casesWhoseReviewIsDueCanBeShownAlone() {
    model.load();
    assertEquals(0, model.counts().get().get(CaseFilter.REVIEW_DUE));
    kept =
        List.of(
            kept.getFirst(),
            InventedCases.line(
                    3,
                    "SAMPLE, Bess",
                    "",
                    0,
                    kept.getFirst().lastReferral(),
                    "Police",
                    InventedCases.waiting())
                .reviewDue(Occasion.REVIEW, kept.getFirst().lastReferral())
                .build());
    model.load();

    model.filter().set(CaseFilter.REVIEW_DUE);

    assertEquals(List.of(3), shown());
    assertEquals(1, model.counts().get().get(CaseFilter.REVIEW_DUE));
  }

  @Test
  void theChipsCountWhatFitsTheSearch() {
    model.load();

    model.query().set("sample");

    assertEquals(1, model.counts().get().get(CaseFilter.ALL));
    assertEquals(1, model.counts().get().get(CaseFilter.WAITING));
    assertEquals(0, model.counts().get().get(CaseFilter.HEARD));
  }

  @Test
  void eachColumnOrdersBothWays() {
    model.load();

    model.sorting().set(CaseOrder.VICTIM.usual());
    assertEquals("EXAMPLE, Sorrel", model.shown().getFirst().victim().text());

    model.sorting().set(new CaseOrder.Sorting(CaseOrder.VICTIM, true));
    assertEquals("TEST-SPARROW, Wren", model.shown().getFirst().victim().text());

    model.sorting().set(CaseOrder.OPEN_ACTIONS.usual());
    assertEquals(8, shown().getFirst());

    model.sorting().set(CaseOrder.STANDING.usual());
    assertEquals(List.of(12, 11), shown().subList(0, 2));
  }

  @Test
  void casesThatAreEqualStandWithTheLatestReferralFirst() {
    model.load();

    model.sorting().set(CaseOrder.CHILDREN.usual());

    assertEquals(List.of(8, 3, 10, 12, 7, 9, 5), shown().subList(0, 7));
  }

  @Test
  void anEmptyStoreIsNotTheSameAsNoMatch() {
    model.load();
    model.query().set("wombat");
    assertEquals(Stage.NO_MATCH, model.stage().get());
    assertEquals(Wording.of("cases.found.many", 0, 12), model.summary().get());

    kept = List.of();
    model.load();
    assertEquals(Stage.NOTHING_YET, model.stage().get());
  }

  @Test
  void clearingShowsAllCasesAgain() {
    model.load();
    model.query().set("wombat");
    model.filter().set(CaseFilter.HEARD);

    model.clear();

    assertEquals(12, model.shown().size());
    assertEquals(Stage.LIST, model.stage().get());
  }

  @Test
  void nothingIsSaidBeforeTheCasesAreThere() {
    background.hold();
    model.load();
    model.query().set("wren");

    assertEquals(Stage.LOADING, model.stage().get());

    background.release();
    assertEquals(List.of(12), shown());
  }

  @Test
  void openingLeadsToTheCase() {
    model.load();

    model.open(model.shown().getFirst());

    assertEquals(new Place.Case(kept.getFirst().id()), navigator.place().get());
  }

  @Test
  void twoThousandCasesAreSearchedAndOrderedAsOneTypes() {
    kept = InventedCases.many(2_000);
    model.load();

    for (var typed : List.of("t", "te", "test", "test-h", "test-heron1")) {
      model.query().set(typed);
    }
    int found = model.shown().size();
    model.query().set("");
    for (var order : CaseOrder.values()) {
      model.sorting().set(order.usual());
    }

    assertTrue(found > 0 && found < 2_000, () -> found + " found");
    assertEquals(2_000, model.shown().size());
  }

  @Test
  void everyFilterOrderAndStandingHasItsWord() {
    var words = Words.english();

    for (var filter : CaseFilter.values()) {
      assertTrue(words.name("cases.filter", filter).length() > 2);
    }
    for (var order : CaseOrder.values()) {
      assertTrue(words.name("cases.column", order).length() > 2);
    }
  }
}
