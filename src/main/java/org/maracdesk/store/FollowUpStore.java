package org.maracdesk.store;

import static org.maracdesk.store.tables.Tables.ACTION_ACCEPTED;
import static org.maracdesk.store.tables.Tables.ACTION_REMINDER;
import static org.maracdesk.store.tables.Tables.ACTION_REPORT;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.action.ActionReport;
import org.maracdesk.domain.action.Escalation;
import org.maracdesk.domain.action.Reminder;
import org.maracdesk.domain.action.ReportId;
import org.maracdesk.domain.action.Told;
import org.maracdesk.store.tables.tables.records.ActionAcceptedRecord;
import org.maracdesk.store.tables.tables.records.ActionReminderRecord;
import org.maracdesk.store.tables.tables.records.ActionReportRecord;

/** What agencies reported or accepted after a meeting, and when somebody was reminded. */
public final class FollowUpStore {

  private final DSLContext sql;

  FollowUpStore(DSLContext sql) {
    this.sql = sql;
  }

  /** Keeps what was reported about an action. */
  public void keep(ActionReport report) {
    var before = ProgressCells.of(report.before());
    var now = ProgressCells.of(report.progress());
    var row = new ActionReportRecord();
    row.setReport(report.report().value());
    row.setAction(report.action().value());
    row.setActionVersion(report.version());
    row.setWas(before.code());
    row.setWasOn(before.on());
    row.setWasTo(before.to());
    row.setWasNote(before.note());
    row.setProgress(now.code());
    row.setProgressOn(now.on());
    row.setProgressTo(now.to());
    row.setProgressNote(now.note());
    row.setToldBy(report.told().by().text());
    row.setToldOn(report.told().on());
    sql.executeInsert(row);
  }

  /** Everything that one report said, action by action; empty where there is no such report. */
  public List<ActionReport> report(ReportId id) {
    return sql.selectFrom(ACTION_REPORT)
        .where(ACTION_REPORT.REPORT.eq(id.value()))
        .orderBy(ACTION_REPORT.ACTION)
        .fetch(FollowUpStore::report);
  }

  /** The latest report about each action; those that were never reported on miss. */
  public Map<ActionId, ActionReport> latest() {
    var latest = new HashMap<ActionId, ActionReport>();
    sql.selectFrom(ACTION_REPORT)
        .orderBy(ACTION_REPORT.ACTION, ACTION_REPORT.ACTION_VERSION)
        .fetch(FollowUpStore::report)
        .forEach(report -> latest.put(report.action(), report));
    return latest;
  }

  /** The first report about each action that was told after a day; those without one miss. */
  public Map<ActionId, ActionReport> firstAfter(LocalDate day) {
    var first = new HashMap<ActionId, ActionReport>();
    sql.selectFrom(ACTION_REPORT)
        .where(ACTION_REPORT.TOLD_ON.gt(day))
        .orderBy(ACTION_REPORT.ACTION, ACTION_REPORT.ACTION_VERSION)
        .fetch(FollowUpStore::report)
        .forEach(report -> first.putIfAbsent(report.action(), report));
    return first;
  }

  /** Keeps who accepted an action for its agency after the meeting, in place of who did before. */
  public void accepted(ActionId action, Told told) {
    Rows.put(sql, new ActionAcceptedRecord(action.value(), told.by().text(), told.on()));
  }

  /** Forgets who accepted an action after its meeting; where nobody did, nothing is done. */
  public void notAccepted(ActionId action) {
    sql.deleteFrom(ACTION_ACCEPTED).where(ACTION_ACCEPTED.ACTION.eq(action.value())).execute();
  }

  /** Who accepted which action after its meeting. */
  public Map<ActionId, Told> accepted() {
    return sql.selectFrom(ACTION_ACCEPTED)
        .fetchMap(
            row -> new ActionId(row.getAction()),
            row -> new Told(Rows.text(row.getToldBy()), row.getToldOn()));
  }

  /**
   * Keeps that somebody was reminded.
   *
   * @return false when they were reminded of the same on that day already; nothing is kept then
   */
  public boolean keep(Reminder reminder) {
    return sql.insertInto(ACTION_REMINDER)
            .set(ACTION_REMINDER.ACTION, reminder.action().value())
            .set(ACTION_REMINDER.STEP, reminder.step().name())
            .set(ACTION_REMINDER.SENT_ON, reminder.on())
            .set(ACTION_REMINDER.SENT_BY, reminder.by().text())
            .onDuplicateKeyIgnore()
            .execute()
        == 1;
  }

  /** Every reminder there was, the earliest first. */
  public List<Reminder> reminders() {
    return sql.selectFrom(ACTION_REMINDER)
        .orderBy(ACTION_REMINDER.SENT_ON, ACTION_REMINDER.ACTION, ACTION_REMINDER.STEP)
        .fetch(FollowUpStore::reminder);
  }

  private static Reminder reminder(ActionReminderRecord row) {
    return new Reminder(
        new ActionId(row.getAction()),
        Rows.code(Escalation.Step.class, row.getStep()),
        row.getSentOn(),
        Rows.text(row.getSentBy()));
  }

  private static ActionReport report(ActionReportRecord row) {
    return new ActionReport(
        new ReportId(row.getReport()),
        new ActionId(row.getAction()),
        row.getActionVersion(),
        new ProgressCells(row.getWas(), row.getWasOn(), row.getWasTo(), row.getWasNote())
            .progress(),
        new ProgressCells(
                row.getProgress(), row.getProgressOn(), row.getProgressTo(), row.getProgressNote())
            .progress(),
        new Told(Rows.text(row.getToldBy()), row.getToldOn()));
  }
}
