package org.maracdesk.store;

/** Puts a seal on bytes that only the holder of the store's key can make. */
@FunctionalInterface
public interface Sealer {

  /** The seal of these bytes, always the same for the same bytes; 32 bytes. */
  byte[] seal(byte[] bytes);
}
