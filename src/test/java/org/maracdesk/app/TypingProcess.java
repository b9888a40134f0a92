package org.maracdesk.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import org.maracdesk.app.ScriptedMeeting.Stretch;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.testing.AtTheKeys;
import org.maracdesk.testing.Fx;

/**
 * A program of its own: the real desk, where somebody types a meeting from some case on and says
 * after each key what stands where, and what is in the store, until somebody kills it.
 */
final class TypingProcess {

  /** Between keys, in nanoseconds: a quick typist. */
  private static final long BETWEEN_KEYS = 25_000_000;

  private final AtTheKeys keys;
  private int hurried;

  /**
   * @param hurried how many keys are pressed as fast as can be, before the typing is told of
   */
  private TypingProcess(AtTheKeys keys, int hurried) {
    this.keys = keys;
    this.hurried = hurried;
  }

  /**
   * Takes the store's folder, the case to begin in, from 1, the stretch of it to begin with, and
   * how many keys are hurried.
   */
  public static void main(String[] arguments) {
    try {
      type(arguments);
      say("end", "");
      System.exit(0);
    } catch (IOException | RuntimeException | AssertionError failure) {
      // The window's thread would live on, and whoever waits for a key would wait for ever
      failure.printStackTrace();
      System.exit(1);
    }
  }

  private static void type(String[] arguments) throws IOException {
    int first = Integer.parseInt(arguments[1]);
    var desk = ScriptedDesk.before(Path.of(arguments[0]));
    Runtime.getRuntime().addShutdownHook(new Thread(desk::endNow));
    var plain = desk.keys();
    new ScriptedMeeting(plain, true, _ -> {}).unlock(PlayDemo.PASSPHRASE);
    plain.awaitText("Case " + first + " of " + ScriptedMeeting.CASES);
    plain.awaitFocus("What the victim wants and fears");
    var process = new TypingProcess(plain, Integer.parseInt(arguments[3]));
    process.standing();
    // Some keys lead elsewhere only after a while
    Fx.run(
        () ->
            desk.stage()
                .getScene()
                .focusOwnerProperty()
                .subscribe(() -> Platform.runLater(process::standing)));
    var typing = new ScriptedMeeting(desk.keys(process::pressed), true, what -> say("kept", what));
    typing.hearFrom(Stretch.valueOf(arguments[2]), first, 1);
    for (int number = first + 1; number <= ScriptedMeeting.CASES; number++) {
      typing.hear(number, number - first + 1);
    }
  }

  private void pressed() {
    standing();
    if (hurried > 0) {
      hurried--;
    } else {
      say("typing", "");
      LockSupport.parkNanos(BETWEEN_KEYS);
    }
  }

  private void standing() {
    say("key", keys.standing());
  }

  private static void say(String kind, String what) {
    System.out.println(kind + " " + System.currentTimeMillis() + " " + what);
  }
}
