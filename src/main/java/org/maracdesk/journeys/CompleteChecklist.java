package org.maracdesk.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralGround;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.checklist.Answers;
import org.maracdesk.domain.checklist.ChecklistCover;
import org.maracdesk.domain.checklist.ChecklistDraft;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.Occasion;
import org.maracdesk.domain.checklist.Outcome;
import org.maracdesk.domain.checklist.ProfessionalView;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.exchange.SentChecklist;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Begins and completes checklists: kept after each answer, frozen when complete. A ground that one
 * shows goes onto the referral it belongs to; none is ever taken off.
 */
public final class CompleteChecklist {

  /** The form's field for who completed it. */
  private static final String NAME = "name";

  /** The form's field for the role and agency of who completed it. */
  private static final String ROLE = "role";

  /** The form's field for the worker's own view. */
  private static final String DECISION = "decision";

  /** As long as a name may be where it is kept. */
  private static final int LONGEST_NAME = 400;

  private final Store store;
  private final Clock clock;
  private final Supplier<UUID> ids;
  private final ChecklistShelf shelf;
  private final PriorKnowledge known;

  CompleteChecklist(Store store, Clock clock, Supplier<UUID> ids, ChecklistShelf shelf) {
    this.store = store;
    this.clock = clock;
    this.ids = ids;
    this.shelf = shelf;
    this.known = new PriorKnowledge(shelf);
  }

  /** The forms that one can be begun on, and the local rules. */
  public ChecklistShelf shelf() {
    return shelf;
  }

  /** A checklist: the finished one, or the draft as it was kept last. */
  public Optional<ChecklistPage> open(ChecklistId id) {
    return store.read(shelves -> shelves.checklists().cover(id).map(cover -> page(shelves, cover)));
  }

  /**
   * The checklist of a referral that was completed last; a result worked out elsewhere only where
   * there is no other.
   */
  public Optional<ChecklistPage> latestOf(ReferralId referral) {
    return store.read(
        shelves ->
            ReferralChecklists.latest(shelves, shelf, referral).map(cover -> page(shelves, cover)));
  }

  /**
   * Begins a checklist with nothing filled in, and keeps it.
   *
   * @return which one, or what to put right
   * @throws ExplainedException if its form is only for trying out, or the case or referral is gone
   */
  public Answered<ChecklistId> begin(NewChecklist wanted) {
    var form = shelf.form(wanted.form(), null).orElse(null);
    if (form == null) {
      return refused("form", Problem.Kind.MISSING);
    }
    boolean free = wanted.caseId() == null && wanted.referral() == null;
    if (free && wanted.workingName().isBlank()) {
      return refused("workingName", Problem.Kind.MISSING);
    }
    if (!free && wanted.occasion() == Occasion.REFERRAL && wanted.referral() == null) {
      return refused("referral", Problem.Kind.MISSING);
    }
    if (wanted.workingName().text().length() > LONGEST_NAME) {
      return refused("workingName", Problem.Kind.TOO_LONG, LONGEST_NAME);
    }
    if (!free) {
      refuseScaffold(form);
    }
    var id = new ChecklistId(ids.get());
    store.keep(
        AuditNote.of(AuditNote.Kind.CHECKLIST_BEGUN, id.value()),
        shelves -> begin(shelves, id, form, wanted));
    return new Answered.Done<>(id);
  }

  private void begin(Shelves shelves, ChecklistId id, ChecklistForm form, NewChecklist wanted) {
    var referral = wanted.referral() == null ? null : referral(shelves, wanted.referral());
    var caseId = referral == null ? wanted.caseId() : referral.caseId();
    if (wanted.caseId() != null && !wanted.caseId().equals(caseId)) {
      throw gone();
    }
    var file =
        caseId == null
            ? null
            : shelves.cases().caseFile(caseId).orElseThrow(CompleteChecklist::gone);
    var around = known.of(shelves, file, referral, form, LocalDate.now(clock));
    shelves
        .checklists()
        .keep(
            new ChecklistCover(
                id,
                form.edition(),
                wanted.occasion(),
                clock.instant(),
                null,
                caseId,
                wanted.referral(),
                wanted.workingName()),
            ChecklistDraft.on(form).with(around));
  }

  /** Keeps a draft as it stands. */
  public void keep(ChecklistId id, ChecklistDraft draft) {
    store.keep(
        AuditNote.of(AuditNote.Kind.CHECKLIST_ANSWERED, id.value()),
        shelves -> shelves.checklists().keep(unfinished(shelves, id), draft));
  }

  /** Throws a draft away; the checklist is gone. */
  public void discard(ChecklistId id) {
    store.keep(
        AuditNote.of(AuditNote.Kind.CHECKLIST_DISCARDED, id.value()),
        shelves -> shelves.checklists().discard(id));
  }

  /**
   * What holds the completing of a draft up, each at its field: who completed it, and, as far as
   * the form asks for them, the decision and what not referring owes. Gaps in the answers never
   * hold it up, nor does a reason still owed for referring.
   */
  public List<Problem> problems(ChecklistDraft draft) {
    var form = form(draft);
    var problems = new ArrayList<>(problemsOfDecision(form, draft));
    for (var field : List.of(NAME, ROLE)) {
      // A set that is used alone is signed only where it asks for it
      boolean asked = form.use() == ChecklistForm.Use.REFERRAL || form.field(field).isPresent();
      if (asked && isBlank(draft, field)) {
        problems.add(Problem.at(field, Problem.Kind.MISSING));
      }
    }
    return List.copyOf(problems);
  }

  /**
   * Completes the checklist in the name and role that the draft's own fields give, under the rules
   * in force today.
   *
   * @throws ExplainedException if it is completed already, or gone
   */
  public Answered<CompletedChecklist> complete(ChecklistId id, ChecklistDraft draft) {
    var problems = problems(draft);
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    var form = form(draft);
    var completed = draft.complete(form, shelf.profile(), LocalDate.now(clock), signature(draft));
    store.keep(
        AuditNote.of(AuditNote.Kind.CHECKLIST_COMPLETED, id.value()),
        shelves -> {
          var cover = unfinished(shelves, id);
          if (cover.caseId() != null) {
            refuseScaffold(form);
          }
          shelves.checklists().complete(cover, completed);
          shelf.keepWhatItRestsOn(shelves, completed);
          Optional.ofNullable(cover.referral())
              .flatMap(shelves.cases()::referral)
              .flatMap(referral -> GroundsShown.on(referral, completed, clock.instant()))
              .ifPresent(shelves.cases()::keep);
        });
    return new Answered.Done<>(completed);
  }

  private List<Problem> problemsOfDecision(ChecklistForm form, ChecklistDraft draft) {
    if (form.field(DECISION).isEmpty()) {
      return List.of();
    }
    var profile = shelf.profile();
    var outcome =
        Outcome.of(form, profile, draft.answers(), draft.circumstances(), LocalDate.now(clock));
    var problems = new ArrayList<Problem>();
    if (outcome.decision() == Outcome.Decision.PENDING) {
      problems.add(Problem.at(DECISION, Problem.Kind.MISSING));
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

  /** Takes in a checklist from a spreadsheet: for its referral, completed on the day it says. */
  void takeIn(
      Shelves shelves,
      CaseFile file,
      Referral referral,
      Answers answers,
      ChecklistOrigin origin,
      LocalDate on,
      Confidential by) {
    var form = spreadsheetForm();
    var circumstances = PriorKnowledge.around(file, referral, List.of(), on).with(view(referral));
    var completed =
        origin
            .beside(new ChecklistDraft(form.edition(), answers, circumstances))
            .complete(form, shelf.profile(), on, by);
    var cover =
        new ChecklistCover(
            new ChecklistId(ids.get()),
            form.edition(),
            Occasion.REFERRAL,
            clock.instant(),
            on,
            file.id(),
            referral.id(),
            Confidential.NONE);
    shelves.checklists().complete(cover, completed);
    shelves.travels().arrived(cover.id(), referral.provenance());
    shelf.keepWhatItRestsOn(shelves, completed);
  }

  /** Takes in a whole checklist that was completed in another store; nothing is worked out anew. */
  void takeIn(Shelves shelves, Referral referral, SentChecklist sent) {
    shelves
        .checklists()
        .complete(
            new ChecklistCover(
                sent.id(),
                sent.completed().form(),
                sent.occasion(),
                clock.instant(),
                sent.completed().completedOn(),
                referral.caseId(),
                referral.id(),
                Confidential.NONE),
            sent.completed());
    shelves.travels().arrived(sent.id(), sent.provenance());
    shelf.keepWhatItRestsOn(shelves, sent.completed());
  }

  /** The form that the columns of a spreadsheet are about. */
  private ChecklistForm spreadsheetForm() {
    return shelf.offered().stream()
        .filter(form -> form.edition().id().equals(ReferralChecklists.SPREADSHEET_FORM))
        .flatMap(form -> shelf.form(form.edition(), null).stream())
        .findFirst()
        .orElseThrow(CompleteChecklist::formMissing);
  }

  private ChecklistPage page(Shelves shelves, ChecklistCover cover) {
    var completed = shelves.checklists().completed(cover.id()).orElse(null);
    var form =
        (completed == null
                ? shelf.forDraft(cover.form())
                : shelf.form(cover.form(), completed.wording()))
            .orElseThrow(CompleteChecklist::formMissing);
    var profile =
        completed == null
            ? shelf.profile()
            : shelf.profile(completed.profile()).orElseGet(shelf::profile);
    var caseId = cover.caseId();
    var file =
        caseId == null
            ? null
            : shelves.cases().caseFile(caseId).orElseThrow(CompleteChecklist::gone);
    var referral = cover.referral() == null ? null : referral(shelves, cover.referral());
    return new ChecklistPage(
        cover,
        file == null ? null : file.number(),
        file == null ? cover.workingName() : file.victim().formalName(),
        referral,
        form,
        profile,
        shelves
            .checklists()
            .draft(cover.id())
            .map(draft -> withHistory(shelves, cover, form, draft))
            .orElseGet(() -> ChecklistDraft.on(form)),
        completed,
        LocalDate.now(clock));
  }

  /** A draft knows also of the checklists that were completed since it was begun. */
  private ChecklistDraft withHistory(
      Shelves shelves, ChecklistCover cover, ChecklistForm form, ChecklistDraft draft) {
    var caseId = cover.caseId();
    if (caseId == null) {
      return draft;
    }
    var history = known.history(shelves, caseId, form, cover.id());
    return draft.with(draft.circumstances().after(history));
  }

  private ChecklistForm form(ChecklistDraft draft) {
    return shelf.forDraft(draft.form()).orElseThrow(CompleteChecklist::formMissing);
  }

  private static ProfessionalView view(Referral referral) {
    for (var ground : referral.grounds()) {
      if (ground instanceof ReferralGround.ProfessionalJudgement(var reason)) {
        return ProfessionalView.of(ProfessionalView.Decision.REFER).because(reason.text());
      }
    }
    return ProfessionalView.UNDECIDED;
  }

  private static ChecklistCover unfinished(Shelves shelves, ChecklistId id) {
    var cover = shelves.checklists().cover(id).orElseThrow(CompleteChecklist::gone);
    if (cover.isCompleted()) {
      throw new ExplainedException(Wording.of("journeys.checklist.completed"));
    }
    return cover;
  }

  private static Referral referral(Shelves shelves, ReferralId id) {
    return shelves.cases().referral(id).orElseThrow(CompleteChecklist::gone);
  }

  private static void refuseScaffold(ChecklistForm form) {
    if (form.status() == ChecklistForm.Status.SCAFFOLD) {
      throw new ExplainedException(Wording.of("journeys.checklist.scaffold"));
    }
  }

  private static ExplainedException gone() {
    return new ExplainedException(Wording.of("journeys.checklist.gone"));
  }

  private static ExplainedException formMissing() {
    return new ExplainedException(Wording.of("journeys.checklist.form-missing"));
  }

  private static <T> Answered<T> refused(String place, Problem.Kind kind, Object... details) {
    return new Answered.Refused<>(List.of(Problem.at(place, kind, details)));
  }
}
