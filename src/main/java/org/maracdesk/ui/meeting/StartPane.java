package org.maracdesk.ui.meeting;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.meeting.CaseChange.Spot;

/**
 * Before the first case: who is here, who chairs, and the statement, large enough to read aloud.
 */
final class StartPane implements PartPane {

  private static final ZoneId WALL = ZoneId.of("Europe/London");

  private final MeetingWords words;
  private final MeetingModel model;
  private final AttendanceCard who;
  private final ChairingBox chairing;
  private final VBox statementEnd = new VBox();
  private final Button read;
  private final VBox early = new VBox();
  private final InterestBox interests;
  private final EarlierNotices earlier;
  private final VBox askedEnd = new VBox();
  private final Button first;
  private final CaseSpots spots;
  private final Page page = Page.wide();

  StartPane(MeetingWords words, MeetingModel model, MeetingRecord record) {
    this.words = words;
    this.model = model;
    read = Buttons.primary(Icon.TALK, words.say("meeting.statement.read"), model::statementRead);
    interests = new InterestBox(words, model, null);
    askedEnd.getStyleClass().add("m-links");
    first = Buttons.of(Icon.FORWARD, words.say("meeting.first-case"), model::next);
    chairing = new ChairingBox(words, model.chairing(), model.isRunning());
    spots = new CaseSpots(this::at);
    chairing.put(spots);
    interests.put(spots);
    var statement = new Label(record.area().statement());
    statement.getStyleClass().add("m-statement");
    statement.setWrapText(true);
    statement.setMinHeight(Label.USE_PREF_SIZE);
    statementEnd.getStyleClass().add("m-statement-end");
    var missing = new MissingNotice(words, model::research);
    model.missing(missing::show);
    earlier = new EarlierNotices(words, model::actions);
    model.notices(notices -> earlier.show(notices, record));
    who = new AttendanceCard(words, model, record, page, spots, this::showEarly);
    page.column()
        .getChildren()
        .addAll(
            early,
            missing,
            who.view(),
            new Card(words.say("meeting.chairing"), chairing),
            new Card(words.say("meeting.statement"), statement, statementEnd),
            new Card(
                words.say("meeting.interests"),
                Texts.body(words.say("meeting.interests.ask")),
                interests,
                askedEnd),
            earlier);
    model.held().subscribe(held -> showEarly());
    refresh();
    spots.follow(page);
  }

  private void at(Spot spot, int letter) {
    model.at(new Part.Start(), who.exactly(spot), letter);
  }

  /** Why cases are not shown yet, and the way to show them all the same. */
  private void showEarly() {
    early.getChildren().clear();
    var record = model.record().get();
    if (record == null) {
      return;
    }
    earlier.open(!model.isRunning() || model.mayHearCases());
    var because = record.formalities().openedBecause();
    if (!because.isBlank()) {
      early
          .getChildren()
          .add(new Notice(Tone.INFO, words.say("meeting.early.opened", because.text())));
    }
    if (model.held().get() && !model.mayHearCases()) {
      early
          .getChildren()
          .add(
              new Notice(
                  Tone.INFO,
                  owed(record),
                  Buttons.of(words.say("meeting.early.button"), model::openEarly)));
    }
  }

  private String owed(MeetingRecord record) {
    var people =
        model.unsigned().stream()
            .map(person -> words.who(person, record))
            .collect(Collectors.joining(", "));
    if (record.meeting().statementReadAt() == null) {
      return words.say("meeting.early.not-read");
    }
    return words.say("meeting.early.not-signed", people);
  }

  /** Marks everybody expected as present. */
  void allPresent() {
    who.allPresent();
  }

  /** Everybody in the room has accepted the statement. */
  void allSigned() {
    who.allSigned();
  }

  /** The chair has read the statement. */
  void statementRead() {
    if (read.getScene() != null) {
      read.requestFocus();
      read.fire();
    }
  }

  /** The room was asked whether anybody knows anyone in today's cases. */
  void asked() {
    interests.asked();
  }

  /** Opens the form for somebody who knows somebody. */
  void declare() {
    interests.open();
    Reveal.in(page, interests);
  }

  /** Puts back the name that was changed last. */
  void nameBack() {
    model.attendance().nameBack();
  }

  @Override
  public void refresh() {
    interests.refresh();
    showEarly();
    showAsked();
    who.refresh();
    var record = model.record().get();
    var at = record == null ? null : record.meeting().statementReadAt();
    boolean hadFocus = read.isFocused() || first.isFocused();
    statementEnd.getChildren().clear();
    if (at != null) {
      var time = LocalTime.ofInstant(at, WALL).truncatedTo(ChronoUnit.MINUTES);
      statementEnd
          .getChildren()
          .add(new Notice(Tone.GOOD, words.say("meeting.statement.read-at", time), first));
      if (hadFocus) {
        first.requestFocus();
      }
    } else if (model.isRunning()) {
      statementEnd.getChildren().add(read);
    }
  }

  private void showAsked() {
    var record = model.record().get();
    var at = record == null ? null : record.formalities().interestsAskedAt();
    boolean hadFocus = askedEnd.getChildren().stream().anyMatch(node -> node.isFocused());
    askedEnd.getChildren().clear();
    if (at != null) {
      var time = LocalTime.ofInstant(at, WALL).truncatedTo(ChronoUnit.MINUTES);
      askedEnd.getChildren().add(Texts.quiet(words.say("meeting.interests.asked-at", time)));
      if (hadFocus && first.getScene() != null) {
        first.requestFocus();
      }
    } else if (model.isRunning()) {
      askedEnd
          .getChildren()
          .add(
              Buttons.of(
                  Icon.DONE,
                  words.say("meeting.interests.asked"),
                  () -> model.formalities().asked()));
    }
  }

  /** Goes to where a gap can be closed, and opens what is folded away there. */
  void focus(MeetingGap gap, StartPlace place) {
    switch (place) {
      case STATEMENT -> see(statementEnd, read::requestFocus);
      case INTERESTS -> see(interests, () -> Focus.into(askedEnd));
      case INTEREST -> see(interests, interests::open);
      case CHAIR, MINUTE_TAKER, DEPUTY_CHAIR, VENUE -> see(chairing, () -> chairing.focus(place));
      case AGENCY -> who.focus(gap.agency());
      case MARK, ACCEPTED, NAME, ARRIVED, LEFT, ALONE, AUTHORISED, INFORMED, INFORMED_ON ->
          who.focus(person -> person.id().equals(gap.attendance()), place);
    }
  }

  private void see(Node what, Runnable go) {
    go.run();
    Reveal.in(page, what);
  }

  @Override
  public void focus() {
    var back = model.returning(new Part.Start());
    var field = back == null ? null : back.field();
    if (back == null || field == null || !goBack(new Spot(field, back.row()), back.caret())) {
      who.focusFirst();
    }
  }

  /** Opens again what was open, and goes to the field one was in; says whether it is there. */
  private boolean goBack(Spot spot, int letter) {
    var person = who.backTo(spot);
    interests.backTo(spot.field());
    page.applyCss();
    page.layout();
    var field = spot.field() == CaseField.ATTENDEE_RENAMED ? CaseField.ATTENDEE_NAME : spot.field();
    var there = new Spot(field, spot.row());
    var control = spots.control(there);
    if (control != null) {
      see(control, () -> spots.go(there, letter));
    } else if (person != null) {
      // It applied to what was said of them a moment before
      see(person, person::focus);
    }
    return control != null || person != null;
  }

  @Override
  public void forget() {
    spots.forget();
  }

  @Override
  public Parent view() {
    return page;
  }
}
