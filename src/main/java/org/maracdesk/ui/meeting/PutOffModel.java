package org.maracdesk.ui.meeting;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.UnfinishedPutOff;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.RunMeeting;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.KeepSoon;
import org.maracdesk.ui.frame.Status;

/**
 * What is typed to put one case off, or all that wait: decides. It is kept as soon as what is said
 * about a case, so that it stands there again after a lock or when the power went.
 */
final class PutOffModel {

  private final RunMeeting journey;
  private final MeetingId meeting;
  private final @Nullable AgendaItemId item;
  private final Background background;
  private final Status status;
  private final PlaceKeeper place;
  private final KeepSoon soon;
  private final Map<CaseField, StringProperty> texts = new EnumMap<>(CaseField.class);
  private boolean unsaved;

  /**
   * @param item the case; null for all that wait
   * @param before what was typed before
   */
  PutOffModel(
      RunMeeting journey,
      MeetingId meeting,
      @Nullable AgendaItemId item,
      UnfinishedPutOff before,
      Background background,
      Status status,
      PlaceKeeper place) {
    this.journey = journey;
    this.meeting = meeting;
    this.item = item;
    this.background = background;
    this.status = status;
    this.place = place;
    this.soon = new KeepSoon(background, CaseModel.SOON, this::keep);
    begin(CaseField.PUT_OFF_REASON, before.reason());
    begin(CaseField.PUT_OFF_CHECKED_BY, before.checkedBy());
    begin(CaseField.PUT_OFF_ESCALATED_TO, before.escalatedTo());
  }

  private void begin(CaseField field, Confidential before) {
    var text = new SimpleStringProperty(before.text());
    text.addListener((any, was, is) -> touched());
    texts.put(field, text);
  }

  /** What is typed in one of the fields. */
  StringProperty text(CaseField field) {
    var text = texts.get(field);
    if (text == null) {
      throw new IllegalArgumentException(field.name());
    }
    return text;
  }

  /** The same, as it is said. */
  Confidential said(CaseField field) {
    return Confidential.of(text(field).get());
  }

  /** Whether anything is typed. */
  boolean isBegun() {
    return texts.values().stream().anyMatch(text -> !text.get().isBlank());
  }

  private void touched() {
    unsaved = true;
    soon.touched();
  }

  /** Keeps now what is not kept yet. */
  void keep() {
    soon.stopWaiting();
    if (!unsaved) {
      return;
    }
    unsaved = false;
    var typed = typed();
    var where = place.take();
    var kept = new boolean[1];
    background.run(
        null,
        () -> {
          journey.keepTyped(meeting, item, typed, where);
          return true;
        },
        done -> {
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

  private UnfinishedPutOff typed() {
    return new UnfinishedPutOff(
        halfTyped(CaseField.PUT_OFF_REASON),
        halfTyped(CaseField.PUT_OFF_CHECKED_BY),
        halfTyped(CaseField.PUT_OFF_ESCALATED_TO));
  }

  private Confidential halfTyped(CaseField field) {
    return CaseModel.halfTyped(text(field).get());
  }

  /** It is said now, and the store has forgotten it: the fields are empty for the next time. */
  void done() {
    texts.values().forEach(text -> text.set(""));
    unsaved = false;
    soon.stopWaiting();
  }

  /** Keeps what is not kept yet: the screen is about to go. */
  void leave() {
    keep();
    soon.leave();
  }
}
