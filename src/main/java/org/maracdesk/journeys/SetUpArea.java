package org.maracdesk.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.AgencyId;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.agency.RepresentativeId;
import org.maracdesk.domain.agency.UsualSeat;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.exchange.AreaJson;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;

/** Sets a new store up: its area, the agencies at the table, and who speaks for them. */
public final class SetUpArea {

  private final Store store;
  private final Clock clock;
  private final Supplier<UUID> ids;
  private final Consumer<Area> changed;

  /**
   * @param changed is told of the area once it is kept
   */
  SetUpArea(Store store, Clock clock, Supplier<UUID> ids, Consumer<Area> changed) {
    this.store = store;
    this.clock = clock;
    this.ids = ids;
    this.changed = changed;
  }

  /**
   * An agency that comes to the table.
   *
   * @param seat which of the usual ones
   * @param name what it is called here, not blank
   * @param representative who speaks for it, or nothing
   * @param deputy who stands in, or nothing
   */
  public record Seat(
      UsualSeat seat, String name, Confidential representative, Confidential deputy) {}

  /** Areas that can be taken as they are; what they say is still to be confirmed. */
  public List<Area> readyMade() {
    return AreaJson.readyMade();
  }

  /**
   * Keeps all of it, or nothing. An agency whose code is there already, from an earlier time or a
   * spreadsheet, stays as it is.
   */
  public void keep(Area area, List<Seat> seats) {
    store.keep(
        AuditNote.of(AuditNote.Kind.AREA_CHANGED),
        shelves -> {
          shelves.agencies().keep(area);
          seats.forEach(seat -> keep(shelves, area, seat));
        });
    changed.accept(area);
  }

  private void keep(Shelves shelves, Area area, Seat seat) {
    var code = seat.seat().code();
    if (shelves.agencies().agency(code).isPresent()) {
      return;
    }
    var provenance = Provenance.first(clock.instant(), author(area), "");
    shelves
        .agencies()
        .keep(
            new Agency(
                new AgencyId(ids.get()),
                code,
                seat.name().strip(),
                seat.seat().type(),
                seat.seat().isCore(),
                "",
                "",
                "",
                null,
                LocalDate.now(clock),
                null,
                provenance,
                seat.seat().aliases()));
    for (var person : people(seat, provenance)) {
      shelves.agencies().keep(person);
    }
  }

  private List<Representative> people(Seat seat, Provenance provenance) {
    var people = new ArrayList<Representative>();
    add(people, seat, seat.representative(), Representative.Capacity.CORE, provenance);
    add(people, seat, seat.deputy(), Representative.Capacity.DEPUTY, provenance);
    return people;
  }

  private void add(
      List<Representative> people,
      Seat seat,
      Confidential name,
      Representative.Capacity capacity,
      Provenance provenance) {
    if (!name.isBlank()) {
      people.add(
          new Representative(
              new RepresentativeId(ids.get()),
              seat.seat().code(),
              name,
              "",
              capacity,
              Confidential.NONE,
              Confidential.NONE,
              provenance));
    }
  }

  private static AgencyCode author(Area area) {
    var code = area.code().toUpperCase(Locale.ROOT);
    return new AgencyCode(AgencyCode.fits(code) ? code : "MARAC");
  }
}
