package org.maracdesk.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
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
      patience.on(
          pulse -> {
            for (var file : manifest.files()) {
              var to = store.path().resolve(file.name());
              BackupProof.compare(file, BackupFolder.copy(backup.file(file.name()), to, pulse));
            }
            return true;
          });
      if (keyFile != null) {
        WholeFile.create(store.keys(), keyFile);
      }
      WholeFile.create(store.backups(), record);
      WholeFile.forceFolder(store.path());
      site.finished();
      return store.path();
    } catch (BackupFault e) {
      throw new ExplainedException(
          e.trouble() == BackupTrouble.DIFFERENT
              ? Wording.of("backup.restore.changed")
              : Wording.of("backup.restore.unreadable"),
          e);
    } catch (BackupFolder.TargetFault e) {
      throw new ExplainedException(Wording.of("backup.restore.not-written"), e);
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("backup.restore.unreadable"), e);
    }
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
}
