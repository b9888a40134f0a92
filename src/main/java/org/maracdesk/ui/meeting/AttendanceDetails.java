package org.maracdesk.ui.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.AttendanceId;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.meeting.Presence;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.TextLimit;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.DateField;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.OneLineField;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.TimeOfDay;
import org.maracdesk.ui.meeting.CaseChange.Spot;

/**
 * The rest of one person's attendance: as what, when they came and went, from where, what those
 * sent who did not come. Only what applies to them is shown.
 */
final class AttendanceDetails extends VBox {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.UK);

  private final MeetingWords words;
  private final AttendanceModel model;
  private final AttendanceId id;
  private final LabelledField<ChoiceField<Presence.Capacity>> capacity;
  private final LabelledField<TextField> arrived;
  private final LabelledField<TextField> left;
  private final CheckBox remote;
  private final CheckBox alone;
  private final CheckBox informed;
  private final LabelledField<DateField> informedOn;
  private final LabelledField<TextField> authorised;
  private final LabelledField<DateField> born;
  private final LabelledField<TextField> note;
  private boolean showing;

  AttendanceDetails(
      MeetingWords words,
      AttendanceModel model,
      Attendance person,
      String agency,
      boolean running) {
    this.words = words;
    this.model = model;
    this.id = person.id();
    capacity =
        new LabelledField<>(
            words.say("meeting.who.capacity"),
            new ChoiceField<>(
                List.of(Presence.Capacity.values()),
                each -> words.words().name("meeting.capacity", each)));
    arrived = time("meeting.who.arrived");
    left = time("meeting.who.left");
    remote = box("meeting.who.remote", agency);
    alone = box("meeting.who.alone", agency);
    informed = box("meeting.who.informed", agency);
    informedOn = date("meeting.who.informed-on", model.clock());
    authorised = text("meeting.who.authorised");
    born = date("meeting.who.born", model.clock());
    born.hint(words.say("meeting.who.born.hint"));
    note = text("meeting.who.note");
    getStyleClass().add("m-who-details");
    getChildren()
        .addAll(
            new Row(capacity, arrived, left, authorised, informedOn, born),
            new Row(informed, remote, alone),
            note);
    show(person);
    listen();
    setDisable(!running);
  }

  private LabelledField<TextField> time(String key) {
    var field = text(key);
    field.control().setPromptText(words.say("meeting.who.time.prompt"));
    field.control().setPrefColumnCount(6);
    return field;
  }

  private LabelledField<TextField> text(String key) {
    return new LabelledField<>(words.say(key), new OneLineField());
  }

  private LabelledField<DateField> date(String key, Clock clock) {
    return new LabelledField<>(words.say(key), DateField.behind(clock));
  }

  private CheckBox box(String key, String agency) {
    var box = new CheckBox(words.say(key));
    box.setAccessibleText(words.say("meeting.who.of", agency, words.say(key)));
    return box;
  }

  private void listen() {
    capacity.control().valueProperty().subscribe((was, is) -> change(p -> p.as(is)));
    arrived.control().textProperty().subscribe((was, is) -> times());
    left.control().textProperty().subscribe((was, is) -> times());
    remote
        .selectedProperty()
        .subscribe((was, is) -> change(p -> p.remotely(is, alone.isSelected())));
    alone
        .selectedProperty()
        .subscribe((was, is) -> change(p -> p.remotely(remote.isSelected(), is)));
    informed
        .selectedProperty()
        .subscribe((was, is) -> change(p -> p.informed(is, informedOn.control().getValue())));
    informedOn
        .control()
        .valueProperty()
        .subscribe((was, is) -> change(p -> p.informed(is != null || p.informationSent(), is)));
    authorised
        .control()
        .textProperty()
        .subscribe(
            (was, is) -> {
              if (fits(authorised, TextLimit.LINE)) {
                change(p -> p.authorised(Confidential.of(is)));
              }
            });
    born.control().valueProperty().subscribe((was, is) -> change(p -> p.born(is)));
    note.control()
        .textProperty()
        .subscribe(
            (was, is) -> {
              fits(note, TextLimit.TEXT);
              if (!showing) {
                model.noted(id, is);
              }
            });
    for (var field : List.of(arrived, left, authorised, note)) {
      field
          .control()
          .focusedProperty()
          .subscribe(
              (was, is) -> {
                if (!is) {
                  model.keep();
                }
              });
    }
  }

  private boolean fits(LabelledField<TextField> field, TextLimit limit) {
    field.problem(words.tooLong(limit, field.control().getText()));
    return !field.hasProblem();
  }

  private void times() {
    var came = read(arrived);
    var went = read(left);
    if (!arrived.hasProblem() && !left.hasProblem()) {
      change(p -> p.times(came, went));
    }
  }

  private @Nullable LocalTime read(LabelledField<TextField> field) {
    var typed = field.control().getText().strip();
    field.problem(null);
    if (typed.isEmpty()) {
      return null;
    }
    var time = TimeOfDay.read(typed);
    if (time == null) {
      field.problem(words.say("problem.not-a-time"));
    }
    return time;
  }

  private void change(UnaryOperator<Presence> how) {
    if (!showing) {
      model.presence(id, how.apply(model.now(id).presence()));
    }
  }

  /** Shows a person as they now stand; what is being typed is left alone. */
  void show(Attendance person) {
    var presence = person.presence();
    showing = true;
    capacity.control().setValue(presence.capacity());
    put(arrived, text(presence.arrived()));
    put(left, text(presence.left()));
    remote.setSelected(presence.remote());
    alone.setSelected(presence.alone());
    informed.setSelected(presence.informationSent());
    put(informedOn, presence.informationOn());
    put(authorised, presence.authorisedBy().text());
    put(born, presence.born());
    put(note, person.note().text());
    boolean there = person.status().isInTheRoom();
    boolean report = person.status() == Attendance.Status.WRITTEN_REPORT;
    boolean away = report || person.status() == Attendance.Status.APOLOGIES;
    apply(there, arrived, left, remote);
    apply(there && presence.remote(), alone);
    apply(away && !report, informed);
    apply(away && (report || presence.informationSent()), informedOn);
    apply(presence.capacity() == Presence.Capacity.OBSERVER, authorised);
    apply(presence.born() != null || id.equals(model.keptOut().get()), born);
    showing = false;
  }

  private static void apply(boolean applies, Node... nodes) {
    for (var node : nodes) {
      node.setVisible(applies);
      node.setManaged(applies);
    }
  }

  private static String text(@Nullable LocalTime time) {
    return time == null ? "" : TIME.format(time);
  }

  /** What could not be kept stays where it was typed, with what is wrong with it. */
  private static void put(LabelledField<TextField> field, String text) {
    if (!field.control().isFocused()
        && !field.hasProblem()
        && !field.control().getText().strip().equals(text)) {
      field.control().setText(text);
    }
  }

  private static void put(LabelledField<DateField> field, @Nullable LocalDate date) {
    if (!field.control().isFocused()) {
      field.control().setValue(date);
    }
  }

  /** These are places one comes back to. */
  void put(CaseSpots spots, int row) {
    spots.put(new Spot(CaseField.ATTENDEE_CAPACITY, row), capacity.control());
    spots.put(new Spot(CaseField.ATTENDEE_ARRIVED, row), arrived.control());
    spots.put(new Spot(CaseField.ATTENDEE_LEFT, row), left.control());
    spots.put(new Spot(CaseField.ATTENDEE_AUTHORISED, row), authorised.control());
    spots.put(new Spot(CaseField.ATTENDEE_INFORMED_ON, row), informedOn.control());
    spots.put(new Spot(CaseField.ATTENDEE_BORN, row), born.control());
    spots.put(new Spot(CaseField.ATTENDEE_INFORMED, row), informed);
    spots.put(new Spot(CaseField.ATTENDEE_REMOTE, row), remote);
    spots.put(new Spot(CaseField.ATTENDEE_ALONE, row), alone);
    spots.put(new Spot(CaseField.ATTENDEE_NOTE, row), note.control());
  }

  /** Puts the focus on what puts a gap right, where it applies; else on the first of it. */
  void focus(StartPlace place) {
    Node control =
        switch (place) {
          case ARRIVED -> arrived;
          case LEFT -> left;
          case ALONE -> alone;
          case AUTHORISED -> authorised;
          case INFORMED -> informed;
          case INFORMED_ON -> informedOn;
          default -> capacity;
        };
    Focus.into(control.isVisible() ? control : capacity);
  }

  /** Puts the focus on the first of it. */
  void focus() {
    capacity.focus();
  }
}
