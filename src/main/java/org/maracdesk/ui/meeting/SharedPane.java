package org.maracdesk.ui.meeting;

import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.ToldLine;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.ui.controls.AnswerToggle;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.ChoiceField;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.OneLineField;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Tag;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.ui.meeting.CaseChange.Spot;

/** What each agency shared about a case: a list, and a line that adds to it. */
final class SharedPane extends VBox {

  private static final PseudoClass COMPLETE = PseudoClass.getPseudoClass("complete");
  private static final int NAMED = 4;

  private final MeetingWords words;
  private final MeetingRecord record;
  private final CaseFile file;
  private final SharedModel model;
  private final boolean running;
  private final VBox list = new VBox();
  private final ChoiceField<Agency> agency;
  private final AnswerToggle<SharedInformation.Kind> kind;
  private final TextField text = new OneLineField();
  private final Button add;
  private final Button stop;
  private final Label reading = Texts.small("");
  private final ReleasedPane released;

  SharedPane(
      MeetingWords words,
      MeetingRecord record,
      CaseFile file,
      CaseModel said,
      CaseSpots spots,
      boolean running) {
    this.words = words;
    this.record = record;
    this.file = file;
    this.model = said.sharing();
    this.running = running;
    agency = new ChoiceField<>(record.agencies(), Agency::name);
    released =
        new ReleasedPane(
            words,
            record,
            said.released(),
            running,
            (whose, offers) -> {
              said.offered(record.agencyName(whose), offers);
              spots.go(Spot.of(CaseField.ACTION), Integer.MAX_VALUE);
            });
    kind =
        new AnswerToggle<>(
                List.of(SharedInformation.Kind.values()),
                each -> words.words().name("meeting.shared", each))
            .question(words.say("meeting.shared.kind"));
    add = Buttons.of(words.say("meeting.shared.add"), this::tell);
    stop = Buttons.of(words.say("meeting.shared.stop"), this::stop);
    list.getStyleClass().add("m-shared");
    getStyleClass().add("m-field");
    var label = new Label(words.say("meeting.shared"));
    label.getStyleClass().add("m-field-label");
    getChildren().addAll(label, released, list);
    if (running) {
      getChildren().add(entry(spots));
    }
    model.all().addListener((ListChangeListener<SharedInformation>) change -> show());
    model.removed().subscribe(struck -> show());
    show();
  }

  private VBox entry(CaseSpots spots) {
    spots.put(Spot.of(CaseField.TELLER), agency);
    spots.put(Spot.of(CaseField.TOLD), text);
    agency.setPromptText(words.say("meeting.shared.agency"));
    agency.setAccessibleText(words.say("meeting.shared.agency"));
    agency.addEventHandler(KeyEvent.KEY_TYPED, this::letter);
    agency.addEventFilter(KeyEvent.KEY_PRESSED, this::pressedAtAgency);
    agency.focusedProperty().subscribe(focused -> model.chosen());
    agency
        .valueProperty()
        .addListener((any, was, is) -> model.teller().set(is == null ? null : is.code()));
    model
        .teller()
        .subscribe(
            code -> {
              showTeller(code);
              showReading();
            });
    kind.answer().bindBidirectional(model.kind());
    spots.put(Spot.of(CaseField.KIND_TOLD), kind);
    text.textProperty().bindBidirectional(model.told());
    text.setPromptText(words.say("meeting.shared.prompt"));
    text.setAccessibleText(words.say("meeting.shared.text"));
    text.setOnAction(enter -> tell());
    HBox.setHgrow(text, Priority.ALWAYS);
    reading.getStyleClass().add("m-reading");
    reading.setMaxWidth(Double.MAX_VALUE);
    model.told().subscribe(typed -> showReading());
    model.kind().subscribe(what -> showReading());
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    var line = new HBox(text, add, stop);
    line.getStyleClass().add("m-line");
    model.editing().subscribe(this::showEditing);
    return new VBox(6, new Row(agency, kind), line, reading);
  }

  private void showTeller(@Nullable AgencyCode code) {
    if (code == null) {
      agency.setValue(null);
    } else {
      record.agencies().stream()
          .filter(each -> each.code().equals(code))
          .findFirst()
          .ifPresent(agency::setValue);
    }
  }

  /** Letters choose an agency, as in any list; a sentence is not swallowed by it. */
  private void letter(KeyEvent event) {
    var typed = event.getCharacter();
    boolean letter = !typed.isEmpty() && typed.charAt(0) >= ' ' && !event.isShortcutDown();
    if (!letter || agency.isShowing() || typed.isBlank() && !model.isChoosing()) {
      return;
    }
    if (!model.letter(typed)) {
      text.requestFocus();
      text.end();
    }
  }

  /** A space within the letters of an agency does not open its list. */
  private void pressedAtAgency(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE && model.isChoosing()) {
      event.consume();
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && model.editing().get() != null) {
      stop();
      event.consume();
    }
  }

  private void stop() {
    model.stopEditing();
    text.requestFocus();
  }

  private void showEditing(@Nullable SharedInformation open) {
    add.setText(words.say(open == null ? "meeting.shared.add" : "meeting.shared.change"));
    stop.setVisible(open != null);
    stop.setManaged(open != null);
  }

  /** Adds the line; where it says too little it stays, with the place to write the rest. */
  private void tell() {
    if (model.tell() || model.told().get().isBlank()) {
      text.requestFocus();
    } else if (model.teller(model.reading()) == null) {
      text.requestFocus();
      text.positionCaret(0);
    } else {
      kind.requestFocus();
    }
  }

  /** How the line is understood, or what it still needs. */
  private void showReading() {
    var read = model.reading();
    var who = model.teller(read);
    boolean complete = who != null && model.kind().get() != null && !read.text().isBlank();
    reading.setText(understood(read, who));
    reading.setGraphic(
        model.told().get().isBlank()
            ? null
            : (complete ? Icon.DONE_FULL : Icon.CIRCLE).node("m-reading-icon"));
    reading.pseudoClassStateChanged(COMPLETE, complete);
    text.setAccessibleHelp(reading.getText());
  }

  private String understood(ToldLine read, @Nullable AgencyCode who) {
    if (model.told().get().isBlank()) {
      return words.say("meeting.shared.help");
    }
    if (read.tellers().size() > 1) {
      return words.say(
          "meeting.shared.which",
          read.tellers().stream()
              .limit(NAMED)
              .map(record::agencyName)
              .collect(Collectors.joining(", ")));
    }
    if (who == null) {
      return words.say("meeting.shared.needs");
    }
    return model.kind().get() == null
        ? words.say("meeting.shared.needs-kind", record.agencyName(who))
        : words.say("meeting.shared.reading", record.agencyName(who), read.text().text());
  }

  private void show() {
    list.getChildren().clear();
    if (model.all().isEmpty() && !running) {
      list.getChildren().add(Texts.quiet(words.say("meeting.shared.none")));
    }
    for (var information : model.all()) {
      list.getChildren().add(line(information));
    }
    if (model.removed().get() != null) {
      list.getChildren()
          .add(
              new Row(
                  Texts.quiet(words.say("meeting.shared.struck")),
                  Buttons.flat(Icon.HISTORY, words.say("meeting.put-back"), model::putBack)));
    }
    list.setVisible(!list.getChildren().isEmpty());
    list.setManaged(list.isVisible());
  }

  private HBox line(SharedInformation information) {
    var name = record.agencyName(information.agency());
    boolean fact = information.kind() == SharedInformation.Kind.FACT;
    var head =
        new Row(
            Texts.strong(name),
            new Tag(
                fact ? Tone.NEUTRAL : Tone.INFO,
                fact ? Icon.INFO : Icon.TALK,
                words.words().name("meeting.shared", information.kind())));
    var about = file.participant(information.about());
    if (about != null) {
      head.getChildren().add(Texts.small(words.person(about, record.meeting().date())));
    }
    var what = new VBox(head, Texts.body(information.text().text()));
    what.setMinWidth(0);
    HBox.setHgrow(what, Priority.ALWAYS);
    var line = new HBox(what);
    line.getStyleClass().add("m-entry-line");
    if (running) {
      line.getChildren()
          .addAll(
              Buttons.picture(
                  Icon.EDIT,
                  words.say("meeting.shared.edit", name),
                  () -> {
                    model.edit(information);
                    text.requestFocus();
                    text.end();
                  }),
              Buttons.picture(
                  Icon.DELETE,
                  words.say("meeting.shared.strike", name),
                  () -> {
                    model.strike(information);
                    text.requestFocus();
                  }));
    }
    return line;
  }

  /** Goes to what was released and not shared yet; says whether there is any. */
  boolean focusReleased() {
    return released.focus();
  }
}
