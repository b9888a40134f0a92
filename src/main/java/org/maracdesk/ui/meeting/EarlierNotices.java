package org.maracdesk.ui.meeting;

import java.util.ArrayList;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.minutes.AgendaNotices;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;

/**
 * What a meeting goes through before its cases: what earlier ones left undone, and whose twelve
 * months pass. As on paper: whoever left for a case may be the one who reads it out. Like the
 * cases, nothing of it is shown before everybody has accepted the statement.
 */
final class EarlierNotices extends VBox {

  private final MeetingWords words;
  private final ListingWords listing;
  private final Runnable followUp;
  private final VBox lists = new VBox();
  private final Label held;

  /**
   * Lists that say nothing yet.
   *
   * @param followUp leads to where it is said what became of actions
   */
  EarlierNotices(MeetingWords words, Runnable followUp) {
    this.words = words;
    this.followUp = followUp;
    listing = new ListingWords(words);
    held = Texts.quiet(words.say("meeting.from-earlier.held"));
    held.managedProperty().bind(held.visibleProperty());
    lists.managedProperty().bind(lists.visibleProperty());
    managedProperty().bind(visibleProperty());
    setVisible(false);
    open(false);
    getChildren().add(new Card(words.say("meeting.from-earlier"), held, lists));
  }

  /** Whether everybody has accepted the statement, so that what there is may be shown. */
  void open(boolean accepted) {
    held.setVisible(!accepted);
    lists.setVisible(accepted);
  }

  /** Says what there is; nothing where there is nothing. */
  void show(AgendaNotices notices, MeetingRecord record) {
    lists.getChildren().clear();
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
      lists
          .getChildren()
          .add(
              new NoticeList(
                  listing.carried(notices),
                  words.say("agenda.carried.text"),
                  carried,
                  new SimpleBooleanProperty(true)));
      lists
          .getChildren()
          .add(
              new Row(
                  Buttons.of(Icon.ACTIONS, words.say("meeting.actions.earlier.follow"), followUp)));
    }
    var lapsing = notices.lapsingForAll();
    if (!lapsing.isEmpty()) {
      lists
          .getChildren()
          .add(
              new NoticeList(
                  words.words().count("agenda.lapsing", lapsing.size()),
                  words.say("agenda.lapsing.text"),
                  lapsing.stream().map(listing::lapsing).toList(),
                  new SimpleBooleanProperty(true)));
    }
    setVisible(!lists.getChildren().isEmpty());
  }
}
