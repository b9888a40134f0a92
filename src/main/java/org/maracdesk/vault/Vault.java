package org.maracdesk.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * A store that is open: a folder with one encrypted database and the file that holds its key,
 * wrapped under a passphrase. Closing it forgets every key.
 */
public final class Vault implements AutoCloseable {

  static final int MOST_HEADER_BYTES = 1 << 16;

  private final StoreFolder folder;
  private final UUID id;
  private final StoreDatabase database;
  private final byte[] auditKey;
  private final BackupKeys backupKeys;
  private final Backups backups;
  private final @Nullable Wording remark;
  private boolean closed;

  private Vault(
      StoreFolder folder,
      UUID id,
      StoreDatabase database,
      byte[] auditKey,
      BackupKeys backupKeys,
      @Nullable Wording remark) {
    this.folder = folder;
    this.id = id;
    this.database = database;
    this.auditKey = auditKey;
    this.backupKeys = backupKeys;
    backups = new Backups(folder, backupKeys, this::connect, Patience.USUAL);
    this.remark = remark;
  }

  /**
   * Makes an empty store and opens it.
   *
   * @param folder where; must not exist yet or be empty
   * @param words the passphrase, which stays the caller's to close
   * @param cost what one attempt at the passphrase shall cost, usually {@code Cost.USUAL}
   * @throws ExplainedException when the folder is not free or cannot be written; nothing of ours
   *     stays behind
   */
  public static Vault create(
      Path folder, Passphrase words, KeyDerivation.Cost cost, SecureRandom random) {
    var place = StoreFolder.of(folder);
    try (var site = BuildingSite.open(place);
        var key = DataKey.random(random)) {
      var header = VaultHeader.create(key, words, cost, random);
      var database = StoreDatabase.create(place, key);
      try {
        // Only now, with the database safe on the disk: a power cut before this line leaves no
        // store
        // rather than a broken one.
        WholeFile.create(place.keys(), header.file());
      } catch (IOException | RuntimeException e) {
        database.close();
        throw e;
      }
      site.finished();
      return new Vault(
          place,
          header.id(),
          database,
          key.forPurpose(DataKey.Purpose.AUDIT),
          new BackupKeys(header.id(), header.epoch(), key),
          null);
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("vault.create.failed"), e);
    }
  }

  /**
   * Tries to open a store.
   *
   * @param words the passphrase, which stays the caller's to close
   * @throws ExplainedException when the folder cannot be read or written, or this computer has too
   *     little memory
   */
  public static Opening open(Path folder, Passphrase words) {
    var place = StoreFolder.of(folder);
    if (BackupFolder.isOne(place.path())) {
      // Opened in place it would be no backup any more.
      return new Opening.NotAStore(Wording.of("vault.is-a-backup"));
    }
    try {
      return switch (readHeader(place)) {
        case null ->
            Files.exists(place.database())
                ? new Opening.Damaged(Wording.of("vault.damaged.keys-missing"))
                : new Opening.NotAStore();
        case VaultHeader.Reading.TooNew _ -> new Opening.TooNew();
        case VaultHeader.Reading.Damaged _ -> damagedKeys();
        case VaultHeader.Reading.Read(var header) -> open(place, header, words);
      };
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("vault.unreadable"), e);
    }
  }

  /** Where the store is. */
  public Path folder() {
    return folder.path();
  }

  /** Which store this is, wherever it is moved. */
  public UUID id() {
    return id;
  }

  /** What the user has to be told although the store could be opened. */
  public Optional<Wording> remark() {
    return Optional.ofNullable(remark);
  }

  /**
   * A new connection to the database, with autocommit off; whoever asks for it closes it.
   *
   * @throws ExplainedException when the store is closed or has stopped itself
   */
  public synchronized Connection connect() {
    if (closed) {
      throw new ExplainedException(Wording.of("vault.closed"));
    }
    try {
      return database.connect();
    } catch (SQLException e) {
      throw explain(e);
    }
  }

  /**
   * The seal under a message of the audit trail (HMAC-SHA256, 32 bytes), which nobody can make
   * without the store's key.
   *
   * @throws ExplainedException when the store is closed
   */
  public synchronized byte[] seal(byte[] message) {
    if (closed) {
      throw new ExplainedException(Wording.of("vault.closed"));
    }
    return DataKey.mac(auditKey).doFinal(message);
  }

  /**
   * Gives the store another passphrase. Only the key file is written anew, whole or not at all; the
   * one before it stays beside it until the store has been opened once more.
   *
   * @param current the passphrase now
   * @param next the passphrase from now on
   * @return whether {@code current} was right; if not, nothing has changed
   * @throws ExplainedException when the key file cannot be read or written; the current passphrase
   *     then stays
   */
  public synchronized boolean changePassphrase(
      Passphrase current, Passphrase next, KeyDerivation.Cost cost, SecureRandom random) {
    if (closed) {
      throw new ExplainedException(Wording.of("vault.closed"));
    }
    try {
      if (!(readHeader(folder) instanceof VaultHeader.Reading.Read(var header))) {
        throw new ExplainedException(Wording.of("vault.change.failed"));
      }
      var unlocked = header.unlock(current);
      if (unlocked == null) {
        return false;
      }
      try (var key = unlocked) {
        if (!header.isSealedBy(key)) {
          throw new ExplainedException(Wording.of("vault.change.failed"));
        }
        var changed = header.withPassphrase(key, next, cost, random);
        WholeFile.replaceKeepingOld(folder.keys(), changed.file());
        return true;
      }
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("vault.change.failed"), e);
    }
  }

  /** What to tell the user when the database fails; the database's own words stay behind. */
  public static ExplainedException explain(SQLException failure) {
    return new ExplainedException(Faults.wording(failure), StoreFault.of(failure));
  }

  /** Closes the database and forgets the keys; once or many times is the same. */
  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      Arrays.fill(auditKey, (byte) 0);
      backupKeys.close();
      database.close();
    }
  }

  /** The backups of this store; good only while it is open. */
  public Backups backups() {
    return backups;
  }

  /**
   * Closes as {@link #close()} does, and makes a backup of what was closed before anybody else can
   * open it. Whatever goes wrong with the backup, the store is closed and every key forgotten when
   * this returns.
   */
  public synchronized BackupOutcome close(BackupOrder order) {
    if (closed) {
      return new BackupOutcome.Failed(BackupTrouble.STORE_STOPPED);
    }
    // The database is closed in any case, whatever comes before it is reached
    try (backupKeys; database) {
      backups.begin(order);
      var tables = backups.tables();
      closed = true;
      Arrays.fill(auditKey, (byte) 0);
      var outcome =
          new AtomicReference<BackupOutcome>(
              new BackupOutcome.Failed(BackupTrouble.STORE_STOPPED));
      database.close(seal -> outcome.set(backups.make(order, tables, seal)));
      backups.remember(outcome.get(), order);
      return outcome.get();
    }
  }

  private static Opening open(StoreFolder folder, VaultHeader header, Passphrase words)
      throws IOException {
    var unlocked = header.unlock(words);
    if (unlocked == null) {
      return new Opening.WrongPassphrase();
    }
    try (var key = unlocked) {
      if (!header.isSealedBy(key)) {
        return damagedKeys();
      }
      return switch (StoreDatabase.open(folder, key)) {
        case StoreDatabase.Attempt.Refused(var why) -> why;
        case StoreDatabase.Attempt.Open(var database) -> {
          WholeFile.tidy(folder.keys());
          yield new Opening.Opened(
              new Vault(
                  folder,
                  header.id(),
                  database,
                  key.forPurpose(DataKey.Purpose.AUDIT),
                  new BackupKeys(header.id(), header.epoch(), key),
                  remark(database.sealFound())));
        }
      };
    }
  }

  private static VaultHeader.@Nullable Reading readHeader(StoreFolder folder) throws IOException {
    try {
      return Files.size(folder.keys()) > MOST_HEADER_BYTES
          ? new VaultHeader.Reading.Damaged()
          : VaultHeader.read(Files.readAllBytes(folder.keys()));
    } catch (NoSuchFileException absent) {
      return null;
    }
  }

  private static @Nullable Wording remark(FileSeal.State seal) {
    return switch (seal) {
      case THERE -> null;
      case LIFTED -> Wording.of("vault.seal.lifted");
      case MISSING -> Wording.of("vault.seal.missing");
    };
  }

  private static Opening damagedKeys() {
    return new Opening.Damaged(Wording.of("vault.damaged.keys"));
  }
}
