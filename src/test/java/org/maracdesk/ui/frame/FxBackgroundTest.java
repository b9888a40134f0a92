package org.maracdesk.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.testing.FreezeWatch;
import org.maracdesk.testing.Fx;
import org.maracdesk.wording.Wording;

@ExtendWith(Fx.class)
class FxBackgroundTest {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Path STICK = Path.of("stick");

  private final List<Throwable> failures = new CopyOnWriteArrayList<>();
  private final List<String> happened = new CopyOnWriteArrayList<>();
  private final FxBackground background = Fx.get(() -> new FxBackground(failures::add));

  @AfterEach
  void close() {
    background.close();
  }

  @Test
  void worksAwayFromTheWindowAndShowsAtTheWindow() {
    Fx.run(
        () ->
            background.run(
                Platform::isFxApplicationThread,
                working -> happened.add(working + " " + Platform.isFxApplicationThread())));

    Fx.until(PATIENCE, () -> !happened.isEmpty());
    assertEquals(List.of("false true"), happened);
  }

  @Test
  void jobsAreDoneInTheOrderTheyWereGiven() {
    Fx.run(
        () -> {
          for (int job = 0; job < 50; job++) {
            int number = job;
            background.run(() -> number, shown -> happened.add("" + shown));
          }
        });

    Fx.until(PATIENCE, () -> happened.size() == 50);
    assertEquals(
        java.util.stream.IntStream.range(0, 50).mapToObj(String::valueOf).toList(),
        List.copyOf(happened));
  }

  @Test
  void aFailureIsToldAndNothingIsShownButTheEndIs() {
    Fx.run(
        () ->
            background.run(
                null,
                () -> {
                  throw new IllegalStateException();
                },
                shown -> happened.add("shown"),
                () -> happened.add("ended")));

    Fx.until(PATIENCE, () -> !happened.isEmpty());
    assertEquals(List.of("ended"), happened);
    assertEquals(1, failures.size());
  }

  @Test
  void aCancelledJobShowsNothing() {
    var go = new CountDownLatch(1);
    Fx.run(
        () -> {
          background.run(() -> await(go), () -> happened.add("first"));
          background.run(() -> {}, () -> happened.add("second")).cancel();
          background.run(() -> {}, () -> happened.add("third"));
        });
    go.countDown();

    Fx.until(PATIENCE, () -> happened.contains("third"));
    assertEquals(List.of("first", "third"), happened);
  }

  @Test
  void whatIsGivenAsideWaitsForWhatWasGivenBeforeToBeNotedAndTheJobsWaitForNeither() {
    var go = new CountDownLatch(1);
    Fx.run(
        () -> {
          background.aside(STICK, () -> await(go), done -> happened.add("noted"), done -> {});
          background.aside(
              STICK, () -> true, done -> happened.add("after it"), done -> happened.add("shown"));
          background.run(() -> {}, () -> happened.add("saved"));
        });
    Fx.until(PATIENCE, () -> !happened.isEmpty());
    assertEquals(List.of("saved"), happened);
    go.countDown();

    Fx.until(PATIENCE, () -> happened.contains("shown"));
    assertEquals(List.of("saved", "noted", "after it", "shown"), happened);
  }

  @Test
  void aDriveThatDoesNotAnswerHoldsUpNoOther() {
    var go = new CountDownLatch(1);
    background.aside(STICK, () -> await(go), done -> happened.add("noted"), done -> {});
    background.aside(
        Path.of("other"), () -> true, done -> happened.add("other"), done -> happened.add("shown"));

    Fx.until(PATIENCE, () -> happened.contains("shown"));
    assertEquals(List.of("other", "shown"), happened);
    go.countDown();
    background.close();
    assertEquals(List.of("other", "shown", "noted"), happened);
  }

  @Test
  void whatComesAfterAllThatIsAsideWaitsForEveryDriveAndTheJobsDoNot() {
    var first = new CountDownLatch(1);
    var second = new CountDownLatch(1);
    background.aside(STICK, () -> await(first), done -> happened.add("noted"), done -> {});
    background.aside(
        Path.of("other"), () -> await(second), done -> happened.add("other"), done -> {});
    background.afterAside(
        () -> happened.add("after both"),
        done -> happened.add("shown"),
        () -> happened.add("ended"));
    second.countDown();
    Fx.until(PATIENCE, () -> happened.contains("other"));
    Fx.run(() -> background.run(() -> {}, () -> happened.add("saved")));
    Fx.until(PATIENCE, () -> happened.contains("saved"));
    assertEquals(List.of("other", "saved"), happened);
    first.countDown();

    Fx.until(PATIENCE, () -> happened.contains("ended"));
    assertEquals(List.of("other", "saved", "noted", "after both", "shown", "ended"), happened);
  }

  @Test
  void whereNothingIsAsideItIsDoneAtOnceAndAfterALockNotShown() {
    Fx.run(
        () -> {
          background.afterAside(
              () -> happened.add("done"),
              done -> happened.add("shown"),
              () -> happened.add("ended"));
          background.forgetResults();
        });

    Fx.until(PATIENCE, () -> happened.contains("ended"));
    assertEquals(List.of("done", "ended"), happened);
  }

  @Test
  void afterALockWorkFinishesButShowsNothing() {
    var go = new CountDownLatch(1);
    Fx.run(
        () ->
            background.run(
                () -> {
                  await(go);
                  happened.add("worked");
                },
                () -> happened.add("shown")));
    Fx.run(background::forgetResults);
    go.countDown();
    background.close();
    Fx.settle();

    assertEquals(List.of("worked"), happened);
  }

  @Test
  void whatTakesLongerThanASecondIsSaidAndTheWindowStaysFree() {
    var go = new CountDownLatch(1);
    try (var watch = new FreezeWatch()) {
      Fx.run(() -> background.run(Wording.of("frame.saved", ""), () -> await(go), shown -> {}));
      assertNull(Fx.get(() -> background.notice().get()));

      Fx.until(PATIENCE, () -> background.notice().get() != null);
      go.countDown();
      Fx.until(PATIENCE, () -> background.notice().get() == null);

      assertTrue(watch.worst().toMillis() < 1000, watch.worst()::toString);
    }
  }

  @Test
  void jobsAreDoneWhileADriveIsWaitedForAndWhatCameOfItIsAJobAfterwards() {
    var go = new CountDownLatch(1);
    background.aside(
        STICK,
        () -> await(go),
        done -> happened.add("noted " + Platform.isFxApplicationThread()),
        done -> happened.add("shown " + Platform.isFxApplicationThread()));
    Fx.run(() -> background.run(() -> {}, () -> happened.add("saved")));

    Fx.until(PATIENCE, () -> !happened.isEmpty());
    assertEquals(List.of("saved"), happened);
    go.countDown();
    Fx.until(PATIENCE, () -> happened.size() == 3);
    assertEquals(List.of("saved", "noted false", "shown true"), happened);
  }

  @Test
  void whatADriveWasWaitedForIsNotedAfterALockTooButNotShown() {
    var go = new CountDownLatch(1);
    background.aside(
        STICK, () -> await(go), done -> happened.add("noted"), done -> happened.add("shown"));
    Fx.run(background::forgetResults);
    go.countDown();
    background.close();
    Fx.settle();

    assertEquals(List.of("noted"), happened);
  }

  @Test
  void whatAJobGivesAsideAfterTheLockThatCameInItsMiddleIsNotShown() {
    var begun = new CountDownLatch(1);
    var go = new CountDownLatch(1);
    Fx.run(
        () ->
            background.run(
                () -> {
                  begun.countDown();
                  await(go);
                  background.aside(
                      STICK,
                      () -> true,
                      done -> happened.add("noted"),
                      done -> happened.add("shown"),
                      () -> happened.add("ended"));
                  return true;
                },
                done -> happened.add("shown")));
    await(begun);
    Fx.run(
        () -> {
          background.forgetResults();
          background.run(
              () -> {
                background.aside(
                    STICK, () -> true, done -> {}, done -> happened.add("of the lock"));
                return true;
              },
              done -> {});
        });
    go.countDown();

    Fx.until(PATIENCE, () -> happened.contains("of the lock"));
    assertEquals(List.of("noted", "ended", "of the lock"), happened);
  }

  @Test
  void theEndWaitsForWhatTheLastJobGaveAside() {
    Fx.run(
        () ->
            background.run(
                () -> {
                  background.aside(STICK, () -> true, done -> happened.add("noted"), done -> {});
                  return true;
                },
                done -> {}));
    background.close();

    assertEquals(List.of("noted"), happened);
  }

  @Test
  void whatFailsAsideIsToldTooAndEnds() {
    background.aside(
        STICK,
        () -> {
          throw new IllegalStateException();
        },
        done -> happened.add("noted"),
        done -> happened.add("shown"),
        () -> happened.add("ended"));
    background.aside(
        STICK,
        () -> true,
        done -> {
          throw new IllegalStateException();
        },
        done -> happened.add("shown"),
        () -> happened.add("ended"));

    Fx.until(PATIENCE, () -> happened.size() == 2);
    assertEquals(List.of("ended", "ended"), happened);
    assertEquals(2, failures.size());
  }

  @Test
  void whatWaitsForATimeCanBeCancelled() {
    Fx.run(() -> background.after(Duration.ofMillis(1), () -> happened.add("no")).cancel());
    Fx.run(() -> background.after(Duration.ofMillis(30), () -> happened.add("yes")));

    Fx.until(PATIENCE, () -> !happened.isEmpty());
    assertFalse(happened.contains("no"));
  }

  private static boolean await(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }
}
