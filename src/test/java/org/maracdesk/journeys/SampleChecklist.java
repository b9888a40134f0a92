package org.maracdesk.journeys;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.AgencyId;
import org.maracdesk.domain.agency.AgencyType;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.Birth;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.Involvement;
import org.maracdesk.domain.casefile.Particulars;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.casefile.Relationship;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.casefile.Sex;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.exchange.ShippedChecklists;
import org.maracdesk.store.Store;
import org.maracdesk.testing.CaseBuilder;

/**
 * One invented case in a store, whose checklist nobody has begun.
 *
 * @param journey the job of completing it
 * @param referral whose checklist it is
 */
public record SampleChecklist(CompleteChecklist journey, ReferralId referral) {

  /** Registers the case. */
  public static SampleChecklist in(Store store, Clock clock) {
    store.keep(
        AuditNote.of(AuditNote.Kind.AGENCY_CHANGED, police().id().value()),
        shelves -> shelves.agencies().keep(police()));
    return registered(store, clock);
  }

  private static SampleChecklist registered(Store store, Clock clock) {
    var victim = new PersonId(UUID.randomUUID());
    var caseId = new CaseId(UUID.randomUUID());
    var referral =
        CaseBuilder.referral(LocalDate.of(2026, 11, 18))
            .of(caseId)
            .incident(LocalDate.of(2026, 11, 16))
            .with(
                new Involvement(
                    victim,
                    Role.VICTIM,
                    Relationship.OTHER,
                    Relationship.EX_PARTNER,
                    YesNoUnknown.YES))
            .build();
    store.keep(
        AuditNote.of(AuditNote.Kind.REFERRAL_REGISTERED, referral.id().value()),
        shelves -> {
          shelves.cases().register(caseId, 2026);
          shelves.cases().keep(person(victim));
          shelves.cases().keep(referral);
        });
    return new SampleChecklist(journey(store, clock), referral.id());
  }

  /** Registers the case in an open session that knows the police already. */
  public static SampleChecklist in(Session session, Clock clock) {
    return registered(session.store(), clock);
  }

  /** The same over another store on the same data. */
  public SampleChecklist reopened(Store store, Clock clock) {
    return new SampleChecklist(journey(store, clock), referral);
  }

  private static CompleteChecklist journey(Store store, Clock clock) {
    return new CompleteChecklist(
        store, clock, ShippedChecklists.adult(), ShippedChecklists.usualProfile());
  }

  private static Agency police() {
    return new Agency(
        new AgencyId(new UUID(1, 2)),
        new AgencyCode("POLICE"),
        "Northmere Police",
        AgencyType.POLICE,
        true,
        "",
        "",
        "",
        null,
        LocalDate.of(2024, 1, 1),
        null,
        Provenance.first(Instant.EPOCH, new AgencyCode("POLICE"), "constable"));
  }

  private static Person person(PersonId id) {
    return new Person(
        id,
        Confidential.of("Sample-Person"),
        Confidential.of("Bethan"),
        List.of(),
        new Birth(LocalDate.of(1991, 4, 3), Birth.Precision.EXACT, null, null),
        Sex.FEMALE,
        List.of(),
        List.of(),
        Particulars.NONE,
        Provenance.first(Instant.EPOCH, new AgencyCode("POLICE"), "constable"));
  }
}
