package org.maracdesk.ui.meeting;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.AttendanceId;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;

/**
 * Before the first case: who is here, who chairs, and the statement, large enough to read aloud.
 */
final class StartPane implements PartPane {

  private static final ZoneId WALL = ZoneId.of("Europe/London");

  private final MeetingWords words;
  private final MeetingModel model;
  private final VBox people = new VBox();
  private final Label count = Texts.quiet("");
  private final ChairingBox chairing;
  private final ChoiceField<Agency> newcomers;
  private final Button add;
  private final VBox statementEnd = new VBox();
  private final Button read;
  private final Button allPresent;
  private final Button allSigned;
  private final VBox early = new VBox();
  private final VBox keptOut = new VBox();
  private final InterestBox interests;
  private final EarlierNotices earlier;
  private final VBox askedEnd = new VBox();
  private final Button first;
  private final Page page;

  StartPane(MeetingWords words, MeetingModel model, MeetingRecord record) {
    this.words = words;
    this.model = model;
    boolean running = model.isRunning();
    people.getStyleClass().add("m-people");
    read = Buttons.primary(Icon.TALK, words.say("meeting.statement.read"), model::statementRead);
    allSigned =
        Buttons.of(
            Icon.DONE, words.say("meeting.who.all-signed"), () -> model.attendance().allSigned());
    allPresent =
        Buttons.of(
            Icon.PEOPLE,
            words.say("meeting.who.all-present"),
            () -> model.attendance().allPresent());
    interests = new InterestBox(words, model, null);
    askedEnd.getStyleClass().add("m-links");
    first = Buttons.of(Icon.FORWARD, words.say("meeting.first-case"), model::next);
    chairing = new ChairingBox(words, model);
    newcomers = new ChoiceField<>(record.agencies(), Agency::name);
    add = Buttons.of(Icon.PERSON_NEW, words.say("meeting.who.add"), this::addNewcomer);
    var who = new Card(words.say("meeting.who"), people).tools(count);
    if (running) {
      who.getChildren().add(1, Texts.small(words.say("meeting.who.help")));
      who.getChildren().add(2, new Row(allPresent));
      who.getChildren().addAll(keptOut, new Row(allSigned, newcomer()));
    }
    var statement = new Label(record.area().statement());
    statement.getStyleClass().add("m-statement");
    statement.setWrapText(true);
    statement.setMinHeight(Label.USE_PREF_SIZE);
    statementEnd.getStyleClass().add("m-statement-end");
    var missing = new MissingNotice(words, model::research);
    model.missing(missing::show);
    earlier = new EarlierNotices(words, model::actions);
    model.notices(notices -> earlier.show(notices, record));
    page =
        Page.wide(
            early,
            missing,
            who,
            new Card(words.say("meeting.chairing"), chairing),
            new Card(words.say("meeting.statement"), statement, statementEnd),
            new Card(
                words.say("meeting.interests"),
                Texts.body(words.say("meeting.interests.ask")),
                interests,
                askedEnd),
            earlier);
    model
        .attendance()
        .people()
        .addListener((ListChangeListener<Attendance>) change -> showPeople());
    model.attendance().keptOut().subscribe(this::showKeptOut);
    model.held().subscribe(held -> showEarly());
    showPeople();
    refresh();
  }

  private void showKeptOut(@Nullable AttendanceId id) {
    keptOut.getChildren().clear();
    if (id != null) {
      keptOut.getChildren().add(new Notice(Tone.WARN, words.say("journeys.attendance.in-a-case")));
    }
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
                  Buttons.of(
                      words.say("meeting.early.button"),
                      model::openEarly)));
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
    allPresent.fire();
    allSigned.requestFocus();
  }

  /** Everybody in the room has accepted the statement. */
  void allSigned() {
    allSigned.fire();
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

  private void showPeople() {
    var record = Objects.requireNonNull(model.record().get());
    var now = model.attendance().people();
    var shown = rows();
    var ids = shown.stream().map(AttendanceRow::id).toList();
    if (!ids.equals(now.stream().map(Attendance::id).toList())) {
      var fresh = new ArrayList<AttendanceRow>();
      for (var person : now) {
        int at = ids.indexOf(person.id());
        fresh.add(at >= 0 ? shown.get(at) : row(record, person));
      }
      people.getChildren().setAll(fresh);
    }
    for (var row : rows()) {
      row.show(model.attendance().now(row.id()));
    }
    long inTheRoom = now.stream().filter(person -> person.status().isInTheRoom()).count();
    long expected =
        now.stream().filter(person -> person.status() == Attendance.Status.EXPECTED).count();
    count.setText(words.say("meeting.who.summary", inTheRoom, expected));
    var version = record.area().statementVersion();
    allSigned.setDisable(now.stream().noneMatch(person -> person.owesSignature(version)));
    allPresent.setDisable(expected == 0);
    showEarly();
  }

  private AttendanceRow row(MeetingRecord record, Attendance person) {
    return new AttendanceRow(
        words,
        model.attendance(),
        person,
        record.agencyName(person.agency()),
        model.isRunning(),
        new AttendanceRow.Neighbours() {
          @Override
          public void next() {
            focusAfter(person.id());
          }

          @Override
          public void beside(int by, AttendanceRow.Column column) {
            focusBeside(person.id(), by, column);
          }
        });
  }

  private void focusBeside(AttendanceId id, int by, AttendanceRow.Column column) {
    var rows = rows();
    int at = rows.stream().map(AttendanceRow::id).toList().indexOf(id) + by;
    if (at >= 0 && at < rows.size()) {
      rows.get(at).focus(column);
      Reveal.in(page, rows.get(at));
    }
  }

  /** Puts back the name that was changed last. */
  void nameBack() {
    model.attendance().nameBack();
  }

  private List<AttendanceRow> rows() {
    return people.getChildren().stream().map(AttendanceRow.class::cast).toList();
  }

  private void focusAfter(AttendanceId id) {
    var rows = rows();
    for (int place = 0; place < rows.size(); place++) {
      if (rows.get(place).id().equals(id)) {
        if (place + 1 < rows.size()) {
          rows.get(place + 1).focus();
          Reveal.in(page, rows.get(place + 1));
        } else {
          allSigned.requestFocus();
        }
        return;
      }
    }
  }

  private Row newcomer() {
    newcomers.setPromptText(words.say("meeting.who.add.agency"));
    newcomers.setAccessibleText(words.say("meeting.who.add.agency"));
    add.disableProperty().bind(newcomers.valueProperty().isNull());
    return new Row(newcomers, add);
  }

  private void addNewcomer() {
    var id = model.attendance().add(newcomers.getValue().code());
    rows().stream().filter(row -> row.id().equals(id)).forEach(AttendanceRow::rename);
  }

  @Override
  public void refresh() {
    interests.refresh();
    showEarly();
    showAsked();
    for (var row : rows()) {
      model.attendance().people().stream()
          .filter(person -> person.id().equals(row.id()))
          .forEach(row::show);
    }
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
      case AGENCY -> focusAgency(gap.agency());
      case MARK, ACCEPTED, NAME, ARRIVED, LEFT, ALONE, AUTHORISED, INFORMED, INFORMED_ON ->
          focusPerson(person -> person.id().equals(gap.attendance()), place);
    }
  }

  private void focusPerson(Predicate<Attendance> which, StartPlace place) {
    var row =
        rows().stream()
            .filter(one -> which.test(model.attendance().now(one.id())))
            .findFirst()
            .orElse(rows().isEmpty() ? null : rows().getFirst());
    if (row != null) {
      see(row, () -> row.focus(place));
    }
  }

  /** Somebody of it who has a line, or else the way to give somebody one. */
  private void focusAgency(@Nullable AgencyCode agency) {
    Predicate<Attendance> ofIt = person -> person.agency().equals(agency);
    if (model.attendance().people().stream().anyMatch(ofIt)) {
      focusPerson(ofIt, StartPlace.MARK);
      return;
    }
    newcomers.getItems().stream()
        .filter(one -> one.code().equals(agency))
        .forEach(newcomers::setValue);
    see(add, add::requestFocus);
  }

  private void see(Node what, Runnable go) {
    go.run();
    Reveal.in(page, what);
  }

  @Override
  public void focus() {
    if (!rows().isEmpty()) {
      rows().getFirst().focus();
    }
  }

  @Override
  public Parent view() {
    return page;
  }
}
