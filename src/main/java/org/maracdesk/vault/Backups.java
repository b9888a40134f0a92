package org.maracdesk.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * The backups of one open store. Each is a folder with the store's files as they are, encrypted
 * under the same key, and a sealed manifest; it gets its name only once it is whole. Whatever goes
 * wrong with them never reaches the store.
 */
public final class Backups {

  private final StoreFolder store;
  private final BackupKeys keys;
  private final Supplier<Connection> connections;
  private final Patience patience;

  Backups(StoreFolder store, BackupKeys keys, Supplier<Connection> connections, Patience patience) {
    this.store = store;
    this.keys = keys;
    this.connections = connections;
    this.patience = patience;
  }

  /** What is remembered about them. */
  public BackupRecord record() {
    return BackupRecord.read(store, keys);
  }

  /** Where they go: the place that was chosen, or else the folder "backups" beside the store. */
  public Path place() {
    return BackupPlace.of(store, record()).path();
  }

  /**
   * From now on they go there. Those made before stay where they are.
   *
   * @throws ExplainedException when it is not a folder, lies in the store, or cannot be written
   */
  public void choose(Path folder) {
    var place = BackupPlace.choose(store, folder);
    try {
      remember(record().choosing(place.path()));
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("vault.unreadable"), e);
    }
  }

  /** What happened while the store was closed is in its audit trail now. */
  public void noted() {
    try {
      remember(record().noted());
    } catch (IOException nextTime) {
      // It is noted once more then: better twice than not at all.
    }
  }

  /**
   * All there are in the place, the newest first, also those that cannot be brought back.
   *
   * @throws ExplainedException when the place cannot be reached or read
   */
  public List<KeptBackup> all() {
    var place = BackupPlace.of(store, record());
    try {
      return patience.on(
          pulse -> {
            if (!place.chosen() && Files.notExists(place.path())) {
              return List.<KeptBackup>of();
            }
            place.ready(0);
            return list(place.path(), keys, pulse);
          });
    } catch (BackupFault e) {
      throw new ExplainedException(e.trouble().wording(), e);
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("backup.place.not-readable"), e);
    }
  }

  static List<KeptBackup> list(Path place, BackupKeys keys, Patience.Pulse pulse)
      throws IOException {
    var found = new ArrayList<KeptBackup>();
    for (var folder : BackupFolder.in(place)) {
      found.add(folder.look(keys, pulse));
    }
    found.sort(Comparator.comparing(KeptBackup::made).thenComparing(KeptBackup::name).reversed());
    return List.copyOf(found);
  }

  /**
   * Makes one of the open store, proves it, and removes those that need not be kept any longer.
   * Nothing may change in the store meanwhile.
   */
  public BackupOutcome make(BackupOrder order) {
    var outcome = attempt(order);
    remember(outcome, order);
    return outcome;
  }

  private BackupOutcome attempt(BackupOrder order) {
    begin(order);
    var making = making(order);
    try (var connection = connections.get()) {
      var tables = TableSum.of(connection, () -> {});
      try (var copy = LocalCopy.of(store, connection, keys)) {
        return made(pulse -> making.make(copy.image(), tables, pulse));
      }
    } catch (IOException noRoomForTheCopy) {
      return new BackupOutcome.Failed(BackupTrouble.NOT_WRITTEN);
    } catch (SQLException | ExplainedException storeStopped) {
      return new BackupOutcome.Failed(BackupTrouble.STORE_STOPPED);
    }
  }

  /** What stands in the store just now; null when it cannot be read any more. */
  @Nullable List<TableSum> tables() {
    try (var connection = connections.get()) {
      return TableSum.of(connection, () -> {});
    } catch (SQLException | IOException | ExplainedException storeStopped) {
      return null;
    }
  }

  /** Makes one of the store that has just been closed; nobody else may open it meanwhile. */
  BackupOutcome make(
      BackupOrder order, @Nullable List<TableSum> tables, StoreDatabase.Closed closed) {
    if (tables == null) {
      return new BackupOutcome.Failed(BackupTrouble.STORE_STOPPED);
    }
    var making = making(order);
    var image = new BackupMaking.Image(store.database(), closed.seal(), closed.owing());
    return made(pulse -> making.make(image, tables, pulse));
  }

  private BackupMaking making(BackupOrder order) {
    var record = record();
    var origin = record.origin();
    var line = origin == null ? null : origin.line();
    return new BackupMaking(store, keys, BackupPlace.of(store, record), order, line);
  }

  private BackupOutcome made(Patience.Work<KeptBackup> work) {
    try {
      return new BackupOutcome.Made(patience.on(work));
    } catch (BackupFault e) {
      return new BackupOutcome.Failed(e.trouble());
    } catch (IOException e) {
      return new BackupOutcome.Failed(BackupTrouble.NOT_WRITTEN);
    }
  }

  /** Remembers that an attempt has begun, so that one that is cut off is told of. */
  void begin(BackupOrder order) {
    try {
      remember(record().begun(order));
    } catch (IOException notNow) {
      // The backup matters more than the note of it.
    }
  }

  /** Remembers how an attempt went. */
  void remember(BackupOutcome outcome, BackupOrder order) {
    try {
      remember(record().after(outcome, order));
    } catch (IOException notNow) {
      // Then the next opening takes it for one that was cut off, and the next lock makes another.
    }
  }

  private void remember(BackupRecord record) throws IOException {
    WholeFile.create(store.backups(), record.file(keys));
  }

  /**
   * Proves a backup once more.
   *
   * @return why it cannot be relied on, or nothing when all is well
   * @throws ExplainedException when there is no room here to open a copy of it, or when it is
   *     proven and that cannot be written down
   */
  public @Nullable Wording prove(KeptBackup backup, Clock clock) {
    var folder = new BackupFolder(backup.folder());
    try {
      boolean proven =
          patience.on(
              pulse -> {
                if (!(folder.read(keys, pulse) instanceof BackupFolder.Reading.Sealed(var found))) {
                  throw new BackupFault(BackupTrouble.DIFFERENT);
                }
                if (!BackupProof.in(store).prove(folder, found, keys, pulse)) {
                  return false;
                }
                note(
                    folder, found.provenAt(clock.instant().truncatedTo(ChronoUnit.SECONDS)), pulse);
                return true;
              });
      if (!proven) {
        throw new ExplainedException(Wording.of("backup.prove.no-room"));
      }
      return null;
    } catch (BackupFault e) {
      return switch (e.trouble()) {
        case DIFFERENT -> Wording.of("backup.prove.different");
        case KEYS_DAMAGED -> Wording.of("backup.prove.keys");
        default -> e.trouble().wording();
      };
    } catch (IOException e) {
      return Wording.of("backup.prove.unreadable");
    }
  }

  /** The store first: a backup may lie where nothing can be written. */
  private void note(BackupFolder folder, BackupManifest proven, Patience.Pulse pulse) {
    try {
      remember(record().provenAgain(Objects.requireNonNull(proven.proven())));
      BackupFolder.write(folder.manifest(), proven.file(keys), pulse);
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("backup.prove.not-noted"), e);
    }
  }

  /**
   * Removes backups for good.
   *
   * @return how many are gone
   */
  public int remove(List<KeptBackup> backups) {
    int gone = 0;
    for (var backup : backups) {
      try {
        patience.on(
            pulse -> {
              new BackupFolder(backup.folder()).remove();
              return true;
            });
        gone++;
      } catch (IOException stays) {
        // The user is told how many stayed
      }
    }
    return gone;
  }

  /**
   * Brings one back into a new folder beside the store, which stays as it is.
   *
   * @return the new folder
   * @throws ExplainedException when that is not possible; nothing of it stays behind
   */
  public Path restore(KeptBackup backup, ZoneId zone) {
    var folder = new BackupFolder(backup.folder());
    try {
      var reading = patience.on(pulse -> folder.read(keys, pulse));
      if (!(reading instanceof BackupFolder.Reading.Sealed(var manifest))) {
        throw new ExplainedException(Wording.of("backup.restore.changed"));
      }
      return new BackupRestoring(
              folder,
              manifest,
              BackupRestoring.current(KeyFile.bytes(store), keys, manifest.generation()),
              record().restored(manifest.entries()).file(keys))
          .into(beside(store, manifest, zone), patience);
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("backup.restore.unreadable"), e);
    }
  }

  /** The first free name beside a store for one that is brought back. */
  static Path beside(StoreFolder store, BackupManifest manifest, ZoneId zone) throws IOException {
    var parent = store.path().getParent();
    if (parent == null) {
      throw new IOException("nothing can be beside the store");
    }
    var day = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm");
    return BackupName.free(
        parent,
        store.path().getFileName()
            + "-restored-"
            + day.format(LocalDateTime.ofInstant(manifest.made(), zone)));
  }
}
