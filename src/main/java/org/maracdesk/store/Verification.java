package org.maracdesk.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.maracdesk.domain.audit.TrailMark;
import org.maracdesk.domain.checklist.ChecklistCover;
import org.maracdesk.store.tables.DefaultSchema;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** A full look through the store; it finds what can be found and never stops at the first. */
final class Verification {

  private final DSLContext sql;
  private final Shelves shelves;
  private final List<Wording> problems = new ArrayList<>();
  private long rows;
  private long references;
  private long entries;
  private TrailMark trail = TrailMark.START;

  Verification(DSLContext sql, Shelves shelves) {
    this.sql = sql;
    this.shelves = shelves;
  }

  StoreCheck run() {
    var tables = DefaultSchema.DEFAULT_SCHEMA.getTables();
    for (var table : tables) {
      guard(table.getName(), () -> rows += readEvery(table));
      for (var key : table.getReferences()) {
        guard(table.getName(), () -> follow(key));
      }
    }
    guard("area", () -> shelves.agencies().area());
    guard("agency", () -> List.of(shelves.agencies().all(), shelves.agencies().representatives()));
    guard("case_file", () -> shelves.cases().all());
    guard("checklist", this::readChecklists);
    guard("checklist_file", () -> shelves.checklistFiles().all());
    guard("meeting", this::readMeetings);
    guard("action", () -> shelves.actions().all());
    guard("research_return", () -> shelves.research().all());
    guard("action_report", () -> shelves.followUp().latest());
    guard("action_accepted", () -> shelves.followUp().accepted());
    guard("action_reminder", () -> shelves.followUp().reminders());
    guard("audit_entry", this::checkTrail);
    return new StoreCheck(tables.size(), rows, references, entries, trail, problems);
  }

  private long readEvery(Table<?> table) {
    long read = 0;
    try (var cursor = sql.selectFrom(table).fetchSize(1000).fetchLazy()) {
      while (cursor.fetchNext() != null) {
        read++;
      }
    }
    return read;
  }

  private void follow(ForeignKey<?, ?> key) {
    var child = key.getTable().as("child");
    var parent = key.getKey().getTable().as("parent");
    var pairs = IntStream.range(0, key.getFields().size()).boxed().toList();
    var named = pairs.stream().map(i -> child.field(key.getFields().get(i)).isNotNull()).toList();
    var meets =
        pairs.stream()
            .map(i -> equal(child, key.getFields().get(i), parent, key.getKeyFields().get(i)))
            .toList();
    references += sql.fetchCount(child, DSL.and(named));
    var orphans =
        sql.fetchCount(
            child,
            DSL.and(named),
            DSL.notExists(DSL.selectOne().from(parent).where(DSL.and(meets))));
    if (orphans > 0) {
      problems.add(
          Wording.of(
              "store.check.orphans",
              orphans,
              key.getTable().getName(),
              key.getKey().getTable().getName()));
    }
  }

  @SuppressWarnings("unchecked")
  private static Condition equal(
      Table<?> child, TableField<?, ?> from, Table<?> parent, TableField<?, ?> to) {
    return ((Field<Object>) child.field(from)).eq((Field<Object>) parent.field(to));
  }

  private void readChecklists() {
    var all = shelves.checklists().covers().stream().map(ChecklistCover::id).toList();
    shelves.checklists().completed(all);
    shelves.checklists().drafts(all);
  }

  private void readMeetings() {
    for (var meeting : shelves.meetings().all()) {
      shelves.meetings().items(meeting.id());
      shelves.meetings().attendance(meeting.id());
      shelves.meetings().discussions(meeting.id());
      shelves.meetings().formalities(meeting.id());
    }
  }

  private void checkTrail() {
    var check = shelves.audit().verify();
    entries = check.entries();
    trail = check.end();
    problems.addAll(check.problems());
  }

  private void guard(String table, Runnable step) {
    try {
      step.run();
    } catch (DataAccessException | ExplainedException e) {
      problems.add(Wording.of("store.check.unreadable", table));
    }
  }
}
