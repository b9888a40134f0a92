package org.maracdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.SampleNames;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.wording.Words;
import org.testfx.api.FxRobot;

/**
 * The whole program in its window, with the store of a meeting that was held, worked by the keys of
 * a robot: what is seen while it is open, and what is left to be seen when it is locked.
 */
@ExtendWith(Fx.class)
class WindowTest {

  private static final Set<String> NAMES = SampleNames.ofAtLeast(4);
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir private Path folder;

  private final FxRobot robot = new FxRobot();
  private Stage stage;
  private Wiring wiring;

  @BeforeEach
  void start() throws Exception {
    var sample = SampleSession.at(PlayDemo.Stage.HELD);
    sample.close();
    var settings = new Properties();
    settings.setProperty("store.folder", sample.folder().toString());
    var file = new SettingsFile(folder.resolve("settings").resolve("settings.properties"));
    file.write(settings);
    stage = Fx.get(Stage::new);
    wiring =
        Fx.get(() -> new Wiring(stage, Words.english(), sample.clock(), new SecureRandom(), file));
    Fx.run(wiring::start);
    Fx.run(stage::requestFocus);
  }

  @AfterEach
  void end() {
    Fx.run(
        () -> {
          wiring.close();
          stage.hide();
        });
  }

  @Test
  void namesAreSeenWhileItIsOpenInNoTitleAndNotOnceItIsLocked() throws Exception {
    assertEquals(Set.of(), seen());

    unlock();
    assertFalse(seen().isEmpty());
    for (var area : Set.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4)) {
      robot.push(KeyCode.ALT, area);
      assertEquals(Set.of("Marac Desk"), titles());
    }
    robot.push(KeyCode.CONTROL, KeyCode.L);
    Fx.until(PATIENCE, this::isShut);

    assertEquals(Set.of(), seen());
    assertEquals(Set.of("Marac Desk"), titles());
    assertEquals(Set.of(), SampleNames.in(settings(), NAMES));
  }

  private void unlock() {
    Fx.until(PATIENCE, this::isShut);
    robot.write(PlayDemo.PASSPHRASE);
    robot.push(KeyCode.ENTER);
    Fx.until(PATIENCE, () -> !seen().isEmpty());
  }

  private boolean isShut() {
    return stage.getScene().getFocusOwner() instanceof PasswordField;
  }

  private String settings() throws Exception {
    try (var files = Files.walk(folder)) {
      var all = new StringBuilder();
      for (var file : files.filter(Files::isRegularFile).toList()) {
        all.append(file.getFileName()).append(Files.readString(file));
      }
      return all.toString();
    }
  }

  private Set<String> titles() {
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

  /** The names that stand anywhere in the window. */
  private Set<String> seen() {
    return Fx.get(
        () -> {
          var text = new StringBuilder();
          collect(stage.getScene().getRoot(), text);
          return SampleNames.in(text.toString(), NAMES);
        });
  }

  private static void collect(Parent parent, StringBuilder text) {
    for (var node : parent.getChildrenUnmodifiable()) {
      switch (node) {
        case Labeled label -> text.append(label.getText()).append(' ');
        case TextInputControl field -> text.append(field.getText()).append(' ');
        case Text words -> text.append(words.getText()).append(' ');
        default -> {}
      }
      text.append(node.getAccessibleText()).append(' ');
      if (node instanceof Parent inside) {
        collect(inside, text);
      }
    }
  }
}
