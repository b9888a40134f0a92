package org.maracdesk.journeys;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.casefile.Address;
import org.maracdesk.domain.casefile.Birth;
import org.maracdesk.domain.casefile.Consent;
import org.maracdesk.domain.casefile.Contact;
import org.maracdesk.domain.casefile.HomePart;
import org.maracdesk.domain.casefile.Incident;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.casefile.ReferralGround;
import org.maracdesk.domain.casefile.Relationship;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.casefile.Sex;
import org.maracdesk.domain.casefile.SharingBasis;
import org.maracdesk.domain.casefile.VictimVoice;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.wording.Wording;

/**
 * A referral on its way, field by field, so that one which is not complete can be kept too. Of
 * people the store has only their ids are written, and they are taken as the store has them then.
 */
final class UnfinishedReferral {

  private static final String SAVED = "saved";
  private static final String UNREAD = "unread.";

  private final Map<String, Confidential> fields;

  private UnfinishedReferral(Map<String, Confidential> fields) {
    this.fields = fields;
  }

  /**
   * The fields of a referral; what is not known yet has none.
   *
   * @param unread what is typed and cannot be read, by its place in the form
   * @param savedAt when it is kept
   */
  static Map<String, Confidential> fields(
      NewReferral form, Map<String, Confidential> unread, LocalDateTime savedAt) {
    var written = new UnfinishedReferral(new LinkedHashMap<>());
    written.put(SAVED, savedAt.toString());
    written.write(form);
    unread.forEach((place, typed) -> written.put(UNREAD + place, typed));
    return written.fields;
  }

  /**
   * The fields of a referral of which only a checklist is there yet.
   *
   * @param grounds what the checklist shows
   * @param incident when the last incident was, if the checklist knows
   * @param savedAt when it is kept
   */
  static Map<String, Confidential> begunWith(
      List<ReferralGround> grounds, @Nullable LocalDate incident, LocalDateTime savedAt) {
    var written = new UnfinishedReferral(new LinkedHashMap<>());
    written.put(SAVED, savedAt.toString());
    written.writeGrounds(grounds);
    written.put("voice.consent", Consent.NOT_ASKED);
    written.put("voice.basis", SharingBasis.PUBLIC_TASK);
    written.put("incident.date", incident);
    return written.fields;
  }

  /**
   * The referral with these fields.
   *
   * @param known finds the people the store has; who is gone is left out
   * @param stranger makes somebody new of whom nothing is known yet
   */
  static NewReferral referral(
      Map<String, Confidential> fields,
      Function<PersonId, Optional<Person>> known,
      Function<PersonId, Person> stranger) {
    return new UnfinishedReferral(fields).read(known, stranger);
  }

  /** What is typed among these fields and cannot be read, by its place in the form. */
  static Map<String, Confidential> unread(Map<String, Confidential> fields) {
    var found = new LinkedHashMap<String, Confidential>();
    fields.forEach(
        (field, typed) -> {
          if (field.startsWith(UNREAD)) {
            found.put(field.substring(UNREAD.length()), typed);
          }
        });
    return found;
  }

  /** Says that there is one, and when it was saved; nothing where there are no fields. */
  static Optional<Wording> said(Map<String, Confidential> fields) {
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    var saved = fields.get(SAVED);
    if (saved == null) {
      return Optional.of(Wording.of("referral.unfinished.earlier"));
    }
    var at = LocalDateTime.parse(saved.text());
    var minute = at.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    return Optional.of(Wording.of("referral.unfinished", at.toLocalDate(), minute));
  }

  private void write(NewReferral form) {
    if (form.agency() != null) {
      put("agency", form.agency().value());
    }
    put("date", form.date());
    put("emergency", form.emergency());
    put("transfer", form.transferFrom());
    writeGrounds(form.grounds());
    var voice = form.voice();
    put("voice.aware", voice.aware());
    put("voice.unaware", voice.unawareReason());
    put("voice.consent", voice.consent());
    put("voice.basis", voice.basis());
    put("voice.sharing", voice.sharingReason());
    put("voice.wishes", voice.wishes());
    put("voice.afraid", voice.afraidOf());
    put("voice.safe", voice.safeToTalkTo());
    put("voice.not-safe", voice.notSafeToTalkTo());
    put("incident.date", form.incident().date());
    put("incident.summary", form.incident().summary());
    put("incident.background", form.incident().background());
    put("incident.done", form.incident().actionsTaken());
    put("phone", form.phone());
    put("email", form.email());
    put("home.part", form.home().name());
    put("home.elsewhere", form.home() instanceof HomePart.Elsewhere);
    form.details().forEach((detail, told) -> put("detail." + detail.key(), told));
    for (int i = 0; i < form.people().size(); i++) {
      write("person.%03d.".formatted(i), form.people().get(i));
    }
  }

  private void writeGrounds(List<ReferralGround> grounds) {
    for (var ground : grounds) {
      switch (ground) {
        case ReferralGround.VisibleHighRisk _ -> put("ground.visible", true);
        case ReferralGround.ProfessionalJudgement(var reason) -> {
          put("ground.judgement", true);
          put("ground.judgement.reason", reason);
        }
        case ReferralGround.Escalation _ -> put("ground.escalation", true);
        case ReferralGround.Repeat(var previous) -> {
          put("ground.repeat", true);
          put("ground.repeat.date", previous);
        }
      }
    }
  }

  private void write(String at, NewReferral.Named named) {
    put(at + "id", named.person().id().value().toString());
    put(at + "place", named.place());
    put(at + "known", named.known());
    put(at + "role", named.role());
    put(at + "to-victim", named.toVictim());
    put(at + "to-perpetrator", named.toPerpetrator());
    put(at + "home", named.livesWithVictim());
    if (named.known()) {
      return;
    }
    var person = named.person();
    put(at + "family", person.familyName());
    put(at + "given", person.givenNames());
    put(at + "born", person.birth().date());
    put(at + "precision", person.birth().precision());
    if (person.birth().ageEstimate() != null) {
      put(at + "age", person.birth().ageEstimate().toString());
    }
    put(at + "due", person.birth().due());
    put(at + "sex", person.sex());
    put(at + "ethnicity", person.particulars().ethnicity());
    put(at + "disability", person.particulars().disability());
    put(at + "orientation", person.particulars().sexualOrientation());
    put(at + "interpreter", person.particulars().interpreterNeeded());
    put(at + "school", person.particulars().school());
    for (int i = 0; i < person.aliases().size(); i++) {
      put(at + "alias.%03d".formatted(i), person.aliases().get(i));
    }
    for (int i = 0; i < person.addresses().size(); i++) {
      write(at + "address.%03d.".formatted(i), person.addresses().get(i));
    }
    for (int i = 0; i < person.contacts().size(); i++) {
      var contact = person.contacts().get(i);
      var there = at + "contact.%03d.".formatted(i);
      put(there + "kind", contact.kind());
      put(there + "value", contact.value());
      put(there + "safe", contact.safe());
      put(there + "notes", contact.notes());
    }
  }

  private void write(String at, Address address) {
    put(at + "kind", address.kind());
    put(at + "line1", address.line1());
    put(at + "line2", address.line2());
    put(at + "town", address.town());
    put(at + "postcode", address.postcode());
    put(at + "uprn", address.uprn());
    put(at + "confidential", address.confidential());
    put(at + "post", address.safeForPost());
  }

  private NewReferral read(
      Function<PersonId, Optional<Person>> known, Function<PersonId, Person> stranger) {
    var grounds = new ArrayList<ReferralGround>();
    if (has("ground.visible")) {
      grounds.add(new ReferralGround.VisibleHighRisk());
    }
    if (has("ground.judgement")) {
      grounds.add(new ReferralGround.ProfessionalJudgement(text("ground.judgement.reason")));
    }
    if (has("ground.escalation")) {
      grounds.add(new ReferralGround.Escalation());
    }
    if (has("ground.repeat")) {
      grounds.add(new ReferralGround.Repeat(date("ground.repeat.date")));
    }
    var people = new ArrayList<NewReferral.Named>();
    for (int i = 0; has("person.%03d.id".formatted(i)); i++) {
      named("person.%03d.".formatted(i), known, stranger).ifPresent(people::add);
    }
    return new NewReferral(
        has("agency") ? new AgencyCode(text("agency").text()) : null,
        date("date"),
        has("emergency"),
        text("transfer"),
        grounds,
        new VictimVoice(
            has("voice.aware"),
            text("voice.unaware"),
            code(Consent.class, "voice.consent"),
            code(SharingBasis.class, "voice.basis"),
            text("voice.sharing"),
            text("voice.wishes"),
            text("voice.afraid"),
            text("voice.safe"),
            text("voice.not-safe")),
        new Incident(
            date("incident.date"),
            text("incident.summary"),
            text("incident.background"),
            text("incident.done")),
        text("phone"),
        text("email"),
        details(),
        people,
        home());
  }

  private HomePart home() {
    if (has("home.part")) {
      return new HomePart.In(text("home.part"));
    }
    return has("home.elsewhere") ? new HomePart.Elsewhere() : HomePart.NOT_KNOWN;
  }

  private Map<ReferralDetail, Confidential> details() {
    var told = new EnumMap<ReferralDetail, Confidential>(ReferralDetail.class);
    for (var detail : ReferralDetail.values()) {
      told.put(detail, text("detail." + detail.key()));
    }
    return told;
  }

  private Optional<NewReferral.Named> named(
      String at, Function<PersonId, Optional<Person>> known, Function<PersonId, Person> stranger) {
    var id = new PersonId(UUID.fromString(text(at + "id").text()));
    var person = has(at + "known") ? known.apply(id) : Optional.of(person(at, stranger.apply(id)));
    return person.map(
        who ->
            new NewReferral.Named(
                text(at + "place").text(),
                who,
                has(at + "known"),
                code(Role.class, at + "role"),
                code(Relationship.class, at + "to-victim"),
                code(Relationship.class, at + "to-perpetrator"),
                code(YesNoUnknown.class, at + "home")));
  }

  private Person person(String at, Person blank) {
    var age = text(at + "age").text();
    var addresses = new ArrayList<Address>();
    for (int i = 0; has(at + "address.%03d.kind".formatted(i)); i++) {
      addresses.add(address(at + "address.%03d.".formatted(i)));
    }
    var contacts = new ArrayList<Contact>();
    for (int i = 0; has(at + "contact.%03d.kind".formatted(i)); i++) {
      var there = at + "contact.%03d.".formatted(i);
      contacts.add(
          new Contact(
              code(Contact.Kind.class, there + "kind"),
              text(there + "value"),
              code(YesNoUnknown.class, there + "safe"),
              text(there + "notes")));
    }
    var told =
        blank.with(
            blank
                .particulars()
                .with(
                    text(at + "ethnicity"),
                    text(at + "disability"),
                    text(at + "orientation"),
                    has(at + "interpreter")
                        ? code(YesNoUnknown.class, at + "interpreter")
                        : YesNoUnknown.UNKNOWN,
                    text(at + "school")));
    return told.with(
        text(at + "family"),
        text(at + "given"),
        aliases(at),
        new Birth(
            date(at + "born"),
            code(Birth.Precision.class, at + "precision"),
            age.isEmpty() ? null : Integer.valueOf(age),
            date(at + "due")),
        code(Sex.class, at + "sex"),
        addresses,
        contacts);
  }

  private List<Confidential> aliases(String at) {
    var aliases = new ArrayList<Confidential>();
    for (int i = 0; has(at + "alias.%03d".formatted(i)); i++) {
      aliases.add(text(at + "alias.%03d".formatted(i)));
    }
    return aliases;
  }

  private Address address(String at) {
    return new Address(
        code(Address.Kind.class, at + "kind"),
        text(at + "line1"),
        text(at + "line2"),
        text(at + "town"),
        text(at + "postcode"),
        text(at + "uprn"),
        has(at + "confidential"),
        code(YesNoUnknown.class, at + "post"));
  }

  private void put(String field, Confidential text) {
    if (!text.isBlank()) {
      fields.put(field, text);
    }
  }

  private void put(String field, String text) {
    put(field, Confidential.of(text));
  }

  private void put(String field, boolean yes) {
    if (yes) {
      put(field, "YES");
    }
  }

  private void put(String field, Enum<?> code) {
    put(field, code.name());
  }

  private void put(String field, @Nullable LocalDate date) {
    if (date != null) {
      put(field, date.toString());
    }
  }

  private boolean has(String field) {
    return fields.containsKey(field);
  }

  private Confidential text(String field) {
    return fields.getOrDefault(field, Confidential.NONE);
  }

  private @Nullable LocalDate date(String field) {
    return has(field) ? LocalDate.parse(text(field).text()) : null;
  }

  private <E extends Enum<E>> E code(Class<E> codes, String field) {
    return Enum.valueOf(codes, text(field).text());
  }
}
