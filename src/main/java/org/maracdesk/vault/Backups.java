package org.maracdesk.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * The backups of one open store. Each is a folder with the store's files as they are, encrypted
 * under the same key, and a sealed manifest; it gets its name only once it is whole. Whatever goes
 * wrong with them never reaches the store.
 */
public final class Backups {

  private static final Comparator<KeptBackup> NEWEST_FIRST =
      Comparator.comparing(KeptBackup::made).thenComparing(KeptBackup::name).reversed();

  /** What is said of a store that cannot be read any more. */
  static final BackupOutcome STOPPED = new BackupOutcome.Failed(BackupTrouble.STORE_STOPPED);

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

  /** The store whose they are. */
  StoreFolder store() {
    return store;
  }

  /** A connection to it, as long as it is open. */
  Connection connect() {
    return connections.get();
  }

  /** What is remembered about them. */
  public BackupRecord record() {
    return BackupRecord.read(store, keys);
  }

  /** Where they go: the place that was chosen, or else the folder "backups" beside the store. */
  public Path place() {
    return placed().path();
  }

  BackupPlace placed() {
    return BackupPlace.of(store, record());
  }

  /**
   * From now on they go there. Those made before stay where they are.
   *
   * @throws ExplainedException when it is not a folder, lies in the store, or cannot be written
   */
  public void choose(Path folder) {
    choosing(folder).now();
  }

  /** The same for whoever does not wait for the drive. */
  public LeftErrand<Path> choosing(Path folder) {
    return new LeftErrand<>(
        folder,
        withOwnKeys(),
        own -> own.errands().taken(folder),
        BackupRecord::choosing,
        _ -> {},
        Wording.of("vault.unreadable"));
  }

  /** What happened while the store was closed is in its audit trail now. */
  public void noted() {
    try {
      remember(record().noted(isUnderWay()));
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
    return all(placed());
  }

  private List<KeptBackup> all(BackupPlace place) {
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

  /**
   * The copies of this store that were kept before its tables were brought up to date, the newest
   * first; none where they cannot be looked at.
   */
  public List<KeptBackup> beforeUpgrades() {
    try {
      return patience.on(pulse -> earlier().all(pulse)).stream().sorted(NEWEST_FIRST).toList();
    } catch (IOException notReadable) {
      return List.of();
    }
  }

  private EarlierCopies earlier() {
    return new EarlierCopies(store, keys, line());
  }

  private @Nullable UUID line() {
    var origin = record().origin();
    return origin == null ? null : origin.line();
  }

  /**
   * Keeps the open store as it is, before its tables are brought up to date. Nothing may change in
   * it meanwhile.
   *
   * @throws ExplainedException when there is no copy that is proven to open
   */
  KeptBackup keepBeforeUpgrade(BackupOrder order) {
    try (var connection = connections.get()) {
      return earlier().keep(order, connection, () -> {});
    } catch (BackupFault e) {
      throw new ExplainedException(
          Wording.of(
              switch (e.trouble()) {
                case PLACE_READ_ONLY -> "vault.upgrade.read-only";
                case PLACE_NOT_A_FOLDER -> "vault.upgrade.not-a-folder";
                default -> "vault.upgrade.no-copy";
              }),
          e);
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("vault.upgrade.no-copy"), e);
    } catch (SQLException e) {
      throw new ExplainedException(Wording.of("vault.upgrade.no-copy"), StoreFault.of(e));
    }
  }

  /**
   * The same look, to be taken on any thread, as the drive may take its time, and also when the
   * store has got another key meanwhile.
   */
  public BackupLook looking() {
    var own = withOwnKeys();
    var place = placed();
    return new BackupLook(() -> own.all(place), own.keys);
  }

  /**
   * A look for the newest one that is still to be taken, for whoever finds, going into this open
   * store, that it cannot be read.
   *
   * @param remembered where this computer last saw its backups go; null where nothing is remembered
   * @param zone where the desk stands
   */
  public LeftOffer offering(@Nullable Path remembered, ZoneId zone) {
    return new LeftOffer(store, keys.again(), remembered, zone);
  }

  static List<KeptBackup> list(Path place, BackupKeys keys, Patience.Pulse pulse)
      throws IOException {
    var found = new ArrayList<KeptBackup>();
    for (var folder : BackupFolder.in(place)) {
      found.add(folder.look(keys, pulse));
    }
    found.sort(NEWEST_FIRST);
    return List.copyOf(found);
  }

  /**
   * Makes one of the open store, proves it, and removes those that need not be kept any longer.
   * Nothing may change in the store meanwhile.
   */
  public BackupOutcome make(BackupOrder order) {
    var left = take(order);
    var outcome = left.make();
    left.remember(outcome);
    return outcome;
  }

  /**
   * Takes what one of the open store is made from, which is quick; nothing may change in it
   * meanwhile.
   */
  public LeftBackup take(BackupOrder order) {
    begin(order);
    var own = withOwnKeys();
    var place = placed();
    try (var connection = connections.get()) {
      var tables = TableSum.of(connection, () -> {});
      return LeftBackup.of(own, place, order, tables, LocalCopy.of(store, connection, keys));
    } catch (IOException noRoomForTheCopy) {
      var failed = new BackupOutcome.Failed(BackupTrouble.NOT_WRITTEN);
      return LeftBackup.over(own, place, order, failed);
    } catch (SQLException | ExplainedException storeStopped) {
      return LeftBackup.over(own, place, order, STOPPED);
    }
  }

  /** The same for whoever goes on when the store is closed, and cannot look into it. */
  Backups withOwnKeys() {
    return new Backups(store, keys.again(), Backups::closed, patience);
  }

  private BackupErrands errands() {
    return new BackupErrands(store, keys, patience);
  }

  private static Connection closed() {
    throw new ExplainedException(Wording.of("vault.closed"));
  }

  /** Whether one is being made just now, perhaps since the store was open last. */
  public boolean isUnderWay() {
    return Attempts.atCopying(store).isUnderWay();
  }

  /** Makes one of a file that nobody changes meanwhile. */
  BackupOutcome make(
      BackupPlace place, BackupOrder order, List<TableSum> tables, BackupMaking.Image image) {
    var making = new BackupMaking(store, keys, place, order, line());
    try {
      var kept = patience.on(pulse -> making.make(image, tables, pulse));
      earlier().tidy(order, kept, () -> {});
      return new BackupOutcome.Made(kept);
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

  /**
   * Remembers how an attempt went that was left when the store was closed, unless it has got
   * another key since, and forgets the keys.
   */
  void rememberAndForget(BackupOutcome outcome, BackupOrder order) {
    try {
      rememberAndForget(record -> record.after(outcome, order), () -> {});
    } catch (IOException | ExplainedException notNow) {
      // As with every record that could not be written, the next opening takes it for cut off.
      // Nor is anything remembered of a store that was closed before it could be asked for one.
    }
  }

  /**
   * Remembers something, unless the store has got another key since, does what is left to do with
   * the keys, whether it could be remembered or not, and forgets them.
   */
  void rememberAndForget(UnaryOperator<BackupRecord> change, Runnable then) throws IOException {
    try (keys) {
      if (!isUnderAnotherKey()) {
        try {
          remember(change.apply(record()));
        } finally {
          then.run();
        }
      }
    }
  }

  /** A key file that is damaged says nothing of the kind, and that has to be remembered too. */
  private boolean isUnderAnotherKey() throws IOException {
    return KeyFile.read(store) instanceof VaultHeader.Reading.Read(var header)
        && !(header.id().equals(keys.store()) && header.epoch() == keys.epoch());
  }

  /** Forgets the keys. */
  void forget() {
    keys.close();
  }

  private void remember(BackupRecord record) throws IOException {
    WholeFile.create(store.backups(), record.file(keys));
  }

  /**
   * What came of proving a backup once more.
   *
   * @param when it was proven; null when it is not as it was
   * @param wrong why it cannot be relied on, or, where it is proven, that it could not be written
   *     down beside it; null when all is well
   */
  public record Proven(@Nullable Instant when, @Nullable Wording wrong) {}

  /**
   * Proves a backup once more.
   *
   * @return why it cannot be relied on, or nothing when all is well
   * @throws ExplainedException when there is no room here to open a copy of it, or when it is
   *     proven and that cannot be written down
   */
  public @Nullable Wording prove(KeptBackup backup, Clock clock) {
    var proven = proving(backup, clock).now();
    if (proven.when() != null && proven.wrong() != null) {
      throw new ExplainedException(proven.wrong());
    }
    return proven.wrong();
  }

  /** The same for whoever does not wait for the drive. */
  public LeftErrand<Proven> proving(KeptBackup backup, Clock clock) {
    var when = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    return new LeftErrand<>(
        backup.place(),
        withOwnKeys(),
        own -> own.errands().proven(new BackupFolder(backup.folder()), when),
        (record, proven) ->
            proven.when() == null ? record.notProvenAgain() : record.provenAgain(proven.when()),
        _ -> {},
        Wording.of("backup.prove.not-noted"));
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
    return restoring(backup, zone).now();
  }

  /** The same for whoever does not wait for the drive. */
  public LeftErrand<Path> restoring(KeptBackup backup, ZoneId zone) {
    var own = withOwnKeys();
    return new LeftErrand<>(
        backup.place(),
        own,
        _ -> own.errands().broughtBack(backup, zone),
        (record, _) -> record.broughtBack(),
        folder -> own.errands().giveTodaysKeys(folder),
        null);
  }
}
