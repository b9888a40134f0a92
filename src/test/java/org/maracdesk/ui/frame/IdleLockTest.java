package org.maracdesk.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.testing.Fx;

@ExtendWith(Fx.class)
class IdleLockTest {

  private final class MovedByHand extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }

  private final List<String> happened = new ArrayList<>();
  private Instant now = Instant.parse("2026-11-26T14:00:00Z");
  private IdleLock lock =
      Fx.get(
          () ->
              new IdleLock(
                  new MovedByHand(),
                  Duration.ofMinutes(5),
                  seconds -> happened.add("warn " + seconds),
                  () -> happened.add("lock")));

  @BeforeEach
  void show() {
    Fx.show(() -> new VBox(new TextField()));
    Fx.run(() -> Fx.find(".text-field").requestFocus());
  }

  @AfterEach
  void close() {
    Fx.run(lock::close);
  }

  @Test
  void nothingHappensForFourAndAHalfMinutesLessASecond() {
    pass(Duration.ofSeconds(269));

    assertEquals(List.of(), happened);
  }

  @Test
  void warnsForTheLastHalfMinuteAndThenLocksOnce() {
    pass(Duration.ofSeconds(270));
    pass(Duration.ofSeconds(29));
    pass(Duration.ofSeconds(1));

    assertEquals(List.of("warn 30", "warn 29"), happened.subList(0, 2));
    assertEquals(List.of("warn 1", "warn 0", "lock"), happened.subList(29, 32));
    assertEquals(32, happened.size());
  }

  @Test
  void aKeyTakesTheWarningAwayAndTheTimeBeginsAnew() {
    pass(Duration.ofSeconds(280));
    Fx.key(KeyCode.A);
    pass(Duration.ofSeconds(200));

    assertEquals(List.of("warn 20", "warn 0"), happened.subList(10, 12));
    assertEquals(12, happened.size());
  }

  @Test
  void aComputerThatSleptForAMinuteIsLockedWhenItWakes() {
    Fx.run(
        () -> {
          now = now.plus(Duration.ofMinutes(1));
          lock.look();
        });

    assertEquals(List.of("lock"), happened);
  }

  @Test
  void aComputerThatIsLockedGoesToSleepOrChangesItsUserLocksTheDesk() {
    var away = new ComputerLock.Away(() -> happened.add("lock"));

    away.userSessionDeactivated(null);
    away.userSessionActivated(null);
    away.systemAboutToSleep(null);
    away.systemAwoke(null);

    assertEquals(List.of("lock", "lock", "lock"), happened);
  }

  @Test
  void aRunningMeetingMayAllowMore() {
    Fx.run(() -> lock.allow(Duration.ofMinutes(15)));
    pass(Duration.ofMinutes(14));

    assertEquals(List.of(), happened);
  }

  private void pass(Duration time) {
    Fx.run(
        () -> {
          for (long second = 0; second < time.toSeconds(); second++) {
            now = now.plusSeconds(1);
            lock.look();
          }
        });
  }
}
