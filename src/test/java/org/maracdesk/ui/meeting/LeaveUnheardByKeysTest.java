package org.maracdesk.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.Fx;
import org.maracdesk.ui.frame.Place;

/** The card that puts a case off, for one that is not to be heard any more. */
class LeaveUnheardByKeysTest extends MeetingOnShow {

  @Test
  void case15AfterADeathOneKeyAndItsAnswerLeaveTheCaseUnheardAndNobodyIsAskedWhoChecks() {
    decide(CaseDecision.Kind.DECEASED);
    begin();
    control(KeyCode.D);

    assertEquals("Leave it unheard", assertInstanceOf(Button.class, Fx.focused()).getText());
    assertTrue(said().contains("Not heard: the victim has died."), this::said);
    assertTrue(said().contains("This case is not to be heard"), this::said);
    assertFalse(said().contains("Who checks"), this::said);
    assertFalse(said().contains("Defer the case"), this::said);
    assertEquals(List.of(), Accessibility.nameless(view));

    Fx.key(KeyCode.SPACE);
    Fx.settle();

    assertEquals(
        new ItemOutcome.NotHeard(CaseDecision.Kind.DECEASED),
        record().cases().getFirst().item().outcome());
    assertEquals(new Part.Case(item(1)), model.part().get(), "the next that waits");
    Fx.run(model::previous);
    Fx.settle();
    assertTrue(said().contains("Back to waiting"), this::said);
  }

  @Test
  void case10WhereNothingIsNotedTheCardSaysWhereItIsAndLeadsThere() {
    begin();
    control(KeyCode.D);

    assertTrue(said().contains("Note that on the page of the case"), this::said);
    Fx.run(
        () ->
            view.lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> "Page of this case".equals(button.getText()))
                .findFirst()
                .orElseThrow()
                .fire());

    assertEquals(new Place.Case(first()), studio.navigator().place().get());
  }

  @Test
  void itIsTakenBackLikeAnyOther() {
    decide(CaseDecision.Kind.WITHDRAWN);
    begin();
    control(KeyCode.D);
    Fx.key(KeyCode.SPACE);
    Fx.settle();
    Fx.run(model::previous);
    Fx.settle();

    Fx.run(model.ending()::notHeard);

    assertEquals(new ItemOutcome.Waiting(), record().cases().getFirst().item().outcome());
  }

  private void decide(CaseDecision.Kind kind) {
    northmere
        .session()
        .decideCase()
        .decide(
            first(),
            kind,
            Confidential.of("Robin Chairperson"),
            Confidential.of("Because"),
            Confidential.NONE);
  }

  private CaseId first() {
    return record().cases().getFirst().caseFile().id();
  }

  private void begin() {
    show();
    Fx.run(model::next);
    Fx.settle();
  }

  private static void control(KeyCode key) {
    Fx.key(key, KeyCombination.SHORTCUT_DOWN);
    Fx.settle();
  }
}
