package org.maracdesk.ui.meeting;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.MeetingEnd;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.ui.frame.Background;

/**
 * When the meeting is likely to end, beside when it was planned to. On the day of the meeting only:
 * minutes that are typed up later end nowhere.
 */
final class EndLine extends Label {

  private static final Duration LOOK_AGAIN = Duration.ofSeconds(30);

  private final MeetingWords words;
  private final MeetingModel model;
  private Subscription following = Subscription.EMPTY;
  private Background.@Nullable Job next;
  private boolean brief;

  EndLine(MeetingWords words, MeetingModel model) {
    this.words = words;
    this.model = model;
    getStyleClass().addAll("m-quiet", "m-top-said");
    setMinWidth(USE_PREF_SIZE);
    setManaged(false);
    setVisible(false);
  }

  /** Follows the meeting and the clock from now on. */
  void begin() {
    following = model.record().subscribe(record -> show());
    look();
  }

  /** Says only when it will end, where there is no room for when it was planned to. */
  void brief(boolean only) {
    brief = only;
    show();
  }

  /** Stands still. */
  void end() {
    following.unsubscribe();
    if (next != null) {
      next.cancel();
      next = null;
    }
  }

  private void look() {
    show();
    next = model.background().after(LOOK_AGAIN, this::look);
  }

  private void show() {
    var record = model.record().get();
    boolean said = record != null && isUnderWay(record);
    if (said) {
      var used =
          record.cases().stream()
              .collect(
                  Collectors.toMap(
                      heard -> heard.item().id(), heard -> heard.discussion().secondsSpent()));
      var end = MeetingEnd.of(record.agenda(), used, LocalTime.now(model.clock()));
      setText(
          brief
              ? words.say("meeting.ends.brief", end.about())
              : words.say("meeting.ends", end.about(), end.planned()));
    }
    setManaged(said);
    setVisible(said);
  }

  private boolean isUnderWay(MeetingRecord record) {
    return record.meeting().stage() == MeetingStage.OPEN
        && record.meeting().date().equals(LocalDate.now(model.clock()))
        && record.agenda().items().stream()
            .anyMatch(item -> item.outcome() instanceof ItemOutcome.Waiting);
  }
}
