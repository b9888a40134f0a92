package org.maracdesk.ui.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.Outcome;
import org.maracdesk.domain.checklist.ProfessionalView.Decision;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.OpenStore;

/** Forms other than the usual one: no code knows them, the sheet fills them in all the same. */
@ExtendWith(Fx.class)
class FormsOnScreenTest {

  private static final KeyCombination.Modifier CTRL = KeyCombination.CONTROL_DOWN;

  @RegisterExtension final OpenStore opened = new OpenStore();

  private OpenSheet sheet;

  @Test
  void anInventedInstrumentIsCompletedByKeyboardAndScored() {
    sheet = new OpenSheet(opened, OpenSheet.invented(), OpenSheet.inventedProfile()).open();
    sheet.key(KeyCode.U, CTRL);
    assertSame(sheet.row("lamp"), Fx.focused());
    sheet.key(KeyCode.Y);
    sheet.key(KeyCode.D);
    sheet.key(KeyCode.DIGIT3);
    sheet.key(KeyCode.DIGIT3);
    sheet.key(KeyCode.DIGIT4);
    sheet.key(KeyCode.N);
    assertSame(sheet.row("north.level"), Fx.focused());
    sheet.key(KeyCode.DIGIT3);
    sheet.key(KeyCode.RIGHT);
    sheet.key(KeyCode.LEFT);
    assertSame(sheet.row("north.change"), Fx.focused());
    sheet.key(KeyCode.DIGIT1);
    sheet.key(KeyCode.DIGIT1);
    sheet.key(KeyCode.DIGIT2);
    assertEquals("view-decision", Fx.focused().getId());
    sheet.key(KeyCode.DIGIT1);
    sheet.key(KeyCode.ENTER, CTRL);
    sheet.type("Invented Keeper");
    sheet.key(KeyCode.TAB);
    sheet.type("Keeper");
    sheet.key(KeyCode.ENTER, CTRL);
    sheet.key(KeyCode.ENTER);

    var completed = sheet.completed();
    assertNotNull(completed, () -> "problems: " + sheet.model.problems());
    assertEquals(new Answer("holed"), completed.answers().at(OpenSheet.id("rust")).answer());
    assertEquals(new Answer("wild"), completed.answers().at(OpenSheet.id("north.level")).answer());
    // A lamp out counts three times, rust twice: 3 * 1 + 2 * 5, and the nights 2 + 3
    assertEquals(18, completed.outcome().score("points").orElseThrow().value());
    assertTrue(completed.outcome().alert("T-SEA") != null);
    assertTrue(sheet.said().contains("18 of 21 invented points"), sheet.said());
    assertTrue(sheet.said().contains("No duck was seen."), sheet.said());
    assertTrue(sheet.said().contains("Invented for tests. Not an instrument"), sheet.said());
  }

  @Test
  void theLevelsOfAGridSayWhatTheyStandForAndTheNotesOfARowAreKept() {
    sheet = new OpenSheet(opened, OpenSheet.invented(), OpenSheet.inventedProfile()).open();

    var row = String.join("\n", OpenSheet.texts(sheet.row("north.level")));
    assertTrue(row.contains("Rough: A duck would rather not."), row);
    assertTrue(row.contains("3  Wild"), row);
    var spoken = Fx.get(() -> sheet.row("north.change").getAccessibleText());
    assertEquals("Question 8 of 10. Northern shore – Change. Not answered", spoken);
    assertTrue(Fx.get(() -> sheet.row("north.level").getAccessibleHelp()).contains("3: Wild"));
    assertTrue(sheet.said().contains("Notes"));
  }

  @Test
  void aKeyThatNamesNoAnswerHereAnswersNothing() {
    sheet = new OpenSheet(opened, OpenSheet.invented(), OpenSheet.inventedProfile()).open();
    sheet.enter("rust");
    sheet.key(KeyCode.Y);
    sheet.key(KeyCode.DIGIT9);
    sheet.enter("lamp");
    sheet.key(KeyCode.DIGIT1);

    assertEquals(0, sheet.kept().byItem().size());
  }

  @Test
  void theGradeOfThePoliceFormIsStoredWithItsReasonAndBothCountsAreShown() {
    sheet = new OpenSheet(opened, OpenSheet.shipped("dash-27-police")).open();
    sheet.enter("q10");
    sheet.key(KeyCode.Y);
    sheet.key(KeyCode.U, CTRL);
    sheet.key(KeyCode.J, CTRL);
    sheet.key(KeyCode.DIGIT1);
    Fx.run(() -> Fx.find("#view-grade").requestFocus());
    sheet.key(KeyCode.DIGIT2);
    sheet.reveal();

    assertTrue(sheet.said().contains("1 of 27 indicators marked yes."), sheet.said());
    assertTrue(sheet.said().contains("0 of the 24 that match the adult checklist"), sheet.said());
    assertTrue(sheet.said().contains("Grade given by the assessor: Medium."), sheet.said());
    Fx.run(
        () -> {
          sheet.model.give("gradeReason", Reply.written("Two call-outs since she moved out."));
          sheet.model.give("name", Reply.written("Sam Sample"));
          sheet.model.give("role", Reply.written("Constable"));
        });
    sheet.key(KeyCode.ENTER, CTRL);
    sheet.key(KeyCode.ENTER);

    assertTrue(sheet.completed().circumstances().fields().get("grade").has("medium"));
    assertTrue(sheet.said().contains("Two call-outs since she moved out."));
  }

  @Test
  void aResultFromElsewhereIsAPlainFormThatShowsNoNumber() {
    sheet = new OpenSheet(opened, OpenSheet.shipped("external-merit")).open();
    assertTrue(sheet.said().contains("Nothing is counted on this form"), sheet.said());
    assertFalse(sheet.said().contains("indicators marked yes"));
    Fx.run(
        () -> {
          sheet.model.give("total", Reply.written("as given: 61"));
          sheet.model.give("name", Reply.written("Sam Sample"));
          sheet.model.give("role", Reply.written("Idva"));
          sheet.model.decide(Decision.REFER);
        });
    sheet.reveal();
    assertTrue(sheet.said().contains("This form adds nothing up."), sheet.said());
    sheet.key(KeyCode.ENTER, CTRL);
    sheet.key(KeyCode.ENTER);

    assertEquals(Outcome.Decision.REFERRED_DETAILS_OWED, sheet.completed().outcome().decision());
    assertTrue(sheet.said().contains("as given: 61"), sheet.said());
    assertFalse(sheet.said().contains("indicators marked yes"), sheet.said());
  }

  @Test
  void aFormWithoutOfficialNumbersClaimsNone() {
    sheet = new OpenSheet(opened, OpenSheet.shipped("ric-yp")).open();
    var first = sheet.model.page().get().form().items().getFirst();
    var spoken = Fx.get(() -> sheet.row(first.id().value()).getAccessibleText());

    assertTrue(spoken.startsWith("Question 1 of 33. "), spoken);
    assertFalse(OpenSheet.texts(sheet.row(first.id().value())).contains("1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ric-24-adult",
        "ric-yp",
        "dash-27-police",
        "external-merit",
        "external-dvrim",
        "s-dash-11",
        "severity-grid"
      })
  void everythingTheKeyboardReachesHasANameAndNothingForbiddenIsSaid(String id) {
    sheet = new OpenSheet(opened, OpenSheet.shipped(id)).open();
    Fx.run(
        () -> {
          for (var item : sheet.model.page().get().form().items()) {
            sheet.model.answer(item.id(), item.scale().values().getFirst().answer());
          }
          sheet.model.decide(Decision.REFER);
        });
    sheet.reveal();

    assertEquals(List.of(), Accessibility.nameless(sheet.view));
    for (var text : sheet.texts()) {
      assertFalse(
          text.matches(
              "(?is).*\\b(low risk|no risk|risk reduced|not suitable for marac|ticks? needed|more"
                  + " needed|does not meet marac|threshold not met|override|predicts)\\b.*"),
          text);
    }
    assertEquals(List.of(), sheet.background.failures());
  }
}
