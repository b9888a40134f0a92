package org.maracdesk.journeys;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.ChecklistFile;
import org.maracdesk.domain.checklist.ChecklistFile.Deed;
import org.maracdesk.domain.checklist.ChecklistFile.Kind;
import org.maracdesk.domain.checklist.ChecklistFile.Origin;
import org.maracdesk.domain.checklist.ChecklistFile.Standing;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.Edition;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.domain.checklist.SupplementarySet;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;

/**
 * The checklists that can be begun here and the rules they are held against: those the program
 * brings and those of the store. What a completed checklist rests on is found again by its hash,
 * also when the program brings newer ones. Nothing is read before it is first asked for, and then
 * once.
 */
public final class ChecklistShelf {

  private final Store store;
  private final Clock clock;
  private volatile @Nullable ShelfContents contents;

  ChecklistShelf(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** The forms a checklist can be begun on, the usual one first, in the words in use. */
  public List<ChecklistForm> offered() {
    var now = contents();
    return now.current().stream()
        .filter(form -> form.status() != ChecklistForm.Status.SCAFFOLD)
        .map(now::worded)
        .toList();
  }

  /** The form of this id, whether a checklist can be begun on it or not. */
  public Optional<ChecklistForm> named(String id) {
    var now = contents();
    return now.current(id).map(now::worded);
  }

  /** The ids of all forms, those that stand by themselves first. */
  public List<String> names() {
    return contents().current().stream().map(form -> form.edition().id()).toList();
  }

  /** The form a referral's checklist is begun on unless another is chosen. */
  public ChecklistForm usual() {
    return offered().getFirst();
  }

  /** The local rules in force today. */
  public Profile profile() {
    return contents().inForce(LocalDate.now(clock));
  }

  /**
   * The very form that a checklist rests on, in the words it was answered in; in its own words
   * where those are not here.
   */
  public Optional<ChecklistForm> form(Edition form, @Nullable Edition wording) {
    var now = contents();
    return wording == null ? now.form(form) : now.form(form, wording).or(() -> now.form(form));
  }

  /** The very form that a draft was begun on, in the words in use now. */
  Optional<ChecklistForm> forDraft(Edition form) {
    var now = contents();
    return now.form(form).map(now::worded);
  }

  /** The very rules that a checklist was completed under. */
  public Optional<Profile> profile(Edition edition) {
    return contents().profile(edition);
  }

  /** What lies here now. */
  ShelfContents contents() {
    var known = contents;
    if (known == null) {
      known = new ShelfContents(store.read(shelves -> shelves.checklistFiles().all()));
      contents = known;
    }
    return known;
  }

  /** What lies here has changed. */
  void lookAgain() {
    contents = null;
  }

  /**
   * Keeps, in the change that completes a checklist, the files it rests on: the form, the sets that
   * open beside it and the local rules. Its wording pack is here already. What is kept stays.
   */
  void keepWhatItRestsOn(Shelves shelves, CompletedChecklist completed) {
    var now = contents();
    var deed = deed();
    var forms = new ArrayList<Edition>();
    forms.add(completed.form());
    now.form(completed.form()).stream()
        .flatMap(form -> form.supplements().stream())
        .map(SupplementarySet::form)
        .filter(set -> set != null)
        .map(ChecklistForm::edition)
        .forEach(forms::add);
    forms.forEach(form -> keep(shelves, Kind.FORM, form, Standing.KEPT, deed));
    keep(shelves, Kind.PROFILE, completed.profile(), Standing.KEPT, deed);
  }

  /** Takes a file that the program brings into the store; one that is there stays as it stands. */
  void keep(Shelves shelves, Kind kind, Edition edition, Standing standing, Deed deed) {
    contents()
        .bytes(edition)
        .ifPresent(
            bytes ->
                shelves
                    .checklistFiles()
                    .keep(file(kind, edition, "", Origin.SHIPPED, bytes, standing, deed)));
  }

  static ChecklistFile file(
      Kind kind,
      Edition edition,
      String madeFor,
      Origin origin,
      byte[] bytes,
      Standing standing,
      Deed deed) {
    return new ChecklistFile(
        edition,
        kind,
        madeFor,
        origin,
        new String(bytes, StandardCharsets.UTF_8),
        deed,
        standing,
        deed,
        null);
  }

  /** Something done now, by whoever opened the store. */
  Deed deed() {
    return new Deed(clock.instant(), store.actor());
  }
}
