package org.maracdesk.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.audit.TrailMark;
import org.maracdesk.wording.Wording;

/**
 * Follows a trail from its first entry and says where it does not hold. Whoever holds the file's
 * password can write into its tables, but cannot make the seals.
 */
final class TrailWalk {

  private static final int MOST_PROBLEMS = 100;

  private final AuditSeal seal;
  private final List<Wording> problems = new ArrayList<>();
  private long checked;
  private long last;
  private String lastSeal = "";
  private String lastHash = "";
  private String hashHere = "";

  TrailWalk(AuditSeal seal) {
    this.seal = seal;
  }

  /** The number of the entry that was reached; 0 before the first. */
  long last() {
    return last;
  }

  /** The next entry as it stands, in the order of the numbers. */
  void step(TrailRow row) {
    checked++;
    if (checked > 1 && row.number() == last) {
      found("store.check.trail-twice", row.number());
    } else if (row.number() == last + 2) {
      found("store.check.trail-gap", last + 1);
    } else if (row.number() != last + 1) {
      found("store.check.trail-gap.many", last + 1, row.number() - 1);
    }
    boolean sealed = seal.of(row, lastSeal).equals(row.seal());
    if (!sealed) {
      found("store.check.trail-changed", row.number());
    }
    var hash = AuditSeal.hash(row, lastHash);
    if (sealed && !hash.equals(row.hash())) {
      found("store.check.trail-hash", row.number());
    }
    last = row.number();
    lastSeal = orNothing(row.seal());
    lastHash = orNothing(row.hash());
    hashHere = hash;
  }

  /**
   * The end, where the sealed length must agree.
   *
   * @param length how long the trail says it is, or nothing where it does not say
   * @param lengthSeal the seal under that, or nothing
   * @param expected whether the store holds anything, so that there must be a trail
   */
  TrailCheck end(@Nullable Long length, @Nullable String lengthSeal, boolean expected) {
    if (length == null) {
      if (last > 0) {
        found("store.check.trail-length", last);
      } else if (expected) {
        found("store.check.trail-gone");
      }
    } else if (length > last) {
      found("store.check.trail-cut", last, length);
    } else if (length < last) {
      found("store.check.trail-longer", length, last);
    } else if (!seal.of(last, lastSeal).equals(lengthSeal)) {
      found("store.check.trail-length", last);
    }
    return new TrailCheck(checked, new TrailMark(last, last == 0 ? "" : hashHere), problems);
  }

  private void found(String key, Object... arguments) {
    if (problems.size() < MOST_PROBLEMS) {
      problems.add(Wording.of(key, arguments));
    }
  }

  private static String orNothing(@Nullable String text) {
    return text == null ? "" : text;
  }
}
