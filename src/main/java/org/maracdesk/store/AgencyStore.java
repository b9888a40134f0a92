package org.maracdesk.store;

import static org.maracdesk.store.tables.Tables.AGENCY;
import static org.maracdesk.store.tables.Tables.AGENCY_ALIAS;
import static org.maracdesk.store.tables.Tables.REPRESENTATIVE;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.store.tables.tables.records.AgencyAliasRecord;

/** The area, its agencies and who speaks for them. */
public final class AgencyStore {

  private final DSLContext sql;

  AgencyStore(DSLContext sql) {
    this.sql = sql;
  }

  /** The area, once it is set. */
  public Optional<Area> area() {
    return new AreaRows(sql).read();
  }

  /** Keeps the area; there is one, so that it replaces the one before. */
  public void keep(Area area) {
    new AreaRows(sql).keep(area);
  }

  /** All agencies by name, former members too. */
  public List<Agency> all() {
    var aliases =
        sql.selectFrom(AGENCY_ALIAS)
            .orderBy(AGENCY_ALIAS.AGENCY, AGENCY_ALIAS.PLACE)
            .fetchGroups(AGENCY_ALIAS.AGENCY, AGENCY_ALIAS.ALIAS);
    return sql
        .selectFrom(AGENCY)
        .orderBy(AGENCY.NAME, AGENCY.CODE)
        .fetch(AgencyRows::agency)
        .stream()
        .map(agency -> agency.withAliases(aliases.getOrDefault(agency.id().value(), List.of())))
        .toList();
  }

  /** The agency with this code. */
  public Optional<Agency> agency(AgencyCode code) {
    return sql.selectFrom(AGENCY)
        .where(AGENCY.CODE.eq(code.value()))
        .fetchOptional(AgencyRows::agency)
        .map(agency -> agency.withAliases(aliases(agency)));
  }

  /**
   * Keeps an agency, new or changed, by its id. A new code is carried through to everything that
   * names the agency; a code another agency has is refused.
   */
  public void keep(Agency agency) {
    Rows.put(sql, AgencyRows.row(agency));
    var id = agency.id().value();
    sql.deleteFrom(AGENCY_ALIAS).where(AGENCY_ALIAS.AGENCY.eq(id)).execute();
    Rows.insert(
        sql,
        AGENCY_ALIAS,
        Rows.inOrder(agency.aliases(), (alias, place) -> new AgencyAliasRecord(id, place, alias)));
  }

  private List<String> aliases(Agency agency) {
    return sql.selectFrom(AGENCY_ALIAS)
        .where(AGENCY_ALIAS.AGENCY.eq(agency.id().value()))
        .orderBy(AGENCY_ALIAS.PLACE)
        .fetch(AGENCY_ALIAS.ALIAS);
  }

  /** Everybody who speaks for an agency, by agency and name. */
  public List<Representative> representatives() {
    return sql.selectFrom(REPRESENTATIVE)
        .orderBy(REPRESENTATIVE.AGENCY, REPRESENTATIVE.NAME, REPRESENTATIVE.ID)
        .fetch(AgencyRows::representative);
  }

  /** Keeps a representative of an agency that is kept already, new or changed. */
  public void keep(Representative representative) {
    Rows.put(sql, AgencyRows.row(representative));
  }
}
