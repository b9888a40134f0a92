package org.maracdesk.vault;

import java.io.IOException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.List;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Makes an empty store, whole or not at all.
 *
 * @param kind what it is for
 * @param folder where; must not exist yet or be empty
 * @param ways the ways into it; the first is that of whoever makes it
 * @param cost what one attempt shall cost
 */
record StoreMaking(
    StoreKind kind,
    StoreFolder folder,
    List<Vault.Way> ways,
    KeyDerivation.Cost cost,
    SecureRandom random) {

  /**
   * Makes it and opens it.
   *
   * @throws ExplainedException when the folder is not free or cannot be written; nothing of ours
   *     stays behind
   */
  Vault made() {
    try (var site = BuildingSite.open(folder);
        var key = DataKey.random(random).of(kind)) {
      var header = header(key);
      var database = StoreDatabase.create(folder, key);
      try {
        // Only now, with the database safe on the disk: a power cut before this line leaves no
        // store rather than a broken one
        WholeFile.create(folder.keys(), header.file());
        database.know(header);
      } catch (IOException | SQLException | RuntimeException e) {
        database.close();
        throw e;
      }
      site.finished();
      return new Vault(
          folder,
          header,
          header.holders().getFirst(),
          database,
          key.forPurpose(DataKey.Purpose.AUDIT),
          new BackupKeys(header.id(), header.epoch(), key),
          false,
          SealState.THERE);
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("vault.create.failed"), e);
    } catch (SQLException e) {
      throw new ExplainedException(Wording.of("vault.create.failed"), StoreFault.of(e));
    }
  }

  private VaultHeader header(DataKey key) {
    var first = ways.getFirst();
    var header = VaultHeader.create(key, first.holder(), first.words(), cost, random);
    for (var way : ways.subList(1, ways.size())) {
      header = header.with(key, way.holder(), way.words(), cost, random);
    }
    return header;
  }
}
