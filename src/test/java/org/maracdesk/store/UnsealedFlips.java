package org.maracdesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jooq.Table;
import org.maracdesk.domain.audit.AuditEntry;
import org.maracdesk.store.tables.DefaultSchema;
import org.maracdesk.testing.OpenStore;
import org.maracdesk.testing.StoreFiles;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.SealState;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.ExplainedException;

/**
 * Stores of programs that were killed, so that no seal speaks for them, with a byte changed since.
 */
final class UnsealedFlips {

  /** What may come of such a store. */
  enum Outcome {
    /** It stays shut, with a sentence. */
    REFUSED,
    /** It opens, and looking at all of it finds something. */
    FOUND,
    /** It opens, and everything in it is what it was. */
    THE_SAME,
    /**
     * It opens, and what somebody wrote, a day or a number reads differently, or what was done last
     * is not there. Nothing but a person notices.
     */
    UNNOTICED,
    /** It opens as if it had been closed, or its trail reads differently and passes for sound. */
    PASSED_FOR_SOUND
  }

  private final Path killed;
  private final Random random;
  private final Map<String, List<String>> rows;
  private final List<AuditEntry> trail;

  private UnsealedFlips(
      Path killed, Random random, Map<String, List<String>> rows, List<AuditEntry> trail) {
    this.killed = killed;
    this.random = random;
    this.rows = rows;
    this.trail = trail;
  }

  /** A store of a program that was killed while it had it open, in a folder that is there. */
  static UnsealedFlips in(Path place, Random random) throws SQLException {
    var folder = place.resolve("open");
    try (var vault = SavingProcess.create(folder);
        var store = Store.on(vault, OpenStore.COORDINATOR, OpenStore.NOON)) {
      Shelved.in(store);
      SavingProcess.save(store, 20, _ -> {});
      var killed = StoreFiles.copy(folder, place.resolve("killed"));
      return new UnsealedFlips(killed, random, rows(vault), trail(store));
    }
  }

  /** Changes one byte in each of so many copies, opens them, and answers how often what came. */
  Map<Outcome, Integer> changed(int images, Path place) throws IOException, SQLException {
    var found = new TreeMap<Outcome, Integer>();
    for (int image = 0; image < images; image++) {
      var copy = StoreFiles.copy(killed, place.resolve("unsealed-" + image));
      var file = copy.resolve("store.mv.db");
      var bytes = Files.readAllBytes(file);
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
      Files.write(file, bytes);
      found.merge(opened(copy), 1, Integer::sum);
      StoreFiles.remove(copy);
    }
    return found;
  }

  private Outcome opened(Path copy) throws SQLException {
    try (var words = SavingProcess.words()) {
      return switch (Vault.open(copy, words)) {
        case Opening.Refused _ -> Outcome.REFUSED;
        case Opening.Opened(var vault) -> {
          try (vault;
              var store = Store.on(vault, OpenStore.COORDINATOR, OpenStore.NOON)) {
            yield looked(vault, store);
          }
        }
      };
    } catch (ExplainedException said) {
      return Outcome.REFUSED;
    }
  }

  private Outcome looked(Vault vault, Store store) throws SQLException {
    if (vault.sealFound() != SealState.LIFTED) {
      return Outcome.PASSED_FOR_SOUND;
    }
    var look = store.gradually();
    while (look.step()) {
      // until all of it has been looked at
    }
    if (look.problemsOfRecords() + look.problemsOfTheTrail() > 0) {
      return Outcome.FOUND;
    }
    var now = trail(store);
    if (!now.equals(trail.subList(0, Math.min(now.size(), trail.size())))) {
      return Outcome.PASSED_FOR_SOUND;
    }
    return rows(vault).equals(rows) ? Outcome.THE_SAME : Outcome.UNNOTICED;
  }

  private static List<AuditEntry> trail(Store store) {
    return store.read(s -> s.audit().latest(10_000)).reversed();
  }

  private static Map<String, List<String>> rows(Vault vault) throws SQLException {
    var all = new TreeMap<String, List<String>>();
    try (var connection = vault.connect()) {
      var sql = Sql.forQuestions(connection);
      for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
        all.put(
            table.getName(),
            sql.selectFrom(table).fetch().map(row -> row.toString()).stream().sorted().toList());
      }
    }
    return all;
  }
}
