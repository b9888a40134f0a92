package org.maracdesk.journeys;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.Edition;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.exchange.ChecklistJson;
import org.maracdesk.exchange.ShippedChecklists;

/**
 * The checklists that can be begun here and the rules they are held against. What a completed
 * checklist rests on is found again by its hash.
 */
public final class ChecklistShelf {

  private final List<ChecklistForm> forms =
      ShippedChecklists.formFiles().stream()
          .map(file -> ChecklistJson.form(file, null, ShippedChecklists::set))
          .toList();
  private final Profile profile = ShippedChecklists.usualProfile();

  ChecklistShelf() {}

  /** The forms a checklist can be begun on, the usual one first, in the words in use. */
  public List<ChecklistForm> offered() {
    return forms.stream().filter(form -> form.status() != ChecklistForm.Status.SCAFFOLD).toList();
  }

  /** The form of this id, whether a checklist can be begun on it or not. */
  public Optional<ChecklistForm> named(String id) {
    return forms.stream().filter(form -> form.edition().id().equals(id)).findFirst();
  }

  /** The ids of all forms, those that stand by themselves first. */
  public List<String> names() {
    return forms.stream().map(form -> form.edition().id()).toList();
  }

  /** The form a referral's checklist is begun on unless another is chosen. */
  public ChecklistForm usual() {
    return offered().getFirst();
  }

  /** The local rules in force. */
  public Profile profile() {
    return profile;
  }

  /** The very form that a checklist rests on, in the words it was answered in. */
  public Optional<ChecklistForm> form(Edition form, @Nullable Edition wording) {
    return forms.stream()
        .filter(one -> one.edition().equals(form))
        .filter(one -> wording == null || wording.equals(one.wording()))
        .findFirst();
  }

  /** The very rules that a checklist was completed under. */
  public Optional<Profile> profile(Edition edition) {
    return Optional.of(profile).filter(one -> one.edition().equals(edition));
  }
}
