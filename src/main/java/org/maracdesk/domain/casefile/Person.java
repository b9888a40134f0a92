package org.maracdesk.domain.casefile;

import java.util.List;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.shared.Confidential;

/**
 * Somebody in one or more cases: victim here, perhaps child there. Their part is not theirs but the
 * referral's ({@link Involvement}).
 *
 * @param id identity across referrals
 * @param familyName blank where unknown or not yet born
 * @param givenNames blank where unknown or not yet born
 * @param aliases other names, spellings, maiden and religious names
 * @param birth date of birth, age or due date as far as known
 * @param sex as recorded
 * @param addresses where they live or lived, each with its safety marks
 * @param contacts how to reach them, each with its safety marks
 * @param particulars characteristics, needs and numbers
 * @param provenance where this record came from
 */
public record Person(
    PersonId id,
    Confidential familyName,
    Confidential givenNames,
    List<Confidential> aliases,
    Birth birth,
    Sex sex,
    List<Address> addresses,
    List<Contact> contacts,
    Particulars particulars,
    Provenance provenance) {

  public Person {
    aliases = List.copyOf(aliases);
    addresses = List.copyOf(addresses);
    contacts = List.copyOf(contacts);
  }

  /** Somebody of whom nothing is known yet. */
  public static Person blank(PersonId id, Provenance provenance) {
    return new Person(
        id,
        Confidential.NONE,
        Confidential.NONE,
        List.of(),
        Birth.UNKNOWN,
        Sex.UNKNOWN,
        List.of(),
        List.of(),
        Particulars.NONE,
        provenance);
  }

  /** The same person with these details; characteristics and numbers stay as they are. */
  public Person with(
      Confidential family,
      Confidential given,
      List<Confidential> otherNames,
      Birth born,
      Sex as,
      List<Address> places,
      List<Contact> ways) {
    return new Person(
        id, family, given, otherNames, born, as, places, ways, particulars, provenance);
  }

  /** The same person with these characteristics and numbers. */
  public Person with(Particulars other) {
    return new Person(
        id, familyName, givenNames, aliases, birth, sex, addresses, contacts, other, provenance);
  }

  /** The same person, recorded so. */
  public Person recorded(Provenance other) {
    return new Person(
        id, familyName, givenNames, aliases, birth, sex, addresses, contacts, particulars, other);
  }

  /** Family name in capitals, then given names, as forms and agendas write it; blank if unknown. */
  public Confidential formalName() {
    if (familyName.isBlank() || givenNames.isBlank()) {
      return Confidential.of(familyName.text().toUpperCase() + givenNames.text());
    }
    return Confidential.of(familyName.text().toUpperCase() + ", " + givenNames.text());
  }

  /** First letters of the given and family names, for the room's screen and for action lists. */
  public Confidential initials() {
    return Confidential.of(first(givenNames) + first(familyName));
  }

  /** Whether any address of theirs is confidential. */
  public boolean hasConfidentialAddress() {
    return addresses.stream().anyMatch(Address::confidential);
  }

  /**
   * Whether other names would tell of a change of gender. They are used to find somebody and are in
   * no document; the chosen name is.
   */
  public boolean hasSealedNames() {
    var same = particulars.genderIdentitySame().text();
    return same.equals("NO") || same.equals("PREFER_NOT_TO_SAY");
  }

  private static String first(Confidential name) {
    return name.isBlank() ? "" : Character.toString(name.text().codePointAt(0)).toUpperCase();
  }
}
