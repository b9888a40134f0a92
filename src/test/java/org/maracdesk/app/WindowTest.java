package org.maracdesk.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.PasswordField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.testing.AtTheKeys;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.PickedFile;
import org.maracdesk.testing.SampleNames;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.wording.Words;

/**
 * The whole program in its window, with the store of a meeting that was held, worked by the keys of
 * a robot: what is seen while it is open, and what is left to be seen when it is locked.
 */
@ExtendWith(Fx.class)
class WindowTest {

  private static final Set<String> NAMES = SampleNames.ofAtLeast(4);

  @TempDir private Path folder;

  private FailingClock clock;
  private Path store;
  private AtTheKeys keys;
  private Stage stage;
  private Wiring wiring;

  @BeforeEach
  void start() throws Exception {
    var sample = SampleSession.at(PlayDemo.Stage.HELD);
    sample.close();
    store = sample.folder();
    clock = new FailingClock(sample.clock());
    var settings = new Properties();
    settings.setProperty("store.folder", sample.folder().toString());
    var file = new SettingsFile(folder.resolve("settings").resolve("settings.properties"));
    file.write(settings);
    Fx.stepAside();
    stage = Fx.get(Stage::new);
    wiring =
        Fx.get(
            () ->
                new Wiring(
                    stage,
                    Words.english(),
                    clock,
                    new SecureRandom(),
                    file,
                    new PickedFile(folder)));
    keys = new AtTheKeys(stage, () -> {});
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
      keys.press(KeyCode.ALT, area);
      assertEquals(Set.of("Marac Desk"), AtTheKeys.titles());
    }
    var desk = new WeakReference<>(Fx.get(() -> stage.getScene().lookup(".m-desk")));
    keys.press(KeyCode.CONTROL, KeyCode.L);
    keys.awaitFocus(PasswordField.class);

    assertEquals(Set.of(), seen());
    assertEquals(Set.of("Marac Desk"), AtTheKeys.titles());
    assertEquals(Set.of(), SampleNames.in(settings(), NAMES));
    assertNothingKeeps(desk);
  }

  private static void assertNothingKeeps(WeakReference<?> gone) {
    Fx.until(
        Duration.ofSeconds(20),
        () -> {
          System.gc();
          return gone.get() == null;
        });
  }

  @Test
  void whatIsCopiedOutOfAFieldIsGoneAtTheLockAndWithTheProgram() {
    unlock();
    keys.press(KeyCode.CONTROL, KeyCode.F);
    copy("he does not know");
    keys.press(KeyCode.CONTROL, KeyCode.L).awaitFocus(PasswordField.class);
    assertNull(clipboard());

    keys.pressButton("New store").awaitControl("Your name").tabTo("Your name");
    copy("a word of the sheet");
    Fx.run(wiring::close);
    assertNull(clipboard());
  }

  private void copy(String text) {
    keys.type(text).press(KeyCode.CONTROL, KeyCode.A).press(KeyCode.CONTROL, KeyCode.C);
    assertEquals(text, clipboard());
  }

  private static String clipboard() {
    return Fx.get(() -> Clipboard.getSystemClipboard().getString());
  }

  @Test
  void aSealThatIsGoneIsSaidOnTheOpenDesk() throws Exception {
    Files.delete(store.resolve("store.seal"));

    unlock();

    keys.awaitText("Its seal, the file store.seal, is missing");
    keys.awaitText("All of the store was looked at, because its seal could say nothing");
    keys.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.L).awaitFocus(PasswordField.class);
  }

  @Test
  void practiceIsSeenOnTheWindowAllAlongAndGoneOnceItIsLocked() throws Exception {
    var before = settings();
    leavePracticeDamaged();
    keys.awaitFocus(PasswordField.class).tabTo("Practise with invented cases");
    keys.press(KeyCode.ENTER).awaitText("The practice store cannot be opened");
    assertEquals(Set.of("Marac Desk"), AtTheKeys.titles());
    keys.awaitFocus("Start afresh").press(KeyCode.ENTER).awaitText("nothing here is real");

    for (var area : Set.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4)) {
      keys.press(KeyCode.ALT, area).awaitText("In practice it is 26 November 2026");
      assertEquals(Set.of("Marac Desk: practice"), AtTheKeys.titles());
    }
    keys.press(KeyCode.ALT, KeyCode.DIGIT6).awaitText("Usual actions");
    assertFalse(keys.text().contains("Who can open it"));
    keys.tabTo("Start practice afresh").press(KeyCode.ENTER).awaitFocus("Go on practising");
    keys.press(KeyCode.ESCAPE);
    keys.press(KeyCode.CONTROL, KeyCode.L).awaitFocus(PasswordField.class);

    assertEquals(Set.of("Marac Desk"), AtTheKeys.titles());
    assertFalse(keys.text().contains("nothing here is real"));
    assertEquals(before, settings());
    assertADeskThatCannotBeMadeLeavesNothingOpen();
    unlock();
    assertFalse(keys.text().contains("nothing here is real"));
    keys.press(KeyCode.CONTROL, KeyCode.L).awaitFocus(PasswordField.class);
  }

  private void assertADeskThatCannotBeMadeLeavesNothingOpen() {
    // Only there: the store is being locked still, by the desk before
    clock.failIn("OpenDesk.<init>");
    keys.tabTo("Practise with invented cases").press(KeyCode.ENTER);
    keys.awaitText("Something unexpected went wrong");
    assertFalse(keys.text().contains("nothing here is real"));
    clock.failIn("nobody");

    keys.press(KeyCode.ESCAPE).awaitFocus(PasswordField.class);
    keys.tabTo("Practise with invented cases").press(KeyCode.ENTER);
    keys.awaitText("nothing here is real");
    keys.press(KeyCode.CONTROL, KeyCode.L).awaitFocus(PasswordField.class);
  }

  @Test
  void whereTheFirstScreenFailsTheDeskLocksByItselfAllTheSame() {
    unlock();
    keys.press(KeyCode.ALT, KeyCode.DIGIT6).awaitText("Usual actions");
    keys.press(KeyCode.CONTROL, KeyCode.L).awaitFocus(PasswordField.class);
    clock.failIn("DaysPart");

    keys.type(PlayDemo.PASSPHRASE)
        .press(KeyCode.ENTER)
        .awaitText("Something unexpected went wrong");

    assertEquals(Set.of(), seen());
    keys.press(KeyCode.ESCAPE).awaitFocus("Working").press(KeyCode.ALT, KeyCode.DIGIT1);
    keys.await("a name on the list of cases", () -> !seen().isEmpty());
    clock.pass(Duration.ofMinutes(6));
    keys.awaitFocus(PasswordField.class);
    assertEquals(Set.of(), seen());
  }

  @Test
  void whereADeskCannotBeShownTheStoreIsShutAndOpensAgain() {
    keys.awaitFocus(PasswordField.class);
    clock.failIn("IdleWatch");

    keys.type(PlayDemo.PASSPHRASE)
        .press(KeyCode.ENTER)
        .awaitText("Something unexpected went wrong");

    assertEquals(Set.of(), seen());
    clock.failIn("nobody");
    keys.press(KeyCode.ESCAPE);
    unlock();
    keys.press(KeyCode.CONTROL, KeyCode.L).awaitFocus(PasswordField.class);
  }

  @Test
  void whereTheShutDeskCannotBeShownTheStoreIsShutUnderItsKeyAndOpensAgain() throws Exception {
    unlock();
    keys.pressButton("Who can open it").pressButton("Give the store a new key");
    keys.awaitText("Afterwards only your passphrase opens the store").type(PlayDemo.PASSPHRASE);
    var before = Files.readAllBytes(store.resolve("store.keys"));
    // A title that is bound cannot be set; while the store is shut it becomes an ordinary one again
    Fx.run(() -> stage.titleProperty().bind(new SimpleStringProperty("Marac Desk")));
    clock.askedBy("Renewal", () -> Platform.runLater(() -> stage.titleProperty().unbind()));

    keys.press(KeyCode.ENTER).awaitText("Something unexpected went wrong");

    assertEquals(Set.of(), seen());
    keys.press(KeyCode.ESCAPE).awaitText("The store was not given a new key");
    assertArrayEquals(before, Files.readAllBytes(store.resolve("store.keys")));
    keys.awaitFocus(PasswordField.class).type(PlayDemo.PASSPHRASE).press(KeyCode.ENTER);
    // Where one was before the desk was left
    keys.awaitControl("Give the store a new key");
    keys.press(KeyCode.CONTROL, KeyCode.L).awaitFocus(PasswordField.class);
  }

  /** A clock that goes on only where a test moves it, and fails for whoever is named. */
  private static final class FailingClock extends Clock {

    private final Clock real;
    private volatile Duration passed = Duration.ZERO;
    private volatile String failsIn = "nobody";
    private volatile String toldOf = "nobody";
    private volatile Runnable then = () -> {};

    FailingClock(Clock real) {
      this.real = real;
    }

    void pass(Duration time) {
      passed = passed.plus(time);
    }

    void failIn(String name) {
      failsIn = name;
    }

    void askedBy(String name, Runnable told) {
      then = told;
      toldOf = name;
    }

    @Override
    public Instant instant() {
      if (isAskedBy(failsIn)) {
        throw new IllegalStateException("asked by " + failsIn);
      }
      if (isAskedBy(toldOf)) {
        then.run();
      }
      return real.instant().plus(passed);
    }

    private static boolean isAskedBy(String name) {
      return StackWalker.getInstance().walk(frames -> frames.anyMatch(each -> isIn(each, name)));
    }

    private static boolean isIn(StackWalker.StackFrame frame, String name) {
      return frame.getClassName().endsWith(name)
          || (frame.getClassName() + "." + frame.getMethodName()).endsWith(name);
    }

    @Override
    public ZoneId getZone() {
      return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(instant(), zone);
    }
  }

  private void leavePracticeDamaged() throws IOException {
    var practice = folder.resolve("settings").resolve("practice");
    Files.createDirectories(practice.resolve("store"));
    for (var file : List.of("this-is-a-demo.txt", "passphrase.txt", "store/store.keys")) {
      Files.writeString(practice.resolve(file), "damaged");
    }
    Files.writeString(practice.resolve("begun.txt"), "2026-11-26");
  }

  private void unlock() {
    keys.awaitFocus(PasswordField.class).type(PlayDemo.PASSPHRASE).press(KeyCode.ENTER);
    keys.await("a name on the list of cases", () -> !seen().isEmpty());
  }

  private String settings() throws Exception {
    // What lies in the practice folder is about nobody
    try (var files = Files.walk(folder)) {
      var all = new StringBuilder();
      for (var file :
          files
              .filter(Files::isRegularFile)
              .filter(file -> !file.startsWith(folder.resolve("settings").resolve("practice")))
              .toList()) {
        all.append(file.getFileName()).append(Files.readString(file));
      }
      return all.toString();
    }
  }

  /** The names that stand anywhere in the window. */
  private Set<String> seen() {
    return SampleNames.in(keys.text(), NAMES);
  }
}
