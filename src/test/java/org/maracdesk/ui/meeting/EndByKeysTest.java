package org.maracdesk.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.meeting.ItemOutcome.Meanwhile;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.Fx;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.wording.Words;

/** From the last case to the approval without the mouse: the keyboard is where what is next is. */
@ExtendWith(Fx.class)
class EndByKeysTest {

  private Northmere northmere;
  private MeetingId id;
  private MeetingStudio studio;
  private MeetingModel model;
  private Parent view;

  @BeforeEach
  void begin() {
    var overlay = Fx.get(Overlay::new);
    studio =
        Fx.get(() -> new MeetingStudio(Words.english(), overlay, AnsweringDialogs.yes("Late")));
    northmere = studio.waiting();
    id = northmere.planned();
    var agendas = northmere.session().buildAgenda();
    agendas.remove(id, agendas.record(id).orElseThrow().cases().getFirst().item().id());
    var run = northmere.session().runMeeting();
    run.open(id);
    run.opening().openEarly(id, Confidential.of("Begun with those who are here"));
    model = studio.model(northmere, id);
    var made = new MeetingScreen[1];
    Fx.show(
        1366,
        768,
        () -> {
          made[0] = studio.screen(model);
          view = made[0].view();
          return new StackPane(view, overlay);
        });
    Fx.run(made[0]::arrive);
    Fx.settle();
  }

  @AfterEach
  void shut() {
    northmere.close();
    assertEquals(List.of(), studio.background().failures());
  }

  @Test
  void whatCarriedThemOverLeadsToTheCloseAndTheCloseToTheApproval() {
    Fx.key(KeyCode.D, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    Fx.type("The room had to be left");
    Fx.key(KeyCode.TAB);
    Fx.type("The Idva");
    Fx.key(KeyCode.ENTER);

    assertEquals("Close the meeting", assertInstanceOf(Button.class, Fx.focused()).getText());
    Fx.key(KeyCode.SPACE);

    assertEquals(
        MeetingStage.CLOSED,
        northmere.session().runMeeting().record(id).orElseThrow().meeting().stage());
    assertTrue(isInThePage(Fx.focused()), () -> String.valueOf(Fx.focused()));
  }

  @Test
  void itsKeyLeadsBackIntoTheEndFromTheListBesideIt() {
    Fx.key(KeyCode.DIGIT9, KeyCombination.SHORTCUT_DOWN);
    Fx.run(() -> view.lookup(".list-view").requestFocus());

    Fx.key(KeyCode.DIGIT9, KeyCombination.SHORTCUT_DOWN);

    assertTrue(isInThePage(Fx.focused()), () -> String.valueOf(Fx.focused()));
  }

  @Test
  void aCaseAtHandSaysItsNewPlaceOnceALateOneHasComeInBeforeIt() {
    Fx.run(model::next);
    Fx.settle();
    assertTrue(said().contains("Case 1 of 6"), this::said);
    var late = northmere.session().runMeeting().addLateCase();
    var urgent = late.waiting(id).getFirst().referred().referral();

    Fx.key(KeyCode.A, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    Fx.key(KeyCode.TAB);
    Fx.type("Robin Chairperson");
    Fx.key(KeyCode.ENTER);

    assertEquals(urgent, model.record().get().cases().getFirst().referral().id());
    assertTrue(said().contains("Case 2 of 7"), this::said);
  }

  @Test
  void theTimerGoesOnWhereACaseIsNotPutOffAfterAll() {
    Fx.run(model::next);
    Fx.settle();
    var item = model.record().get().cases().getFirst().item().id();
    assertTrue(model.model(item).timer().running().get());

    Fx.key(KeyCode.D, KeyCombination.SHORTCUT_DOWN);
    Fx.type("She was not reached");
    Fx.key(KeyCode.ENTER);

    assertTrue(said().contains("This is needed."), this::said);
    assertTrue(model.model(item).timer().running().get());
    Fx.run(
        () ->
            model
                .ending()
                .putOff(
                    model.ending().typed(item).said(CaseField.PUT_OFF_REASON),
                    new Meanwhile(Confidential.of("The Idva"), Confidential.NONE, false),
                    problems -> {}));
    assertFalse(model.model(item).timer().running().get());
  }

  private boolean isInThePage(Node focused) {
    return view.lookupAll(".m-page").stream().anyMatch(page -> Focus.isInside(focused, page));
  }

  private String said() {
    var said = new StringBuilder();
    for (var node : view.lookupAll("*")) {
      if (node instanceof Labeled labeled && labeled.getText() != null && node.isVisible()) {
        said.append(labeled.getText()).append('\n');
      }
    }
    return said.toString();
  }
}
