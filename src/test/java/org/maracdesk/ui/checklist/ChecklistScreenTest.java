package org.maracdesk.ui.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.ProfessionalView.Decision;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.journeys.SampleChecklist;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.OpenStore;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Preferences;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Words;

@ExtendWith(Fx.class)
class ChecklistScreenTest {

  @RegisterExtension final OpenStore opened = new OpenStore();

  private final InlineBackground background = new InlineBackground();
  private final SheetHabits habits =
      new SheetHabits(new Preferences(), new Bookmarks(), new LastSignature());
  private SampleChecklist sample;
  private ChecklistModel model;
  private Parent view;

  @BeforeEach
  void show() {
    sample = SampleChecklist.in(opened.store(), OpenStore.NOON);
    open(1366, 768);
  }

  @Test
  void theWholeListIsAnsweredWithTwentyFourKeysAndAHandfulMore() {
    Fx.key(KeyCode.U, KeyCombination.CONTROL_DOWN);
    for (int number = 1; number <= 24; number++) {
      Fx.key(number % 3 == 0 ? KeyCode.N : number % 7 == 0 ? KeyCode.D : KeyCode.Y);
    }

    var answers = sample.journey().open(sample.checklist()).orElseThrow().draft().answers();
    assertEquals(24, answers.byItem().size());
    assertEquals(Answer.NO, answers.at(item(24)).answer());
    assertEquals(Answer.DONT_KNOW, answers.at(item(7)).answer());
    assertEquals(List.of(), background.failures());
    assertFalse(Fx.focused() instanceof QuestionRow, "the view comes after the last question");
  }

  @Test
  void typingInTheNoteNeverAnswersAQuestion() {
    enter(7);
    Fx.key(KeyCode.ENTER);
    assertTrue(Fx.focused() instanceof TextArea);
    for (var letter : List.of("y", "n", "d")) {
      Fx.key(KeyCode.getKeyCode(letter.toUpperCase()));
      Fx.type(letter);
    }

    assertEquals("ynd", model.at(item(7)).get().note().text());
    for (int number = 1; number <= 24; number++) {
      assertEquals(null, model.at(item(number)).get().answer());
    }
  }

  @Test
  void tabLeavesTheNoteAndEscapeGoesBackToTheQuestion() {
    enter(7);
    Fx.key(KeyCode.F2);
    Fx.key(KeyCode.TAB);
    assertFalse(Fx.focused() instanceof TextArea);
    Fx.key(KeyCode.ESCAPE);

    assertSame(row(7), Fx.focused());
  }

  @Test
  void theArrowKeysMoveAndBackspaceTakesTheAnswerBack() {
    enter(7);
    Fx.key(KeyCode.DOWN);
    assertSame(row(8), Fx.focused());
    Fx.key(KeyCode.UP);
    Fx.key(KeyCode.UP);
    assertSame(row(6), Fx.focused());
    Fx.key(KeyCode.END);
    assertSame(row(24), Fx.focused());
    Fx.key(KeyCode.HOME);
    assertSame(row(1), Fx.focused());
    Fx.key(KeyCode.Y);
    Fx.key(KeyCode.UP);
    Fx.key(KeyCode.BACK_SPACE);

    assertEquals(null, model.at(item(1)).get().answer());
  }

  @Test
  void eachRowSaysItsNumberItsPromptAndItsAnswer() {
    enter(7);
    Fx.key(KeyCode.Y);

    var said = Fx.get(() -> row(7).getAccessibleText());
    assertTrue(said.startsWith("Question 7 of 24. Is time with the children"), said);
    assertTrue(said.endsWith(" Yes"), said);
    assertTrue(Fx.get(() -> row(8).getAccessibleText()).endsWith("Not answered"));
  }

  @Test
  void followUpsAppearInPlaceWhenTheAnswerAsksForThem() {
    enter(15);
    assertFalse(texts(row(15)).contains("How many times"));
    Fx.key(KeyCode.Y);
    assertTrue(texts(row(15)).contains("How many times"));

    enter(15);
    Fx.key(KeyCode.N);
    assertFalse(texts(row(15)).contains("How many times"));
  }

  @Test
  void theCountIsHiddenUntilTheViewIsGivenAndWhatCannotWaitIsNot() {
    enter(14);
    Fx.key(KeyCode.Y);
    Fx.key(KeyCode.Y);
    var before = String.join("\n", texts(view));
    assertTrue(before.contains("2 answered, 22 to go"));
    assertTrue(before.contains("Strangulation or suffocation recorded."));
    assertFalse(before.contains("indicators marked yes"));
    assertFalse(before.contains("A believed threat to kill"));

    Fx.run(
        () -> {
          model.decide(Decision.REFER);
          background.elapse(Duration.ofSeconds(1));
        });
    Fx.settle();
    var after = String.join("\n", texts(view));
    assertTrue(after.contains("2 of 24 indicators marked yes."), after);
    assertTrue(after.contains("A believed threat to kill"));
  }

  @Test
  void whatMustNeverBeSaidIsNotSaid() {
    Fx.run(
        () -> {
          for (int number = 1; number <= 12; number++) {
            model.answer(item(number), Answer.YES);
          }
          model.decide(Decision.REFER);
          background.elapse(Duration.ofSeconds(1));
        });
    Fx.settle();
    for (var text : texts(view)) {
      assertFalse(
          text.matches(
              "(?is).*\\b(low risk|medium risk|high risk|no risk|standard risk|ticks? needed|more"
                  + " needed|does not meet|threshold not met|override|score|predicts)\\b.*"),
          text);
      assertFalse(text.matches("12|12/24|12 of 24"), text);
    }
  }

  @Test
  void everythingTheKeyboardReachesHasAName() {
    enter(3);
    Fx.key(KeyCode.D);
    enter(3);
    Fx.key(KeyCode.ENTER);
    enter(15);
    Fx.key(KeyCode.Y);
    enter(23);
    Fx.key(KeyCode.Y);

    assertEquals(List.of(), Accessibility.nameless(view));
  }

  @Test
  void aQuestionIsOneStopForTheTabKey() {
    enter(7);
    Fx.key(KeyCode.TAB);

    assertSame(row(8), Fx.focused());
  }

  @Test
  void nothingIsWiderThanTheWindow() {
    for (var size : List.of(new int[] {1366, 768}, new int[] {683, 384})) {
      open(size[0], size[1]);
      enter(3);
      Fx.key(KeyCode.ENTER);
      double right = Fx.get(() -> row(3).localToScene(row(3).getLayoutBounds()).getMaxX());
      assertTrue(right <= size[0], size[0] + ": " + right);
    }
  }

  @Test
  void aProblemIsShownAtItsPlaceAndHasTheFocus() {
    Fx.run(model::complete);
    Fx.settle();

    assertEquals("view-decision", Fx.focused().getId());
    assertTrue(texts(view).contains("This is needed."));
  }

  @Test
  void aCompletedChecklistShowsWhatItShowedAndOffersNoChange() {
    Fx.run(
        () -> {
          model.answer(item(15), Answer.YES);
          model.give("name", Reply.written("Sam Sample"));
          model.give("role", Reply.written("Idva"));
          model.decide(Decision.REFER);
          model.complete();
        });
    Fx.settle();

    var said = String.join("\n", texts(view));
    assertTrue(said.contains("can no longer be changed"));
    assertTrue(said.contains("1 of 24 indicators marked yes."));
    assertTrue(said.contains("Profile uk-default-14, version 1.1.0"), said);
    assertTrue(said.contains("Sam Sample, Idva"));
    assertTrue(Fx.get(() -> view.lookup("#complete") == null));
    assertTrue(Fx.get(() -> view.lookupAll(".text-input").isEmpty()));
    assertEquals(List.of(), Accessibility.nameless(view));
  }

  @Test
  void resumingGoesToTheFirstOpenQuestion() {
    enter(1);
    Fx.key(KeyCode.Y);
    open(1366, 768);

    assertSame(row(2), Fx.focused());
    assertNotNull(Fx.<Node>find("#question-q1"));
  }

  private void open(int width, int height) {
    view =
        Fx.show(
            width,
            height,
            () -> {
              var place = new Place.Checklist(sample.checklist());
              model =
                  new ChecklistModel(
                      sample.checklist(),
                      sample.journey(),
                      background,
                      new Status(OpenStore.NOON),
                      AnsweringDialogs.yes());
              return new ChecklistScreen(
                      Words.english(), model, new Navigator(place), OpenStore.NOON, habits)
                  .view();
            });
    Fx.run(model::load);
    Fx.settle();
  }

  private static void enter(int number) {
    Fx.run(() -> row(number).requestFocus());
    Fx.settle();
  }

  private static Node row(int number) {
    return Fx.find("#question-q" + number);
  }

  private static List<String> texts(Node node) {
    return Fx.get(
        () -> {
          var found = new ArrayList<String>();
          collect(node, found);
          return found;
        });
  }

  private static void collect(Node node, List<String> found) {
    if (!node.isVisible()) {
      return;
    }
    if (node instanceof Labeled labeled
        && labeled.getText() != null
        && !node.getStyleClass().contains("m-question-number")) {
      found.add(labeled.getText());
    }
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
    }
  }

  private static ItemId item(int number) {
    return new ItemId("q" + number);
  }
}
