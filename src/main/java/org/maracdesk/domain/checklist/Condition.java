package org.maracdesk.domain.checklist;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a rule speaks: a small tree, read from the form and never code. An answer that is "don't
 * know" or missing is neither true nor false evidence, so what hangs on it alone stays unknown.
 */
public sealed interface Condition {

  /** Holds whatever was answered. */
  Condition ALWAYS = new All(List.of());

  /** What conditions call the person's age, which is no field of the form. */
  String AGE = "age";

  /** Whether it holds. */
  Truth in(Facts facts);

  /** The question has this answer. */
  record Is(ItemId item, Answer answer) implements Condition {
    @Override
    public Truth in(Facts facts) {
      if (answer.equals(facts.answer(item))) {
        return Truth.TRUE;
      }
      return facts.isUncertain(item) ? Truth.UNKNOWN : Truth.FALSE;
    }
  }

  /** An ordered answer is at this one or above it. */
  record AtLeast(ItemId item, Answer bound) implements Condition {
    @Override
    public Truth in(Facts facts) {
      if (facts.isUncertain(item)) {
        return Truth.UNKNOWN;
      }
      return Truth.of(
          facts
              .form()
              .item(item)
              .map(one -> one.scale().isAtLeast(facts.answer(item), bound))
              .orElse(false));
    }
  }

  /** So many of these hold, at least. */
  record AtLeastSoMany(List<Condition> conditions, int least) implements Condition {
    public AtLeastSoMany {
      conditions = List.copyOf(conditions);
    }

    @Override
    public Truth in(Facts facts) {
      int holds = 0;
      int open = 0;
      for (var condition : conditions) {
        switch (condition.in(facts)) {
          case TRUE -> holds++;
          case UNKNOWN -> open++;
          case FALSE -> {}
        }
      }
      if (holds >= least) {
        return Truth.TRUE;
      }
      return holds + open >= least ? Truth.UNKNOWN : Truth.FALSE;
    }
  }

  /** A follow-up question's reply is, or contains, this value. */
  record FollowUpIs(ItemId item, String followUp, String value) implements Condition {
    @Override
    public Truth in(Facts facts) {
      var reply = facts.answers().at(item).followUps().get(followUp);
      return Truth.of(reply != null && reply.has(value));
    }
  }

  /** The follow-up question of this name has this value at some question of the form. */
  record AnyFollowUpIs(String followUp, String value) implements Condition {
    @Override
    public Truth in(Facts facts) {
      return Truth.of(
          facts.form().items().stream()
              .map(item -> new FollowUpIs(item.id(), followUp, value).in(facts))
              .anyMatch(Truth.TRUE::equals));
    }
  }

  /** A field around the checklist compares so; the value is absent when asking whether blank. */
  record FieldIs(String field, Comparison comparison, @Nullable String value) implements Condition {
    @Override
    public Truth in(Facts facts) {
      var reply = facts.circumstances().fields().get(field);
      boolean blank = reply == null || reply.isBlank();
      if (comparison == Comparison.BLANK) {
        return Truth.of(blank);
      }
      if (reply == null || blank || value == null) {
        return Truth.UNKNOWN;
      }
      return switch (comparison) {
        case EQ -> Truth.of(reply.has(value));
        case NE -> Truth.of(!reply.has(value));
        case LT -> number(reply) < Double.parseDouble(value) ? Truth.TRUE : Truth.FALSE;
        case GTE -> number(reply) >= Double.parseDouble(value) ? Truth.TRUE : Truth.FALSE;
        case BLANK -> throw new IllegalStateException("blank was answered above");
      };
    }

    private static double number(Reply reply) {
      try {
        return reply instanceof Reply.Written written
            ? Double.parseDouble(written.text().text())
            : Double.NaN;
      } catch (NumberFormatException notANumber) {
        return Double.NaN;
      }
    }
  }

  /** The person is under an age in whole years, or has reached it; open while it is not known. */
  record AgeIs(boolean under, int years) implements Condition {
    @Override
    public Truth in(Facts facts) {
      var age = facts.circumstances().age();
      return age == null ? Truth.UNKNOWN : Truth.of(age < years == under);
    }
  }

  /** A score compares so, whatever the open answers turn out to be. */
  record ScoreIs(String score, Comparison comparison, int value) implements Condition {
    @Override
    public Truth in(Facts facts) {
      return facts.form().score(score).map(one -> of(one.in(facts))).orElse(Truth.FALSE);
    }

    private Truth of(Score.Reached reached) {
      return switch (comparison) {
        case GTE -> reaches(reached);
        case LT -> reaches(reached).not();
        case EQ -> equalTo(reached);
        case NE -> equalTo(reached).not();
        case BLANK -> Truth.FALSE;
      };
    }

    private Truth reaches(Score.Reached reached) {
      if (reached.value() >= value) {
        return Truth.TRUE;
      }
      return reached.reachable() < value ? Truth.FALSE : Truth.UNKNOWN;
    }

    private Truth equalTo(Score.Reached reached) {
      if (reached.value() == reached.reachable()) {
        return Truth.of(reached.value() == value);
      }
      return value < reached.value() || value > reached.reachable() ? Truth.FALSE : Truth.UNKNOWN;
    }
  }

  /** Every one holds. */
  record All(List<Condition> conditions) implements Condition {
    public All {
      conditions = List.copyOf(conditions);
    }

    @Override
    public Truth in(Facts facts) {
      var truths = conditions.stream().map(condition -> condition.in(facts)).toList();
      if (truths.contains(Truth.FALSE)) {
        return Truth.FALSE;
      }
      return truths.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : Truth.TRUE;
    }
  }

  /** At least one holds. */
  record Any(List<Condition> conditions) implements Condition {
    public Any {
      conditions = List.copyOf(conditions);
    }

    @Override
    public Truth in(Facts facts) {
      var truths = conditions.stream().map(condition -> condition.in(facts)).toList();
      if (truths.contains(Truth.TRUE)) {
        return Truth.TRUE;
      }
      return truths.contains(Truth.UNKNOWN) ? Truth.UNKNOWN : Truth.FALSE;
    }
  }

  /** It does not hold. */
  record Not(Condition condition) implements Condition {
    @Override
    public Truth in(Facts facts) {
      return condition.in(facts).not();
    }
  }
}
