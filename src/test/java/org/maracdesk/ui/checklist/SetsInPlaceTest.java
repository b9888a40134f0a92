package org.maracdesk.ui.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ProfessionalView.Decision;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.OpenStore;

/** The sets of further questions that open beside the adult form. */
@ExtendWith(Fx.class)
class SetsInPlaceTest {

  private static final String STALKING = "#set-s-dash-11";
  private static final String HONOUR = "#set-h-dash-10";

  @RegisterExtension final OpenStore opened = new OpenStore();

  private OpenSheet sheet;

  @BeforeEach
  void open() {
    sheet = new OpenSheet(opened, OpenSheet.shipped("ric-24-adult")).open();
  }

  @Test
  void theStalkingQuestionsOpenUnderTheStalkingQuestionAndStayOutOfTheWay() {
    assertFalse(sheet.has(STALKING));
    sheet.enter("q8");
    sheet.key(KeyCode.Y);

    assertSame(sheet.row("q9"), Fx.focused(), "the questions go on");
    assertSame(sheet.row("q8"), before(STALKING));
    var said = OpenSheet.texts(Fx.find(STALKING));
    assertTrue(said.contains("Does not change the count"), said.toString());
    assertTrue(said.contains("0 of 11 answered"), said.toString());
  }

  @Test
  void theArrowsGoIntoASetAndEscapeComesBack() {
    sheet.enter("q8");
    sheet.key(KeyCode.Y);
    sheet.enter("q8");
    sheet.key(KeyCode.RIGHT);
    assertSame(sheet.row("s-dash-11/" + first("s-dash-11")), Fx.focused());
    var spoken = Fx.get(() -> Fx.focused().getAccessibleText());
    assertTrue(spoken.startsWith("Question 1 of 11. "), spoken);
    sheet.key(KeyCode.Y);
    sheet.key(KeyCode.ESCAPE);

    assertSame(sheet.row("q8"), Fx.focused());
    var kept = sheet.kept();
    assertEquals(Answer.YES, kept.at(OpenSheet.id("s-dash-11/" + first("s-dash-11"))).answer());
    assertEquals(1, sheet.model.outcome().get().tally().yes());
    assertEquals(List.of(), Accessibility.nameless(sheet.view));
  }

  @Test
  void theLastOfASetLeadsOnToTheNextQuestion() {
    sheet.enter("q8");
    sheet.key(KeyCode.Y);
    sheet.enter("q8");
    sheet.key(KeyCode.RIGHT);
    for (int i = 0; i < 11; i++) {
      sheet.key(KeyCode.N);
    }

    assertSame(sheet.row("q9"), Fx.focused());
  }

  @Test
  void whatWasAnsweredStaysWhenTheAnswerThatOpenedItChangesAndSaysSo() {
    sheet.enter("q8");
    sheet.key(KeyCode.Y);
    sheet.enter("q8");
    sheet.key(KeyCode.RIGHT);
    sheet.key(KeyCode.Y);
    sheet.enter("q8");
    sheet.key(KeyCode.N);

    assertSame(sheet.row("q8"), before(STALKING));
    var said = String.join("\n", OpenSheet.texts(Fx.find(STALKING)));
    assertTrue(said.contains("What was answered here is kept."), said);
  }

  @Test
  void anEmptySetGoesWhenTheAnswerThatOpenedItChanges() {
    sheet.enter("q8");
    sheet.key(KeyCode.Y);
    sheet.enter("q8");
    sheet.key(KeyCode.N);

    assertFalse(sheet.has(STALKING));
  }

  @Test
  void theHonourQuestionsOpenUnderTheQuestionWhereTheFlagWasSet() {
    flag("q12");
    assertSame(sheet.row("q12"), before(HONOUR));
    flag("q4");
    assertSame(sheet.row("q12"), before(HONOUR), "where it stands it stays");
    sheet.open();
    assertSame(sheet.row("q4"), before(HONOUR));
  }

  @Test
  void theSeverityGridIsOfferedAtTheEndAndItsAnswersCompleteWithTheChecklist() {
    Fx.run(() -> Fx.find("#set-severity-grid .m-set-head").requestFocus());
    sheet.key(KeyCode.RIGHT);
    assertSame(sheet.row("severity-grid/physical.level"), Fx.focused());
    sheet.key(KeyCode.DIGIT4);
    assertSame(sheet.row("severity-grid/physical.severityChange"), Fx.focused());
    Fx.run(
        () -> {
          sheet.model.give("name", Reply.written("Sam Sample"));
          sheet.model.give("role", Reply.written("Idva"));
          sheet.model.decide(Decision.REFER);
          sheet.model.complete();
        });
    Fx.settle();
    sheet.key(KeyCode.ENTER);

    assertEquals(
        new Answer("high"),
        sheet.completed().answers().at(OpenSheet.id("severity-grid/physical.level")).answer());
    assertEquals(0, sheet.completed().outcome().tally().yes());
    assertTrue(sheet.said().contains("Physical abuse"), sheet.said());
    assertTrue(sheet.said().contains("Does not change the count"), sheet.said());
  }

  private void flag(String question) {
    Fx.run(
        () ->
            sheet.model.choose(
                OpenSheet.id(question), now -> now.with("hba", Reply.chosen("yes"))));
    Fx.settle();
  }

  private static Node before(String selector) {
    return Fx.get(
        () -> {
          var panel = Fx.<Node>find(selector);
          var all = panel.getParent().getChildrenUnmodifiable();
          return all.get(all.indexOf(panel) - 1);
        });
  }

  private String first(String set) {
    return sheet
        .model
        .page()
        .get()
        .form()
        .supplement(set)
        .orElseThrow()
        .form()
        .items()
        .getFirst()
        .id()
        .value();
  }
}
