package org.maracdesk.ui.meeting;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.AttendanceId;
import org.maracdesk.domain.meeting.Interest;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.UnfinishedFormality;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.RunMeeting;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.KeepSoon;
import org.maracdesk.ui.frame.Status;

/**
 * What is typed of an interest, the approval or a correction: decides. It is kept as soon as what
 * is said about a case, so that it stands there again after a lock or when the power went.
 */
final class FormalityDraft {

  private final RunMeeting journey;
  private final MeetingId meeting;
  private final Background background;
  private final Status status;
  private final PlaceKeeper place;
  private final KeepSoon soon;
  private UnfinishedFormality typed;
  private boolean unsaved;

  /**
   * Nothing typed yet.
   *
   * @param number which of several of its kind, from 0
   */
  FormalityDraft(
      UnfinishedFormality.Kind kind,
      int number,
      RunMeeting journey,
      MeetingId meeting,
      Background background,
      Status status,
      PlaceKeeper place) {
    this.journey = journey;
    this.meeting = meeting;
    this.background = background;
    this.status = status;
    this.place = place;
    this.typed = UnfinishedFormality.none(kind, number);
    this.soon = new KeepSoon(background, CaseModel.SOON, this::keep);
  }

  /** What was typed before stands there again. */
  void before(UnfinishedFormality was) {
    if (!unsaved) {
      typed = was;
    }
  }

  /** What is typed now. */
  UnfinishedFormality typed() {
    return typed;
  }

  /** An interest is typed. */
  void interest(
      @Nullable AgendaItemId item,
      @Nullable AttendanceId person,
      Interest.Relationship relationship,
      String reason) {
    change(
        was ->
            new UnfinishedFormality(
                was.kind(),
                was.number(),
                item,
                person,
                relationship,
                Confidential.NONE,
                CaseModel.halfTyped(reason)));
  }

  /**
   * An approval or a correction is typed; {@code by} is blank where it is who it is proposed to be.
   */
  void said(@Nullable AgendaItemId item, String by, String text) {
    change(
        was ->
            new UnfinishedFormality(
                was.kind(),
                was.number(),
                item,
                null,
                Interest.Relationship.NOT_SAID,
                CaseModel.halfTyped(by),
                CaseModel.halfTyped(text)));
  }

  /** Nothing is to be said after all. */
  void drop() {
    change(was -> UnfinishedFormality.none(was.kind(), was.number()));
    keep();
  }

  /** It is said now, and the store has forgotten it. */
  void done() {
    typed = UnfinishedFormality.none(typed.kind(), typed.number());
    unsaved = false;
    soon.stopWaiting();
  }

  private void change(UnaryOperator<UnfinishedFormality> how) {
    var next = how.apply(typed);
    if (!next.equals(typed)) {
      typed = next;
      unsaved = true;
      soon.touched();
    }
  }

  /** Keeps now what is not kept yet. */
  void keep() {
    soon.stopWaiting();
    if (!unsaved) {
      return;
    }
    unsaved = false;
    var now = typed;
    var where = place.take();
    var kept = new boolean[1];
    background.run(
        null,
        () -> {
          journey.keepTyped(meeting, now, where);
          return true;
        },
        yes -> {
          kept[0] = true;
          status.saved();
        },
        () -> {
          if (!kept[0]) {
            unsaved = true;
            place.notKept(where);
            soon.failed();
          }
        });
  }

  /** Keeps what is not kept yet: the screen is about to go. */
  void leave() {
    keep();
    soon.leave();
  }
}
