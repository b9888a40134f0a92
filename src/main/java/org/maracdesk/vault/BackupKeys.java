package org.maracdesk.vault;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.UUID;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * What it takes to make backups of one store, to tell them from others and to open a copy of one:
 * no way to the passphrase, and none to the data key itself. Once they are wiped they seal and open
 * nothing more: what zeros had sealed could never be read again.
 */
final class BackupKeys implements AutoCloseable {

  private final UUID store;
  private final int epoch;
  private final byte[] header;
  private final byte[] manifest;
  private final byte[] seal;
  private final char[] password;
  private boolean closed;

  BackupKeys(UUID store, int epoch, DataKey key) {
    this.store = store;
    this.epoch = epoch;
    header = key.forPurpose(DataKey.Purpose.HEADER);
    manifest = key.forPurpose(DataKey.Purpose.BACKUP);
    seal = key.forPurpose(DataKey.Purpose.SEAL);
    password = key.filePassword();
  }

  private BackupKeys(BackupKeys same) {
    store = same.store;
    epoch = same.epoch;
    header = same.header.clone();
    manifest = same.manifest.clone();
    seal = same.seal.clone();
    password = same.password.clone();
  }

  /**
   * The same once more, for whoever goes on when these are wiped.
   *
   * @throws ExplainedException when they are wiped already, as with everything below
   */
  synchronized BackupKeys again() {
    open();
    return new BackupKeys(this);
  }

  /** The store they are of. */
  UUID store() {
    return store;
  }

  /** Under which of its data keys. */
  int epoch() {
    return epoch;
  }

  /** The seal under a text about backups. */
  synchronized byte[] mac(byte[] text) {
    open();
    return DataKey.mac(manifest).doFinal(text);
  }

  /** Whether a text about backups bears the seal it should. */
  synchronized boolean made(byte[] text, byte[] mac) {
    return MessageDigest.isEqual(mac(text), mac);
  }

  /** Whether the seal under a key file is one that was made with the store's key. */
  synchronized boolean sealedKeyFile(byte[] body, byte[] seal) {
    open();
    return MessageDigest.isEqual(DataKey.mac(header).doFinal(body), seal);
  }

  /** The key of the database's seal; whoever asks wipes it. */
  synchronized byte[] sealKey() {
    open();
    return seal.clone();
  }

  /** The password of the database; whoever asks wipes it. */
  synchronized char[] password() {
    open();
    return password.clone();
  }

  private void open() {
    if (closed) {
      throw new ExplainedException(Wording.of("vault.closed"));
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    Arrays.fill(header, (byte) 0);
    Arrays.fill(manifest, (byte) 0);
    Arrays.fill(seal, (byte) 0);
    Arrays.fill(password, '\0');
  }
}
