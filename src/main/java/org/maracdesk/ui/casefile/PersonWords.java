package org.maracdesk.ui.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.maracdesk.domain.casefile.Address;
import org.maracdesk.domain.casefile.Birth;
import org.maracdesk.domain.casefile.Contact;
import org.maracdesk.domain.casefile.Participant;
import org.maracdesk.domain.casefile.Particulars;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.Relationship;
import org.maracdesk.domain.casefile.Sex;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.wording.Words;

/** Says in sentences what is recorded about a person. */
final class PersonWords {

  private final Words words;
  private final LocalDate today;

  /** Tells ages on this day. */
  PersonWords(Words words, LocalDate today) {
    this.words = words;
    this.today = today;
  }

  /** The formal name, or that it is not known. */
  String name(Person person) {
    return person.formalName().isBlank()
        ? words.say("cases.name.unknown")
        : person.formalName().text();
  }

  /** Aliases in one sentence; empty where there are none. */
  String aliases(Person person) {
    return person.aliases().isEmpty()
        ? ""
        : words.say(
            "case.aliases",
            person.aliases().stream().map(Confidential::text).collect(Collectors.joining(", ")));
  }

  /** When born, how old and how sure that is, or when expected; with the sex where recorded. */
  String birth(Person person) {
    var said = new ArrayList<String>();
    said.add(born(person.birth()));
    if (person.sex() != Sex.UNKNOWN && person.sex() != Sex.NOT_STATED) {
      said.add(words.name("case.sex", person.sex()));
    }
    return String.join(" · ", said);
  }

  private String born(Birth birth) {
    var due = birth.due();
    if (due != null) {
      return words.say("case.birth.due", due);
    }
    var date = birth.date();
    if (date == null) {
      var estimate = birth.ageEstimate();
      return estimate == null
          ? words.say("case.birth.unknown")
          : words.say("case.birth.age-about", estimate);
    }
    return words.say(
        birth.precision() == Birth.Precision.EXACT ? "case.birth.exact" : "case.birth.estimated",
        date,
        birth.ageOn(today).orElse(0));
  }

  /** How somebody is related and whether they live with the victim, each a sentence. */
  List<String> ties(Participant participant) {
    var involvement = participant.involvement();
    var said = new ArrayList<String>();
    add(said, involvement.toVictim(), "case.the-victim");
    add(said, involvement.toPerpetrator(), "case.the-perpetrator");
    if (involvement.livesWithVictim() == YesNoUnknown.YES) {
      said.add(words.say("case.lives-with.yes"));
    } else if (involvement.livesWithVictim() == YesNoUnknown.NO) {
      said.add(words.say("case.lives-with.no"));
    }
    return said;
  }

  private void add(List<String> said, Relationship relationship, String whom) {
    if (relationship != Relationship.NOT_APPLICABLE && relationship != Relationship.NOT_RECORDED) {
      said.add(
          words.say(
              "case.relation." + relationship.name().toLowerCase(Locale.ROOT).replace('_', '-'),
              words.say(whom)));
    }
  }

  /** An address on one line. */
  String address(Address address) {
    if (address.isBlank()) {
      return words.name("case.address", address.kind());
    }
    var parts = new ArrayList<String>();
    for (var part : List.of(address.line1(), address.line2(), address.town())) {
      if (!part.isBlank()) {
        parts.add(part.text());
      }
    }
    var line = String.join(", ", parts);
    return address.postcode().isBlank() ? line : (line + " " + address.postcode().text()).strip();
  }

  /** Whether a contact may be used, in words. */
  String safety(Contact contact) {
    return words.say(
        (contact.kind() == Contact.Kind.PHONE ? "case.phone." : "case.email.")
            + contact.safe().name().toLowerCase(Locale.ROOT));
  }

  /** What else is known, each with its label; what is not recorded is left out. */
  List<Fact> particulars(Particulars particulars) {
    var facts = new ArrayList<Fact>();
    fact(facts, "language", language(particulars.firstLanguage()));
    fact(facts, "pregnant", yes(particulars.pregnant()));
    fact(facts, "disability", yes(particulars.disability()));
    fact(facts, "no-funds", yes(particulars.noRecourseToPublicFunds()));
    fact(facts, "ethnicity", particulars.ethnicity().text());
    fact(
        facts,
        "school",
        particulars.schools().stream().map(Confidential::text).collect(Collectors.joining("\n")));
    fact(facts, "gp", particulars.gpPractice().text());
    fact(facts, "nhs", particulars.nhsNumber().text());
    fact(facts, "pnc", particulars.pncId().text());
    fact(facts, "local-ref", particulars.localRef().text());
    return facts;
  }

  private void fact(List<Fact> facts, String key, String value) {
    if (!value.isEmpty()) {
      facts.add(new Fact(words.say("case.particular." + key), Confidential.of(value)));
    }
  }

  private static String language(Confidential tag) {
    return tag.isBlank() ? "" : Locale.forLanguageTag(tag.text()).getDisplayName(Locale.UK);
  }

  private String yes(Confidential code) {
    return switch (code.text()) {
      case "YES" -> words.say("case.yes");
      case "NO" -> words.say("case.no");
      case "UNKNOWN" -> words.say("case.unknown");
      default -> code.text();
    };
  }
}
