package org.maracdesk.ui.meeting;

import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.AttendanceId;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.shared.TextLimit;
import org.maracdesk.ui.controls.AnswerToggle;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.OneLineField;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.meeting.CaseChange.Spot;

/** One person of the attendance: one key says whether they are here, one that they accepted. */
final class AttendanceRow extends VBox {

  private static final List<Attendance.Status> ANSWERS =
      List.of(
          Attendance.Status.PRESENT,
          Attendance.Status.DEPUTY,
          Attendance.Status.PART,
          Attendance.Status.APOLOGIES,
          Attendance.Status.ABSENT);
  private static final Map<KeyCode, Attendance.Status> KEYS =
      Map.of(
          KeyCode.R, Attendance.Status.PART,
          KeyCode.A, Attendance.Status.APOLOGIES,
          KeyCode.N, Attendance.Status.ABSENT);

  /** What of a person the focus is on. */
  enum Column {
    NAME,
    STATUS,
    SIGNED
  }

  /** The way to the people above and below. */
  interface Neighbours {

    /** Goes on to the next person, and after the last to what follows. */
    void next();

    /** Goes this many people down (or up, below 0), to the same thing about them. */
    void beside(int by, Column column);

    /** Their name is being changed now, or no more. */
    void renaming();
  }

  private final AttendanceId id;
  private final AttendanceModel model;
  private final Neighbours neighbours;
  private final TextField name;
  private final AnswerToggle<Attendance.Status> status;
  private final CheckBox signed;
  private final AttendanceDetails details;
  private final Label facts = Texts.small("");
  private final Label tooLong = new Label();
  private final MeetingWords words;
  private final boolean running;
  private boolean showing;
  private String before = "";

  AttendanceRow(
      MeetingWords words,
      AttendanceModel model,
      Attendance person,
      String agency,
      boolean running,
      Neighbours neighbours) {
    this.id = person.id();
    this.words = words;
    this.running = running;
    this.model = model;
    this.neighbours = neighbours;
    var label = Texts.small(agency);
    name = new OneLineField(person.name().text());
    name.setAccessibleText(words.say("meeting.who.name", agency));
    // A letter that was meant as a mark for the next line must not go over a name
    name.setEditable(false);
    name.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedAtName);
    name.setOnMouseClicked(click -> rename());
    name.editableProperty().subscribe((was, is) -> neighbours.renaming());
    name.textProperty().addListener((any, was, is) -> typed(() -> named(is)));
    status =
        new AnswerToggle<>(ANSWERS, each -> words.words().name("meeting.status", each))
            .tone(Attendance.Status.PRESENT, Tone.GOOD)
            .tone(Attendance.Status.DEPUTY, Tone.GOOD)
            .tone(Attendance.Status.PART, Tone.INFO)
            .question(words.say("meeting.who.status", agency));
    status.setMaxHeight(USE_PREF_SIZE);
    status.setDisable(!running);
    status.answer().addListener((any, was, is) -> typed(() -> model.at(id, orExpected(is))));
    status.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    signed = new CheckBox(words.say("meeting.who.signed"));
    signed.setAccessibleText(words.say("meeting.who.signed.of", agency));
    signed.setMinWidth(USE_PREF_SIZE);
    signed.setDisable(!running);
    signed.selectedProperty().addListener((any, was, is) -> typed(() -> model.signed(id, is)));
    details = new AttendanceDetails(words, model, person, agency, running);
    details.setVisible(false);
    details.managedProperty().bind(details.visibleProperty());
    var more =
        Buttons.picture(Icon.MORE, words.say("meeting.who.more.of", agency), this::showDetails);
    var strike =
        Buttons.picture(Icon.CLEAR, words.say("meeting.who.strike"), () -> model.strike(id));
    strike.setFocusTraversable(false);
    more.setFocusTraversable(false);
    name.focusedProperty()
        .addListener(
            (any, was, is) -> {
              if (!is) {
                name.setEditable(false);
                model.keep();
              }
            });
    tooLong.getStyleClass().add("m-problem");
    tooLong.setGraphic(Icon.DANGER.node());
    tooLong.setWrapText(true);
    tooLong.setMinHeight(USE_PREF_SIZE);
    tooLong.visibleProperty().bind(tooLong.textProperty().isNotEmpty());
    tooLong.managedProperty().bind(tooLong.visibleProperty());
    facts.managedProperty().bind(facts.visibleProperty());
    name.getStyleClass().add("m-who-name");
    // As wide whatever is chosen, so that what follows stands in one column
    var answered = new HBox(status);
    answered.getStyleClass().add("m-who-status");
    var line = new Row(name, answered, signed);
    line.setRowValignment(VPos.BOTTOM);
    if (running) {
      var tools = new HBox(more, strike);
      tools.getStyleClass().add("m-who-tools");
      line.getChildren().add(1, tools);
    }
    getStyleClass().add("m-who");
    // Above the whole line: in the width of a name most agencies' names need two lines
    getChildren().addAll(label, line, tooLong, facts, details);
    line.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedOnTheLine);
    show(person);
  }

  AttendanceId id() {
    return id;
  }

  /** Shows a person as they now stand; a name or note that is being typed is left alone. */
  void show(Attendance person) {
    showing = true;
    status.answer().set(ANSWERS.contains(person.status()) ? person.status() : null);
    signed.setSelected(
        person.confidentialitySigned() && !person.hasOlderSignature(model.version()));
    // A name that could not be kept stays, with what is wrong with it
    if (!isRenaming()
        && tooLong.getText().isEmpty()
        && !name.getText().strip().equals(person.name().text())) {
      name.setText(person.name().text());
    }
    facts.setText(words.facts(person));
    facts.setVisible(!facts.getText().isEmpty());
    details.show(person);
    showing = false;
  }

  /** Puts the focus on whether they are here. */
  void focus() {
    status.requestFocus();
  }

  /** Puts the focus on one thing about them. */
  void focus(Column column) {
    switch (column) {
      case NAME -> name.requestFocus();
      case STATUS -> status.requestFocus();
      case SIGNED -> signed.requestFocus();
    }
  }

  /** Begins to change their name. */
  void rename() {
    if (running && !name.isEditable()) {
      model.renaming(id);
      before = name.getText();
      name.setEditable(true);
      name.requestFocus();
      name.selectAll();
    }
  }

  /** Whether their name is being changed. */
  boolean isRenaming() {
    return name.isFocused() && name.isEditable();
  }

  /** These are places one comes back to. */
  void put(CaseSpots spots, int row) {
    spots.put(new Spot(CaseField.ATTENDEE_NAME, row), name);
    spots.put(new Spot(CaseField.ATTENDEE_MARK, row), status);
    spots.put(new Spot(CaseField.ATTENDEE_ACCEPTED, row), signed);
    details.put(spots, row);
  }

  /** Opens what has to be open for one to be back in this field. */
  void backTo(CaseField field) {
    switch (field) {
      case ATTENDEE_RENAMED -> rename();
      case ATTENDEE_NAME, ATTENDEE_MARK, ATTENDEE_ACCEPTED -> {}
      default -> details.setVisible(true);
    }
  }

  /** Goes to what puts a gap right; what cannot be changed any more leads to the name. */
  void focus(StartPlace place) {
    if (!running) {
      name.requestFocus();
      return;
    }
    switch (place) {
      case NAME -> rename();
      case ACCEPTED -> signed.requestFocus();
      case ARRIVED, LEFT, ALONE, AUTHORISED, INFORMED, INFORMED_ON -> {
        details.setVisible(true);
        details.focus(place);
      }
      default -> focus();
    }
  }

  private void pressedAtName(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> {
        if (isRenaming()) {
          name.setEditable(false);
          name.deselect();
          model.keep();
        } else {
          rename();
        }
      }
      case F2 -> rename();
      case ESCAPE -> {
        if (!isRenaming()) {
          return;
        }
        name.setEditable(false);
        name.setText(before);
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void pressedOnTheLine(KeyEvent event) {
    var key = event.getCode();
    boolean plain = !event.isShiftDown() && !event.isAltDown() && !event.isShortcutDown();
    if (plain && (key == KeyCode.UP || key == KeyCode.DOWN)) {
      event.consume();
      var column =
          name.isFocused() ? Column.NAME : signed.isFocused() ? Column.SIGNED : Column.STATUS;
      neighbours.beside(key == KeyCode.UP ? -1 : 1, column);
    }
  }

  private void pressed(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    var done = act(event.getCode());
    if (done != null) {
      event.consume();
      done.run();
    }
  }

  private @Nullable Runnable act(KeyCode key) {
    var answer = KEYS.get(key);
    if (answer != null) {
      return () ->
          model.together(
              () -> {
                status.answer().set(answer);
                neighbours.next();
              });
    }
    return switch (key) {
      case P ->
          () ->
              model.together(
                  () -> {
                    model.present(id);
                    neighbours.next();
                  });
      case D -> () -> model.deputise(id);
      case I -> () -> model.arrived(id);
      case O -> () -> model.left(id);
      case S -> () -> signed.setSelected(!signed.isSelected());
      case E -> this::showDetails;
      default -> null;
    };
  }

  private static Attendance.Status orExpected(Attendance.@Nullable Status answer) {
    return answer == null ? Attendance.Status.EXPECTED : answer;
  }

  private void typed(Runnable change) {
    if (!showing) {
      change.run();
    }
  }

  /** A name that is too long is not taken: the store would take nobody's with it. */
  private void named(String typed) {
    var wrong = words.tooLong(TextLimit.LINE, typed);
    tooLong.setText(wrong == null ? "" : wrong);
    name.setAccessibleHelp(wrong);
    model.named(id, typed);
  }

  private void showDetails() {
    details.setVisible(!details.isVisible());
    if (details.isVisible()) {
      details.focus();
    } else if (running) {
      status.requestFocus();
    }
  }
}
