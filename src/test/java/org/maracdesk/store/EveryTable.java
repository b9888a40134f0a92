package org.maracdesk.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.maracdesk.store.tables.Tables;

/**
 * Rows of a case, of a meeting or of a checklist without a case in every table that can have any,
 * made by the schema alone, with a mark of their own in every column of letters: whoever adds a
 * table or a column need not come here.
 */
final class EveryTable implements WholeSchema.Filling {

  private final DSLContext sql;
  private final String name;
  private final Map<Table<?>, Record> rows = new HashMap<>();
  private final List<String> marks = new ArrayList<>();

  private final Set<Table<?>> marked;

  /** Whether it fills what it belongs to as well, where that may be left open. */
  private final boolean around;

  private EveryTable(DSLContext sql, String name, Set<Table<?>> marked, boolean around) {
    this.sql = sql;
    this.name = name;
    this.marked = marked;
    this.around = around;
  }

  /**
   * Fills every table with one row of a case.
   *
   * @param name four letters that each mark begins with
   * @param shared a case with which it shares its meeting, its agency and its person; null for none
   */
  static EveryTable of(DSLContext sql, String name, @Nullable EveryTable shared) {
    var marked = new HashSet<>(CaseRemoval.OF_CASE.tables());
    marked.addAll(CaseRemoval.OF_PERSON.tables());
    var filled = new EveryTable(sql, name, marked, true);
    if (shared != null) {
      for (var table : List.of(Tables.MEETING, Tables.ATTENDANCE, Tables.AGENCY, Tables.PERSON)) {
        filled.rows.put(table, shared.rows.get(table));
      }
      CaseRemoval.OF_PERSON.tables().forEach(t -> filled.rows.put(t, shared.rows.get(t)));
    }
    filled.row(Tables.AGENCY);
    filled.row(Tables.MEETING);
    filled.row(Tables.ATTENDANCE);
    CaseRemoval.OF_PERSON.tables().forEach(filled::row);
    CaseRemoval.OF_CASE.tables().forEach(filled::row);
    return filled;
  }

  /** Fills every table of a meeting with one row that belongs to no case. */
  static EveryTable ofMeeting(DSLContext sql, String name) {
    return alone(sql, name, MeetingRemoval.OF_MEETING.tables());
  }

  /** Fills every table of a checklist with one row that belongs to no case. */
  static EveryTable ofChecklist(DSLContext sql, String name) {
    return alone(sql, name, ChecklistRemoval.OF_CHECKLIST.tables());
  }

  private static EveryTable alone(DSLContext sql, String name, List<Table<?>> tables) {
    var filled = new EveryTable(sql, name, Set.copyOf(tables), false);
    tables.forEach(filled::row);
    return filled;
  }

  /** The case. */
  UUID id() {
    return rows.get(Tables.CASE_FILE).get(Tables.CASE_FILE.ID);
  }

  /** The person it names. */
  UUID person() {
    return rows.get(Tables.PERSON).get(Tables.PERSON.ID);
  }

  /** The place on an agenda. */
  UUID item() {
    return rows.get(Tables.AGENDA_ITEM).get(Tables.AGENDA_ITEM.ID);
  }

  /** The meeting. */
  UUID meeting() {
    return rows.get(Tables.MEETING).get(Tables.MEETING.ID);
  }

  /** The checklist. */
  UUID checklist() {
    return rows.get(Tables.CHECKLIST).get(Tables.CHECKLIST.ID);
  }

  /** What was written into the rows that go, one mark in each column. */
  List<String> marks() {
    return List.copyOf(marks);
  }

  private void row(Table<?> table) {
    if (!rows.containsKey(table)) {
      rows.put(table, WholeSchema.row(sql, table, this));
    }
  }

  @Override
  public @Nullable Object referred(ForeignKey<?, ?> key) {
    var parent = key.getKey().getTable();
    boolean open = key.getFields().getFirst().getDataType().nullable() && !around;
    if (open && !marked.contains(parent)) {
      return null;
    }
    row(parent);
    return rows.get(parent).get(key.getKeyFields().getFirst().getName());
  }

  @Override
  public String letters(Table<?> table, Field<?> field) {
    // Of an action it is a code that figures keep
    return field.equals(Tables.ACTION.PROGRESS)
        ? "OPEN"
        : mark(table, field.getDataType().length());
  }

  @Override
  public int number() {
    return name.hashCode() & 0xFFF;
  }

  private String mark(Table<?> table, int longest) {
    var mark = name + "%04d".formatted(marks.size()) + "QXZJ";
    if (mark.length() > longest) {
      throw new AssertionError("no room for a mark in " + table.getName());
    }
    if (marked.contains(table)) {
      marks.add(mark);
      return mark;
    }
    return name + "STAY" + table.getName().substring(0, 4).toUpperCase();
  }
}
