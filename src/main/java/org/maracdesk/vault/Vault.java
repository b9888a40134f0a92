package org.maracdesk.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * A store that is open: a folder with one encrypted database and the file that holds its key,
 * wrapped under a passphrase. Closing it forgets every key.
 */
public final class Vault implements AutoCloseable {

  private final StoreFolder folder;
  private final UUID id;
  private final StoreKind kind;
  private final KeyRing keys;
  private final StoreDatabase database;
  private final byte[] auditKey;
  private final BackupKeys backupKeys;
  private final Backups backups;
  private final boolean keysChanged;
  private final SealState sealFound;
  private boolean closed;

  Vault(
      StoreFolder folder,
      VaultHeader header,
      KeyHolder holder,
      StoreDatabase database,
      byte[] auditKey,
      BackupKeys backupKeys,
      boolean keysChanged,
      SealState sealFound) {
    this.folder = folder;
    this.id = header.id();
    this.kind = header.kind();
    this.keys = new KeyRing(folder, database, holder);
    this.database = database;
    this.auditKey = auditKey;
    this.backupKeys = backupKeys;
    backups = new Backups(folder, backupKeys, this::connect, Patience.USUAL);
    this.keysChanged = keysChanged;
    this.sealFound = sealFound;
  }

  /** Makes an empty store of somebody who does not say who they are; otherwise as below. */
  public static Vault create(
      Path folder, Passphrase words, KeyDerivation.Cost cost, SecureRandom random) {
    var way = new Way(KeyHolder.unnamed(), words);
    return create(StoreKind.REAL, folder, List.of(way), cost, random);
  }

  /**
   * A way into a new store.
   *
   * @param holder whose it is
   * @param words what opens it, which stays the caller's to close
   */
  public record Way(KeyHolder holder, Passphrase words) {}

  /** Makes an empty store for real people and opens it; otherwise as below. */
  public static Vault create(
      Path folder, List<Way> ways, KeyDerivation.Cost cost, SecureRandom random) {
    return create(StoreKind.REAL, folder, ways, cost, random);
  }

  /**
   * Makes an empty store and opens it.
   *
   * @param kind what it is for, which can never be changed
   * @param folder where; must not exist yet or be empty
   * @param ways the ways into it; the first is that of whoever makes it
   * @param cost what one attempt shall cost, usually {@code KeyDerivation.tune()}
   * @throws ExplainedException when the folder is not free or cannot be written; nothing of ours
   *     stays behind
   */
  public static Vault create(
      StoreKind kind, Path folder, List<Way> ways, KeyDerivation.Cost cost, SecureRandom random) {
    return new StoreMaking(kind, StoreFolder.of(folder), ways, cost, random).made();
  }

  /** Tries to open a store of real people, by whichever way in fits; otherwise as below. */
  public static Opening open(Path folder, Passphrase words) {
    return open(folder, "", words);
  }

  /**
   * Who has a way into the store in a folder; nobody where there is no store or its key file cannot
   * be read. Whether it is genuine shows only on opening.
   */
  public static List<KeyHolder> holders(Path folder) {
    try {
      return KeyFile.read(StoreFolder.of(folder)) instanceof VaultHeader.Reading.Read(var header)
          ? header.holders()
          : List.of();
    } catch (IOException | ExplainedException unreadable) {
      return List.of();
    }
  }

  /** What the store in a folder says it is for; nothing where no key file can be read. */
  public static Optional<StoreKind> kind(Path folder) {
    try {
      return KeyFile.read(StoreFolder.of(folder)) instanceof VaultHeader.Reading.Read(var header)
          ? Optional.of(header.kind())
          : Optional.empty();
    } catch (IOException | ExplainedException unreadable) {
      return Optional.empty();
    }
  }

  /** Tries to open a store of real people; otherwise as below. */
  public static Opening open(Path folder, String slot, Passphrase words) {
    return open(StoreKind.REAL, folder, slot, words);
  }

  /**
   * Tries to open a store.
   *
   * @param kind what it is expected to be for; any other stays shut
   * @param slot by which way in; blank for whichever fits, which takes as long as all of them
   * @param words the passphrase, which stays the caller's to close
   * @throws ExplainedException when the folder cannot be read or written, or this computer has too
   *     little memory
   */
  public static Opening open(StoreKind kind, Path folder, String slot, Passphrase words) {
    return new StoreOpening(kind, StoreFolder.of(folder)).by(slot, words);
  }

  /** Where the store is. */
  public Path folder() {
    return folder.path();
  }

  /** Which store this is, wherever it is moved. */
  public UUID id() {
    return id;
  }

  /** What it is for. */
  public StoreKind kind() {
    return kind;
  }

  /**
   * Whether the ways in were changed since the store was last open, or while it was without that
   * being written down in it: by a program that was ended at once, or from an older key file.
   */
  public boolean isKeysChanged() {
    return keysChanged;
  }

  /** What the user has to be told although the store could be opened. */
  public Optional<Wording> remark() {
    return switch (sealFound) {
      case THERE -> Optional.empty();
      case LIFTED -> Optional.of(Wording.of("vault.seal.lifted"));
      case MISSING -> Optional.of(Wording.of("vault.seal.missing"));
    };
  }

  /** In what state its seal was when it was opened; a store that was just made has a sound one. */
  public SealState sealFound() {
    return sealFound;
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

  /** Who has a way in, and how that is changed. */
  public KeyRing keys() {
    return keys;
  }

  /** What to tell the user when the database fails; the database's own words stay behind. */
  public static ExplainedException explain(SQLException failure) {
    return new ExplainedException(Faults.wording(failure), StoreFault.of(failure));
  }

  /** Closes the database and forgets the keys; once or many times is the same. */
  @Override
  public synchronized void close() {
    if (!closed) {
      shutDown();
      backupKeys.close();
      database.close();
    }
  }

  /**
   * Puts the store under a new data key, closes it and opens what it is now: the words have just
   * opened that, and are not tried once more. From then on it opens only for whoever opened it now;
   * everybody else has to be let in again, and the recovery sheet is void. Backups made before stay
   * under the key of until now. Nobody may change anything in the store meanwhile.
   *
   * @param mine the words of whoever opened the store
   * @param resealing seals anew what is sealed inside
   * @return {@code WrongPassphrase} when {@code mine} was not right: nothing has changed, and the
   *     store is open; otherwise what came of opening the store it is now
   * @throws ExplainedException when it was not done: the store is as it was, and open unless it had
   *     stopped
   */
  public synchronized Opening renewKey(
      Passphrase mine, KeyDerivation.Cost cost, SecureRandom random, Resealing resealing) {
    if (keys.holder().kind() == KeyHolder.Kind.RECOVERY) {
      throw new ExplainedException(Wording.of("vault.renew.by-sheet"));
    }
    var notDone = Wording.of("vault.renew.failed");
    try {
      var header = keys.provenBy(mine);
      if (header == null) {
        return new Opening.WrongPassphrase();
      }
      var renewal = new KeyRenewal(folder, database, header, backupKeys);
      var ready = renewal.prepare(keys.holder(), mine, cost, random, this::seal, resealing);
      try (var proven = ready.unlocked()) {
        replaceBy(ready.next(), notDone);
        return new StoreOpening(kind, folder).by(proven);
      }
    } catch (IOException e) {
      throw new ExplainedException(notDone, e);
    } catch (SQLException e) {
      throw explain(e);
    }
  }

  /**
   * Brings the tables of the store up to date, on a copy that takes its place whole or not at all.
   * The store as it was is kept beside it first. Nobody may change anything in it meanwhile.
   *
   * @param order what is known about the store as it is
   * @return the store to go on with; this one is closed then
   * @throws ExplainedException when it was not done: the store is as it was
   */
  public synchronized Vault upgrade(BackupOrder order, Upgrading upgrading) {
    var kept = backups.keepBeforeUpgrade(order);
    var notDone = Wording.of("vault.upgrade.failed", kept.name());
    var next = prepared(upgrading, notDone);
    var sealing = auditKey.clone();
    var again = backupKeys.again();
    @Nullable Vault upgraded = null;
    try {
      replaceBy(next, notDone);
      upgraded = reopened(next, sealing, again);
      return upgraded;
    } catch (IOException e) {
      throw new ExplainedException(notDone, e);
    } finally {
      if (upgraded == null) {
        Arrays.fill(sealing, (byte) 0);
        again.close();
      }
    }
  }

  private NextStore prepared(Upgrading upgrading, Wording notDone) {
    try {
      var upgrade = new StoreUpgrade(folder, database, backupKeys);
      return upgrade.prepare(backups.record().upgraded(), upgrading);
    } catch (IOException | ExplainedException e) {
      throw new ExplainedException(notDone, e);
    } catch (SQLException e) {
      throw new ExplainedException(notDone, StoreFault.of(e));
    }
  }

  /** Goes on in a store that has just taken the place of this one, under the same data key. */
  private Vault reopened(NextStore next, byte[] sealing, BackupKeys again) {
    try {
      if (!next.finish()) {
        throw new ExplainedException(new Opening.InUse().wording());
      }
      if (!(KeyFile.read(folder) instanceof VaultHeader.Reading.Read(var header))) {
        throw new ExplainedException(Wording.of("vault.damaged.keys"));
      }
      return switch (StoreDatabase.open(folder, again.sealKey(), again.password())) {
        case StoreDatabase.Attempt.Refused(var why) -> throw new ExplainedException(why.wording());
        case StoreDatabase.Attempt.Open(var opened) ->
            new Vault(
                folder, header, keys.holder(), opened, sealing, again, keysChanged, sealFound);
      };
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("vault.upgrade.unfinished"), e);
    }
  }

  private void replaceBy(NextStore next, Wording notDone) throws IOException {
    shutDown();
    backupKeys.close();
    var decided = new AtomicBoolean();
    database.close(_ -> decided.set(next.decide()));
    if (!decided.get()) {
      next.discard();
      throw new ExplainedException(notDone);
    }
    try {
      next.finish();
    } catch (IOException nextOpening) {
      // It is decided: whoever opens the store next finishes it
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
      return Backups.STOPPED;
    }
    // The database is closed in any case, whatever comes before it is reached
    try (backupKeys;
        database) {
      var closing = ClosingBackup.begin(backups, order);
      shutDown();
      var outcome = new AtomicReference<BackupOutcome>(Backups.STOPPED);
      database.close(shut -> outcome.set(closing.made(shut)));
      backups.remember(outcome.get(), order);
      return outcome.get();
    }
  }

  /**
   * Closes as {@link #close()} does, and leaves a backup to make of what was closed. The store can
   * be opened again at once, whatever becomes of the backup and however long it takes.
   */
  public synchronized LeftBackup leave(BackupOrder order) {
    if (closed) {
      return ClosingBackup.tooLate(backups, order);
    }
    try (backupKeys;
        database) {
      var closing = ClosingBackup.begin(backups, order);
      shutDown();
      var left = new AtomicReference<@Nullable LeftBackup>();
      database.close(shut -> left.set(closing.left(shut)));
      var taken = left.get();
      return taken == null ? closing.stopped() : taken;
    }
  }

  private void shutDown() {
    closed = true;
    keys.close();
    Arrays.fill(auditKey, (byte) 0);
  }
}
