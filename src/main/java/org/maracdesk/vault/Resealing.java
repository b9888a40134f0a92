package org.maracdesk.vault;

import java.sql.Connection;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What a store does to its own seals when it gets a new data key. */
public interface Resealing {

  /** The tables it changes; every other one has to be the same afterwards. */
  Set<String> tables();

  /**
   * Seals anew what stands in the copy that is to become the store.
   *
   * @param copy new connections to it, which are its own to close
   * @param before makes the seals there are
   * @param now makes the seals there are to be
   * @return what failed tries at the copy are to be counted from, as {@link FailedTries#begin} asks
   * @throws org.maracdesk.wording.ExplainedException when what stands there does not hold; nothing
   *     has become of the copy then
   */
  byte[] reseal(Supplier<Connection> copy, UnaryOperator<byte[]> before, UnaryOperator<byte[]> now);
}
