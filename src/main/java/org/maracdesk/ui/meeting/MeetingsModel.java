package org.maracdesk.ui.meeting;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.Answered;
import org.maracdesk.journeys.BuildAgenda;
import org.maracdesk.journeys.BuildAgenda.MeetingLine;
import org.maracdesk.journeys.BuildAgenda.Plan;
import org.maracdesk.journeys.CallMeeting;
import org.maracdesk.journeys.CallMeeting.Callable;
import org.maracdesk.journeys.CallMeeting.Emergency;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Wording;

/** All meetings, and the planning of the next: decides. */
public final class MeetingsModel {

  private final BuildAgenda journey;
  private final CallMeeting calls;
  private final Background background;
  private final Navigator navigator;
  private final Status status;
  private final ObservableList<MeetingLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();

  public MeetingsModel(
      BuildAgenda journey,
      CallMeeting calls,
      Background background,
      Navigator navigator,
      Status status) {
    this.journey = journey;
    this.calls = calls;
    this.background = background;
    this.navigator = navigator;
    this.status = status;
  }

  private record Found(List<MeetingLine> lines, int waiting) {}

  /** Reads the meetings and counts the cases that wait. */
  void load() {
    background.run(
        () -> new Found(journey.meetings(), journey.waiting().size()),
        found -> {
          waiting.set(found.waiting());
          lines.setAll(found.lines());
          loaded.set(true);
        });
  }

  /** A plan filled in as far as habits go. */
  void usual(Consumer<Plan> show) {
    background.run(journey::usual, show);
  }

  /** Plans a meeting and goes to its agenda, or says what must be put right first. */
  void plan(Plan plan, Consumer<List<Problem>> refused) {
    background.run(
        () -> journey.plan(plan),
        answer -> {
          switch (answer) {
            case Answered.Done<MeetingId>(var id) -> {
              refused.accept(List.of());
              navigator.go(new Place.Agenda(id));
              status.saved();
            }
            case Answered.Refused<MeetingId>(var problems) -> refused.accept(problems);
          }
        });
  }

  /** The cases an emergency meeting may be called for, its proposal for the first, and agencies. */
  record Call(List<Callable> callable, Emergency proposed, List<Agency> agencies) {}

  /** Finds what an emergency meeting can be called for; where there is no case, it says so. */
  void calling(Consumer<Call> show) {
    background.run(
        () -> {
          var callable = calls.callable();
          return callable.isEmpty()
              ? Optional.<Call>empty()
              : Optional.of(
                  new Call(callable, calls.proposed(callable.getFirst()), calls.agencies()));
        },
        found ->
            found.ifPresentOrElse(
                show, () -> status.refuse(Wording.of("meetings.emergency.no-case"))));
  }

  /** The same with this case chosen; where no meeting can be called for it, it says so. */
  void calling(CaseId id, Consumer<Call> show) {
    background.run(
        () -> {
          var callable = calls.callable();
          return callable.stream()
              .filter(one -> one.caseId().equals(id))
              .findFirst()
              .map(one -> new Call(callable, calls.proposed(one), calls.agencies()));
        },
        found ->
            found.ifPresentOrElse(
                show,
                () -> {
                  navigator.back();
                  status.refuse(Wording.of("meetings.emergency.not-this-case"));
                }));
  }

  /** Back to the case that no meeting was called for. */
  void back() {
    navigator.back();
  }

  /** Calls an emergency meeting and goes to its agenda, or says what must be put right first. */
  void call(Emergency wanted, Consumer<List<Problem>> refused) {
    background.run(
        () -> calls.emergency(wanted),
        answer -> {
          switch (answer) {
            case Answered.Done<MeetingId>(var id) -> {
              refused.accept(List.of());
              goOn(new Place.Agenda(id));
              status.saved();
            }
            case Answered.Refused<MeetingId>(var problems) -> refused.accept(problems);
          }
        });
  }

  /** The calling for one case is over then: the way back from the agenda leads to the case. */
  private void goOn(Place agenda) {
    if (navigator.place().get() instanceof Place.Emergency) {
      navigator.replace(agenda);
    } else {
      navigator.go(agenda);
    }
  }

  /** Goes to the agenda of a meeting that is to come, or into the meeting itself. */
  void enter(MeetingLine line) {
    var id = line.meeting().id();
    boolean begun = line.meeting().stage().compareTo(MeetingStage.OPEN) >= 0;
    navigator.go(begun ? new Place.Meeting(id) : new Place.Agenda(id));
  }

  /** Latest first. */
  ObservableList<MeetingLine> lines() {
    return lines;
  }

  /** How many cases are on no agenda yet. */
  ReadOnlyIntegerProperty waiting() {
    return waiting.getReadOnlyProperty();
  }

  /** Whether the meetings have been read, so that an empty list means there are none. */
  ReadOnlyBooleanProperty loaded() {
    return loaded.getReadOnlyProperty();
  }
}
