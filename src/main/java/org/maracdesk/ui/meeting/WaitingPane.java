package org.maracdesk.ui.meeting;

import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.journeys.BuildAgenda.WaitingCase;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Wording;

/** The cases that are on no agenda, each one press away from this one. */
final class WaitingPane extends VBox {

  private final MeetingWords words;
  private final AgendaModel model;
  private final Consumer<ReferralId> adding;
  private final VBox list = new VBox();

  WaitingPane(MeetingWords words, AgendaModel model, Consumer<ReferralId> add) {
    this.words = words;
    this.model = model;
    this.adding = add;
    list.getStyleClass().add("m-waiting");
    var scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().addAll("m-edge", "m-clear");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getStyleClass().addAll("m-side", "m-waiting-side");
    getChildren().addAll(Texts.heading(words.say("agenda.waiting")), scroll);
    model.waiting().addListener((ListChangeListener<WaitingCase>) change -> show());
    model.unfinished().subscribe(said -> show());
  }

  private void show() {
    list.getChildren().clear();
    var unfinished = model.unfinished().get();
    if (unfinished != null) {
      list.getChildren().add(line(unfinished));
    }
    if (model.waiting().isEmpty()) {
      list.getChildren().add(Texts.quiet(words.say("agenda.waiting.empty")));
    }
    for (var waiting : model.waiting()) {
      list.getChildren().add(line(waiting));
    }
  }

  private HBox line(Wording unfinished) {
    var said = words.words().say(unfinished);
    var what = Texts.body(said);
    HBox.setHgrow(what, Priority.ALWAYS);
    what.setMinWidth(0);
    var open = Buttons.of(words.say("agenda.waiting.unfinished"), model::goOnWithReferral);
    open.setAccessibleText(words.say("agenda.waiting.unfinished.of", said));
    var line = new HBox(what, open);
    line.getStyleClass().addAll("m-waiting-line", "m-waiting-unfinished");
    return line;
  }

  private HBox line(WaitingCase waiting) {
    var referred = waiting.referred();
    var number = referred.number().text();
    var head = new Row(Texts.strong(number));
    if (referred.emergency()) {
      head.getChildren().add(new Tag(Tone.DANGER, Icon.WARNING, words.say("agenda.urgent")));
    }
    var what =
        new VBox(
            head,
            Texts.body(waiting.victim().text()),
            Texts.small(
                words.say("agenda.waiting.line", referred.referredOn(), waiting.referrer())));
    HBox.setHgrow(what, Priority.ALWAYS);
    what.setMinWidth(0);
    var add =
        Buttons.of(
            Icon.ADD, words.say("agenda.waiting.add"), () -> adding.accept(referred.referral()));
    add.setAccessibleText(words.say("agenda.waiting.add.of", number));
    var line = new HBox(what, add);
    line.getStyleClass().add("m-waiting-line");
    return line;
  }
}
