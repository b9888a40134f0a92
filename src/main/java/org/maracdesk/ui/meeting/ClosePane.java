package org.maracdesk.ui.meeting;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;

/** The end of a meeting: what is missing, each one press away, and the close. */
final class ClosePane implements PartPane {

  private final MeetingWords words;
  private final MeetingModel model;
  private final Consumer<MeetingGap> jump;
  private final Page page = Page.narrow();
  private final Button close;

  ClosePane(MeetingWords words, MeetingModel model, Consumer<MeetingGap> jump) {
    this.words = words;
    this.model = model;
    this.jump = jump;
    close = Buttons.primary(Icon.LOCK, words.say("meeting.close.button"), model::close);
    refresh();
  }

  @Override
  public void refresh() {
    var record = model.record().get();
    if (record == null) {
      return;
    }
    var column = page.column().getChildren();
    column.clear();
    var gaps = model.gaps();
    var keeping = gaps.stream().filter(gap -> gap.kind().keepsOpen()).toList();
    var reminders = gaps.stream().filter(gap -> !gap.kind().keepsOpen()).toList();
    if (record.meeting().stage() == MeetingStage.CLOSED) {
      column.add(
          new Card(
              words.say("meeting.end.closed"),
              new Notice(Tone.GOOD, words.say("meeting.closed")),
              Texts.body(words.say("meeting.closed.next")),
              new Row(
                  Buttons.primary(Icon.DOCUMENT, words.say("meeting.documents"), model::documents),
                  Buttons.of(Icon.ACTIONS, words.say("meeting.follow-up"), model::actions))));
      return;
    }
    close.setDisable(!keeping.isEmpty() || !model.isRunning());
    if (!keeping.isEmpty()) {
      column.add(card("meeting.close.keeps", keeping, Icon.DANGER));
    }
    if (!reminders.isEmpty()) {
      column.add(card("meeting.close.reminders", reminders, Icon.INFO));
    }
    var end = new Card(words.say("meeting.close.heading"));
    if (keeping.isEmpty()) {
      end.getChildren().add(new Notice(Tone.GOOD, words.say("meeting.close.ready")));
    }
    end.getChildren().addAll(Texts.body(words.say("meeting.close.text")), new Row(close));
    column.add(end);
  }

  private Card card(String key, List<MeetingGap> gaps, Icon icon) {
    var record = model.record().get();
    var links = new VBox();
    links.getStyleClass().add("m-links");
    for (var gap : gaps) {
      var words = record == null ? "" : this.words.gap(gap, record);
      var link = new Hyperlink(words, icon.node());
      link.setWrapText(true);
      link.setAccessibleText(this.words.say("meeting.close.go", words));
      link.setOnAction(go -> jump.accept(gap));
      links.getChildren().add(link);
    }
    return new Card(words.say(key), links);
  }

  @Override
  public void focus() {
    if (close.isDisabled() || close.getScene() == null) {
      org.maracdesk.ui.controls.Focus.into(page.column());
    } else {
      close.requestFocus();
    }
  }

  @Override
  public Parent view() {
    return page;
  }
}
