package org.maracdesk.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.LineCorrection;
import org.maracdesk.domain.action.TypedLine;

/**
 * How a line is understood, as chips that the arrow keys put right: Left and Right go between them,
 * Up and Down or letters change one, Enter keeps, Escape leaves everything as it was.
 */
final class ActionChips extends FlowPane {

  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
  private static final int WEEK = 7;

  private enum Kind {
    AGENCY,
    PERSON,
    TEXT,
    DUE
  }

  /** What happens to the line when the chips are left. */
  interface Leaving {
    void keep();

    void back();
  }

  private static final class Chip extends Label {

    private final Kind kind;
    private final int place;

    private Chip(Kind kind, int place) {
      this.kind = kind;
      this.place = place;
      getStyleClass().add("m-chip");
      setAccessibleRole(AccessibleRole.TEXT);
    }
  }

  private final MeetingWords words;
  private final PromisesModel model;
  private final Leaving leaving;
  private final List<Chip> chips = new ArrayList<>();
  private final StringBuilder letters = new StringBuilder();
  private String before = "";
  private @Nullable LineCorrection correction;

  ActionChips(MeetingWords words, PromisesModel model, Leaving leaving) {
    this.words = words;
    this.model = model;
    this.leaving = leaving;
    getStyleClass().add("m-chips");
    addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    model.reading().subscribe(this::show);
  }

  private void show(@Nullable TypedLine read) {
    boolean shown = read != null && (!read.owners().isEmpty() || read.due() != null);
    setVisible(shown);
    setManaged(shown);
    if (read == null) {
      return;
    }
    int owners = Math.max(1, read.owners().size());
    if (chips.size() != 2 * owners + 2) {
      arrange(owners);
    }
    chips.forEach(chip -> fill(chip, read));
  }

  private void arrange(int owners) {
    chips.clear();
    for (int place = 0; place < owners; place++) {
      chips.add(new Chip(Kind.AGENCY, place));
      chips.add(new Chip(Kind.PERSON, place));
    }
    chips.add(new Chip(Kind.TEXT, 0));
    chips.add(new Chip(Kind.DUE, 0));
    for (var chip : chips) {
      if (chip.kind != Kind.TEXT) {
        chip.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> enter(chip));
      }
    }
    getChildren().setAll(chips);
  }

  private void fill(Chip chip, TypedLine read) {
    var owner = chip.place < read.owners().size() ? read.owners().get(chip.place) : null;
    var agency = owner == null ? null : owner.agency();
    var due = read.due();
    boolean open =
        switch (chip.kind) {
          case AGENCY -> agency == null;
          case PERSON -> false;
          case TEXT -> read.text().isBlank();
          case DUE -> due == null;
        };
    chip.setText(
        switch (chip.kind) {
          case AGENCY -> agency(read, chip.place);
          case PERSON ->
              owner == null || owner.person().isBlank()
                  ? words.say("meeting.chip.nobody")
                  : owner.person().text();
          case TEXT -> open ? words.say("meeting.chip.text") : read.text().text();
          case DUE -> due == null ? words.say("meeting.chip.due") : words.day(due);
        });
    chip.setAccessibleText(
        words.say("meeting.chip." + chip.kind.name().toLowerCase(Locale.ROOT) + ".name")
            + ": "
            + chip.getText());
    chip.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    chip.pseudoClassStateChanged(OPEN, open);
    boolean needless = chip.kind == Kind.PERSON && agency == null || chip.kind == Kind.TEXT;
    chip.setVisible(!needless);
    chip.setManaged(!needless);
  }

  private String agency(TypedLine read, int place) {
    if (place >= read.owners().size()) {
      return words.say("meeting.chip.agency");
    }
    var owner = read.owners().get(place);
    var agency = owner.agency();
    if (agency != null) {
      return model.record().agencyName(agency);
    }
    return owner.fitting().isEmpty()
        ? words.say("meeting.chip.unknown")
        : words.say(
            "meeting.chip.several",
            String.join(
                ", ", owner.fitting().stream().limit(3).map(model.record()::agencyName).toList()));
  }

  /** Goes into the chips, to what is open first; says whether there are any. */
  boolean enter() {
    if (!isVisible()) {
      return false;
    }
    var read = model.reading().get();
    chips.stream()
        .filter(chip -> isReachable(chip) && chip.getPseudoClassStates().contains(OPEN))
        .findFirst()
        .or(() -> chips.stream().filter(this::isReachable).findFirst())
        .ifPresent(this::enter);
    return read != null;
  }

  private void enter(Chip chip) {
    if (!isInside()) {
      before = model.line().get();
      correction = model.correction();
    }
    letters.setLength(0);
    chip.requestFocus();
  }

  private boolean isInside() {
    return chips.stream().anyMatch(Chip::isFocused);
  }

  private boolean isReachable(Chip chip) {
    return chip.isVisible();
  }

  private void pressed(KeyEvent event) {
    var at = chips.stream().filter(Chip::isFocused).findFirst().orElse(null);
    if (at == null || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> go(at, -1);
      case RIGHT -> go(at, 1);
      case UP -> change(at, -1);
      case DOWN -> change(at, 1);
      case PAGE_UP -> change(at, -WEEK);
      case PAGE_DOWN -> change(at, WEEK);
      case ENTER -> leaving.keep();
      case ESCAPE -> {
        model.line().set(before);
        leaving.back();
      }
      case BACK_SPACE -> {
        letters.setLength(Math.max(0, letters.length() - 1));
        choose(at);
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void go(Chip from, int by) {
    var reachable = chips.stream().filter(this::isReachable).toList();
    int at = reachable.indexOf(from) + by;
    if (at >= 0 && at < reachable.size()) {
      enter(reachable.get(at));
    }
  }

  private void change(Chip chip, int by) {
    letters.setLength(0);
    var line = model.line().get();
    if (correction != null) {
      model
          .line()
          .set(
              switch (chip.kind) {
                case AGENCY -> correction.agency(line, chip.place, by);
                case PERSON -> correction.person(line, chip.place, by);
                case DUE -> correction.due(line, by);
                case TEXT -> line;
              });
    }
  }

  private void typed(KeyEvent event) {
    var at = chips.stream().filter(Chip::isFocused).findFirst().orElse(null);
    var letter = event.getCharacter();
    if (at == null || event.isShortcutDown() || letter.isEmpty() || letter.charAt(0) < ' ') {
      return;
    }
    letters.append(letter);
    choose(at);
    event.consume();
  }

  private void choose(Chip chip) {
    var line = model.line().get();
    var said = letters.toString();
    if (correction != null && !said.isBlank()) {
      model
          .line()
          .set(
              switch (chip.kind) {
                case AGENCY -> correction.agency(line, chip.place, said);
                case PERSON -> correction.person(line, chip.place, said);
                case DUE -> correction.due(line, said);
                case TEXT -> line;
              });
    }
  }
}
