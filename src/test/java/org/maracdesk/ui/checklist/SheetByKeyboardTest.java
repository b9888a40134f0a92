package org.maracdesk.ui.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.Circumstances;
import org.maracdesk.domain.checklist.ProfessionalView.Decision;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.OpenStore;

/** The adult form from the open screen to the completed checklist, by keyboard alone. */
@ExtendWith(Fx.class)
class SheetByKeyboardTest {

  private static final KeyCombination.Modifier CTRL = KeyCombination.CONTROL_DOWN;

  @RegisterExtension final OpenStore opened = new OpenStore();

  private OpenSheet sheet;

  @BeforeEach
  void make() {
    sheet = new OpenSheet(opened, OpenSheet.shipped("ric-24-adult"));
  }

  @Test
  void twentyFourAnswersTakeTwentyFourKeysAndAtMostSixMore(TestReporter reporter) {
    somebodySignedBefore();
    sheet.open();

    assertEquals(5, fillIn(), "safe to talk, to the questions, the view, complete, yes");
    reporter.publishEntry("keys besides the 24 answers, all on one page", "5");
    assertCompleted();
  }

  @Test
  void itTakesNoMoreKeysTopicByTopic(TestReporter reporter) {
    somebodySignedBefore();
    sheet.habits.preferences().checklistByTopic().set(true);
    sheet.open();

    assertEquals(5, fillIn());
    reporter.publishEntry("keys besides the 24 answers, topic by topic", "5");
    assertCompleted();
  }

  @Test
  void theNameOfTheLastOneIsInTheFieldToBeSeenAndChangedAndKeptOnlyWithAnAnswer() {
    somebodySignedBefore();
    sheet.open();

    assertTrue(sheet.said().contains("Name and role come from the last checklist"));
    assertEquals(0, sheet.kept().byItem().size());
    assertNull(field("name"));
    sheet.enter("q1");
    sheet.key(KeyCode.N);
    assertTrue(field("name").has("Sam Sample"));
  }

  @Test
  void whoCompletedOneSignsTheNextUnlessTheySayOtherwise() {
    sheet.open();
    Fx.run(
        () -> {
          sheet.model.give("name", Reply.written("Robin Example"));
          sheet.model.give("role", Reply.written("Idva"));
          sheet.model.decide(Decision.REFER);
        });
    sheet.key(KeyCode.ENTER, CTRL);
    sheet.key(KeyCode.ENTER);

    assertNotNull(sheet.completed());
    assertTrue(sheet.habits.lastSignature().name().has("Robin Example"));
  }

  @Test
  void theLastAnswerIsTakenBackWhereItWasGiven() {
    sheet.open();
    sheet.enter("q5");
    sheet.key(KeyCode.Y);
    sheet.key(KeyCode.N);
    sheet.key(KeyCode.Z, CTRL);

    assertSame(sheet.row("q6"), Fx.focused());
    assertNull(sheet.kept().at(OpenSheet.id("q6")).answer());
    assertEquals(Answer.YES, sheet.kept().at(OpenSheet.id("q5")).answer());
    sheet.key(KeyCode.Z, CTRL);
    assertSame(sheet.row("q5"), Fx.focused());
  }

  @Test
  void aDraftResumesAtTheSameQuestion() {
    sheet.open();
    sheet.enter("q20");
    sheet.key(KeyCode.Y);
    sheet.enter("q7");
    sheet.open();

    assertSame(sheet.row("q7"), Fx.focused());
  }

  @Test
  void discardingAsksAndEnterAloneKeepsTheDraft() {
    sheet.open();
    sheet.enter("q1");
    sheet.key(KeyCode.Y);
    Fx.run(sheet.model::discard);
    Fx.settle();
    sheet.key(KeyCode.ENTER);

    assertEquals(Answer.YES, sheet.kept().at(OpenSheet.id("q1")).answer());
  }

  @Test
  void dontKnowAsksWhyInPlaceAndHoldsNothingUp() {
    sheet.open();
    sheet.enter("q2");
    sheet.key(KeyCode.D);

    assertSame(sheet.row("q3"), Fx.focused());
    assertTrue(OpenSheet.texts(sheet.row("q2")).contains("Why it is not known"));
  }

  @Test
  void theTabKeyGoesThroughEverythingAndRoundAgain() {
    sheet.open();
    sheet.enter("q1");
    var seen = new ArrayList<Node>();
    var known = new HashSet<Node>();
    for (Node now = Fx.focused(); known.add(now); now = Fx.focused()) {
      seen.add(now);
      Fx.key(KeyCode.TAB);
      assertTrue(seen.size() < 200, "there is no end to it");
    }

    assertSame(seen.getFirst(), Fx.focused());
    for (int number = 1; number <= 24; number++) {
      assertTrue(known.contains(sheet.row("q" + number)), "question " + number);
    }
    assertTrue(known.contains(Fx.<Node>find("#view-decision")));
    assertTrue(known.contains(Fx.<Node>find("#complete")));
    assertTrue(seen.stream().anyMatch(TextInputControl.class::isInstance));
  }

  @Test
  void oneTopicAPageHasAListThatSaysHowFarEachIs() {
    sheet.habits.preferences().checklistByTopic().set(true);
    sheet.open();
    assertTrue(sheet.has("#view-decision") == false, "the view is on a page of its own");
    sheet.key(KeyCode.PAGE_DOWN, CTRL);
    assertSame(sheet.row("q1"), Fx.focused());
    for (int number = 1; number <= 8; number++) {
      sheet.key(KeyCode.N);
    }

    assertSame(sheet.row("q9"), Fx.focused());
    assertFalse(sheet.has("#question-q8"));
    assertTrue(sheet.said().contains("Done, 8 of 8 answered"), sheet.said());
    sheet.key(KeyCode.PAGE_UP, CTRL);
    assertTrue(sheet.has("#question-q8"));
  }

  @Test
  void theLayoutTurnsWithOneKeyStaysAtTheQuestionAndIsRemembered() {
    sheet.open();
    sheet.enter("q12");
    sheet.key(KeyCode.T, CTRL);

    assertTrue(sheet.habits.preferences().checklistByTopic().get());
    assertSame(sheet.row("q12"), Fx.focused());
    assertFalse(sheet.has("#question-q1"));
    sheet.key(KeyCode.T, CTRL);
    assertTrue(sheet.has("#question-q1"));
    assertSame(sheet.row("q12"), Fx.focused());
  }

  @Test
  void safetyComesFirstSaysWhatToDoAndLocksNothing() {
    sheet.open();
    assertFalse(sheet.said().contains("Stop here, agree a safe way"));
    sheet.key(KeyCode.N);
    assertTrue(sheet.said().contains("Stop here, agree a safe way"));
    sheet.key(KeyCode.TAB);
    sheet.key(KeyCode.Y);
    assertTrue(sheet.said().contains("Call 999 first. What is written here is kept"));
    sheet.enter("q1");
    sheet.key(KeyCode.Y);

    assertEquals(Answer.YES, sheet.kept().at(OpenSheet.id("q1")).answer());
  }

  /** Fills the adult form in and answers how many keys that took besides the 24 answers. */
  private int fillIn() {
    sheet.keys = 0;
    sheet.key(KeyCode.Y);
    sheet.key(KeyCode.U, CTRL);
    for (int number = 1; number <= 24; number++) {
      sheet.key(number % 3 == 0 ? KeyCode.N : number % 7 == 0 ? KeyCode.D : KeyCode.Y);
    }
    sheet.key(KeyCode.DIGIT1);
    sheet.key(KeyCode.ENTER, CTRL);
    sheet.key(KeyCode.ENTER);
    return sheet.keys - 24;
  }

  private void assertCompleted() {
    var completed = sheet.completed();
    assertNotNull(completed, () -> "problems: " + sheet.model.problems());
    assertEquals(24, completed.answers().byItem().size());
    assertEquals(14, completed.outcome().tally().yes());
    assertEquals(2, completed.outcome().tally().dontKnow());
    assertEquals(Decision.REFER, completed.circumstances().view().decision());
    assertTrue(completed.circumstances().fields().get("safeToTalk").has("yes"));
    assertEquals("Sam Sample, Idva", completed.completedBy().text());
    assertEquals(List.of(), sheet.background.failures());
  }

  private void somebodySignedBefore() {
    sheet
        .habits
        .lastSignature()
        .remember(
            Circumstances.NONE
                .with("name", Reply.written("Sam Sample"))
                .with("role", Reply.written("Idva")));
  }

  private Reply field(String id) {
    return sheet
        .sample
        .journey()
        .open(sheet.sample.checklist())
        .orElseThrow()
        .draft()
        .circumstances()
        .fields()
        .get(id);
  }
}
