package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.Refusals.assertExplained;
import static org.maracdesk.journeys.Refusals.assertRefused;
import static org.maracdesk.journeys.Refusals.done;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralGround;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ChecklistDraft;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.checklist.EarlierChecklist;
import org.maracdesk.domain.checklist.ProfessionalView;
import org.maracdesk.domain.checklist.ProfessionalView.Decision;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.testing.OpenStore;

/** Each test has a case of its own in one store. */
class ChecklistFromDraftToCaseTest {

  private static Northmere northmere;

  @BeforeAll
  static void refer() {
    northmere = Northmere.waiting(OpenStore.NOON);
  }

  @AfterAll
  static void close() {
    northmere.close();
  }

  @Test
  void aDraftIsThereAgainAfterEachAnswerAndAfterLocking() {
    var id = checklist("Hazel");
    var journey = northmere.session().completeChecklist();
    var draft = page(id).draft();
    for (var item : page(id).form().items().subList(0, 5)) {
      draft = draft.with(item.id(), Answer.YES);
      journey.keep(id, draft);
      assertEquals(draft, page(id).draft());
    }
    draft =
        draft.with(
            draft
                .circumstances()
                .with(view(Decision.REFER).because("Ziółko: afraid\nof tonight"))
                .with("name", Reply.written("Kestrel Mockridge")));
    journey.keep(id, draft);

    northmere.reopen();

    assertEquals(draft, page(id).draft());
    assertNull(page(id).completed());
  }

  @Test
  void aDraftThrownAwayIsGone() {
    var id = checklist("Anastasia");
    var journey = northmere.session().completeChecklist();
    var first = page(id).form().items().getFirst().id();
    journey.keep(id, page(id).draft().with(first, Answer.NO));

    journey.discard(id);

    assertTrue(journey.open(id).isEmpty());
  }

  @Test
  void completingIsHeldUpByWhatIsMissingAndKeepsNothing() {
    var id = checklist("Żaneta");
    var journey = northmere.session().completeChecklist();
    var before = saved(id);
    var blank = page(id).draft();

    assertRefused(
        List.of("decision MISSING", "name MISSING", "role MISSING"), journey.complete(id, blank));
    var notReferring =
        signed(yes(blank, 14)).with(signed(blank).circumstances().with(view(Decision.NOT_REFER)));
    assertRefused(
        List.of("rationale REASON_TOO_SHORT", "discussedWith MISSING"),
        journey.complete(id, notReferring));

    assertNull(page(id).completed());
    assertEquals(before, saved(id));
  }

  @Test
  void whatTheChecklistShowsGoesOntoTheReferralOnceAndStays() {
    var id = checklist("Fern");
    var journey = northmere.session().completeChecklist();
    assertEquals(List.of(new ReferralGround.Escalation()), saved(id).grounds());
    int version = saved(id).provenance().version();
    var draft = yes(page(id).draft(), 14);
    draft = draft.with(draft.circumstances().with(view(Decision.REFER)));

    var completed = done(journey.complete(id, signed(draft)));

    assertEquals(14, completed.outcome().tally().yes());
    assertEquals("Kestrel Mockridge, Sergeant", completed.completedBy().text());
    assertEquals(
        List.of(new ReferralGround.Escalation(), new ReferralGround.VisibleHighRisk()),
        saved(id).grounds());
    assertEquals(version + 1, saved(id).provenance().version());

    var again = signed(draft);
    assertExplained("journeys.checklist.completed", () -> journey.complete(id, again));
    assertExplained("journeys.checklist.completed", () -> journey.keep(id, again));
    northmere.reopen();
    assertEquals(completed, page(id).completed());
    assertEquals(2, saved(id).grounds().size());
    assertTrue(northmere.session().verify().isClean());
  }

  @Test
  void anEarlierChecklistOfTheCaseIsItsHistory() {
    var session = northmere.session();
    var referrals =
        session.store().read(s -> s.cases().referralsOf(savedOf(referral("Wren")).caseId()));
    assertEquals(2, referrals.size());
    var earlier = referrals.getFirst();
    var first = begun(earlier.id());
    var later = begun(referrals.getLast().id());
    var draft = yes(page(first).draft(), 9);
    draft = draft.with(draft.circumstances().with(view(Decision.REFER)));

    var completed = done(session.completeChecklist().complete(first, signed(draft)));

    var circumstances = page(later).draft().circumstances();
    assertEquals(List.of(9), circumstances.history().stream().map(EarlierChecklist::yes).toList());
    assertEquals(
        completed.answers().byItem().keySet(), circumstances.history().getFirst().yesItems());
    assertEquals(
        List.of(earlier.date()), circumstances.prior().stream().map(p -> p.referredOn()).toList());
  }

  @Test
  void aChecklistThatIsNotThereCannotBeOpenedKeptOrCompleted() {
    var journey = northmere.session().completeChecklist();
    var nowhere = new ChecklistId(new UUID(3, 4));
    var draft = signed(ChecklistDraft.on(journey.shelf().usual()));
    var decided = draft.with(draft.circumstances().with(view(Decision.REFER)));

    assertTrue(journey.open(nowhere).isEmpty());
    assertExplained("journeys.checklist.gone", () -> journey.keep(nowhere, draft));
    assertExplained("journeys.checklist.gone", () -> journey.complete(nowhere, decided));
  }

  private static ChecklistDraft yes(ChecklistDraft draft, int count) {
    var answered = draft;
    for (var item :
        northmere.session().completeChecklist().shelf().usual().items().subList(0, count)) {
      answered = answered.with(item.id(), Answer.YES);
    }
    return answered;
  }

  private static ChecklistDraft signed(ChecklistDraft draft) {
    return draft.with(
        draft
            .circumstances()
            .with("name", Reply.written("Kestrel Mockridge"))
            .with("role", Reply.written("Sergeant")));
  }

  private static ProfessionalView view(Decision decision) {
    return ProfessionalView.of(decision);
  }

  private static ChecklistPage page(ChecklistId id) {
    return northmere.session().completeChecklist().open(id).orElseThrow();
  }

  /** The referral of a checklist. */
  private static Referral saved(ChecklistId id) {
    return savedOf(page(id).cover().referral());
  }

  private static Referral savedOf(ReferralId id) {
    return northmere.session().store().read(s -> s.cases().referral(id)).orElseThrow();
  }

  /** One newly begun for the latest referral of the case of this victim. */
  private static ChecklistId checklist(String given) {
    return begun(referral(given));
  }

  private static ChecklistId begun(ReferralId referral) {
    var journey = northmere.session().completeChecklist();
    var usual = journey.shelf().usual().edition();
    return done(journey.begin(NewChecklist.forReferral(usual, referral)));
  }

  /** The latest referral of the case of this victim. */
  private static ReferralId referral(String given) {
    var find = northmere.session().findCase();
    var line =
        find.all().stream()
            .filter(l -> l.victim().text().contains(", " + given))
            .findFirst()
            .orElseThrow();
    return find.page(line.id()).orElseThrow().latest().referral().id();
  }
}
