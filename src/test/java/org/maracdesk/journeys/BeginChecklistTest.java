package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.Refusals.assertExplained;
import static org.maracdesk.journeys.Refusals.assertRefused;
import static org.maracdesk.journeys.Refusals.done;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralGround;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ChecklistDraft;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.checklist.EarlierChecklist;
import org.maracdesk.domain.checklist.Edition;
import org.maracdesk.domain.checklist.Ground;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.LaidSheets;
import org.maracdesk.domain.checklist.Occasion;
import org.maracdesk.domain.checklist.ProfessionalView;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.exchange.ShippedChecklists;
import org.maracdesk.testing.OpenStore;

class BeginChecklistTest {

  @RegisterExtension final OpenStore opened = new OpenStore();

  private SampleChecklist sample;
  private CompleteChecklist journey;
  private Edition adult;
  private CaseId caseId;

  @BeforeEach
  void register() {
    sample = SampleChecklist.in(opened.store(), OpenStore.NOON);
    journey = sample.journey();
    adult = journey.shelf().usual().edition();
    caseId = page(sample.checklist()).cover().caseId();
  }

  @Test
  void aCaseMayHaveSeveralAtOnce() {
    var review = begin(NewChecklist.forCase(adult, Occasion.REVIEW, caseId));
    var police = begin(NewChecklist.forCase(edition("dash-27-police"), Occasion.RELEASE, caseId));

    assertEquals(Occasion.REVIEW, page(review).cover().occasion());
    assertNull(page(review).referral());
    assertEquals(27, page(police).form().items().size());
    assertEquals(List.of(Answer.YES), List.of(answered(review, 1).answers().at(id(1)).answer()));
    assertNull(page(sample.checklist()).draft().answers().at(id(1)).answer());
  }

  @Test
  void oneForAReferralBelongsToItsCase() {
    var cover = page(begin(NewChecklist.forReferral(adult, sample.referral()))).cover();

    assertEquals(caseId, cover.caseId());
    assertEquals(sample.referral(), cover.referral());
    assertEquals(OpenStore.NOON.instant(), cover.begunAt());
  }

  @Test
  void oneWithoutACaseGoesByItsWorkingName() {
    var name = Confidential.of("Lady from the Tuesday clinic");

    var page = page(begin(NewChecklist.withoutCase(adult, name)));

    assertNull(page.number());
    assertNull(page.cover().caseId());
    assertEquals(name, page.victim());
  }

  @Test
  void oneWithoutACaseNeedsANameOfReasonableLength() {
    assertRefused(
        List.of("workingName MISSING"),
        journey.begin(NewChecklist.withoutCase(adult, Confidential.of("  "))));
    assertRefused(
        List.of("workingName TOO_LONG"),
        journey.begin(NewChecklist.withoutCase(adult, Confidential.of("x".repeat(401)))));
  }

  @Test
  void oneThatGoesWithAReferralNeedsTheReferral() {
    assertRefused(
        List.of("referral MISSING"),
        journey.begin(NewChecklist.forCase(adult, Occasion.REFERRAL, caseId)));
  }

  @Test
  void aFormThatIsNotHereIsAskedForAgain() {
    var unknown = new Edition("ric-24-adult", "1.0.0", "f".repeat(64));

    assertRefused(
        List.of("form MISSING"),
        journey.begin(NewChecklist.forReferral(unknown, sample.referral())));
  }

  @Test
  void aFormForTryingOutIsRefusedForAReferralAndACase() {
    var scaffold = edition("dara-scaffold");

    assertExplained(
        "journeys.checklist.scaffold",
        () -> journey.begin(NewChecklist.forReferral(scaffold, sample.referral())));
    assertExplained(
        "journeys.checklist.scaffold",
        () -> journey.begin(NewChecklist.forCase(scaffold, Occasion.REVIEW, caseId)));
    assertTrue(
        journey.shelf().offered().stream().noneMatch(form -> form.edition().equals(scaffold)));
  }

  @Test
  void whatItBelongsToMustBeThere() {
    assertExplained(
        "journeys.checklist.gone",
        () -> journey.begin(NewChecklist.forReferral(adult, new ReferralId(new UUID(9, 1)))));
    assertExplained(
        "journeys.checklist.gone",
        () ->
            journey.begin(
                NewChecklist.forCase(adult, Occasion.REVIEW, new CaseId(new UUID(9, 2)))));
    assertExplained(
        "journeys.checklist.gone",
        () ->
            journey.begin(
                new NewChecklist(
                    adult,
                    Occasion.REVIEW,
                    new CaseId(new UUID(9, 3)),
                    sample.referral(),
                    Confidential.NONE)));
  }

  @Test
  void aDraftKnowsOfAnotherThatIsCompletedMeanwhile() {
    var later = begin(NewChecklist.forCase(adult, Occasion.REVIEW, caseId));
    assertEquals(List.of(), page(later).draft().circumstances().history());

    complete(sample.checklist(), answered(sample.checklist(), 15));

    var page = page(later);
    var history = page.draft().circumstances().history();
    assertEquals(List.of(1), history.stream().map(EarlierChecklist::yes).toList());
    assertEquals(
        List.of("15"),
        page.suggestions(page.draft()).stream().map(one -> one.item().number()).toList());
    assertNull(page.draft().answers().at(id(15)).answer());
  }

  @Test
  void aResultFromElsewhereIsKeptAsGivenAndAddsNoNumber() {
    var merit = edition("external-merit");
    var id =
        begin(
            new NewChecklist(
                merit, Occasion.EXTERNAL_RESULT, caseId, sample.referral(), Confidential.NONE));
    var before = referral().grounds();
    var draft = page(id).draft();
    draft =
        draft.with(
            draft
                .circumstances()
                .with("total", Reply.written("74"))
                .with("level", Reply.written("gold")));
    complete(id, draft.with(draft.circumstances()));

    var page = page(id);
    assertEquals("74", text(page.completed().circumstances().fields().get("total")));
    assertEquals("gold", text(page.completed().circumstances().fields().get("level")));
    assertEquals(List.of(), page.completed().outcome().scores());
    assertEquals(0, page.completed().outcome().tally().items());
    assertTrue(referral().grounds().containsAll(before));
    assertTrue(
        referral().grounds().stream()
            .noneMatch(ground -> ground instanceof ReferralGround.VisibleHighRisk));
  }

  @Test
  void theReferralIsStoodForByItsLastChecklistWithQuestions() {
    complete(sample.checklist(), answered(sample.checklist(), 15));
    var merit =
        begin(
            new NewChecklist(
                edition("external-merit"),
                Occasion.EXTERNAL_RESULT,
                caseId,
                sample.referral(),
                Confidential.NONE));
    complete(merit, page(merit).draft());

    assertEquals(
        sample.checklist(), journey.latestOf(sample.referral()).orElseThrow().cover().id());
  }

  @Test
  void aCompletedChecklistStaysAsShownWhenTheLocalRulesChange() {
    var draft = answered(sample.checklist(), 1);
    for (int number = 2; number <= 14; number++) {
      draft = draft.with(id(number), Answer.YES);
    }
    complete(sample.checklist(), draft);
    var before = page(sample.checklist());
    var review = begin(NewChecklist.forCase(adult, Occasion.REVIEW, caseId));

    rules(before.profile());

    var after = page(sample.checklist());
    assertEquals(before.completed(), after.completed());
    assertEquals(before.profile(), after.profile());
    assertTrue(after.completed().outcome().grounds().contains(Ground.VISIBLE_RISK));
    assertNotEquals(before.profile().edition(), page(review).profile().edition());
    complete(review, page(review).draft().with(id(1), Answer.YES));
    assertEquals(page(review).profile().edition(), page(review).completed().profile());
  }

  /** Puts the bands of Plymouth in force. */
  private void rules(Profile but) {
    var keep = new KeepLocalRules(opened.store(), journey.shelf(), OpenStore.NOON);
    var other =
        keep.all().stream()
            .map(KeepLocalRules.Listed::profile)
            .filter(profile -> profile.edition().id().equals("plymouth-bands"))
            .findFirst()
            .orElseThrow();
    assertNotEquals(but.edition(), other.edition());
    keep.choose(other);
  }

  @Test
  void aCompletedChecklistStaysOnItsFormWhenANewerOneComes() {
    complete(sample.checklist(), answered(sample.checklist(), 15));
    var before = page(sample.checklist());
    var keep = new KeepChecklists(opened.store(), journey.shelf());
    var text =
        new String(ShippedChecklists.formFiles().getFirst(), StandardCharsets.UTF_8)
            .replaceFirst("\"version\": \"[0-9.]+\"", "\"version\": \"1.9.0\"");
    keep.add((ChecklistLook.Form) keep.look(text.getBytes(StandardCharsets.UTF_8)));

    var after = page(sample.checklist());

    assertEquals(before.form().edition(), after.form().edition());
    assertEquals(before.completed(), after.completed());
    var newer = journey.shelf().usual().edition();
    assertEquals("1.9.0", newer.version());
    assertEquals(
        newer, page(begin(NewChecklist.forReferral(newer, sample.referral()))).form().edition());
    assertEquals(
        before.form().edition(),
        journey.latestOf(sample.referral()).orElseThrow().form().edition());
  }

  @Test
  void aSetUsedAloneAsksForNoSignatureItHasNoFieldFor() {
    var id = begin(NewChecklist.forCase(edition("s-dash-11"), Occasion.NEW_INCIDENT, caseId));
    var draft = page(id).draft();

    assertEquals(List.of(), journey.problems(draft));
    var completed = done(journey.complete(id, draft));
    assertTrue(completed.completedBy().isBlank());
  }

  @Test
  void theCasePageHasThemAllDraftsFirst() {
    complete(sample.checklist(), answered(sample.checklist(), 15));
    var review = begin(NewChecklist.forCase(adult, Occasion.REVIEW, caseId));

    var page =
        new FindCase(opened.store(), journey.shelf(), OpenStore.NOON).page(caseId).orElseThrow();

    assertEquals(
        List.of(review, sample.checklist()),
        page.checklists().stream().map(part -> part.cover().id()).toList());
    assertEquals(1, page.checklistsOf(sample.referral()).size());
    assertNull(page.checklists().getFirst().completed());
  }

  private ChecklistDraft answered(ChecklistId id, int number) {
    journey.keep(id, page(id).draft().with(id(number), Answer.YES));
    return page(id).draft();
  }

  private void complete(ChecklistId id, ChecklistDraft draft) {
    var signed =
        draft
            .circumstances()
            .with(ProfessionalView.of(ProfessionalView.Decision.REFER))
            .with("name", Reply.written("Sam Sample"))
            .with("role", Reply.written("Idva"));
    done(journey.complete(id, draft.with(signed)));
  }

  private ChecklistId begin(NewChecklist wanted) {
    return done(journey.begin(wanted));
  }

  private ChecklistPage page(ChecklistId id) {
    return journey.open(id).orElseThrow();
  }

  private Referral referral() {
    return opened.store().read(s -> s.cases().referral(sample.referral())).orElseThrow();
  }

  private static String text(Reply reply) {
    return ((Reply.Written) reply).text().text();
  }

  private static Edition edition(String id) {
    return LaidSheets.form(id).edition();
  }

  private static ItemId id(int number) {
    return new ItemId("q" + number);
  }
}
