package org.maracdesk.store;

import static org.maracdesk.store.tables.Tables.AUDIT_ENTRY;
import static org.maracdesk.store.tables.Tables.AUDIT_LENGTH;
import static org.maracdesk.store.tables.Tables.AUDIT_SUBJECT;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.domain.audit.AuditEntry;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.store.tables.tables.records.AuditEntryRecord;
import org.maracdesk.store.tables.tables.records.AuditLengthRecord;
import org.maracdesk.store.tables.tables.records.AuditSubjectRecord;
import org.maracdesk.wording.Wording;

/**
 * Who did what. Each entry is sealed together with the seal before it, and the trail's length has a
 * seal too: whoever changes, moves, adds or takes away an entry without the store's key is found.
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

  /** The latest entries, newest first, at most so many. */
  public List<AuditEntry> latest(int most) {
    return newestFirst(
        DSL.select(AUDIT_ENTRY.ENTRY)
            .from(AUDIT_ENTRY)
            .orderBy(AUDIT_ENTRY.ENTRY.desc())
            .limit(most));
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

  private List<AuditEntry> newestFirst(Select<Record1<Long>> wanted) {
    var numbers = sql.fetch(wanted).map(Record1::value1);
    return Rows.inParts(numbers, this::rows).stream()
        .map(Sealed::entry)
        .sorted((a, b) -> Long.compare(b.number(), a.number()))
        .toList();
  }

  private List<Sealed> rows(List<Long> numbers) {
    var subjects =
        sql.selectFrom(AUDIT_SUBJECT)
            .where(AUDIT_SUBJECT.ENTRY.in(numbers))
            .orderBy(AUDIT_SUBJECT.ENTRY, AUDIT_SUBJECT.PLACE)
            .fetchGroups(AUDIT_SUBJECT.ENTRY, AUDIT_SUBJECT.SUBJECT);
    return sql.selectFrom(AUDIT_ENTRY)
        .where(AUDIT_ENTRY.ENTRY.in(numbers))
        .orderBy(AUDIT_ENTRY.ENTRY)
        .fetch(row -> sealed(row, subjects));
  }

  private static Sealed sealed(AuditEntryRecord row, Map<Long, List<UUID>> subjects) {
    var note =
        new AuditNote(
            Rows.code(AuditNote.Kind.class, row.getKind()),
            subjects.getOrDefault(row.getEntry(), List.of()));
    var entry =
        new AuditEntry(
            row.getEntry(), row.getNotedAt().toInstant(), new Actor(row.getActor()), note);
    return new Sealed(entry, row.getMac());
  }

  /** Adds an entry at the end; only a change of the store does this, once. */
  void append(Instant at, Actor actor, AuditNote note) {
    var length = sql.selectFrom(AUDIT_LENGTH).fetchOne();
    var entry =
        new AuditEntry(
            length == null ? 1 : length.getEntries() + 1, Rows.moment(at).toInstant(), actor, note);
    var mac = seal.of(entry, length == null ? "" : macOf(length.getEntries()));
    sql.executeInsert(
        new AuditEntryRecord(
            entry.number(), Rows.moment(at), actor.label(), note.kind().name(), mac));
    Rows.insert(
        sql,
        AUDIT_SUBJECT,
        Rows.inOrder(
            note.about(), (id, place) -> new AuditSubjectRecord(entry.number(), place, id)));
    Rows.put(sql, new AuditLengthRecord(THE_ONLY, entry.number(), seal.of(entry.number(), mac)));
  }

  private String macOf(long number) {
    return sql.select(AUDIT_ENTRY.MAC)
        .from(AUDIT_ENTRY)
        .where(AUDIT_ENTRY.ENTRY.eq(number))
        .fetchOptional(AUDIT_ENTRY.MAC)
        .orElse("");
  }

  /** Walks the whole trail from the first entry and says where it does not hold. */
  TrailCheck verify() {
    var problems = new ArrayList<Wording>();
    var before = "";
    long checked = 0;
    List<Long> part;
    long last = 0;
    while (!(part = after(last)).isEmpty()) {
      for (var sealed : rows(part)) {
        checked++;
        if (sealed.entry().number() != last + 1) {
          problems.add(Wording.of("store.check.trail-gap", last + 1));
        }
        if (!sealed.mac().equals(seal.of(sealed.entry(), before))) {
          problems.add(Wording.of("store.check.trail-changed", sealed.entry().number()));
        }
        before = sealed.mac();
        last = sealed.entry().number();
      }
    }
    if (!endsAt(last, before)) {
      problems.add(Wording.of("store.check.trail-cut", last));
    }
    return new TrailCheck(checked, problems);
  }

  private List<Long> after(long number) {
    return sql.select(AUDIT_ENTRY.ENTRY)
        .from(AUDIT_ENTRY)
        .where(AUDIT_ENTRY.ENTRY.gt(number))
        .orderBy(AUDIT_ENTRY.ENTRY)
        .limit(AT_ONCE)
        .fetch(AUDIT_ENTRY.ENTRY);
  }

  private boolean endsAt(long last, String mac) {
    var length = sql.selectFrom(AUDIT_LENGTH).fetchOne();
    if (length == null) {
      return last == 0;
    }
    return length.getEntries() == last && length.getMac().equals(seal.of(last, mac));
  }

  /**
   * An entry with the seal it bears.
   *
   * @param entry the entry
   * @param mac its seal, in hexadecimal digits
   */
  private record Sealed(AuditEntry entry, String mac) {}

  /**
   * What a walk along the trail found.
   *
   * @param entries how many entries were checked
   * @param problems where it does not hold
   */
  record TrailCheck(long entries, List<Wording> problems) {}
}
