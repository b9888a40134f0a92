package org.maracdesk.domain.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.AttendanceId;
import org.maracdesk.domain.shared.Confidential;

/**
 * Somebody at the table has a name that is also in a case. It is a question to ask, never a
 * decision; only whoever has the whole name of an alleged perpetrator, and no other date of birth,
 * is kept out until it is known that they are two people (our rule, to be confirmed locally).
 *
 * @param attendance who
 * @param item which case
 * @param role what the person of that name is in it
 * @param likeness how much of the name is the same
 */
public record NameHint(AttendanceId attendance, AgendaItemId item, Role role, Likeness likeness) {

  /** How much of two names is the same. */
  public enum Likeness {
    WHOLE_NAME,
    OTHER_NAME,
    FAMILY_NAME
  }

  /** Every name of those expected or there that is also in a case of the meeting. */
  public static List<NameHint> of(MeetingRecord record) {
    var hints = new ArrayList<NameHint>();
    for (var person : record.attendance()) {
      for (var heard : record.cases()) {
        hint(person, heard).ifPresent(hints::add);
      }
    }
    return hints;
  }

  /** Whether somebody cannot attend, get papers or own an action: they are named as harming. */
  public static boolean isKeptOut(MeetingRecord record, Attendance person) {
    return record.cases().stream()
        .anyMatch(
            heard -> isPerpetrator(person.name(), person.presence().born(), heard.caseFile()));
  }

  /**
   * Whether this is the name of an alleged perpetrator of a case.
   *
   * @param name a full name in any order
   * @param born a date of birth, if one is known
   */
  public static boolean isPerpetrator(Confidential name, @Nullable LocalDate born, CaseFile file) {
    return file.with(Role.PERPETRATOR).stream()
        .map(participant -> participant.person())
        .anyMatch(person -> isSameName(name, person) && mayBeBorn(born, person));
  }

  private static Optional<NameHint> hint(Attendance attending, HeardCase heard) {
    return heard.caseFile().participants().stream()
        .flatMap(
            participant ->
                likeness(attending.name(), participant.person())
                    .map(
                        like ->
                            new NameHint(
                                attending.id(), heard.item().id(), participant.role(), like)))
        .min(Comparator.comparing(NameHint::likeness));
  }

  private static Stream<Likeness> likeness(Confidential name, Person person) {
    if (isSameName(name, person)) {
      return Stream.of(Likeness.WHOLE_NAME);
    }
    var plain = PlainWords.plain(name);
    if (!plain.isEmpty()
        && person.aliases().stream().anyMatch(alias -> PlainWords.plain(alias).equals(plain))) {
      return Stream.of(Likeness.OTHER_NAME);
    }
    var words = PlainWords.words(name);
    var family = PlainWords.words(person.familyName());
    boolean sameFamily =
        words.size() > family.size()
            && !family.isEmpty()
            && words.subList(words.size() - family.size(), words.size()).equals(family);
    return sameFamily ? Stream.of(Likeness.FAMILY_NAME) : Stream.empty();
  }

  /** Family name and first given name are both there, in whatever order. */
  private static boolean isSameName(Confidential name, Person person) {
    var family = PlainWords.words(person.familyName());
    var given = PlainWords.words(person.givenNames());
    var words = new HashSet<>(PlainWords.words(name));
    return !family.isEmpty()
        && !given.isEmpty()
        && words.containsAll(family)
        && words.contains(given.getFirst());
  }

  private static boolean mayBeBorn(@Nullable LocalDate born, Person person) {
    var date = person.birth().date();
    return born == null || date == null || born.equals(date);
  }
}
