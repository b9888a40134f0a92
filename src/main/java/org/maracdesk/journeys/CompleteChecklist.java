package org.maracdesk.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralGround;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.checklist.ChecklistDraft;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.Circumstances;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.EarlierChecklist;
import org.maracdesk.domain.checklist.Ground;
import org.maracdesk.domain.checklist.Outcome;
import org.maracdesk.domain.checklist.PriorReferral;
import org.maracdesk.domain.checklist.ProfessionalView;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Completes a referral's checklist: kept after each answer, frozen when complete. A ground that the
 * checklist shows goes onto the referral; none is ever taken off.
 */
public final class CompleteChecklist {

  /** The form's field for who completed it. */
  private static final String NAME = "name";

  /** The form's field for the role and agency of who completed it. */
  private static final String ROLE = "role";

  private final Store store;
  private final Clock clock;
  private final ChecklistForm form;
  private final Profile profile;

  CompleteChecklist(Store store, Clock clock, ChecklistForm form, Profile profile) {
    this.store = store;
    this.clock = clock;
    this.form = form;
    this.profile = profile;
  }

  /** A referral's checklist: the finished one, the draft, or a new one with nothing filled in. */
  public Optional<ChecklistPage> open(ReferralId id) {
    return store.read(
        shelves -> shelves.cases().referral(id).map(referral -> page(shelves, referral)));
  }

  /** Keeps a draft as it stands. */
  public void keep(ReferralId id, ChecklistDraft draft) {
    store.keep(
        AuditNote.of(AuditNote.Kind.CHECKLIST_ANSWERED, id.value()),
        shelves -> {
          refuseIfCompleted(shelves, id);
          shelves.checklists().keep(id, draft);
        });
  }

  /** Throws a draft away. */
  public void discard(ReferralId id) {
    store.keep(
        AuditNote.of(AuditNote.Kind.CHECKLIST_DISCARDED, id.value()),
        shelves -> shelves.checklists().discard(id));
  }

  /**
   * What holds the completing of a draft up, each at its field: who completed it, the decision, and
   * what not referring owes. Gaps in the answers never hold it up, nor does a reason still owed for
   * referring.
   */
  public List<Problem> problems(ChecklistDraft draft) {
    var problems = new ArrayList<>(problemsOfDecision(draft));
    for (var field : List.of(NAME, ROLE)) {
      if (isBlank(draft, field)) {
        problems.add(Problem.at(field, Problem.Kind.MISSING));
      }
    }
    return List.copyOf(problems);
  }

  /** Completes the checklist in the name and role that the draft's own fields give. */
  public Answered<CompletedChecklist> complete(ReferralId id, ChecklistDraft draft) {
    var problems = problems(draft);
    return problems.isEmpty()
        ? complete(id, draft, signature(draft))
        : new Answered.Refused<>(problems);
  }

  /**
   * Completes the checklist, if its decision is not held up. Gaps in the answers never hold it up,
   * nor does a reason still owed for referring; not referring may need one.
   *
   * @param id the referral
   * @param draft all that was answered
   * @param by who completed it, name and role
   */
  public Answered<CompletedChecklist> complete(
      ReferralId id, ChecklistDraft draft, Confidential by) {
    var problems = new ArrayList<Problem>();
    if (by.isBlank()) {
      problems.add(Problem.at("completedBy", Problem.Kind.MISSING));
    }
    problems.addAll(problemsOfDecision(draft));
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    var today = LocalDate.now(clock);
    var completed = draft.complete(form, profile, today, by);
    store.keep(
        AuditNote.of(AuditNote.Kind.CHECKLIST_COMPLETED, id.value()),
        shelves -> {
          refuseIfCompleted(shelves, id);
          shelves.checklists().complete(id, completed);
          shelves
              .cases()
              .referral(id)
              .flatMap(referral -> withGrounds(referral, completed))
              .ifPresent(shelves.cases()::keep);
        });
    return new Answered.Done<>(completed);
  }

  private List<Problem> problemsOfDecision(ChecklistDraft draft) {
    var outcome =
        Outcome.of(form, profile, draft.answers(), draft.circumstances(), LocalDate.now(clock));
    var problems = new ArrayList<Problem>();
    if (outcome.decision() == Outcome.Decision.PENDING) {
      problems.add(Problem.at("decision", Problem.Kind.MISSING));
    }
    if (outcome.decision() == Outcome.Decision.BLOCKED) {
      for (var owed : outcome.missing()) {
        if (owed.equals(Outcome.RATIONALE)) {
          problems.add(
              Problem.at(owed, Problem.Kind.REASON_TOO_SHORT, profile.reason().minChars()));
        } else if (owed.equals(Outcome.DISCUSSED_WITH)) {
          problems.add(Problem.at(owed, Problem.Kind.MISSING));
        }
      }
    }
    return problems;
  }

  private static boolean isBlank(ChecklistDraft draft, String field) {
    var reply = draft.circumstances().fields().get(field);
    return reply == null || reply.isBlank();
  }

  private static Confidential signature(ChecklistDraft draft) {
    var parts = new ArrayList<String>();
    for (var field : List.of(NAME, ROLE)) {
      if (draft.circumstances().fields().get(field) instanceof Reply.Written(var text)) {
        parts.add(text.text());
      }
    }
    return Confidential.of(String.join(", ", parts));
  }

  /** A checklist taken from a spreadsheet, completed on the day it says. */
  CompletedChecklist imported(
      CaseFile file, Referral referral, ChecklistDraft draft, LocalDate on, Confidential by) {
    var view = view(referral);
    var circumstances = circumstances(file, referral, List.of(), List.of(), on).with(view);
    for (var given : draft.circumstances().fields().entrySet()) {
      circumstances = circumstances.with(given.getKey(), given.getValue());
    }
    return draft.with(circumstances).complete(form, profile, on, by);
  }

  /** A new draft on the form in use. */
  ChecklistDraft blank() {
    return ChecklistDraft.on(form);
  }

  private ChecklistPage page(Shelves shelves, Referral referral) {
    var file = shelves.cases().caseFile(referral.caseId()).orElseThrow();
    var all = shelves.cases().referralsOf(referral.caseId());
    var today = LocalDate.now(clock);
    var draft =
        shelves
            .checklists()
            .draft(referral.id())
            .orElseGet(
                () ->
                    blank()
                        .with(
                            circumstances(
                                file, referral, all, history(shelves, referral, all), today)));
    return new ChecklistPage(
        file.id(),
        file.number(),
        file.victim().formalName(),
        referral,
        form,
        profile,
        draft,
        shelves.checklists().completed(referral.id()).orElse(null),
        today);
  }

  private List<EarlierChecklist> history(Shelves shelves, Referral referral, List<Referral> all) {
    var others = all.stream().map(Referral::id).filter(id -> !id.equals(referral.id())).toList();
    return shelves.checklists().completed(others).values().stream()
        .map(one -> one.asHistory(form, form))
        .toList();
  }

  private static Circumstances circumstances(
      CaseFile file,
      Referral referral,
      List<Referral> all,
      List<EarlierChecklist> history,
      LocalDate day) {
    var age = file.victim().birth().ageOn(day);
    @Nullable Integer years = age.isPresent() ? age.getAsInt() : null;
    var prior =
        all.stream()
            .filter(r -> !r.id().equals(referral.id()) && !r.date().isAfter(referral.date()))
            .map(
                r ->
                    new PriorReferral(r.date(), null, referral.incident().date(), null, true, true))
            .toList();
    return new Circumstances(
        years,
        List.of(),
        prior,
        history,
        referral.incident().date(),
        ProfessionalView.UNDECIDED,
        Map.of());
  }

  private static ProfessionalView view(Referral referral) {
    for (var ground : referral.grounds()) {
      if (ground instanceof ReferralGround.ProfessionalJudgement(var reason)) {
        return ProfessionalView.of(ProfessionalView.Decision.REFER).because(reason.text());
      }
    }
    return ProfessionalView.UNDECIDED;
  }

  private Optional<Referral> withGrounds(Referral referral, CompletedChecklist completed) {
    var grounds = new ArrayList<>(referral.grounds());
    for (var shown : completed.outcome().grounds()) {
      if (isOnlyAssent(shown, completed)) {
        continue;
      }
      var ground = onReferral(shown, completed);
      if (grounds.stream().noneMatch(g -> g.getClass() == ground.getClass())) {
        grounds.add(ground);
      }
    }
    return grounds.size() == referral.grounds().size()
        ? Optional.empty()
        : Optional.of(referral.with(grounds, clock.instant()));
  }

  /** A judgement without a reason of its own, beside grounds that already say why. */
  private static boolean isOnlyAssent(Ground shown, CompletedChecklist completed) {
    return shown == Ground.JUDGEMENT
        && completed.circumstances().view().rationale().isBlank()
        && completed.outcome().grounds().size() > 1;
  }

  private static ReferralGround onReferral(Ground shown, CompletedChecklist completed) {
    return switch (shown) {
      case VISIBLE_RISK -> new ReferralGround.VisibleHighRisk();
      case ESCALATION -> new ReferralGround.Escalation();
      case REPEAT -> new ReferralGround.Repeat(null);
      case JUDGEMENT ->
          new ReferralGround.ProfessionalJudgement(completed.circumstances().view().rationale());
    };
  }

  private static void refuseIfCompleted(Shelves shelves, ReferralId id) {
    if (shelves.checklists().completed(id).isPresent()) {
      throw new ExplainedException(Wording.of("journeys.checklist.completed"));
    }
  }
}
