package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.AgencyId;
import org.maracdesk.domain.agency.AgencyType;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.testing.OpenStore;

class KeepAgenciesTest {

  @RegisterExtension final OpenStore open = new OpenStore();

  private static KeepAgencies.AgencyEntry entry(@Nullable AgencyId id, String code, String name) {
    return new KeepAgencies.AgencyEntry(
        id,
        code,
        name,
        AgencyType.HOUSING_LA,
        true,
        "",
        "",
        "",
        null,
        LocalDate.of(2026, 1, 1),
        null,
        "");
  }

  private KeepAgencies journey() {
    return new KeepAgencies(open.store(), OpenStore.NOON, UUID::randomUUID);
  }

  @Test
  void aNewAgencyIsKeptInItsFirstVersion() {
    journey().keep(entry(null, "HOUSING", "Sample Housing"));

    var agency = journey().agencies().getFirst();
    assertEquals("Sample Housing", agency.name());
    assertEquals(1, agency.provenance().version());
  }

  @Test
  void aChangedAgencyIsOneVersionOn() {
    journey().keep(entry(null, "HOUSING", "Sample Housing"));
    var first = journey().agencies().getFirst();

    journey().keep(entry(first.id(), "HOUSING", "Sample Homes"));

    var now = journey().agencies();
    assertEquals(1, now.size());
    assertEquals("Sample Homes", now.getFirst().name());
    assertEquals(2, now.getFirst().provenance().version());
  }

  @Test
  void aCodeMustLookLikeOne() {
    assertEquals(
        new Answered.Refused<Agency>(List.of(Problem.at("code", Problem.Kind.NOT_A_CODE))),
        journey().keep(entry(null, "housing team", "Sample Housing")));
  }

  @Test
  void aCodeBelongsToOneAgencyOnly() {
    journey().keep(entry(null, "HOUSING", "Sample Housing"));

    assertEquals(
        new Answered.Refused<Agency>(List.of(Problem.at("code", Problem.Kind.CODE_TAKEN))),
        journey().keep(entry(null, "HOUSING", "Another")));
  }

  @Test
  void anAgencyNeedsAName() {
    assertEquals(
        new Answered.Refused<Agency>(List.of(Problem.at("name", Problem.Kind.MISSING))),
        journey().keep(entry(null, "HOUSING", "  ")));
  }

  @Test
  void aRepresentativeSpeaksForAnAgency() {
    var nobodys =
        new KeepAgencies.PersonEntry(
            null,
            null,
            Confidential.of("Sample Person"),
            "",
            Representative.Capacity.CORE,
            Confidential.NONE,
            Confidential.NONE);

    assertEquals(
        new Answered.Refused<Representative>(List.of(Problem.at("agency", Problem.Kind.MISSING))),
        journey().keep(nobodys));
  }

  @Test
  void aRepresentativeIsKept() {
    journey().keep(entry(null, "HOUSING", "Sample Housing"));

    journey()
        .keep(
            new KeepAgencies.PersonEntry(
                null,
                new AgencyCode("HOUSING"),
                Confidential.of("Sample Person"),
                "Officer",
                Representative.Capacity.DEPUTY,
                Confidential.NONE,
                Confidential.NONE));

    var person = journey().representatives().getFirst();
    assertEquals(Confidential.of("Sample Person"), person.name());
    assertEquals(1, person.provenance().version());
  }
}
