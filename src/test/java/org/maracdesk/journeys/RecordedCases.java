package org.maracdesk.journeys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.Address;
import org.maracdesk.domain.casefile.Birth;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.Caution;
import org.maracdesk.domain.casefile.Consent;
import org.maracdesk.domain.casefile.Contact;
import org.maracdesk.domain.casefile.Incident;
import org.maracdesk.domain.casefile.Involvement;
import org.maracdesk.domain.casefile.Particulars;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.casefile.ReferralGround;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.casefile.Relationship;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.casefile.Sex;
import org.maracdesk.domain.casefile.SharingBasis;
import org.maracdesk.domain.casefile.VictimVoice;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.testing.PdfText;

/** Records invented people and referrals as a test needs them, and reads what comes of them. */
public final class RecordedCases {

  static final Confidential NONE = Confidential.NONE;
  private static final Provenance RECORDED =
      Provenance.first(
          Instant.parse("2026-11-02T09:00:00Z"), new AgencyCode("POLICE"), "Marac coordinator");

  private final Northmere northmere;

  public RecordedCases(Northmere northmere) {
    this.northmere = northmere;
  }

  public Person person(String family, String given, int born) {
    return keep(
        Person.blank(new PersonId(UUID.randomUUID()), RECORDED)
            .with(
                text(family),
                text(given),
                List.of(),
                Birth.on(LocalDate.of(born, 3, 4)),
                Sex.UNKNOWN,
                List.of(),
                List.of()));
  }

  Person unborn(LocalDate due) {
    return keep(
        Person.blank(new PersonId(UUID.randomUUID()), RECORDED)
            .with(NONE, NONE, List.of(), Birth.expected(due), Sex.UNKNOWN, List.of(), List.of()));
  }

  public Person keep(Person person) {
    northmere
        .session()
        .store()
        .keep(AuditNote.of(AuditNote.Kind.PERSON_CHANGED), shelves -> shelves.cases().keep(person));
    return person;
  }

  public static Person at(Person person, Address.Kind kind, String street, YesNoUnknown post) {
    return with(
        person,
        List.of(
            new Address(
                kind, text(street), NONE, text("Northmere"), text("NM1 2AB"), NONE, false, post)),
        person.contacts(),
        person.aliases());
  }

  public static Person reached(Person person, YesNoUnknown safe) {
    return with(
        person,
        person.addresses(),
        List.of(new Contact(Contact.Kind.PHONE, text("07700 900123"), safe, NONE)),
        person.aliases());
  }

  static Person alsoKnownAs(Person person, String alias) {
    return with(person, person.addresses(), person.contacts(), List.of(text(alias)));
  }

  private static Person with(
      Person person, List<Address> places, List<Contact> ways, List<Confidential> names) {
    return person.with(
        person.familyName(),
        person.givenNames(),
        names,
        person.birth(),
        person.sex(),
        places,
        ways);
  }

  static Person speaking(Person person, String language) {
    return person.with(particulars(NONE, text(language), YesNoUnknown.YES));
  }

  static Person ofAnotherGender(Person person) {
    return person.with(particulars(text("NO"), NONE, YesNoUnknown.UNKNOWN));
  }

  private static Particulars particulars(
      Confidential gender, Confidential language, YesNoUnknown interpreter) {
    return new Particulars(
        gender,
        NONE,
        NONE,
        NONE,
        Set.of(),
        NONE,
        language,
        interpreter,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE,
        NONE);
  }

  public static Involvement as(Person person, Role role, Relationship toVictim) {
    return new Involvement(
        person.id(), role, toVictim, Relationship.NOT_RECORDED, YesNoUnknown.UNKNOWN);
  }

  /** A victim who knows and agrees, and somebody alleged to harm them. */
  public CaseId refer(Person victim, Person... alleged) {
    return refer(LocalDate.of(2026, 11, 10), victim, alleged);
  }

  /** The same, referred on this day for something that happened the day before. */
  public CaseId refer(LocalDate day, Person victim, Person... alleged) {
    var parts = new ArrayList<Involvement>();
    parts.add(as(victim, Role.VICTIM, Relationship.NOT_APPLICABLE));
    Arrays.stream(alleged)
        .forEach(one -> parts.add(as(one, Role.PERPETRATOR, Relationship.EX_PARTNER)));
    return refer(day, voice(true, Consent.YES), Map.of(), parts);
  }

  public static VictimVoice voice(boolean aware, Consent consent) {
    return new VictimVoice(
        aware, NONE, consent, SharingBasis.PUBLIC_TASK, NONE, NONE, NONE, NONE, NONE);
  }

  /** In the case of the same people, or in a new one, as a referral written in by hand goes. */
  public CaseId refer(
      LocalDate day,
      VictimVoice voice,
      Map<ReferralDetail, Confidential> details,
      List<Involvement> parts) {
    var harming =
        parts.stream()
            .filter(part -> part.role() == Role.PERPETRATOR)
            .map(Involvement::person)
            .collect(Collectors.toSet());
    var id = new CaseId(UUID.randomUUID());
    return northmere
        .session()
        .store()
        .change(
            AuditNote.of(AuditNote.Kind.REFERRAL_REGISTERED),
            shelves -> {
              var cases = shelves.cases();
              var in =
                  cases
                      .caseOf(parts.getFirst().person(), harming)
                      .orElseGet(
                          () -> {
                            cases.register(id, day.getYear());
                            return id;
                          });
              cases.keep(
                  new Referral(
                      new ReferralId(UUID.randomUUID()),
                      in,
                      new AgencyCode("POLICE"),
                      day,
                      false,
                      List.of(new ReferralGround.VisibleHighRisk()),
                      NONE,
                      voice,
                      new Incident(day.minusDays(1), text("Invented"), NONE, NONE),
                      NONE,
                      NONE,
                      details,
                      parts,
                      RECORDED));
              return in;
            });
  }

  HeardCase heard(MeetingId meeting, CaseId id) {
    return northmere.session().runMeeting().record(meeting).orElseThrow().cases().stream()
        .filter(heard -> heard.caseFile().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  List<Caution.Kind> onPage(CaseId id) {
    return page(id).cautions().stream().map(Caution::kind).toList();
  }

  CasePage page(CaseId id) {
    return northmere.session().findCase().page(id).orElseThrow();
  }

  static List<Caution.Kind> cautions(HeardCase heard) {
    return heard.cautions().stream().map(Caution::kind).toList();
  }

  String agenda(MeetingId meeting) throws Exception {
    return paper(meeting, DocumentKind.AGENDA);
  }

  String minutes(MeetingId meeting) throws Exception {
    return paper(meeting, DocumentKind.MINUTES);
  }

  private String paper(MeetingId meeting, DocumentKind kind) throws Exception {
    return PdfText.copied(
        northmere.session().produceDocuments().draw(meeting, kind, new Recipient.Everyone()).pdf());
  }

  static Confidential text(String text) {
    return Confidential.of(text);
  }
}
