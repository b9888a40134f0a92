package org.maracdesk.store;

import static org.maracdesk.store.tables.Tables.AGENCY;
import static org.maracdesk.store.tables.Tables.AREA;
import static org.maracdesk.store.tables.Tables.AUDIT_ENTRY;
import static org.maracdesk.store.tables.Tables.AUDIT_LENGTH;
import static org.maracdesk.store.tables.Tables.AUDIT_SUBJECT;
import static org.maracdesk.store.tables.Tables.CASE_FILE;
import static org.maracdesk.store.tables.Tables.MEETING;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.domain.audit.AuditEntry;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.audit.SealedEntry;
import org.maracdesk.domain.audit.TrailMark;
import org.maracdesk.store.tables.tables.records.AuditEntryRecord;
import org.maracdesk.store.tables.tables.records.AuditLengthRecord;
import org.maracdesk.store.tables.tables.records.AuditSubjectRecord;

/**
 * Who did what. Each entry is sealed together with the seal before it, and the trail's length has a
 * seal too: whoever changes, moves, adds or takes away an entry without the store's key is found.
 * Each entry also bears a hash over the one before, which anybody can check.
 */
public final class AuditTrail {

  private static final int THE_ONLY = 1;
  private static final int AT_ONCE = 500;

  private final DSLContext sql;
  private final AuditSeal seal;

  AuditTrail(DSLContext sql, Sealer sealer) {
    this.sql = sql;
    this.seal = new AuditSeal(sealer);
  }

  /**
   * What somebody looks for in the trail.
   *
   * @param kinds what was done, one of these; empty for anything
   * @param from at this moment or later, or nothing
   * @param until before this moment, or nothing
   * @param about about one of these ids; empty for anything
   */
  public record Wanted(
      Collection<AuditNote.Kind> kinds,
      Optional<Instant> from,
      Optional<Instant> until,
      Optional<Collection<UUID>> about) {

    /** Everything. */
    public static final Wanted ALL =
        new Wanted(List.of(), Optional.empty(), Optional.empty(), Optional.empty());

    private Condition condition() {
      var wanted = DSL.noCondition();
      if (!kinds.isEmpty()) {
        wanted = wanted.and(AUDIT_ENTRY.KIND.in(kinds.stream().map(Enum::name).toList()));
      }
      if (from.isPresent()) {
        wanted = wanted.and(AUDIT_ENTRY.NOTED_AT.ge(Rows.moment(from.get())));
      }
      if (until.isPresent()) {
        wanted = wanted.and(AUDIT_ENTRY.NOTED_AT.lt(Rows.moment(until.get())));
      }
      if (about.isPresent()) {
        wanted =
            wanted.and(
                AUDIT_ENTRY.ENTRY.in(
                    DSL.select(AUDIT_SUBJECT.ENTRY)
                        .from(AUDIT_SUBJECT)
                        .where(AUDIT_SUBJECT.SUBJECT.in(about.get()))));
      }
      return wanted;
    }
  }

  /** The latest entries, newest first, at most so many. */
  public List<AuditEntry> latest(int most) {
    return before(Wanted.ALL, Long.MAX_VALUE, most);
  }

  /** The latest wanted entries before the one with this number, newest first, at most so many. */
  public List<AuditEntry> before(Wanted wanted, long number, int most) {
    return newestFirst(
        DSL.select(AUDIT_ENTRY.ENTRY)
            .from(AUDIT_ENTRY)
            .where(wanted.condition(), AUDIT_ENTRY.ENTRY.lt(number))
            .orderBy(AUDIT_ENTRY.ENTRY.desc())
            .limit(most));
  }

  /** How many entries are wanted. */
  public long count(Wanted wanted) {
    return sql.fetchCount(AUDIT_ENTRY, wanted.condition());
  }

  /** The latest entries about any of these, newest first, at most so many. */
  public List<AuditEntry> about(Collection<UUID> ids, int most) {
    return newestFirst(
        DSL.selectDistinct(AUDIT_SUBJECT.ENTRY)
            .from(AUDIT_SUBJECT)
            .where(AUDIT_SUBJECT.SUBJECT.in(ids))
            .orderBy(AUDIT_SUBJECT.ENTRY.desc())
            .limit(most));
  }

  /** How many entries there are. */
  public long length() {
    return sql.fetchCount(AUDIT_ENTRY);
  }

  /** How many entries tell of a change of something besides the trail. */
  public long changes() {
    var others =
        Arrays.stream(AuditNote.Kind.values())
            .filter(kind -> !kind.isChange())
            .map(Enum::name)
            .toList();
    return sql.fetchCount(AUDIT_ENTRY, AUDIT_ENTRY.KIND.notIn(others));
  }

  /** When the first entry was noted; nothing where there is none. */
  public Optional<Instant> begun() {
    return sql.select(AUDIT_ENTRY.NOTED_AT)
        .from(AUDIT_ENTRY)
        .orderBy(AUDIT_ENTRY.ENTRY)
        .limit(1)
        .fetchOptional(AUDIT_ENTRY.NOTED_AT)
        .map(OffsetDateTime::toInstant);
  }

  /** When an entry was noted; nothing where there is no such entry. */
  public Optional<Instant> notedAt(long number) {
    return sql.select(AUDIT_ENTRY.NOTED_AT)
        .from(AUDIT_ENTRY)
        .where(AUDIT_ENTRY.ENTRY.eq(number))
        .fetchOptional(AUDIT_ENTRY.NOTED_AT)
        .map(OffsetDateTime::toInstant);
  }

  private List<AuditEntry> newestFirst(Select<Record1<Long>> wanted) {
    var numbers = sql.fetch(wanted).map(Record1::value1);
    return Rows.inParts(numbers, this::rows).stream()
        .map(TrailRow::entry)
        .sorted((a, b) -> Long.compare(b.number(), a.number()))
        .toList();
  }

  private List<TrailRow> rows(List<Long> numbers) {
    var subjects =
        sql.selectFrom(AUDIT_SUBJECT)
            .where(AUDIT_SUBJECT.ENTRY.in(numbers))
            .orderBy(AUDIT_SUBJECT.ENTRY, AUDIT_SUBJECT.PLACE)
            .fetchGroups(AUDIT_SUBJECT.ENTRY, AUDIT_SUBJECT.SUBJECT);
    return sql.selectFrom(AUDIT_ENTRY)
        .where(AUDIT_ENTRY.ENTRY.in(numbers))
        .orderBy(AUDIT_ENTRY.ENTRY)
        .fetch(row -> read(row, subjects));
  }

  private static TrailRow read(AuditEntryRecord row, Map<Long, List<UUID>> subjects) {
    var at = Rows.instantOrNull(row.getNotedAt());
    return new TrailRow(
        row.getEntry(),
        at,
        row.getActor(),
        row.getKind(),
        subjects.getOrDefault(row.getEntry(), List.of()),
        row.getDetail(),
        row.getAmount(),
        row.getHash(),
        row.getMac());
  }

  /** Where the trail ends now. */
  public TrailMark end() {
    return sql.select(AUDIT_ENTRY.ENTRY, AUDIT_ENTRY.HASH)
        .from(AUDIT_ENTRY)
        .orderBy(AUDIT_ENTRY.ENTRY.desc())
        .limit(1)
        .fetchOptional(row -> mark(row.value1(), row.value2()))
        .orElse(TrailMark.START);
  }

  /** What the trail says at an entry; nothing where there is no such entry. */
  public Optional<TrailMark> at(long number) {
    return sql.select(AUDIT_ENTRY.HASH)
        .from(AUDIT_ENTRY)
        .where(AUDIT_ENTRY.ENTRY.eq(number))
        .fetchOptional(row -> mark(number, row.value1()));
  }

  private static TrailMark mark(long number, String hash) {
    try {
      return new TrailMark(number, hash);
    } catch (IllegalArgumentException | NullPointerException notAHash) {
      throw Rows.unreadable();
    }
  }

  /** The number of the last entry of one of these kinds. */
  public OptionalLong last(Collection<AuditNote.Kind> kinds) {
    var number =
        sql.select(DSL.max(AUDIT_ENTRY.ENTRY))
            .from(AUDIT_ENTRY)
            .where(AUDIT_ENTRY.KIND.in(kinds.stream().map(Enum::name).toList()))
            .fetchOne(0, Long.class);
    return number == null ? OptionalLong.empty() : OptionalLong.of(number);
  }

  /**
   * When something of these kinds was last done to each of these; what it never was, is missing.
   */
  public Map<UUID, Instant> last(Collection<AuditNote.Kind> kinds, Collection<UUID> ids) {
    var noted = DSL.max(AUDIT_ENTRY.NOTED_AT);
    return Rows.inParts(
            ids,
            part ->
                sql.select(AUDIT_SUBJECT.SUBJECT, noted)
                    .from(AUDIT_SUBJECT)
                    .join(AUDIT_ENTRY)
                    .on(AUDIT_ENTRY.ENTRY.eq(AUDIT_SUBJECT.ENTRY))
                    .where(
                        AUDIT_SUBJECT.SUBJECT.in(part),
                        AUDIT_ENTRY.KIND.in(kinds.stream().map(Enum::name).toList()))
                    .groupBy(AUDIT_SUBJECT.SUBJECT)
                    .fetch())
        .stream()
        .collect(Collectors.toMap(Record2::value1, row -> row.value2().toInstant()));
  }

  /** 32 bytes that belong to this entry alone and that only the holder of the key can make. */
  public byte[] stamp(long number) {
    return seal.stamp(number, sealOf(number));
  }

  /** Adds an entry at the end; only a change of the store does this, once for each of its notes. */
  void append(Instant at, Actor actor, AuditNote note) {
    var length = sql.selectFrom(AUDIT_LENGTH).fetchOne();
    long before = length == null ? 0 : length.getEntries();
    var row = TrailRow.of(new AuditEntry(before + 1, Rows.moment(at).toInstant(), actor, note));
    var last = sql.selectFrom(AUDIT_ENTRY).where(AUDIT_ENTRY.ENTRY.eq(before)).fetchOne();
    var mac = seal.of(row, last == null ? "" : last.getMac());
    sql.executeInsert(
        new AuditEntryRecord(
            row.number(),
            Rows.moment(at),
            actor.label(),
            note.kind().name(),
            mac,
            note.detail(),
            note.amount(),
            AuditSeal.hash(row, last == null || last.getHash() == null ? "" : last.getHash())));
    Rows.insert(
        sql,
        AUDIT_SUBJECT,
        Rows.inOrder(note.about(), (id, place) -> new AuditSubjectRecord(row.number(), place, id)));
    Rows.put(sql, new AuditLengthRecord(THE_ONLY, row.number(), seal.of(row.number(), mac)));
  }

  private String sealOf(long number) {
    return sql.select(AUDIT_ENTRY.MAC)
        .from(AUDIT_ENTRY)
        .where(AUDIT_ENTRY.ENTRY.eq(number))
        .fetchOptional(AUDIT_ENTRY.MAC)
        .orElse("");
  }

  /**
   * Works out the hashes of entries from before there were any; does nothing when all have theirs.
   * An entry that was written with a hash and has lost it is left as it is, to be found.
   */
  void hashEarlier() {
    var without = AUDIT_ENTRY.HASH.isNull().and(AUDIT_ENTRY.DETAIL.isNull());
    var first =
        sql.select(DSL.min(AUDIT_ENTRY.ENTRY))
            .from(AUDIT_ENTRY)
            .where(without)
            .fetchOne(0, Long.class);
    if (first == null) {
      return;
    }
    var before = new String[] {at(first - 1).map(TrailMark::hash).orElse("")};
    walk(
        first - 1,
        row -> {
          if (row.hash() == null && row.detail() == null) {
            before[0] = AuditSeal.hash(row, before[0]);
            sql.update(AUDIT_ENTRY)
                .set(AUDIT_ENTRY.HASH, before[0])
                .where(AUDIT_ENTRY.ENTRY.eq(row.number()))
                .execute();
          } else {
            before[0] = row.hash() == null ? "" : row.hash();
          }
        });
  }

  /** Seals every entry and the length under another key; what the entries say stays as it is. */
  void sealAnew(Sealer sealer) {
    var other = new AuditSeal(sealer);
    var last = new String[] {""};
    walk(
        0,
        row -> {
          last[0] = other.of(row, last[0]);
          sql.update(AUDIT_ENTRY)
              .set(AUDIT_ENTRY.MAC, last[0])
              .where(AUDIT_ENTRY.ENTRY.eq(row.number()))
              .execute();
        });
    long entries = length();
    if (entries > 0) {
      Rows.put(sql, new AuditLengthRecord(THE_ONLY, entries, other.of(entries, last[0])));
    }
  }

  /** Walks the whole trail from the first entry and says where it does not hold. */
  public TrailCheck verify() {
    var walk = walk();
    @Nullable TrailCheck check;
    do {
      check = further(walk);
    } while (check == null);
    return check;
  }

  /** Begins a walk along the whole trail, which is gone on with step by step. */
  TrailWalk walk() {
    return new TrailWalk(seal);
  }

  /**
   * Goes some hundred entries further. What was added meanwhile is walked along too.
   *
   * @return what the walk found, once it has come to the end; null before
   */
  @Nullable TrailCheck further(TrailWalk walk) {
    var part = after(walk.last());
    rows(part).forEach(walk::step);
    if (part.size() == AT_ONCE) {
      return null;
    }
    var length = sql.selectFrom(AUDIT_LENGTH).fetchOne();
    return walk.end(
        length == null ? null : length.getEntries(),
        length == null ? null : length.getMac(),
        Stream.of(AREA, AGENCY, CASE_FILE, MEETING).anyMatch(sql::fetchExists));
  }

  /** Hands on every entry with its hash and its seal, from the first, for a copy of the trail. */
  public void each(Consumer<SealedEntry> reader) {
    walk(
        0,
        row ->
            reader.accept(
                new SealedEntry(
                    row.entry(),
                    row.detail() != null || row.amount() != null,
                    text(row.hash()),
                    text(row.seal()))));
  }

  /** What the hash of an entry has to be after the one before, whatever it says it is. */
  public static String hash(SealedEntry sealed, String before) {
    var row = TrailRow.of(sealed.entry());
    return AuditSeal.hash(sealed.detailed() ? row : row.plain(), before);
  }

  /** What the trail says at an entry, worked out from what all entries until there say. */
  public Optional<TrailMark> workedOut(long number) {
    var reached = new TrailMark[] {TrailMark.START};
    walk(
        0,
        row -> {
          if (row.number() <= number) {
            reached[0] = new TrailMark(row.number(), AuditSeal.hash(row, reached[0].hash()));
          }
        });
    return Optional.of(reached[0]).filter(mark -> mark.number() == number);
  }

  private static String text(@Nullable String column) {
    return column == null ? "" : column;
  }

  private void walk(long from, Consumer<TrailRow> step) {
    List<Long> part;
    long last = from;
    while (!(part = after(last)).isEmpty()) {
      for (var row : rows(part)) {
        step.accept(row);
        last = row.number();
      }
    }
  }

  private List<Long> after(long number) {
    return sql.select(AUDIT_ENTRY.ENTRY)
        .from(AUDIT_ENTRY)
        .where(AUDIT_ENTRY.ENTRY.gt(number))
        .orderBy(AUDIT_ENTRY.ENTRY)
        .limit(AT_ONCE)
        .fetch(AUDIT_ENTRY.ENTRY);
  }
}
