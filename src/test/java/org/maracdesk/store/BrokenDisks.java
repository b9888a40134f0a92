package org.maracdesk.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.maracdesk.testing.OpenStore;
import org.maracdesk.testing.StoreFiles;
import org.maracdesk.vault.FailingDisk;
import org.maracdesk.vault.FailingDisk.Failure;
import org.maracdesk.vault.FailingDisk.Plan;
import org.maracdesk.wording.ExplainedException;

/** Records a meeting on a disk that fails, and looks on a whole one for what was kept. */
final class BrokenDisks {

  private static final int CHANGES = 6;

  private final Path temporary;
  private final Random random;
  private final Path filled;
  private int used;

  BrokenDisks(Path temporary, Random random) throws IOException {
    this.temporary = temporary;
    this.random = random;
    this.filled = temporary.resolve("filled");
    try (var vault = SavingProcess.create(filled);
        var store = Store.on(vault, OpenStore.COORDINATOR, OpenStore.NOON)) {
      Shelved.in(store);
    }
  }

  /** How often a session changes something on the disk. */
  long operations() throws IOException {
    var plan = Plan.whole();
    session(plan);
    return plan.operations();
  }

  /** Cuts the power so often, each time at a moment chosen by lot. */
  Tally powerCuts(int times) throws IOException {
    long all = operations();
    var tally = Tally.NONE;
    for (int time = 0; time < times; time++) {
      tally =
          tally.and(session(new Plan(Failure.POWER_CUT, random.nextLong(all), new Random(time))));
    }
    return tally;
  }

  /**
   * Fails at each operation in turn.
   *
   * @param every at each such one only; 1 for all of them
   */
  Tally failures(Failure how, int every) throws IOException {
    long all = operations();
    var tally = Tally.NONE;
    for (long at = 0; at < all; at += every) {
      tally = tally.and(session(new Plan(how, at, random)));
    }
    return tally;
  }

  private Tally session(Plan plan) throws IOException {
    var folder = StoreFiles.copy(filled, temporary.resolve("session-" + used++));
    var acknowledged = new Acknowledged();
    var image = folder;
    FailingDisk.use(plan);
    try (var vault = SavingProcess.open(folder)) {
      try (var store = Store.on(vault, OpenStore.COORDINATOR, OpenStore.NOON)) {
        SavingProcess.save(store, CHANGES, acknowledged::add);
      } catch (ExplainedException said) {
        // What was not acknowledged may be there or not
      }
      if (plan.hasFailed() && plan.isPowerCut()) {
        // Without power nothing is closed: what is on the disk now is all there is
        image = StoreFiles.copy(folder, temporary.resolve("image-" + used));
      }
    } catch (AssertionError | ExplainedException didNotOpen) {
      // It failed while it was being opened; then nothing was acknowledged
    } finally {
      FailingDisk.heal();
    }
    var found = acknowledged.lookFor(image);
    StoreFiles.remove(folder);
    if (!image.equals(folder)) {
      StoreFiles.remove(image);
    }
    return found.and(new Tally(0, acknowledged.changes(), 0, 0));
  }
}
