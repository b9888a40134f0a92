package org.maracdesk.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * What is done where the backups are, with files alone, so that the store may be locked or worked
 * in meanwhile: each is a {@link LeftErrand}. It neither lists them nor remembers anything.
 *
 * @param store whose backups they are
 * @param keys theirs
 * @param patience with the drive
 */
record BackupErrands(StoreFolder store, BackupKeys keys, Patience patience) {

  /**
   * Makes a folder the place for backups.
   *
   * @throws ExplainedException when it is not a folder, lies in the store, or cannot be written
   */
  Path taken(Path folder) {
    try {
      return patience.on(_ -> BackupPlace.choose(store, folder)).path();
    } catch (BackupFault e) {
      throw new ExplainedException(e.trouble().wording(), e);
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("backup.place.not-writable"), e);
    }
  }

  /**
   * Proves a backup once more.
   *
   * @throws ExplainedException when there is no room here to open a copy of it
   */
  Backups.Proven proven(BackupFolder folder, Instant when) {
    try {
      var proven = patience.on(pulse -> proven(folder, when, pulse));
      if (proven == null) {
        throw new ExplainedException(Wording.of("backup.prove.no-room"));
      }
      return proven;
    } catch (BackupFault e) {
      return new Backups.Proven(
          null,
          switch (e.trouble()) {
            case DIFFERENT -> Wording.of("backup.prove.different");
            case KEYS_DAMAGED -> Wording.of("backup.prove.keys");
            default -> e.trouble().wording();
          });
    } catch (IOException e) {
      return new Backups.Proven(null, Wording.of("backup.prove.unreadable"));
    }
  }

  /** Writes down that it is proven, unless nobody waits for that any more. */
  Backups.@Nullable Proven proven(BackupFolder folder, Instant when, Patience.Pulse pulse)
      throws IOException {
    if (!(folder.read(keys, pulse) instanceof BackupFolder.Reading.Sealed(var found))) {
      throw new BackupFault(BackupTrouble.DIFFERENT);
    }
    if (!BackupProof.in(store).prove(folder, found, keys, pulse)) {
      return null;
    }
    // The copy is closed and removed since its last sign, and who waited may have wiped the keys
    pulse.beat();
    try {
      BackupFolder.write(folder.manifest(), found.provenAt(when).file(keys), pulse);
      return new Backups.Proven(when, null);
    } catch (IOException mayNotBeWrittenTo) {
      // It is proven all the same, and the store remembers that
      return new Backups.Proven(when, Wording.of("backup.prove.not-noted"));
    }
  }

  /**
   * Brings a backup back into a new folder beside the store.
   *
   * @return the new folder
   * @throws ExplainedException when that is not possible; nothing of it stays behind
   */
  Path broughtBack(KeptBackup backup, ZoneId zone) {
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
              BackupRecord.read(store, keys).restored(manifest.entries()).file(keys))
          .into(BackupRestoring.beside(store, manifest, zone), patience);
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("backup.restore.unreadable"), e);
    }
  }

  /**
   * Whoever was let in or removed while it was brought back is so in what was brought back too.
   *
   * @throws ExplainedException when that could not be written there
   */
  void giveTodaysKeys(Path folder) {
    try {
      var restored = StoreFolder.of(folder);
      if (KeyFile.read(restored) instanceof VaultHeader.Reading.Read(var then)) {
        var today = BackupRestoring.current(KeyFile.bytes(store), keys, then.generation() + 1);
        if (today != null) {
          WholeFile.create(restored.keys(), today);
        }
      }
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("backup.restored-earlier-keys", folder), e);
    }
  }
}
