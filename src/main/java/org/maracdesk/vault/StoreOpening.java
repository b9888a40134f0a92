package org.maracdesk.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.function.Function;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Opening a store, one look after the other, each of which can keep it shut: whether the folder
 * holds one, whether its files are its own, who has it in hand, what it is for, whether the words
 * fit, whether key file and database are as they were left, and whether the key file is the latest.
 * Until the last of them has passed, no file of it is changed but the count of tries and the seal.
 *
 * @param kind what it is expected to be for; any other stays shut
 * @param folder where it is
 */
record StoreOpening(StoreKind kind, StoreFolder folder) {

  /**
   * Tries words.
   *
   * @param slot by which way in; blank for whichever fits, which takes as long as all of them
   * @throws ExplainedException when the folder cannot be read or written, or this computer has too
   *     little memory
   */
  Opening by(String slot, Passphrase words) {
    return looked(header -> Unlocking.of(header, slot, words));
  }

  /** The same with a way in that words have just unlocked; the data key is forgotten afterwards. */
  Opening by(VaultHeader.Unlocked unlocked) {
    try (unlocked) {
      return looked(
          header ->
              header.isSealedBy(unlocked.key())
                  ? new Unlocking.Open(unlocked)
                  : new Unlocking.NotGenuine());
    }
  }

  private Opening looked(Function<VaultHeader, Unlocking> way) {
    if (BackupFolder.isOne(folder.path())) {
      // Opened in place it would be no backup any more.
      return new Opening.NotAStore(Wording.of("vault.is-a-backup"));
    }
    try {
      var next = new NextStore(folder);
      var astray = folder.astray();
      astray = astray == null ? next.astray() : astray;
      if (astray != null) {
        return Opening.Damaged.astray(astray);
      }
      if (!next.finish()) {
        return new Opening.InUse();
      }
      return switch (KeyFile.read(folder)) {
        case null ->
            Files.exists(folder.database())
                ? new Opening.Damaged(Wording.of("vault.damaged.keys-missing"))
                : new Opening.NotAStore();
        case VaultHeader.Reading.TooNew _ -> new Opening.TooNew();
        case VaultHeader.Reading.Damaged _ -> damagedKeys();
        case VaultHeader.Reading.Read(var header) when header.kind() != kind ->
            new Opening.OtherKind(header.kind());
        case VaultHeader.Reading.Read(var header) -> unlocked(header, way.apply(header));
      };
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("vault.unreadable"), e);
    }
  }

  private Opening unlocked(VaultHeader header, Unlocking unlocking) throws IOException {
    return switch (unlocking) {
      case Unlocking.WrongWords _ -> {
        // Counted beside the store, for its next opening to note
        FailedTries.at(folder.path()).another();
        yield new Opening.WrongPassphrase();
      }
      case Unlocking.NotGenuine _ -> damagedKeys();
      case Unlocking.Open(var unlocked) -> {
        try (unlocked) {
          yield opened(header, unlocked);
        }
      }
    };
  }

  private Opening opened(VaultHeader header, VaultHeader.Unlocked unlocked) throws IOException {
    return switch (StoreDatabase.open(folder, unlocked.key())) {
      case StoreDatabase.Attempt.Refused(var why) -> why;
      case StoreDatabase.Attempt.Open(var database) -> entered(header, unlocked, database);
    };
  }

  /** Whoever was taken off the key file comes in by an older copy of it no more. */
  private Opening entered(VaultHeader header, VaultHeader.Unlocked unlocked, StoreDatabase database)
      throws IOException {
    boolean entered = false;
    try {
      var known = database.knownKeys();
      var now = header;
      if (!known.isLatest(header)) {
        var sheet = header.slot(unlocked.holder());
        if (unlocked.holder().kind() != KeyHolder.Kind.RECOVERY || !known.has(sheet)) {
          return new Opening.OlderKeys();
        }
        // The sheet outlives a lost key file: what opens with it is the key file from now on, with
        // whoever else is still let in.
        now = header.after(unlocked.key(), known);
        WholeFile.replaceKeepingOld(folder.keys(), now.file());
      }
      database.know(now);
      tidy();
      entered = true;
      return new Opening.Opened(
          new Vault(
              folder,
              now,
              unlocked.holder(),
              database,
              unlocked.key().forPurpose(DataKey.Purpose.AUDIT),
              new BackupKeys(now.id(), now.epoch(), unlocked.key()),
              known.isNews(now),
              database.sealFound()));
    } catch (SQLException e) {
      throw new ExplainedException(Faults.atOpening(e), StoreFault.of(e));
    } finally {
      if (!entered) {
        database.close();
      }
    }
  }

  /** What was cut off has left copies of the store, which may hold what was disposed of since. */
  private void tidy() throws IOException {
    WholeFile.tidy(folder.keys());
    Attempts.atCopying(folder).clear();
    Attempts.atProving(folder).clear();
    new NextStore(folder).discardIfPossible();
  }

  private static Opening damagedKeys() {
    return new Opening.Damaged(Wording.of("vault.damaged.keys"));
  }
}
