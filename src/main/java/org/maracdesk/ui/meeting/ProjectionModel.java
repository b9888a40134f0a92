package org.maracdesk.ui.meeting;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import org.maracdesk.domain.minutes.RoomComposer;
import org.maracdesk.domain.room.RoomView;

/**
 * What of the meeting is on the wall: decides. It follows the meeting from part to part and hands
 * the wall nothing but what {@link RoomComposer} lets through.
 */
final class ProjectionModel {

  private final MeetingModel meeting;
  private final Room room;
  private final BooleanProperty initials;
  private final BooleanProperty actions = new SimpleBooleanProperty(true);
  private Subscription following = Subscription.EMPTY;
  private Subscription timing = Subscription.EMPTY;

  /**
   * @param initials whether the victim's initials may be shown; remembered on this computer
   */
  ProjectionModel(MeetingModel meeting, Room room, BooleanProperty initials) {
    this.meeting = meeting;
    this.room = room;
    this.initials = initials;
  }

  /** Begins to follow the meeting. */
  void begin() {
    following =
        meeting
            .part()
            .subscribe(part -> follow())
            .and(meeting.record().subscribe(record -> show()))
            .and(initials.subscribe(on -> show()))
            .and(actions.subscribe(on -> show()))
            .and(room.isOpen().subscribe(open -> show()));
  }

  /** The meeting is left: the wall shows nothing of it any more. */
  void end() {
    following.unsubscribe();
    timing.unsubscribe();
    room.close();
  }

  /** A case is looked up beside the meeting: the wall is blank, and goes on once one is back. */
  void rest() {
    following.unsubscribe();
    timing.unsubscribe();
    if (room.isOpen().get()) {
      room.show(new RoomView.Blank());
      meeting
          .lookUp()
          .whenOver(
              back -> {
                if (!back) {
                  room.close();
                }
              });
    }
  }

  /** Opens the window on the wall, or closes it. */
  void turn() {
    if (room.isOpen().get()) {
      room.close();
    } else {
      room.blanked().set(false);
      room.open();
    }
  }

  /** Blanks the wall at once, or shows it again. */
  void blank() {
    room.blanked().set(!room.blanked().get());
  }

  Room room() {
    return room;
  }

  /** Whether the victim's initials are shown. */
  BooleanProperty initials() {
    return initials;
  }

  /** Whether what was agreed is shown. */
  BooleanProperty actions() {
    return actions;
  }

  private void follow() {
    timing.unsubscribe();
    timing = Subscription.EMPTY;
    if (meeting.part().get() instanceof Part.Case(var item) && meeting.isRunning()) {
      var timer = meeting.model(item).timer();
      timing =
          timer.seconds().subscribe(second -> show()).and(timer.running().subscribe(on -> show()));
    }
    show();
  }

  private void show() {
    if (room.isOpen().get()) {
      room.show(now());
    }
  }

  private RoomView now() {
    var record = meeting.record().get();
    var part = meeting.part().get();
    var composer = new RoomComposer(initials.get(), actions.get());
    if (record == null || part == null) {
      return new RoomView.Blank();
    }
    return switch (part) {
      case Part.Start() -> composer.statement(record);
      case Part.Close() -> new RoomView.Blank();
      case Part.Case(var item) -> {
        if (!meeting.isRunning()) {
          yield new RoomView.Blank();
        }
        var said = meeting.model(item);
        var heard = meeting.heard(item);
        yield heard == null
            ? new RoomView.Blank()
            : composer.atCase(
                record.with(heard.with(said.discussion()).with(said.promises().actions())),
                item,
                said.timer().running().get());
      }
    };
  }
}
