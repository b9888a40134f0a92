package org.maracdesk.ui.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.ProfessionalView.Decision;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.domain.checklist.WhyUnknown;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.ChecklistPage;
import org.maracdesk.journeys.SampleChecklist;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.OpenStore;
import org.maracdesk.ui.frame.Status;

class ChecklistModelTest {

  private static final Duration A_SECOND = Duration.ofSeconds(1);

  @RegisterExtension final OpenStore opened = new OpenStore();

  private final InlineBackground background = new InlineBackground();
  private final Status status = new Status(OpenStore.NOON);
  private final AnsweringDialogs dialogs = AnsweringDialogs.yes();
  private SampleChecklist sample;
  private ChecklistModel model;

  @BeforeEach
  void load() {
    sample = SampleChecklist.in(opened.store(), OpenStore.NOON);
    model = model(sample.checklist());
    model.load();
  }

  @Test
  void anAnswerIsKeptAtOnce() {
    model.answer(item(7), Answer.YES);

    assertEquals(Answer.YES, kept().draft().answers().at(item(7)).answer());
    assertEquals("frame.saved", status.sentence().get().key());
  }

  @Test
  void typingIsKeptSoonAndWhenTheScreenIsLeft() {
    model.write(item(7), given -> given.noting(Confidential.of("Sunday")));
    assertTrue(kept().draft().answers().at(item(7)).note().isBlank());

    background.elapse(A_SECOND);
    assertEquals("Sunday", kept().draft().answers().at(item(7)).note().text());

    model.write(item(7), given -> given.noting(Confidential.of("Monday")));
    model.keep();
    assertEquals("Monday", kept().draft().answers().at(item(7)).note().text());
  }

  @Test
  void whoTypesWithoutAPauseHasWhatWasTypedInTheStoreMeanwhile() {
    for (var typed : List.of("Sun", "Sunday", "Sunday ni")) {
      model.write(item(7), given -> given.noting(Confidential.of(typed)));
      background.pass(Duration.ofMillis(600));
    }

    assertEquals("Sunday", kept().draft().answers().at(item(7)).note().text());
    background.pass(Duration.ofMillis(400));
    assertEquals("Sunday ni", kept().draft().answers().at(item(7)).note().text());
  }

  @Test
  void nothingIsLostWhenTheScreenIsLeftWhileTheLastAnswerIsBeingKept() {
    background.hold();
    model.answer(item(1), Answer.YES);
    model.answer(item(2), Answer.NO);
    model.give("whereAbuser", Reply.written("At work"));
    model.keep();
    background.release();

    var draft = kept().draft();
    assertEquals(Answer.NO, draft.answers().at(item(2)).answer());
    assertTrue(draft.circumstances().fields().get("whereAbuser").has("At work"));
  }

  @Test
  void theDraftSurvivesReopeningTheStore() {
    model.answer(item(15), Answer.DONT_KNOW);
    model.decide(Decision.UNDECIDED);

    var again =
        sample
            .reopened(opened.another(), OpenStore.NOON)
            .journey()
            .open(sample.checklist())
            .orElseThrow()
            .draft();

    assertEquals(Answer.DONT_KNOW, again.answers().at(item(15)).answer());
    assertTrue(again.circumstances().fields().get("decision").has("undecided"));
  }

  @Test
  void moreThanFiftyAnswersCanBeTakenBackOneByOneAndNotesStay() {
    answerAll(Answer.YES);
    model.write(item(3), given -> given.noting(Confidential.of("Kept")));
    answerAll(Answer.NO);
    answerAll(Answer.DONT_KNOW);
    for (int step = 0; step < 48; step++) {
      model.takeBack();
    }
    assertEquals(Answer.YES, model.at(item(24)).get().answer());
    assertEquals(Answer.YES, kept().draft().answers().at(item(1)).answer());
    for (int step = 0; step < 24; step++) {
      assertNotNull(model.takeBack());
    }

    assertNull(model.takeBack());
    assertNull(kept().draft().answers().at(item(3)).answer());
    assertEquals("Kept", kept().draft().answers().at(item(3)).note().text());
  }

  @Test
  void takingBackAlsoBringsBackWhyItWasNotKnown() {
    model.answer(item(3), Answer.DONT_KNOW);
    model.choose(item(3), given -> given.because(WhyUnknown.DECLINED));
    model.answer(item(3), Answer.YES);
    model.takeBack();

    assertEquals(WhyUnknown.DECLINED, model.at(item(3)).get().whyUnknown());
  }

  @Test
  void theCountWaitsForTheWorkersOwnView() {
    model.answer(item(1), Answer.YES);
    assertFalse(model.revealed().get());

    model.decide(Decision.NOT_REFER);
    background.elapse(A_SECOND);

    assertTrue(model.revealed().get());
  }

  @Test
  void aViewThatTheArrowKeysOnlyPassShowsNothing() {
    model.decide(Decision.REFER);
    model.undecide();
    background.elapse(A_SECOND);

    assertFalse(model.revealed().get());
  }

  @Test
  void beingUndecidedIsAViewOnceItSaysWhy() {
    model.decide(Decision.UNDECIDED);
    background.elapse(A_SECOND);
    assertFalse(model.revealed().get());

    model.because("I want to speak to the health visitor first.");
    background.elapse(A_SECOND);
    assertTrue(model.revealed().get());
  }

  @Test
  void aViewCanBeChangedLaterAndTheCountStays() {
    model.decide(Decision.NOT_REFER);
    background.elapse(A_SECOND);
    model.decide(Decision.REFER);

    assertTrue(model.revealed().get());
    assertEquals(Decision.REFER, kept().draft().circumstances().view().decision());
  }

  @Test
  void theCountCanBeAskedForOnceAllQuestionsAreGoneThrough() {
    model.revealAnyway();
    assertFalse(model.revealed().get());

    answerAll(Answer.DONT_KNOW);
    assertFalse(model.revealed().get());
    model.revealAnyway();
    assertTrue(model.revealed().get());
  }

  @Test
  void theNextUnansweredQuestionGoesRoundToTheFirst() {
    answerAll(Answer.NO);
    model.answer(item(3), null);

    assertEquals(item(3), model.nextUnanswered(item(20)).id());

    model.answer(item(3), Answer.NO);
    assertNull(model.nextUnanswered(item(20)));
  }

  @Test
  void completingSaysWhatIsMissingAtItsPlace() {
    model.complete();

    assertEquals(
        List.of("decision", "name", "role"),
        model.problems().stream().map(Problem::place).toList());
    assertEquals(List.of(), dialogs.asked());
  }

  @Test
  void notReferringWithAGroundNeedsAReasonAndSomebodyConsulted() {
    answerAll(Answer.YES);
    sign();
    model.decide(Decision.NOT_REFER);
    model.complete();

    assertEquals(
        List.of("rationale", "discussedWith"),
        model.problems().stream().map(Problem::place).toList());

    model.because("She moved abroad last week and her new safety plan is in place there.");
    model.discussedWith("Team manager");
    assertEquals(List.of(), model.problems());
    model.complete();
    assertNotNull(kept().completed());
  }

  @Test
  void referringIsNeverHeldUpByAMissingReason() {
    sign();
    model.decide(Decision.REFER);
    model.complete();

    assertNotNull(kept().completed());
  }

  @Test
  void whatIsCompletedIsFrozen() {
    sign();
    model.decide(Decision.REFER);
    model.answer(item(1), Answer.YES);
    model.complete();
    var before = kept().completed();

    var late = model(sample.checklist());
    late.load();
    late.answer(item(1), Answer.NO);

    assertEquals(before.answers(), kept().completed().answers());
    assertEquals("Sam Sample, Idva", before.completedBy().text());
    assertEquals(1, background.failures().size());
  }

  @Test
  void discardingAsksAndLeavesNothing() {
    model.answer(item(1), Answer.YES);
    model.discard();

    assertEquals(List.of("checklist.page.discard.title"), dialogs.asked());
    assertTrue(model.discarded().get());
    assertTrue(sample.journey().open(sample.checklist()).isEmpty());
  }

  @Test
  void aChecklistThatDoesNotExistSaysSo() {
    var nowhere = model(new ChecklistId(new UUID(9, 9)));
    nowhere.load();

    assertTrue(nowhere.absent().get());
  }

  private void answerAll(Answer answer) {
    for (int number = 1; number <= 24; number++) {
      model.answer(item(number), answer);
    }
  }

  private void sign() {
    model.give("name", Reply.written("Sam Sample"));
    model.give("role", Reply.written("Idva"));
  }

  private ChecklistPage kept() {
    return sample.journey().open(sample.checklist()).orElseThrow();
  }

  private ChecklistModel model(ChecklistId id) {
    return new ChecklistModel(id, sample.journey(), background, status, dialogs);
  }

  private static ItemId item(int number) {
    return new ItemId("q" + number);
  }
}
