package org.maracdesk.ui.frame;

import java.lang.System.Logger.Level;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.SupportCode;
import org.maracdesk.wording.Wording;

/**
 * Where every failure ends: it is logged once, without anything from a case, and told in a
 * sentence. A failure of the world brings its own sentence; one of ours gets a support code.
 */
public final class Failures implements Consumer<Throwable> {

  private final System.Logger log;
  private final Consumer<Wording> tell;
  private final Set<SupportCode> known = new HashSet<>();

  /**
   * @param log where failures are written down
   * @param tell shows a sentence to the user
   */
  public Failures(System.Logger log, Consumer<Wording> tell) {
    this.log = log;
    this.tell = tell;
  }

  /**
   * What nobody expected, from wherever nobody was waiting for it. It may come again with each
   * drawing of the window: one like it is told and logged once.
   */
  public void uncaught(Throwable failure) {
    if (known.add(SupportCode.of(failure))) {
      accept(failure);
    }
  }

  @Override
  public void accept(Throwable failure) {
    if (failure instanceof ExplainedException explained) {
      log.log(Level.WARNING, () -> explained.wording().key() + SupportCode.places(explained));
      tell.accept(explained.wording());
    } else {
      var code = SupportCode.of(failure);
      log.log(Level.ERROR, () -> code + SupportCode.places(failure));
      tell.accept(Wording.of("frame.failure", code));
    }
  }
}
