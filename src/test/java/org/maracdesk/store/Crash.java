package org.maracdesk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.maracdesk.testing.OpenStore;
import org.maracdesk.testing.StoreFiles;
import org.maracdesk.vault.BrokenFiles;
import org.maracdesk.vault.FailedCompactions;
import org.maracdesk.vault.FailedWrites;
import org.maracdesk.vault.FailingDisk.Failure;

/**
 * Tries at length to lose what a store has acknowledged, or to have damage taken for data. Started
 * by {@code mvn verify -Pcrash -Drounds=1000}; a small part is in every build.
 */
public final class Crash {

  private static final int TOLD_EVERY = 100;
  private static final int POWER_CUTS = 200;
  private static final int MIXED = 200;
  private static final int FLIPPED = 500;
  private static final int UNSEALED = 200;

  private final Path place;
  private final Random random = new Random(20_261_128);
  private Tally all = Tally.NONE;

  private Crash(Path place) {
    this.place = place;
  }

  public static void main(String[] arguments) {
    boolean good = false;
    try {
      var place = Files.createTempDirectory("crash");
      good = new Crash(place).run(Integer.parseInt(arguments[1]), Path.of(arguments[0]));
    } catch (IOException
        | InterruptedException
        | SQLException
        | RuntimeException
        | AssertionError failure) {
      failure.printStackTrace();
    }
    System.exit(good ? 0 : 1);
  }

  private boolean run(int rounds, Path figures)
      throws IOException, InterruptedException, SQLException {
    files();
    writes();
    var disks = new BrokenDisks(Files.createDirectory(place.resolve("disks")), random);
    tell("power cuts in the middle of a write", disks.powerCuts(POWER_CUTS));
    tell("a full disk, from each operation on", disks.failures(Failure.FULL, 1));
    tell("one failure, at each operation", disks.failures(Failure.ONCE, 1));
    var killed = Tally.NONE;
    for (int done = 0; done < rounds; done += TOLD_EVERY) {
      var folder = Files.createDirectory(place.resolve("kills-" + done));
      killed = killed.and(new Kills(folder, random).rounds(Math.min(TOLD_EVERY, rounds - done)));
      System.out.println("killed so far: " + killed);
    }
    var said = killed.and(new Tally(0, 0, all.lost(), all.damaged())).toString();
    Files.writeString(figures, said);
    return killed.and(all).lost() == 0 && killed.and(all).damaged() == 0;
  }

  /** What was damaged while nobody had it open must be refused, all of it. */
  private void files() throws IOException, SQLException {
    var earlier = place.resolve("earlier");
    try (var vault = SavingProcess.create(earlier);
        var store = Store.on(vault, OpenStore.COORDINATOR, OpenStore.NOON)) {
      Shelved.in(store);
      SavingProcess.save(store, 20, line -> {});
    }
    var later = StoreFiles.copy(earlier, place.resolve("later"));
    try (var vault = SavingProcess.open(later);
        var store = Store.on(vault, OpenStore.COORDINATOR, OpenStore.NOON)) {
      SavingProcess.save(store, 20, line -> {});
    }
    var broken = new BrokenFiles(earlier, later, random);
    var words = SavingProcess.WORDS;
    tell(
        "mixtures of an earlier and a later state",
        new Tally(MIXED, 0, 0, broken.acceptedOfMixed(MIXED, place, words)));
    tell(
        "one byte changed",
        new Tally(FLIPPED, 0, 0, broken.acceptedOfFlipped(FLIPPED, place, words)));
    var unsealed =
        UnsealedFlips.in(Files.createDirectory(place.resolve("unsealed")), random)
            .changed(UNSEALED, place);
    System.out.println("one byte changed where there is no seal: " + unsealed);
    int passed = unsealed.getOrDefault(UnsealedFlips.Outcome.PASSED_FOR_SOUND, 0);
    tell("of these passed for sound", new Tally(UNSEALED, 0, 0, passed));
  }

  /** What is kept beside the database, and the database while it is written anew. */
  private void writes() throws IOException, SQLException {
    var compactions = new FailedCompactions(Files.createDirectory(place.resolve("compactions")));
    var writes = new FailedWrites(Files.createDirectory(place.resolve("writes")));
    for (var how : List.of(Failure.FULL, Failure.ONCE)) {
      var disk = how == Failure.FULL ? "a full disk" : "one failure";
      tell(disk + ", at each write of a compaction", compactions.failures(how, 1));
      tell(disk + ", at each write of keys and seals", writes.keys(how, 1));
      tell(disk + ", at each write of a backup", writes.making(how, 1));
      tell(disk + ", at each write of proving and restoring", writes.restoring(how, 1));
    }
  }

  private void tell(String what, FailedWrites.Found found) {
    tell(what, new Tally(found.sessions(), found.acknowledged(), found.lost(), found.damaged()));
  }

  private void tell(String what, Tally tally) {
    all = all.and(tally);
    System.out.println(what + ": " + tally);
  }
}
