package org.maracdesk.store;

import java.util.List;
import java.util.Set;
import org.maracdesk.domain.casefile.Address;
import org.maracdesk.domain.casefile.Birth;
import org.maracdesk.domain.casefile.Contact;
import org.maracdesk.domain.casefile.Particulars;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.Sex;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.store.tables.tables.records.PersonAddressRecord;
import org.maracdesk.store.tables.tables.records.PersonContactRecord;
import org.maracdesk.store.tables.tables.records.PersonRecord;

/** People, their addresses and contacts as rows. */
final class PersonRows {

  private PersonRows() {}

  static Person person(
      PersonRecord row,
      List<Confidential> aliases,
      List<Address> addresses,
      List<Contact> contacts,
      Set<Confidential> disabilities) {
    return new Person(
        new PersonId(row.getId()),
        Rows.text(row.getFamilyName()),
        Rows.text(row.getGivenNames()),
        aliases,
        new Birth(
            row.getBornOn(),
            Rows.code(Birth.Precision.class, row.getBirthPrecision()),
            row.getAgeEstimate(),
            row.getDueOn()),
        Rows.code(Sex.class, row.getSex()),
        addresses,
        contacts,
        particulars(row, disabilities),
        ProvenanceRows.read(row));
  }

  private static Particulars particulars(PersonRecord row, Set<Confidential> disabilities) {
    return new Particulars(
        Rows.text(row.getGenderIdentitySame()),
        Rows.text(row.getSexualOrientation()),
        Rows.text(row.getEthnicity()),
        Rows.text(row.getDisability()),
        disabilities,
        Rows.text(row.getPregnant()),
        Rows.text(row.getFirstLanguage()),
        Rows.code(YesNoUnknown.class, row.getInterpreterNeeded()),
        Rows.text(row.getNoRecourseToPublicFunds()),
        Rows.text(row.getNhsNumber()),
        Rows.text(row.getPncId()),
        Rows.text(row.getLocalRef()),
        Rows.text(row.getSchool()),
        Rows.text(row.getGpPractice()));
  }

  static PersonRecord row(Person person) {
    var row = new PersonRecord();
    row.setId(person.id().value());
    row.setFamilyName(person.familyName().text());
    row.setGivenNames(person.givenNames().text());
    row.setBornOn(person.birth().date());
    row.setBirthPrecision(person.birth().precision().name());
    row.setAgeEstimate(person.birth().ageEstimate());
    row.setDueOn(person.birth().due());
    row.setSex(person.sex().name());
    write(row, person.particulars());
    ProvenanceRows.write(row, person.provenance());
    return row;
  }

  private static void write(PersonRecord row, Particulars particulars) {
    row.setGenderIdentitySame(particulars.genderIdentitySame().text());
    row.setSexualOrientation(particulars.sexualOrientation().text());
    row.setEthnicity(particulars.ethnicity().text());
    row.setDisability(particulars.disability().text());
    row.setPregnant(particulars.pregnant().text());
    row.setFirstLanguage(particulars.firstLanguage().text());
    row.setInterpreterNeeded(particulars.interpreterNeeded().name());
    row.setNoRecourseToPublicFunds(particulars.noRecourseToPublicFunds().text());
    row.setNhsNumber(particulars.nhsNumber().text());
    row.setPncId(particulars.pncId().text());
    row.setLocalRef(particulars.localRef().text());
    row.setSchool(particulars.school().text());
    row.setGpPractice(particulars.gpPractice().text());
  }

  static Address address(PersonAddressRecord row) {
    return new Address(
        Rows.code(Address.Kind.class, row.getKind()),
        Rows.text(row.getLine1()),
        Rows.text(row.getLine2()),
        Rows.text(row.getTown()),
        Rows.text(row.getPostcode()),
        Rows.text(row.getUprn()),
        row.getConfidential(),
        Rows.code(YesNoUnknown.class, row.getSafeForPost()));
  }

  static PersonAddressRecord row(PersonId person, int place, Address address) {
    return new PersonAddressRecord(
        person.value(),
        place,
        address.kind().name(),
        address.line1().text(),
        address.line2().text(),
        address.town().text(),
        address.postcode().text(),
        address.uprn().text(),
        address.confidential(),
        address.safeForPost().name());
  }

  static Contact contact(PersonContactRecord row) {
    return new Contact(
        Rows.code(Contact.Kind.class, row.getKind()),
        Rows.text(row.getReach()),
        Rows.code(YesNoUnknown.class, row.getSafe()),
        Rows.text(row.getNotes()));
  }

  static PersonContactRecord row(PersonId person, int place, Contact contact) {
    return new PersonContactRecord(
        person.value(),
        place,
        contact.kind().name(),
        contact.value().text(),
        contact.safe().name(),
        contact.notes().text());
  }
}
