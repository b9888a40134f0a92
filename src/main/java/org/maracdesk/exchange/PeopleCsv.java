package org.maracdesk.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.Address;
import org.maracdesk.domain.casefile.Birth;
import org.maracdesk.domain.casefile.Contact;
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

/** {@code people.csv}: everybody in the referrals, one row for each referral they are in. */
public final class PeopleCsv {

  private PeopleCsv() {}

  /** The people of a sheet. */
  public static Decoded<PersonRow> decode(ParsedSheet sheet) {
    return Decoded.of(sheet, SheetKind.PEOPLE, PeopleCsv::check, PeopleCsv::build);
  }

  /** The bytes of a sheet with these people. Only the first address and contacts go in. */
  public static byte[] write(List<PersonRow> people, CsvWriting.Reader reader) {
    return CsvWriting.write(
        SheetKind.PEOPLE, people.stream().map(row -> cells(row).cells()).toList(), reader);
  }

  private static void check(RowCheck check) {
    var row = check.row();
    if (row.choice("role", Role.class).orElseThrow() == Role.UNBORN_CHILD) {
      check.need("due_date");
      if (row.has("date_of_birth")) {
        check.report("date_of_birth", CsvCode.E_UNBORN);
      }
    }
  }

  private static PersonRow build(ParsedRow row) {
    var id = new PersonId(row.id("person_id").orElseThrow());
    var person =
        new Person(
            id,
            row.text("family_name"),
            row.text("given_names"),
            row.list("other_names").stream()
                .map(Confidential::of)
                .filter(name -> !name.isBlank())
                .toList(),
            birth(row),
            row.choice("sex", Sex.class).orElseThrow(),
            addresses(row),
            contacts(row),
            particulars(row),
            Common.provenance(row));
    var involvement =
        new Involvement(
            id,
            row.choice("role", Role.class).orElseThrow(),
            relationship(row, "relationship_to_victim"),
            relationship(row, "relationship_to_perpetrator"),
            known(row, "lives_with_victim"));
    return new PersonRow(new ReferralId(row.id("referral_id").orElseThrow()), person, involvement);
  }

  private static Birth birth(ParsedRow row) {
    var usual = row.has("date_of_birth") ? Birth.Precision.EXACT : Birth.Precision.UNKNOWN;
    return new Birth(
        row.date("date_of_birth").orElse(null),
        row.choice("dob_quality", Birth.Precision.class).orElse(usual),
        row.number("age_estimate").orElse(null),
        row.date("due_date").orElse(null));
  }

  private static List<Address> addresses(ParsedRow row) {
    var address =
        new Address(
            Address.Kind.CURRENT,
            row.text("address_line_1"),
            row.text("address_line_2"),
            row.text("town"),
            row.text("postcode"),
            row.text("uprn"),
            row.yes("address_confidential"),
            YesNoUnknown.UNKNOWN);
    boolean nothing = address.isBlank() && address.uprn().isBlank() && !address.confidential();
    return nothing ? List.of() : List.of(address);
  }

  private static List<Contact> contacts(ParsedRow row) {
    var contacts = new ArrayList<Contact>();
    if (row.has("phone") || row.has("safe_to_call") || row.has("safe_contact_notes")) {
      contacts.add(
          new Contact(
              Contact.Kind.PHONE,
              row.text("phone"),
              known(row, "safe_to_call"),
              row.text("safe_contact_notes")));
    }
    if (row.has("email")) {
      contacts.add(
          new Contact(
              Contact.Kind.EMAIL, row.text("email"), YesNoUnknown.UNKNOWN, Confidential.NONE));
    }
    return contacts;
  }

  private static Particulars particulars(ParsedRow row) {
    return new Particulars(
        row.text("gender_identity_same"),
        row.text("sexual_orientation"),
        row.text("ethnicity"),
        row.text("disability"),
        row.list("disability_types").stream().map(Confidential::of).collect(Collectors.toSet()),
        row.text("pregnant"),
        row.text("first_language"),
        known(row, "interpreter_needed"),
        row.text("no_recourse_to_public_funds"),
        row.text("nhs_number"),
        row.text("pnc_id"),
        row.text("local_person_ref"),
        row.text("school_or_nursery"),
        row.text("gp_practice"));
  }

  private static Relationship relationship(ParsedRow row, String column) {
    return row.choice(column, Relationship.class).orElse(Relationship.NOT_RECORDED);
  }

  private static YesNoUnknown known(ParsedRow row, String column) {
    return row.choice(column, YesNoUnknown.class).orElse(YesNoUnknown.UNKNOWN);
  }

  private static RowWriting cells(PersonRow row) {
    var person = row.person();
    var part = row.involvement();
    var birth = person.birth();
    var cells =
        new RowWriting()
            .id("person_id", person.id().value())
            .id("referral_id", row.referral().value())
            .choice("role", part.role())
            .text("family_name", person.familyName())
            .text("given_names", person.givenNames())
            .list("other_names", person.aliases())
            .date("date_of_birth", birth.date())
            .choice("dob_quality", birth.precision())
            .number("age_estimate", birth.ageEstimate())
            .date("due_date", birth.due())
            .choice("sex", person.sex())
            .choice("relationship_to_victim", recorded(part.toVictim()))
            .choice("relationship_to_perpetrator", recorded(part.toPerpetrator()))
            .choice("lives_with_victim", part.livesWithVictim())
            .provenance(person.provenance());
    write(person.particulars(), cells);
    writeAddress(person, cells);
    writeContacts(person, cells);
    return cells;
  }

  private static @Nullable Relationship recorded(Relationship relationship) {
    return relationship == Relationship.NOT_RECORDED ? null : relationship;
  }

  private static void write(Particulars particulars, RowWriting cells) {
    cells
        .text("gender_identity_same", particulars.genderIdentitySame())
        .text("sexual_orientation", particulars.sexualOrientation())
        .text("ethnicity", particulars.ethnicity())
        .text("disability", particulars.disability())
        .list("disability_types", inOrder(particulars.disabilityTypes()))
        .text("pregnant", particulars.pregnant())
        .text("first_language", particulars.firstLanguage())
        .choice("interpreter_needed", particulars.interpreterNeeded())
        .text("no_recourse_to_public_funds", particulars.noRecourseToPublicFunds())
        .text("nhs_number", particulars.nhsNumber())
        .text("pnc_id", particulars.pncId())
        .text("local_person_ref", particulars.localRef())
        .text("school_or_nursery", particulars.school())
        .text("gp_practice", particulars.gpPractice());
  }

  private static List<Confidential> inOrder(Set<Confidential> types) {
    var order = Arrays.asList("PHYSICAL", "SENSORY", "LEARNING", "MENTAL_HEALTH", "LONG_TERM");
    return types.stream()
        .sorted(
            Comparator.comparingInt(
                type -> order.contains(type.text()) ? order.indexOf(type.text()) : order.size()))
        .toList();
  }

  /** The current address if there is one; a confidential one says so even when it is blank. */
  private static void writeAddress(Person person, RowWriting cells) {
    cells.yesNo("address_confidential", person.hasConfidentialAddress());
    person.addresses().stream()
        .min(Comparator.comparing(Address::kind).thenComparing(address -> !address.confidential()))
        .ifPresent(
            address ->
                cells
                    .text("address_line_1", address.line1())
                    .text("address_line_2", address.line2())
                    .text("town", address.town())
                    .text("postcode", address.postcode())
                    .text("uprn", address.uprn()));
  }

  private static void writeContacts(Person person, RowWriting cells) {
    first(person, Contact.Kind.PHONE)
        .forEach(
            contact ->
                cells
                    .text("phone", contact.value())
                    .choice("safe_to_call", contact.safe())
                    .text("safe_contact_notes", contact.notes()));
    first(person, Contact.Kind.EMAIL).forEach(contact -> cells.text("email", contact.value()));
  }

  private static List<Contact> first(Person person, Contact.Kind kind) {
    return person.contacts().stream().filter(contact -> contact.kind() == kind).limit(1).toList();
  }
}
