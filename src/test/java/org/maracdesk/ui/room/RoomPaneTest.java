package org.maracdesk.ui.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.domain.room.RoomView;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.Fx;
import org.maracdesk.wording.Words;

@ExtendWith(Fx.class)
class RoomPaneTest {

  private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 768);
  private static final Rectangle2D PROJECTOR = new Rectangle2D(1366, 0, 1920, 1080);

  private RoomModel model;
  private Parent wall;

  @BeforeEach
  void putItUp() {
    model = Fx.get(RoomModel::new);
    wall = Fx.show(() -> new RoomPane(Words.english(), model));
  }

  @Test
  void aCaseShowsItsNumberWhatIsAgreedAndItsTimeInWords() {
    show(RoomStudio.aCase(2, 725));

    assertEquals(
        List.of(
            "M-2026-0007 · WT",
            "12 of 12 min",
            "At its time",
            "Agreed",
            "Northmere Police",
            "put a marker on the address and brief the night shift",
            "by Fri 27 Nov",
            "IDVA service",
            "call her on the safe number and agree the plan for Monday",
            "by Fri 27 Nov"),
        said());
  }

  @Test
  void withoutInitialsTheNumberStandsAlone() {
    var initialled = RoomStudio.aCase(0, 0);

    show(
        new RoomView.Case(
            initialled.number(), Confidential.NONE, initialled.timing(), List.of(), 0));

    assertEquals(
        List.of("M-2026-0007", "0 of 12 min", "Within its time", "Nothing agreed yet."), said());
  }

  @Test
  void promisesThatAreHiddenAreCounted() {
    var open = RoomStudio.aCase(0, 0);

    show(new RoomView.Case(open.number(), Confidential.NONE, open.timing(), List.of(), 3));

    assertTrue(said().contains("3 actions agreed."));
  }

  @Test
  void blankIsBlankAtOnceWhateverItIsTold() {
    show(RoomStudio.aCase(2, 60));
    Fx.run(() -> model.blanked().set(true));
    assertEquals(List.of("Marac"), said());

    show(RoomStudio.aCase(3, 61));
    assertEquals(List.of("Marac"), said());
    Fx.run(() -> model.blanked().set(false));

    assertTrue(said().contains("1 of 12 min"));
  }

  @Test
  void whatIsForgottenIsNotThereWhenTheBlankEnds() {
    show(RoomStudio.aCase(2, 60));

    Fx.run(
        () -> {
          model.blanked().set(true);
          model.forget();
          model.blanked().set(false);
        });

    assertEquals(List.of("Marac"), said());
  }

  @Test
  void thePassingSecondsMoveNothingButTheTimer() {
    show(RoomStudio.aCase(2, 60));
    var before = Fx.get(() -> wall.lookup(".m-room-rows"));

    show(RoomStudio.aCase(2, 61));

    assertSame(before, Fx.get(() -> wall.lookup(".m-room-rows")));
  }

  @Test
  void inPracticeTheWallSaysSoWhateverItShowsAndOtherwiseNot() {
    assertEquals(List.of("Marac"), said());
    Fx.run(() -> model.practice().set(true));

    assertEquals(
        Set.of("Practice: invented people, nothing here is real", "Marac"), Set.copyOf(said()));
    show(RoomStudio.aCase(0, 35));
    assertTrue(said().contains("Practice: invented people, nothing here is real"));

    Fx.run(() -> model.practice().set(false));
    assertFalse(said().contains("Practice: invented people, nothing here is real"));
  }

  @Test
  void everythingIsWrittenLargeEnoughForTheFarEndOfTheTable() {
    for (var view : List.of(RoomStudio.statement(), RoomStudio.aCase(6, 1100))) {
      show(view);
      for (var label : labels()) {
        double size = Fx.get(() -> label.getFont().getSize());
        assertTrue(size >= 28, label.getText() + " is " + size);
      }
    }
  }

  @Test
  void nothingOnTheWallTakesTheFocus() {
    show(RoomStudio.aCase(6, 1100));

    assertFalse(Fx.get(() -> wall.lookupAll("*").stream().anyMatch(n -> n.isFocusTraversable())));
  }

  @Test
  void itFillsTheScreenOnWhichTheDeskIsNot() {
    assertEquals(PROJECTOR, RoomWindow.beside(LAPTOP, List.of(LAPTOP, PROJECTOR)).orElseThrow());
    assertEquals(
        LAPTOP,
        RoomWindow.beside(new Rectangle2D(1400, 90, 1200, 760), List.of(LAPTOP, PROJECTOR))
            .orElseThrow());
    assertTrue(RoomWindow.beside(LAPTOP, List.of(LAPTOP)).isEmpty());
  }

  @Test
  void theWindowSaysNothingInItsTitleAndForgetsAllWhenItCloses() {
    Fx.stepAside();
    var desk = Fx.get(Stage::new);
    var window = Fx.get(() -> new RoomWindow(Words.english(), desk, model, scene -> {}));
    Fx.run(
        () -> {
          desk.setScene(new Scene(new StackPane(), 600, 400));
          desk.show();
        });
    Fx.run(window::open);
    Fx.run(() -> model.show(RoomStudio.aCase(2, 60)));
    var titles =
        Fx.get(
            () ->
                Window.getWindows().stream()
                    .filter(each -> each != desk)
                    .map(each -> ((Stage) each).getTitle())
                    .collect(Collectors.toSet()));
    assertTrue(titles.contains("Marac Desk: the room"), titles::toString);

    Fx.run(desk::hide);

    assertFalse(window.isOpen().get());
    assertEquals(new RoomView.Blank(), Fx.get(() -> model.shown().get()));
  }

  private void show(RoomView view) {
    Fx.run(() -> model.show(view));
    Fx.settle();
  }

  private List<String> said() {
    return Fx.get(() -> labels().stream().map(Label::getText).toList());
  }

  private List<Label> labels() {
    return Fx.get(
        () -> {
          var found = new ArrayList<Label>();
          gather(wall, found);
          return found;
        });
  }

  private static void gather(Parent parent, List<Label> found) {
    for (var child : parent.getChildrenUnmodifiable()) {
      if (child instanceof Label label) {
        found.add(label);
      } else if (child instanceof Parent inner) {
        gather(inner, found);
      }
    }
  }
}
