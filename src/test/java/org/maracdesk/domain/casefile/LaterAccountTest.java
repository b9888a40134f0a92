package org.maracdesk.domain.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;

class LaterAccountTest {

  private static final PersonId ID = new PersonId(new UUID(1, 1));
  private static final Provenance FIRST =
      Provenance.first(Instant.EPOCH, new AgencyCode("IDVA"), "");
  private static final Provenance SECOND = FIRST.next(Instant.EPOCH.plusSeconds(1));
  private static final Address REFUGE = address("Somewhere safe", "NM9 9ZZ", true, YesNoUnknown.NO);
  private static final Contact UNSAFE =
      new Contact(
          Contact.Kind.PHONE,
          Confidential.of("01632 960001"),
          YesNoUnknown.NO,
          Confidential.of("He answers it"));

  @Test
  void anAccountThatSaysNothingChangesNothingButItsOrigin() {
    var known = person(List.of(REFUGE), List.of(UNSAFE), FIRST);

    assertEquals(known.recorded(SECOND), LaterAccount.of(known, Person.blank(ID, SECOND)));
  }

  @Test
  void theSameAccountASecondTimeChangesNothing() {
    var later =
        person(
            List.of(address("1 Example Street", "NM1 1AA", false, YesNoUnknown.UNKNOWN)),
            List.of(phone("01632 960002")),
            SECOND);
    var once = LaterAccount.of(person(List.of(REFUGE), List.of(UNSAFE), FIRST), later);

    assertEquals(once, LaterAccount.of(once, later));
  }

  @Test
  void aMarkedAddressAndNumberStayBesideNewOnes() {
    var home = address("1 Example Street", "NM1 1AA", false, YesNoUnknown.UNKNOWN);
    var mobile = phone("01632 960002");

    var told =
        LaterAccount.of(
            person(List.of(REFUGE), List.of(UNSAFE), FIRST),
            person(List.of(home), List.of(mobile), SECOND));

    assertEquals(List.of(home, REFUGE), told.addresses());
    assertEquals(List.of(mobile, UNSAFE), told.contacts());
  }

  @Test
  void anAddressWithoutAMarkGivesWayToANewOne() {
    var home = address("1 Example Street", "NM1 1AA", false, YesNoUnknown.UNKNOWN);
    var moved = address("2 Example Street", "NM1 1AB", false, YesNoUnknown.UNKNOWN);

    var told =
        LaterAccount.of(
            person(List.of(home), List.of(), FIRST), person(List.of(moved), List.of(), SECOND));

    assertEquals(List.of(moved), told.addresses());
  }

  @Test
  void anAgencyThatDoesNotKnowOfItNeverTakesAMarkAway() {
    var sameWithoutMarks = address("SOMEWHERE SAFE", "nm99zz", false, YesNoUnknown.UNKNOWN);

    var told =
        LaterAccount.of(
            person(List.of(REFUGE), List.of(UNSAFE), FIRST),
            person(List.of(sameWithoutMarks), List.of(phone("01632960001")), SECOND));

    assertTrue(told.addresses().getFirst().confidential());
    assertEquals(YesNoUnknown.NO, told.addresses().getFirst().safeForPost());
    assertEquals(YesNoUnknown.NO, told.contacts().getFirst().safe());
    assertEquals(UNSAFE.notes(), told.contacts().getFirst().notes());
    assertEquals(1, told.addresses().size());
    assertEquals(1, told.contacts().size());
  }

  @Test
  void whatIsSaidAnewAboutTheSameNumberCounts() {
    var safe =
        new Contact(
            Contact.Kind.PHONE, UNSAFE.value(), YesNoUnknown.YES, Confidential.of("After 10"));

    var told =
        LaterAccount.of(
            person(List.of(), List.of(UNSAFE), FIRST), person(List.of(), List.of(safe), SECOND));

    assertEquals(List.of(safe), told.contacts());
  }

  @Test
  void aBirthOnceKnownIsNotForgotten() {
    var day = LocalDate.of(1990, 2, 3);
    var known = person(List.of(), List.of(), FIRST);
    assertEquals(Birth.on(day), known.birth());

    var told = LaterAccount.of(known, Person.blank(ID, SECOND));

    assertEquals(Birth.on(day), told.birth());
  }

  @Test
  void aPartSaysMoreAndNeverLess() {
    var known =
        new Involvement(
            ID, Role.CHILD, Relationship.CHILD, Relationship.NOT_RECORDED, YesNoUnknown.YES);
    var later =
        new Involvement(
            ID, Role.CHILD, Relationship.NOT_RECORDED, Relationship.OTHER, YesNoUnknown.UNKNOWN);

    assertEquals(
        new Involvement(ID, Role.CHILD, Relationship.CHILD, Relationship.OTHER, YesNoUnknown.YES),
        LaterAccount.of(known, later));
  }

  private static Person person(
      List<Address> addresses, List<Contact> contacts, Provenance provenance) {
    return new Person(
        ID,
        Confidential.of("Samplewood"),
        Confidential.of("Testa"),
        List.of(Confidential.of("Tess")),
        Birth.on(LocalDate.of(1990, 2, 3)),
        Sex.FEMALE,
        addresses,
        contacts,
        Particulars.NONE,
        provenance);
  }

  private static Address address(
      String line, String postcode, boolean confidential, YesNoUnknown post) {
    return new Address(
        Address.Kind.CURRENT,
        Confidential.of(line),
        Confidential.NONE,
        Confidential.NONE,
        Confidential.of(postcode),
        Confidential.NONE,
        confidential,
        post);
  }

  private static Contact phone(String number) {
    return new Contact(
        Contact.Kind.PHONE, Confidential.of(number), YesNoUnknown.UNKNOWN, Confidential.NONE);
  }
}
