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

  /**
   * Who usually chairs or coordinates.
   *
   * @param agency for which agency they sit at the table
   * @param capacity chair or coordinator
   * @param name who; not blank
   */
  public record Lead(AgencyCode agency, Representative.Capacity capacity, Confidential name) {}

  /** Areas that can be taken as they are; what they say is still to be confirmed. */
  public List<Area> readyMade() {
    return AreaJson.readyMade();
  }

  /**
   * Keeps all of it, or nothing. An agency whose code is there already, from an earlier time or a
   * spreadsheet, stays as it is. Whoever is named as chair or coordinator too speaks for their
   * agency once.
   */
  public void keep(Area area, List<Seat> seats, List<Lead> leads) {
    store.keep(
        AuditNote.of(AuditNote.Kind.AREA_CHANGED),
        shelves -> {
          shelves.agencies().keep(area);
          seats.forEach(seat -> keep(shelves, area, seat));
          leads.forEach(lead -> keep(shelves, area, lead));
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

  private void keep(Shelves shelves, Area area, Lead lead) {
    if (shelves.agencies().agency(lead.agency()).isEmpty()) {
      return;
    }
    var there =
        shelves.agencies().representatives().stream()
            .filter(one -> one.agency().equals(lead.agency()))
            .filter(one -> one.name().text().equalsIgnoreCase(lead.name().text()))
            .findFirst();
    var provenance = Provenance.first(clock.instant(), author(area), "");
    shelves
        .agencies()
        .keep(
            there
                .map(one -> as(one, lead.capacity(), one.provenance().next(clock.instant())))
                .orElseGet(
                    () ->
                        new Representative(
                            new RepresentativeId(ids.get()),
                            lead.agency(),
                            lead.name(),
                            "",
                            lead.capacity(),
                            Confidential.NONE,
                            Confidential.NONE,
                            provenance)));
  }

  private static Representative as(
      Representative one, Representative.Capacity capacity, Provenance provenance) {
    return new Representative(
        one.id(),
        one.agency(),
        one.name(),
        one.role(),
        capacity,
        one.phone(),
        one.email(),
        provenance);
  }

  private static AgencyCode author(Area area) {
    var code = area.code().toUpperCase(Locale.ROOT);
    return new AgencyCode(AgencyCode.fits(code) ? code : "MARAC");
  }
}
