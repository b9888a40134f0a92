package org.maracdesk.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

class PatienceTest {

  private static final Patience SHORT = new Patience(Duration.ofMillis(30), 4);

  @Test
  void workThatEndsIsWaitedFor() throws Exception {
    assertEquals("done", SHORT.on(pulse -> "done"));
  }

  @Test
  void whatTheWorkThrowsIsThrown() {
    assertThrows(
        NoSuchFileException.class,
        () ->
            SHORT.on(
                pulse -> {
                  throw new NoSuchFileException("place");
                }));
    assertThrows(
        IllegalStateException.class,
        () ->
            SHORT.on(
                pulse -> {
                  throw new IllegalStateException();
                }));
  }

  @Test
  void aDriveThatNeverAnswersIsGivenUpAndItsWorkEndsWhenItWakes() throws Exception {
    var answer = new CountDownLatch(1);
    var woken = new CompletableFuture<IOException>();

    var gaveUp =
        assertThrows(
            BackupFault.class,
            () ->
                SHORT.on(
                    pulse -> {
                      await(answer);
                      try {
                        pulse.beat();
                        woken.complete(new IOException("went on"));
                      } catch (IOException e) {
                        woken.complete(e);
                      }
                      return true;
                    }));

    assertEquals(BackupTrouble.NO_ANSWER, gaveUp.trouble());
    answer.countDown();
    assertInstanceOf(InterruptedIOException.class, woken.get(20, TimeUnit.SECONDS));
  }

  @Test
  void aDriveThatAnswersForEverIsGivenUpTooInTheEnd() {
    assertThrows(
        BackupFault.class,
        () ->
            SHORT.on(
                pulse -> {
                  while (true) {
                    pulse.beat();
                    LockSupport.parkNanos(1_000_000);
                  }
                }));
  }

  @Test
  void workThatIsSlowButAliveIsWaitedFor() throws Exception {
    var patience = new Patience(Duration.ofMillis(200), 100);
    boolean done =
        patience.on(
            pulse -> {
              for (int i = 0; i < 40; i++) {
                pulse.beat();
                LockSupport.parkNanos(10_000_000);
              }
              return true;
            });
    assertTrue(done);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
