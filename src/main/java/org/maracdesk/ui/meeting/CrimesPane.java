package org.maracdesk.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.meeting.DisclosedCrime;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.ui.controls.AnswerToggle;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.ui.controls.Pair;
import org.maracdesk.ui.controls.Row;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.ui.meeting.CaseChange.Spot;

/** Crimes that the meeting heard of, in a section of their own. */
final class CrimesPane extends VBox {

  private final MeetingWords words;
  private final CrimesModel model;
  private final CaseSpots spots;
  private final boolean running;
  private final VBox list = new VBox();
  private final List<Line> lines = new ArrayList<>();

  CrimesPane(MeetingWords words, CrimesModel model, CaseSpots spots, boolean running) {
    this.words = words;
    this.model = model;
    this.spots = spots;
    this.running = running;
    var none = new StatementBox(words.say("meeting.crimes.none"));
    none.selectedProperty().bindBidirectional(model.none());
    none.setDisable(!running);
    none.setMinWidth(USE_PREF_SIZE);
    spots.put(Spot.of(CaseField.NO_CRIME), none);
    list.getStyleClass().add("m-crimes");
    getStyleClass().add("m-section");
    getChildren().add(Texts.heading(words.say("meeting.crimes")));
    var answers = new Row(none);
    if (running) {
      answers.getChildren().add(Buttons.of(Icon.ADD, words.say("meeting.crimes.add"), this::add));
    }
    getChildren().addAll(answers, misled(none), list);
    model.crimes().addListener((ListChangeListener<DisclosedCrime>) change -> show());
    show();
  }

  private Label misled(StatementBox none) {
    var said = Texts.small(words.say("meeting.crimes.misled"));
    said.visibleProperty().bind(none.misled());
    said.managedProperty().bind(none.misled());
    return said;
  }

  private void add() {
    int place = model.add();
    applyCss();
    layout();
    spots.go(new Spot(CaseField.OFFENCE, place), 0);
  }

  private void show() {
    var shown = lines.stream().map(Line::id).toList();
    if (!shown.equals(model.crimes().stream().map(DisclosedCrime::id).toList())) {
      lines.clear();
      for (int place = 0; place < model.crimes().size(); place++) {
        lines.add(new Line(place, model.crimes().get(place).id()));
      }
      list.getChildren().setAll(lines);
    }
    lines.forEach(Line::show);
  }

  /** One crime. */
  private final class Line extends VBox {

    private final int place;
    private final UUID id;
    private final List<Runnable> followers = new ArrayList<>();

    Line(int place, UUID id) {
      this.place = place;
      this.id = id;
      var offence = field(CaseField.OFFENCE, "meeting.crime.offence");
      HBox.setHgrow(offence, Priority.ALWAYS);
      var first = new HBox(offence);
      first.getStyleClass().add("m-line");
      if (running) {
        first
            .getChildren()
            .add(
                Buttons.picture(
                    Icon.DELETE,
                    words.say("meeting.crime.strike", place + 1),
                    () -> model.strike(place)));
      }
      getChildren()
          .addAll(
              first,
              Pair.of(
                  field(CaseField.CRIME_WHEN, "meeting.crime.when"),
                  field(CaseField.CRIME_TOLD_BY, "meeting.crime.told-by")),
              field(CaseField.CRIME_WISH, "meeting.crime.wish"),
              Pair.of(field(CaseField.CRIME_REFERENCE, "meeting.crime.reference"), recorded()));
      getStyleClass().addAll("m-entry-line", "m-crime");
    }

    private LabelledField<TextField> field(CaseField field, String key) {
      var text = new TextField();
      text.setEditable(running);
      text.textProperty()
          .addListener(
              (any, was, is) -> {
                if (place < model.crimes().size()) {
                  model.type(place, field, is);
                }
              });
      followers.add(
          () -> {
            var told = text(model.crimes().get(place), field);
            if (!Confidential.of(text.getText()).equals(told)) {
              text.setText(told.text());
            }
          });
      spots.put(new Spot(field, place), text);
      return new LabelledField<>(words.say(key), text);
    }

    private LabelledField<AnswerToggle<YesNoUnknown>> recorded() {
      var toggle =
          new AnswerToggle<>(
                  List.of(YesNoUnknown.values()),
                  each -> words.words().name("meeting.answer", each))
              .question(words.say("meeting.crime.recorded"))
              .key(KeyCode.Y, YesNoUnknown.YES)
              .key(KeyCode.N, YesNoUnknown.NO)
              .wrapping();
      toggle.setDisable(!running);
      toggle
          .answer()
          .addListener(
              (any, was, is) -> {
                var answer = is == null ? YesNoUnknown.UNKNOWN : is;
                model.change(
                    place,
                    CaseField.CRIME_RECORDED,
                    crime ->
                        new DisclosedCrime(
                            crime.id(),
                            crime.offence(),
                            crime.when(),
                            crime.disclosedBy(),
                            crime.wish(),
                            crime.reference(),
                            answer));
              });
      followers.add(() -> toggle.answer().set(model.crimes().get(place).recorded()));
      spots.put(new Spot(CaseField.CRIME_RECORDED, place), toggle);
      var field = new LabelledField<>(words.say("meeting.crime.recorded"), toggle);
      toggle.setMaxWidth(USE_PREF_SIZE);
      return field;
    }

    UUID id() {
      return id;
    }

    void show() {
      followers.forEach(Runnable::run);
    }

    private static Confidential text(DisclosedCrime crime, CaseField field) {
      return switch (field) {
        case OFFENCE -> crime.offence();
        case CRIME_WHEN -> crime.when();
        case CRIME_TOLD_BY -> crime.disclosedBy();
        case CRIME_WISH -> crime.wish();
        case CRIME_REFERENCE -> crime.reference();
        default -> Confidential.NONE;
      };
    }
  }
}
