package org.maracdesk.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.AgencyId;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.testing.OpenStore;
import org.maracdesk.wording.ExplainedException;

class AgencyStoreTest {

  @RegisterExtension final OpenStore open = new OpenStore();

  @Test
  void theAreaComesBackWhole() {
    open.store().keep(Filled.note(), s -> s.agencies().keep(Filled.area()));

    assertEquals(Optional.of(Filled.area()), open.store().read(s -> s.agencies().area()));
  }

  @Test
  void thereIsOneAreaEvenAfterItsCodeChanged() {
    var other = new Area("B", "B", 10, LocalTime.NOON, 60, "", "", "", "");

    open.store().keep(Filled.note(), s -> s.agencies().keep(Filled.area()));
    open.store().keep(Filled.note(), s -> s.agencies().keep(other));

    assertEquals(Optional.of(other), open.store().read(s -> s.agencies().area()));
  }

  @Test
  void agenciesComeBackWholeAndByName() {
    var housing = Filled.agency(Filled.HOUSING);
    var police = Filled.agency(Filled.POLICE);
    open.store()
        .keep(
            Filled.note(),
            s -> {
              s.agencies().keep(police);
              s.agencies().keep(housing);
            });

    assertEquals(List.of(housing, police), open.store().read(s -> s.agencies().all()));
    assertEquals(Optional.of(police), open.store().read(s -> s.agencies().agency(Filled.POLICE)));
    assertEquals(
        Optional.empty(), open.store().read(s -> s.agencies().agency(new AgencyCode("NOBODY"))));
  }

  @Test
  void aNewCodeReachesEverybodyWhoSpeaksForTheAgency() {
    var representative = Filled.representative();
    open.store()
        .keep(
            Filled.note(),
            s -> {
              s.agencies().keep(Filled.agency(Filled.HOUSING));
              s.agencies().keep(representative);
            });
    assertEquals(List.of(representative), open.store().read(s -> s.agencies().representatives()));
    var code = new AgencyCode("HOMES");

    open.store().keep(Filled.note(), s -> s.agencies().keep(called(code)));

    assertEquals(code, open.store().read(s -> s.agencies().representatives()).getFirst().agency());
  }

  @Test
  void twoAgenciesCannotShareACode() {
    open.store().keep(Filled.note(), s -> s.agencies().keep(Filled.agency(Filled.HOUSING)));
    var twin = called(Filled.HOUSING, new AgencyId(UUID.randomUUID()));

    var refused =
        assertThrows(
            ExplainedException.class,
            () -> open.store().keep(Filled.note(), s -> s.agencies().keep(twin)));

    assertEquals("store.does-not-fit", refused.wording().key());
  }

  @Test
  void nobodySpeaksForAnAgencyThatIsNotThere() {
    assertThrows(
        ExplainedException.class,
        () -> open.store().keep(Filled.note(), s -> s.agencies().keep(Filled.representative())));
  }

  private static Agency called(AgencyCode code) {
    return called(code, Filled.agency(Filled.HOUSING).id());
  }

  private static Agency called(AgencyCode code, AgencyId id) {
    var a = Filled.agency(Filled.HOUSING);
    return new Agency(
        id,
        code,
        a.name(),
        a.type(),
        a.core(),
        a.role(),
        a.secureEmail(),
        a.phone(),
        null,
        a.joinedOn(),
        null,
        a.provenance());
  }
}
