package org.maracdesk.domain.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.exchange.ChecklistJson;
import org.maracdesk.exchange.ScoringVectors;
import org.maracdesk.exchange.ShippedChecklists;

class CompletedChecklistTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final Confidential WORKER = Confidential.of("Bess Example, advocate");

  private final ChecklistForm form = ShippedChecklists.adult();
  private final Profile profile = ShippedChecklists.usualProfile();

  @Test
  void aNewDraftHasNoAnswerFilledIn() {
    var outcome = draft().complete(form, profile, DAY, WORKER).outcome();

    assertEquals(new Tally(0, 0, 0, 0, 24), outcome.tally());
  }

  @Test
  void aLaterProfileDoesNotRewriteTheOutcome() {
    var stricter = ChecklistJson.profile(ScoringVectors.profile("example-local-16"));
    var completed = fourteen().complete(form, profile, DAY, WORKER);

    var again = fourteen().complete(form, stricter, DAY.plusDays(1), WORKER);

    assertEquals(List.of(Ground.VISIBLE_RISK), completed.outcome().grounds());
    assertEquals(profile.edition(), completed.profile());
    assertEquals(List.of(), again.outcome().grounds());
  }

  @Test
  void aCompletedChecklistIsWhatTheNextOneLooksBackOn() {
    var completed =
        draft().with(new ItemId("q24"), Answer.YES).complete(form, profile, DAY, WORKER);

    assertEquals(
        new EarlierChecklist("ric-24-adult", DAY, 1, Set.of(new ItemId("q24"))),
        completed.asHistory(form, form));
  }

  @Test
  void anotherEditionOfTheFormIsRefused() {
    var other =
        new ChecklistDraft(
            new Edition("ric-24-adult", "1.0.0", "00"), Answers.NONE, Circumstances.NONE);

    assertThrows(IllegalArgumentException.class, () -> other.complete(form, profile, DAY, WORKER));
  }

  @Test
  void nothingAboutAPersonPrintsItself() {
    var printed =
        draft()
            .with(
                new ItemId("q14"),
                ItemAnswer.of(Answer.YES)
                    .noting(Confidential.of("Said it on Sunday"))
                    .with("who", Reply.chosen("children")))
            .with(Circumstances.NONE.with("priorities", Reply.written("The children")))
            .complete(form, profile, DAY, WORKER)
            .toString();

    assertFalse(printed.contains("Sunday"));
    assertFalse(printed.contains("hildren"), printed);
    assertFalse(printed.contains("Bess"));
  }

  private ChecklistDraft draft() {
    return ChecklistDraft.on(form);
  }

  private ChecklistDraft fourteen() {
    var draft = draft();
    for (int i = 1; i <= 14; i++) {
      draft = draft.with(new ItemId("q" + i), Answer.YES);
    }
    return draft;
  }
}
