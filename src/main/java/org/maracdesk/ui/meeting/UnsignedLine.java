package org.maracdesk.ui.meeting;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.AttendanceId;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Tone;

/**
 * Who is in the room by now and has not accepted the statement, where a case is heard already: a
 * reason to begin covers those it was given for, and nobody who comes later.
 */
final class UnsignedLine extends VBox {

  private final MeetingWords words;
  private final MeetingModel model;
  private List<AttendanceId> shown = List.of();

  UnsignedLine(MeetingWords words, MeetingModel model) {
    this.words = words;
    this.model = model;
    refresh();
  }

  /** Shows who it is now; takes no room where it is nobody. */
  void refresh() {
    var record = model.record().get();
    var now = model.unsigned();
    var ids = now.stream().map(Attendance::id).toList();
    if (record != null && !ids.equals(shown)) {
      shown = ids;
      getChildren().clear();
      if (!now.isEmpty()) {
        getChildren().add(notice(now, record));
      }
    }
    setVisible(!shown.isEmpty());
    setManaged(!shown.isEmpty());
  }

  private Notice notice(List<Attendance> people, MeetingRecord record) {
    var names =
        people.stream().map(one -> words.who(one, record)).collect(Collectors.joining(", "));
    return new Notice(
        Tone.WARN,
        words.say("meeting.unsigned", names),
        Buttons.of(Icon.DONE, words.say("meeting.unsigned.signed"), this::sign),
        Buttons.of(words.say("meeting.unsigned.because"), model::openEarly));
  }

  /** They have accepted it now. */
  void sign() {
    shown.forEach(id -> model.attendance().signed(id, true));
  }
}
