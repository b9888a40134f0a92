package org.maracdesk.ui.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.journeys.LookBack;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.InventedCasePage;
import org.maracdesk.testing.InventedLookBack;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.wording.Words;

@ExtendWith(Fx.class)
class LookBackScreenTest {

  private final Words words = Words.english();
  private final Navigator navigator = new Navigator(new Place.Cases());
  private LookBackModel model;

  @Test
  void eachColumnSaysOnWhatItRests() {
    load(Optional.of(InventedLookBack.four()));

    var shown = model.shown().get();
    assertEquals(
        List.of("21 November 2026", "20 October 2026", "2 October 2026", "26 September 2026"),
        shown.columns());
    assertEquals(
        List.of("Form", "What for", "Completed by", "Local rules", "What it showed", "Decision"),
        shown.rows().subList(0, 6).stream().map(LookBackRow::name).toList());
    assertEquals(
        "Prompts written for this tool; not the official wording.",
        cell("Form", 0).said().getLast());
    assertEquals(List.of("Sam Sample, Idva"), cell("Completed by", 0).said());
    assertTrue(cell("Local rules", 3).said().getLast().startsWith("uk-default-14, version 1."));
  }

  @Test
  void aFallenCountIsSaidWithItsDayAndNeverAsGoodNews() {
    load(Optional.of(InventedLookBack.four()));

    assertEquals(
        List.of(
            "7 of 24 indicators marked yes.",
            "7 yes, 1 don't know, 1 not answered. If those were yes the count would be 9.",
            "Ground: Professional judgement"),
        cell("What it showed", 0).said());
    assertEquals(
        List.of(
            "7 now, 15 on 26 September 2026. Some items are lifetime facts. A lower count does not"
                + " show that danger has passed.",
            "An earlier checklist in the last twelve months met the count."),
        cell("What it showed", 0).marks());
    assertEquals(List.of(), cell("What it showed", 2).marks());
    assertEquals(List.of(), cell("What it showed", 3).marks());
  }

  @Test
  void aLifetimeAnswerThatTurnedIsSaidInItsCell() {
    load(Optional.of(InventedLookBack.four()));
    var name = row("15  ");

    assertEquals("Asks about ever", name.beside());
    assertEquals(
        List.of("Item 15 was yes on 26 September 2026 and is no today. Check which is right."),
        name.cells().getFirst().marks());
    assertEquals(List.of(), name.cells().getLast().marks());
  }

  @Test
  void notKnownNotAnsweredAndNotAskedAreToldApart() {
    load(Optional.of(InventedLookBack.four()));

    assertEquals(LookBackRow.Kind.NOT_KNOWN, row("5  ").cells().getFirst().kind());
    assertEquals(List.of("Don't know", "Unsafe to ask"), row("5  ").cells().getFirst().said());
    assertEquals(LookBackRow.Kind.BLANK, row("7  ").cells().getFirst().kind());
    assertEquals(List.of("Not answered"), row("7  ").cells().getFirst().said());
    assertEquals(LookBackRow.Kind.NOT_ASKED, row("7  ").cells().get(1).kind());
    assertEquals(List.of("Yes", "From: Health"), row("9  ").cells().getFirst().said());
  }

  @Test
  void aResultFromElsewhereStandsAsItWasGiven() {
    load(Optional.of(InventedLookBack.four()));

    assertEquals(
        List.of(
            "Total, as given: 74",
            "Level or colour, as given: Gold",
            "Where it comes from: agency, person, document: Southmere Police, referral form",
            "Ground: Professional judgement"),
        cell("What it showed", 1).said());
  }

  @Test
  void theArrowKeysGoFromCellToCellAndEnterOpensTheChecklistOfTheColumn() {
    for (double width : List.of(1300.0, 640.0)) {
      show(width, InventedLookBack.four());

      Fx.key(KeyCode.RIGHT);
      Fx.key(KeyCode.DOWN);
      Fx.key(KeyCode.ENTER);

      assertEquals(
          new Place.Checklist(InventedLookBack.four().sheets().sheets().get(1).cover().id()),
          navigator.place().get());
    }
  }

  @Test
  void theColumnOfQuestionsOpensNothing() {
    show(1300, InventedLookBack.four());

    Fx.key(KeyCode.LEFT);
    Fx.key(KeyCode.ENTER);

    assertEquals(new Place.Cases(), navigator.place().get());
  }

  @Test
  void everythingTheKeyboardReachesHasAName() {
    for (double width : List.of(1300.0, 640.0)) {
      show(width, InventedLookBack.four());
      assertEquals(List.of(), Accessibility.nameless(Fx.stage().getScene().getRoot()));
    }
  }

  @Test
  void whereThereIsNothingToLayItSaysSo() {
    show(1300, InventedLookBack.none());

    assertEquals(List.of(), model.shown().get().rows());
    assertEquals(List.of(), Accessibility.nameless(Fx.stage().getScene().getRoot()));
  }

  @Test
  void aCaseThatIsGoneHasNoNumber() {
    load(Optional.empty());

    assertNull(model.shown().get().number());
    model.open(0);
    model.backToCase();
    assertEquals(new Place.Case(InventedCasePage.CASE), navigator.place().get());
  }

  private LookBackRow.Cell cell(String name, int column) {
    return row(name).cells().get(column);
  }

  private LookBackRow row(String start) {
    return model.shown().get().rows().stream()
        .filter(row -> row.name().startsWith(start))
        .findFirst()
        .orElseThrow();
  }

  private void load(Optional<LookBack.Laid> laid) {
    model =
        new LookBackModel(
            InventedCasePage.CASE, () -> laid, words, new InlineBackground(), navigator);
    model.load();
  }

  private void show(double width, LookBack.Laid laid) {
    load(Optional.of(laid));
    var screen = Fx.get(() -> new LookBackScreen(words, model));
    Fx.show(width, 700, screen::view);
    Fx.run(screen::arrive);
    Fx.settle();
  }
}
