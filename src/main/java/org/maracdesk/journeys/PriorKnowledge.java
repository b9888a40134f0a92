package org.maracdesk.journeys;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.checklist.ChecklistCover;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.checklist.Circumstances;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.EarlierChecklist;
import org.maracdesk.domain.checklist.PriorReferral;
import org.maracdesk.domain.checklist.ProfessionalView;
import org.maracdesk.store.Shelves;

/** What the store knows around a checklist before its first question is asked. */
final class PriorKnowledge {

  private final ChecklistShelf shelf;

  PriorKnowledge(ChecklistShelf shelf) {
    this.shelf = shelf;
  }

  /**
   * The age, the earlier referrals and the earlier checklists of a case.
   *
   * @param file the case; nothing is known where there is none
   * @param referral the referral the checklist belongs to, if it belongs to one
   */
  Circumstances of(
      Shelves shelves,
      @Nullable CaseFile file,
      @Nullable Referral referral,
      ChecklistForm form,
      LocalDate today) {
    if (file == null) {
      return Circumstances.NONE;
    }
    var all = shelves.cases().referralsOf(file.id());
    return around(file, referral, all, today).after(history(shelves, file.id(), form, null));
  }

  /** The same without the history, for one that was completed before it came here. */
  static Circumstances around(
      CaseFile file, @Nullable Referral referral, List<Referral> all, LocalDate day) {
    var age = file.victim().birth().ageOn(day);
    var incident = referral == null ? null : referral.incident().date();
    return new Circumstances(
        age.isPresent() ? (Integer) age.getAsInt() : null,
        List.of(),
        all.stream()
            .filter(one -> isPrior(one, referral, day))
            .map(one -> new PriorReferral(one.date(), null, incident, null, true, true))
            .toList(),
        List.of(),
        incident,
        ProfessionalView.UNDECIDED,
        Map.of());
  }

  private static boolean isPrior(Referral one, @Nullable Referral referral, LocalDate day) {
    return referral == null
        ? !one.date().isAfter(day)
        : !one.id().equals(referral.id()) && !one.date().isAfter(referral.date());
  }

  /**
   * What a checklist on this form should know of the completed ones of its case, oldest first.
   *
   * @param but the checklist in hand, which is not its own history
   */
  List<EarlierChecklist> history(
      Shelves shelves, CaseId caseId, ChecklistForm form, @Nullable ChecklistId but) {
    var ids =
        shelves.checklists().ofCases(List.of(caseId)).getOrDefault(caseId, List.of()).stream()
            .filter(ChecklistCover::isCompleted)
            .map(ChecklistCover::id)
            .filter(id -> !id.equals(but))
            .toList();
    var completed = shelves.checklists().completed(ids);
    return ids.reversed().stream()
        .map(completed::get)
        .map(one -> remembered(one, form))
        .sorted(Comparator.comparing(EarlierChecklist::on))
        .toList();
  }

  private EarlierChecklist remembered(CompletedChecklist one, ChecklistForm form) {
    if (one.form().id().equals(form.edition().id())) {
      return one.asHistory(form, form);
    }
    return shelf
        .form(one.form(), one.wording())
        .map(its -> one.asHistory(its, form))
        .orElseGet(() -> untranslated(one));
  }

  /** Its form is no longer here: what was asked on it cannot be told by the names of another. */
  private static EarlierChecklist untranslated(CompletedChecklist one) {
    return new EarlierChecklist(
        one.form().id(), one.completedOn(), one.outcome().tally().yes(), Set.of());
  }
}
