package org.maracdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.checklist.Alert;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.Answers;
import org.maracdesk.domain.checklist.ChecklistCover;
import org.maracdesk.domain.checklist.ChecklistDraft;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.checklist.Circumstances;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.EarlierChecklist;
import org.maracdesk.domain.checklist.Edition;
import org.maracdesk.domain.checklist.Ground;
import org.maracdesk.domain.checklist.InformationSource;
import org.maracdesk.domain.checklist.ItemAnswer;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.Occasion;
import org.maracdesk.domain.checklist.Outcome;
import org.maracdesk.domain.checklist.PriorReferral;
import org.maracdesk.domain.checklist.ProfessionalView;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.domain.checklist.ReportedEvent;
import org.maracdesk.domain.checklist.Score;
import org.maracdesk.domain.checklist.Severity;
import org.maracdesk.domain.checklist.Tally;
import org.maracdesk.domain.checklist.WhyUnknown;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.OpenStore;
import org.maracdesk.wording.ExplainedException;

class ChecklistStoreTest {

  private static final LocalDate DAY = Filled.DAY;
  private static final Edition FORM = new Edition("ric-24-adult", "1.0.0", "a".repeat(64));

  private static final Instant BEGUN = Instant.parse("2026-11-20T10:15:00Z");

  @RegisterExtension final OpenStore open = new OpenStore();

  private ChecklistCover first;
  private ChecklistCover other;
  private Referral referral;

  @BeforeEach
  void fill() {
    var shelved = Shelved.in(open.store());
    referral = shelved.referrals().getFirst();
    first = cover(1, referral.caseId(), referral.id());
    other = cover(2, referral.caseId(), null);
  }

  @Test
  void aDraftComesBackWhole() {
    var blank = new ChecklistDraft(FORM, Answers.NONE, Circumstances.NONE);
    keep(s -> s.checklists().keep(other, blank));
    keep(s -> s.checklists().keep(first, draft()));

    assertEquals(Optional.of(draft()), ask(s -> s.checklists().draft(first.id())));
    assertEquals(Optional.of(blank), ask(s -> s.checklists().draft(other.id())));
    assertEquals(Map.of(), ask(s -> s.checklists().completed(List.of(first.id(), other.id()))));
    assertEquals(List.of(), open.store().verify().problems());
  }

  @Test
  void aCaseMayHaveSeveralTheLastBegunFirst() {
    keep(s -> s.checklists().keep(first, draft()));
    keep(s -> s.checklists().keep(other, draft()));
    keep(s -> s.checklists().complete(first, completed()));

    var kept = ask(s -> s.checklists().ofCases(List.of(referral.caseId())));

    assertEquals(List.of(other, finished(first)), kept.get(referral.caseId()));
    assertEquals(
        Map.of(referral.id(), List.of(finished(first))),
        ask(s -> s.checklists().ofReferrals(List.of(referral.id()))));
    assertEquals(Optional.of(completed()), ask(s -> s.checklists().completed(first.id())));
    assertEquals(Optional.of(draft()), ask(s -> s.checklists().draft(other.id())));
    assertEquals(List.of(), open.store().verify().problems());
  }

  @Test
  void oneWithoutACaseIsKeptUnderItsWorkingName() {
    var free = cover(3, null, null);
    keep(s -> s.checklists().keep(free, draft()));

    assertEquals(Optional.of(free), ask(s -> s.checklists().cover(free.id())));
    assertEquals(List.of(free), ask(s -> s.checklists().covers()));
    assertEquals(Map.of(), ask(s -> s.checklists().ofCases(List.of(referral.caseId()))));
    assertEquals(List.of(), open.store().verify().problems());
  }

  @Test
  void oneIsNeverKeptForACaseThatIsNotThere() {
    var astray = cover(4, new CaseId(new UUID(7, 7)), null);

    assertThrows(RuntimeException.class, () -> keep(s -> s.checklists().keep(astray, draft())));
    assertEquals(List.of(), ask(s -> s.checklists().covers()));
  }

  private static ChecklistCover finished(ChecklistCover cover) {
    return new ChecklistCover(
        cover.id(),
        cover.form(),
        cover.occasion(),
        cover.begunAt(),
        DAY,
        cover.caseId(),
        cover.referral(),
        cover.workingName());
  }

  @Test
  void aChangedDraftLosesWhatIsGone() {
    keep(s -> s.checklists().keep(first, draft()));
    var less = new ChecklistDraft(FORM, Answers.NONE, Circumstances.NONE);

    keep(s -> s.checklists().keep(first, less));

    assertEquals(Optional.of(less), ask(s -> s.checklists().draft(first.id())));
  }

  @Test
  void aDiscardedDraftLeavesNothing() throws Exception {
    keep(s -> s.checklists().keep(first, draft()));

    keep(s -> s.checklists().discard(first.id()));
    keep(s -> s.checklists().discard(first.id()));

    assertEquals(Optional.empty(), ask(s -> s.checklists().draft(first.id())));
    assertEquals(0, open.number("select count(*) from checklist_reply"));
  }

  @Test
  void aCompletedChecklistComesBackWholeAndItsDraftIsGone() {
    keep(s -> s.checklists().keep(first, draft()));

    keep(s -> s.checklists().complete(first, completed()));

    assertEquals(Optional.of(completed()), ask(s -> s.checklists().completed(first.id())));
    assertEquals(
        Map.of(first.id(), completed()),
        ask(s -> s.checklists().completed(List.of(other.id(), first.id()))));
    assertEquals(Optional.empty(), ask(s -> s.checklists().draft(first.id())));
    assertEquals(List.of(), open.store().verify().problems());
  }

  @Test
  void aCompletedChecklistIsFrozen() {
    keep(s -> s.checklists().complete(first, completed()));
    List<Consumer<Shelves>> attempts =
        List.of(
            s -> s.checklists().complete(first, completed()),
            s -> s.checklists().keep(first, draft()),
            s -> s.checklists().discard(first.id()));

    for (var attempt : attempts) {
      var refused = assertThrows(ExplainedException.class, () -> keep(attempt));
      assertEquals("store.checklist.completed", refused.wording().key());
    }
    assertEquals(Optional.of(completed()), ask(s -> s.checklists().completed(first.id())));
  }

  private static ChecklistCover cover(
      int number, @Nullable CaseId caseId, @Nullable ReferralId referral) {
    return new ChecklistCover(
        new ChecklistId(new UUID(5, number)),
        FORM,
        referral == null ? Occasion.REVIEW : Occasion.REFERRAL,
        BEGUN.plusSeconds(number),
        null,
        caseId,
        referral,
        caseId == null ? Filled.text("Lady from the Tuesday clinic") : Confidential.NONE);
  }

  private static ChecklistDraft draft() {
    return new ChecklistDraft(FORM, answers(), circumstances());
  }

  private static CompletedChecklist completed() {
    var outcome =
        new Outcome(
            DAY,
            new Tally(15, 4, 3, 1, 1),
            List.of(new Score.Reached("yes", 15, 19), new Score.Reached("weighed", 4, 9)),
            "high",
            List.of(Ground.VISIBLE_RISK, Ground.JUDGEMENT),
            Outcome.Status.REFER,
            Outcome.Decision.REFERRED_DETAILS_OWED,
            List.of(
                new Alert("A-2", Severity.ACT_NOW, 1, "Look at this — first"),
                new Alert("A-1", Severity.INFO, 0, "")),
            List.of("stalking"),
            List.of(Outcome.RATIONALE, Outcome.DISCUSSED_WITH));
    var profile = new Edition("uk-default-14", "1.2.3", "b".repeat(64));
    return new CompletedChecklist(
        FORM,
        new Edition("invented-pack", "1.0.0", "c".repeat(64)),
        profile,
        answers(),
        circumstances(),
        outcome,
        DAY,
        Filled.text("Zoë Ŵyn"));
  }

  private static Answers answers() {
    return Answers.NONE
        .with(
            new ItemId("q02"),
            new ItemAnswer(
                Answer.DONT_KNOW,
                InformationSource.FAMILY_OR_FRIEND,
                WhyUnknown.UNSAFE_TO_ASK,
                Filled.longest(),
                Map.of(
                    "how", Reply.chosen("often", "by phone", "à la main"),
                    "none", Reply.chosen(),
                    "told", Reply.written("Σοφία 春"))))
        .with(new ItemId("q01"), Answer.YES)
        .with(new ItemId("stranger_9"), ItemAnswer.BLANK.noting(Filled.text("x")));
  }

  private static Circumstances circumstances() {
    return new Circumstances(
        36,
        List.of(new ReportedEvent("police-callout", DAY), new ReportedEvent("a", DAY)),
        List.of(
            new PriorReferral(DAY, DAY.minusDays(1), DAY.minusDays(2), "violence", true, false),
            new PriorReferral(null, null, null, null, false, true)),
        List.of(
            new EarlierChecklist(
                "ric-24-adult", DAY, 14, Set.of(new ItemId("q01"), new ItemId("q15"))),
            new EarlierChecklist("dash-27-police", DAY.minusYears(1), 3, Set.of())),
        DAY.minusDays(3),
        new ProfessionalView(
            ProfessionalView.Decision.REFER, Filled.longest(), Filled.text("My manager")),
        Map.of("weapon", Reply.written("No"), "who", Reply.chosen("police", "gp")));
  }

  private void keep(Consumer<Shelves> change) {
    open.store().keep(Filled.note(), change);
  }

  private <T> T ask(Function<Shelves, T> question) {
    return open.store().read(question);
  }
}
