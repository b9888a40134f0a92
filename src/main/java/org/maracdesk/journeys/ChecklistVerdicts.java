package org.maracdesk.journeys;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.Outcome;
import org.maracdesk.exchange.Decoded;
import org.maracdesk.exchange.ReferralRow;
import org.maracdesk.exchange.SentChecklist;
import org.maracdesk.journeys.ImportVerdicts.Refusal;
import org.maracdesk.journeys.ImportVerdicts.Verdict;
import org.maracdesk.store.Shelves;
import org.maracdesk.wording.Wording;

/**
 * Judges whole checklists of an import against what is kept. The result travels as it was shown and
 * is kept so; where form and rules are here to the byte, count, scores and grounds are only held
 * against the answers, for a file may have been edited on its way.
 */
final class ChecklistVerdicts {

  private final Shelves shelves;
  private final ChecklistShelf shelf;
  private final Map<ReferralId, ReferralRow> rows = new HashMap<>();

  /** Referrals whose row has the answers of a whole checklist beside it. */
  private final Set<ReferralId> inColumns = new HashSet<>();

  ChecklistVerdicts(
      Shelves shelves,
      ChecklistShelf shelf,
      List<Decoded<ReferralRow>> referrals,
      List<Decoded<SentChecklist>> checklists) {
    this.shelves = shelves;
    this.shelf = shelf;
    referrals.forEach(sheet -> sheet.values().forEach(row -> rows.put(row.id(), row)));
    for (var sheet : checklists) {
      for (var sent : sheet.values()) {
        var row = rows.get(sent.referral());
        if (row != null && ImportVerdicts.isSame(sent.completed(), row.checklist())) {
          inColumns.add(sent.referral());
        }
      }
    }
  }

  Verdict of(SentChecklist sent) {
    var cover = shelves.checklists().cover(sent.id());
    if (cover.isPresent()) {
      return isHere(sent)
          ? Verdict.unchanged()
          : Verdict.refused(Refusal.COMPLETE_CHECKLIST, List.of("checklist_id"));
    }
    return whyNot(sent).map(why -> Verdict.refused(why, List.of())).orElseGet(Verdict::fresh);
  }

  /** What there is to say of one that is taken in; nothing is lost by what is not here. */
  Optional<Wording> remark(SentChecklist sent) {
    var completed = sent.completed();
    var form = completed.form();
    if (shelf.form(form, null).isEmpty()) {
      return Optional.of(Wording.of("journeys.import.form-not-here", form.id(), form.version()));
    }
    var wording = completed.wording();
    return wording != null
            && shelves.checklistFiles().all().stream()
                .noneMatch(file -> file.edition().equals(wording))
        ? Optional.of(Wording.of("journeys.import.wording-not-here"))
        : Optional.empty();
  }

  private boolean isHere(SentChecklist sent) {
    return shelves.checklists().cover(sent.id()).stream()
        .filter(cover -> cover.referral() != null)
        .flatMap(
            cover ->
                shelves.checklists().completed(sent.id()).stream()
                    .map(
                        done ->
                            new SentChecklist(
                                cover.referral(),
                                cover.id(),
                                cover.occasion(),
                                done,
                                sent.provenance())))
        .anyMatch(sent::saysTheSameAs);
  }

  private Optional<Refusal> whyNot(SentChecklist sent) {
    var completed = sent.completed();
    var form = shelf.form(completed.form(), completed.wording()).orElse(null);
    if (form != null) {
      var why = whyNot(form, completed);
      if (why.isPresent()) {
        return why;
      }
    }
    var row = rows.get(sent.referral());
    boolean other =
        row != null
            && row.checklist().isOfTwentyFour()
            && completed.form().id().equals(ReferralChecklists.SPREADSHEET_FORM)
            && completed.completedOn().equals(row.checklist().date())
            && !inColumns.contains(sent.referral());
    return other ? Optional.of(Refusal.OTHER_COLUMNS) : Optional.empty();
  }

  private Optional<Refusal> whyNot(ChecklistForm form, CompletedChecklist completed) {
    if (form.status() == ChecklistForm.Status.SCAFFOLD) {
      return Optional.of(Refusal.FORM_FOR_TRYING_OUT);
    }
    if (completed.answers().byItem().entrySet().stream()
        .anyMatch(given -> isStrange(form, given.getKey(), given.getValue().answer()))) {
      return Optional.of(Refusal.STRANGE_ANSWER);
    }
    if (isOtherResult(form, completed)) {
      return Optional.of(Refusal.OTHER_RESULT);
    }
    return Optional.empty();
  }

  /** An answer that the question does not have; questions the form does not have are kept. */
  private static boolean isStrange(ChecklistForm form, ItemId item, @Nullable Answer answer) {
    return answer != null
        && !answer.equals(Answer.NOT_APPLICABLE)
        && asked(form, item).filter(one -> one.scale().value(answer).isEmpty()).isPresent();
  }

  private static Optional<ChecklistItem> asked(ChecklistForm form, ItemId item) {
    return form.item(item)
        .or(
            () ->
                form.supplements().stream()
                    .filter(set -> set.form() != null)
                    .flatMap(
                        set ->
                            set.form().items().stream()
                                .filter(one -> set.name(one.id()).equals(item)))
                    .findFirst());
  }

  private boolean isOtherResult(ChecklistForm form, CompletedChecklist completed) {
    var shown = completed.outcome();
    return shelf
        .profile(completed.profile())
        .map(
            profile ->
                Outcome.of(
                    form, profile, completed.answers(), completed.circumstances(), shown.on()))
        .filter(
            now ->
                !now.tally().equals(shown.tally())
                    || !now.scores().equals(shown.scores())
                    || !now.grounds().equals(shown.grounds()))
        .isPresent();
  }
}
