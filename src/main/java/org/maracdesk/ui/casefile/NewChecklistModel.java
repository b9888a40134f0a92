package org.maracdesk.ui.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.Occasion;
import org.maracdesk.domain.checklist.ReviewDue;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.CasePage;
import org.maracdesk.journeys.CasePage.ReferralPart;
import org.maracdesk.journeys.NewChecklist;

/**
 * A checklist about to be begun for a case: what is proposed, and what can be chosen instead.
 * Nothing that is proposed is forced.
 */
final class NewChecklistModel {

  /** Below this age the young people's form is proposed. */
  static final int ADULT = 18;

  private final CasePage page;
  private final List<ChecklistForm> forms;
  private final OptionalInt age;
  private final ObjectProperty<ChecklistForm> form;
  private final ObjectProperty<Occasion> occasion;
  private final ObjectProperty<Optional<Referral>> referral;
  private final ObservableList<Occasion> occasions = FXCollections.observableArrayList();

  /**
   * What is proposed for a case.
   *
   * @param forms those offered, the usual one first
   */
  NewChecklistModel(CasePage page, List<ChecklistForm> forms, LocalDate today) {
    this.page = page;
    this.forms = List.copyOf(forms);
    this.age = page.caseFile().victim().birth().ageOn(today);
    form = new SimpleObjectProperty<>(proposed());
    occasion = new SimpleObjectProperty<>(usualOccasion());
    referral = new SimpleObjectProperty<>(Optional.of(page.latest().referral()));
    form.subscribe(this::fit);
  }

  /** The forms to choose from. */
  List<ChecklistForm> forms() {
    return forms;
  }

  /** The chosen form. */
  ObjectProperty<ChecklistForm> form() {
    return form;
  }

  /** What it can be begun for, with the chosen form. */
  ObservableList<Occasion> occasions() {
    return occasions;
  }

  /** What it is begun for. */
  ObjectProperty<Occasion> occasion() {
    return occasion;
  }

  /** The referrals it may belong to, the latest first, and that it belongs to none of them. */
  List<Optional<Referral>> referrals() {
    var all = new ArrayList<Optional<Referral>>();
    page.referrals().stream().map(ReferralPart::referral).map(Optional::of).forEach(all::add);
    all.add(Optional.empty());
    return List.copyOf(all);
  }

  /** The referral it belongs to, if any. */
  ObjectProperty<Optional<Referral>> referral() {
    return referral;
  }

  /** The victim's age where it is why another form than the usual one is proposed. */
  OptionalInt youngAge() {
    return age.isPresent() && age.getAsInt() < ADULT ? age : OptionalInt.empty();
  }

  /** Whether the victim's age, as far as it is known, is outside what the chosen form is for. */
  boolean isOutsideAge() {
    var instrument = form.get().instrument();
    var least = instrument.leastAge();
    var most = instrument.mostAge();
    return age.isPresent()
        && (least != null && age.getAsInt() < least || most != null && age.getAsInt() > most);
  }

  /** What stands to be begun. */
  NewChecklist wanted() {
    var of = referral.get().map(Referral::id).orElse(null);
    return new NewChecklist(
        form.get().edition(), occasion.get(), page.caseFile().id(), of, Confidential.NONE);
  }

  /** What must be put right first. */
  List<Problem> problems() {
    return occasion.get() == Occasion.REFERRAL && referral.get().isEmpty()
        ? List.of(Problem.at("referral", Problem.Kind.MISSING))
        : List.of();
  }

  private ChecklistForm proposed() {
    var usual = forms.getFirst();
    if (youngAge().isEmpty()) {
      return usual;
    }
    return forms.stream()
        .filter(NewChecklistModel::isForYoungPeople)
        .filter(one -> isFor(one, age.getAsInt()))
        .findFirst()
        .orElse(usual);
  }

  private static boolean isForYoungPeople(ChecklistForm form) {
    var most = form.instrument().mostAge();
    return form.isForLiveReferral() && most != null && most < ADULT;
  }

  /** Somebody younger than anybody it is for is still nearer to it than to one for adults. */
  private static boolean isFor(ChecklistForm form, int age) {
    var most = form.instrument().mostAge();
    return most == null || age <= most;
  }

  private Occasion usualOccasion() {
    var latest = page.latest().referral().id();
    if (page.checklistsOf(latest).isEmpty()) {
      return Occasion.REFERRAL;
    }
    return page.review() instanceof ReviewDue.Now(var asks, _) ? asks : Occasion.REVIEW;
  }

  /** A result worked out elsewhere is an occasion of its own, and only forms for one have it. */
  private void fit(ChecklistForm chosen) {
    boolean external = chosen.status() == ChecklistForm.Status.EXTERNAL;
    var before = occasion.get();
    var fitting =
        Stream.of(Occasion.values())
            .filter(each -> external == (each == Occasion.EXTERNAL_RESULT))
            .toList();
    if (!occasions.equals(fitting)) {
      occasions.setAll(fitting);
    }
    occasion.set(
        fitting.contains(before) ? before : external ? Occasion.EXTERNAL_RESULT : usualOccasion());
  }
}
