package org.maracdesk.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * What a backup says about itself to whoever has no key yet. It is checked only when the words of
 * its store are known ({@link BackupOffer#of}).
 *
 * @param folder where it is
 * @param made when it was made, where the desk stands, to the minute
 * @param provenAt when it was last proven, likewise; null where it never was
 * @param bytes how large it is
 * @param entries how long the audit trail in it is
 * @param holders who could open the store on that day; nobody where its key file cannot be read
 */
public record FoundBackup(
    Path folder,
    LocalDateTime made,
    @Nullable LocalDateTime provenAt,
    long bytes,
    long entries,
    List<KeyHolder> holders) {

  private static final String USUAL = "marac";
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmm");

  public FoundBackup {
    holders = List.copyOf(holders);
  }

  /** When it was last proven. */
  public Optional<LocalDateTime> proven() {
    return Optional.ofNullable(provenAt);
  }

  /**
   * A folder that is free for the store when it is brought back: this one, where nothing is in it;
   * otherwise a new one in it, or beside it where it is a store or a backup itself.
   *
   * @throws ExplainedException when it cannot be looked into
   */
  public Path freeAt(Path wished) {
    var there = StoreFolder.of(wished);
    try {
      if (there.isFree()) {
        return there.path();
      }
      boolean taken = BackupFolder.isOne(there.path()) || isStore(there);
      return taken ? freeBeside(there.path()) : freeIn(there.path());
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("backup.restore.not-written"), e);
    }
  }

  /**
   * A new folder in this one, whatever is in it.
   *
   * @throws ExplainedException when no name is free
   */
  public Path freeIn(Path parent) {
    try {
      return BackupName.free(StoreFolder.of(parent).path(), name(USUAL));
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("backup.restore.not-written"), e);
    }
  }

  /**
   * A new folder beside a store, which need not be there any more.
   *
   * @throws ExplainedException when nothing can be beside it
   */
  public Path freeBeside(Path store) {
    var path = StoreFolder.of(store).path();
    var parent = path.getParent();
    try {
      if (parent == null) {
        throw new IOException("nothing can be beside it");
      }
      return BackupName.free(parent, name(path.getFileName().toString()));
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("backup.restore.not-written"), e);
    }
  }

  private static boolean isStore(StoreFolder folder) {
    return Files.exists(folder.keys()) || Files.exists(folder.database());
  }

  private String name(String start) {
    return start + "-restored-" + MINUTE.format(made);
  }
}
