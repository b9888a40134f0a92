package org.maracdesk.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.maracdesk.testing.AtTheKeys;
import org.maracdesk.testing.Fx;
import org.maracdesk.ui.controls.AnswerToggle;

/**
 * Where in a meeting one is and what stands there. In a case that is the field, the letter, and the
 * text of the field; at the start and the close it is all that is typed, chosen or ticked, and the
 * field and the letter too, where one is typing or marking who is here.
 *
 * @param part the case, the start or the close
 * @param field the name of the control with the focus; the part's where none is asked for
 * @param caret before which letter of it
 * @param text what stands there
 */
record Standing(String part, String field, String caret, String text) {

  private static final String START = "the start";
  private static final String CLOSE = "the close";
  private static final String ELSEWHERE = "no meeting";
  private static final String BETWEEN = " | ";
  private static final char NEXT = '¦';

  /** Chosen as soon as the form is open, by nobody. */
  private static final String NOT_SAID = "What they are to the person in the case";

  /** Reads what {@link #line} wrote. */
  static Standing of(String line) {
    var parts = line.split(" \\| ", 4);
    return new Standing(
        parts[0], parts[1], parts.length < 3 ? "" : parts[2], parts.length < 4 ? "" : parts[3]);
  }

  /** One line. */
  String line() {
    return String.join(BETWEEN, part, field, caret, text);
  }

  /** What stands in the window now. */
  static Standing in(Stage window, AtTheKeys keys) {
    var root = window.getScene().getRoot();
    if (isThere(root, ".m-case-number")) {
      return of(keys.standing());
    }
    if (isThere(root, ".m-people")) {
      return Fx.get(() -> at(START, window.getScene().getFocusOwner(), root));
    }
    if (keys.isShown("Close the meeting") || keys.isShown("Minutes and action lists")) {
      return Fx.get(() -> at(CLOSE, window.getScene().getFocusOwner(), root));
    }
    return new Standing(ELSEWHERE, ELSEWHERE, "0", "");
  }

  private static Standing at(String part, @Nullable Node owner, Node root) {
    return switch (owner) {
      case TextInputControl field ->
          new Standing(
              part,
              String.valueOf(field.getAccessibleText()),
              Integer.toString(field.getCaretPosition()),
              filledIn(root));
      case AnswerToggle<?> mark ->
          new Standing(part, String.valueOf(mark.getAccessibleText()), "0", filledIn(root));
      case null, default -> new Standing(part, part, "0", filledIn(root));
    };
  }

  private static boolean isThere(Node root, String style) {
    return Fx.get(() -> root.lookup(style) != null);
  }

  boolean isAtTheStart() {
    return part.equals(START);
  }

  boolean isAtTheClose() {
    return part.equals(CLOSE);
  }

  boolean isAtNoField() {
    return isAtTheClose() && field.equals(part);
  }

  boolean isInAMeeting() {
    return !part.equals(ELSEWHERE);
  }

  private boolean isInACase() {
    return !isAtTheStart() && !isAtTheClose();
  }

  /** Whether one who stood here is back with all that stood here. */
  boolean isFoundIn(Standing now) {
    return isInACase()
        ? equals(now)
        : part.equals(now.part)
            && text.equals(now.text)
            && (field.equals(part) || field.equals(now.field) && caret.equals(now.caret));
  }

  /** Whether the last key was through and kept, but the process was killed before it said so. */
  boolean isOneKeyBefore(Standing now) {
    if (!part.equals(now.part)) {
      return false;
    }
    if (isInACase()) {
      return field.equals(now.field)
          && !caret.isEmpty()
          && !now.caret.isEmpty()
          && Integer.parseInt(now.caret) == Integer.parseInt(caret) + 1
          && isOneLetterMore(text, now.text);
    }
    var gone = new ArrayList<>(items());
    gone.removeAll(now.items());
    var come = new ArrayList<>(now.items());
    come.removeAll(items());
    return come.size() == 1
        && (gone.isEmpty()
            || gone.size() == 1 && isOneLetterMore(gone.getFirst(), come.getFirst()));
  }

  private List<String> items() {
    return Stream.of(text.split(String.valueOf(NEXT))).filter(item -> !item.isEmpty()).toList();
  }

  private static boolean isOneLetterMore(String before, String after) {
    return after.length() == before.length() + 1 && after.startsWith(before);
  }

  private static String filledIn(Node root) {
    var found = new ArrayList<String>();
    gather(root, found);
    return String.join(String.valueOf(NEXT), found);
  }

  private static void gather(Node node, List<String> found) {
    if (!node.isVisible()) {
      return;
    }
    var name = String.valueOf(node.getAccessibleText());
    switch (node) {
      case TextInputControl field when !field.getText().isEmpty() ->
          found.add(name + ": " + field.getText());
      case CheckBox box when box.isSelected() -> found.add(name);
      case AnswerToggle<?> toggle -> found.add(name);
      case ComboBox<?> choice -> chosen(name, choice).ifPresent(found::add);
      case Parent parent -> parent.getChildrenUnmodifiable().forEach(child -> gather(child, found));
      default -> {}
    }
  }

  private static <T> Optional<String> chosen(String name, ComboBox<T> choice) {
    return choice.getValue() == null || name.equals(NOT_SAID)
        ? Optional.empty()
        : Optional.of(name + ": " + choice.getConverter().toString(choice.getValue()));
  }
}
