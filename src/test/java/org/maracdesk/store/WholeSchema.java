package org.maracdesk.store;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.maracdesk.store.tables.DefaultSchema;

/**
 * The schema as it is today, walked from table to table and from column to column, so that what is
 * added to it tomorrow is met without anybody thinking of it.
 */
final class WholeSchema {

  private WholeSchema() {}

  /** Every table. */
  static List<Table<?>> tables() {
    return DefaultSchema.DEFAULT_SCHEMA.getTables();
  }

  /** What a table is made of that is not a reference to another. */
  static List<Field<?>> ownColumns(Table<?> table) {
    var own = new ArrayList<Field<?>>(List.of(table.fields()));
    table.getReferences().forEach(key -> own.removeAll(key.getFields()));
    return own;
  }

  /** Tables of which it is said neither that they go nor why they stay, or both. */
  static Set<String> unsaid(Predicate<Table<?>> goes, Map<Table<?>, String> stays) {
    var unsaid = new TreeSet<String>();
    for (var table : tables()) {
      if (goes.test(table) == stays.containsKey(table)) {
        unsaid.add(table.getName());
      }
    }
    return unsaid;
  }

  /** All that stands in every table, by its name. */
  static Map<String, String> contents(DSLContext sql) {
    var all = new TreeMap<String, String>();
    tables().forEach(table -> all.put(table.getName(), sql.selectFrom(table).fetch().formatCSV()));
    return all;
  }

  /** The tables of these contents in which any of these marks stands. */
  static List<String> tablesWith(Map<String, String> contents, List<String> marks) {
    return contents.entrySet().stream()
        .filter(table -> marks.stream().anyMatch(table.getValue()::contains))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** What the schema does not say about a row that is made by it alone. */
  interface Filling {

    /** The key of the row that is referred to; null for none, where that may be left open. */
    @Nullable Object referred(ForeignKey<?, ?> key);

    /** What a column of letters holds. */
    String letters(Table<?> table, Field<?> field);

    /** What a column of numbers holds. */
    int number();
  }

  /** Puts a row with something in every column into a table. */
  static Record row(DSLContext sql, Table<?> table, Filling filling) {
    var row = sql.newRecord(table);
    for (var field : table.fields()) {
      fill(table, row, field, filling);
    }
    sql.insertInto(table).set(row).execute();
    return row;
  }

  @SuppressWarnings("unchecked")
  private static void fill(Table<?> table, Record row, Field<?> field, Filling filling) {
    var target = (Field<Object>) field;
    row.set(target, value(table, field, filling));
  }

  private static @Nullable Object value(Table<?> table, Field<?> field, Filling filling) {
    for (var key : table.getReferences()) {
      if (key.getFields().contains(field)) {
        return filling.referred(key);
      }
    }
    var type = field.getType();
    if (type == UUID.class) {
      return UUID.randomUUID();
    }
    if (type == String.class) {
      return filling.letters(table, field);
    }
    if (type == LocalDate.class) {
      return Filled.DAY;
    }
    if (type == LocalTime.class) {
      return LocalTime.NOON;
    }
    if (type == OffsetDateTime.class) {
      return Rows.moment(Filled.RECORDED);
    }
    if (type == Boolean.class) {
      return true;
    }
    return filling.number();
  }
}
