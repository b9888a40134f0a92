package org.maracdesk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.maracdesk.journeys.PlayDemo;

/**
 * Runs the scripted meeting and says, as the last thing it says, what the actions cost. Started by
 * {@code mvn -q verify -Pmeeting-script}.
 *
 * <p>Keys are counted by whoever presses them: the way to the line, every letter, Tab, and Enter;
 * keys of other fields do not count. In the table every letter of the cells counts and a Tab after
 * each; Shift counts on neither side. Seconds are those keys at five a second, without any time to
 * think.
 */
public final class MeetingScript {

  private static final double KEYS_A_SECOND = 5;

  private MeetingScript() {}

  public static void main(String[] arguments) throws IOException {
    try (var desk = ScriptedDesk.before(ScriptedDesk.planned())) {
      var keys = desk.keys();
      var script = new ScriptedMeeting(keys, false, _ -> {});
      script.unlock(PlayDemo.PASSPHRASE);
      script.open();
      script.begin();
      for (int number = 1; number <= ScriptedMeeting.CASES; number++) {
        script.hear(number, number);
      }
      script.close();
      issue(desk, script);
      say(script);
    }
    System.exit(0);
  }

  private static void issue(ScriptedDesk desk, ScriptedMeeting script) throws IOException {
    var minutes = Files.createTempDirectory("minutes").resolve("minutes.pdf");
    desk.files().choose(minutes);
    script.issue();
    if (!Files.isRegularFile(minutes)) {
      throw new AssertionError("no minutes were issued");
    }
  }

  private static void say(ScriptedMeeting script) {
    int actions = script.promises().size();
    double here = (double) script.actionStrokes() / actions;
    double there = (double) script.inTheTable() / actions;
    System.out.printf(
        Locale.UK,
        "actions %d, keys per action %.1f, keys per action in a Word table %.1f, ratio %.2f,"
            + " seconds per action %.1f%n",
        actions,
        here,
        there,
        here / there,
        here / KEYS_A_SECOND);
  }
}
