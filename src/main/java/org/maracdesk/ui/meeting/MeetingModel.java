package org.maracdesk.ui.meeting;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.ReferralAccount;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.UnfinishedFormality;
import org.maracdesk.domain.meeting.UnfinishedPutOff;
import org.maracdesk.domain.meeting.Whereabouts;
import org.maracdesk.domain.minutes.AgendaNotices;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.journeys.ChecklistPage;
import org.maracdesk.journeys.CompleteChecklist;
import org.maracdesk.journeys.MissingReturns;
import org.maracdesk.journeys.RunMeeting;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Dialogs;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.ui.meeting.CaseChange.Spot;
import org.maracdesk.wording.Wording;

/** A meeting as it happens: decides where one is in it, and when it may close. */
public final class MeetingModel {

  private final MeetingId id;
  private final RunMeeting journey;
  private final CompleteChecklist checklists;
  private final Background background;
  private final Navigator navigator;
  private final Status status;
  private final Dialogs dialogs;
  private final Clock clock;
  private final Runnable afterwards;
  private final LiveMeeting live;
  private final ReadOnlyObjectWrapper<@Nullable Part> part = new ReadOnlyObjectWrapper<>();
  private final AttendanceModel attendance;
  private final ChairingModel chairing;
  private final FormalitiesModel formalities;
  private final ReadOnlyBooleanWrapper held = new ReadOnlyBooleanWrapper();
  private final PlaceKeeper place;
  private final CaseEnd ending;
  private final LateModel late;
  private final CaseLookUp lookUp;

  /**
   * One meeting.
   *
   * @param afterwards what is to be done once it is closed
   */
  public MeetingModel(
      MeetingId meeting,
      RunMeeting journey,
      CompleteChecklist checklists,
      Background background,
      Navigator navigator,
      Status status,
      Dialogs dialogs,
      Clock clock,
      Runnable afterwards) {
    this.id = meeting;
    this.journey = journey;
    this.checklists = checklists;
    this.background = background;
    this.navigator = navigator;
    this.status = status;
    this.dialogs = dialogs;
    this.clock = clock;
    this.afterwards = afterwards;
    this.live = new LiveMeeting(id, journey, background, status, clock);
    this.place = live.place();
    this.attendance =
        new AttendanceModel(journey.opening(), id, background, status, clock, place, this::refresh);
    this.chairing =
        new ChairingModel(journey.opening(), id, background, status, place, this::refresh);
    this.formalities =
        new FormalitiesModel(journey, id, background, status, dialogs, place, this::refresh);
    this.ending = new CaseEnd(id, journey, background, status, place, this);
    this.late = new LateModel(journey.addLateCase(), id, background, status, this::refresh);
    this.lookUp = new CaseLookUp(id, navigator, status);
  }

  /**
   * Reads the meeting and goes to where one was in it; else to where it stands: its start, the next
   * case, or its close.
   */
  void load() {
    background.run(
        () ->
            new Found(
                existing(),
                journey.places().last().filter(at -> at.meeting().equals(id)),
                journey.typedToPutOff(id),
                journey.typedFormalities(id)),
        found -> {
          if (part.get() == null) {
            formalities.typedBefore(found.halfSaid());
          }
          show(found.record());
          if (part.get() == null) {
            ending.typedBefore(found.typed());
            var back = found.place().flatMap(at -> place.backTo(at, found.record()));
            back.filter(Part.Case.class::isInstance)
                .ifPresent(
                    at ->
                        model(((Part.Case) at).item())
                            .step()
                            .set(found.place().orElseThrow().step()));
            goTo(back.orElseGet(() -> Part.whereItStands(found.record())));
          }
        });
  }

  private record Found(
      MeetingRecord record,
      Optional<Whereabouts> place,
      Map<UUID, UnfinishedPutOff> typed,
      List<UnfinishedFormality> halfSaid) {}

  /** Where in a part to go on after coming back; told once, null when it is anywhere. */
  @Nullable Whereabouts returning(Part part) {
    return place.returning(part);
  }

  /** One is in this field now; null for none. */
  void at(AgendaItemId item, @Nullable Spot spot, int caret) {
    place.at(item, model(item).step().get(), spot, caret);
  }

  /** One is in this field at the start or the close now. */
  void at(Part there, Spot spot, int caret) {
    place.at(there, spot, caret);
  }

  private void refresh() {
    read(this::show);
  }

  private void read(Consumer<MeetingRecord> then) {
    background.run(this::existing, then);
  }

  private MeetingRecord existing() {
    return journey.record(id).orElseThrow(LiveMeeting::gone);
  }

  private void show(MeetingRecord found) {
    attendance.show(found);
    chairing.show(found);
    live.show(found);
  }

  /**
   * Goes to a part of the meeting; what was said about the case that is left is kept. Before a case
   * the statement is read and everybody in the room has accepted it, or else the start is shown.
   */
  void goTo(Part wished) {
    held.set(wished instanceof Part.Case && isRunning() && !mayHearCases());
    var there = held.get() ? new Part.Start() : wished;
    if (held.get()) {
      // Where letters are large the notice at the top is out of sight
      status.refuse(Wording.of("meeting.early.held"));
    }
    if (there.equals(part.get())) {
      return;
    }
    if (!held.get() && status.isRefusal()) {
      status.clear();
    }
    keep();
    // Told before the part is shown, which knows more exactly where one is
    if (there instanceof Part.Case(var item)) {
      at(item, null, 0);
    } else {
      place.at(there);
    }
    part.set(there);
    if (there instanceof Part.Case(var item)) {
      background.run(() -> journey.shown(id, item), told -> told.ifPresent(status::say));
      var heard = heard(item);
      if (isRunning() && heard != null && heard.item().outcome() instanceof ItemOutcome.Waiting) {
        model(item).timer().start();
      }
    }
  }

  /** Goes to the part before this one. */
  void previous() {
    step(-1);
  }

  /** Goes to the part after this one. */
  void next() {
    step(1);
  }

  /** Goes to the first case that waits; where none does, to the close. */
  void firstWaiting() {
    var now = record().get();
    if (now != null) {
      goTo(Part.nextAfter(now, -1));
    }
  }

  private void step(int by) {
    var parts = parts();
    int to = parts.indexOf(part.get()) + by;
    if (to >= 0 && to < parts.size()) {
      goTo(parts.get(to));
    }
  }

  /** All parts in order: the start, each case, the close. */
  List<Part> parts() {
    var parts = new ArrayList<Part>();
    parts.add(new Part.Start());
    var now = record().get();
    if (now != null) {
      now.cases().forEach(heard -> parts.add(new Part.Case(heard.item().id())));
    }
    parts.add(new Part.Close());
    return parts;
  }

  /** The chair has read the statement. */
  void statementRead() {
    formalities.statementRead();
  }

  /** Whether cases may be shown, as the attendance on the screen stands. */
  boolean mayHearCases() {
    var now = record().get();
    return now == null || now.at(hour()).mayHearCases(attendance.people());
  }

  /** Who has to accept the statement yet, as the attendance on the screen stands. */
  List<Attendance> unsigned() {
    var now = record().get();
    return now == null || !isRunning() ? List.of() : now.at(hour()).unsigned(attendance.people());
  }

  /** Asks why cases go on without those who have not accepted the statement, then goes on. */
  void openEarly() {
    formalities.openEarly(
        () ->
            read(
                found -> {
                  show(found);
                  if (part.get() instanceof Part.Start) {
                    next();
                  }
                }));
  }

  /** The hour of the meeting it is; null where its minutes are typed up on another day. */
  @Nullable LocalTime hour() {
    var now = record().get();
    return now == null ? null : now.meeting().hourAt(LocalDateTime.now(clock));
  }

  /** The meeting as the room is while a case is heard, or as it was when it had been. */
  MeetingRecord asOf(HeardCase heard) {
    var now = live.present();
    boolean goesOn = isRunning() && heard.item().outcome() instanceof ItemOutcome.Waiting;
    return now.at(goesOn ? hour() : now.formalities().heardAt().get(heard.item().id()));
  }

  /** Whether somebody wished to go to a case and could not yet. */
  ReadOnlyBooleanProperty held() {
    return held.getReadOnlyProperty();
  }

  FormalitiesModel formalities() {
    return formalities;
  }

  /** How the case at hand ends. */
  CaseEnd ending() {
    return ending;
  }

  /** How a case comes in that cannot wait for the next meeting. */
  LateModel late() {
    return late;
  }

  /** How a case is looked up beside the meeting. */
  CaseLookUp lookUp() {
    return lookUp;
  }

  /** A case is heard or put off: reads that, and goes to the next that waits. */
  void settled(AgendaItemId item) {
    status.saved();
    read(
        found -> {
          show(found);
          goTo(Part.nextAfter(found, found.agenda().placeOf(item)));
        });
  }

  /** What is missing, what keeps the meeting open first, as the fields stand. */
  List<MeetingGap> gaps() {
    var now = record().get();
    return now == null
        ? List.of()
        : now.withInterestHalfSaid(!formalities.halfSaid().isEmpty()).gaps();
  }

  /** Closes the meeting after asking once more, unless something keeps it open. */
  void close() {
    keep();
    if (gaps().stream().anyMatch(gap -> gap.kind().keepsOpen())) {
      return;
    }
    dialogs.ask(
        Dialogs.Question.of("meeting.close"),
        () -> background.run(() -> journey.close(id), this::closed));
  }

  private void closed(List<MeetingGap> keeping) {
    saved();
    if (keeping.isEmpty()) {
      afterwards.run();
    }
  }

  /** Goes to what can be printed. */
  void documents() {
    navigator.go(new Place.Documents(id));
  }

  /** Goes to the agenda. */
  void agenda() {
    navigator.go(new Place.Agenda(id));
  }

  /** Goes to the open actions of a case, to say what became of them. */
  void actionsOf(CaseId caseId) {
    navigator.go(new Place.ActionsOf(caseId));
  }

  /** Goes to the follow-up of actions. */
  void actions() {
    navigator.go(new Place.Actions());
  }

  /** Asks how a case's checklist came out; says nothing where there is none yet. */
  void checklist(HeardCase heard, Consumer<ChecklistPage> show) {
    background.run(
        () -> checklists.latestOf(heard.referral().id()), found -> found.ifPresent(show));
  }

  /** Asks what the referrals of a case say. */
  void account(HeardCase heard, Consumer<ReferralAccount> show) {
    var day = live.present().meeting().date();
    background.run(() -> journey.presentCase().account(heard, day), show);
  }

  /** Asks who has not answered about the cases of this meeting. */
  void missing(Consumer<MissingReturns.Missing> show) {
    background.run(() -> journey.missingReturns().of(id), show);
  }

  /** Asks what the meeting goes through besides its cases. */
  void notices(Consumer<AgendaNotices> show) {
    background.run(() -> journey.notices(id), show);
  }

  /** Goes to what agencies know beforehand. */
  void research() {
    navigator.go(new Place.Research(id));
  }

  /** Keeps everything, also what was typed and not yet entered: the screen is about to go. */
  void leave() {
    attendance.leave();
    chairing.leave();
    formalities.leave();
    ending.leave();
    live.leave();
  }

  /** Whether anything can still be written down. */
  boolean isRunning() {
    return live.isRunning();
  }

  /** One case as it stands, or null if it is not on this agenda. */
  @Nullable HeardCase heard(AgendaItemId item) {
    return live.heard(item);
  }

  /** What is said about one case; the same one as long as the screen is open. */
  CaseModel model(AgendaItemId item) {
    return live.model(item);
  }

  /** The hour, and whether it is the day of the meeting. */
  Clock clock() {
    return clock;
  }

  /** Runs something after a while. */
  Background background() {
    return background;
  }

  AttendanceModel attendance() {
    return attendance;
  }

  ChairingModel chairing() {
    return chairing;
  }

  /** The meeting as it stands, with what is in the fields; null until it is read. */
  ReadOnlyObjectProperty<@Nullable MeetingRecord> record() {
    return live.record();
  }

  /** Where one is; null until the meeting is read. */
  ReadOnlyObjectProperty<@Nullable Part> part() {
    return part.getReadOnlyProperty();
  }

  /** Says a short sentence below. */
  void say(Wording sentence) {
    status.say(sentence);
  }

  /** Keeps what was typed at the place one leaves. */
  void keep() {
    attendance.keep();
    chairing.keep();
    formalities.keep();
    ending.keep();
    if (part.get() instanceof Part.Case(var item)) {
      live.keep(item);
    }
  }

  /** Something was kept elsewhere: reads it. */
  void saved() {
    status.saved();
    refresh();
  }
}
