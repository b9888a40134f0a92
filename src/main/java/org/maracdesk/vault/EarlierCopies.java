package org.maracdesk.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maracdesk.vault.Patience.Pulse;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * The store as an earlier version of the program left it, kept before a later one brings its tables
 * up to date: backups like any other, but always beside the store, where no drive has to be
 * connected, and by a rule of their own, for those of the same day would push them out at once.
 *
 * @param store whose
 * @param keys the keys of its backups
 * @param line which of several of that store it is, where it had been brought back
 */
record EarlierCopies(StoreFolder store, BackupKeys keys, @Nullable UUID line) {

  /** How long one stays at least, for what is wrong with a new version may show late. */
  static final Duration STAYS = Duration.ofDays(30);

  /** What making one takes at its widest: two copies beside each other, and one that is opened. */
  private static final int TIMES = 3;

  private static final long ROOM_TO_SPARE = 64L << 20;
  private static final long MEGABYTE = 1_000_000;

  private BackupPlace place() {
    return BackupPlace.beside(store);
  }

  /** All there are, also those that cannot be brought back. */
  List<KeptBackup> all(Pulse pulse) throws IOException {
    var all = new ArrayList<KeptBackup>();
    if (Files.isDirectory(place().path())) {
      for (var folder : BackupFolder.earlierIn(place().path())) {
        all.add(folder.look(keys, pulse));
      }
    }
    return List.copyOf(all);
  }

  /**
   * Keeps the store as it is, and proves that it opens. One that is there already and is the same
   * in every table is proven once more instead: an upgrade that did not work leaves one each time
   * otherwise.
   *
   * @throws ExplainedException when there is none; nothing of it stays behind
   */
  KeptBackup keep(BackupOrder order, Connection connection, Pulse pulse)
      throws IOException, SQLException {
    var tables = TableSum.of(connection, pulse);
    var same = same(order, tables, pulse);
    if (same != null) {
      return same;
    }
    long size = Files.size(store.database());
    if (place().room() < TIMES * size + ROOM_TO_SPARE) {
      throw noRoom(size);
    }
    try (var copy = LocalCopy.of(store, connection, keys)) {
      var making = new BackupMaking(store, keys, place(), order, line);
      var kept =
          making.keep(
              copy.image(),
              tables,
              made -> BackupName.earlier(place().path(), at(order.clock(), made), order.schema()),
              pulse);
      if (kept.state() == KeptBackup.State.PROVEN) {
        return kept;
      }
      takeAway(kept);
      throw noRoom(size);
    }
  }

  private static LocalDateTime at(Clock clock, BackupManifest made) {
    return LocalDateTime.ofInstant(made.made(), clock.getZone());
  }

  private static ExplainedException noRoom(long size) {
    var needed = Math.max(1, (TIMES * size + ROOM_TO_SPARE) / MEGABYTE);
    return new ExplainedException(Wording.of("vault.upgrade.no-room", needed));
  }

  private @Nullable KeptBackup same(BackupOrder order, List<TableSum> tables, Pulse pulse)
      throws IOException {
    if (!Files.isDirectory(place().path())) {
      return null;
    }
    for (var folder : BackupFolder.earlierIn(place().path())) {
      if (folder.read(keys, pulse) instanceof BackupFolder.Reading.Sealed(var manifest)
          && manifest.schema() == order.schema()
          && manifest.entries() == order.entries()
          && Objects.equals(manifest.line(), line)
          && manifest.tables().equals(tables)
          && isProven(folder, manifest, pulse)) {
        return folder.kept(manifest, KeptBackup.State.PROVEN);
      }
    }
    return null;
  }

  private boolean isProven(BackupFolder folder, BackupManifest manifest, Pulse pulse) {
    try {
      return manifest.proven() != null
          && BackupProof.in(store).prove(folder, manifest, keys, pulse);
    } catch (IOException anotherIsMade) {
      return false;
    }
  }

  /**
   * Removes those whose time is over, now that there is a backup of the store as it has become.
   *
   * @param order what is known about that
   * @param made that backup
   */
  void tidy(BackupOrder order, KeptBackup made, Pulse pulse) {
    // One that was being taken away when it was cut off is listed nowhere any more; a backup that
    // goes on here while this one was made elsewhere is left alone
    attempts().clearTakenAway();
    if (made.state() != KeptBackup.State.PROVEN || made.owing()) {
      return;
    }
    try {
      for (var copy : all(pulse)) {
        // Of any line: where the store was brought back, nobody goes on with the one it had
        if (copy.isUsable() && isOver(copy, order)) {
          takeAway(copy);
        }
      }
    } catch (IOException theNextBackupTriesAgain) {
      // One too many does no harm.
    }
  }

  /** Whether its thirty days are over, or it holds what has been disposed of since. */
  private static boolean isOver(KeptBackup copy, BackupOrder order) {
    return order.disposed() > copy.entries()
        || copy.owing()
        || !copy.made().plus(STAYS).isAfter(order.clock().instant());
  }

  private void takeAway(KeptBackup copy) throws IOException {
    attempts().takeAway(copy.folder());
  }

  private Attempts attempts() {
    return Attempts.atBackups(place().path(), keys.store());
  }
}
