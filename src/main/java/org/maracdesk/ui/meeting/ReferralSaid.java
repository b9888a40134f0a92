package org.maracdesk.ui.meeting;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.casefile.ReferralAccount;
import org.maracdesk.domain.casefile.ReferralAccount.Said;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;

/**
 * What the referrals say, on the case at hand: what happened and what the victim wants where the
 * case is presented, orders and bail where measures are considered. It is read and never written,
 * and the chair decides what of it the room hears.
 */
final class ReferralSaid {

  private final MeetingWords words;
  private final MeetingModel model;
  private final HeardCase heard;
  private final VBox presented = new VBox();
  private final VBox orders = new VBox();

  ReferralSaid(MeetingWords words, MeetingModel model, HeardCase heard) {
    this.words = words;
    this.model = model;
    this.heard = heard;
    presented.getStyleClass().add("m-told");
    orders.getStyleClass().add("m-told");
    model.account(heard, this::show);
  }

  /** What is presented. The way to the page of the case comes last, so that Tab leads past it. */
  Node presented() {
    return presented;
  }

  /** What is told of orders, bail and court. */
  Node orders() {
    return orders;
  }

  private void show(ReferralAccount account) {
    var open = model.lookUp().told();
    var below = new VBox(Texts.small(words.say("meeting.told.hint")));
    below.getStyleClass().add("m-told-lines");
    if (account.presented().isEmpty()) {
      below.getChildren().add(Texts.quiet(words.say("meeting.told.nothing")));
    }
    add(below, account.presented(), account.latest());
    Button turn =
        Buttons.flat(
            Icon.CHEVRON_DOWN,
            words.say("meeting.told", account.latest()),
            () -> open.set(!open.get()));
    turn.getStyleClass().add("m-told-turn");
    open.subscribe(
        unfolded -> {
          below.setVisible(unfolded);
          below.setManaged(unfolded);
          turn.setGraphic((unfolded ? Icon.CHEVRON_DOWN : Icon.CHEVRON_RIGHT).node());
        });
    var look =
        Buttons.of(
            Icon.CASES, words.say("meeting.look"), () -> model.lookUp().to(heard.caseFile().id()));
    look.setAccessibleText(words.say("meeting.look.of", heard.caseFile().number().text()));
    presented.getChildren().setAll(turn, below, new Row(look));
    orders.getChildren().setAll(Texts.strong(words.say("meeting.known")));
    if (account.ordersAndBail().isEmpty()) {
      orders.getChildren().add(Texts.quiet(words.say("meeting.known.none")));
    }
    add(orders, account.ordersAndBail(), account.latest());
  }

  private void add(VBox to, List<Said> all, LocalDate latest) {
    for (var said : all) {
      var line = new VBox(Texts.small(label(said, latest)));
      if (!said.text().isBlank()) {
        line.getChildren().add(Texts.body(said.text().text()));
      }
      line.getStyleClass().add("m-fact");
      to.getChildren().add(line);
    }
  }

  private String label(Said said, LocalDate latest) {
    var name = words.words().name("meeting.told", said.topic());
    var day = said.day();
    var label = day == null ? name : words.say("meeting.told.on", name, day);
    return said.referredOn().equals(latest)
        ? label
        : words.say("meeting.told.earlier", label, said.referredOn());
  }
}
