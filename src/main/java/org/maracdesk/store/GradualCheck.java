package org.maracdesk.store;

/**
 * A look through an open store, one small step after the other, so that whoever works in it waits
 * for none of them. What is changed in between is looked at as it is by then.
 */
public final class GradualCheck {

  private final Store store;
  private final Verification look;

  GradualCheck(Store store, Verification look) {
    this.store = store;
    this.look = look;
  }

  /**
   * Takes the next step.
   *
   * @return whether there are more
   */
  public boolean step() {
    return store.read(_ -> look.step());
  }

  /** How many problems were found in the audit trail, at most about a hundred. */
  public int problemsOfTheTrail() {
    return look.inTheTrail();
  }

  /** How many problems were found besides those. */
  public int problemsOfRecords() {
    return look.found().problems().size() - look.inTheTrail();
  }
}
