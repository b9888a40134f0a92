package org.maracdesk.domain.minutes;

import java.util.List;
import java.util.stream.Stream;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.shared.Confidential;

/** Whose copy a paper is, hence what is left out. */
public sealed interface Recipient {

  /** Everybody on the circulation list. */
  record Everyone() implements Recipient {}

  /**
   * One agency, which gets what it must do and no more.
   *
   * @param code its code
   * @param name what people call it
   * @param without who of the agency left the room, so that the copy is for somebody else there: it
   *     holds the cases for which all of them left and nobody besides, and the usual copy, with
   *     nobody here, all others
   */
  record OneAgency(AgencyCode code, String name, List<Leaver> without) implements Recipient {

    public OneAgency {
      without = List.copyOf(without);
    }

    /** The usual copy of an agency. */
    public OneAgency(AgencyCode code, String name) {
      this(code, name, List.of());
    }

    /** The copies of an agency at a meeting: the usual one, then those for somebody else there. */
    public static List<OneAgency> of(MeetingRecord record, AgencyCode code) {
      var name = record.agencyName(code);
      return Stream.concat(
              Stream.of(new OneAgency(code, name)),
              record.cases().stream()
                  .map(heard -> record.leftFor(heard.item().id(), code))
                  .filter(left -> !left.isEmpty())
                  .distinct()
                  .map(left -> new OneAgency(code, name, left)))
          .toList();
    }

    /** Whether the copy is for somebody else of the agency than who left the room. */
    public boolean otherPerson() {
      return !without.isEmpty();
    }
  }

  /**
   * One person who left the room for cases, which stay out of their copy.
   *
   * @param who the person
   */
  record OnePerson(Leaver who) implements Recipient {

    /** What they are called. */
    public Confidential name() {
      return who.name();
    }
  }

  /** Whether a case may be in this recipient's copy: nobody reads of one they left the room for. */
  default boolean mayReadOf(MeetingRecord record, AgendaItemId item) {
    return switch (this) {
      case Everyone() -> true;
      case OnePerson one -> record.leftFor(item).stream().noneMatch(one.who()::is);
      case OneAgency one -> one.without().equals(record.leftFor(item, one.code()));
    };
  }

  /** Whether something that belongs to an agency is for this recipient. */
  default boolean mayHave(AgencyCode owner) {
    return switch (this) {
      case Everyone() -> true;
      case OnePerson _ -> true;
      case OneAgency one -> one.code().equals(owner);
    };
  }
}
