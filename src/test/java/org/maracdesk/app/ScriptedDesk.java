package org.maracdesk.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Properties;
import java.util.function.Function;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.Answered;
import org.maracdesk.journeys.BuildAgenda;
import org.maracdesk.journeys.OpenVault;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.journeys.Session;
import org.maracdesk.testing.AtTheKeys;
import org.maracdesk.testing.ChosenFiles;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.wording.Words;

/**
 * The real program over a store of invented cases, without a display, on the day of the meeting.
 */
final class ScriptedDesk implements AutoCloseable {

  private static final ZoneId WALL = ZoneId.of("Europe/London");

  private final Stage stage;
  private final Wiring wiring;
  private final ChosenFiles files = new ChosenFiles();

  private ScriptedDesk(@Nullable Path store) throws IOException {
    var folder = Files.createTempDirectory("scripted-desk");
    var settings = new SettingsFile(folder.resolve("settings.properties"));
    var written = new Properties();
    if (store != null) {
      written.setProperty("store.folder", store.toString());
    }
    written.setProperty("idle.minutes", "60");
    settings.write(written);
    Fx.boot();
    stage = Fx.get(Stage::new);
    wiring =
        Fx.get(
            () ->
                new Wiring(
                    stage, Words.english(), onTheDay(), new SecureRandom(), settings, files));
    Fx.run(wiring::start);
    Fx.run(stage::requestFocus);
  }

  /** The shut desk in front of this store. */
  static ScriptedDesk before(Path store) throws IOException {
    return new ScriptedDesk(store);
  }

  /** The desk of somebody who has no store yet. */
  static ScriptedDesk withoutAStore() throws IOException {
    return new ScriptedDesk(null);
  }

  /** A store with all cases on the agenda of the meeting; nothing else is open in it. */
  static Path planned() {
    try (var sample = SampleSession.at(PlayDemo.Stage.IMPORTED)) {
      plan(sample);
      return sample.folder();
    }
  }

  /** What is found out in the store with the desk shut. */
  static <T> T inside(Path store, Function<Session, T> what) {
    return inside(store, onTheDay(), what);
  }

  /** The same at another time. */
  static <T> T inside(Path store, Clock clock, Function<Session, T> what) {
    var door = new OpenVault(clock, new SecureRandom(), SampleSession.CHEAP, Words.english());
    try (var passphrase = SampleSession.passphrase()) {
      return switch (door.open(store, passphrase, new Actor("Coordinator"))) {
        case OpenVault.Entry.Shut(var why) -> throw new AssertionError(why.wording().key());
        case OpenVault.Entry.Open(var session) -> {
          try (session) {
            yield what.apply(session);
          }
        }
      };
    }
  }

  /** The record of the meeting, in this store. */
  static MeetingRecord meeting(Session session) {
    var id = session.buildAgenda().on(SampleSession.MEETING).orElseThrow();
    return session.runMeeting().record(id).orElseThrow();
  }

  /** The meeting of the day, with all cases, and the one after it, which actions are due by. */
  private static void plan(SampleSession sample) {
    var id = plan(sample, SampleSession.MEETING);
    var cases = sample.session().buildAgenda().record(id).orElseThrow().cases();
    if (cases.size() != ScriptedMeeting.CASES) {
      throw new AssertionError("the samples bring another number of cases");
    }
    plan(sample, SampleSession.MEETING.plusWeeks(2));
  }

  private static MeetingId plan(SampleSession sample, LocalDate day) {
    var agendas = sample.session().buildAgenda();
    var usual = agendas.usual();
    var plan =
        new BuildAgenda.Plan(
            day,
            LocalTime.of(13, 30),
            usual.minutesPerCase(),
            usual.minutesAvailable(),
            Confidential.of("Room 2 (invented)"),
            usual.chair(),
            usual.minuteTaker());
    return switch (agendas.plan(plan)) {
      case Answered.Done<MeetingId>(var id) -> id;
      case Answered.Refused<MeetingId> _ -> throw new AssertionError("not planned");
    };
  }

  AtTheKeys keys() {
    return keys(() -> {});
  }

  /** Keys pressed one by one. */
  AtTheKeys keys(Runnable afterEach) {
    return new AtTheKeys(stage, afterEach);
  }

  ChosenFiles files() {
    return files;
  }

  Stage stage() {
    return stage;
  }

  /** Half past one on the day, and from then on as time goes. */
  static Clock onTheDay() {
    LocalDate day = SampleSession.MEETING;
    var start = day.atTime(13, 30).atZone(WALL).toInstant();
    return Clock.offset(
        Clock.system(WALL), Duration.between(Instant.now(Clock.systemUTC()), start));
  }

  /** As when the computer shuts down. */
  void endNow() {
    wiring.endNow();
  }

  @Override
  public void close() {
    Fx.run(
        () -> {
          wiring.close();
          stage.hide();
        });
  }
}
