package org.maracdesk.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.maracdesk.vault.BackupManifest.FileSum;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * A backup whose manifest has been checked under the store's key, ready to be brought back into a
 * folder of its own. No store is ever written over.
 *
 * @param backup where it is
 * @param manifest what it is
 * @param keyFile the key file for the store that is brought back, as it is today; null where there
 *     is none, and the backup's own will do
 * @param record what the new store is to know about its backups
 */
record BackupRestoring(
    BackupFolder backup, BackupManifest manifest, byte @Nullable [] keyFile, byte[] record) {

  /**
   * Brings it back.
   *
   * @param target a folder that is not there yet, or is empty
   * @throws ExplainedException when the backup is not as it was, or the folder is not free or
   *     cannot be written; nothing of ours stays in it then
   */
  Path into(Path target, Patience patience) {
    var store = StoreFolder.of(target);
    try (var site = BuildingSite.open(store)) {
      fetch(store, patience);
      WholeFile.forceFolder(store.path());
      site.finished();
      return store.path();
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("backup.restore.not-written"), e);
    }
  }

  /** Copies the files, and compares each with what the manifest says. */
  private void fetch(StoreFolder store, Patience patience) throws BackupFolder.TargetFault {
    try {
      patience.on(
          pulse -> {
            build(store, pulse);
            return true;
          });
    } catch (BackupFolder.TargetFault e) {
      throw e;
    } catch (BackupFault e) {
      throw new ExplainedException(
          e.trouble() == BackupTrouble.DIFFERENT
              ? Wording.of("backup.restore.changed")
              : Wording.of("backup.restore.unreadable"),
          e);
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("backup.restore.unreadable"), e);
    }
  }

  /**
   * Puts everything in place, the database last: a store that is cut off on its way opens neither
   * with the people of another day nor without saying that it was brought back.
   */
  void build(StoreFolder store, Patience.Pulse pulse) throws IOException {
    var last = new ArrayList<FileSum>();
    for (var file : manifest.files()) {
      if (file.name().equals(BackupFolder.DATABASE)) {
        last.add(file);
      } else {
        copy(file, store, pulse);
      }
    }
    if (keyFile != null) {
      write(store.keys(), keyFile);
    }
    write(store.backups(), record);
    for (var database : last) {
      copy(database, store, pulse);
    }
  }

  private static void write(Path file, byte[] bytes) throws BackupFolder.TargetFault {
    try {
      WholeFile.create(file, bytes);
    } catch (IOException e) {
      throw new BackupFolder.TargetFault(e);
    }
  }

  private void copy(FileSum file, StoreFolder store, Patience.Pulse pulse) throws IOException {
    var to = store.path().resolve(file.name());
    BackupProof.compare(file, BackupFolder.copy(backup.file(file.name()), to, pulse));
  }

  /**
   * The key file of today for a store, if it is of the same store and the same data key, is whole,
   * and is no older than the backup's own: in place of that one any other would keep everybody out.
   *
   * @param generation how often the backup's own had been written
   */
  static byte @Nullable [] current(byte @Nullable [] keyFile, BackupKeys keys, long generation) {
    boolean fits =
        keyFile != null
            && VaultHeader.read(keyFile) instanceof VaultHeader.Reading.Read(var header)
            && header.id().equals(keys.store())
            && header.epoch() == keys.epoch()
            && header.isSealedBy(keys)
            && header.generation() >= generation;
    return fits ? Arrays.copyOf(keyFile, keyFile.length) : null;
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
