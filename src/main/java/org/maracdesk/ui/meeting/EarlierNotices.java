package org.maracdesk.ui.meeting;

import java.util.ArrayList;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.minutes.AgendaNotices;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.ui.controls.Card;

/**
 * What a meeting goes through before its cases: what earlier ones left undone, and whose twelve
 * months pass. As on paper: whoever left for a case may be the one who reads it out.
 */
final class EarlierNotices extends VBox {

  private final MeetingWords words;
  private final ListingWords listing;

  /** Lists that say nothing yet. */
  EarlierNotices(MeetingWords words) {
    this.words = words;
    listing = new ListingWords(words);
    setVisible(false);
    setManaged(false);
  }

  /** Says what there is; nothing where there is nothing. */
  void show(AgendaNotices notices, MeetingRecord record) {
    getChildren().clear();
    var card = new Card(words.say("meeting.from-earlier"));
    var carried =
        new ArrayList<>(
            notices.carriedForAll().stream()
                .map(one -> listing.carried(one, record, record.meeting().date()))
                .toList());
    if (!notices.leftFor().isEmpty()) {
      carried.add(
          words.say(
              "paper.agenda.left-for",
              notices.leftFor().stream().map(CaseNumber::text).collect(Collectors.joining(", "))));
    }
    if (!carried.isEmpty()) {
      card.getChildren()
          .add(
              new NoticeList(
                  words.words().count("agenda.carried", notices.carriedForward().size()),
                  "",
                  carried,
                  new SimpleBooleanProperty(true)));
    }
    var lapsing = notices.lapsingForAll();
    if (!lapsing.isEmpty()) {
      card.getChildren()
          .add(
              new NoticeList(
                  words.words().count("agenda.lapsing", lapsing.size()),
                  words.say("agenda.lapsing.text"),
                  lapsing.stream().map(listing::lapsing).toList(),
                  new SimpleBooleanProperty(true)));
    }
    boolean any = !carried.isEmpty() || !lapsing.isEmpty();
    if (any) {
      getChildren().add(card);
    }
    setVisible(any);
    setManaged(any);
  }
}
