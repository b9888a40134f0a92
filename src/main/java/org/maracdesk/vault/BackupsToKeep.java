package org.maracdesk.vault;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which backups stay. Days, weeks and months without a backup do not count, so somebody who works
 * two days a week has seven working days to go back to, and a clock that jumps ahead for a day
 * removes nothing that would have stayed otherwise.
 */
final class BackupsToKeep {

  static final int DAYS = 7;
  static final int WEEKS = 4;
  static final int MONTHS = 12;

  private BackupsToKeep() {}

  /**
   * A backup as this rule sees it.
   *
   * @param name by which it is told from the others
   * @param made when it was made
   * @param proven whether it was proven
   * @param line of which of several of the same store it is; null for the first
   * @param entries how far that had come
   * @param owing whether it still holds what was disposed of before it was made
   */
  record Dated(
      String name, Instant made, boolean proven, @Nullable UUID line, long entries, boolean owing) {

    /** Whether this one can be relied on in place of one that ought not to be there. */
    boolean replaces(Dated other) {
      return proven
          && !owing
          && other.owing()
          && Objects.equals(line, other.line())
          && entries >= other.entries();
    }
  }

  /**
   * The names of those that stay: the last of each of the seven latest days, four latest weeks
   * (Monday to Sunday) and twelve latest months; of several in one day, week or month the last that
   * was proven. A store that was brought back does not take the place of the one it came from: of a
   * day, week or month each keeps its own, and the one that had come farthest stays too, for a copy
   * may have been made by hand. The newest one and the newest proven one stay in any case, and so
   * does whatever bears a date in the future, for then a clock was wrong and nothing can be told.
   *
   * <p>Whatever its date, a backup that holds what had been disposed of goes as soon as there is
   * one without it that is proven and had come as far.
   */
  static Set<String> of(Collection<Dated> all, Instant now, ZoneId zone) {
    var keep = new HashSet<String>();
    var past = new ArrayList<Dated>();
    for (var each : all) {
      if (all.stream().anyMatch(other -> other.replaces(each))) {
        continue;
      }
      if (each.made().isAfter(now)) {
        keep.add(each.name());
      } else {
        past.add(each);
      }
    }
    // Where two were made in the same moment, the names decide, so that the answer is always the
    // same one
    past.sort(Comparator.comparing(Dated::made).thenComparing(Dated::name).reversed());
    past.stream().findFirst().ifPresent(newest -> keep.add(newest.name()));
    past.stream().filter(Dated::proven).findFirst().ifPresent(each -> keep.add(each.name()));
    keep.addAll(latest(past, DAYS, each -> day(each, zone)));
    keep.addAll(latest(past, WEEKS, each -> week(day(each, zone))));
    keep.addAll(latest(past, MONTHS, each -> day(each, zone).withDayOfMonth(1)));
    return keep;
  }

  /** What is kept of one day, week or month. */
  private static final class Kept {

    private final Map<Optional<UUID>, Dated> last = new HashMap<>();
    private @Nullable Dated farthest;

    /** Takes another one into account; the newest comes first. */
    void see(Dated earlier) {
      last.merge(
          Optional.ofNullable(earlier.line()),
          earlier,
          (later, one) -> !later.proven() && one.proven() ? one : later);
      var until = farthest;
      if (until == null || rank(earlier) > rank(until)) {
        farthest = earlier;
      }
    }

    /** Those that could not be proven come after all that were. */
    private static long rank(Dated one) {
      return one.proven() ? one.entries() : one.entries() - Long.MAX_VALUE / 2;
    }

    Stream<String> names() {
      return Stream.concat(last.values().stream(), Stream.ofNullable(farthest)).map(Dated::name);
    }
  }

  private static List<String> latest(
      List<Dated> newestFirst, int most, Function<Dated, LocalDate> period) {
    var chosen = new LinkedHashMap<LocalDate, Kept>();
    for (var each : newestFirst) {
      chosen.computeIfAbsent(period.apply(each), _ -> new Kept()).see(each);
    }
    return chosen.values().stream().limit(most).flatMap(Kept::names).toList();
  }

  private static LocalDate day(Dated backup, ZoneId zone) {
    return LocalDate.ofInstant(backup.made(), zone);
  }

  /** The Monday that a day's week begins with. */
  private static LocalDate week(LocalDate day) {
    return day.minusDays(day.getDayOfWeek().getValue() - 1L);
  }
}
