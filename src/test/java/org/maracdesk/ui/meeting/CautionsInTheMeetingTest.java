package org.maracdesk.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.Fx;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.wording.Words;

/** What must be known first, where the people in the meeting look. */
@ExtendWith(Fx.class)
class CautionsInTheMeetingTest {

  private MeetingStudio studio;
  private Northmere northmere;
  private MeetingId id;
  private MeetingModel model;
  private MeetingScreen screen;
  private Parent view;

  @BeforeEach
  void openTheFirstCase() {
    studio =
        Fx.get(
            () -> new MeetingStudio(Words.english(), new Overlay(), AnsweringDialogs.yes("Later")));
    northmere = studio.empty();
    studio.referWithCautions(northmere);
    id = northmere.opened();
    show(1366, 768);
  }

  private void show(double width, double height) {
    view =
        Fx.show(
            width,
            height,
            () -> {
              model = studio.model(northmere, id);
              screen = studio.screen(model);
              return screen.view();
            });
    Fx.run(screen::arrive);
    Fx.settle();
    Fx.run(model::next);
    Fx.settle();
  }

  @AfterEach
  void shut() {
    northmere.close();
    assertEquals(List.of(), studio.background().failures());
  }

  @Test
  void case3And19TheHeadOfTheCaseSaysWhomNotToContactTheGravestFirst() {
    var said = cautions().getFirst();

    assertTrue(said.startsWith("Do not contact the victim directly."), said);
    assertTrue(said.contains("No letters."), said);
    assertTrue(said.contains("In a refuge."), said);
    assertTrue(said.contains("Each of two people is referred as harmed by the other"), said);
  }

  @Test
  void case21WhereSomebodyTellsTheVictimItSaysNotTo() {
    Fx.key(KeyCode.DIGIT5, KeyCombination.SHORTCUT_DOWN);
    Fx.settle();

    var all = cautions();

    assertEquals(2, all.size());
    assertTrue(all.getLast().contains("Do not feed back"), all.getLast());
  }

  @Test
  void whereTheCaseScrollsTheGravestStaysInSightInEachStepAndWhenActionsAreReadBack() {
    assertFalse(Fx.get(() -> line().isVisible()), "all of them are in sight already");
    show(683, 384);

    for (var step : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4)) {
      Fx.key(step, KeyCombination.SHORTCUT_DOWN);
      assertTrue(isInSight(line()), "in step " + step);
    }
    Fx.key(KeyCode.H, KeyCombination.SHORTCUT_DOWN);
    Fx.settle();

    assertTrue(isInSight(line()), "before the next case");
    assertEquals("Do not contact the victim directly. And 5 more.", Fx.get(() -> line().getText()));
    assertTrue(line().getAccessibleText().contains("No letters."), line().getAccessibleText());
  }

  @Test
  void theLineLeadsToAllThatMustBeKnownByKeys() {
    show(683, 384);
    assertFalse(isInSight(view.lookup(".m-cautions")), "they need the line");

    Fx.run(() -> line().requestFocus());
    Fx.key(KeyCode.SPACE);
    Fx.settle();

    assertTrue(isInSight(view.lookup(".m-cautions")));
  }

  private Button line() {
    return (Button) view.lookup(".m-caution-line");
  }

  /** Whether it begins in the window, below what does not scroll. */
  private boolean isInSight(Node node) {
    return Fx.get(
        () -> {
          double top = node.localToScene(node.getLayoutBounds()).getMinY();
          var above = line().localToScene(line().getLayoutBounds());
          return node.isVisible()
              && top < view.getScene().getHeight()
              && top >= (node == line() ? 0 : above.getMaxY());
        });
  }

  @Test
  void case1TheActionsOfBothCasesAreReadBackSideBySide() {
    var first = ((Part.Case) model.part().get()).item();
    Fx.run(() -> promise(first, "Police: visit the home by 1/12"));
    Fx.run(model::next);
    Fx.settle();
    var second = ((Part.Case) model.part().get()).item();
    Fx.run(
        () -> {
          promise(second, "Housing: write to the home by 1/12");
          model.model(second).text(CaseField.MOVED_ON).set("Out of time");
          model.ending().moveOn();
          model.ending().moveOnAnyway();
        });
    Fx.settle();

    var said =
        Fx.get(
            () ->
                view.lookupAll(".label").stream()
                    .filter(Label.class::isInstance)
                    .map(label -> ((Label) label).getText())
                    .toList());

    assertTrue(said.stream().anyMatch(text -> text.contains("write to the home")));
    assertTrue(said.stream().anyMatch(text -> text.contains("visit the home")));
    assertTrue(said.stream().anyMatch(text -> text.contains("the other way round")));
  }

  private void promise(AgendaItemId item, String line) {
    var promises = model.model(item).promises();
    promises.line().set(line);
    promises.enter();
  }

  private List<String> cautions() {
    return Fx.get(
        () ->
            view.lookupAll(".m-cautions").stream()
                .map(banner -> banner.getAccessibleText())
                .toList());
  }
}
