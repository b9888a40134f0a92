package org.maracdesk.store;

/**
 * The store was written by a newer version of the program. Nothing was changed; a newer version
 * opens it.
 */
public final class TooNewException extends RuntimeException {

  private final int found;
  private final int known;

  TooNewException(int found, int known) {
    super("store.too-new");
    this.found = found;
    this.known = known;
  }

  /** The number of the last upgrade the store has had. */
  public int found() {
    return found;
  }

  /** The number of the last upgrade this program knows. */
  public int known() {
    return known;
  }
}
