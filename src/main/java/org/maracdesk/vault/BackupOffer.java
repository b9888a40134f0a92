package org.maracdesk.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * A backup that a store which cannot be opened can be brought back from. Its manifest has been
 * checked under the key; the offer itself knows no key, so it may be looked at for as long as
 * somebody needs.
 */
public final class BackupOffer {

  /** How many backups are tried with a passphrase whose store has lost its key file. */
  private static final int MOST_KEY_FILES = 3;

  private final StoreFolder store;
  private final BackupRestoring restoring;
  private final KeptBackup backup;
  private final long entriesOfStore;
  private final ZoneId zone;

  private BackupOffer(
      StoreFolder store,
      BackupRestoring restoring,
      KeptBackup backup,
      long entriesOfStore,
      ZoneId zone) {
    this.zone = zone;
    this.store = store;
    this.restoring = restoring;
    this.backup = backup;
    this.entriesOfStore = entriesOfStore;
  }

  /**
   * The newest proven backup of a store that cannot be opened, or else the newest one: in the place
   * that was chosen, and beside the store. Words that fit none are counted beside the store.
   *
   * @param folder where the store is, or was
   * @param remembered where this computer last saw its backups go, for when the store's own record
   *     of that is lost; null where nothing is remembered
   * @param words the passphrase, which stays the caller's to close
   * @param zone where the desk stands
   */
  public static Optional<BackupOffer> newest(
      Path folder, @Nullable Path remembered, Passphrase words, ZoneId zone) {
    try {
      return newest(StoreFolder.of(folder), remembered, words, zone);
    } catch (IOException | ExplainedException nothingToOffer) {
      // What is wrong with the store has been told already.
      return Optional.empty();
    }
  }

  private static Optional<BackupOffer> newest(
      StoreFolder store, @Nullable Path remembered, Passphrase words, ZoneId zone)
      throws IOException {
    try (var keys = unlock(Collections.singletonList(keyFile(store)), words)) {
      if (keys != null) {
        return newest(store, remembered, keys, zone);
      }
    }
    var said = BackupPlace.of(store, BackupRecord.unchecked(store));
    var here = said.chosen() && said.isOnThisComputer() ? said.path() : null;
    var keyFiles = new ArrayList<byte @Nullable []>();
    for (var place : places(store, here, remembered)) {
      keyFiles.addAll(looked(pulse -> keyFiles(place, BackupFolder::in, pulse)));
    }
    var beside = BackupPlace.beside(store).path();
    keyFiles.addAll(looked(pulse -> keyFiles(beside, BackupFolder::earlierIn, pulse)));
    try (var keys = unlock(keyFiles, words)) {
      if (keys != null) {
        var vouched = BackupRecord.read(store, keys).chosen();
        return newest(store, places(store, vouched, here, remembered), remembered, keys, zone);
      }
      if (keyFiles.stream().anyMatch(BackupOffer::isKeyFile)) {
        FailedTries.at(store.path()).another();
      }
      return Optional.empty();
    }
  }

  /** The same under keys of the store that are known already. */
  static Optional<BackupOffer> newest(
      StoreFolder store, @Nullable Path remembered, BackupKeys keys, ZoneId zone)
      throws IOException {
    var vouched = BackupRecord.read(store, keys).chosen();
    return newest(store, places(store, vouched, remembered), remembered, keys, zone);
  }

  /** Where backups may be, without those that are not known; beside the store in any case. */
  private static Set<Path> places(StoreFolder store, @Nullable Path... chosen) {
    var places = new LinkedHashSet<Path>();
    for (var each : chosen) {
      if (each != null) {
        places.add(each);
      }
    }
    places.add(BackupPlace.beside(store).path());
    return places;
  }

  /** The key file of a store, or nothing also where the disk does not give it any more. */
  private static byte @Nullable [] keyFile(StoreFolder store) {
    try {
      return KeyFile.bytes(store);
    } catch (IOException notReadable) {
      return null;
    }
  }

  /** What is found in one place; nothing where it is away, for the other may be there. */
  private static <T> List<T> looked(Patience.Work<List<T>> look) {
    try {
      return Patience.USUAL.on(look);
    } catch (IOException awayOrUnreadable) {
      return List.of();
    }
  }

  /** Where the folders are that may be backups. */
  @FunctionalInterface
  private interface Folders {
    List<BackupFolder> in(Path place) throws IOException;
  }

  private static List<byte @Nullable []> keyFiles(Path place, Folders folders, Patience.Pulse pulse)
      throws IOException {
    var found = new ArrayList<byte @Nullable []>();
    if (Files.isDirectory(place)) {
      for (var folder : newestFirst(folders.in(place)).stream().limit(MOST_KEY_FILES).toList()) {
        pulse.beat();
        found.add(KeyFile.bytes(StoreFolder.of(folder.path())));
      }
    }
    return found;
  }

  private static boolean isKeyFile(byte @Nullable [] file) {
    return file != null && VaultHeader.read(file) instanceof VaultHeader.Reading.Read;
  }

  private static Optional<BackupOffer> newest(
      StoreFolder store, Set<Path> places, @Nullable Path remembered, BackupKeys keys, ZoneId zone)
      throws IOException {
    var there = new ArrayList<KeptBackup>();
    for (var place : places) {
      there.addAll(
          looked(pulse -> Files.isDirectory(place) ? Backups.list(place, keys, pulse) : List.of()));
    }
    there.addAll(looked(new EarlierCopies(store, keys, null)::all));
    var newest =
        there.stream()
            .filter(KeptBackup::isUsable)
            // By how far the store had come rather than by the date: a clock may have been wrong
            .sorted(
                Comparator.comparing((KeptBackup each) -> each.state() != KeptBackup.State.PROVEN)
                    .thenComparing(Comparator.comparing(KeptBackup::entries).reversed()))
            .findFirst();
    return newest.isEmpty()
        ? Optional.empty()
        : Patience.USUAL.on(pulse -> offer(store, newest.get(), remembered, keys, zone, pulse));
  }

  /**
   * One backup, wherever it lies.
   *
   * @param folder of the backup
   * @param keysOf the store whose key file is used, and beside which words that do not fit are
   *     counted; null for the key file in the backup, beside which nothing is ever written
   * @param words the passphrase, which stays the caller's to close
   * @param zone where the desk stands
   * @return the offer, or why there is none
   * @throws ExplainedException when the backup cannot be read
   */
  public static Found of(Path folder, @Nullable Path keysOf, Passphrase words, ZoneId zone) {
    try {
      var backup = StoreFolder.of(folder);
      if (!BackupFolder.isOne(folder)) {
        return new Found.Refused(new Opening.NotAStore(Wording.of("backup.not-a-backup")));
      }
      var keyStore = keysOf == null ? backup : StoreFolder.of(keysOf);
      var astray = backup.astray();
      astray = astray == null ? keyStore.astray() : astray;
      if (astray != null) {
        return new Found.Refused(Opening.Damaged.astray(astray));
      }
      var keyFile = KeyFile.bytes(keyStore);
      if (keyFile == null
          || !(VaultHeader.read(keyFile) instanceof VaultHeader.Reading.Read(var header))) {
        return new Found.Refused(new Opening.Damaged(Wording.of("backup.keys-damaged")));
      }
      try (var keys = unlock(header, words)) {
        if (keys == null) {
          if (keysOf != null) {
            FailedTries.at(keyStore.path()).another();
          }
          return new Found.Refused(new Opening.WrongPassphrase());
        }
        return Patience.USUAL.on(pulse -> found(backup, keysOf, keys, zone, pulse));
      }
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("backup.restore.unreadable"), e);
    }
  }

  /** What came of looking at one backup. */
  public sealed interface Found {

    /** It is whole, as far as its manifest tells. */
    record Offered(BackupOffer offer) implements Found {}

    /** It cannot be used. */
    record Refused(Opening.Refused why) implements Found {}
  }

  private static Found found(
      StoreFolder backup, @Nullable Path keysOf, BackupKeys keys, ZoneId zone, Patience.Pulse pulse)
      throws IOException {
    var folder = new BackupFolder(backup.path());
    return switch (folder.read(keys, pulse)) {
      case BackupFolder.Reading.TooNew() -> new Found.Refused(new Opening.TooNew());
      case BackupFolder.Reading.NotOurs() ->
          new Found.Refused(new Opening.Damaged(Wording.of("backup.restore.not-ours")));
      case BackupFolder.Reading.Changed() ->
          new Found.Refused(new Opening.Damaged(Wording.of("backup.restore.changed")));
      case BackupFolder.Reading.Sealed _ -> {
        var store = keysOf == null ? backup : StoreFolder.of(keysOf);
        yield offer(store, folder.look(keys, pulse), null, keys, zone, pulse)
            .<Found>map(Found.Offered::new)
            .orElseGet(
                () -> new Found.Refused(new Opening.Damaged(Wording.of("backup.restore.changed"))));
      }
    };
  }

  private static Optional<BackupOffer> offer(
      StoreFolder store,
      KeptBackup backup,
      @Nullable Path remembered,
      BackupKeys keys,
      ZoneId zone,
      Patience.Pulse pulse) {
    try {
      var folder = new BackupFolder(backup.folder());
      var found = BackupRecord.read(store, keys);
      // Where that was lost with the store, its backups go on to where they went
      var record =
          found.chosen() == null && remembered != null ? found.choosing(remembered) : found;
      return backup.isUsable()
              && folder.read(keys, pulse) instanceof BackupFolder.Reading.Sealed(var manifest)
          ? Optional.of(
              new BackupOffer(
                  store,
                  new BackupRestoring(
                      folder,
                      manifest,
                      BackupRestoring.current(keyFile(store), keys, manifest.generation()),
                      record.restored(manifest.entries()).file(keys)),
                  backup,
                  record.entries(),
                  zone))
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static List<BackupFolder> newestFirst(List<BackupFolder> folders) {
    return folders.stream()
        .sorted(Comparator.comparing((BackupFolder each) -> each.path().toString()).reversed())
        .toList();
  }

  /** The keys from the first key file that these words open. */
  private static @Nullable BackupKeys unlock(List<byte @Nullable []> keyFiles, Passphrase words) {
    for (var keyFile : keyFiles) {
      if (keyFile != null
          && VaultHeader.read(keyFile) instanceof VaultHeader.Reading.Read(var header)) {
        var keys = unlock(header, words);
        if (keys != null) {
          return keys;
        }
      }
    }
    return null;
  }

  private static @Nullable BackupKeys unlock(VaultHeader header, Passphrase words) {
    return switch (Unlocking.of(header, "", words)) {
      case Unlocking.WrongWords _, Unlocking.NotGenuine _ -> null;
      case Unlocking.Open(var unlocked) -> {
        try (unlocked) {
          yield new BackupKeys(header.id(), header.epoch(), unlocked.key());
        }
      }
    };
  }

  /** Which backup it is. */
  public KeptBackup backup() {
    return backup;
  }

  /** When it was made, where the desk stands, to the minute. */
  public LocalDateTime made() {
    return LocalDateTime.ofInstant(backup.made(), zone).truncatedTo(ChronoUnit.MINUTES);
  }

  /**
   * How many entries the audit trail of the store had gained since; nothing where that is not
   * known.
   */
  public OptionalLong missing() {
    return entriesOfStore < backup.entries()
        ? OptionalLong.empty()
        : OptionalLong.of(entriesOfStore - backup.entries());
  }

  /**
   * Brings it back into a new folder beside the store, which stays as it is.
   *
   * @return the new folder
   * @throws ExplainedException when that is not possible; nothing of it stays behind
   */
  public Path restoreBeside() {
    try {
      return restoreInto(BackupRestoring.beside(store, restoring.manifest(), zone));
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("backup.restore.not-written"), e);
    }
  }

  /** The same into a folder that is not there yet, or is empty. */
  public Path restoreInto(Path target) {
    return restoring.into(target, Patience.USUAL);
  }
}
