package org.maracdesk.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;

/**
 * Somebody at the keys of the whole program: presses, types, goes with Tab to what has a name, and
 * waits until something is to be seen. It knows no screen, only what stands on it, so a screen may
 * be laid out anew as long as its controls keep their names.
 */
public final class AtTheKeys {

  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final int MOST_TABS = 250;

  private final FxRobot robot = new FxRobot();
  private final Stage stage;
  private final @Nullable Runnable afterEach;
  private long strokes;

  /** At the keys of this window. */
  public AtTheKeys(Stage stage) {
    this(stage, null);
  }

  /**
   * At the keys of this window, one letter after the other, as fast as it takes them.
   *
   * @param afterEach runs after each key; null where letters may come all at once
   */
  public AtTheKeys(Stage stage, @Nullable Runnable afterEach) {
    this.stage = stage;
    this.afterEach = afterEach;
  }

  /** Presses keys together and lets them go. */
  public AtTheKeys press(KeyCode... keys) {
    strokes += keys.length;
    for (var key : keys) {
      hand().pressKeyboard(key);
    }
    for (var key : List.of(keys).reversed()) {
      hand().releaseKeyboard(key);
    }
    arrived();
    if (afterEach != null) {
      afterEach.run();
    }
    return this;
  }

  /** Types letters where the focus is. */
  public AtTheKeys type(String letters) {
    strokes += letters.length();
    if (afterEach == null) {
      robot.write(letters, 0);
      return this;
    }
    for (int letter = 0; letter < letters.length(); letter++) {
      hand()
          .typeKeyboard(stage.getScene(), KeyCode.UNDEFINED, letters.substring(letter, letter + 1));
      arrived();
      afterEach.run();
    }
    return this;
  }

  private BaseRobot hand() {
    return robot.robotContext().getBaseRobot();
  }

  /** A key is through. The robot would wait a twentieth of a second each time. */
  private void arrived() {
    for (int round = 0; round < 3; round++) {
      Fx.run(() -> {});
    }
  }

  /** Types letters in place of what stands in the field that has the focus. */
  public AtTheKeys overwrite(String letters) {
    return press(KeyCode.CONTROL, KeyCode.A).type(letters);
  }

  /** Goes with Tab to the control of this name or {@code #id}, wherever it is on the page. */
  public AtTheKeys tabTo(String name) {
    return tab(name, KeyCode.TAB);
  }

  /** Goes back with Shift and Tab to the control of this name or {@code #id}. */
  public AtTheKeys tabBackTo(String name) {
    return tab(name, KeyCode.SHIFT, KeyCode.TAB);
  }

  /** Goes to the button of this name, forwards, and presses it. */
  public AtTheKeys pressButton(String name) {
    awaitControl(name);
    return tabTo(name).press(KeyCode.SPACE);
  }

  /** How many keys went down so far; of keys held together each, of capitals no Shift. */
  public long strokes() {
    return strokes;
  }

  /**
   * In which case the focus is, where, before which letter, and what stands there; one line, for
   * comparing.
   */
  public String standing() {
    return Fx.get(
        () -> {
          var number = stage.getScene().lookup(".m-case-number");
          var at = (number == null ? "no case" : writing(number)) + " | " + called(focused());
          return focused() instanceof TextInputControl field
              ? at + " | " + field.getCaretPosition() + " | " + field.getText()
              : at;
        });
  }

  /** What stands in the text that has the focus; nothing where the focus is elsewhere. */
  public String typed() {
    return Fx.get(() -> focused() instanceof TextInputControl field ? field.getText() : "");
  }

  /** Waits until a sentence, or a part of one, is to be seen. */
  public AtTheKeys awaitText(String part) {
    return await("the text \"" + part + "\"", () -> text().contains(part));
  }

  /** Waits until a control of this name or {@code #id} is there and can be used. */
  public AtTheKeys awaitControl(String name) {
    return await(
        "the control " + name,
        () -> all().anyMatch(node -> isNamed(node, name) && !node.isDisabled()));
  }

  /** Waits until the focus is on a control of this name or {@code #id}. */
  public AtTheKeys awaitFocus(String name) {
    return await("the focus on " + name, () -> isNamed(focused(), name));
  }

  /** Waits until the focus is on a node of this kind. */
  public AtTheKeys awaitFocus(Class<? extends Node> kind) {
    return await("the focus on a " + kind.getSimpleName(), () -> kind.isInstance(focused()));
  }

  /** Waits until something is so; what it is comes into the message when it never is. */
  public AtTheKeys await(String what, BooleanSupplier so) {
    try {
      Fx.until(PATIENCE, so);
    } catch (AssertionError late) {
      throw new AssertionError(what + ": " + late.getMessage() + ". " + situation(), late);
    }
    return this;
  }

  /** Whether the focus is on a control of this name or {@code #id}. */
  public boolean isAt(String name) {
    return Fx.get(() -> isNamed(focused(), name));
  }

  /** Whether a control of this name, or something written just so, is to be seen. */
  public boolean isShown(String name) {
    return Fx.get(() -> all().anyMatch(node -> isNamed(node, name)));
  }

  /** How many nodes with this style class are to be seen. */
  public long count(String style) {
    return Fx.get(() -> all().filter(node -> node.getStyleClass().contains(style)).count());
  }

  /** Everything written in the window, and what it says to those who do not see it. */
  public String text() {
    return Fx.get(
        () -> {
          var text = new StringBuilder();
          all().forEach(node -> collect(node, text));
          return text.toString();
        });
  }

  /** The titles of all windows. */
  public static Set<String> titles() {
    return Fx.get(
        () -> {
          var titles = new TreeSet<String>();
          for (var window : Window.getWindows()) {
            if (window instanceof Stage open && open.getTitle() != null) {
              titles.add(open.getTitle());
            }
          }
          return titles;
        });
  }

  private AtTheKeys tab(String name, KeyCode... keys) {
    var passed = new ArrayList<String>();
    for (int tabs = 0; !isAt(name); tabs++) {
      if (tabs > MOST_TABS) {
        throw new AssertionError(
            "Tab does not lead to " + name + ". " + situation() + " Passed: " + passed);
      }
      passed.add(Fx.get(() -> String.valueOf(called(focused()))));
      press(keys);
    }
    return this;
  }

  private Node focused() {
    return stage.getScene().getFocusOwner();
  }

  private String situation() {
    return Fx.get(() -> "The focus is on " + called(focused()) + "; the window says: " + text());
  }

  private static String called(Node node) {
    if (node == null) {
      return "nothing";
    }
    return Stream.of(node.getId(), node.getAccessibleText(), writing(node))
        .filter(name -> name != null && !name.isBlank())
        .findFirst()
        .orElse(node.getClass().getSimpleName());
  }

  private static boolean isNamed(Node node, String name) {
    if (node == null) {
      return false;
    }
    return name.startsWith("#")
        ? name.substring(1).equals(node.getId())
        : name.equals(node.getAccessibleText()) || name.equals(writing(node));
  }

  private static String writing(Node node) {
    return node instanceof Labeled label ? label.getText() : null;
  }

  private Stream<Node> all() {
    var found = new ArrayList<Node>();
    gather(stage.getScene().getRoot(), found, Node::isVisible);
    return found.stream();
  }

  private static void gather(Node node, List<Node> found, Predicate<Node> wanted) {
    if (!wanted.test(node)) {
      return;
    }
    found.add(node);
    if (node instanceof Parent parent) {
      parent.getChildrenUnmodifiable().forEach(child -> gather(child, found, wanted));
    }
  }

  private static void collect(Node node, StringBuilder text) {
    switch (node) {
      case Labeled label -> text.append(label.getText()).append(' ');
      case TextInputControl field -> text.append(field.getText()).append(' ');
      case Text words -> text.append(words.getText()).append(' ');
      default -> {}
    }
    if (node.getAccessibleText() != null) {
      text.append(node.getAccessibleText()).append(' ');
    }
  }
}
