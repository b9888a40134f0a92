package org.maracdesk.ui.meeting;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.AttendanceId;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Card;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Notice;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.Pair;
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
  private final VBox statementEnd = new VBox();
  private final Button read;
  private final Button allSigned;
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
    first = Buttons.of(Icon.FORWARD, words.say("meeting.first-case"), model::next);
    var who = new Card(words.say("meeting.who"), people).tools(count);
    if (running) {
      who.getChildren().add(1, Texts.small(words.say("meeting.who.help")));
      who.getChildren().add(new Row(allSigned, newcomer(record)));
    }
    var statement = new Label(record.area().statement());
    statement.getStyleClass().add("m-statement");
    statement.setWrapText(true);
    statement.setMinHeight(Label.USE_PREF_SIZE);
    statementEnd.getStyleClass().add("m-statement-end");
    var missing = new MissingNotice(words, model::research);
    model.missing(missing::show);
    page =
        Page.wide(
            missing,
            who,
            new Card(
                words.say("meeting.chairing"),
                Pair.of(
                    text("meeting.chair", model.attendance().chair(), running),
                    text("meeting.minute-taker", model.attendance().minuteTaker(), running))),
            new Card(words.say("meeting.statement"), statement, statementEnd));
    model
        .attendance()
        .people()
        .addListener((ListChangeListener<Attendance>) change -> showPeople());
    showPeople();
    refresh();
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
    allSigned.setDisable(now.stream().noneMatch(Attendance::owesSignature));
  }

  private AttendanceRow row(MeetingRecord record, Attendance person) {
    return new AttendanceRow(
        words,
        model.attendance(),
        person,
        record.agencyName(person.agency()),
        model.isRunning(),
        () -> focusAfter(person.id()));
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

  private Row newcomer(MeetingRecord record) {
    var choice = new ChoiceField<Agency>(record.agencies(), Agency::name);
    choice.setPromptText(words.say("meeting.who.add.agency"));
    choice.setAccessibleText(words.say("meeting.who.add.agency"));
    var add =
        Buttons.of(
            Icon.PERSON_NEW,
            words.say("meeting.who.add"),
            () -> {
              var id = model.attendance().add(choice.getValue().code());
              rows().stream().filter(row -> row.id().equals(id)).forEach(AttendanceRow::focusName);
            });
    add.disableProperty().bind(choice.valueProperty().isNull());
    return new Row(choice, add);
  }

  private LabelledField<TextField> text(
      String key, javafx.beans.property.StringProperty value, boolean running) {
    var field = new LabelledField<>(words.say(key), new TextField());
    field.control().textProperty().bindBidirectional(value);
    field.control().setEditable(running);
    field
        .control()
        .focusedProperty()
        .addListener(
            (any, was, is) -> {
              if (!is) {
                model.attendance().keep();
              }
            });
    return field;
  }

  @Override
  public void refresh() {
    var record = model.record().get();
    var at = record == null ? null : record.meeting().statementReadAt();
    boolean hadFocus = read.isFocused();
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

  /** Goes to where a gap can be closed: a person, or else the statement or the chair. */
  void focus(@Nullable AttendanceId person) {
    for (var row : rows()) {
      if (row.id().equals(person)) {
        row.focusSigned();
        Reveal.in(page, row);
        return;
      }
    }
    focus();
  }

  /** Goes to the statement. */
  void focusStatement() {
    read.requestFocus();
    Reveal.in(page, statementEnd);
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
