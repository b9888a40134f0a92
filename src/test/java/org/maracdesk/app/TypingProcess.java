package org.maracdesk.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import org.maracdesk.domain.meeting.Whereabouts;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.testing.AtTheKeys;
import org.maracdesk.testing.Fx;
import org.maracdesk.ui.controls.AnswerToggle;

/**
 * A program of its own: the real desk, where somebody types a meeting from some part of it on and
 * says after each key what stands where, and what is in the store, until somebody kills it.
 */
final class TypingProcess implements ScriptedFormalities.Told {

  /** Between keys, in nanoseconds: a quick typist. */
  private static final long BETWEEN_KEYS = 25_000_000;

  /** Names have letters that not every terminal knows. */
  private static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

  private final ScriptedDesk desk;
  private final AtTheKeys plain;
  private int hurried;

  /**
   * @param hurried how many keys are pressed as fast as can be, before the typing is told of
   */
  private TypingProcess(ScriptedDesk desk, int hurried) {
    this.desk = desk;
    this.plain = desk.keys();
    this.hurried = hurried;
  }

  /**
   * Takes the store's folder, the case to begin in, from 1, with what to begin, and how many keys
   * are hurried.
   */
  public static void main(String[] arguments) {
    try {
      var desk = ScriptedDesk.before(Path.of(arguments[0]));
      Runtime.getRuntime().addShutdownHook(new Thread(desk::endNow));
      new TypingProcess(desk, Integer.parseInt(arguments[3]))
          .type(Integer.parseInt(arguments[1]), Beginning.valueOf(arguments[2]));
      say("end", "");
      System.exit(0);
    } catch (IOException | RuntimeException | AssertionError failure) {
      // The window's thread would live on, and whoever waits for a key would wait for ever
      failure.printStackTrace();
      System.exit(1);
    }
  }

  private void type(int first, Beginning beginning) {
    new ScriptedMeeting(plain, true, _ -> {}).unlock(PlayDemo.PASSPHRASE);
    arrive(first, beginning.part());
    standing();
    // Some keys lead elsewhere only after a while
    Fx.run(
        () ->
            desk.stage()
                .getScene()
                .focusOwnerProperty()
                .subscribe(() -> Platform.runLater(this::standing)));
    var keys = desk.keys(this::pressed);
    switch (beginning.part()) {
      case START -> {
        new ScriptedFormalities(keys, this).begin(beginning);
        hear(new ScriptedMeeting(keys, true, this::kept), 1, 0);
      }
      case CASE -> {
        var meeting = new ScriptedMeeting(keys, true, this::kept);
        meeting.hearFrom(beginning.stretch(), first, 1);
        hear(meeting, first + 1, 1);
      }
      case CLOSE -> new ScriptedFormalities(keys, this).end(beginning);
    }
  }

  private void arrive(int first, Whereabouts.Part part) {
    switch (part) {
      case START -> plain.awaitText(" in the room, ").awaitFocus(AnswerToggle.class);
      case CASE -> {
        plain.awaitText("Case " + first + " of " + ScriptedMeeting.CASES);
        plain.awaitFocus("What the victim wants and fears");
      }
      case CLOSE -> plain.await("the close", () -> where().isAtTheClose());
    }
  }

  private void hear(ScriptedMeeting meeting, int first, int settled) {
    for (int number = first; number <= ScriptedMeeting.CASES; number++) {
      meeting.hear(number, number - first + 1 + settled);
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

  private Standing where() {
    return Standing.in(desk.stage(), plain);
  }

  private void standing() {
    say("key", where().line());
  }

  @Override
  public void about(String what) {
    say("about", what);
  }

  @Override
  public void through() {
    say("through", "");
  }

  /** What stands there since is told first, for nothing is about to be entered any more. */
  @Override
  public void kept(String what) {
    standing();
    say("kept", what);
  }

  private static void say(String kind, String what) {
    OUT.println(kind + " " + System.currentTimeMillis() + " " + what);
  }
}
