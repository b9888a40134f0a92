package org.maracdesk.ui.meeting;

import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.AttendanceId;
import org.maracdesk.ui.controls.AnswerToggle;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;

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
          KeyCode.P, Attendance.Status.PRESENT,
          KeyCode.D, Attendance.Status.DEPUTY,
          KeyCode.R, Attendance.Status.PART,
          KeyCode.A, Attendance.Status.APOLOGIES,
          KeyCode.N, Attendance.Status.ABSENT);

  private final AttendanceId id;
  private final AttendanceModel model;
  private final Runnable next;
  private final TextField name;
  private final AnswerToggle<Attendance.Status> status;
  private final CheckBox signed;
  private final TextField note = new TextField();
  private final Button addNote;
  private boolean showing;

  AttendanceRow(
      MeetingWords words,
      AttendanceModel model,
      Attendance person,
      String agency,
      boolean running,
      Runnable next) {
    this.id = person.id();
    this.model = model;
    this.next = next;
    var label = Texts.small(agency);
    name = new TextField(person.name().text());
    name.setAccessibleText(words.say("meeting.who.name", agency));
    name.setEditable(running);
    name.textProperty().addListener((any, was, is) -> typed(() -> model.named(id, is)));
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
    addNote = Buttons.picture(Icon.NOTE, words.say("meeting.who.note.add", agency), this::showNote);
    var strike =
        Buttons.picture(Icon.CLEAR, words.say("meeting.who.strike"), () -> model.strike(id));
    strike.setFocusTraversable(false);
    addNote.setFocusTraversable(false);
    note.setPromptText(words.say("meeting.who.note.prompt"));
    note.setAccessibleText(words.say("meeting.who.note", agency));
    note.setText(person.note().text());
    note.setEditable(running);
    note.textProperty().addListener((any, was, is) -> typed(() -> model.noted(id, is)));
    for (var field : List.of(name, note)) {
      field
          .focusedProperty()
          .addListener(
              (any, was, is) -> {
                if (!is) {
                  model.keep();
                }
              });
    }
    note.setVisible(!person.note().isBlank());
    note.managedProperty().bind(note.visibleProperty());
    name.getStyleClass().add("m-who-name");
    var line = new Row(name, status, signed);
    line.setRowValignment(VPos.BOTTOM);
    if (running) {
      var tools = new HBox(addNote, strike);
      tools.getStyleClass().add("m-who-tools");
      line.getChildren().add(1, tools);
    }
    getStyleClass().add("m-who");
    // Above the whole line: in the width of a name most agencies' names need two lines
    getChildren().addAll(label, line, note);
    show(person);
  }

  AttendanceId id() {
    return id;
  }

  /** Shows a person as they now stand; a name or note that is being typed is left alone. */
  void show(Attendance person) {
    showing = true;
    status.answer().set(ANSWERS.contains(person.status()) ? person.status() : null);
    signed.setSelected(person.confidentialitySigned());
    showing = false;
  }

  /** Puts the focus on whether they are here. */
  void focus() {
    status.requestFocus();
  }

  /** Puts the focus on their name. */
  void focusName() {
    name.requestFocus();
  }

  /** Puts the focus on whether they accepted the statement. */
  void focusSigned() {
    signed.requestFocus();
  }

  private void pressed(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    var answer = KEYS.get(event.getCode());
    if (answer != null) {
      event.consume();
      status.answer().set(answer);
      next.run();
    } else if (event.getCode() == KeyCode.S) {
      event.consume();
      signed.setSelected(!signed.isSelected());
    }
  }

  private static Attendance.Status orExpected(Attendance.@Nullable Status answer) {
    return answer == null ? Attendance.Status.EXPECTED : answer;
  }

  private void typed(Runnable change) {
    if (!showing) {
      change.run();
    }
  }

  private void showNote() {
    note.setVisible(true);
    note.requestFocus();
  }
}
