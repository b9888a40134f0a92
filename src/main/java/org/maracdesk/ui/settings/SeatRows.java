package org.maracdesk.ui.settings;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import org.maracdesk.domain.agency.UsualSeat;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.SetUpArea;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.controls.Fold;
import org.maracdesk.ui.controls.Texts;
import org.maracdesk.wording.Words;

/** The usual agencies to be ticked, each with its name here and who speaks for it. */
final class SeatRows extends GridPane {

  private static final double LETTERS = 64;
  private static final double[] SHARES = {26, 28, 23, 23};
  private static final double[] FOLDED = {40, 30, 30};

  private final Words words;
  private final List<Line> lines = new ArrayList<>();
  private final Label agency;
  private final Label[] headings;

  private record Line(
      UsualSeat seat, CheckBox box, TextField name, TextField representative, TextField deputy) {

    boolean isWrong() {
      return box.isSelected() && (name.getText().isBlank() || name.getText().length() > 200);
    }
  }

  SeatRows(Words words, List<UsualSeat> seats) {
    this.words = words;
    getStyleClass().addAll("m-pair", "m-seats");
    agency = Texts.small(words.say("setup.seats.agency"));
    headings =
        new Label[] {
          Texts.small(words.say("setup.seats.name")),
          Texts.small(words.say("setup.seats.representative")),
          Texts.small(words.say("setup.seats.deputy"))
        };
    for (var seat : seats) {
      add(seat);
    }
    Fold.narrowerThan(this, LETTERS).subscribe(this::lay);
  }

  /** One row for an agency, or two where there is no room for names beside it. */
  private void lay(boolean folded) {
    var owner = getScene() == null ? null : getScene().getFocusOwner();
    getChildren().clear();
    getColumnConstraints().clear();
    for (double share : folded ? FOLDED : SHARES) {
      var column = new ColumnConstraints();
      column.setPercentWidth(share);
      getColumnConstraints().add(column);
    }
    int row = 0;
    if (!folded) {
      add(agency, 0, row);
    }
    addFrom(folded ? 0 : 1, row++, headings);
    for (var line : lines) {
      add(line.box, 0, row, folded ? FOLDED.length : 1, 1);
      row += folded ? 1 : 0;
      addFrom(folded ? 0 : 1, row++, line.name, line.representative, line.deputy);
    }
    if (owner != null && Focus.isInside(owner, this)) {
      owner.requestFocus();
    }
  }

  private void addFrom(int column, int row, Control... controls) {
    for (int place = 0; place < controls.length; place++) {
      add(controls[place], column + place, row);
    }
  }

  private void add(UsualSeat seat) {
    var type = words.name("settings.agency.type", seat.type());
    var box = new CheckBox(type);
    box.setWrapText(true);
    box.setMinHeight(USE_PREF_SIZE);
    box.setSelected(seat.isCore());
    var line =
        new Line(
            seat,
            box,
            field(type, "setup.seats.name", type),
            field(type, "setup.seats.representative", ""),
            field(type, "setup.seats.deputy", ""));
    for (var field : List.of(line.name, line.representative, line.deputy)) {
      field.disableProperty().bind(box.selectedProperty().not());
    }
    lines.add(line);
  }

  private TextField field(String type, String key, String text) {
    var field = new TextField(text);
    field.setAccessibleText(words.say("setup.seats.which", type, words.say(key)));
    field.setMinWidth(0);
    return field;
  }

  /** Takes all ticks off, or puts the usual ones back when none is left. */
  void turn() {
    boolean any = lines.stream().anyMatch(line -> line.box.isSelected());
    lines.forEach(line -> line.box.setSelected(!any && line.seat.isCore()));
  }

  /** Goes to the first name that is missing or too long; whether there is one. */
  boolean goToWrong() {
    var wrong = lines.stream().filter(Line::isWrong).findFirst();
    wrong.ifPresent(line -> line.name.requestFocus());
    return wrong.isPresent();
  }

  /** What is ticked. */
  List<SetUpArea.Seat> seats() {
    return lines.stream()
        .filter(line -> line.box.isSelected())
        .map(
            line ->
                new SetUpArea.Seat(
                    line.seat,
                    line.name.getText().strip(),
                    Confidential.of(line.representative.getText()),
                    Confidential.of(line.deputy.getText())))
        .toList();
  }
}
