package org.maracdesk.ui.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;

/** What is missing, each a link to its place: first the meeting's own, then case by case. */
final class GapLinks extends VBox {

  private final MeetingWords words;
  private final Consumer<MeetingGap> jump;

  GapLinks(
      MeetingWords words,
      MeetingRecord record,
      List<MeetingGap> gaps,
      Icon icon,
      Consumer<MeetingGap> jump) {
    this.words = words;
    this.jump = jump;
    getStyleClass().add("m-links");
    Map<AgendaItemId, List<MeetingGap>> ofCases = new LinkedHashMap<>();
    for (var gap : gaps) {
      var item = gap.item();
      if (item == null) {
        getChildren().add(link(words.gap(gap, record), words.gap(gap, record), icon, gap));
      } else {
        ofCases.computeIfAbsent(item, _ -> new ArrayList<>()).add(gap);
      }
    }
    ofCases.forEach((item, missing) -> getChildren().add(ofCase(record, item, missing, icon)));
  }

  /** A single thing keeps its case in the link, several stand behind the case's number. */
  private Region ofCase(
      MeetingRecord record, AgendaItemId item, List<MeetingGap> missing, Icon icon) {
    if (missing.size() == 1) {
      var said = words.gap(missing.getFirst(), record);
      return link(said, said, icon, missing.getFirst());
    }
    var row = new Row();
    row.getStyleClass().add("m-gaps-of-case");
    var heard = record.caseAt(item);
    var number = Texts.strong(heard == null ? "" : heard.caseFile().number().text());
    number.setGraphic(icon.node());
    number.getStyleClass().add("m-with-icon");
    row.getChildren().add(number);
    for (var gap : missing) {
      var link = new Hyperlink(words.gap(gap));
      tell(link, words.gap(gap, record), gap);
      row.getChildren().add(link);
    }
    return row;
  }

  private Hyperlink link(String says, String spoken, Icon icon, MeetingGap gap) {
    var link = new Hyperlink(says, icon.node());
    tell(link, spoken, gap);
    return link;
  }

  private void tell(Hyperlink link, String spoken, MeetingGap gap) {
    link.setWrapText(true);
    link.setAccessibleText(words.say("meeting.close.go", spoken));
    link.setOnAction(go -> jump.accept(gap));
  }
}
