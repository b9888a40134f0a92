package org.maracdesk.journeys;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.checklist.ChecklistCover;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.Occasion;
import org.maracdesk.store.Shelves;

/** Which of its checklists stands for a referral. */
final class ReferralChecklists {

  /** The id of the form whose 24 answers have columns in the spreadsheet of referrals. */
  static final String SPREADSHEET_FORM = "ric-24-adult";

  private static final Comparator<ChecklistCover> COMPLETED_LAST =
      Comparator.comparing(ChecklistCover::completedOn).thenComparing(ChecklistCover::begunAt);

  private ReferralChecklists() {}

  /**
   * The one completed last on a form with questions; where there is none, the last result that was
   * recorded as given.
   */
  static Optional<ChecklistCover> latest(
      Shelves shelves, ChecklistShelf shelf, ReferralId referral) {
    var completed =
        shelves
            .checklists()
            .ofReferrals(List.of(referral))
            .getOrDefault(referral, List.of())
            .stream()
            .filter(ChecklistCover::isCompleted)
            // Without its form it cannot be shown, only kept
            .filter(cover -> shelf.form(cover.form(), null).isPresent())
            .toList();
    return completed.stream()
        .filter(
            cover ->
                shelf.form(cover.form(), null).filter(form -> !form.items().isEmpty()).isPresent())
        .max(COMPLETED_LAST)
        .or(() -> completed.stream().max(COMPLETED_LAST));
  }

  /** All that could stand in the spreadsheet of referrals, each referral's last one first. */
  static Map<ReferralId, List<CompletedChecklist>> inSpreadsheets(
      Shelves shelves, Collection<ReferralId> referrals) {
    var covers =
        shelves.checklists().ofReferrals(referrals).values().stream()
            .flatMap(List::stream)
            .filter(ChecklistCover::isCompleted)
            .filter(cover -> cover.occasion() == Occasion.REFERRAL)
            .filter(cover -> cover.form().id().equals(SPREADSHEET_FORM))
            .sorted(COMPLETED_LAST.reversed())
            .toList();
    var completed =
        shelves.checklists().completed(covers.stream().map(ChecklistCover::id).toList());
    return covers.stream()
        .collect(
            Collectors.groupingBy(
                ChecklistCover::referral,
                HashMap::new,
                Collectors.mapping(cover -> completed.get(cover.id()), Collectors.toList())));
  }
}
