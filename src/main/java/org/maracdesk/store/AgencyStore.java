package org.maracdesk.store;

import java.util.List;
import java.util.Optional;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.agency.Representative;

/** The area, its agencies and who speaks for them. */
public final class AgencyStore {

  AgencyStore() {}

  /** The area, once it is set. */
  public Optional<Area> area() {
    throw new UnsupportedOperationException();
  }

  /** Keeps the area; there is one. */
  public void keep(Area area) {
    throw new UnsupportedOperationException();
  }

  /** All agencies by name, former members too. */
  public List<Agency> all() {
    throw new UnsupportedOperationException();
  }

  /** The agency with this code. */
  public Optional<Agency> agency(AgencyCode code) {
    throw new UnsupportedOperationException();
  }

  /** Keeps an agency, new or changed. */
  public void keep(Agency agency) {
    throw new UnsupportedOperationException();
  }

  /** Everybody who speaks for an agency, by agency and name. */
  public List<Representative> representatives() {
    throw new UnsupportedOperationException();
  }

  /** Keeps a representative, new or changed. */
  public void keep(Representative representative) {
    throw new UnsupportedOperationException();
  }
}
