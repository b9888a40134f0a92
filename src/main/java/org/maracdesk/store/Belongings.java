package org.maracdesk.store;

import static org.maracdesk.store.tables.Tables.COMPACTION_DUE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.maracdesk.store.tables.DefaultSchema;

/**
 * Everything that hangs on one row, found by following references from table to table, so that a
 * table that is new tomorrow is not forgotten.
 */
final class Belongings {

  private final Table<?> root;
  private final List<Table<?>> parentsFirst;

  private Belongings(Table<?> root, List<Table<?>> parentsFirst) {
    this.root = root;
    this.parentsFirst = List.copyOf(parentsFirst);
  }

  /** What hangs on a row of a table. */
  static Belongings of(Table<?> root) {
    return without(root, Set.of());
  }

  /** The same without these tables and what hangs on them alone. */
  static Belongings without(Table<?> root, Set<Table<?>> others) {
    var found = new LinkedHashSet<Table<?>>();
    found.add(root);
    boolean more = true;
    while (more) {
      more = false;
      for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
        if (!others.contains(table) && table.getReferences().stream().anyMatch(k -> to(k, found))) {
          more |= found.add(table);
        }
      }
    }
    var ordered = new LinkedHashSet<Table<?>>();
    found.forEach(table -> arrange(table, found, ordered));
    return new Belongings(root, new ArrayList<>(ordered));
  }

  private static void arrange(Table<?> table, Set<Table<?>> all, Set<Table<?>> ordered) {
    for (var key : table.getReferences()) {
      if (to(key, all)) {
        arrange(key.getKey().getTable(), all, ordered);
      }
    }
    ordered.add(table);
  }

  private static boolean to(ForeignKey<?, ?> key, Set<Table<?>> tables) {
    return tables.contains(key.getKey().getTable());
  }

  /** The tables, each after those it refers to. */
  List<Table<?>> tables() {
    return parentsFirst;
  }

  /** Which rows of one of the tables hang on a row of the first. */
  Condition hangsOn(Table<?> table, UUID id) {
    if (table.equals(root)) {
      return only(root).eq(id);
    }
    var ways = new ArrayList<Condition>();
    for (var key : table.getReferences()) {
      var parent = key.getKey().getTable();
      if (parentsFirst.contains(parent)) {
        ways.add(in(key, parent, id));
      }
    }
    return DSL.or(ways);
  }

  @SuppressWarnings("unchecked")
  private Condition in(ForeignKey<?, ?> key, Table<?> parent, UUID id) {
    if (key.getFields().size() != 1) {
      throw new IllegalStateException("a reference by several columns: " + key.getName());
    }
    var from = (Field<Object>) key.getFields().getFirst();
    var to = (Field<Object>) key.getKeyFields().getFirst();
    return from.in(DSL.select(to).from(parent).where(hangsOn(parent, id)));
  }

  @SuppressWarnings("unchecked")
  private static Field<UUID> only(Table<?> table) {
    var key = table.getPrimaryKey();
    if (key == null || key.getFields().size() != 1) {
      throw new IllegalStateException("no id of its own: " + table.getName());
    }
    return (Field<UUID>) key.getFields().getFirst();
  }

  /**
   * Removes the row and all that hangs on it, asks for the file to be written anew without them,
   * and says how many rows of each table went.
   */
  Map<Table<?>, Integer> remove(DSLContext sql, UUID id) {
    var gone = new LinkedHashMap<Table<?>, Integer>();
    for (var table : parentsFirst.reversed()) {
      gone.put(table, sql.deleteFrom(table).where(hangsOn(table, id)).execute());
    }
    askForCompaction(sql);
    return gone;
  }

  private static void askForCompaction(DSLContext sql) {
    if (!sql.fetchExists(COMPACTION_DUE)) {
      sql.insertInto(COMPACTION_DUE).set(COMPACTION_DUE.ID, 1).execute();
    }
  }
}
