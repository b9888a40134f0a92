package org.maracdesk.vault;

/** In what state the seal of a store was found when it was opened. */
public enum SealState {
  /** It was there, and fitted. */
  THERE,
  /** It was lifted and never put again: a power cut, or a program that was ended. */
  LIFTED,
  /** There was no file with a seal: it was lost, or somebody took it away. */
  MISSING
}
