package org.maracdesk.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

class FailuresTest {

  private final List<String> logged = new ArrayList<>();
  private final List<Wording> told = new ArrayList<>();
  private final Failures failures = new Failures(new Log(), told::add);

  private final class Log implements System.Logger {
    @Override
    public String getName() {
      return "log";
    }

    @Override
    public boolean isLoggable(Level level) {
      return true;
    }

    @Override
    public void log(
        Level level, @Nullable ResourceBundle bundle, String text, @Nullable Throwable thrown) {
      logged.add(text);
    }

    @Override
    public void log(Level level, @Nullable ResourceBundle bundle, String format, Object... params) {
      logged.add(format);
    }
  }

  @Test
  void aFailureOfTheWorldSaysItsOwnSentence() {
    failures.accept(new ExplainedException(Wording.of("disk.full", "/media/stick")));

    assertEquals(List.of(Wording.of("disk.full", "/media/stick")), told);
    assertFalse(logged.getFirst().contains("stick"));
  }

  @Test
  void whatComesWithEachDrawingOfTheWindowIsToldOnce() {
    for (int drawing = 0; drawing < 3; drawing++) {
      failures.uncaught(new IllegalStateException("drawing " + drawing));
    }

    assertEquals(1, told.size());
    assertEquals(1, logged.size());

    failures.uncaught(new ArithmeticException());

    assertEquals(2, told.size());
  }

  @Test
  void aFailureOfOursGetsACodeThatIsInTheLogToo() {
    failures.accept(new IllegalStateException("Sample Person, 1 Sample Road"));

    var code = told.getFirst().arguments().getFirst().toString();
    assertTrue(code.matches("[B-Y]{3}-[B-Y]{3}-[B-Y]{3}"), code);
    assertTrue(logged.getFirst().startsWith(code));
  }

  @Test
  void nothingThatAnExceptionSaysReachesTheLog() {
    failures.accept(
        new IllegalStateException("Sample Person", new RuntimeException("1 Sample Road")));

    assertEquals(1, logged.size());
    assertFalse(logged.getFirst().contains("Sample"));
    assertTrue(logged.getFirst().contains("java.lang.RuntimeException"));
  }
}
