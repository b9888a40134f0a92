package org.maracdesk.ui.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.HomePart;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.Answered;
import org.maracdesk.journeys.CasePage;
import org.maracdesk.journeys.CompleteChecklist;
import org.maracdesk.journeys.DecideCase;
import org.maracdesk.journeys.FindCase;
import org.maracdesk.journeys.NewChecklist;
import org.maracdesk.journeys.RegisterCase;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Clipping;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Wording;

/** One case: decides what is shown of it and where its buttons lead. */
public final class CaseModel {

  private final Supplier<Optional<CasePage>> source;
  private final BiFunction<Person, @Nullable HomePart, Answered<Person>> change;
  private final Supplier<List<ChecklistForm>> forms;
  private final Function<NewChecklist, Answered<ChecklistId>> begin;
  private final BiFunction<Referral, Map<ReferralDetail, Confidential>, Answered<Referral>> tell;
  private final Function<CaseDecision, Answered<CaseDecision>> decide;
  private final Clock clock;
  private final Background background;
  private final Navigator navigator;
  private final Clipping clipping;
  private final Status status;
  private final ReadOnlyObjectWrapper<@Nullable CasePage> page = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper gone = new ReadOnlyBooleanWrapper(false);
  private final ObservableSet<PersonId> uncovered = FXCollections.observableSet();

  /** This case of an open store. */
  public CaseModel(
      CaseId id,
      FindCase journey,
      RegisterCase registerCase,
      CompleteChecklist checklists,
      DecideCase decisions,
      Clock clock,
      Background background,
      Navigator navigator,
      Clipping clipping,
      Status status) {
    this(
        () -> journey.page(id),
        (person, home) ->
            home == null ? registerCase.change(person) : registerCase.change(person, id, home),
        () -> checklists.shelf().offered(),
        checklists::begin,
        registerCase::tell,
        decisions::decide,
        clock,
        background,
        navigator,
        clipping,
        status);
  }

  CaseModel(
      Supplier<Optional<CasePage>> source,
      BiFunction<Person, @Nullable HomePart, Answered<Person>> change,
      Supplier<List<ChecklistForm>> forms,
      Function<NewChecklist, Answered<ChecklistId>> begin,
      BiFunction<Referral, Map<ReferralDetail, Confidential>, Answered<Referral>> tell,
      Function<CaseDecision, Answered<CaseDecision>> decide,
      Clock clock,
      Background background,
      Navigator navigator,
      Clipping clipping,
      Status status) {
    this.source = source;
    this.change = change;
    this.forms = forms;
    this.begin = begin;
    this.tell = tell;
    this.decide = decide;
    this.clock = clock;
    this.background = background;
    this.navigator = navigator;
    this.clipping = clipping;
    this.status = status;
  }

  /** Reads the case. */
  public void load() {
    background.run(
        source,
        found -> {
          gone.set(found.isEmpty());
          page.set(found.orElse(null));
        });
  }

  /** The case, once it has been read. */
  public ReadOnlyObjectProperty<@Nullable CasePage> page() {
    return page.getReadOnlyProperty();
  }

  /** Whether the store no longer has it. */
  public ReadOnlyBooleanProperty gone() {
    return gone.getReadOnlyProperty();
  }

  /** The day ages are told for. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** The clock the history is told by. */
  Clock clock() {
    return clock;
  }

  /** Whose confidential addresses are uncovered just now; never kept. */
  public ObservableSet<PersonId> uncovered() {
    return uncovered;
  }

  /** Uncovers somebody's confidential addresses, or covers them again. */
  public void turn(PersonId person) {
    if (!uncovered.remove(person)) {
      uncovered.add(person);
    }
  }

  /** Copies a number or an address for half a minute. */
  public void copy(Confidential text) {
    clipping.copy(text);
    status.say(Wording.of("case.copied"));
  }

  /**
   * Keeps what was put right about somebody and shows the case anew, or says what is wrong.
   *
   * @param home in which part of the area the victim lives; null where it is somebody else
   */
  public void change(
      Person person, @Nullable HomePart home, Runnable kept, Consumer<List<Problem>> refused) {
    background.run(
        () -> change.apply(person, home),
        answer -> {
          switch (answer) {
            case Answered.Refused<Person>(var problems) -> refused.accept(problems);
            case Answered.Done<Person> _ -> {
              status.saved();
              kept.run();
              load();
            }
          }
        });
  }

  /** Keeps a decision of today and shows the case anew, or says what is wrong. */
  void decide(
      CaseId id,
      CaseDecision.Kind kind,
      Confidential by,
      Confidential reason,
      Confidential detail,
      Runnable kept,
      Consumer<List<Problem>> refused) {
    var decision = new CaseDecision(new UUID(0, 0), id, kind, today(), by, reason, detail);
    background.run(
        () -> decide.apply(decision),
        answer -> {
          switch (answer) {
            case Answered.Refused<CaseDecision>(var problems) -> refused.accept(problems);
            case Answered.Done<CaseDecision> _ -> {
              status.saved();
              kept.run();
              load();
            }
          }
        });
  }

  /** Opens a checklist. */
  public void openChecklist(ChecklistId checklist) {
    navigator.go(new Place.Checklist(checklist));
  }

  /** Finds out what a new checklist can be begun on. */
  void newChecklist(CasePage of, Consumer<NewChecklistModel> show) {
    background.run(forms, offered -> show.accept(new NewChecklistModel(of, offered, today())));
  }

  /** Begins a checklist and opens it, or says what to put right. */
  void begin(NewChecklist wanted, Consumer<List<Problem>> refused) {
    background.run(
        () -> begin.apply(wanted),
        answer -> {
          switch (answer) {
            case Answered.Refused<ChecklistId>(var problems) -> refused.accept(problems);
            case Answered.Done<ChecklistId>(var id) -> openChecklist(id);
          }
        });
  }

  /** Keeps what a referral's form says now and shows the case anew, or says what is wrong. */
  public void tell(
      Referral referral,
      Map<ReferralDetail, Confidential> details,
      Runnable kept,
      Consumer<List<Problem>> refused) {
    background.run(
        () -> tell.apply(referral, details),
        answer -> {
          switch (answer) {
            case Answered.Refused<Referral>(var problems) -> refused.accept(problems);
            case Answered.Done<Referral> _ -> {
              status.saved();
              kept.run();
              load();
            }
          }
        });
  }

  /** Opens the paper of a checklist: the completed one, or a blank form. */
  public void openChecklistPaper(ChecklistId checklist) {
    navigator.go(new Place.ChecklistPaper(checklist));
  }

  /** Lays the case's completed checklists side by side. */
  void lookBack() {
    var now = page.get();
    if (now != null) {
      navigator.go(new Place.LookBack(now.caseFile().id()));
    }
  }

  /** Opens a meeting: its agenda until it begins. */
  public void openMeeting(Meeting meeting) {
    boolean begun = meeting.stage().compareTo(MeetingStage.OPEN) >= 0;
    navigator.go(begun ? new Place.Meeting(meeting.id()) : new Place.Agenda(meeting.id()));
  }

  /** Leads to the calling of an emergency meeting about the case. */
  void callEmergency() {
    var now = page.get();
    if (now != null) {
      navigator.go(new Place.Emergency(now.caseFile().id()));
    }
  }

  /** Leads to what agencies know of the case before it is heard. */
  void research() {
    var now = page.get();
    if (now != null) {
      navigator.go(new Place.CaseResearch(now.caseFile().id()));
    }
  }

  /** Leads back to all cases. */
  public void allCases() {
    navigator.go(new Place.Cases());
  }
}
