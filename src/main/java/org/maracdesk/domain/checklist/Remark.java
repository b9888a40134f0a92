package org.maracdesk.domain.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence that belongs beside a result. {@code wording} has it, under {@code checklist.remark.}
 * and the kind in lower case with hyphens; what is never said is as binding as what is (no level of
 * risk, no countdown, no lower count as good news).
 *
 * @param kind which sentence
 * @param details what goes into its gaps: numbers and dates, never text about a person
 */
public record Remark(Kind kind, List<Object> details) {

  /** Which sentence. */
  public enum Kind {
    /** Yes answers, number of questions. */
    COUNT,
    /** What a form says of a score that is not its count, with the number in it. */
    SCORE,
    /** The form adds nothing up. */
    NO_COUNT,
    /** The profile has no figure for this form. */
    NO_FIGURE,
    /** The grade that was given, as it was given. */
    GRADE,
    /** The count is a ground and the grade is not the gravest. */
    GRADE_DIFFERS,
    /** Yes answers, "don't know", not answered, and the count if those were yes. */
    RANGE,
    NOTHING_RECORDED,
    BELOW_COUNT,
    NEAR_COUNT,
    /** The national figure, the local figure. */
    BELOW_LOCAL_COUNT,
    /** The months of the local rule. */
    NOT_RECENT,
    /** The months of the local rule. */
    INCIDENT_DATE_NEEDED,
    /** The figure. */
    GROUND_VISIBLE_RISK,
    /** How many events, in how many months. */
    GROUND_ESCALATION,
    /** The months of the window. */
    GROUND_REPEAT,
    GROUND_JUDGEMENT,
    /** No ground, but something asks for a judgement. */
    CONSIDER,
    /** Neither. */
    DECIDE,
    DECLINED_WITH_GROUND,
    /** The count now, the count then, the day it was. */
    LOWER_COUNT,
    /** The question's number, the day it was yes. */
    LIFETIME_REVERSED,
    /** How many events after the day were not counted. */
    LATER_DATES_IGNORED,
    CHILDREN,
    SNAPSHOT
  }

  public Remark {
    details = List.copyOf(details);
  }

  static Remark of(Kind kind, Object... details) {
    return new Remark(kind, List.of(details));
  }

  /** The sentences that belong beside a result, in the order they are read. */
  public static List<Remark> about(
      ChecklistForm form,
      Profile profile,
      Answers answers,
      Circumstances circumstances,
      Outcome outcome) {
    var facts = new Facts(form, profile, answers, circumstances);
    var remarks = new ArrayList<Remark>();
    remarks.addAll(aboutTheCount(facts, outcome));
    remarks.addAll(aboutTheGrade(facts, outcome));
    remarks.addAll(aboutLocalRules(profile, circumstances, outcome));
    remarks.addAll(aboutGrounds(profile, outcome));
    remarks.addAll(aboutHistory(facts, outcome));
    int ignored = laterDates(circumstances, outcome.on());
    if (ignored > 0) {
      remarks.add(of(Kind.LATER_DATES_IGNORED, ignored));
    }
    remarks.add(of(Kind.CHILDREN));
    remarks.add(of(Kind.SNAPSHOT));
    return List.copyOf(remarks);
  }

  /** How many dates lie after the day of the checklist; none of them is counted. */
  public static int laterDates(Circumstances circumstances, LocalDate today) {
    var dates = new ArrayList<LocalDate>();
    circumstances.events().forEach(event -> dates.add(event.on()));
    circumstances.history().forEach(earlier -> dates.add(earlier.on()));
    for (var prior : circumstances.prior()) {
      for (var day : new LocalDate[] {prior.referredOn(), prior.heardOn(), prior.incidentOn()}) {
        if (day != null) {
          dates.add(day);
        }
      }
    }
    if (circumstances.lastIncident() != null) {
      dates.add(circumstances.lastIncident());
    }
    return (int) dates.stream().filter(day -> day.isAfter(today)).count();
  }

  private static List<Remark> aboutTheCount(Facts facts, Outcome outcome) {
    var tally = outcome.tally();
    var remarks = new ArrayList<Remark>();
    if (facts.form().countsFirst()) {
      remarks.add(of(Kind.COUNT, tally.yes(), tally.items()));
      if (tally.reachable() > tally.yes()) {
        remarks.add(
            of(Kind.RANGE, tally.yes(), tally.dontKnow(), tally.notAnswered(), tally.reachable()));
      }
      if (tally.yes() == 0) {
        remarks.add(of(Kind.NOTHING_RECORDED));
      }
    }
    remarks.addAll(aboutOtherScores(facts.form(), outcome));
    if (facts.form().firstScore().isEmpty()) {
      remarks.add(of(Kind.NO_COUNT));
    } else if (facts.counted().isEmpty()) {
      remarks.add(of(Kind.NO_FIGURE));
    }
    var atLeast = facts.profile().count().atLeast();
    if (tally.yes() > 0 && facts.counted().filter(one -> one.value() < atLeast).isPresent()) {
      remarks.add(of(Kind.BELOW_COUNT));
    }
    if (outcome.has(Signal.NEAR)) {
      remarks.add(of(Kind.NEAR_COUNT));
    }
    return remarks;
  }

  private static List<Remark> aboutOtherScores(ChecklistForm form, Outcome outcome) {
    return outcome.scores().stream()
        .skip(form.countsFirst() ? 1 : 0)
        .flatMap(
            reached ->
                form.score(reached.score()).stream()
                    .map(score -> of(Kind.SCORE, score.said(reached.value()))))
        .toList();
  }

  private static List<Remark> aboutTheGrade(Facts facts, Outcome outcome) {
    var grade = facts.form().grade();
    if (grade == null) {
      return List.of();
    }
    var remarks = new ArrayList<Remark>();
    grade
        .given(facts.circumstances())
        .ifPresent(
            given -> {
              remarks.add(of(Kind.GRADE, given.text()));
              if (outcome.grounds().contains(Ground.VISIBLE_RISK) && !grade.isGravest(given)) {
                remarks.add(of(Kind.GRADE_DIFFERS));
              }
            });
    return remarks;
  }

  private static List<Remark> aboutLocalRules(
      Profile profile, Circumstances circumstances, Outcome outcome) {
    var rule = profile.count();
    var remarks = new ArrayList<Remark>();
    if (outcome.has(Signal.BELOW_LOCAL)) {
      remarks.add(of(Kind.BELOW_LOCAL_COUNT, rule.nationalReference(), rule.atLeast()));
    }
    var months = rule.recentIncidentMonths();
    if (months != null && outcome.has(Signal.NOT_RECENT)) {
      remarks.add(of(Kind.NOT_RECENT, months));
    } else if (months != null && circumstances.lastIncident() == null) {
      remarks.add(of(Kind.INCIDENT_DATE_NEEDED, months));
    }
    return remarks;
  }

  private static List<Remark> aboutGrounds(Profile profile, Outcome outcome) {
    var remarks = new ArrayList<Remark>();
    for (var ground : outcome.grounds()) {
      remarks.add(
          switch (ground) {
            case VISIBLE_RISK -> of(Kind.GROUND_VISIBLE_RISK, profile.count().atLeast());
            case ESCALATION ->
                of(
                    Kind.GROUND_ESCALATION,
                    profile.escalation().atLeast(),
                    profile.escalation().months());
            case REPEAT -> of(Kind.GROUND_REPEAT, profile.repeat().months());
            case JUDGEMENT -> of(Kind.GROUND_JUDGEMENT);
          });
    }
    switch (outcome.status()) {
      case CONSIDER -> remarks.add(of(Kind.CONSIDER));
      case DECIDE -> remarks.add(of(Kind.DECIDE));
      case REFER -> {}
    }
    if (outcome.has(Signal.EXCEPTION)) {
      remarks.add(of(Kind.DECLINED_WITH_GROUND));
    }
    return remarks;
  }

  private static List<Remark> aboutHistory(Facts facts, Outcome outcome) {
    var earlier = Earlier.of(facts, outcome.on());
    var remarks = new ArrayList<Remark>();
    earlier
        .last()
        .filter(last -> outcome.tally().yes() < last.yes())
        .ifPresent(
            last ->
                remarks.add(of(Kind.LOWER_COUNT, outcome.tally().yes(), last.yes(), last.on())));
    for (var item : earlier.reversed(facts)) {
      earlier
          .lastYes(item)
          .ifPresent(day -> remarks.add(of(Kind.LIFETIME_REVERSED, item.name(), day)));
    }
    return remarks;
  }
}
