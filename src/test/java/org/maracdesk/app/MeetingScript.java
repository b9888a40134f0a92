package org.maracdesk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.testing.PdfText;

/**
 * Runs the scripted meeting and says, as the last thing it says, what the actions cost. Started by
 * {@code mvn verify -Pmeeting-script}.
 *
 * <p>Keys are counted by whoever presses them: the way to the line, every letter, Tab, and Enter;
 * keys of other fields do not count. In the table every letter of the cells counts and a Tab after
 * each; Shift counts on neither side. Seconds are those keys at five a second, without any time to
 * think.
 */
public final class MeetingScript {

  private static final double KEYS_A_SECOND = 5;

  /** At most so many keys for one in the table. */
  private static final double MOST = 0.5;

  private MeetingScript() {}

  /**
   * Takes the file into which the figures are written besides. Ends with 1 where the meeting did
   * not come to its end, or takes too many keys.
   */
  public static void main(String[] arguments) {
    boolean good = false;
    try {
      good = hold(Path.of(arguments[0]));
    } catch (IOException | RuntimeException | AssertionError failure) {
      failure.printStackTrace();
    }
    System.exit(good ? 0 : 1);
  }

  private static boolean hold(Path figures) throws IOException {
    var store = ScriptedDesk.planned();
    var minutes = Files.createTempDirectory("minutes").resolve("minutes.pdf");
    ScriptedMeeting script;
    try (var desk = ScriptedDesk.before(store)) {
      script = new ScriptedMeeting(desk.keys(), false, MeetingScript::tell);
      script.unlock(PlayDemo.PASSPHRASE);
      script.open();
      script.begin();
      for (int number = 1; number <= ScriptedMeeting.CASES; number++) {
        script.hear(number, number);
      }
      script.close();
      desk.files().choose(minutes);
      script.issue();
    }
    var found = ScriptedDesk.inside(store, ScriptedDesk::meeting);
    lookForCases(found);
    lookForActions(found, script.promises());
    lookAtMinutes(minutes, script.promises());
    return say(script, figures);
  }

  /** A meeting takes minutes: whoever waits sees where it is. */
  private static void tell(String what) {
    if (what.startsWith("heard")) {
      System.err.println(what);
    }
  }

  private static void lookForCases(MeetingRecord found) {
    long heard =
        found.cases().stream()
            .filter(each -> each.item().outcome() instanceof ItemOutcome.Heard)
            .count();
    if (heard != ScriptedMeeting.CASES) {
      throw new AssertionError("heard are " + heard + " cases");
    }
    if (found.formalities().approval().isEmpty() || found.formalities().issuedAt() == null) {
      throw new AssertionError("the minutes are not approved, or did not go out");
    }
  }

  /** Each is in the store as the row says, and none besides. */
  private static void lookForActions(MeetingRecord found, List<ScriptedMeeting.Promise> promises) {
    var wanted = promises.stream().map(promise -> promise.row().toString()).sorted().toList();
    var kept =
        found.cases().stream()
            .flatMap(each -> each.actions().stream())
            .map(ScriptedMeeting::row)
            .map(List::toString)
            .sorted()
            .toList();
    if (!kept.equals(wanted)) {
      throw new AssertionError("agreed is " + kept + " instead of " + wanted);
    }
  }

  private static void lookAtMinutes(Path minutes, List<ScriptedMeeting.Promise> promises)
      throws IOException {
    var said = PdfText.copied(Files.readAllBytes(minutes)).toLowerCase(Locale.UK);
    for (var promise : promises) {
      var text = promise.row().get(2).toLowerCase(Locale.UK);
      if (!said.contains(text)) {
        throw new AssertionError("not in the minutes: " + text);
      }
    }
  }

  /** Says the figures; whether an action takes at most half the keys. */
  private static boolean say(ScriptedMeeting script, Path figures) throws IOException {
    int actions = script.promises().size();
    double here = (double) script.actionStrokes() / actions;
    double there = (double) script.inTheTable() / actions;
    var line =
        String.format(
            Locale.UK,
            "actions %d, keys per action %.1f, keys per action in a Word table %.1f, ratio %.2f,"
                + " seconds per action %.1f",
            actions,
            here,
            there,
            here / there,
            here / KEYS_A_SECOND);
    Files.writeString(figures, line);
    System.out.println(line);
    return here / there <= MOST;
  }
}
