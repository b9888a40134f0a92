package org.maracdesk.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.audit.AuditEntry;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.audit.TrailMark;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.exchange.TrailJson;
import org.maracdesk.store.AuditTrail.Wanted;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;
import org.maracdesk.wording.Wording;

/** Looks through the trail of who did what, checks it, and writes a copy that others can check. */
public final class WhoDidWhat {

  private final Store store;
  private final Clock clock;
  private final UUID id;

  WhoDidWhat(Store store, Clock clock, UUID id) {
    this.store = store;
    this.clock = clock;
    this.id = id;
  }

  /**
   * What somebody looks for.
   *
   * @param sorts of these sorts; empty for any
   * @param day on this day, or nothing for any
   * @param about about this case, or nothing for any
   */
  public record Search(
      Set<AuditNote.Sort> sorts, @Nullable LocalDate day, @Nullable CaseNumber about) {

    /** Everything. */
    public static final Search ALL = new Search(Set.of(), null, null);

    public Search {
      sorts = Set.copyOf(sorts);
    }
  }

  /**
   * An entry, with what its ids belong to.
   *
   * @param entry as it stands in the trail
   * @param cases the cases it is about, as far as they are still here
   * @param meeting the day of the meeting it is about, if any
   */
  public record Line(AuditEntry entry, List<CaseNumber> cases, @Nullable LocalDate meeting) {
    public Line {
      cases = List.copyOf(cases);
    }
  }

  /**
   * Some entries, the newest first.
   *
   * @param lines the entries
   * @param more whether there are earlier ones
   * @param all how many there are altogether
   */
  public record Part(List<Line> lines, boolean more, long all) {
    public Part {
      lines = List.copyOf(lines);
    }
  }

  /** What was found from the newest on; see {@link #before}. */
  public Part latest(Search search, int most) {
    return before(search, Long.MAX_VALUE, most);
  }

  /** What was found before the entry with this number, at most so many. */
  public Part before(Search search, long number, int most) {
    return store.read(
        shelves -> {
          var wanted = wanted(shelves, search);
          var found = shelves.audit().before(wanted, number, most + 1);
          var shown = found.subList(0, Math.min(most, found.size()));
          return new Part(
              lines(shelves, shown), found.size() > most, shelves.audit().count(wanted));
        });
  }

  private Wanted wanted(Shelves shelves, Search search) {
    var kinds =
        search.sorts().isEmpty()
            ? List.<AuditNote.Kind>of()
            : Stream.of(AuditNote.Kind.values())
                .filter(kind -> search.sorts().contains(kind.sort()))
                .toList();
    var zone = clock.getZone();
    var day = Optional.ofNullable(search.day());
    var about = Optional.ofNullable(search.about());
    return new Wanted(
        kinds,
        day.map(each -> each.atStartOfDay(zone).toInstant()),
        day.map(each -> each.plusDays(1).atStartOfDay(zone).toInstant()),
        about.map(
            number -> shelves.traces().of(number).<Collection<UUID>>map(x -> x).orElse(List.of())));
  }

  private static List<Line> lines(Shelves shelves, List<AuditEntry> entries) {
    var ids = entries.stream().flatMap(entry -> entry.note().about().stream()).toList();
    var numbers = shelves.traces().numbers(ids);
    var meetings = shelves.traces().meetings(ids);
    return entries.stream().map(entry -> line(entry, numbers, meetings)).toList();
  }

  private static Line line(
      AuditEntry entry, Map<UUID, CaseNumber> numbers, Map<UUID, LocalDate> meetings) {
    var cases = new TreeSet<CaseNumber>();
    @Nullable LocalDate meeting = null;
    for (var about : entry.note().about()) {
      var number = numbers.get(about);
      if (number != null) {
        cases.add(number);
      }
      meeting = meetings.getOrDefault(about, meeting);
    }
    return new Line(entry, List.copyOf(cases), meeting);
  }

  /** Where the trail ends now. */
  public TrailMark end() {
    return store.read(shelves -> shelves.audit().end());
  }

  /**
   * What a walk along the whole trail came to.
   *
   * @param holds whether it is as it was written
   * @param sentence what that means
   * @param end where it ends
   * @param problems where it does not hold, each naming its entry
   */
  public record Checked(boolean holds, Wording sentence, TrailMark end, List<Wording> problems) {
    public Checked {
      problems = List.copyOf(problems);
    }
  }

  /** Walks the whole trail and says where it does not hold; that this was seen is noted. */
  public Checked check() {
    var found = store.read(shelves -> shelves.audit().verify());
    if (!found.holds()) {
      LookAfterUnlock.seen(store);
    }
    return new Checked(
        found.holds(),
        Wording.of(
            found.holds() ? "journeys.trail.holds" : "journeys.trail.does-not-hold",
            found.entries()),
        found.end(),
        found.problems());
  }

  /**
   * Whether the trail has what a paper says.
   *
   * @param there whether it does
   * @param sentence what that means
   */
  public record CodeCheck(boolean there, Wording sentence) {}

  /**
   * Looks whether an entry bears this code, working it out from the first entry on.
   *
   * @param number the entry's number, as printed
   * @param code as printed or typed
   */
  public CodeCheck check(long number, String code) {
    var read = TrailMark.read(code);
    if (read.isEmpty()) {
      return new CodeCheck(false, Wording.of("journeys.trail.code.unreadable"));
    }
    var end = end();
    if (number < 1 || number > end.number()) {
      return new CodeCheck(false, Wording.of("journeys.trail.code.beyond", end.number(), number));
    }
    var there = store.read(shelves -> shelves.audit().workedOut(number));
    return there.filter(mark -> mark.bears(read.get())).isPresent()
        ? new CodeCheck(true, Wording.of("journeys.trail.code.there", number))
        : new CodeCheck(false, Wording.of("journeys.trail.code.other", number));
  }

  /**
   * Writes the whole trail into a file, whole or not at all, and notes that it left. It holds ids,
   * codes, times and what accounts are called.
   *
   * @return where the trail in the file ends
   */
  public TrailMark export(Path file) {
    var end = new TrailMark[] {TrailMark.START};
    OutgoingFile.write(
        file,
        out -> {
          TrailJson.head(out, id, clock.instant());
          end[0] = store.read(shelves -> entries(shelves, out));
          TrailJson.end(out, end[0]);
        });
    store.keep(AuditNote.of(AuditNote.Kind.TRAIL_EXPORTED).counting(end[0].number()), _ -> {});
    return end[0];
  }

  private static TrailMark entries(Shelves shelves, Writer out) {
    shelves
        .audit()
        .each(
            entry -> {
              try {
                TrailJson.entry(out, entry);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    return shelves.audit().end();
  }
}
