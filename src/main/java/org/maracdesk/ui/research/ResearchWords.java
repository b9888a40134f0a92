package org.maracdesk.ui.research;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.maracdesk.domain.casefile.Participant;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.research.ResearchReturn.Standing;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Tone;
import org.maracdesk.wording.Words;

/** Puts research into words. */
final class ResearchWords {

  private static final ZoneId WALL = ZoneId.of("Europe/London");

  private final Words words;

  ResearchWords(Words words) {
    this.words = words;
  }

  Words words() {
    return words;
  }

  String say(String key, Object... arguments) {
    return words.say(key, arguments);
  }

  /** The day of a moment, on the wall of this country. */
  static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, WALL);
  }

  String standing(Standing standing) {
    return words.name("research.standing", standing);
  }

  static Icon icon(Standing standing) {
    return switch (standing) {
      case MISSING -> Icon.CIRCLE;
      case BEGUN -> Icon.EDIT;
      case NOTHING_HELD -> Icon.OFF;
      case ANSWERED -> Icon.DONE_FULL;
    };
  }

  static Tone tone(Standing standing) {
    return switch (standing) {
      case MISSING -> Tone.NEUTRAL;
      case BEGUN -> Tone.WARN;
      case NOTHING_HELD -> Tone.INFO;
      case ANSWERED -> Tone.GOOD;
    };
  }

  /** A person's name, or what else is known of them. */
  String name(Participant participant) {
    var person = participant.person();
    if (participant.role() == Role.UNBORN_CHILD) {
      var due = person.birth().due();
      return due == null ? say("return.person.unborn") : say("return.person.unborn.due", due);
    }
    var name = person.formalName().text();
    return name.isBlank() ? say("return.person.unknown") : name;
  }

  /** A person with the part they have and their date of birth or age, as far as known. */
  String person(Participant participant, LocalDate day) {
    var birth = participant.person().birth();
    var name = name(participant);
    if (birth.date() != null) {
      name = say("return.person.aged", name, birth.date());
    } else if (birth.ageOn(day).isPresent()) {
      name = say("return.person.aged", name, birth.ageOn(day).getAsInt());
    }
    return participant.role() == Role.UNBORN_CHILD
        ? name
        : say("return.person", role(participant.role()), name);
  }

  String role(Role role) {
    return words.name("return.role", role);
  }
}
