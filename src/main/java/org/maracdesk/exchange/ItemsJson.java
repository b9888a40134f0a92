package org.maracdesk.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.Condition;
import org.maracdesk.domain.checklist.FieldType;
import org.maracdesk.domain.checklist.FollowUpQuestion;
import org.maracdesk.domain.checklist.FormSection;
import org.maracdesk.domain.checklist.ItemId;

/** Reads the questions of a form, with what is asked after them. */
final class ItemsJson {

  private final List<JsonPlace> places;
  private final FormText text;
  private final List<FormSection> sections;
  private final Set<String> scales;

  ItemsJson(List<JsonPlace> places, FormText text, List<FormSection> sections, Set<String> scales) {
    this.places = places;
    this.text = text;
    this.sections = sections;
    this.scales = scales;
  }

  /** The questions, their follow-ups not yet knowing when they are asked. */
  List<ChecklistItem> read() {
    var ids = new JsonNames.Once();
    var numbers = new JsonNames.Once();
    var items = new ArrayList<ChecklistItem>();
    for (var item : places) {
      item.only(
          "id",
          "number",
          "group",
          "text",
          "scale",
          "scored",
          "followUps",
          "tags",
          "lifetime",
          "critical",
          "equivalentTo",
          "publisherHighlight");
      if (!scales.contains(item.text("scale"))) {
        throw item.at("scale").dangling(item.text("scale"));
      }
      var group = item.text("group");
      if (sections.stream().noneMatch(one -> one.scored() && one.id().equals(group))) {
        throw item.at("group").dangling(group);
      }
      var said = text.in(item.at("text")).only("label", "prompt");
      var number = item.maybe("number");
      items.add(
          new ChecklistItem(
              new ItemId(ids.note(item, wellFormed(item.at("id")))),
              number == null ? null : numbers.note(item, number.text()),
              group,
              said.text("label"),
              said.text("prompt"),
              item.flag("scored"),
              item.flag("lifetime", false),
              followUps(item)));
    }
    return items;
  }

  private List<FollowUpQuestion> followUps(JsonPlace item) {
    var once = new JsonNames.Once();
    var questions = new ArrayList<FollowUpQuestion>();
    for (var question : item.listOrNone("followUps")) {
      question.only("id", "type", "label", "when", "options", "toolAdded", "requiredWhen");
      var type = question.at("type").oneOf(JsonNames.of(FieldType.class));
      questions.add(
          new FollowUpQuestion(
              once.note(question, wellFormed(question.at("id"))),
              type,
              text.said(question.at("label")),
              options(question, "options", type),
              Condition.ALWAYS,
              question.flag("toolAdded", false)));
    }
    return questions;
  }

  /** The questions again, now that conditions can be checked against all of them. */
  List<ChecklistItem> asking(List<ChecklistItem> items, ConditionJson conditions) {
    var complete = new ArrayList<ChecklistItem>();
    for (int i = 0; i < items.size(); i++) {
      var item = items.get(i);
      var questions = places.get(i).listOrNone("followUps");
      var asked = new ArrayList<FollowUpQuestion>();
      for (int j = 0; j < questions.size(); j++) {
        var one = item.followUps().get(j);
        asked.add(
            new FollowUpQuestion(
                one.id(),
                one.type(),
                one.label(),
                one.options(),
                when(item, questions.get(j).at("when"), conditions),
                one.toolAdded()));
      }
      complete.add(
          new ChecklistItem(
              item.id(),
              item.number(),
              item.section(),
              item.label(),
              item.prompt(),
              item.scored(),
              item.lifetime(),
              asked));
    }
    return complete;
  }

  private static Condition when(ChecklistItem item, JsonPlace when, ConditionJson conditions) {
    return when.isText()
        ? when.oneOf(
            Map.of("yes", new Condition.Is(item.id(), Answer.YES), "any", Condition.ALWAYS))
        : conditions.read(when);
  }

  static String wellFormed(JsonPlace id) {
    if (!ItemId.isWellFormed(id.text())) {
      throw id.unknown(id.text());
    }
    return id.text();
  }

  /** The choices a type offers: its own, or those listed under a name. */
  static List<String> options(JsonPlace place, String name, FieldType type) {
    var given = place.texts(name);
    return switch (type) {
      case YESNO -> List.of("yes", "no");
      case YESNODK -> List.of("yes", "no", "dk");
      case CHOICE, MULTI -> {
        if (given.isEmpty()) {
          throw JsonPlace.refusal("checklist.file.missing", place.path() + "." + name);
        }
        yield given;
      }
      case TEXT, NUMBER, DATE, SIGNATURE -> List.of();
    };
  }
}
