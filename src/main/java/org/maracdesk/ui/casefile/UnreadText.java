package org.maracdesk.ui.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.ui.controls.DateField;
import org.maracdesk.ui.controls.LabelledField;
import org.maracdesk.wording.Words;

/**
 * What is typed into a form and cannot be read: said at its field once that is left, and put back
 * when the form is shown again.
 */
final class UnreadText {

  private record Place(Supplier<String> unread, Consumer<String> back, String problem) {}

  private final Words words;
  private final Map<String, Place> places = new LinkedHashMap<>();

  UnreadText(Words words) {
    this.words = words;
  }

  /** Looks after a date, under this name. */
  LabelledField<DateField> date(String name, LabelledField<DateField> field) {
    var day = field.control();
    var place =
        new Place(() -> day.unreadable().get(), day::putBack, words.say("problem.not-a-date"));
    places.put(name, place);
    day.unreadable().subscribe(text -> say(field, place));
    day.focusedProperty().subscribe(focused -> say(field, place));
    return field;
  }

  /** Looks after a text that must be so, under this name. */
  LabelledField<TextField> text(
      String name, LabelledField<TextField> field, Predicate<String> readable, String problem) {
    var line = field.control();
    var place =
        new Place(
            () -> {
              var typed = line.getText().strip();
              return typed.isEmpty() || readable.test(typed) ? "" : typed;
            },
            line::setText,
            problem);
    places.put(name, place);
    line.focusedProperty().subscribe(focused -> say(field, place));
    return field;
  }

  /** Nothing is said while it is being typed, and nothing else that is said there is taken back. */
  private static <C extends Region> void say(LabelledField<C> field, Place place) {
    boolean wrong = !place.unread().get().isEmpty();
    if (wrong && !field.control().isFocused()) {
      field.problem(place.problem());
    } else if (!wrong && field.problemText().equals(place.problem())) {
      field.problem(null);
    }
  }

  /** What to put right, by name. */
  Map<String, String> problems() {
    var found = new LinkedHashMap<String, String>();
    places.forEach(
        (name, place) -> {
          if (!place.unread().get().isEmpty()) {
            found.put(name, place.problem());
          }
        });
    return found;
  }

  /** What is typed and cannot be read, by name. */
  Map<String, Confidential> typed() {
    var found = new LinkedHashMap<String, Confidential>();
    places.forEach(
        (name, place) -> {
          var unread = place.unread().get();
          if (!unread.isEmpty()) {
            found.put(name, Confidential.asTyped(unread));
          }
        });
    return found;
  }

  /** Puts back what was typed before under names that begin so; other names are left out. */
  void putBack(String start, Map<String, Confidential> typed) {
    places.forEach(
        (name, place) -> {
          var before = typed.get(start + name);
          if (before != null) {
            place.back().accept(before.text());
          }
        });
  }
}
