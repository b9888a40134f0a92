package org.maracdesk.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.maracdesk.documents.sheet.Block.BulletList;
import org.maracdesk.documents.sheet.Block.KeyValues.Entry;
import org.maracdesk.documents.sheet.Cell;
import org.maracdesk.documents.sheet.Content.Marking;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.casefile.Birth;
import org.maracdesk.domain.casefile.Caution;
import org.maracdesk.domain.casefile.RepeatFinding;
import org.maracdesk.domain.minutes.ActionRow;
import org.maracdesk.domain.minutes.CaseHead;
import org.maracdesk.domain.minutes.Circulation;
import org.maracdesk.domain.minutes.ListingSentences;
import org.maracdesk.domain.minutes.PaperHead;
import org.maracdesk.domain.minutes.PersonLine;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.wording.Words;

/** What the papers say in the same way: people, referrals, standings, the facts of a meeting. */
final class PaperParts {

  private final Words words;

  PaperParts(Words words) {
    this.words = words;
  }

  Marking marking(PaperHead head) {
    return new Marking(head.marking(), head.handling());
  }

  /** A fact under a name. */
  Entry entry(String key, String value) {
    return new Entry(words.say(key), value);
  }

  /** A fact of several passages under a name. */
  Entry entry(String key, Cell value) {
    return new Entry(words.say(key), value);
  }

  /** The facts of a meeting that every paper begins with. */
  List<Entry> meeting(PaperHead head) {
    return List.of(
        entry("paper.meeting.area", head.areaName()),
        entry("paper.meeting.when", words.say("paper.meeting.day", head.date(), head.start())),
        entry("paper.meeting.venue", said(head.venue(), "paper.meeting.no-venue")),
        entry("paper.meeting.chair", said(head.chair(), "paper.meeting.no-chair")));
  }

  /** Of cases in a restricted sitting: the place and nothing else. */
  BulletList restricted(List<Integer> places) {
    return new BulletList(
        places.stream()
            .map(place -> words.say("paper.agenda.restricted", Integer.toString(place)))
            .toList());
  }

  /** Who may read a paper about a restricted sitting; no fact on one that goes round. */
  List<Entry> readers(Circulation circulation) {
    return circulation.forNamedReaders()
        ? List.of(
            entry(
                "paper.readers",
                circulation.readers().isEmpty()
                    ? words.say("paper.readers.nobody")
                    : texts(circulation.readers())))
        : List.of();
  }

  /** A text, or the sentence that says there is none. */
  String said(Confidential text, String whenBlank) {
    return text.isBlank() ? words.say(whenBlank) : text.text();
  }

  /** People below each other, or the sentence that says there is nobody. */
  Cell people(List<PersonLine> people, String whenNobody) {
    return people.stream()
        .map(this::person)
        .reduce(Cell::above)
        .orElseGet(() -> Cell.of(words.say(whenNobody)));
  }

  /** A person: the name, and below it what else is known of who this is. */
  Cell person(PersonLine person) {
    var details = new ArrayList<String>();
    var due = person.birth().due();
    if (person.unborn() && due != null) {
      details.add(words.say("paper.person.due", due));
    } else if (person.birth().date() != null || person.age() != null) {
      details.add(born(person));
    }
    if (!person.aliases().isEmpty()) {
      details.add(words.say("paper.person.aliases", texts(person.aliases())));
    }
    if (!person.schools().isEmpty()) {
      details.add(
          words.count("paper.person.school", person.schools().size(), schools(person.schools())));
    }
    return Cell.strong(name(person)).above(String.join(", ", details));
  }

  /** A person's name, or why there is none. */
  String name(PersonLine person) {
    return said(
        person.name(), person.unborn() ? "paper.person.unborn-child" : "paper.person.no-name");
  }

  /** Not with commas, which stand between the details, and within the names of some schools. */
  private static String schools(List<Confidential> schools) {
    return schools.stream().map(Confidential::text).collect(Collectors.joining("; "));
  }

  /** What must be known before anybody acts, if there is anything. */
  List<String> cautions(CaseHead head) {
    return head.cautions().stream().map(this::caution).toList();
  }

  private String caution(Caution caution) {
    var day = caution.day();
    var about = day == null ? caution.about().text() : words.date(day);
    var means = words.name("case.caution-means", caution.kind());
    return words.say(
        "paper.caution",
        words.name("case.caution", caution.kind()),
        about.isBlank() ? means : words.say("case.caution-about", about, means));
  }

  /** Who referred a case and when, on which grounds, and whether it is a repeat. */
  Cell referral(CaseHead head) {
    return Cell.of(words.say("paper.referral.by", head.referrer(), head.referredOn()))
        .above(grounds(head))
        .above(repeat(head.repeat()));
  }

  private String grounds(CaseHead head) {
    return head.grounds().isEmpty()
        ? words.say("paper.referral.no-ground")
        : head.grounds().stream()
            .map(ground -> words.name("paper.ground", ground))
            .collect(
                Collectors.collectingAndThen(
                    Collectors.joining(", "), list -> words.say("paper.referral.grounds", list)));
  }

  private String repeat(RepeatFinding finding) {
    return switch (finding) {
      case RepeatFinding.FirstReferral() -> words.say("paper.repeat.first");
      case RepeatFinding.Repeat(var previous, var _, var days) ->
          words.count("paper.repeat.yes", days, previous);
      case RepeatFinding.Lapsed(var previous, var _) -> words.say("paper.repeat.lapsed", previous);
      case RepeatFinding.Reported(var previous) -> words.say("paper.repeat.reported", previous);
    };
  }

  /** Why a case is on an agenda, and which emergency meetings are told of. */
  ListingSentences listing() {
    return new ListingSentences(words::say, words::count, this::repeat);
  }

  /** Who does an action. */
  String owner(ActionRow row) {
    return said(row.person(), "paper.action.no-person");
  }

  /** How an action stands, in words. */
  String standing(ActionRow row) {
    var standing = words.name("paper.standing", row.standing());
    var with =
        row.progress() instanceof Progress.Transferred handed && !handed.to().isBlank()
            ? standing + "\n" + words.say("paper.standing.to", handed.to().text())
            : standing;
    boolean restIsDue =
        row.progress() instanceof Progress.Partly && row.standing() != Action.Standing.PARTLY;
    return restIsDue ? with + "\n" + words.name("paper.standing", Action.Standing.PARTLY) : with;
  }

  private String born(PersonLine person) {
    var date = person.birth().date();
    if (date == null) {
      return words.say("paper.person.age-about", String.valueOf(person.age()));
    }
    var key =
        person.birth().precision() == Birth.Precision.EXACT
            ? "paper.person.born"
            : "paper.person.born-about";
    return words.say(key, date, String.valueOf(person.age()));
  }

  private static String texts(List<Confidential> texts) {
    return texts.stream().map(Confidential::text).collect(Collectors.joining(", "));
  }

  /** Places on an agenda, one after the other. */
  static String places(List<Integer> places) {
    return places.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
