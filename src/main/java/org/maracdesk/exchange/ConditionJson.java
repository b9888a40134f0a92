package org.maracdesk.exchange;

import java.util.List;
import java.util.Map;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.Comparison;
import org.maracdesk.domain.checklist.Condition;
import org.maracdesk.domain.checklist.FollowUpQuestion;
import org.maracdesk.domain.checklist.FormSection;
import org.maracdesk.domain.checklist.ItemId;

/**
 * Reads when a rule speaks. An operator that is not known, or a name the form does not have,
 * refuses the whole file: a rule must never be half understood.
 */
final class ConditionJson {

  private final List<ChecklistItem> items;
  private final List<FormSection.Field> fields;

  /** Reads conditions about these questions and fields. */
  ConditionJson(List<ChecklistItem> items, List<FormSection.Field> fields) {
    this.items = items;
    this.fields = fields;
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
    return new Condition.Is(
        item.id(), arguments.get(1).oneOf(JsonNames.of(Answer.class, Answer::code)));
  }

  private Condition followUp(List<JsonPlace> arguments) {
    var name = arguments.get(0).text();
    int dot = name.indexOf('.');
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
    if (fields.stream().noneMatch(field -> field.id().equals(name))) {
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
    return new Condition.FieldIs(
        name,
        comparison,
        byNumber
            ? Integer.toString(value.number(Integer.MIN_VALUE, Integer.MAX_VALUE))
            : value.asWritten());
  }

  private Condition score(List<JsonPlace> arguments) {
    arguments.get(0).oneOf(Map.of("yes", "yes"));
    var comparison = comparison(arguments.get(1));
    if (comparison == Comparison.BLANK) {
      throw arguments.get(1).unknown("blank");
    }
    return new Condition.CountIs(comparison, arguments.get(2).number(0, 1000));
  }

  private static Comparison comparison(JsonPlace place) {
    return place.oneOf(JsonNames.of(Comparison.class));
  }

  private static String offered(JsonPlace place, FollowUpQuestion asked) {
    var value = place.text();
    if (asked.type().isChosen() && !asked.options().contains(value)) {
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
