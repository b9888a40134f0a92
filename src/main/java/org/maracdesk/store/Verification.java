package org.maracdesk.store;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.maracdesk.domain.audit.TrailMark;
import org.maracdesk.domain.checklist.ChecklistCover;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.store.tables.DefaultSchema;
import org.maracdesk.wording.Wording;

/**
 * A look through the store in many small steps; it finds what can be found and never stops at the
 * first. Each step is a question of its own, so that others may change things in between.
 */
final class Verification {

  private static final String TRAIL = "audit_entry";

  /** A part of the look, named by the table it looks at; answers whether there is no more of it. */
  private record Step(String table, BooleanSupplier work) {}

  private final DSLContext sql;
  private final Shelves shelves;
  private final TrailWalk walk;
  private final Deque<Step> steps = new ArrayDeque<>();
  private final List<Wording> problems = new ArrayList<>();
  private final List<Wording> trailProblems = new ArrayList<>();
  private int tables;
  private long rows;
  private long references;
  private long entries;
  private TrailMark trail = TrailMark.START;

  private Verification(DSLContext sql, Shelves shelves) {
    this.sql = sql;
    this.shelves = shelves;
    this.walk = shelves.audit().walk();
  }

  /** Every row, every reference and the audit trail. */
  static Verification ofEverything(DSLContext sql, Shelves shelves) {
    var look = new Verification(sql, shelves);
    look.addEverything();
    look.addTrail();
    return look;
  }

  /** The audit trail alone. */
  static Verification ofTheTrail(DSLContext sql, Shelves shelves) {
    var look = new Verification(sql, shelves);
    look.addTrail();
    return look;
  }

  /** Takes the next step; answers whether there are more. */
  boolean step() {
    var next = steps.poll();
    if (next != null && !over(next)) {
      steps.addFirst(next);
    }
    return !steps.isEmpty();
  }

  /** What has been found so far, which is all once there are no more steps. */
  StoreCheck found() {
    var all = Stream.concat(problems.stream(), trailProblems.stream()).toList();
    return new StoreCheck(tables, rows, references, entries, trail, all);
  }

  /** How many of the problems are in the audit trail. */
  int inTheTrail() {
    return trailProblems.size();
  }

  private void addEverything() {
    for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
      tables++;
      add(table.getName(), () -> rows += readEvery(table));
      for (var key : table.getReferences()) {
        add(table.getName(), () -> follow(key));
      }
    }
    add("area", () -> shelves.agencies().area());
    add("agency", () -> List.of(shelves.agencies().all(), shelves.agencies().representatives()));
    add("case_file", () -> shelves.cases().all());
    add("checklist", this::readChecklists);
    add("checklist_file", () -> shelves.checklistFiles().all());
    add("meeting", this::readMeetings);
    add("action", () -> shelves.actions().all());
    add("research_return", () -> shelves.research().all());
    add("action_report", () -> shelves.followUp().latest());
    add("action_accepted", () -> shelves.followUp().accepted());
    add("action_reminder", () -> shelves.followUp().reminders());
  }

  private void addTrail() {
    steps.add(new Step(TRAIL, this::checkTrail));
  }

  private void add(String table, Runnable work) {
    steps.add(once(table, work));
  }

  private static Step once(String table, Runnable work) {
    return new Step(
        table,
        () -> {
          work.run();
          return true;
        });
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
      steps.addFirst(once("meeting", () -> readMeeting(meeting.id())));
    }
  }

  private void readMeeting(MeetingId meeting) {
    shelves.meetings().items(meeting);
    shelves.meetings().attendance(meeting);
    shelves.meetings().discussions(meeting);
    shelves.meetings().formalities(meeting);
  }

  private boolean checkTrail() {
    var check = shelves.audit().further(walk);
    if (check == null) {
      return false;
    }
    entries = check.entries();
    trail = check.end();
    trailProblems.addAll(check.problems());
    return true;
  }

  private boolean over(Step step) {
    try {
      return step.work().getAsBoolean();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError unreadable) {
      // Rows with arbitrary contents make what reads them throw arbitrary things
      var here = step.table().equals(TRAIL) ? trailProblems : problems;
      here.add(Wording.of("store.check.unreadable", step.table()));
      return true;
    }
  }
}
