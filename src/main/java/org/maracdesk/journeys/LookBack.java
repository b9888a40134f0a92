package org.maracdesk.journeys;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.checklist.ChecklistCover;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.Edition;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.domain.checklist.SideBySide;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;

/** Lays the completed checklists of a case side by side, the latest first. */
public final class LookBack {

  private final Store store;
  private final ChecklistShelf shelf;

  LookBack(Store store, ChecklistShelf shelf) {
    this.store = store;
    this.shelf = shelf;
  }

  /**
   * A case's checklists side by side.
   *
   * @param number how the case is called
   * @param sheets the checklists, the latest first
   * @param profiles what people call the rules each was completed under, as far as they are here
   * @param profile the rules in force now
   * @param missing how many cannot be shown because their form is no longer here
   */
  public record Laid(
      CaseNumber number,
      SideBySide sheets,
      Map<Edition, String> profiles,
      Profile profile,
      int missing) {
    public Laid {
      profiles = Map.copyOf(profiles);
    }
  }

  /** The checklists of a case, if there is such a case. */
  public Optional<Laid> of(CaseId id) {
    return store.read(shelves -> shelves.cases().caseFile(id).map(file -> lay(shelves, file)));
  }

  private Laid lay(Shelves shelves, CaseFile file) {
    var covers =
        shelves.checklists().ofCases(List.of(file.id())).getOrDefault(file.id(), List.of()).stream()
            .filter(ChecklistCover::isCompleted)
            .sorted(
                Comparator.comparing(ChecklistCover::completedOn)
                    .thenComparing(ChecklistCover::begunAt)
                    .reversed())
            .toList();
    var completed =
        shelves.checklists().completed(covers.stream().map(ChecklistCover::id).toList());
    var sheets =
        covers.stream().flatMap(cover -> sheet(cover, completed.get(cover.id())).stream()).toList();
    var profiles = new HashMap<Edition, String>();
    for (var one : completed.values()) {
      shelf.profile(one.profile()).ifPresent(rules -> profiles.put(one.profile(), rules.label()));
    }
    return new Laid(
        file.number(),
        SideBySide.of(sheets),
        profiles,
        shelf.profile(),
        covers.size() - sheets.size());
  }

  private Optional<SideBySide.Sheet> sheet(ChecklistCover cover, CompletedChecklist completed) {
    return shelf
        .form(completed.form(), completed.wording())
        .map(form -> new SideBySide.Sheet(cover, form, completed));
  }
}
