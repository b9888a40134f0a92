package org.maracdesk.ui.meeting;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Section;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.Leaver;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;

/** One case on the agenda: when, who, why, and how long. One stop for Tab, then its minutes. */
final class AgendaRow extends HBox {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");

  private final AgendaItemId id;
  private final TextField minutes;

  AgendaRow(MeetingWords words, AgendaModel model, MeetingRecord record, int place) {
    var heard = record.cases().get(place);
    var number = heard.caseFile().number().text();
    id = heard.item().id();
    minutes = minutes(words, model, heard);
    var length = new VBox(minutes, Texts.small(words.say("agenda.minutes")));
    length.getStyleClass().add("m-agenda-length");
    var start = new Label(time(words, record.agenda().startOf(place)));
    start.getStyleClass().add("m-agenda-time");
    var listed = model.notices().get().listings().get(id);
    var said = new ArrayList<String>();
    var home = heard.caseFile().homeToTell();
    if (!home.isBlank()) {
      said.add(words.say("agenda.home", home.text()));
    }
    var leave = record.leftFor(id);
    if (!leave.isEmpty()) {
      said.add(
          words.say("agenda.known.leave", Leaver.named(leave, words.say("leaver.unnamed")).text()));
    }
    if (listed != null) {
      said.addAll(new ListingWords(words).all(listed, record));
    }
    said.addAll(shared(words, record));
    var what = what(words, record, heard, said);
    setHgrow(what, Priority.ALWAYS);
    var up = tool(Icon.ARROW_UP, words.say("agenda.up", number), () -> model.move(id, -1));
    var down = tool(Icon.ARROW_DOWN, words.say("agenda.down", number), () -> model.move(id, 1));
    var off = tool(Icon.CLEAR, words.say("agenda.remove", number), () -> model.remove(id));
    var tools = new HBox(up, down, off);
    tools.getStyleClass().add("m-agenda-tools");
    getStyleClass().add("m-agenda-row");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    setAccessibleText(
        words.say(
            "agenda.row",
            number,
            time(words, record.agenda().startOf(place)),
            heard.item().minutes(),
            heard.caseFile().victim().formalName().text(),
            words.perpetrators(heard.caseFile(), record.meeting().date()),
            words.repeat(heard.repeat()) + " " + String.join(". ", said)));
    getChildren().addAll(start, what, length, tools);
    pseudoClassStateChanged(CHOSEN, id.equals(model.selected().get()));
    model.selected().subscribe(chosen -> pseudoClassStateChanged(CHOSEN, id.equals(chosen)));
    focusedProperty().subscribe(focused -> choose(model, focused));
    setOnMousePressed(press -> requestFocus());
    dragging(model, place);
  }

  /** With whom it shares an alleged perpetrator, and whether they are heard together. */
  private List<String> shared(MeetingWords words, MeetingRecord record) {
    var shared = record.sharedPerpetrators();
    var beside = shared.beside(id);
    if (beside.isEmpty()) {
      return List.of();
    }
    var numbers =
        record.cases().stream()
            .filter(other -> beside.contains(other.item().id()))
            .map(other -> other.caseFile().number().text())
            .collect(Collectors.joining(", "));
    return List.of(
        words.say(
            shared.areTogether(shared.group(id)) ? "agenda.shared" : "agenda.shared.not-together",
            numbers));
  }

  private void choose(AgendaModel model, boolean focused) {
    if (focused) {
      model.selected().set(id);
    }
  }

  AgendaItemId id() {
    return id;
  }

  /** Puts the typing into the minutes. */
  void editMinutes() {
    minutes.requestFocus();
    minutes.selectAll();
  }

  private static Button tool(Icon icon, String words, Runnable action) {
    var button = Buttons.picture(icon, words, action);
    // The keys do the same; Tab goes from case to case
    button.setFocusTraversable(false);
    return button;
  }

  private TextField minutes(MeetingWords words, AgendaModel model, HeardCase heard) {
    var field = new TextField(Integer.toString(heard.item().minutes()));
    field.setPrefColumnCount(3);
    field.setAccessibleText(words.say("agenda.minutes.of", heard.caseFile().number().text()));
    Runnable keep =
        () -> {
          var typed = field.getText().strip();
          if (typed.equals(Integer.toString(heard.item().minutes()))) {
            return;
          }
          int number = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : 0;
          model.minutes(
              id,
              number,
              problems -> {
                if (!problems.isEmpty()) {
                  field.setText(Integer.toString(heard.item().minutes()));
                }
              });
        };
    field.setOnAction(
        enter -> {
          keep.run();
          requestFocus();
        });
    field
        .focusedProperty()
        .addListener(
            (any, was, is) -> {
              if (is) {
                model.selected().set(id);
              } else {
                keep.run();
              }
            });
    field.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            field.setText(Integer.toString(heard.item().minutes()));
            requestFocus();
            event.consume();
          }
        });
    return field;
  }

  private static VBox what(
      MeetingWords words, MeetingRecord record, HeardCase heard, List<String> said) {
    var file = heard.caseFile();
    var day = record.meeting().date();
    var number = Texts.strong(file.number().text());
    number.setMinWidth(USE_PREF_SIZE);
    var victim = Texts.body(words.people(file.with(Role.VICTIM), day));
    var head = new Row(number, victim);
    var tags = head.getChildren();
    if (heard.item().section() == Section.URGENT) {
      tags.add(new Tag(Tone.DANGER, Icon.WARNING, words.say("agenda.urgent")));
    }
    if (heard.item().listing().isLate()) {
      tags.add(new Tag(Tone.WARN, Icon.CLOCK, words.say("agenda.late")));
    }
    if (heard.repeat().isRepeat()) {
      tags.add(new Tag(Tone.WARN, Icon.REPEAT, words.say("agenda.repeat")));
    }
    if (!file.children().isEmpty()) {
      tags.add(
          new Tag(
              Tone.INFO,
              Icon.PEOPLE,
              words.words().count("agenda.children", file.children().size())));
    }
    if (!heard.openActions().isEmpty()) {
      tags.add(
          new Tag(
              Tone.NEUTRAL,
              Icon.ACTIONS,
              words.words().count("agenda.open-actions", heard.openActions().size())));
    }
    var what =
        new VBox(
            head,
            Texts.quiet(words.say("agenda.perpetrator", words.perpetrators(file, day))),
            Texts.quiet(
                words.say(
                    "agenda.referred",
                    record.agencyName(heard.referral().agency()),
                    heard.referral().date(),
                    words.grounds(heard.referral().grounds()))));
    said.forEach(line -> what.getChildren().add(Texts.quiet(line)));
    what.getChildren().add(Texts.quiet(new ListingWords(words).months(heard.referral().date())));
    var repeat = words.repeat(heard.repeat());
    if (!repeat.isEmpty()) {
      what.getChildren().add(Texts.quiet(repeat));
    }
    if (!heard.earlierMeetings().isEmpty()) {
      what.getChildren()
          .add(
              Texts.quiet(
                  words.say(
                      "agenda.earlier",
                      heard.earlierMeetings().stream()
                          .map(words.words()::date)
                          .collect(Collectors.joining(", ")))));
    }
    what.getStyleClass().add("m-agenda-what");
    what.setMinWidth(0);
    return what;
  }

  private static String time(MeetingWords words, LocalTime time) {
    return words.words().time(time);
  }

  private void dragging(AgendaModel model, int place) {
    setOnDragDetected(
        drag -> {
          var content = new ClipboardContent();
          // An identity only: nothing about anybody leaves the window with the mouse
          content.putString(id.value().toString());
          startDragAndDrop(TransferMode.MOVE).setContent(content);
          drag.consume();
        });
    setOnDragOver(
        over -> {
          if (over.getGestureSource() instanceof AgendaRow) {
            over.acceptTransferModes(TransferMode.MOVE);
          }
          over.consume();
        });
    setOnDragDropped(
        drop -> {
          if (drop.getGestureSource() instanceof AgendaRow dragged) {
            model.place(dragged.id(), place);
            drop.setDropCompleted(true);
          }
          drop.consume();
        });
  }
}
