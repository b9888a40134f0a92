package org.maracdesk.domain.shared;

/**
 * A wish that something long should stop. Whoever wants it stopped raises the sign; whoever does
 * the work looks at it wherever stopping leaves nothing half done. It works from any thread.
 */
public final class StopSign {

  private volatile boolean raised;

  /** The work stopped because somebody wished it; nothing went wrong. */
  public static final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Stopped() {
      super("stopped on request", null, false, false);
    }
  }

  /** Asks that the work stop. */
  public void raise() {
    raised = true;
  }

  /** Whether the work was asked to stop. */
  public boolean isRaised() {
    return raised;
  }

  /**
   * Goes on unless the sign is raised.
   *
   * @throws Stopped when it is
   */
  public void check() {
    if (raised) {
      throw new Stopped();
    }
  }
}
