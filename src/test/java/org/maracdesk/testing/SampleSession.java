package org.maracdesk.testing;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.journeys.OpenVault;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.journeys.Session;
import org.maracdesk.vault.KeyDerivation;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.wording.Words;

/**
 * Northmere in a real encrypted store, as far as its story has come. The store of each stage is
 * made once in a run and copied for each test, so that no test sees another's changes.
 */
public final class SampleSession implements AutoCloseable {

  /** The day of the meeting in the samples, a Thursday. */
  public static final LocalDate MEETING = LocalDate.of(2026, 11, 26);

  /** The day of the meeting a year before. */
  public static final LocalDate EARLIER_MEETING = LocalDate.of(2025, 12, 18);

  /** An attempt that costs nearly nothing. */
  public static final KeyDerivation.Cost CHEAP = new KeyDerivation.Cost(19 * 1024, 1, 1);

  private static final ZoneId WALL = ZoneId.of("Europe/London");
  private static final Map<PlayDemo.Stage, Path> MADE = new ConcurrentHashMap<>();

  private final Path folder;
  private final Clock clock;
  private Session session;

  private SampleSession(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
    this.session = enter();
  }

  /** A store at a stage of the story, opened on the day of the meeting. */
  public static SampleSession at(PlayDemo.Stage stage) {
    return at(stage, MEETING);
  }

  /** A store at a stage of the story, opened on a day at noon. */
  public static SampleSession at(PlayDemo.Stage stage, LocalDate day) {
    // In a folder of its own, for backups go beside it
    var copy = Scratch.folder("sample-session").resolve("store");
    StoreFiles.copy(MADE.computeIfAbsent(stage, SampleSession::make), copy);
    return new SampleSession(copy, noon(day));
  }

  /** The open store. */
  public Session session() {
    return session;
  }

  /** What tells the day. */
  public Clock clock() {
    return clock;
  }

  /** Where the store is. */
  public Path folder() {
    return folder;
  }

  /** The meeting of 26 November 2026. */
  public MeetingId meeting() {
    return session.buildAgenda().on(MEETING).orElseThrow();
  }

  /** Locks the store and opens it again, as after a lunch break. */
  public Session reopened() {
    session.close();
    session = enter();
    return session;
  }

  /** The passphrase of all sample stores. */
  public static Passphrase passphrase() {
    return Passphrase.of(PlayDemo.PASSPHRASE.toCharArray());
  }

  @Override
  public void close() {
    session.close();
  }

  private Session enter() {
    var door = new OpenVault(clock, new SecureRandom(), CHEAP, Words.english());
    try (var passphrase = passphrase()) {
      return switch (door.open(folder, passphrase, new Actor("Coordinator"))) {
        case OpenVault.Entry.Open(var open) -> open;
        case OpenVault.Entry.Shut(var why) -> throw new AssertionError(why.wording().key());
      };
    }
  }

  private static Path make(PlayDemo.Stage stage) {
    return MadeOnce.in(
        stage.name(),
        folder -> {
          new PlayDemo(new SecureRandom(), CHEAP, Words.english())
              .upTo(stage, folder.resolve("story"), _ -> {});
          return folder.resolve("story").resolve("store");
        });
  }

  static Clock noon(LocalDate day) {
    return Clock.fixed(day.atTime(LocalTime.NOON).atZone(WALL).toInstant(), WALL);
  }
}
