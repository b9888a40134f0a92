package org.maracdesk.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.maracdesk.store.tables.Tables.CONSIDERED_MEASURE;
import static org.maracdesk.store.tables.Tables.DISCLOSED_CRIME;
import static org.maracdesk.store.tables.Tables.DISCUSSION_FURTHER;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Considered;
import org.maracdesk.domain.meeting.DisclosedCrime;
import org.maracdesk.domain.meeting.DisclosedCrimes;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.Feedback;
import org.maracdesk.domain.meeting.Measure;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.Remarks;
import org.maracdesk.domain.meeting.RiskHeadings;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.store.tables.tables.records.ConsideredMeasureRecord;
import org.maracdesk.store.tables.tables.records.DisclosedCrimeRecord;
import org.maracdesk.store.tables.tables.records.DiscussionFurtherRecord;

/** What is said about a case besides its main texts: headings, crimes, measures, feedback. */
final class CaseParts {

  private final DSLContext sql;

  CaseParts(DSLContext sql) {
    this.sql = sql;
  }

  /** What completes the discussions of a meeting, read with as many queries however many cases. */
  UnaryOperator<Discussion> of(MeetingId meeting) {
    var further =
        sql.selectFrom(DISCUSSION_FURTHER)
            .where(AgendaItems.isOn(DISCUSSION_FURTHER.ITEM, meeting))
            .fetchMap(row -> row.getItem(), row -> row);
    var crimes =
        sql.selectFrom(DISCLOSED_CRIME)
            .where(AgendaItems.isOn(DISCLOSED_CRIME.ITEM, meeting))
            .orderBy(DISCLOSED_CRIME.ITEM, DISCLOSED_CRIME.PLACE)
            .collect(groupingBy(row -> row.getItem(), mapping(CaseParts::crime, toList())));
    var ticks =
        sql.selectFrom(CONSIDERED_MEASURE)
            .where(AgendaItems.isOn(CONSIDERED_MEASURE.ITEM, meeting))
            .collect(groupingBy(row -> row.getItem()));
    return said -> {
      var id = said.item().value();
      var row = further.get(id);
      return row == null
          ? said
          : completed(
              said, row, crimes.getOrDefault(id, List.of()), ticks.getOrDefault(id, List.of()));
    };
  }

  private static Discussion completed(
      Discussion said,
      DiscussionFurtherRecord row,
      List<DisclosedCrime> crimes,
      List<ConsideredMeasureRecord> ticks) {
    var measures = new EnumMap<Measure, Considered.Tick>(Measure.class);
    for (var tick : ticks) {
      measures.put(
          Rows.code(Measure.class, tick.getMeasure()),
          new Considered.Tick(
              Rows.code(Measure.Decision.class, tick.getDecision()), Rows.text(tick.getReason())));
    }
    return said.with(
            new RiskHeadings(
                Rows.text(row.getPossibleHarm()),
                Rows.text(row.getIndicators()),
                Rows.text(row.getExistingSafety()),
                Rows.text(row.getRiskToChildren()),
                Rows.text(row.getRiskToOthers()),
                Rows.text(row.getRiskToProfessionals())))
        .with(new DisclosedCrimes(row.getNoCrimeDisclosed(), crimes))
        .with(new Considered(measures, Rows.text(row.getRestNotNeeded())))
        .with(
            new Feedback(
                Rows.text(row.getToldBy()),
                answer(row.getVictimAware()),
                answer(row.getSafeToTell()),
                Rows.text(row.getTellHow()),
                Rows.text(row.getTellWhen())))
        .with(
            new Remarks(
                Rows.text(row.getEqualityNeeds()),
                Rows.text(row.getDissent()),
                row.getDissenter() == null ? null : Rows.agency(row.getDissenter()),
                Rows.text(row.getMovedOnBecause())));
  }

  /** Keeps them in place of what was there; the discussion itself is there already. */
  void keep(Discussion said) {
    var item = said.item();
    Rows.put(sql, row(said));
    sql.deleteFrom(DISCLOSED_CRIME).where(DISCLOSED_CRIME.ITEM.eq(item.value())).execute();
    Rows.insert(
        sql,
        DISCLOSED_CRIME,
        Rows.inOrder(said.crimes().crimes(), (crime, at) -> row(item, at, crime)));
    sql.deleteFrom(CONSIDERED_MEASURE).where(CONSIDERED_MEASURE.ITEM.eq(item.value())).execute();
    Rows.insert(
        sql,
        CONSIDERED_MEASURE,
        said.considered().ticks().entrySet().stream()
            .map(tick -> row(item, tick.getKey(), tick.getValue()))
            .toList());
  }

  /** Whether anything of this was said about any of these items. */
  boolean tell(Collection<UUID> items) {
    return sql
            .selectFrom(DISCUSSION_FURTHER)
            .where(DISCUSSION_FURTHER.ITEM.in(items))
            .fetch()
            .stream()
            .anyMatch(row -> !isBlank(row))
        || sql.fetchExists(DISCLOSED_CRIME, DISCLOSED_CRIME.ITEM.in(items))
        || sql.fetchExists(CONSIDERED_MEASURE, CONSIDERED_MEASURE.ITEM.in(items));
  }

  private static boolean isBlank(DiscussionFurtherRecord row) {
    var blank = row(Discussion.of(new AgendaItemId(row.getItem())));
    return blank.equals(row);
  }

  /** Removes all of it; what is not there stays away. */
  void remove(Collection<UUID> items) {
    sql.deleteFrom(DISCLOSED_CRIME).where(DISCLOSED_CRIME.ITEM.in(items)).execute();
    sql.deleteFrom(CONSIDERED_MEASURE).where(CONSIDERED_MEASURE.ITEM.in(items)).execute();
    sql.deleteFrom(DISCUSSION_FURTHER).where(DISCUSSION_FURTHER.ITEM.in(items)).execute();
  }

  private static DiscussionFurtherRecord row(Discussion said) {
    var headings = said.headings();
    var feedback = said.feedback();
    var remarks = said.remarks();
    var dissenter = remarks.dissenter();
    return new DiscussionFurtherRecord(
        said.item().value(),
        headings.possibleHarm().text(),
        headings.indicators().text(),
        headings.existingSafety().text(),
        headings.children().text(),
        headings.others().text(),
        headings.professionals().text(),
        said.crimes().noneDisclosed(),
        said.considered().restBecause().text(),
        feedback.by().text(),
        code(feedback.aware()),
        code(feedback.safe()),
        feedback.how().text(),
        feedback.when().text(),
        remarks.equalityNeeds().text(),
        remarks.dissent().text(),
        dissenter == null ? null : dissenter.value(),
        remarks.movedOnBecause().text());
  }

  private static DisclosedCrimeRecord row(AgendaItemId item, int place, DisclosedCrime crime) {
    return new DisclosedCrimeRecord(
        crime.id(),
        item.value(),
        place,
        crime.offence().text(),
        crime.when().text(),
        crime.disclosedBy().text(),
        crime.wish().text(),
        crime.reference().text(),
        crime.recorded().name());
  }

  private static ConsideredMeasureRecord row(
      AgendaItemId item, Measure measure, Considered.Tick tick) {
    return new ConsideredMeasureRecord(
        item.value(), measure.name(), tick.decision().name(), tick.reason().text());
  }

  private static DisclosedCrime crime(DisclosedCrimeRecord row) {
    UUID id = row.getId();
    return new DisclosedCrime(
        id,
        Rows.text(row.getOffence()),
        Rows.text(row.getHappened()),
        Rows.text(row.getDisclosedBy()),
        Rows.text(row.getWish()),
        Rows.text(row.getPoliceReference()),
        Rows.code(YesNoUnknown.class, row.getRecorded()));
  }

  private static @Nullable YesNoUnknown answer(@Nullable String code) {
    return code == null ? null : Rows.code(YesNoUnknown.class, code);
  }

  private static @Nullable String code(@Nullable YesNoUnknown answer) {
    return answer == null ? null : answer.name();
  }
}
