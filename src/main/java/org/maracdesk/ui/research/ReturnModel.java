package org.maracdesk.ui.research;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.casefile.Participant;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.research.Correction;
import org.maracdesk.domain.research.CorrectionId;
import org.maracdesk.domain.research.PersonCheck.Found;
import org.maracdesk.domain.research.ResearchReturn;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.journeys.Answered;
import org.maracdesk.journeys.RecordResearch;
import org.maracdesk.journeys.ResearchPage;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.KeepSoon;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Wording;

/**
 * One agency's return about one case: decides. It is kept at the latest half a second after its
 * first letter, and at once when the screen is left.
 */
public final class ReturnModel {

  private static final Duration SOON = Duration.ofMillis(500);

  private final ReferralId referral;
  private final AgencyCode agency;
  private final RecordResearch journey;
  private final Background background;
  private final Navigator navigator;
  private final Status status;
  private final ReadOnlyObjectWrapper<@Nullable ResearchPage> page = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<List<Problem>> problems =
      new ReadOnlyObjectWrapper<>(List.of());
  private final Map<PersonId, PersonFields> people = new LinkedHashMap<>();
  private final StringProperty researcher = text();
  private final StringProperty systems = text();
  private final StringProperty suggestion = text();
  private final StringProperty urgentReason = text();
  private final BooleanProperty contacted = new SimpleBooleanProperty();
  private final ObjectProperty<@Nullable YesNoUnknown> flagged = new SimpleObjectProperty<>();
  private final ObservableList<Correction> corrections = FXCollections.observableArrayList();

  /** What is kept, as the worker last saw it; only the worker reads and writes it after loading. */
  private final ResearchReturn[] kept = new ResearchReturn[1];

  private boolean filling;
  private boolean unsaved;
  private final KeepSoon soon;
  private final ItemsModel held;

  public ReturnModel(
      ReferralId referral,
      AgencyCode agency,
      RecordResearch journey,
      Background background,
      Navigator navigator,
      Status status) {
    this.referral = referral;
    this.agency = agency;
    this.journey = journey;
    this.background = background;
    this.navigator = navigator;
    this.status = status;
    this.soon = new KeepSoon(background, SOON, this::keep);
    this.held = new ItemsModel(journey, this::touched);
    contacted.addListener((any, was, is) -> touched());
    flagged.addListener((any, was, is) -> touched());
    corrections.addListener((ListChangeListener<Correction>) change -> touched());
  }

  private StringProperty text() {
    var property = new SimpleStringProperty("");
    property.addListener((any, was, is) -> touched());
    return property;
  }

  /** Reads the return and whom it is about. */
  void load() {
    background.run(
        () -> {
          var found = journey.page(referral, agency);
          found.ifPresent(each -> kept[0] = each.research());
          return found;
        },
        found -> {
          gone.set(found.isEmpty());
          found.ifPresent(this::show);
        });
  }

  private void show(ResearchPage found) {
    filling = true;
    var research = found.research();
    researcher.set(research.researcher().text());
    systems.set(research.systems().text());
    suggestion.set(research.suggestion().text());
    urgentReason.set(research.contact().urgentReason().text());
    held.show(research);
    contacted.set(research.contact().made());
    flagged.set(research.flagged() == YesNoUnknown.UNKNOWN ? null : research.flagged());
    corrections.setAll(research.corrections());
    people.clear();
    for (var person : found.people()) {
      people.put(person, new PersonFields(research.check(person), this::touched));
    }
    filling = false;
    page.set(found);
  }

  /** The return as it stands in the fields. */
  private ResearchReturn now(ResearchReturn latest) {
    var flag = flagged.get();
    return new ResearchReturn(
        latest.id(),
        referral,
        agency,
        Confidential.of(researcher.get()),
        Confidential.of(systems.get()),
        latest.nothingHeld() && held.all().isEmpty(),
        people.values().stream().map(PersonFields::check).toList(),
        held.all(),
        new ResearchReturn.Contact(contacted.get(), Confidential.of(urgentReason.get())),
        flag == null ? YesNoUnknown.UNKNOWN : flag,
        Confidential.of(suggestion.get()),
        corrections,
        Confidential.of(held.told().get()),
        latest.answeredAt(),
        latest.provenance());
  }

  private void touched() {
    if (filling || page.get() == null) {
      return;
    }
    unsaved = true;
    soon.touched();
  }

  /** Keeps now what is not kept yet. */
  void keep() {
    soon.stopWaiting();
    var shown = page.get();
    if (!unsaved || shown == null) {
      return;
    }
    unsaved = false;
    var ended = new boolean[1];
    var typed = now(shown.research());
    background.run(
        null,
        () -> write(typed, journey::keep),
        answer -> {
          ended[0] = true;
          kept(answer);
        },
        () -> {
          if (!ended[0]) {
            unsaved = true;
            soon.failed();
          }
        });
  }

  /** Writes what is typed over what the worker kept last, whatever was queued before. */
  private Answered<ResearchReturn> write(
      ResearchReturn typed, Function<ResearchReturn, Answered<ResearchReturn>> how) {
    var latest = kept[0];
    var answer = how.apply(typed.recorded(latest.provenance()).answered(latest.answeredAt()));
    if (answer instanceof Answered.Done<ResearchReturn>(var done)) {
      kept[0] = done;
    }
    return answer;
  }

  private void kept(Answered<ResearchReturn> answer) {
    switch (answer) {
      case Answered.Done<ResearchReturn>(var done) -> {
        status.saved();
        problems.set(List.of());
        var shown = page.get();
        if (shown != null) {
          page.set(new ResearchPage(shown.agency(), shown.caseFile(), shown.referral(), done));
        }
      }
      case Answered.Refused<ResearchReturn>(var found) -> {
        unsaved = true;
        problems.set(found);
      }
    }
  }

  /** Gives the return as the agency's answer and goes back, unless something is still needed. */
  void answer() {
    var shown = page.get();
    if (shown == null) {
      return;
    }
    held.add();
    keep();
    var typed = now(shown.research());
    background.run(() -> write(typed, journey::answer), this::answered);
  }

  /** The agency holds nothing about anybody here: an answer, unless something is written down. */
  void nothingHeld() {
    keep();
    background.run(
        () -> {
          var answer = journey.nothingHeld(referral, agency);
          if (answer instanceof Answered.Done<ResearchReturn>(var done)) {
            kept[0] = done;
          }
          return answer;
        },
        this::answered);
  }

  private void answered(Answered<ResearchReturn> answer) {
    switch (answer) {
      case Answered.Done<ResearchReturn> _ -> {
        problems.set(List.of());
        navigator.back();
        status.say(Wording.of("return.done"));
      }
      case Answered.Refused<ResearchReturn>(var found) -> {
        problems.set(List.of());
        problems.set(found);
      }
    }
  }

  /** Whoever nothing is said about was looked for and is not known. */
  void othersNotKnown() {
    people.values().stream()
        .filter(each -> each.found().get() == null)
        .forEach(each -> each.found().set(Found.NOT_KNOWN));
  }

  /** Proposes to put right who somebody is. */
  boolean propose(@Nullable PersonId person, Correction.@Nullable Field field, String value) {
    if (person == null || field == null || value.isBlank()) {
      return false;
    }
    corrections.add(journey.proposal(person, field, Confidential.of(value)));
    return true;
  }

  /** Takes a proposal into the person's record. */
  void accept(Correction correction) {
    var participant = participant(correction.person());
    if (participant != null) {
      keep();
      settle(() -> journey.accept(kept[0], correction.id(), participant.person()));
    }
  }

  /** Declines a proposal. */
  void decline(Correction correction) {
    keep();
    settle(() -> new Answered.Done<>(journey.decline(kept[0], correction.id())));
  }

  private void settle(Supplier<Answered<ResearchReturn>> how) {
    background.run(
        () -> {
          var answer = how.get();
          if (answer instanceof Answered.Done<ResearchReturn>(var done)) {
            kept[0] = done;
          }
          return answer;
        },
        answer -> {
          if (answer instanceof Answered.Refused<ResearchReturn>(var found)) {
            problems.set(found);
          } else {
            status.saved();
            keep();
            load();
          }
        });
  }

  /** Takes a proposal back that nobody has settled. */
  void withdraw(CorrectionId id) {
    corrections.removeIf(each -> each.id().equals(id) && each.isOpen());
  }

  /** Keeps what is not kept yet, the line half typed as well: the screen is about to go. */
  void leave() {
    keep();
    soon.leave();
  }

  /** Goes back to where one came from. */
  void back() {
    navigator.back();
  }

  /** Somebody in the case, or null. */
  @Nullable Participant participant(@Nullable PersonId id) {
    var shown = page.get();
    return shown == null || id == null
        ? null
        : shown.caseFile().participants().stream()
            .filter(each -> each.person().id().equals(id))
            .findFirst()
            .orElse(null);
  }

  PersonFields person(PersonId id) {
    return people.get(id);
  }

  /** The return and whom it is about, once read. */
  ReadOnlyObjectProperty<@Nullable ResearchPage> page() {
    return page.getReadOnlyProperty();
  }

  /** Whether case or agency are no longer there. */
  ReadOnlyBooleanProperty gone() {
    return gone.getReadOnlyProperty();
  }

  /** What is to be put right, each at its place. */
  ReadOnlyObjectProperty<List<Problem>> problems() {
    return problems.getReadOnlyProperty();
  }

  StringProperty researcher() {
    return researcher;
  }

  StringProperty systems() {
    return systems;
  }

  StringProperty suggestion() {
    return suggestion;
  }

  StringProperty urgentReason() {
    return urgentReason;
  }

  BooleanProperty contacted() {
    return contacted;
  }

  ObjectProperty<@Nullable YesNoUnknown> flagged() {
    return flagged;
  }

  /** What the agency holds. */
  ItemsModel held() {
    return held;
  }

  ObservableList<Correction> corrections() {
    return corrections;
  }
}
