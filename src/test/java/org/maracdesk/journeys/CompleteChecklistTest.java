package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maracdesk.domain.checklist.ChecklistDraft;
import org.maracdesk.domain.checklist.ProfessionalView;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.testing.OpenStore;
import org.maracdesk.wording.ExplainedException;

class CompleteChecklistTest {

  @RegisterExtension final OpenStore opened = new OpenStore();

  private SampleChecklist sample;
  private ChecklistDraft draft;

  @BeforeEach
  void begin() {
    sample = SampleChecklist.in(opened.store(), OpenStore.NOON);
    draft = sample.journey().open(sample.checklist()).orElseThrow().draft();
  }

  @Test
  void anEmptyDraftIsHeldUpByTheDecisionAndTheSignature() {
    assertEquals(
        List.of("decision", "name", "role"),
        sample.journey().problems(draft).stream().map(Problem::place).toList());
    assertInstanceOf(Answered.Refused.class, sample.journey().complete(sample.checklist(), draft));
    assertEquals(null, sample.journey().open(sample.checklist()).orElseThrow().completed());
  }

  @Test
  void theDraftsOwnFieldsSayWhoCompletedIt() {
    sample.journey().complete(sample.checklist(), signed());

    var completed = sample.journey().open(sample.checklist()).orElseThrow().completed();
    assertEquals("Sam Sample, Idva", completed.completedBy().text());
  }

  @Test
  void aDraftCannotBeKeptOrDiscardedOnceItIsCompleted() {
    sample.journey().complete(sample.checklist(), signed());

    assertThrows(ExplainedException.class, () -> sample.journey().keep(sample.checklist(), draft));
    assertThrows(ExplainedException.class, () -> sample.journey().discard(sample.checklist()));
    assertThrows(
        ExplainedException.class, () -> sample.journey().complete(sample.checklist(), signed()));
  }

  private ChecklistDraft signed() {
    var circumstances =
        draft
            .circumstances()
            .with(ProfessionalView.of(ProfessionalView.Decision.REFER))
            .with("name", Reply.written("Sam Sample"))
            .with("role", Reply.written("Idva"));
    return draft.with(circumstances);
  }
}
