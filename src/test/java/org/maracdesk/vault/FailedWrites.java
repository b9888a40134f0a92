package org.maracdesk.vault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.maracdesk.testing.StoreFiles;
import org.maracdesk.vault.FailingDisk.Failure;
import org.maracdesk.vault.FailingDisk.Plan;
import org.maracdesk.wording.ExplainedException;

/**
 * Changes keys, makes backups, proves them and brings them back, with one write after the other
 * failing in the files that are not the database: the key file, the seal, every file of a backup
 * and what is remembered of them. Then looks, on a whole disk, for what is there.
 */
public final class FailedWrites {

  private static final String CHANGED = "four white egrets";
  private static final String SECOND = "two brown bitterns";
  private static final String SHEET = "one blue kingfisher";
  private static final int ROWS = 500;

  private final Path place;
  private final Path filled;
  private final Path backedUp;
  private int used;

  /** Works with two small stores in an empty folder; one of them has backups. */
  public FailedWrites(Path place) throws IOException, SQLException {
    this.place = place;
    filled = place.resolve("filled");
    Cheap.filled(filled);
    backedUp = place.resolve("backed-up");
    StoreFiles.copy(filled, backedUp.resolve("store"));
    for (int minute = 3; minute > 0; minute--) {
      var order = BackedUp.order(BackedUp.NOW.minusSeconds(minute * 60L));
      BackedUp.close(Cheap.opened(backedUp.resolve("store")), order);
    }
  }

  /**
   * What was found.
   *
   * @param sessions how many there were
   * @param acknowledged how many changes of theirs were said to be made
   * @param lost how many of these were not
   * @param damaged how many stores or backups there were that could not be used
   */
  public record Found(long sessions, long acknowledged, long lost, long damaged) {

    Found and(Found other) {
      return new Found(
          sessions + other.sessions,
          acknowledged + other.acknowledged,
          lost + other.lost,
          damaged + other.damaged);
    }
  }

  /** One session on a disk that fails by a plan. */
  @FunctionalInterface
  private interface Session {
    Found under(Plan plan) throws IOException, SQLException;
  }

  /** The key file and the seal; every so many operations one fails, 1 for each. */
  public Found keys(Failure how, int every) throws IOException, SQLException {
    return all(this::keys, how, every);
  }

  /** Backups that are made and give way. */
  public Found making(Failure how, int every) throws IOException, SQLException {
    return all(this::making, how, every);
  }

  /** Backups that are proven and brought back. */
  public Found restoring(Failure how, int every) throws IOException, SQLException {
    return all(this::restoring, how, every);
  }

  private static Found all(Session session, Failure how, int every)
      throws IOException, SQLException {
    var counting = Plan.whole();
    var found = session.under(counting);
    if (found.lost() + found.damaged() > 0) {
      throw new AssertionError("with nothing failing: " + found);
    }
    for (long at = every / 2; at < counting.operations(); at += every) {
      found = found.and(session.under(new Plan(how, at, new Random(at))));
    }
    return found;
  }

  private Found keys(Plan plan) throws IOException, SQLException {
    var folder = StoreFiles.copy(filled, place.resolve("keys-" + used++));
    var open = new ArrayList<>(List.of(Cheap.WORDS));
    var shut = new ArrayList<>(List.of(CHANGED, SECOND, SHEET));
    int acknowledged = 0;
    try (var vault = Cheap.opened(FailingFiles.at(folder, plan))) {
      var ring = vault.keys();
      acknowledged += moved(CHANGED, shut, open, () -> change(ring, Cheap.WORDS, CHANGED));
      if (open.contains(CHANGED)) {
        open.remove(Cheap.WORDS);
        shut.add(Cheap.WORDS);
      }
      var mine = open.getFirst();
      var second = KeyHolder.passphrase("Kit Heron", "Chair", "", LocalDate.EPOCH);
      acknowledged += moved(SECOND, shut, open, () -> add(ring, mine, second, SECOND));
      var sheet = KeyHolder.recovery("", LocalDate.EPOCH);
      acknowledged += moved(SHEET, shut, open, () -> add(ring, mine, sheet, SHEET));
      if (open.contains(SECOND)) {
        acknowledged += moved(SECOND, open, shut, () -> remove(ring, mine, "Kit Heron"));
      }
    } catch (ExplainedException didNotOpen) {
      // Then nothing was acknowledged
    }
    return new Found(1, acknowledged, 0, 0).and(lookForKeys(folder, open, shut));
  }

  /** Takes words from one list to the other once that they do is acknowledged. */
  private static int moved(
      String words, List<String> from, List<String> to, BooleanSupplier change) {
    try {
      if (!change.getAsBoolean()) {
        throw new AssertionError("the words did not fit");
      }
      from.remove(words);
      to.add(words);
      return 1;
    } catch (ExplainedException saidThatNothingChanged) {
      return 0;
    }
  }

  private static boolean change(KeyRing ring, String current, String next) {
    try (var was = Cheap.words(current);
        var is = Cheap.words(next)) {
      return ring.changePassphrase(was, is, Cheap.COST, new SecureRandom(), _ -> {});
    }
  }

  private static boolean add(KeyRing ring, String mine, KeyHolder who, String theirs) {
    try (var words = Cheap.words(mine);
        var added = Cheap.words(theirs)) {
      return ring.add(words, who, added, Cheap.COST, new SecureRandom(), _ -> {});
    }
  }

  private static boolean remove(KeyRing ring, String mine, String name) {
    try (var words = Cheap.words(mine)) {
      var whom = ring.holders().stream().filter(one -> one.name().equals(name)).findFirst();
      return ring.remove(words, whom.orElseThrow(), _ -> {});
    }
  }

  private static Found lookForKeys(Path folder, List<String> open, List<String> shut)
      throws SQLException {
    int lost = 0;
    int damaged = 0;
    for (var words : open) {
      if (Cheap.open(folder, words) instanceof Opening.Opened(var vault)) {
        try (vault) {
          damaged += isWhole(vault) ? 0 : 1;
          lost += vault.keys().holders().size() == open.size() ? 0 : 1;
        }
      } else {
        damaged++;
      }
    }
    for (var words : shut) {
      if (Cheap.open(folder, words) instanceof Opening.Opened(var vault)) {
        vault.close();
        lost++;
      }
    }
    return new Found(0, 0, lost, damaged);
  }

  private static boolean isWhole(Vault vault) throws SQLException {
    return Cheap.number(vault, "select count(*) from heron where name like 'MARKER%'") == ROWS;
  }

  private Found making(Plan plan) throws IOException, SQLException {
    var desk = desk("making");
    var store = FailingFiles.at(desk.resolve("store"), plan);
    var made = new ArrayList<Instant>();
    try {
      var vault = Cheap.opened(store);
      try {
        note(vault.backups().make(BackedUp.order(BackedUp.NOW)), made);
      } finally {
        note(vault.close(BackedUp.order(BackedUp.NOW.plusSeconds(60))), made);
      }
    } catch (ExplainedException didNotOpen) {
      // Then nothing was acknowledged
    }
    return new Found(1, made.size(), 0, 0).and(lookForBackups(desk, made));
  }

  private static void note(BackupOutcome outcome, List<Instant> made) {
    if (outcome instanceof BackupOutcome.Made(var backup)) {
      made.add(backup.made());
    }
  }

  private Found restoring(Plan plan) throws IOException, SQLException {
    var desk = desk("restoring");
    var acknowledged = new ArrayList<Path>();
    boolean proven = false;
    try (var vault = Cheap.opened(FailingFiles.at(desk.resolve("store"), plan))) {
      var newest = vault.backups().all().getFirst();
      proven = isDone(() -> vault.backups().prove(newest, BackedUp.at(BackedUp.NOW)) == null);
      isDone(() -> acknowledged.add(vault.backups().restore(newest, BackedUp.ZONE)));
    } catch (ExplainedException didNotOpen) {
      // Then nothing was acknowledged
    }
    int forgotten = proven && !isProvenAt(desk, BackedUp.NOW) ? 1 : 0;
    return new Found(1, acknowledged.size() + (proven ? 1 : 0), forgotten, 0)
        .and(lookForBackups(desk, List.of()))
        .and(lookForRestored(desk, acknowledged, plan));
  }

  private static boolean isDone(BooleanSupplier work) {
    try {
      return work.getAsBoolean();
    } catch (ExplainedException said) {
      return false;
    }
  }

  /** A copy of the store with backups, and them beside it. */
  Path desk(String what) throws IOException {
    var desk = place.resolve(what + "-" + used++);
    StoreFiles.copy(backedUp.resolve("store"), desk.resolve("store"));
    for (var backup : BackupFolder.in(backedUp.resolve("backups"))) {
      StoreFiles.copy(
          backup.path(), desk.resolve("backups").resolve(backup.path().getFileName().toString()));
    }
    return desk;
  }

  /** Whatever is called a backup is one, and the newest is as new as was said. */
  private static Found lookForBackups(Path desk, List<Instant> made) throws SQLException {
    try (var vault = Cheap.opened(desk.resolve("store"))) {
      int damaged = isWhole(vault) ? 0 : 1;
      var all = vault.backups().all();
      for (var backup : all) {
        boolean good = vault.backups().prove(backup, BackedUp.at(backup.made())) == null;
        damaged += good ? 0 : 1;
      }
      var newest = all.getFirst().made();
      boolean there = made.stream().noneMatch(newest::isBefore);
      var remembered = vault.backups().record().made();
      boolean known = remembered != null && !newest.isBefore(remembered);
      return new Found(0, 0, there && known ? 0 : 1, damaged);
    }
  }

  private static boolean isProvenAt(Path desk, Instant when) {
    try (var vault = Cheap.opened(desk.resolve("store"))) {
      return when.equals(vault.backups().record().proven());
    }
  }

  /** What was brought back is a store; what was not has gone again, where it could be removed. */
  private static Found lookForRestored(Path desk, List<Path> acknowledged, Plan plan)
      throws IOException, SQLException {
    int lost = acknowledged.size();
    int damaged = 0;
    try (var folders = Files.list(desk)) {
      for (var folder : folders.sorted(Comparator.naturalOrder()).toList()) {
        if (folder.getFileName().toString().startsWith("store-restored")) {
          if (Cheap.open(folder) instanceof Opening.Opened(var vault)) {
            try (vault) {
              damaged += isWhole(vault) ? 0 : 1;
              lost -= acknowledged.isEmpty() ? 0 : 1;
            }
          } else if (!acknowledged.isEmpty() || plan.isOnce()) {
            damaged++;
          }
        }
      }
    }
    return new Found(0, 0, lost, damaged);
  }
}
