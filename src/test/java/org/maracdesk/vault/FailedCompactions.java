package org.maracdesk.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.maracdesk.vault.FailingDisk.Failure;
import org.maracdesk.vault.FailingDisk.Plan;
import org.maracdesk.wording.ExplainedException;

/**
 * Closes a store that owes a compaction on a disk that fails at one write after the other. On a
 * whole disk it opens afterwards, with all that was to stay; and once it is closed there, what was
 * deleted is gone from its file.
 */
public final class FailedCompactions {

  private static final int ROWS = 300;

  private final Path place;
  private final Path owing;
  private int used;

  /** Works with a small store in an empty folder. */
  public FailedCompactions(Path place) throws IOException, SQLException {
    this.place = place;
    owing = place.resolve("owing");
    try (var vault = Cheap.create(place.resolve("filled"))) {
      Cheap.run(
          vault,
          "create table compaction_due(id integer primary key)",
          "create table heron(id integer primary key, name varchar(400) not null)",
          "insert into heron select x, casewhen(mod(x, 3) = 0, 'GONE', 'KEPT') || lpad(x, 4, '0')"
              + " || 'QXZJ' || repeat('-grey', 40) from system_range(1, "
              + ROWS
              + ")");
      Cheap.run(vault, "delete from heron where mod(id, 3) = 0");
      Cheap.run(vault, "insert into compaction_due values (1)");
      // As it is while it is open: closed, it would owe nothing any more
      Cheap.copy(vault.folder(), owing);
    }
  }

  /** What was deleted, or what was to stay. */
  private static List<String> marks(boolean deleted) {
    return IntStream.rangeClosed(1, ROWS)
        .filter(row -> row % 3 == 0 == deleted)
        .mapToObj(row -> (deleted ? "GONE" : "KEPT") + "%04dQXZJ".formatted(row))
        .toList();
  }

  /** Every so many operations one fails, 1 for each. */
  public FailedWrites.Found failures(Failure how, int every) throws IOException, SQLException {
    var counting = Plan.whole();
    var found = session(counting);
    for (long at = every / 2; at < counting.operations(); at += every) {
      found = found.and(session(new Plan(how, at, new Random(at))));
    }
    return found;
  }

  /**
   * Opens the store, which was not closed, on a disk that is full from an operation on, before it
   * is open; what was saved last in it is that it owes a compaction.
   */
  public FailedWrites.Found cutOffAtOpening(long at) throws IOException, SQLException {
    var folder = Cheap.copy(owing, place.resolve("session-" + used++));
    FailingDisk.use(new Plan(Failure.FULL, at, new Random(at)));
    try {
      Cheap.opened(folder).close();
      throw new AssertionError("it opened on a full disk");
    } catch (ExplainedException asItShould) {
      // It was cut off
    } finally {
      FailingDisk.heal();
    }
    try (var vault = Cheap.opened(folder)) {
      boolean owed = Cheap.number(vault, "select count(*) from compaction_due") == 1;
      return new FailedWrites.Found(1, 1, owed ? 0 : 1, 0);
    }
  }

  private FailedWrites.Found session(Plan plan) throws IOException, SQLException {
    var folder = Cheap.copy(owing, place.resolve("session-" + used++));
    FailingDisk.use(plan);
    try {
      Cheap.opened(folder).close();
    } catch (ExplainedException didNotOpen) {
      // The database's own file failed before it was open
    } finally {
      FailingDisk.heal();
    }
    return look(folder);
  }

  private static FailedWrites.Found look(Path folder) throws IOException, SQLException {
    if (!(Cheap.open(folder) instanceof Opening.Opened(var vault))) {
      return new FailedWrites.Found(1, 0, 0, 1);
    }
    try (vault) {
      if (Cheap.number(vault, "select count(*) from heron") != marks(false).size()) {
        return new FailedWrites.Found(1, 0, 1, 0);
      }
    }
    try (var words = Cheap.words(Cheap.WORDS)) {
      var file = PlainFile.of(folder, words);
      boolean kept = file.found(marks(false)).equals(marks(false));
      boolean gone = file.found(marks(true)).isEmpty() && isAlone(folder);
      return new FailedWrites.Found(1, 0, kept ? 0 : 1, gone ? 0 : 1);
    }
  }

  /** Nothing of an attempt that failed lies beside the store. */
  private static boolean isAlone(Path folder) throws IOException {
    return BackedUp.names(folder).equals(List.of("store.keys", "store.mv.db", "store.seal"));
  }
}
