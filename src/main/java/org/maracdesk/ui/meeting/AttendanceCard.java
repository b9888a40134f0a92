package org.maracdesk.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.AttendanceId;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.meeting.CaseChange.Spot;

/** Who is here and who accepted the statement: a line for each, and one key for all. */
final class AttendanceCard {

  private final MeetingWords words;
  private final MeetingModel meeting;
  private final AttendanceModel model;
  private final Page page;
  private final CaseSpots spots;
  private final Runnable changed;
  private final VBox people = new VBox();
  private final Label count = Texts.quiet("");
  private final VBox keptOut = new VBox();
  private final Button allPresent;
  private final Button allSigned;
  private final ChoiceField<Agency> newcomers;
  private final Button add;
  private final Card card;

  /**
   * @param page where what has the focus is scrolled into view
   * @param spots told which control is for which field
   * @param changed called when somebody is marked otherwise, comes or goes
   */
  AttendanceCard(
      MeetingWords words,
      MeetingModel meeting,
      MeetingRecord record,
      Page page,
      CaseSpots spots,
      Runnable changed) {
    this.words = words;
    this.meeting = meeting;
    this.model = meeting.attendance();
    this.page = page;
    this.spots = spots;
    this.changed = changed;
    people.getStyleClass().add("m-people");
    allSigned = Buttons.of(Icon.DONE, words.say("meeting.who.all-signed"), model::allSigned);
    allPresent = Buttons.of(Icon.PEOPLE, words.say("meeting.who.all-present"), model::allPresent);
    newcomers = new ChoiceField<>(record.agencies(), Agency::name);
    add = Buttons.of(Icon.PERSON_NEW, words.say("meeting.who.add"), this::addNewcomer);
    card = new Card(words.say("meeting.who"), people).tools(count);
    if (meeting.isRunning()) {
      card.getChildren().add(1, Texts.small(words.say("meeting.who.help")));
      card.getChildren().add(2, new Row(allPresent));
      card.getChildren().addAll(keptOut, new Row(allSigned, newcomer()));
    }
    model.people().addListener((ListChangeListener<Attendance>) change -> showPeople());
    model.keptOut().subscribe(this::showKeptOut);
    showPeople();
  }

  private void showKeptOut(@Nullable AttendanceId id) {
    keptOut.getChildren().clear();
    if (id != null) {
      keptOut.getChildren().add(new Notice(Tone.WARN, words.say("journeys.attendance.in-a-case")));
    }
  }

  private void showPeople() {
    var record = Objects.requireNonNull(meeting.record().get());
    var now = model.people();
    var shown = rows();
    var ids = shown.stream().map(AttendanceRow::id).toList();
    if (!ids.equals(now.stream().map(Attendance::id).toList())) {
      var fresh = new ArrayList<AttendanceRow>();
      for (var person : now) {
        int at = ids.indexOf(person.id());
        fresh.add(at >= 0 ? shown.get(at) : row(record, person));
      }
      people.getChildren().setAll(fresh);
      put();
    }
    for (var row : rows()) {
      row.show(model.now(row.id()));
    }
    long inTheRoom = now.stream().filter(person -> person.status().isInTheRoom()).count();
    long expected =
        now.stream().filter(person -> person.status() == Attendance.Status.EXPECTED).count();
    count.setText(words.say("meeting.who.summary", inTheRoom, expected));
    var version = record.area().statementVersion();
    allSigned.setDisable(now.stream().noneMatch(person -> person.owesSignature(version)));
    allPresent.setDisable(expected == 0);
    changed.run();
  }

  /** Whoever stood below somebody who is struck has another place now. */
  private void put() {
    spots.clear(spot -> spot.field().isOfAnAttendee());
    var rows = rows();
    for (int place = 0; place < rows.size(); place++) {
      rows.get(place).put(spots, place);
    }
    spots.tell();
  }

  private AttendanceRow row(MeetingRecord record, Attendance person) {
    return new AttendanceRow(
        words,
        model,
        person,
        record.agencyName(person.agency()),
        meeting.isRunning(),
        new AttendanceRow.Neighbours() {
          @Override
          public void next() {
            focusAfter(person.id());
          }

          @Override
          public void beside(int by, AttendanceRow.Column column) {
            focusBeside(person.id(), by, column);
          }

          @Override
          public void renaming() {
            spots.tell();
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

  private List<AttendanceRow> rows() {
    return people.getChildren().stream().map(AttendanceRow.class::cast).toList();
  }

  private Row newcomer() {
    newcomers.setPromptText(words.say("meeting.who.add.agency"));
    newcomers.setAccessibleText(words.say("meeting.who.add.agency"));
    add.disableProperty().bind(newcomers.valueProperty().isNull());
    return new Row(newcomers, add);
  }

  private void addNewcomer() {
    var id = model.add(newcomers.getValue().code());
    rows().stream().filter(row -> row.id().equals(id)).forEach(AttendanceRow::rename);
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

  /** Shows everybody as they now stand. */
  void refresh() {
    for (var row : rows()) {
      model.people().stream().filter(person -> person.id().equals(row.id())).forEach(row::show);
    }
  }

  /** Goes to what puts a gap right about one of these people; where there is none, of the first. */
  void focus(Predicate<Attendance> which, StartPlace place) {
    var row =
        rows().stream()
            .filter(one -> which.test(model.now(one.id())))
            .findFirst()
            .orElse(rows().isEmpty() ? null : rows().getFirst());
    if (row != null) {
      row.focus(place);
      Reveal.in(page, row);
    }
  }

  /** Goes to somebody of an agency who has a line, or else to the way to give somebody one. */
  void focus(@Nullable AgencyCode agency) {
    Predicate<Attendance> ofIt = person -> person.agency().equals(agency);
    if (model.people().stream().anyMatch(ofIt)) {
      focus(ofIt, StartPlace.MARK);
      return;
    }
    newcomers.getItems().stream()
        .filter(one -> one.code().equals(agency))
        .forEach(newcomers::setValue);
    add.requestFocus();
    Reveal.in(page, add);
  }

  /** Goes to the first person; nowhere if there is none. */
  void focusFirst() {
    if (!rows().isEmpty()) {
      rows().getFirst().focus();
    }
  }

  /** The field of somebody's line; of a name, whether it is being changed. */
  Spot exactly(Spot spot) {
    return spot.field() == CaseField.ATTENDEE_NAME
            && spot.row() < rows().size()
            && rows().get(spot.row()).isRenaming()
        ? new Spot(CaseField.ATTENDEE_RENAMED, spot.row())
        : spot;
  }

  /** Somebody's line, opened as far as one was in it; null where there is none at this place. */
  @Nullable AttendanceRow backTo(Spot spot) {
    var rows = rows();
    if (!spot.field().isOfAnAttendee() || spot.row() >= rows.size()) {
      return null;
    }
    var row = rows.get(spot.row());
    row.backTo(spot.field());
    return row;
  }

  Card view() {
    return card;
  }
}
