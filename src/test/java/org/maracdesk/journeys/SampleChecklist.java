package org.maracdesk.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.exchange.ScoringVectors;
import org.maracdesk.exchange.ShippedChecklists;
import org.maracdesk.store.Store;
import org.maracdesk.testing.CaseBuilder;

/**
 * One invented case in a store, with a checklist in which nothing is answered.
 *
 * @param journey the job of completing it
 * @param referral whose checklist it is
 * @param checklist the checklist
 */
public record SampleChecklist(
    CompleteChecklist journey, ReferralId referral, ChecklistId checklist) {

  /** Registers the case; its checklist is the usual one. */
  public static SampleChecklist in(Store store, Clock clock) {
    return in(store, clock, ShippedChecklists.adult(), ShippedChecklists.usualProfile());
  }

  /** Registers the case; its checklist is on this form, under these rules. */
  public static SampleChecklist in(Store store, Clock clock, ChecklistForm form, Profile profile) {
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
    var shelf = new ChecklistShelf(store, clock);
    put(store, clock, shelf, form, profile);
    var journey = journey(store, clock, shelf);
    var begun =
        Refusals.done(journey.begin(NewChecklist.forReferral(form.edition(), referral.id())));
    return new SampleChecklist(journey, referral.id(), begun);
  }

  /** The same over another store on the same data. */
  public SampleChecklist reopened(Store store, Clock clock) {
    return new SampleChecklist(
        journey(store, clock, new ChecklistShelf(store, clock)), referral, checklist);
  }

  private static CompleteChecklist journey(Store store, Clock clock, ChecklistShelf shelf) {
    return new CompleteChecklist(store, clock, new Identities(clock, new SecureRandom()), shelf);
  }

  /** Brings in what the program does not, from the files of the tests. */
  private static void put(
      Store store, Clock clock, ChecklistShelf shelf, ChecklistForm form, Profile profile) {
    var keep = new KeepChecklists(store, shelf);
    for (var set : form.supplements()) {
      if (set.form() != null && shelf.named(set.id()).isEmpty()) {
        keep.add((ChecklistLook.Form) keep.look(file(set.id())));
      }
    }
    if (shelf.form(form.edition(), null).isEmpty()) {
      keep.add((ChecklistLook.Form) keep.look(file(form.edition().id())));
    }
    var rules = new KeepLocalRules(store, shelf, clock);
    if (shelf.profile(profile.edition()).isEmpty()) {
      rules.take((ChecklistLook.Rules) keep.look(file(profile.edition().id())));
    } else if (!shelf.profile().edition().equals(profile.edition())) {
      rules.choose(profile);
    }
  }

  private static byte[] file(String id) {
    try (var in = ScoringVectors.class.getResourceAsStream("checklists/" + id + ".json")) {
      return Objects.requireNonNull(in, id).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
