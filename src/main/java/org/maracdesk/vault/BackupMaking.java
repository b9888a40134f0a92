package org.maracdesk.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maracdesk.vault.BackupManifest.FileSum;
import org.maracdesk.vault.Patience.Pulse;

/**
 * Makes one backup: under a name that is never taken for a backup's, until it is whole and proven.
 *
 * @param store what is copied
 * @param keys the keys of its backups
 * @param place where the backup goes
 * @param order what is known about the store
 * @param line which of several of that store it is, where it had been brought back
 */
record BackupMaking(
    StoreFolder store, BackupKeys keys, BackupPlace place, BackupOrder order, @Nullable UUID line) {

  private static final long ROOM_TO_SPARE = 4L << 20;

  /**
   * Where the database of a backup comes from.
   *
   * @param database a file that nobody changes meanwhile
   * @param seal what a file with its seal holds
   * @param owing whether what was disposed of is still in that file
   */
  record Image(Path database, byte[] seal, boolean owing) {}

  /**
   * Makes and proves it, then removes what need not be kept any longer.
   *
   * @param tables what stands in the store just now
   * @throws BackupFault when there is no new backup; nothing of it stays behind
   */
  KeptBackup make(Image image, List<TableSum> tables, Pulse pulse) throws BackupFault {
    var zone = order.clock().getZone();
    var kept =
        keep(
            image,
            tables,
            made -> BackupName.free(place.path(), LocalDateTime.ofInstant(made.made(), zone)),
            pulse);
    tidy(pulse);
    return kept;
  }

  /** What a backup is to be called. */
  @FunctionalInterface
  interface Naming {
    Path of(BackupManifest made) throws IOException;
  }

  /**
   * Makes and proves it, and removes nothing.
   *
   * @param tables what stands in the store just now
   * @throws BackupFault when there is no new backup; nothing of it stays behind
   */
  KeptBackup keep(Image image, List<TableSum> tables, Naming name, Pulse pulse) throws BackupFault {
    try {
      place.ready(Files.size(image.database()) + ROOM_TO_SPARE);
      try (var attempt = Attempts.atBackups(place.path(), keys.store()).begin()) {
        var unfinished = attempt.folder();
        return finish(unfinished, write(unfinished, image, tables, pulse), name, pulse);
      }
    } catch (IOException e) {
      throw place.fault(e);
    }
  }

  private BackupManifest write(BackupFolder backup, Image image, List<TableSum> tables, Pulse pulse)
      throws IOException {
    var header = Files.readAllBytes(store.keys());
    if (!(VaultHeader.read(header) instanceof VaultHeader.Reading.Read(var slots))
        || !slots.isSealedBy(keys)) {
      throw new BackupFault(BackupTrouble.KEYS_DAMAGED);
    }
    var files = new ArrayList<FileSum>();
    files.add(BackupFolder.copy(image.database(), backup.file(BackupFolder.DATABASE), pulse));
    files.add(BackupFolder.write(backup.file(BackupFolder.SEAL), image.seal(), pulse));
    files.add(BackupFolder.write(backup.file(BackupFolder.KEYS), header, pulse));
    var manifest =
        new BackupManifest(
            keys.store(),
            keys.epoch(),
            slots.generation(),
            order.clock().instant().truncatedTo(ChronoUnit.SECONDS),
            order.schema(),
            order.entries(),
            files,
            tables,
            null,
            line,
            image.owing());
    BackupFolder.write(backup.manifest(), manifest.file(keys), pulse);
    return manifest;
  }

  private KeptBackup finish(BackupFolder unfinished, BackupManifest made, Naming name, Pulse pulse)
      throws IOException {
    // Read back from where it lies rather than trusted: this is what would be brought back one day
    if (!(unfinished.read(keys, pulse) instanceof BackupFolder.Reading.Sealed(var read))
        || !read.equals(made)) {
      throw new BackupFault(BackupTrouble.DIFFERENT);
    }
    var manifest = made;
    if (BackupProof.in(store).prove(unfinished, made, keys, pulse)) {
      manifest = made.provenAt(order.clock().instant().truncatedTo(ChronoUnit.SECONDS));
      BackupFolder.write(unfinished.manifest(), manifest.file(keys), pulse);
    }
    pulse.beat();
    stillUnderThisKey();
    WholeFile.forceFolder(unfinished.path());
    var whole = new BackupFolder(name.of(made));
    Files.move(unfinished.path(), whole.path(), StandardCopyOption.ATOMIC_MOVE);
    WholeFile.forceFolder(place.path());
    return whole.kept(
        manifest,
        manifest.proven() == null ? KeptBackup.State.NOT_PROVEN : KeptBackup.State.PROVEN);
  }

  /**
   * A store that got another key while its backup was made wants none under the one before: whoever
   * was to be kept out could read it.
   */
  private void stillUnderThisKey() throws IOException {
    if (BackupRestoring.current(KeyFile.bytes(store), keys, 0) == null) {
      throw new BackupFault(BackupTrouble.KEYS_DAMAGED);
    }
  }

  /**
   * Removes the backups of this store that need not be kept, and nothing else. Those beside it,
   * from before the place was chosen or while it was away, are counted with those in the place: by
   * themselves they would stay for ever, and with them what has been disposed of since.
   */
  private void tidy(Pulse pulse) {
    try {
      var ours = usable(Backups.list(place.path(), keys, pulse));
      takeAway(place.path(), ours, staying(ours), pulse);
      var standIns = new StandIns(store, keys);
      var beside = standIns.place(place);
      if (beside != null) {
        var others = usable(standIns.all(place, pulse));
        takeAway(beside, others, staying(Stream.concat(ours.stream(), others.stream())), pulse);
      }
    } catch (IOException theNextBackupTriesAgain) {
      // The backup that was asked for is there; one too many does no harm.
    }
  }

  private static List<KeptBackup> usable(List<KeptBackup> found) {
    return found.stream().filter(KeptBackup::isUsable).toList();
  }

  private Set<String> staying(List<KeptBackup> backups) {
    return staying(backups.stream());
  }

  /** The folders of those that stay: two in two places may have the same name. */
  private Set<String> staying(Stream<KeptBackup> backups) {
    return BackupsToKeep.of(
        backups
            .map(
                each ->
                    new BackupsToKeep.Dated(
                        each.folder().toString(),
                        each.made(),
                        each.provenAt() != null,
                        each.line(),
                        each.entries(),
                        each.owing()))
            .toList(),
        order.clock().instant(),
        order.clock().getZone());
  }

  private void takeAway(Path from, List<KeptBackup> backups, Set<String> staying, Pulse pulse)
      throws IOException {
    for (var each : backups) {
      if (!staying.contains(each.folder().toString())) {
        pulse.beat();
        Attempts.atBackups(from, keys.store()).takeAway(each.folder());
      }
    }
  }
}
