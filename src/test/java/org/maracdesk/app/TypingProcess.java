package org.maracdesk.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.maracdesk.journeys.PlayDemo;

/**
 * A program of its own: the real desk, where somebody types a meeting from some case on and says
 * after each key what stands where, and what is in the store, until somebody kills it.
 */
final class TypingProcess {

  /** Between keys, in nanoseconds: a quick typist. */
  private static final long BETWEEN_KEYS = 25_000_000;

  private TypingProcess() {}

  /** Takes the store's folder and the case to begin with, from 1. */
  public static void main(String[] arguments) throws IOException {
    int first = Integer.parseInt(arguments[1]);
    var desk = ScriptedDesk.before(Path.of(arguments[0]));
    var plain = desk.keys();
    var script = new ScriptedMeeting(plain, _ -> {});
    script.unlock(PlayDemo.PASSPHRASE);
    plain.awaitText("Case 1 of " + ScriptedMeeting.CASES);
    script.goOn(1, first);
    var typing =
        new ScriptedMeeting(desk.keys(() -> say("key", MeetingKill.standing(plain))), TypingProcess::kept);
    say("key", MeetingKill.standing(plain));
    for (int number = first; number <= ScriptedMeeting.CASES; number++) {
      typing.hear(number, number - first + 1);
    }
    say("end", "");
    System.exit(0);
  }

  private static void kept(String what) {
    say("kept", what);
  }

  private static void say(String kind, String what) {
    System.out.println(kind + " " + System.currentTimeMillis() + " " + what);
    if (kind.equals("key")) {
      LockSupport.parkNanos(BETWEEN_KEYS);
    }
  }
}
