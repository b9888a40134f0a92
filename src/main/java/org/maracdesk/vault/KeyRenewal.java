package org.maracdesk.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.h2.tools.ChangeFileEncryption;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * A store put under a new data key, so that nobody who knew the one before can read what is written
 * from now on. H2 changes the encryption of a copy, never of the store itself; the copy is opened,
 * compared row by row, sealed anew and opened once more with the words before it may take the
 * store's place ({@link NextStore}).
 *
 * @param store the open store
 * @param database of it, in which nobody may write meanwhile
 * @param header its key file
 * @param old its keys for backups, under the key of until now
 */
record KeyRenewal(StoreFolder store, StoreDatabase database, VaultHeader header, BackupKeys old) {

  private static final Set<String> OURS = Set.of("vault_keys", "vault_slots");

  /**
   * A store that is ready to take the place of the old one.
   *
   * @param next where it is
   * @param unlocked the way into it, as the words opened it there; whoever asked closes it
   */
  record Ready(NextStore next, VaultHeader.Unlocked unlocked) {}

  /**
   * Makes the store as it is to be.
   *
   * @param holder whose way in stays
   * @param words what opens the store now and then
   * @param sealer puts a seal of until now under what it is given
   * @throws ExplainedException when the copy is not as the store is; the store has not changed
   */
  Ready prepare(
      KeyHolder holder,
      Passphrase words,
      KeyDerivation.Cost cost,
      SecureRandom random,
      UnaryOperator<byte[]> sealer,
      Resealing resealing)
      throws IOException, SQLException {
    var next = new NextStore(store);
    boolean prepared = false;
    next.begin();
    try (var key = DataKey.random(random).of(header.kind())) {
      var renewed = header.renewed(key, holder, words, cost, database.knownKeys(), random);
      List<TableSum> before;
      try (var connection = database.connect()) {
        before = TableSum.of(connection, () -> {});
        copy(connection, next.site());
      }
      encrypt(next.site(), key);
      reseal(next.site(), renewed, before, sealer, key, resealing);
      WholeFile.create(next.site().keys(), renewed.file());
      record(next.site(), renewed, key);
      var proven = proven(next.site(), holder, words);
      prepared = true;
      return new Ready(next, proven);
    } finally {
      if (!prepared) {
        next.discard();
      }
    }
  }

  private void copy(Connection connection, StoreFolder site) throws IOException, SQLException {
    try (var copy = LocalCopy.of(store, connection, old)) {
      Files.move(copy.image().database(), site.database(), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /** Through the layer that keeps files to their owner and forces what is moved. */
  private void encrypt(StoreFolder site, DataKey now) throws SQLException {
    OrderedPath.register();
    var from = old.password();
    var to = now.filePassword();
    try {
      ChangeFileEncryption.execute(
          OrderedPath.SCHEME + ":" + site.path(), "store", "AES", from, to, true);
    } finally {
      Arrays.fill(from, '\0');
      Arrays.fill(to, '\0');
    }
  }

  private static void reseal(
      StoreFolder site,
      VaultHeader renewed,
      List<TableSum> before,
      UnaryOperator<byte[]> from,
      DataKey to,
      Resealing resealing)
      throws IOException, SQLException {
    var copy = opened(site, to);
    try (copy) {
      var secret = resealing.reseal(() -> connection(copy), from, sealer(to));
      FailedTries.at(site.path()).begin(secret);
      copy.know(renewed);
      try (var connection = copy.connect()) {
        if (!unchanged(before, resealing)
            .equals(unchanged(TableSum.of(connection, () -> {}), resealing))) {
          throw new ExplainedException(Wording.of("vault.renew.different"));
        }
      }
    }
  }

  private static List<TableSum> unchanged(List<TableSum> sums, Resealing resealing) {
    return sums.stream()
        .filter(sum -> !OURS.contains(sum.table()) && !resealing.tables().contains(sum.table()))
        .toList();
  }

  private static UnaryOperator<byte[]> sealer(DataKey key) {
    return message -> key.mac(DataKey.Purpose.AUDIT).doFinal(message);
  }

  private static Connection connection(StoreDatabase copy) {
    try {
      return copy.connect();
    } catch (SQLException e) {
      throw Vault.explain(e);
    }
  }

  /** Where backups go stays known; those under the key of until now are none of the new store's. */
  private void record(StoreFolder site, VaultHeader renewed, DataKey key) throws IOException {
    try (var now = new BackupKeys(renewed.id(), renewed.epoch(), key)) {
      WholeFile.create(site.backups(), BackupRecord.read(store, old).underNewKey().file(now));
    }
  }

  /** Opens what was made as it will be opened, by the words and from its files alone. */
  private static VaultHeader.Unlocked proven(StoreFolder site, KeyHolder holder, Passphrase words)
      throws IOException {
    if (KeyFile.read(site) instanceof VaultHeader.Reading.Read(var header)
        && Unlocking.of(header, holder.slot(), words) instanceof Unlocking.Open(var unlocked)) {
      boolean proven = false;
      try {
        opened(site, unlocked.key()).close();
        proven = true;
        return unlocked;
      } finally {
        if (!proven) {
          unlocked.close();
        }
      }
    }
    throw new ExplainedException(Wording.of("vault.renew.different"));
  }

  private static StoreDatabase opened(StoreFolder site, DataKey key) throws IOException {
    if (StoreDatabase.open(site, key) instanceof StoreDatabase.Attempt.Open(var database)) {
      return database;
    }
    throw new ExplainedException(Wording.of("vault.renew.different"));
  }
}
