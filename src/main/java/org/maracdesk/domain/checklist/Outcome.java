package org.maracdesk.domain.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a set of answers means on one day. The count, the grounds for referral and the decision
 * stand side by side and are never rolled into one level of risk.
 *
 * @param on the day
 * @param tally how the questions were answered
 * @param scores how far each score of the form is
 * @param band the profile's name for the count, or {@link Profile#NO_BAND}
 * @param grounds every ground that is met
 * @param status what the rules ask for
 * @param decision what the worker has decided
 * @param alerts what to look at whatever the count, loudest first
 * @param show further sets of questions that are opened
 * @param missing what is owed: {@code rationale}, {@code discussedWith}, {@code gradeReason}, or a
 *     field of the form
 */
public record Outcome(
    LocalDate on,
    Tally tally,
    List<Score.Reached> scores,
    String band,
    List<Ground> grounds,
    Status status,
    Decision decision,
    List<Alert> alerts,
    List<String> show,
    List<String> missing) {

  /** What the rules ask for. None of them decides. */
  public enum Status {
    /** A ground is met. */
    REFER,
    /** No ground, but something asks for a judgement. */
    CONSIDER,
    /** Neither; a judgement is still asked for. */
    DECIDE
  }

  /** What the worker has decided, and whether it is complete. */
  public enum Decision {
    PENDING,
    REFERRED,
    /** The referral may go now; a reason or a field follows. */
    REFERRED_DETAILS_OWED,
    NOT_REFERRED,
    /** A ground is met and the worker did not refer, with a reason and a person consulted. */
    EXCEPTION,
    /** Not referring needs a reason, or a person consulted, that is missing. Never on referring. */
    BLOCKED
  }

  /** What {@code missing} calls the written reason. */
  public static final String RATIONALE = "rationale";

  /** What {@code missing} calls the person consulted. */
  public static final String DISCUSSED_WITH = "discussedWith";

  public Outcome {
    scores = List.copyOf(scores);
    grounds = List.copyOf(grounds);
    alerts = List.copyOf(alerts);
    show = List.copyOf(show);
    missing = List.copyOf(missing);
  }

  /** Holds answers against the rules. The same for the same input, on any machine. */
  public static Outcome of(
      ChecklistForm form,
      Profile profile,
      Answers answers,
      Circumstances circumstances,
      LocalDate today) {
    var assessment = Assessment.of(new Facts(form, profile, answers, circumstances), today);
    var grounds = assessment.grounds();
    var signals = assessment.signals();
    var rules = assessment.rules();
    var status = status(profile, grounds, rules, signals);
    var owed = owed(profile, grounds, status, circumstances.view());
    var missing = new ArrayList<>(owed);
    missing.addAll(assessment.owedFields());
    if (assessment.owesReasonOfGrade()) {
      missing.add(Grade.REASON);
    }
    return new Outcome(
        today,
        assessment.tally(),
        assessment.facts().scores(),
        assessment
            .counted()
            .flatMap(counted -> profile.bandOf(counted.value()))
            .map(Profile.Band::id)
            .orElse(Profile.NO_BAND),
        grounds,
        status,
        decision(circumstances.view().decision(), grounds, owed, missing),
        alerts(rules, signals, isException(grounds, circumstances.view())),
        assessment.show(),
        missing);
  }

  /** The alert of this code, if it was raised. */
  public @Nullable Alert alert(String code) {
    return alerts.stream().filter(alert -> alert.code().equals(code)).findFirst().orElse(null);
  }

  /** How far the score of this name was. */
  public Optional<Score.Reached> score(String name) {
    return scores.stream().filter(reached -> reached.score().equals(name)).findFirst();
  }

  /** Whether this was pointed out. */
  public boolean has(Signal signal) {
    return alert(signal.code()) != null;
  }

  private static Status status(
      Profile profile, List<Ground> grounds, List<AlertRule> rules, List<Signal> signals) {
    if (!grounds.isEmpty()) {
      return Status.REFER;
    }
    boolean asks =
        rules.stream().anyMatch(rule -> rule.tier() == 1)
            || rules.stream().filter(rule -> rule.tier() == 2).count() >= profile.tier2Needed()
            || signals.stream().anyMatch(Signal::asksForJudgement);
    return asks ? Status.CONSIDER : Status.DECIDE;
  }

  /** What the decision itself owes: friction is on the side of not referring. */
  private static List<String> owed(
      Profile profile, List<Ground> grounds, Status status, ProfessionalView view) {
    boolean exception = isException(grounds, view);
    var needsReason =
        switch (view.decision()) {
          case UNDECIDED -> null;
          // Owed for judgement alone: another ground already says why.
          case REFER ->
              grounds.equals(List.of(Ground.JUDGEMENT)) ? Profile.NeedsReason.JUDGEMENT : null;
          case NOT_REFER -> {
            if (exception) {
              yield Profile.NeedsReason.EXCEPTION;
            }
            yield status == Status.CONSIDER ? Profile.NeedsReason.NOT_REFER_WHEN_CONSIDER : null;
          }
        };
    var owed = new ArrayList<String>();
    if (needsReason != null
        && profile.reason().requiredFor().contains(needsReason)
        && !view.hasReason(profile.reason().minChars())) {
      owed.add(RATIONALE);
    }
    if (exception && view.discussedWith().isBlank()) {
      owed.add(DISCUSSED_WITH);
    }
    return owed;
  }

  private static boolean isException(List<Ground> grounds, ProfessionalView view) {
    return view.decision() == ProfessionalView.Decision.NOT_REFER && !grounds.isEmpty();
  }

  private static Decision decision(
      ProfessionalView.Decision view,
      List<Ground> grounds,
      List<String> owed,
      List<String> missing) {
    return switch (view) {
      case UNDECIDED -> Decision.PENDING;
      case REFER -> missing.isEmpty() ? Decision.REFERRED : Decision.REFERRED_DETAILS_OWED;
      case NOT_REFER -> {
        if (!owed.isEmpty()) {
          yield Decision.BLOCKED;
        }
        yield grounds.isEmpty() ? Decision.NOT_REFERRED : Decision.EXCEPTION;
      }
    };
  }

  private static List<Alert> alerts(
      List<AlertRule> rules, List<Signal> signals, boolean exception) {
    var alerts = new ArrayList<Alert>();
    rules.forEach(rule -> alerts.add(Alert.of(rule)));
    signals.forEach(signal -> alerts.add(Alert.of(signal)));
    if (exception) {
      alerts.add(Alert.of(Signal.EXCEPTION));
    }
    alerts.sort(Alert.LOUDEST_FIRST);
    return alerts;
  }

  /** The day alone: what was found is about a person. */
  @Override
  public String toString() {
    return "Outcome[" + on + "]";
  }
}
