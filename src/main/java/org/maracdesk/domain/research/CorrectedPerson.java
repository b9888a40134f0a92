package org.maracdesk.domain.research;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.maracdesk.domain.casefile.Address;
import org.maracdesk.domain.casefile.Birth;
import org.maracdesk.domain.casefile.Particulars;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;

/** What a person's record would be, were a proposal accepted. */
public final class CorrectedPerson {

  private static final Pattern POSTCODE =
      Pattern.compile("[A-Za-z]{1,2}[0-9][0-9A-Za-z]? ?[0-9][A-Za-z]{2}");

  private CorrectedPerson() {}

  /**
   * The person with the proposal taken in. An alias or an address is added beside those recorded; a
   * birth date or a practice takes the place of the one recorded, and so does a school, unless
   * several are ({@link ProposedSchool}).
   *
   * @return nothing if the proposal cannot be read
   */
  public static Optional<Person> of(Person person, Correction correction) {
    var proposed = correction.proposed();
    return switch (correction.field()) {
      case ALIAS -> Optional.of(alsoCalled(person, proposed));
      case BIRTH_DATE -> date(proposed).map(day -> born(person, day));
      case ADDRESS -> Optional.of(alsoAt(person, proposed));
      case GP -> Optional.of(person.with(person.particulars().registeredAt(proposed)));
      case SCHOOL -> Optional.of(person.with(attending(person.particulars(), proposed)));
    };
  }

  /** The day a proposal for a birth date names, if it names one. */
  public static Optional<LocalDate> date(Confidential proposed) {
    try {
      return Optional.of(LocalDate.parse(proposed.text()));
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  private static Particulars attending(Particulars recorded, Confidential school) {
    return recorded.attending(ProposedSchool.of(recorded, school).all());
  }

  private static Person alsoCalled(Person person, Confidential name) {
    if (person.aliases().contains(name)) {
      return person;
    }
    var names = new ArrayList<>(person.aliases());
    names.add(name);
    return person.with(
        person.familyName(),
        person.givenNames(),
        names,
        person.birth(),
        person.sex(),
        person.addresses(),
        person.contacts());
  }

  private static Person born(Person person, LocalDate day) {
    return person.with(
        person.familyName(),
        person.givenNames(),
        person.aliases(),
        Birth.on(day),
        person.sex(),
        person.addresses(),
        person.contacts());
  }

  private static Person alsoAt(Person person, Confidential written) {
    var address = address(written);
    if (person.addresses().contains(address)) {
      return person;
    }
    var all = new ArrayList<>(person.addresses());
    all.add(address);
    return person.with(
        person.familyName(),
        person.givenNames(),
        person.aliases(),
        person.birth(),
        person.sex(),
        all,
        person.contacts());
  }

  /**
   * An address written in one line. It is confidential until somebody says otherwise: nobody has
   * yet asked whether the person who causes harm knows it.
   */
  private static Address address(Confidential written) {
    var parts = new ArrayList<>(List.of(written.text().split("\\s*,\\s*")));
    var postcode = "";
    if (parts.size() > 1 && POSTCODE.matcher(parts.getLast().strip()).matches()) {
      postcode = parts.removeLast().strip().toUpperCase();
    }
    var town = parts.size() > 1 ? parts.removeLast() : "";
    var first = parts.isEmpty() ? "" : parts.removeFirst();
    return new Address(
        Address.Kind.CURRENT,
        Confidential.of(first),
        Confidential.of(String.join(", ", parts)),
        Confidential.of(town),
        Confidential.of(postcode),
        Confidential.NONE,
        true,
        YesNoUnknown.UNKNOWN);
  }
}
