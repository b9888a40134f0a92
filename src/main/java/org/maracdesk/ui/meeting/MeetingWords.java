package org.maracdesk.ui.meeting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.ActionHint;
import org.maracdesk.domain.action.ActionLine;
import org.maracdesk.domain.action.TypedLine;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.Participant;
import org.maracdesk.domain.casefile.ReferralGround;
import org.maracdesk.domain.casefile.RepeatFinding;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.Interest;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.Measure;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.meeting.Presence;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.minutes.NameHint;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.domain.shared.TextLimit;
import org.maracdesk.wording.Words;

/** Puts what a meeting holds into words. */
final class MeetingWords {

  private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.UK);
  private static final int MINUTE = 60;

  private final Words words;

  MeetingWords(Words words) {
    this.words = words;
  }

  String say(String key, Object... arguments) {
    return words.say(key, arguments);
  }

  Words words() {
    return words;
  }

  /** Friday 27 November 2026. */
  String day(LocalDate date) {
    return WEEKDAY.format(date) + " " + words.date(date);
  }

  /** A person with their age, or what else is known. */
  String person(Participant participant, LocalDate day) {
    var person = participant.person();
    var name = person.formalName().text();
    var due = person.birth().due();
    if (participant.role() == Role.UNBORN_CHILD) {
      return due == null ? say("meeting.unborn") : say("meeting.unborn.due", due);
    }
    if (name.isBlank()) {
      name = say("meeting.name-unknown");
    }
    var age = person.birth().ageOn(day);
    return age.isPresent() ? say("meeting.aged", name, age.getAsInt()) : name;
  }

  /** Everybody with these parts, separated by semicolons since names hold commas. */
  String people(List<Participant> participants, LocalDate day) {
    return participants.stream().map(p -> person(p, day)).collect(Collectors.joining("; "));
  }

  /** The alleged perpetrators, or that none is named. */
  String perpetrators(CaseFile file, LocalDate day) {
    var them = file.with(Role.PERPETRATOR);
    return them.isEmpty() ? say("meeting.nobody-named") : people(them, day);
  }

  /** All grounds, as a list in words. */
  String grounds(List<ReferralGround> grounds) {
    return grounds.stream().map(this::ground).collect(Collectors.joining(", "));
  }

  private String ground(ReferralGround ground) {
    return switch (ground) {
      case ReferralGround.VisibleHighRisk _ -> say("meeting.ground.visible-high-risk");
      case ReferralGround.ProfessionalJudgement _ -> say("meeting.ground.judgement");
      case ReferralGround.Escalation _ -> say("meeting.ground.escalation");
      case ReferralGround.Repeat _ -> say("meeting.ground.repeat");
    };
  }

  /** Whether it is a repeat and why; empty for a first referral. */
  String repeat(RepeatFinding finding) {
    return switch (finding) {
      case RepeatFinding.FirstReferral _ -> "";
      case RepeatFinding.Repeat(var previous, var until, var days) ->
          words.count("meeting.repeat", days, previous, until);
      case RepeatFinding.Lapsed(var previous, var until) ->
          say("meeting.repeat.lapsed", previous, until);
      case RepeatFinding.Reported(var previous) -> say("meeting.repeat.reported", previous);
    };
  }

  /** Where a case stands in this meeting. */
  String outcome(ItemOutcome outcome) {
    return switch (outcome) {
      case ItemOutcome.Waiting _ -> say("meeting.outcome.waiting");
      case ItemOutcome.Heard _ -> say("meeting.outcome.heard");
      case ItemOutcome.Deferred(_, var meanwhile) ->
          say(meanwhile.notReached() ? "meeting.outcome.carried-over" : "meeting.outcome.deferred");
      case ItemOutcome.NotHeard _ -> say("meeting.outcome.not-heard");
    };
  }

  /** What is missing, with the case, person or agency it is about. */
  String gap(MeetingGap gap, MeetingRecord record) {
    var item = gap.item();
    var heard = item == null ? null : record.caseAt(item);
    if (heard != null) {
      return say("meeting.gap.of", heard.caseFile().number().text(), gap(gap));
    }
    var agency = gap.agency();
    if (agency != null) {
      return say("meeting.gap.of", record.agencyName(agency), gap(gap));
    }
    return record.attendance().stream()
        .filter(person -> person.id().equals(gap.attendance()))
        .findFirst()
        .map(person -> say("meeting.gap.of", who(person, record), gap(gap)))
        .orElseGet(() -> gap(gap));
  }

  /** What is missing, where it is clear for whom. */
  String gap(MeetingGap gap) {
    var missing = words.name("meeting.gap", gap.kind());
    var action = gap.action();
    var row = gap.row();
    if (row != null) {
      return gap.kind() == MeetingGap.Kind.MEASURE_WITHOUT_REASON
          ? say("meeting.gap.of", words.name("meeting.measure", Measure.values()[row]), missing)
          : say("meeting.gap.crime", row + 1, missing);
    }
    return action == null ? missing : say("meeting.gap.action", action, missing);
  }

  /** What is worth knowing of how somebody takes part; empty for a core member in the room. */
  String facts(Attendance person) {
    var presence = person.presence();
    var facts = new ArrayList<String>();
    if (presence.capacity() != Presence.Capacity.CORE) {
      facts.add(words.name("meeting.capacity", presence.capacity()));
    }
    if (presence.arrived() != null) {
      facts.add(say("meeting.who.in-at", presence.arrived()));
    }
    if (presence.left() != null) {
      facts.add(say("meeting.who.out-at", presence.left()));
    }
    for (var away : presence.away()) {
      facts.add(say("meeting.who.out-and-back", away.out(), away.back()));
    }
    if (presence.remote()) {
      facts.add(say(presence.alone() ? "meeting.who.remote-alone" : "meeting.who.remote"));
    }
    if (presence.informationOn() != null) {
      facts.add(say("meeting.who.informed-at", presence.informationOn()));
    }
    if (!person.note().isBlank()) {
      facts.add(person.note().text());
    }
    return String.join(" · ", facts);
  }

  /** Why to ask somebody whether they know somebody in a case. */
  String hint(NameHint hint, MeetingRecord record) {
    var who = record.attending(hint.attendance()).map(a -> who(a, record)).orElse("");
    return say(
        "meeting.hint." + hint.likeness().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        who,
        record.agenda().placeOf(hint.item()) + 1);
  }

  /** Who speaks for the agency while somebody is out for a case, and what follows for actions. */
  String instead(Interest interest, MeetingRecord record) {
    var person = record.attending(interest.attendance());
    if (person.isEmpty()) {
      return "";
    }
    var agency = person.get().agency();
    if (record.isChair(person.get())) {
      var deputy = record.formalities().deputyChair();
      return deputy.isBlank()
          ? say("meeting.interest.no-deputy-chair")
          : say("meeting.interest.deputy-chair", deputy.text());
    }
    var others =
        record.attendance().stream()
            .filter(a -> a.agency().equals(agency) && a.isInTheRoomAt(record.hour()))
            .filter(a -> !record.formalities().leaves(a.id(), interest.item()))
            .map(a -> a.name().text())
            .toList();
    var deputies =
        record.representatives().stream()
            .filter(r -> r.agency().equals(agency))
            .filter(r -> r.capacity() == Representative.Capacity.DEPUTY)
            .map(r -> r.name().text())
            .filter(name -> !person.get().isCalled(Confidential.of(name)))
            .toList();
    if (!others.isEmpty()) {
      return say("meeting.interest.other", record.agencyName(agency), others.getFirst());
    }
    return deputies.isEmpty()
        ? say("meeting.interest.nobody", record.agencyName(agency))
        : say("meeting.interest.deputy", record.agencyName(agency), deputies.getFirst());
  }

  /** All that is missing, where it is clear for whom. */
  String gaps(List<MeetingGap> gaps) {
    return gaps.stream().map(this::gap).collect(Collectors.joining("; "));
  }

  /** Somebody by name, or by agency where the name is not known. */
  String who(Attendance person, MeetingRecord record) {
    return person.name().isBlank() ? record.agencyName(person.agency()) : person.name().text();
  }

  /** How a typed line is understood: who, what and when, or what is still needed. */
  String reading(TypedLine line, MeetingRecord record) {
    var promises = line.promises();
    if (line.isComplete()) {
      return promises.size() == 1
          ? reading(promises.getFirst(), record)
          : say("meeting.reading.several", promises.size());
    }
    var needs = new LinkedHashSet<String>();
    promises.forEach(each -> each.problems().forEach(problem -> needs.add(needs(problem))));
    var known =
        promises.stream()
            .map(ActionLine::agency)
            .filter(Objects::nonNull)
            .map(record::agencyName)
            .collect(Collectors.joining(", "));
    var understood = known.isEmpty() ? "" : say("meeting.reading.so-far", known) + " ";
    return understood + say("meeting.reading.needs", String.join(", ", needs));
  }

  private String reading(ActionLine line, MeetingRecord record) {
    var name = record.agencyName(line.agency());
    var when = day(line.due());
    return line.person().isBlank()
        ? say("meeting.reading.agency", name, line.text().text(), when)
        : say("meeting.reading.person", name, line.person().text(), line.text().text(), when);
  }

  /**
   * What is worth a second look, in a sentence.
   *
   * @param due the day of the line; null while it has none
   */
  String hint(ActionHint hint, @Nullable LocalDate due) {
    return hint == ActionHint.FAR_AHEAD && due != null
        ? say("meeting.hint.far-ahead", due)
        : words.name("meeting.hint", hint);
  }

  private String needs(Problem problem) {
    return switch (problem.kind()) {
      case UNKNOWN_AGENCY -> say("meeting.reading.unknown");
      case AMBIGUOUS_AGENCY -> say("meeting.reading.ambiguous");
      case IN_THE_PAST -> say("meeting.reading.past");
      case TOO_LONG -> say("meeting.reading.long", problem.details().toArray());
      case NOT_A_DATE -> say("meeting.reading.no-day", problem.details().toArray());
      default ->
          say(
              problem.place().equals("agency")
                  ? "meeting.reading.agency-missing"
                  : "meeting.reading." + problem.place());
    };
  }

  /** The sentence for a problem at its field. */
  String problem(Problem problem) {
    return words.say(
        "problem." + problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        problem.details().toArray());
  }

  /** What to say of a text that is kept as it is typed, where it is too long for that; or null. */
  @Nullable String tooLong(TextLimit limit, String typed) {
    return limit.takes(Confidential.of(typed))
        ? null
        : words.say("meeting.too-long", limit.characters());
  }

  /** Minutes and seconds. */
  String clock(int seconds) {
    return "%02d:%02d".formatted(seconds / MINUTE, seconds % MINUTE);
  }

  /** A case in one line for those who do not see it. */
  String spoken(HeardCase heard, LocalDate day, int place) {
    return say(
        "meeting.case.spoken",
        place,
        heard.caseFile().number().text(),
        heard.caseFile().victim().formalName().text(),
        outcome(heard.item().outcome()));
  }
}
