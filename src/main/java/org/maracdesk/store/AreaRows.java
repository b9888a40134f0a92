package org.maracdesk.store;

import static org.maracdesk.store.tables.Tables.AREA;
import static org.maracdesk.store.tables.Tables.AREA_DAY;
import static org.maracdesk.store.tables.Tables.AREA_HABITS;
import static org.maracdesk.store.tables.Tables.AREA_PART;
import static org.maracdesk.store.tables.Tables.AREA_WEEKDAY;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.agency.Deadlines;
import org.maracdesk.domain.agency.Labels;
import org.maracdesk.domain.agency.Ladder;
import org.maracdesk.domain.agency.MeetingPattern;
import org.maracdesk.domain.agency.WorkingDays;
import org.maracdesk.store.tables.tables.records.AreaDayRecord;
import org.maracdesk.store.tables.tables.records.AreaHabitsRecord;
import org.maracdesk.store.tables.tables.records.AreaPartRecord;
import org.maracdesk.store.tables.tables.records.AreaRecord;
import org.maracdesk.store.tables.tables.records.AreaWeekdayRecord;

/** The area with its habits, in the rows of several tables. */
final class AreaRows {

  private final DSLContext sql;

  AreaRows(DSLContext sql) {
    this.sql = sql;
  }

  Optional<Area> read() {
    return sql.selectFrom(AREA).fetchOptional(AreaRows::area).map(this::withHabits);
  }

  /** There is one, so that it replaces the one before. */
  void keep(Area area) {
    for (Table<?> table : List.of(AREA_HABITS, AREA_WEEKDAY, AREA_DAY, AREA_PART, AREA)) {
      sql.deleteFrom(table).execute();
    }
    sql.executeInsert(row(area));
    sql.executeInsert(habits(area));
    var days = area.workingDays();
    Rows.insert(
        sql,
        AREA_WEEKDAY,
        days.week().stream().map(day -> new AreaWeekdayRecord(area.code(), day.name())).toList());
    Rows.insert(
        sql,
        AREA_DAY,
        days.closed().stream().map(day -> new AreaDayRecord(area.code(), day, false)).toList());
    Rows.insert(
        sql,
        AREA_DAY,
        days.opened().stream().map(day -> new AreaDayRecord(area.code(), day, true)).toList());
    Rows.insert(
        sql,
        AREA_PART,
        Rows.inOrder(
            area.subAreas(), (name, place) -> new AreaPartRecord(area.code(), place, name)));
  }

  private Area withHabits(Area area) {
    var row = sql.selectFrom(AREA_HABITS).where(AREA_HABITS.AREA.eq(area.code())).fetchOne();
    if (row == null) {
      return area;
    }
    return area.withDeadlines(deadlines(row))
        .withPattern(pattern(row))
        .withLabels(labels(row))
        .withToConfirm(row.getToConfirm())
        .withWorkingDays(days(area.code()))
        .withSubAreas(
            sql.selectFrom(AREA_PART)
                .where(AREA_PART.AREA.eq(area.code()))
                .orderBy(AREA_PART.PLACE)
                .fetch(AREA_PART.NAME));
  }

  private WorkingDays days(String area) {
    var week = EnumSet.noneOf(DayOfWeek.class);
    for (var day :
        sql.selectFrom(AREA_WEEKDAY)
            .where(AREA_WEEKDAY.AREA.eq(area))
            .fetch(AREA_WEEKDAY.WEEKDAY)) {
      week.add(Rows.code(DayOfWeek.class, day));
    }
    if (week.isEmpty()) {
      throw Rows.unreadable();
    }
    Map<Boolean, Set<LocalDate>> days = Map.of(true, new HashSet<>(), false, new HashSet<>());
    sql.selectFrom(AREA_DAY)
        .where(AREA_DAY.AREA.eq(area))
        .forEach(row -> days.get(row.getWorked()).add(row.getOnDay()));
    return new WorkingDays(week, days.get(false), days.get(true));
  }

  private static Deadlines deadlines(AreaHabitsRecord row) {
    try {
      return new Deadlines(
          row.getReferralCutOff(),
          row.getListOut(),
          row.getResearch(),
          row.getActionUpdates(),
          row.getMinutesOut(),
          new Ladder(row.getReminder(), row.getAgencyLead(), row.getChair()));
    } catch (IllegalArgumentException damaged) {
      throw Rows.unreadable();
    }
  }

  private static MeetingPattern pattern(AreaHabitsRecord row) {
    try {
      return new MeetingPattern(
          Rows.code(MeetingPattern.Rhythm.class, row.getRhythm()),
          weekday(row.getMeetsOn()),
          row.getWeekOfMonth());
    } catch (IllegalArgumentException damaged) {
      throw Rows.unreadable();
    }
  }

  private static @Nullable DayOfWeek weekday(@Nullable String code) {
    return code == null ? null : Rows.code(DayOfWeek.class, code);
  }

  private static Labels labels(AreaHabitsRecord row) {
    return new Labels(
        Rows.code(Labels.Conference.class, row.getConference()),
        Rows.code(Labels.Victim.class, row.getVictim()),
        Rows.code(Labels.Perpetrator.class, row.getPerpetrator()));
  }

  private static AreaHabitsRecord habits(Area area) {
    var deadlines = area.deadlines();
    var pattern = area.pattern();
    var labels = area.labels();
    var weekday = pattern.weekday();
    return new AreaHabitsRecord(
        area.code(),
        deadlines.referralCutOff(),
        deadlines.listOut(),
        deadlines.research(),
        deadlines.actionUpdates(),
        deadlines.minutesOut(),
        pattern.rhythm().name(),
        weekday == null ? null : weekday.name(),
        pattern.week(),
        labels.conference().name(),
        labels.victim().name(),
        labels.perpetrator().name(),
        area.toConfirm(),
        deadlines.ladder().reminder(),
        deadlines.ladder().agencyLead(),
        deadlines.ladder().chair());
  }

  private static Area area(AreaRecord row) {
    return new Area(
        row.getCode(),
        row.getName(),
        row.getMinutesPerCase(),
        row.getUsualStart(),
        row.getMinutesAvailable(),
        row.getMarking(),
        row.getHandling(),
        row.getStatementVersion(),
        row.getStatement());
  }

  private static AreaRecord row(Area area) {
    return new AreaRecord(
        area.code(),
        area.name(),
        area.minutesPerCase(),
        area.usualStart(),
        area.minutesAvailable(),
        area.marking(),
        area.handling(),
        area.statementVersion(),
        area.statement());
  }
}
