package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.wording.Words;

/** Whatever goes wrong while a store is being locked, it is shut afterwards and opens again. */
class LockingTest {

  private final StoppedClock clock = new StoppedClock();

  static Stream<Consumer<Session>> waysOut() {
    return Stream.of(
        Session::close,
        session -> session.lock(Session.Locked.BY_HAND),
        session -> session.leave(Session.Locked.IDLE));
  }

  @ParameterizedTest
  @MethodSource("waysOut")
  void whatFailsOnTheWayOutLeavesNoStoreOpen(Consumer<Session> out) {
    var sample = SampleSession.at(PlayDemo.Stage.IMPORTED);
    sample.close();
    var session = open(sample.folder());
    clock.fails = true;

    assertThrows(IllegalStateException.class, () -> out.accept(session));

    clock.fails = false;
    open(sample.folder()).close();
  }

  private Session open(Path folder) {
    var door = new OpenVault(clock, new SecureRandom(), SampleSession.CHEAP, Words.english());
    try (var passphrase = SampleSession.passphrase()) {
      return assertInstanceOf(
              OpenVault.Entry.Open.class, door.open(folder, passphrase, new Actor("Coordinator")))
          .session();
    }
  }

  /** Stands still, or fails for whoever asks. */
  private static final class StoppedClock extends Clock {

    private boolean fails;

    @Override
    public Instant instant() {
      if (fails) {
        throw new IllegalStateException("the clock fails");
      }
      return Instant.parse("2026-11-26T12:00:00Z");
    }

    @Override
    public ZoneId getZone() {
      return ZoneId.of("Europe/London");
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
