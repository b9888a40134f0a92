package org.maracdesk.journeys;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.casefile.ReferralGround;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;

/**
 * Says what must be put right in a referral before it can be kept. Only what the record cannot do
 * without is asked for; a reason, a consent or a count never is.
 */
final class ReferralCheck {

  /**
   * Both people are 16 or over where abuse is domestic abuse in law (Domestic Abuse Act 2021,
   * section 1); a younger victim goes to children's safeguarding.
   */
  static final int YOUNGEST_VICTIM = 16;

  private static final int LONGEST_NAME = 400;
  private static final int LONGEST_TEXT = 12_000;

  private final LocalDate today;

  ReferralCheck(LocalDate today) {
    this.today = today;
  }

  /** What is wrong with a referral, in the order of the form. */
  List<Problem> problems(NewReferral form) {
    var problems = new ArrayList<Problem>();
    if (form.agency() == null) {
      problems.add(Problem.at("agency", Problem.Kind.MISSING));
    }
    var date = form.date();
    if (date == null) {
      problems.add(Problem.at("date", Problem.Kind.MISSING));
    } else {
      notLater(problems, "date", date);
    }
    fits(problems, "transfer", form.transferFrom(), LONGEST_NAME);
    people(form, problems);
    if (form.grounds().isEmpty()) {
      problems.add(Problem.at("grounds", Problem.Kind.MISSING));
    }
    for (var ground : form.grounds()) {
      if (ground instanceof ReferralGround.Repeat(var previous) && previous != null) {
        notLater(problems, "repeat.date", previous);
      }
    }
    var incident = form.incident();
    if (incident.date() != null) {
      notLater(problems, "incident.date", incident.date());
    }
    fits(problems, "incident.summary", incident.summary(), LONGEST_TEXT);
    fits(problems, "incident.background", incident.background(), LONGEST_TEXT);
    fits(problems, "incident.taken", incident.actionsTaken(), LONGEST_TEXT);
    fits(problems, "voice.wishes", form.voice().wishes(), LONGEST_TEXT);
    fits(problems, "voice.sharing", form.voice().sharingReason(), LONGEST_TEXT);
    problems.addAll(problemsOf(form.details()));
    return List.copyOf(problems);
  }

  /** What is wrong with further details; each stands at its name in files. */
  List<Problem> problemsOf(Map<ReferralDetail, Confidential> details) {
    var problems = new ArrayList<Problem>();
    details.forEach(
        (detail, told) -> {
          if (!detail.accepts(told)) {
            problems.add(
                detail.kind() == ReferralDetail.Kind.DATE
                    ? Problem.at(detail.key(), Problem.Kind.NOT_A_DATE)
                    : Problem.at(detail.key(), Problem.Kind.TOO_LONG, detail.longest()));
          }
        });
    return problems;
  }

  /** What is wrong with one person. */
  List<Problem> problemsOf(String place, Person person) {
    var problems = new ArrayList<Problem>();
    if (person.formalName().isBlank() && person.birth().due() == null) {
      problems.add(Problem.at(place + ".family", Problem.Kind.MISSING));
    }
    fits(problems, place + ".family", person.familyName(), LONGEST_NAME);
    fits(problems, place + ".given", person.givenNames(), LONGEST_NAME);
    fits(problems, place + ".school", person.particulars().school(), LONGEST_NAME);
    var born = person.birth().date();
    if (born != null) {
      notLater(problems, place + ".birth", born);
    }
    return problems;
  }

  private void people(NewReferral form, List<Problem> problems) {
    if (form.people().stream().noneMatch(named -> named.role() == Role.VICTIM)) {
      problems.add(Problem.at("victim.family", Problem.Kind.MISSING));
    }
    for (var named : form.people()) {
      if (!named.known()) {
        problems.addAll(problemsOf(named.place(), named.person()));
      }
      if (named.role() == Role.VICTIM && isChild(named.person())) {
        problems.add(Problem.at(named.place() + ".birth", Problem.Kind.UNDER_SIXTEEN));
      }
    }
  }

  private boolean isChild(Person person) {
    var age = person.birth().ageOn(today);
    var born = person.birth().date();
    boolean later = born != null && born.isAfter(today);
    return !later && age.isPresent() && age.getAsInt() < YOUNGEST_VICTIM;
  }

  private void notLater(List<Problem> problems, String place, LocalDate date) {
    if (date.isAfter(today)) {
      problems.add(Problem.at(place, Problem.Kind.IN_THE_FUTURE));
    }
  }

  private static void fits(List<Problem> problems, String place, Confidential text, int most) {
    if (text.text().length() > most) {
      problems.add(Problem.at(place, Problem.Kind.TOO_LONG, most));
    }
  }
}
