package org.maracdesk.app.command;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.maracdesk.journeys.LastSeen;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.wording.Words;

/** Gives commands to the program as a person does in a terminal, and keeps what it answers. */
final class Shell {

  private static final ZoneId WALL = ZoneId.of("Europe/London");

  private final Clock clock;
  private final String typed;
  private final LastSeen lastSeen;

  private Shell(Clock clock, String typed, LastSeen lastSeen) {
    this.clock = clock;
    this.typed = typed;
    this.lastSeen = lastSeen;
  }

  /** On the day of the meeting, with nothing typed in. */
  static Shell usual() {
    var noon = SampleSession.MEETING.atTime(LocalTime.NOON).atZone(WALL).toInstant();
    return new Shell(Clock.fixed(noon, WALL), "", LastSeen.NOWHERE);
  }

  /** The same with this on standard input. */
  Shell typing(String text) {
    return new Shell(clock, text, lastSeen);
  }

  /** The same with another clock. */
  Shell at(Clock other) {
    return new Shell(other, typed, lastSeen);
  }

  /** The same on a computer that remembers how far the trails of stores went. */
  Shell remembering(LastSeen seen) {
    return new Shell(clock, typed, seen);
  }

  /**
   * What the program answered.
   *
   * @param status its exit status
   * @param results standard output
   * @param problems standard error
   */
  record Answer(int status, String results, String problems) {

    /** All that was printed. */
    String all() {
      return results + problems;
    }
  }

  /** Gives one command. */
  Answer run(Object... arguments) {
    var results = new StringWriter();
    var problems = new StringWriter();
    var input = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
    int status =
        MaracDeskCommand.line(
                new Surroundings(
                    clock,
                    new SecureRandom(),
                    () -> SampleSession.CHEAP,
                    Words.english(),
                    lastSeen,
                    input))
            .setOut(new PrintWriter(results, true))
            .setErr(new PrintWriter(problems, true))
            .execute(List.of(arguments).stream().map(Object::toString).toArray(String[]::new));
    return new Answer(status, results.toString(), problems.toString());
  }

  /** Gives one command for a store whose passphrase is the samples'. */
  Answer in(Path store, String command, Object... more) {
    var arguments = new ArrayList<Object>(List.of(command, "--store", store));
    arguments.addAll(List.of("--passphrase-file", passphrase(store)));
    arguments.addAll(List.of(more));
    return run(arguments.toArray());
  }

  static Path passphrase(Path store) {
    try {
      return Files.writeString(
          store.resolveSibling(store.getFileName() + "-passphrase.txt"), PlayDemo.PASSPHRASE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A closed copy of the samples' store, as far as the story has come. */
  static Path store(PlayDemo.Stage stage) {
    try (var sample = SampleSession.at(stage)) {
      return sample.folder();
    }
  }
}
