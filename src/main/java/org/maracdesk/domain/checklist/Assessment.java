package org.maracdesk.domain.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The facts of one day held against the rules: grounds, alerts, what is owed. Dates after that day
 * are not counted.
 *
 * @param facts all that the rules may look at
 * @param tally how the questions were answered
 * @param counted how far the score is that the profile's figure is about; none when it is for other
 *     forms
 * @param today the day of the checklist
 */
record Assessment(Facts facts, Tally tally, Optional<Score.Reached> counted, LocalDate today) {

  /** How long an earlier checklist that met the figure is still worth a word. */
  static final int EARLIER_MET_MONTHS = 12;

  static Assessment of(Facts facts, LocalDate today) {
    return new Assessment(facts, Tally.of(facts), facts.counted(), today);
  }

  List<Ground> grounds() {
    var grounds = new ArrayList<Ground>();
    if (countReached() && !tooLongAgo()) {
      grounds.add(Ground.VISIBLE_RISK);
    }
    if (escalates()) {
      grounds.add(Ground.ESCALATION);
    }
    if (repeats(Repeat.YES)) {
      grounds.add(Ground.REPEAT);
    }
    if (circumstances().view().decision() == ProfessionalView.Decision.REFER) {
      grounds.add(Ground.JUDGEMENT);
    }
    return grounds;
  }

  /** The rules that speak: the form's own, then those of the sets beside it. */
  List<AlertRule> rules() {
    var rules = new ArrayList<>(speaking(facts));
    for (var set : facts.form().supplements()) {
      var itsForm = set.form();
      if (itsForm != null) {
        rules.addAll(speaking(set.alone(itsForm, facts)));
      }
    }
    return rules;
  }

  private static List<AlertRule> speaking(Facts facts) {
    return facts.form().rules().stream()
        .filter(rule -> rule.when().in(facts) == Truth.TRUE)
        .toList();
  }

  /** What is pointed out whatever the form, apart from the worker's own decision. */
  List<Signal> signals() {
    var signals = new ArrayList<Signal>();
    signals.addAll(gaps());
    signals.addAll(localRules());
    signals.addAll(history());
    if (repeats(Repeat.CHECK) && !repeats(Repeat.YES)) {
      signals.add(Signal.REPEAT_CHECK);
    }
    // Marac usually takes victims of 16 and over; the young people's version is for 13 to 17.
    // A form that is for younger people speaks of their age itself.
    var age = isForYounger() ? null : circumstances().age();
    if (age != null && age < 16) {
      signals.add(Signal.UNDER_16);
    } else if (age != null && age < 18) {
      signals.add(Signal.AGED_16_17);
    }
    return signals;
  }

  private boolean isForYounger() {
    var least = facts.form().instrument().leastAge();
    return least != null && least < 16;
  }

  private List<Signal> gaps() {
    var signals = new ArrayList<Signal>();
    var quality = facts.form().quality();
    if (tally.notAnswered() > 0) {
      signals.add(Signal.UNANSWERED);
    }
    if (tally.dontKnow() >= quality.dontKnowAlertAt()) {
      signals.add(Signal.DONT_KNOW);
    }
    if (quality.criticalItems().stream().anyMatch(facts::isUncertain)) {
      signals.add(Signal.CRITICAL_GAP);
    }
    if (isBelow(counted.map(Score.Reached::reachable), 0)) {
      signals.add(Signal.COULD_REACH);
    }
    if (isBelow(counted.map(Score.Reached::value), profile().nearCount())) {
      signals.add(Signal.NEAR);
    }
    if (someYesFromElsewhere()) {
      signals.add(Signal.OTHER_SOURCE);
    }
    return signals;
  }

  private List<Signal> localRules() {
    var signals = new ArrayList<Signal>();
    if (!countReached() && value() >= profile().count().nationalReference()) {
      signals.add(Signal.BELOW_LOCAL);
    }
    if (countReached() && tooLongAgo()) {
      signals.add(Signal.NOT_RECENT);
    }
    return signals;
  }

  private List<Signal> history() {
    var signals = new ArrayList<Signal>();
    var earlier = Earlier.of(facts, today);
    if (earlier.last().filter(last -> tally.yes() < last.yes()).isPresent()) {
      signals.add(Signal.COUNT_FELL);
    }
    if (!earlier.reversed(facts).isEmpty()) {
      signals.add(Signal.EVER_REVERSED);
    }
    var window = Window.before(today, EARLIER_MET_MONTHS, true);
    if (counted.isPresent()
        && !countReached()
        && earlier.alike().stream()
            .filter(one -> window.has(one.on()))
            .anyMatch(one -> one.yes() >= profile().count().atLeast())) {
      signals.add(Signal.EARLIER_MET);
    }
    return signals;
  }

  /** The fields that rules which speak ask for and nobody has given. */
  List<String> owedFields() {
    return rules().stream()
        .flatMap(rule -> rule.require().stream())
        .distinct()
        .filter(
            field ->
                !circumstances().fields().containsKey(field)
                    || circumstances().fields().get(field).isBlank())
        .toList();
  }

  /** Whether a grade was given without the reason that the form asks for with it. */
  boolean owesReasonOfGrade() {
    var grade = facts.form().grade();
    var reason = circumstances().fields().get(Grade.REASON);
    return grade != null
        && grade.reasonRequired()
        && grade.given(circumstances()).isPresent()
        && (reason == null || reason.isBlank());
  }

  /** The further sets of questions that rules which speak open. */
  List<String> show() {
    var sets = new TreeSet<String>();
    for (var rule : rules()) {
      if (rule.show() != null) {
        sets.add(rule.show());
      }
    }
    return List.copyOf(sets);
  }

  private boolean countReached() {
    return value() >= profile().count().atLeast();
  }

  /** Whether the figure is not reached, and this number comes so near to it. */
  private boolean isBelow(Optional<Integer> number, int near) {
    return !countReached()
        && number.filter(one -> one >= profile().count().atLeast() - near).isPresent();
  }

  /** The score the profile's figure is about; no figure is ever reached where there is none. */
  private int value() {
    return counted.map(Score.Reached::value).orElse(Integer.MIN_VALUE);
  }

  /** Only a known date can fail the local rule: a blank one is no evidence against anybody. */
  private boolean tooLongAgo() {
    var months = profile().count().recentIncidentMonths();
    var last = circumstances().lastIncident();
    return months != null
        && last != null
        && !last.isAfter(today)
        && !Window.before(today, months, true).has(last);
  }

  private boolean escalates() {
    var rule = profile().escalation();
    var window = Window.before(today, rule.months(), rule.inclusive());
    return circumstances().events().stream()
            .filter(event -> rule.eventTypes().contains(event.type()))
            .filter(event -> window.has(event.on()))
            .count()
        >= rule.atLeast();
  }

  private boolean repeats(Repeat wanted) {
    return circumstances().prior().stream()
        .anyMatch(prior -> Repeat.of(profile().repeat(), prior, today) == wanted);
  }

  private boolean someYesFromElsewhere() {
    return facts.form().items().stream()
        .map(item -> facts.answers().at(item.id()))
        .anyMatch(
            given ->
                Answer.YES.equals(given.answer())
                    && given.source() != facts.form().sources().getFirst());
  }

  private Profile profile() {
    return facts.profile();
  }

  private Circumstances circumstances() {
    return facts.circumstances();
  }
}
