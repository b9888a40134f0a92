package org.maracdesk.store;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.maracdesk.store.tables.Tables.RESEARCH_CHECK;
import static org.maracdesk.store.tables.Tables.RESEARCH_CORRECTION;
import static org.maracdesk.store.tables.Tables.RESEARCH_ITEM;
import static org.maracdesk.store.tables.Tables.RESEARCH_RETURN;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.research.ItemId;
import org.maracdesk.domain.research.ResearchReturn;
import org.maracdesk.domain.research.ReturnId;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** What agencies answered about referrals, and what they have begun to answer. */
public final class ResearchStore {

  private final DSLContext sql;

  ResearchStore(DSLContext sql) {
    this.sql = sql;
  }

  /** What has come about these referrals, in the order of agencies. */
  public List<ResearchReturn> of(Collection<ReferralId> referrals) {
    var rows =
        Rows.inParts(
            referrals.stream().map(ReferralId::value).toList(),
            part ->
                sql.selectFrom(RESEARCH_RETURN)
                    .where(RESEARCH_RETURN.REFERRAL.in(part))
                    .orderBy(RESEARCH_RETURN.AGENCY, RESEARCH_RETURN.ID)
                    .fetch());
    var ids = rows.stream().map(row -> row.getId()).toList();
    var checks =
        Rows.inParts(
                ids,
                part ->
                    sql.selectFrom(RESEARCH_CHECK)
                        .where(RESEARCH_CHECK.RESEARCH.in(part))
                        .orderBy(RESEARCH_CHECK.PLACE)
                        .fetch())
            .stream()
            .collect(groupingBy(row -> row.getResearch(), mapping(ResearchRows::check, toList())));
    var items =
        Rows.inParts(
                ids,
                part ->
                    sql.selectFrom(RESEARCH_ITEM)
                        .where(RESEARCH_ITEM.RESEARCH.in(part))
                        .orderBy(RESEARCH_ITEM.PLACE, RESEARCH_ITEM.ID)
                        .fetch())
            .stream()
            .collect(groupingBy(row -> row.getResearch(), mapping(ResearchRows::item, toList())));
    var corrections =
        Rows.inParts(
                ids,
                part ->
                    sql.selectFrom(RESEARCH_CORRECTION)
                        .where(RESEARCH_CORRECTION.RESEARCH.in(part))
                        .orderBy(RESEARCH_CORRECTION.PLACE, RESEARCH_CORRECTION.ID)
                        .fetch())
            .stream()
            .collect(
                groupingBy(row -> row.getResearch(), mapping(ResearchRows::correction, toList())));
    var found = new ArrayList<ResearchReturn>();
    for (var row : rows) {
      found.add(
          ResearchRows.research(
              row,
              checks.getOrDefault(row.getId(), List.of()),
              items.getOrDefault(row.getId(), List.of()),
              corrections.getOrDefault(row.getId(), List.of())));
    }
    return List.copyOf(found);
  }

  /** What one agency answered about a referral, or has begun to. */
  public Optional<ResearchReturn> of(ReferralId referral, AgencyCode agency) {
    return of(List.of(referral)).stream().filter(r -> r.agency().equals(agency)).findFirst();
  }

  /** The return that holds an item, if it is still held. */
  public Optional<ResearchReturn> holding(ItemId item) {
    return sql.select(RESEARCH_RETURN.REFERRAL, RESEARCH_RETURN.AGENCY)
        .from(RESEARCH_ITEM)
        .join(RESEARCH_RETURN)
        .on(RESEARCH_RETURN.ID.eq(RESEARCH_ITEM.RESEARCH))
        .where(RESEARCH_ITEM.ID.eq(item.value()))
        .fetchOptional()
        .flatMap(row -> of(new ReferralId(row.value1()), Rows.agency(row.value2())));
  }

  /** Every return there is. */
  public List<ResearchReturn> all() {
    return of(
        sql.selectDistinct(RESEARCH_RETURN.REFERRAL)
            .from(RESEARCH_RETURN)
            .fetch(row -> new ReferralId(row.value1())));
  }

  /**
   * Keeps a return, new or changed: exactly the version after the one that is kept.
   *
   * @throws ExplainedException if another version is kept than the one that was changed, or if the
   *     agency has another return about the referral
   */
  public void keep(ResearchReturn research) {
    int stored = version(research.id());
    var other = of(research.referral(), research.agency());
    if (stored != research.provenance().version() - 1 && stored != 0
        || other.isPresent() && !other.get().id().equals(research.id())) {
      throw new ExplainedException(Wording.of("store.changed-meanwhile"));
    }
    if (Rows.put(sql, ResearchRows.row(research))) {
      removeParts(research.id().value());
    }
    var id = research.id();
    Rows.insert(
        sql,
        RESEARCH_CHECK,
        Rows.inOrder(research.checks(), (check, at) -> ResearchRows.row(id, at, check)));
    Rows.insert(
        sql,
        RESEARCH_ITEM,
        Rows.inOrder(research.items(), (item, at) -> ResearchRows.row(id, at, item)));
    Rows.insert(
        sql,
        RESEARCH_CORRECTION,
        Rows.inOrder(research.corrections(), (each, at) -> ResearchRows.row(id, at, each)));
  }

  private int version(ReturnId id) {
    var stored =
        sql.select(RESEARCH_RETURN.RECORD_VERSION)
            .from(RESEARCH_RETURN)
            .where(RESEARCH_RETURN.ID.eq(id.value()))
            .fetchOne(RESEARCH_RETURN.RECORD_VERSION);
    return stored == null ? 0 : stored;
  }

  /** Takes a return away; one that is not there stays away. */
  public void remove(ReturnId id) {
    removeParts(id.value());
    sql.deleteFrom(RESEARCH_RETURN).where(RESEARCH_RETURN.ID.eq(id.value())).execute();
  }

  private void removeParts(UUID id) {
    sql.deleteFrom(RESEARCH_CHECK).where(RESEARCH_CHECK.RESEARCH.eq(id)).execute();
    sql.deleteFrom(RESEARCH_ITEM).where(RESEARCH_ITEM.RESEARCH.eq(id)).execute();
    sql.deleteFrom(RESEARCH_CORRECTION).where(RESEARCH_CORRECTION.RESEARCH.eq(id)).execute();
  }
}
