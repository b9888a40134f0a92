package org.maracdesk.store;

import static org.maracdesk.store.tables.Tables.AGENCY;
import static org.maracdesk.store.tables.Tables.AREA;
import static org.maracdesk.store.tables.Tables.REPRESENTATIVE;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.agency.Representative;

/** The area, its agencies and who speaks for them. */
public final class AgencyStore {

  private final DSLContext sql;

  AgencyStore(DSLContext sql) {
    this.sql = sql;
  }

  /** The area, once it is set. */
  public Optional<Area> area() {
    return sql.selectFrom(AREA).fetchOptional(AgencyRows::area);
  }

  /** Keeps the area; there is one, so that it replaces the one before. */
  public void keep(Area area) {
    sql.deleteFrom(AREA).execute();
    sql.executeInsert(AgencyRows.row(area));
  }

  /** All agencies by name, former members too. */
  public List<Agency> all() {
    return sql.selectFrom(AGENCY).orderBy(AGENCY.NAME, AGENCY.CODE).fetch(AgencyRows::agency);
  }

  /** The agency with this code. */
  public Optional<Agency> agency(AgencyCode code) {
    return sql.selectFrom(AGENCY)
        .where(AGENCY.CODE.eq(code.value()))
        .fetchOptional(AgencyRows::agency);
  }

  /**
   * Keeps an agency, new or changed, by its id. A new code is carried through to everything that
   * names the agency; a code another agency has is refused.
   */
  public void keep(Agency agency) {
    Rows.put(sql, AgencyRows.row(agency));
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
