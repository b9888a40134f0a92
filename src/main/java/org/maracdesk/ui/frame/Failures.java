package org.maracdesk.ui.frame;

import java.lang.System.Logger.Level;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Where every failure ends: it is logged once, without anything from a case, and told in a
 * sentence. A failure of the world brings its own sentence; one of ours gets a support code.
 */
public final class Failures implements Consumer<Throwable> {

  private static final int FRAMES = 30;

  private final System.Logger log;
  private final RandomGenerator random;
  private final Consumer<Wording> tell;

  /**
   * @param log where failures are written down
   * @param random where support codes come from
   * @param tell shows a sentence to the user
   */
  public Failures(System.Logger log, RandomGenerator random, Consumer<Wording> tell) {
    this.log = log;
    this.random = random;
    this.tell = tell;
  }

  @Override
  public void accept(Throwable failure) {
    if (failure instanceof ExplainedException explained) {
      log.log(Level.WARNING, () -> explained.wording().key() + causes(explained));
      tell.accept(explained.wording());
    } else {
      var code = SupportCode.random(random);
      log.log(Level.ERROR, () -> code + causes(failure));
      tell.accept(Wording.of("frame.failure", code));
    }
  }

  /** Types and places only: messages of other people's exceptions may carry values of a row. */
  private static String causes(Throwable failure) {
    var text = new StringBuilder();
    int depth = 0;
    for (var cause = failure; cause != null && depth < 5; cause = cause.getCause(), depth++) {
      text.append(System.lineSeparator()).append(cause.getClass().getName());
      var frames = cause.getStackTrace();
      for (int i = 0; i < Math.min(frames.length, FRAMES); i++) {
        text.append(System.lineSeparator()).append("\tat ").append(frames[i]);
      }
    }
    return text.toString();
  }
}
