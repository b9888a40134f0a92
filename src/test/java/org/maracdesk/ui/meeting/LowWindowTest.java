package org.maracdesk.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.Fx;
import org.maracdesk.ui.frame.Desk;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Words;

/** A case in the window of a small laptop: the work has its room, and no caution gives way. */
@ExtendWith(Fx.class)
class LowWindowTest {

  private MeetingStudio studio;
  private Northmere northmere;
  private MeetingModel model;
  private Desk desk;

  @BeforeEach
  void begin() {
    studio =
        Fx.get(() -> new MeetingStudio(Words.english(), new Overlay(), AnsweringDialogs.yes()));
  }

  @AfterEach
  void shut() {
    northmere.close();
    assertEquals(List.of(), studio.background().failures());
  }

  private void show(Northmere opened, double width, double height) {
    northmere = opened;
    var place = new Place.Meeting(northmere.opened());
    Fx.show(
        width,
        height,
        () -> {
          model = studio.model(northmere, place.meetingId());
          var screen = studio.screen(model);
          var navigator = new Navigator(place);
          desk =
              new Desk(
                  Words.english(),
                  navigator,
                  any -> screen,
                  new Overlay(),
                  new Status(studio.clock()),
                  new SimpleObjectProperty<>(),
                  () -> {});
          desk.setMinSize(0, 0);
          return new StackPane(desk);
        });
    Fx.run(desk::arrive);
    Fx.settle();
    control(KeyCode.RIGHT);
  }

  private static void control(KeyCode key) {
    Fx.key(key, KeyCombination.SHORTCUT_DOWN);
  }

  @Test
  void theLineForActionsItsHelpAndItsButtonAreInTheWindowInEachStep() {
    show(studio.waiting(), 1200, 760);
    Fx.type("She wants to stay");
    for (double width : new double[] {1200, 1366}) {
      Fx.run(() -> Fx.stage().setWidth(width));
      Fx.settle();
      for (var step :
          List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5)) {
        control(step);
        for (var part : List.of(".text-field", ".m-reading", ".button")) {
          assertTrue(isInSight(".m-action-entry " + part), part + " in " + step + " at " + width);
        }
      }
    }
  }

  @Test
  void noAnswerIsCutOffWhereTheListScrolls() {
    show(studio.waiting(), 1200, 760);
    Fx.run(() -> model.model(((Part.Case) model.part().get()).item()).crimes().add());
    for (var step : List.of(KeyCode.DIGIT4, KeyCode.DIGIT5)) {
      control(step);
      Fx.settle();
      assertEquals(List.of(), cutOff(), "in " + step);
    }
  }

  /** Answers of which the right end is not in the part that is seen of what scrolls. */
  private List<String> cutOff() {
    return Fx.get(
        () -> {
          var scroll = (ScrollPane) Fx.stage().getScene().lookup(".m-case .scroll-pane");
          var seen = scroll.localToScene(scroll.getLayoutBounds()).getMinX();
          double end = seen + scroll.getViewportBounds().getWidth();
          return scroll.getContent().lookupAll(".m-answer").stream()
              .filter(answer -> answer.localToScene(answer.getLayoutBounds()).getMaxX() > end)
              .map(answer -> ((Labeled) answer).getText())
              .toList();
        });
  }

  @Test
  void whyALineIsNotKeptStandsInTheWindow() {
    show(studio.waiting(), 1200, 760);
    control(KeyCode.DIGIT4);
    Fx.type("IDVA: call her by 31/2");
    Fx.key(KeyCode.ENTER);
    assertTrue(reading().endsWith("Still needed: another day (there is no 31/2)."), reading());

    var line = (TextField) Fx.focused();
    Fx.run(() -> line.setText("IDVA: " + "A".repeat(10_000) + " by fri"));
    Fx.settle();
    Fx.key(KeyCode.ENTER);

    assertTrue(reading().contains("at most 2000 characters"), reading());
    assertTrue(isInSight(".m-action-entry .m-reading"));
    assertEquals(10_000 + "IDVA:  by fri".length(), line.getLength());
  }

  private String reading() {
    return Fx.get(() -> ((Labeled) desk.lookup(".m-action-entry .m-reading")).getText());
  }

  @Test
  void theFirstLetterFoldsTheFactsAndTheTwoNamesStay() {
    show(studio.waiting(), 1200, 760);
    assertTrue(shown(".m-facts"));
    assertFalse(shown(".m-head-people"));

    Fx.type("S");

    assertFalse(shown(".m-facts"));
    var heard = Objects.requireNonNull(model.heard(((Part.Case) model.part().get()).item()));
    var people = Fx.get(() -> ((Labeled) desk.lookup(".m-head-people")).getText());
    assertTrue(people.contains(heard.caseFile().victim().formalName().text()), people);
    assertTrue(shown(".m-head-people"));
  }

  @Test
  void aKeyOpensThemToLookSomethingUpAndTheNextStepFoldsThemAgain() {
    show(studio.waiting(), 1200, 760);
    control(KeyCode.DIGIT3);
    assertFalse(shown(".m-facts"));

    control(KeyCode.U);
    assertTrue(shown(".m-facts"));
    Fx.type("Since the separation");
    assertTrue(shown(".m-facts"), "opened by hand");
    control(KeyCode.DIGIT4);

    assertFalse(shown(".m-facts"));
  }

  @Test
  void whereThereIsRoomNothingFoldsByItself() {
    show(studio.waiting(), 1200, 900);
    control(KeyCode.DIGIT3);
    Fx.type("Since the separation");

    assertTrue(shown(".m-facts"));
  }

  @Test
  void everyCautionStaysInSightWhateverFolds() {
    var two = studio.empty();
    studio.referWithCautions(two);
    show(two, 1200, 760);
    var before = Fx.get(() -> desk.lookup(".m-case-head .m-cautions").getAccessibleText());

    control(KeyCode.DIGIT4);

    assertFalse(shown(".m-facts"));
    assertTrue(isInSight(".m-case-head .m-cautions"));
    assertEquals(before, Fx.get(() -> desk.lookup(".m-case-head .m-cautions").getAccessibleText()));
    assertTrue(isInSight(".m-action-entry .text-field"));
  }

  @Test
  void interestsTakeRoomOnlyWhileTheyAreToBeAskedOrAreDeclared() {
    show(studio.waiting(), 1200, 760);
    control(KeyCode.DIGIT4);
    assertTrue(shown(".m-interests"), "the room has not been asked");

    Fx.run(() -> model.formalities().asked());
    Fx.settle();
    assertTrue(shown(".m-interests"), "not of this case");
    Fx.type("She");
    assertTrue(shown(".m-interests"), "whatever is typed");
    Fx.run(() -> ((TextField) Fx.focused()).clear());
    Fx.key(KeyCode.I, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    assertFalse(shown(".m-interests"));
    control(KeyCode.I);
    assertTrue(shown(".m-interest-form"));
    Fx.key(KeyCode.ESCAPE);
    assertEquals("Declare an interest", Fx.get(() -> ((Labeled) Fx.focused()).getText()));
    control(KeyCode.DIGIT4);

    assertFalse(shown(".m-interests"));
    assertTrue(Fx.focused() instanceof TextField);
  }

  private boolean shown(String what) {
    return Fx.get(
        () -> {
          for (Node node = desk.lookup(what); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
              return false;
            }
          }
          return desk.lookup(what) != null;
        });
  }

  /** Whether all of it lies between the top bar and the line below. */
  private boolean isInSight(String what) {
    return shown(what)
        && Fx.get(
            () -> {
              var node = desk.lookup(what);
              var at = node.localToScene(node.getLayoutBounds());
              var slot = desk.lookup(".m-slot");
              var all = slot.localToScene(slot.getLayoutBounds());
              return at.getMinY() >= all.getMinY() && at.getMaxY() <= all.getMaxY();
            });
  }
}
