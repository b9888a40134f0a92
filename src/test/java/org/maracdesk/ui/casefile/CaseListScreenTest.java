package org.maracdesk.ui.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.journeys.CaseLine;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.InventedCases;
import org.maracdesk.ui.controls.EmptyState;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.wording.Words;

@ExtendWith(Fx.class)
class CaseListScreenTest {

  private final Words words = Words.english();
  private final Navigator navigator = new Navigator(new Place.Cases());

  private boolean only;
  private int holds;

  private CaseListModel show(double width, List<CaseLine> lines) {
    var model =
        new CaseListModel(
            () -> lines,
            () -> null,
            () -> only,
            () -> holds,
            _ -> {},
            CaseListModel.WrittenIn.NONE,
            new InlineBackground(),
            navigator,
            AnsweringDialogs.yes());
    var screen = Fx.get(() -> new CaseListScreen(words, model));
    Fx.show(
        width,
        700,
        () ->
            new BorderPane(
                screen.view(), new HBox(screen.tools().toArray(Node[]::new)), null, null, null));
    Fx.run(screen::arrive);
    Fx.settle();
    return model;
  }

  @Test
  void thatOnePassphraseIsTheOnlyWayInIsSaidAboveTheListAndLeadsToTheKeys() {
    only = true;
    var model = show(1170, InventedCases.dozen());
    Button look = Fx.find(".m-note-above .m-notice .button");
    var above = look.getParent().getParent();
    assertTrue(above.isVisible());

    Fx.run(look::requestFocus);
    Fx.key(KeyCode.ENTER);

    assertEquals(new Place.WaysIn(), navigator.place().get());
    only = false;
    Fx.run(model::load);
    assertFalse(above.isVisible() || above.isManaged());
  }

  @Test
  void holdsPastTheirReviewDateAreALineAboveTheListThatLeadsToThem() {
    holds = 2;
    var model = show(1170, InventedCases.dozen());
    Notice line = Fx.find(".m-note-above .m-tone-info");
    assertEquals("2 holds have come to their review date.", line.getAccessibleText());
    Button look = Fx.find(".m-note-above .m-tone-info .button");

    Fx.run(look::requestFocus);
    Fx.key(KeyCode.ENTER);

    assertEquals(new Place.Keeping(), navigator.place().get());
    holds = 0;
    Fx.run(model::load);
    assertNull(line.getParent());
  }

  @Test
  void aCaseIsFoundAndOpenedByKeyboardAlone() {
    show(1170, InventedCases.dozen());

    Fx.type("heron");
    Fx.key(KeyCode.DOWN);
    Fx.key(KeyCode.ENTER);

    assertEquals(new Place.Case(InventedCases.dozen().get(2).id()), navigator.place().get());
  }

  @Test
  void downFromTheSearchEntersTheListAndUpComesBack() {
    show(1170, InventedCases.dozen());
    assertInstanceOf(TextField.class, Fx.focused());

    Fx.key(KeyCode.DOWN);
    assertInstanceOf(CaseTable.class, Fx.focused());

    Fx.key(KeyCode.UP);
    assertInstanceOf(TextField.class, Fx.focused());
  }

  @Test
  void arrowKeysChooseAStanding() {
    var model = show(1170, InventedCases.dozen());
    Fx.run(() -> Fx.find(".m-cases-chip:selected").requestFocus());

    Fx.key(KeyCode.RIGHT);
    Fx.key(KeyCode.RIGHT);

    assertEquals(CaseFilter.LISTED, model.filter().get());
    assertTrue(Fx.<Labeled>find(".m-cases-chip:selected").getAccessibleText().contains("4 cases"));
  }

  @Test
  void everythingTheKeyboardReachesHasAName() {
    show(1170, InventedCases.dozen());
    assertEquals(List.of(), Accessibility.nameless(Fx.stage().getScene().getRoot()));

    show(620, InventedCases.dozen());
    assertEquals(List.of(), Accessibility.nameless(Fx.stage().getScene().getRoot()));
  }

  @Test
  void aRowSaysWhatIsInIt() {
    show(1170, InventedCases.dozen());

    var said = Fx.<TableRow<CaseLine>>find(".table-row-cell").getAccessibleText();

    assertTrue(said.contains("M-2026-0012"), said);
    assertTrue(said.contains("Waiting for a meeting"), said);
    assertTrue(said.contains("Urgent"), said);
    assertTrue(said.contains("Repeat"), said);
    assertTrue(said.contains("2 children"), said);
  }

  @Test
  void inTheWindowOfASmallLaptopNoDateTakesASecondLine() {
    show(1200, InventedCases.many(40));
    Fx.run(() -> ((BorderPane) Fx.stage().getScene().getRoot()).setLeft(asWideAsTheRail()));
    Fx.settle();

    var dates =
        Fx.get(
            () ->
                Fx.stage().getScene().getRoot().lookupAll(".m-cases-lines .label").stream()
                    .filter(Label.class::isInstance)
                    .map(Label.class::cast)
                    .filter(
                        label -> label.getText().matches(".*[0-9]{1,2}\\h[A-Z][a-z]+\\h20[0-9]{2}"))
                    .toList());
    assertTrue(dates.size() > 12, dates::toString);
    for (var date : dates) {
      double lines = date.getText().contains("until") ? 2 : 1;
      assertTrue(date.getHeight() < (lines + 1) * date.getFont().getSize(), date::getText);
    }
  }

  private static Region asWideAsTheRail() {
    var rail = new Region();
    rail.setMinWidth(196);
    return rail;
  }

  @Test
  void aNarrowWindowShowsTwoColumnsAndOrdersByTheField() {
    var model = show(620, InventedCases.dozen());

    assertEquals(2, Fx.<CaseTable>find(".m-cases").getColumns().size());

    Fx.run(() -> model.sorting().set(CaseOrder.VICTIM.usual()));
    Fx.settle();
    var said = Fx.<TableRow<CaseLine>>find(".table-row-cell").getAccessibleText();
    assertTrue(said.contains("EXAMPLE"), said);
  }

  @Test
  void anEmptyStoreSaysWhatToDoFirst() {
    show(1170, List.of());

    Fx.find(".m-empty");
    Fx.run(() -> Fx.<Button>find(".m-empty .button").fire());

    assertEquals(new Place.Import(), navigator.place().get());
  }

  @Test
  void noMatchSaysSoAndOffersToClear() {
    var model = show(1170, InventedCases.dozen());
    Fx.type("wombat");

    assertInstanceOf(EmptyState.class, Fx.<Node>find(".m-empty"));
    Fx.run(() -> Fx.<Button>find(".m-empty .button").fire());
    Fx.settle();

    assertEquals("", model.query().get());
    assertFalse(model.shown().isEmpty());
    assertInstanceOf(TextField.class, Fx.focused());
  }

  @Test
  void theNewReferralIsOneKeyAway() {
    show(1170, InventedCases.dozen());
    Fx.run(() -> Fx.find(".m-cases").requestFocus());

    Fx.key(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

    assertEquals(new Place.NewCase(), navigator.place().get());
  }

  @Test
  void twoThousandCasesAreShownAndSearchedAtOnce() {
    var model = show(1170, InventedCases.many(2_000));

    Fx.type("test-heron1");

    assertEquals(model.shown().size(), Fx.<CaseTable>find(".m-cases").getItems().size());
    assertTrue(model.shown().size() < 200);
  }
}
