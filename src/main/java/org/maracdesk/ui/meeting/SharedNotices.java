package org.maracdesk.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.journeys.HeardElsewhere;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Tone;

/**
 * Says where cases of an agenda share an alleged perpetrator and are not heard one after the other,
 * or where the other is on another agenda. It is said at the desk and on no paper.
 */
final class SharedNotices {

  private final MeetingWords words;
  private final AgendaModel model;

  SharedNotices(MeetingWords words, AgendaModel model) {
    this.words = words;
    this.model = model;
  }

  /** What is to be said, the cases of this agenda first; nothing where all stand together. */
  List<Node> of(MeetingRecord record) {
    var shown = new ArrayList<Node>();
    for (var group : record.sharedPerpetrators().apart()) {
      shown.add(
          new Notice(
              Tone.WARN,
              words.say("agenda.shared.apart", places(record, group)),
              Buttons.of(
                  Icon.PEOPLE, words.say("agenda.shared.together"), () -> model.together(group))));
    }
    for (var other : model.elsewhere()) {
      int place = record.agenda().placeOf(other.here());
      if (place >= 0) {
        shown.add(elsewhere(record, other, place));
      }
    }
    return shown;
  }

  private Notice elsewhere(MeetingRecord record, HeardElsewhere other, int place) {
    var day = other.meeting().date();
    var here = record.cases().get(place).caseFile().number().text();
    var go = Buttons.of(words.say("agenda.shared.go"), () -> model.agenda(other.meeting().id()));
    go.setAccessibleText(words.say("agenda.shared.go.of", day));
    return new Notice(
        Tone.INFO,
        words.say("agenda.shared.elsewhere", place + 1, here, other.there().text(), day),
        go);
  }

  private String places(MeetingRecord record, List<AgendaItemId> group) {
    var places =
        group.stream().map(id -> Integer.toString(record.agenda().placeOf(id) + 1)).toList();
    return words.say(
        "agenda.shared.places",
        places.subList(0, places.size() - 1).stream().collect(Collectors.joining(", ")),
        places.getLast());
  }
}
