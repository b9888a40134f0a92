package org.maracdesk.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Which backups lie in a folder that somebody points at, without any key: on another computer there
 * is no store that could say where its backups are. Nothing is written there.
 */
public final class BackupSearch {

  /** A folder with more in it than this is no drive for backups, and looking would take long. */
  private static final int MOST_FOLDERS = 500;

  private final ZoneId zone;
  private final Patience.Pulse pulse;
  private final List<FoundBackup> found = new ArrayList<>();
  private boolean newer;

  private BackupSearch(ZoneId zone, Patience.Pulse pulse) {
    this.zone = zone;
    this.pulse = pulse;
  }

  /**
   * What there is.
   *
   * @param backups those that can be read, proven before not proven, the newest first
   * @param newer whether there are any that only a later version of the program can read
   */
  public record Found(List<FoundBackup> backups, boolean newer) {

    public Found {
      backups = List.copyOf(backups);
    }
  }

  /** Whether somebody who chose this folder as a store has chosen backups instead. */
  public static boolean isPlace(Path folder) {
    try {
      var store = StoreFolder.of(folder);
      boolean isStore = Files.exists(store.keys()) || Files.exists(store.database());
      return BackupFolder.isOne(store.path())
          || !isStore && folders(store.path()).stream().anyMatch(BackupFolder::isOne);
    } catch (IOException | ExplainedException notReadable) {
      return false;
    }
  }

  /**
   * Looks at the folder itself, at what lies in it, and one folder farther down: the root of a
   * stick is as good a choice as the place on it.
   *
   * @param zone where the desk stands
   * @throws ExplainedException when the folder cannot be read, or its drive does not answer
   */
  public static Found in(Path place, ZoneId zone) {
    try {
      var path = StoreFolder.of(place).path();
      return Patience.USUAL.on(pulse -> new BackupSearch(zone, pulse).all(path));
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("unlock.return.unreadable"), e);
    }
  }

  private Found all(Path place) throws IOException {
    if (BackupFolder.isOne(place)) {
      see(new BackupFolder(place));
    } else {
      for (var inside : folders(place)) {
        if (BackupFolder.isOne(inside)) {
          see(new BackupFolder(inside));
        } else {
          fartherDown(inside);
        }
      }
    }
    found.sort(
        Comparator.comparing((FoundBackup each) -> each.provenAt() == null)
            .thenComparing(Comparator.comparing(FoundBackup::made).reversed())
            .thenComparing(each -> each.folder().toString()));
    return new Found(found, newer);
  }

  /** A drive has folders of its system that nobody may look into. */
  private void fartherDown(Path folder) throws IOException {
    List<Path> inside;
    try {
      inside = folders(folder);
    } catch (IOException notOurs) {
      return;
    }
    for (var each : inside) {
      if (BackupFolder.isOne(each)) {
        see(new BackupFolder(each));
      }
    }
  }

  private void see(BackupFolder folder) throws IOException {
    pulse.beat();
    var said = said(folder);
    if (said != null) {
      found.add(
          new FoundBackup(
              folder.path(),
              at(said.made()),
              said.proven() == null ? null : at(said.proven()),
              said.bytes(),
              said.entries(),
              Vault.holders(folder.path())));
    }
  }

  /** One that cannot be read is passed over: the others may be whole. */
  private @Nullable BackupManifest said(BackupFolder folder) {
    try {
      newer |= folder.isOfLaterVersion();
      return folder.unchecked();
    } catch (IOException notReadable) {
      return null;
    }
  }

  private LocalDateTime at(Instant when) {
    return LocalDateTime.ofInstant(when, zone).truncatedTo(ChronoUnit.MINUTES);
  }

  /** What is half done has a name that begins with a full stop. */
  private static List<Path> folders(Path place) throws IOException {
    try (var inside = Files.list(place)) {
      return inside
          .filter(each -> !each.getFileName().toString().startsWith("."))
          .filter(each -> Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
          .limit(MOST_FOLDERS)
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
