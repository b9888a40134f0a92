package org.maracdesk.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** What all conversions between rows and records have in common. */
final class Rows {

  /** How many keys one query asks for; more are asked for in several. */
  private static final int KEYS_AT_ONCE = 500;

  /** How many rows one statement writes. */
  private static final int ROWS_AT_ONCE = 100;

  private Rows() {}

  /** The text of a column. */
  static Confidential text(String column) {
    return Confidential.of(column);
  }

  /** The constant with this code; damage shows here, and its text goes nowhere. */
  static <E extends Enum<E>> E code(Class<E> codes, String code) {
    for (var constant : codes.getEnumConstants()) {
      if (constant.name().equals(code)) {
        return constant;
      }
    }
    throw unreadable();
  }

  /** The agency code in a column. */
  static AgencyCode agency(String code) {
    if (!AgencyCode.fits(code)) {
      throw unreadable();
    }
    return new AgencyCode(code);
  }

  /** What to say of a row that cannot mean anything. */
  static ExplainedException unreadable() {
    return new ExplainedException(Wording.of("store.unreadable"));
  }

  /** An instant as columns have it: in microseconds, which both databases keep exactly. */
  static OffsetDateTime moment(Instant instant) {
    return instant.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
  }

  /** An instant as columns have it, or none. */
  static @Nullable OffsetDateTime momentOrNull(@Nullable Instant instant) {
    return instant == null ? null : moment(instant);
  }

  /** An instant, or none. */
  static @Nullable Instant instantOrNull(@Nullable OffsetDateTime moment) {
    return moment == null ? null : moment.toInstant();
  }

  /**
   * Writes a row over the one with its key, or as a new one.
   *
   * @return whether there was one before
   */
  static <R extends UpdatableRecord<R>> boolean put(DSLContext sql, R row) {
    var known = sql.executeUpdate(row) > 0;
    if (!known) {
      sql.executeInsert(row);
    }
    return known;
  }

  /** Writes new rows of one table together. */
  static void insert(DSLContext sql, Table<?> table, List<? extends Record> rows) {
    for (int from = 0; from < rows.size(); from += ROWS_AT_ONCE) {
      var part = rows.subList(from, Math.min(rows.size(), from + ROWS_AT_ONCE));
      sql.insertInto(table).set(part).execute();
    }
  }

  /** Makes a row of each thing and its place, counted from 0. */
  static <T, R> List<R> inOrder(List<T> things, BiFunction<T, Integer, R> row) {
    var rows = new ArrayList<R>(things.size());
    for (int place = 0; place < things.size(); place++) {
      rows.add(row.apply(things.get(place), place));
    }
    return rows;
  }

  /** Asks for many keys, some hundreds at a time, and puts the answers together. */
  static <K, T> List<T> inParts(
      Collection<K> keys, Function<List<K>, ? extends Collection<T>> query) {
    var distinct = keys.stream().distinct().toList();
    var found = new ArrayList<T>();
    for (int from = 0; from < distinct.size(); from += KEYS_AT_ONCE) {
      var to = Math.min(distinct.size(), from + KEYS_AT_ONCE);
      found.addAll(query.apply(distinct.subList(from, to)));
    }
    return found;
  }
}
