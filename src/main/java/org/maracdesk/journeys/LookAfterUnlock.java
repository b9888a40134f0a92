package org.maracdesk.journeys;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.audit.AuditEntry;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.audit.AuditNote.Kind;
import org.maracdesk.store.AuditTrail;
import org.maracdesk.store.GradualCheck;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;
import org.maracdesk.wording.Wording;

/**
 * Checks the trail after each unlock, so that a change of it is found as long as there are backups
 * from before; and everything else too where the seal of the store could say nothing. What is wrong
 * is told at each unlock until somebody has asked for a check and so has seen where.
 */
public final class LookAfterUnlock {

  private static final List<Kind> UNSEALED = List.of(Kind.SEAL_LIFTED, Kind.SEAL_MISSING);

  private final Store store;
  private @Nullable GradualCheck check;
  private boolean everything;
  private boolean over;
  private @Nullable Wording told;

  LookAfterUnlock(Store store) {
    this.store = store;
  }

  /**
   * Takes the next of many small steps. What is given to be kept may be kept in between.
   *
   * @return whether there are more
   */
  public boolean step() {
    if (over) {
      return false;
    }
    if (check == null) {
      everything = store.read(LookAfterUnlock::isEverythingDue);
      check = everything ? store.gradually() : store.trailGradually();
    }
    if (check.step()) {
      return true;
    }
    over = true;
    told = conclude(check);
    return false;
  }

  /** What has to be told once there are no more steps; nothing where all is well. */
  public Optional<Wording> told() {
    return Optional.ofNullable(told);
  }

  /** Whether the whole store was looked at, and not its trail alone. */
  public boolean isOfEverything() {
    return everything;
  }

  /**
   * Since the store was opened without a sound seal nobody has looked at all of it, or what was
   * found then has been seen by nobody.
   */
  private static boolean isEverythingDue(Shelves shelves) {
    long looked = number(shelves, Kind.STORE_LOOKED_THROUGH);
    boolean owed = shelves.audit().last(UNSEALED).orElse(0) > looked;
    return owed || (amount(shelves, Kind.STORE_LOOKED_THROUGH) > 0 && isUnseen(shelves, looked));
  }

  private @Nullable Wording conclude(GradualCheck found) {
    int inTrail = found.problemsOfTheTrail();
    int inRecords = found.problemsOfRecords();
    var trailAsBefore = store.read(shelves -> amount(shelves, Kind.TRAIL_FAULTS_FOUND) == inTrail);
    var trailUnseen =
        store.read(shelves -> isUnseen(shelves, number(shelves, Kind.TRAIL_FAULTS_FOUND)));
    boolean noted = true;
    if (inTrail > 0 && !trailAsBefore) {
      noted = store.note(AuditNote.of(Kind.TRAIL_FAULTS_FOUND).counting(inTrail));
    }
    if (everything) {
      noted &= store.note(AuditNote.of(Kind.STORE_LOOKED_THROUGH).counting(inRecords));
    }
    if (!noted) {
      // A store that cannot be written to says so itself; it is looked at again at the next unlock
      return null;
    }
    if (inRecords > 0) {
      return Wording.of("journeys.look.store");
    }
    return inTrail > 0 && (!trailAsBefore || trailUnseen)
        ? Wording.of("journeys.look.trail")
        : null;
  }

  /** Somebody asked for a check and was shown that something is wrong. */
  static void seen(Store store) {
    store.note(AuditNote.of(Kind.FAULTS_SEEN));
  }

  private static boolean isUnseen(Shelves shelves, long found) {
    return found > number(shelves, Kind.FAULTS_SEEN);
  }

  private static long number(Shelves shelves, Kind kind) {
    return shelves.audit().last(List.of(kind)).orElse(0);
  }

  private static long amount(Shelves shelves, Kind kind) {
    var wanted =
        new AuditTrail.Wanted(List.of(kind), Optional.empty(), Optional.empty(), Optional.empty());
    return shelves.audit().before(wanted, Long.MAX_VALUE, 1).stream()
        .map(AuditEntry::note)
        .mapToLong(AuditNote::amount)
        .findFirst()
        .orElse(0);
  }
}
