package org.maracdesk.ui.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.UnfinishedPutOff;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.Answered;
import org.maracdesk.journeys.RunMeeting;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.ui.meeting.CaseChange.Spot;
import org.maracdesk.ui.meeting.CaseModel.MovingOn;

/**
 * How the case at hand ends: asked for what is missing, read back and heard, or put off. Decides
 * what counts as heard.
 */
final class CaseEnd {

  private final MeetingId id;
  private final RunMeeting journey;
  private final Background background;
  private final Status status;
  private final PlaceKeeper place;
  private final MeetingModel meeting;
  private final Map<UUID, PutOffModel> typed = new HashMap<>();
  private Map<UUID, UnfinishedPutOff> before = Map.of();
  private boolean left;

  CaseEnd(
      MeetingId id,
      RunMeeting journey,
      Background background,
      Status status,
      PlaceKeeper place,
      MeetingModel meeting) {
    this.id = id;
    this.journey = journey;
    this.background = background;
    this.status = status;
    this.place = place;
    this.meeting = meeting;
  }

  /** What was typed to put cases off when the desk was locked or the power went. */
  void typedBefore(Map<UUID, UnfinishedPutOff> kept) {
    before = kept;
  }

  /** What is typed to put a case off; the same one as long as the screen is open. */
  PutOffModel typed(AgendaItemId item) {
    return typed(item, item.value());
  }

  /** What is typed to carry over all that wait. */
  PutOffModel typedForAll() {
    return typed(null, id.value());
  }

  private PutOffModel typed(@Nullable AgendaItemId item, UUID about) {
    return typed.computeIfAbsent(
        about,
        _ ->
            new PutOffModel(
                journey,
                id,
                item,
                before.getOrDefault(about, UnfinishedPutOff.NONE),
                background,
                status,
                place));
  }

  /** Keeps now what is typed to put cases off. */
  void keep() {
    typed.values().forEach(PutOffModel::keep);
  }

  /** Keeps what is typed to put cases off: the screen is about to go. */
  void leave() {
    left = true;
    typed.values().forEach(PutOffModel::leave);
  }

  /**
   * The case at hand is finished: asks for what is missing, then has the actions read back. {@link
   * #heardAndNext} comes after that.
   */
  void moveOn() {
    if (meeting.part().get() instanceof Part.Case(var item) && meeting.isRunning()) {
      var model = meeting.model(item);
      model.tell();
      model.keep();
      model.movingOn().set(missing(item).isEmpty() ? MovingOn.READ_BACK : MovingOn.ASKED);
    }
  }

  /** Goes on without what is missing; the reason is minuted. Without a reason nothing happens. */
  boolean moveOnAnyway() {
    if (meeting.part().get() instanceof Part.Case(var item)
        && Confidential.of(meeting.model(item).text(CaseField.MOVED_ON).get()).hasWords()) {
      meeting.model(item).keep();
      meeting.model(item).movingOn().set(MovingOn.READ_BACK);
      return true;
    }
    return false;
  }

  /** Back to the case: it is not finished after all. */
  void stay() {
    if (meeting.part().get() instanceof Part.Case(var item)) {
      meeting.model(item).movingOn().set(MovingOn.NOT_YET);
    }
  }

  /** What the case at hand lacks: marked at its steps, and asked for before the next case. */
  List<MeetingGap> missing(AgendaItemId item) {
    var heard = meeting.heard(item);
    var record = meeting.record().get();
    if (heard == null || record == null) {
      return List.of();
    }
    var missing = new ArrayList<MeetingGap>();
    if (!meeting.formalities().isAskedFor(item, record)) {
      missing.add(MeetingGap.of(MeetingGap.Kind.INTERESTS_NOT_ASKED_OF_CASE, item));
    }
    missing.addAll(
        heard
            .with(meeting.model(item).discussion())
            .with(meeting.model(item).promises().actions())
            .gapsIfHeard());
    return missing;
  }

  /** The case at hand was heard; goes to the next that waits. */
  void heardAndNext() {
    if (meeting.part().get() instanceof Part.Case(var item) && meeting.isRunning()) {
      var model = meeting.model(item);
      model.timer().pause();
      model.tell();
      model.keep();
      model.movingOn().set(MovingOn.NOT_YET);
      background.run(() -> journey.heard(id, item), () -> meeting.settled(item));
    }
  }

  /** Asks why the case at hand is put off, and who checks on the victim until then. */
  void defer() {
    if (meeting.part().get() instanceof Part.Case(var item) && meeting.isRunning()) {
      meeting.model(item).keep();
      meeting.model(item).movingOn().set(MovingOn.PUTTING_OFF);
    }
  }

  /** Tells whether an earlier meeting put the case at hand off already. */
  void putOffBefore(Consumer<Boolean> told) {
    if (meeting.part().get() instanceof Part.Case(var item)) {
      background.run(() -> journey.wasPutOffBefore(id, item), told);
    }
  }

  /** Tells by what decision the case at hand is not to be heard; nothing where there is none. */
  void notToBeHeard(Consumer<CaseDecision> told) {
    if (meeting.part().get() instanceof Part.Case(var item)) {
      background.run(
          () -> journey.leaveUnheard().because(id, item), found -> found.ifPresent(told));
    }
  }

  /** The case at hand is left unheard, as was decided; goes to the next that waits. */
  void leaveUnheard() {
    if (meeting.part().get() instanceof Part.Case(var item) && meeting.isRunning()) {
      var model = meeting.model(item);
      model.timer().pause();
      model.keep();
      typed(item).keep();
      background.run(
          () -> journey.leaveUnheard().leave(id, item),
          () -> {
            typed(item).done();
            model.movingOn().set(MovingOn.NOT_YET);
            meeting.settled(item);
          });
    }
  }

  /** Goes to the page of the case at hand, where what is decided about it is noted. */
  void look() {
    if (meeting.part().get() instanceof Part.Case(var item)
        && meeting.heard(item) instanceof HeardCase heard) {
      meeting.lookUp().to(heard.caseFile().id());
    }
  }

  /** Tells on whose day's agenda goes what is put off; nothing: it waits. */
  void nextAgenda(Consumer<Optional<LocalDate>> told) {
    background.run(() -> journey.nextAgenda(id), told);
  }

  /**
   * Puts the case at hand off and goes to the next that waits; what is missing goes to {@code
   * problems}.
   */
  void putOff(
      Confidential reason, ItemOutcome.Meanwhile meanwhile, Consumer<List<Problem>> problems) {
    if (meeting.part().get() instanceof Part.Case(var item) && meeting.isRunning()) {
      var was = meeting.heard(item);
      var timer = meeting.model(item).timer();
      boolean counted = timer.running().get();
      timer.pause();
      meeting.model(item).keep();
      typed(item).keep();
      var putOff = new boolean[1];
      background.run(
          null,
          () -> journey.defer(id, item, reason, meanwhile),
          answer -> {
            switch (answer) {
              case Answered.Refused<AgendaItemId>(var found) -> problems.accept(found);
              case Answered.Done<AgendaItemId> _ -> {
                putOff[0] = true;
                typed(item).done();
                meeting.model(item).movingOn().set(MovingOn.NOT_YET);
                if (was != null && was.item().outcome() instanceof ItemOutcome.Waiting) {
                  meeting.model(item).history().did(deferral(item, reason, meanwhile));
                }
                meeting.settled(item);
              }
            }
          },
          () -> {
            // Refused, or not kept: it is still talked about
            if (counted && !putOff[0] && !left) {
              timer.start();
            }
          });
    }
  }

  private CaseChange deferral(
      AgendaItemId item, Confidential reason, ItemOutcome.Meanwhile meanwhile) {
    return new CaseChange(
        Spot.of(CaseField.OUTCOME),
        () -> background.run(() -> journey.notHeard(id, item), meeting::saved),
        () ->
            background.run(
                () -> journey.defer(id, item, reason, meanwhile), answer -> meeting.saved()));
  }

  /**
   * Carries all cases over that were not reached; what is missing goes to {@code problems}.
   *
   * @param checkedBy who checks that the victims are safe until the next meeting
   */
  void carryOver(Confidential reason, Confidential checkedBy, Consumer<List<Problem>> problems) {
    meeting.keep();
    background.run(
        () -> journey.carryOver(id, reason, checkedBy),
        answer -> {
          switch (answer) {
            case Answered.Refused<Integer>(var found) -> problems.accept(found);
            case Answered.Done<Integer> _ -> {
              typed.values().forEach(PutOffModel::done);
              meeting.saved();
            }
          }
        });
  }

  /** The case at hand waits again after all. */
  void notHeard() {
    if (meeting.part().get() instanceof Part.Case(var item) && meeting.isRunning()) {
      background.run(
          () -> journey.notHeard(id, item),
          () -> {
            meeting.saved();
            meeting.model(item).timer().start();
          });
    }
  }
}
