package org.maracdesk.vault;

/** What came of trying words on a key file. */
sealed interface Unlocking {

  /** No way in that was tried opens with them. */
  record WrongWords() implements Unlocking {}

  /** One does, but the file is not as somebody who knew the data key last wrote it. */
  record NotGenuine() implements Unlocking {}

  /**
   * One does, and the file is genuine.
   *
   * @param unlocked whose way in it was, and the data key; whoever asked closes it
   */
  record Open(VaultHeader.Unlocked unlocked) implements Unlocking {}

  /**
   * Tries words, which takes its time for each way in that is tried.
   *
   * @param slot the only way in to try; blank for all
   */
  static Unlocking of(VaultHeader header, String slot, Passphrase words) {
    var unlocked = header.unlock(slot, words);
    if (unlocked == null) {
      return new WrongWords();
    }
    if (!header.isSealedBy(unlocked.key())) {
      unlocked.close();
      return new NotGenuine();
    }
    words.foundToOpen(header, unlocked.holder());
    return new Open(unlocked);
  }
}
