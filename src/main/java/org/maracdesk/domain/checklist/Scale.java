package org.maracdesk.domain.checklist;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What can be answered to a question.
 *
 * @param id its name in the form
 * @param kind whether its values have an order
 * @param values what can be answered, least first where there is an order; what is open comes last
 * @param sourceAsked whether each answer says where it came from
 */
public record Scale(String id, Kind kind, List<Value> values, boolean sourceAsked) {

  /** Whether values have an order. */
  public enum Kind {
    /** One of several, in no order. */
    CHOICE,
    /** How often. */
    FREQUENCY,
    /** How much or how grave. */
    ORDINAL
  }

  /**
   * One thing that can be answered.
   *
   * @param answer how files spell it
   * @param text how people read it
   * @param points what it is worth in a sum
   * @param uncertain whether it leaves the question open, as "don't know" does
   * @param byProfile whether it is offered only where the local profile allows it
   */
  public record Value(
      Answer answer, String text, int points, boolean uncertain, boolean byProfile) {}

  public Scale {
    values = List.copyOf(values);
  }

  /** The value of this answer, if the scale has it. */
  public Optional<Value> value(@Nullable Answer answer) {
    return values.stream().filter(value -> value.answer().equals(answer)).findFirst();
  }

  /** Whether an answer leaves the question open; none, or one the scale does not have, does. */
  public boolean isUncertain(@Nullable Answer answer) {
    return value(answer).map(Value::uncertain).orElse(true);
  }

  /** Whether one answer is at another or above it; never for what is open or has no order. */
  public boolean isAtLeast(@Nullable Answer answer, Answer bound) {
    return kind != Kind.CHOICE
        && !isUncertain(answer)
        && !isUncertain(bound)
        && place(answer) >= place(bound);
  }

  /** Whether it is the scale of yes and no. */
  public boolean isYesNo() {
    return value(Answer.YES).isPresent() && value(Answer.NO).isPresent();
  }

  /** The most points any answer brings. */
  int mostPoints() {
    return values.stream().mapToInt(Value::points).max().orElse(0);
  }

  private int place(@Nullable Answer answer) {
    return values.stream().map(Value::answer).toList().indexOf(answer);
  }
}
