package org.maracdesk.ui.meeting;

import java.util.List;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.RunMeeting;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Dialogs;
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
  private final Dialogs dialogs;
  private final MeetingModel meeting;

  CaseEnd(
      MeetingId id,
      RunMeeting journey,
      Background background,
      Dialogs dialogs,
      MeetingModel meeting) {
    this.id = id;
    this.journey = journey;
    this.background = background;
    this.dialogs = dialogs;
    this.meeting = meeting;
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
        && !meeting.model(item).text(CaseField.MOVED_ON).get().isBlank()) {
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

  /** What the chair is asked for before the next case. */
  List<MeetingGap> missing(AgendaItemId item) {
    var heard = meeting.heard(item);
    return heard == null
        ? List.of()
        : heard
            .with(meeting.model(item).discussion())
            .with(meeting.model(item).promises().actions())
            .gapsIfHeard()
            .stream()
            .filter(gap -> gap.kind().isAskedBeforeMovingOn())
            .toList();
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

  /** Asks for the reason, then puts the case at hand off and goes to the next that waits. */
  void defer() {
    if (meeting.part().get() instanceof Part.Case(var item) && meeting.isRunning()) {
      dialogs.askForText(
          Dialogs.Question.of("meeting.defer"),
          reason -> {
            var because = Confidential.of(reason);
            meeting.model(item).timer().pause();
            meeting.model(item).keep();
            background.run(
                () -> journey.defer(id, item, because),
                answer -> {
                  meeting.model(item).history().did(deferral(item, because));
                  meeting.settled(item);
                });
          });
    }
  }

  private CaseChange deferral(AgendaItemId item, Confidential because) {
    return new CaseChange(
        Spot.of(CaseField.OUTCOME),
        () -> background.run(() -> journey.notHeard(id, item), meeting::saved),
        () -> background.run(() -> journey.defer(id, item, because), answer -> meeting.saved()));
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
