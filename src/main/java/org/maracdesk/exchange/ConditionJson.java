package org.maracdesk.exchange;

import java.util.ArrayList;
import java.util.List;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.Comparison;
import org.maracdesk.domain.checklist.Condition;
import org.maracdesk.domain.checklist.FollowUpQuestion;
import org.maracdesk.domain.checklist.FormSection;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.Score;

/**
 * Reads when a rule speaks. An operator that is not known, or a name the form does not have,
 * refuses the whole file: a rule must never be half understood.
 */
final class ConditionJson {

  private static final int OLDEST = 130;

  private final List<ChecklistItem> items;
  private final List<FormSection> sections;
  private final List<Score> scores;

  /** Reads conditions about these questions, the fields in these sections and these scores. */
  ConditionJson(List<ChecklistItem> items, List<FormSection> sections, List<Score> scores) {
    this.items = items;
    this.sections = sections;
    this.scores = scores;
  }

  Condition read(JsonPlace place) {
    var names = place.names();
    if (names.size() != 1) {
      throw place.refused("checklist.file.one-operator");
    }
    var operator = names.getFirst();
    var operand = place.at(operator);
    return switch (operator) {
      case "all" -> new Condition.All(several(operand));
      case "any" -> new Condition.Any(several(operand));
      case "not" -> new Condition.Not(read(operand));
      case "is" -> is(arguments(operand, 2));
      case "atLeast" -> atLeast(arguments(operand, 2));
      case "count" -> count(operand);
      case "followUp" -> followUp(arguments(operand, 2));
      case "anyFollowUp" -> anyFollowUp(arguments(operand, 2));
      case "field" -> field(operand);
      case "score" -> score(arguments(operand, 3));
      default -> throw JsonPlace.refusal("checklist.file.unknown-operator", operator, place.path());
    };
  }

  private List<Condition> several(JsonPlace operand) {
    var conditions = operand.members().stream().map(this::read).toList();
    // Nothing to combine would make a rule that always or never speaks.
    if (conditions.isEmpty()) {
      throw operand.refused("checklist.file.needs-list");
    }
    return conditions;
  }

  private Condition is(List<JsonPlace> arguments) {
    var item = item(arguments.get(0), arguments.get(0).text());
    return new Condition.Is(item.id(), answer(item, arguments.get(1)));
  }

  private Condition atLeast(List<JsonPlace> arguments) {
    var item = item(arguments.get(0), arguments.get(0).text());
    return new Condition.AtLeast(item.id(), ordered(item, arguments.get(1)));
  }

  /** So many of several questions at a value, or at it or above. */
  private Condition count(JsonPlace operand) {
    operand.only("items", "atLeast", "is", "gte");
    var bound = operand.maybe("atLeast");
    if ((bound == null) == (operand.maybe("is") == null)) {
      throw operand.refused("checklist.file.wrong-arguments");
    }
    var once = new JsonNames.Once();
    var conditions = new ArrayList<Condition>();
    for (var place : operand.list("items")) {
      var item = item(place, once.note(place, place.text()));
      conditions.add(
          bound == null
              ? new Condition.Is(item.id(), answer(item, operand.at("is")))
              : new Condition.AtLeast(item.id(), ordered(item, bound)));
    }
    return new Condition.AtLeastSoMany(
        conditions, operand.number("gte", 1, Math.max(1, conditions.size())));
  }

  private static Answer answer(ChecklistItem item, JsonPlace place) {
    var answer = new Answer(place.text());
    if (item.scale().value(answer).isEmpty()) {
      throw place.unknown(place.text());
    }
    return answer;
  }

  private static Answer ordered(ChecklistItem item, JsonPlace place) {
    var answer = answer(item, place);
    if (!item.scale().isAtLeast(answer, answer)) {
      throw place.refused("checklist.file.no-order");
    }
    return answer;
  }

  private Condition followUp(List<JsonPlace> arguments) {
    var name = arguments.get(0).text();
    int dot = name.lastIndexOf('.');
    if (dot < 1) {
      throw arguments.get(0).dangling(name);
    }
    var item = item(arguments.get(0), name.substring(0, dot));
    var asked =
        item.followUps().stream()
            .filter(one -> one.id().equals(name.substring(dot + 1)))
            .findFirst()
            .orElseThrow(() -> arguments.get(0).dangling(name));
    return new Condition.FollowUpIs(item.id(), asked.id(), offered(arguments.get(1), asked));
  }

  private Condition anyFollowUp(List<JsonPlace> arguments) {
    var name = arguments.get(0).text();
    var asked =
        items.stream()
            .flatMap(item -> item.followUps().stream())
            .filter(one -> one.id().equals(name))
            .findFirst()
            .orElseThrow(() -> arguments.get(0).dangling(name));
    return new Condition.AnyFollowUpIs(name, offered(arguments.get(1), asked));
  }

  private Condition field(JsonPlace operand) {
    var arguments = operand.members();
    if (arguments.size() < 2 || arguments.size() > 3) {
      throw operand.refused("checklist.file.wrong-arguments");
    }
    var name = arguments.get(0).text();
    if (!name.equals(Condition.AGE)
        && sections.stream()
            .flatMap(section -> section.fields().stream())
            .noneMatch(field -> field.id().equals(name))) {
      throw arguments.get(0).dangling(name);
    }
    var comparison = comparison(arguments.get(1));
    if ((comparison == Comparison.BLANK) != (arguments.size() == 2)) {
      throw operand.refused("checklist.file.wrong-arguments");
    }
    if (comparison == Comparison.BLANK) {
      return new Condition.FieldIs(name, comparison, null);
    }
    var value = arguments.get(2);
    boolean byNumber = comparison == Comparison.LT || comparison == Comparison.GTE;
    if (name.equals(Condition.AGE)) {
      if (!byNumber) {
        throw arguments.get(1).unknown(arguments.get(1).text());
      }
      int years = value.number(0, OLDEST);
      return new Condition.AgeIs(comparison == Comparison.LT, years);
    }
    return new Condition.FieldIs(
        name,
        comparison,
        byNumber
            ? Integer.toString(value.number(Integer.MIN_VALUE, Integer.MAX_VALUE))
            : value.asWritten());
  }

  private Condition score(List<JsonPlace> arguments) {
    var score = arguments.get(0).text();
    if (scores.stream().noneMatch(one -> one.id().equals(score))) {
      throw arguments.get(0).dangling(score);
    }
    var comparison = comparison(arguments.get(1));
    if (comparison == Comparison.BLANK) {
      throw arguments.get(1).unknown("blank");
    }
    return new Condition.ScoreIs(score, comparison, arguments.get(2).number(0, 100_000));
  }

  private static Comparison comparison(JsonPlace place) {
    return place.oneOf(JsonNames.of(Comparison.class));
  }

  private static String offered(JsonPlace place, FollowUpQuestion asked) {
    var value = place.text();
    if (asked.type().isChosen() && !asked.offers(value)) {
      throw place.unknown(value);
    }
    return value;
  }

  private ChecklistItem item(JsonPlace place, String name) {
    return items.stream()
        .filter(item -> ItemId.isWellFormed(name) && item.id().value().equals(name))
        .findFirst()
        .orElseThrow(() -> place.dangling(name));
  }

  private static List<JsonPlace> arguments(JsonPlace operand, int number) {
    var arguments = operand.members();
    if (arguments.size() != number) {
      throw operand.refused("checklist.file.wrong-arguments");
    }
    return arguments;
  }
}
