package org.maracdesk.ui.controls;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/**
 * A few short answers side by side, of which at most one is chosen. One stop for Tab; the arrow
 * keys choose, so does the number of a place, and Backspace takes the answer back. The chosen one
 * has a mark, not only a colour.
 */
public final class AnswerToggle<T> extends FlowPane {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("selected");

  private final List<T> answers;
  private final Function<T, String> words;
  private final Map<T, Label> parts = new LinkedHashMap<>();
  private final Map<KeyCode, T> keys = new HashMap<>();
  private final ObjectProperty<@Nullable T> answer = new SimpleObjectProperty<>();
  private String question = "";

  /** These answers, none chosen yet. */
  public AnswerToggle(List<T> answers, Function<T, String> words) {
    this.answers = List.copyOf(answers);
    this.words = words;
    getStyleClass().add("m-answers");
    setPrefWrapLength(Double.MAX_VALUE);
    setMaxWidth(USE_PREF_SIZE);
    setMinWidth(USE_PREF_SIZE);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    for (var each : answers) {
      var part = new Label(words.apply(each));
      part.getStyleClass().add("m-answer");
      part.setMinWidth(USE_PREF_SIZE);
      part.setOnMouseClicked(
          click -> {
            requestFocus();
            answer.set(each);
          });
      parts.put(each, part);
      getChildren().add(part);
    }
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    answer.subscribe(chosen -> show());
  }

  /** The chosen answer, or null. */
  public ObjectProperty<@Nullable T> answer() {
    return answer;
  }

  /** Adds a tone to the chosen look of one answer. */
  public AnswerToggle<T> tone(T which, Tone tone) {
    var part = parts.get(which);
    if (part != null) {
      part.getStyleClass().add(tone.style());
    }
    return this;
  }

  /** What is answered, for those who do not see it. */
  public AnswerToggle<T> question(String text) {
    question = text;
    show();
    return this;
  }

  /** A key that chooses one answer. */
  public AnswerToggle<T> key(KeyCode key, T which) {
    keys.put(key, which);
    return this;
  }

  /** What can be pressed, shown when the mouse rests on it. */
  public AnswerToggle<T> tip(String text) {
    Tooltip.install(this, new Tooltip(text));
    return this;
  }

  /** Lets many answers go on below, where they would make the page wider than the window. */
  public AnswerToggle<T> wrapping() {
    setMinWidth(0);
    return this;
  }

  /** All on one line, unless there is no room. */
  @Override
  protected double computePrefWidth(double height) {
    double width = snappedLeftInset() + snappedRightInset();
    boolean first = true;
    for (var part : getManagedChildren()) {
      width += snapSizeX(part.prefWidth(-1)) + (first ? 0 : snapSpaceX(getHgap()));
      first = false;
    }
    return width;
  }

  private void pressed(KeyEvent event) {
    if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
      return;
    }
    var chosen = answer.get();
    var key = event.getCode();
    int now = chosen == null ? -1 : answers.indexOf(chosen);
    int place = place(key);
    if (keys.containsKey(key)) {
      answer.set(keys.get(key));
    } else if (place >= 0 && place < answers.size()) {
      answer.set(answers.get(place));
    } else if (key == KeyCode.RIGHT) {
      answer.set(answers.get(Math.min(now + 1, answers.size() - 1)));
    } else if (key == KeyCode.LEFT) {
      answer.set(answers.get(Math.max(now - 1, 0)));
    } else if (key == KeyCode.BACK_SPACE || key == KeyCode.DELETE) {
      answer.set(null);
    } else {
      return;
    }
    event.consume();
  }

  private static int place(KeyCode key) {
    var name = key.name();
    return key.isDigitKey() ? name.charAt(name.length() - 1) - '1' : -1;
  }

  private void show() {
    var chosen = answer.get();
    parts.forEach(
        (each, part) -> {
          part.pseudoClassStateChanged(CHOSEN, each.equals(chosen));
          part.setGraphic(each.equals(chosen) ? Icon.SAVED.node() : null);
        });
    var said = chosen == null ? "" : words.apply(chosen);
    setAccessibleText((question + " " + said).strip());
  }
}
