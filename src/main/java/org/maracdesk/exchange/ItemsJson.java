package org.maracdesk.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.Condition;
import org.maracdesk.domain.checklist.FieldType;
import org.maracdesk.domain.checklist.FollowUpQuestion;
import org.maracdesk.domain.checklist.FormSection;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.Option;
import org.maracdesk.domain.checklist.Scale;

/** Reads the questions of a form, with what is asked after them. */
final class ItemsJson {

  private static final int MOST_WEIGHT = 100;

  private final List<JsonPlace> places;
  private final FormText text;
  private final List<FormSection> sections;
  private final Map<String, Scale> scales;
  private final boolean draft;

  /** Reads these places; a draft need not have all its words yet. */
  ItemsJson(
      List<JsonPlace> places,
      FormText text,
      List<FormSection> sections,
      Map<String, Scale> scales,
      boolean draft) {
    this.places = places;
    this.text = text;
    this.sections = sections;
    this.scales = scales;
    this.draft = draft;
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
          "weight",
          "followUps",
          "tags",
          "lifetime",
          "critical",
          "equivalentTo",
          "publisherHighlight");
      var scale = scales.get(item.text("scale"));
      if (scale == null) {
        throw item.at("scale").dangling(item.text("scale"));
      }
      var said = text.in(item.at("text")).only("label", "prompt");
      var number = item.maybe("number");
      var weight = item.maybe("weight");
      var highlight = item.maybe("publisherHighlight");
      items.add(
          new ChecklistItem(
              new ItemId(ids.note(item, wellFormed(item.at("id")))),
              number == null ? null : numbers.note(item, number.text()),
              group(item),
              said.text("label"),
              draft ? said.text("prompt", "") : said.text("prompt"),
              scale,
              Map.of(),
              item.flag("scored"),
              weight == null ? 1 : weight.number(1, MOST_WEIGHT),
              item.flag("lifetime", false),
              highlight == null ? null : Boolean.valueOf(item.flag("publisherHighlight")),
              equivalents(item),
              followUps(item)));
    }
    return items;
  }

  private String group(JsonPlace item) {
    if (draft && item.maybe("group") == null) {
      return loose().id();
    }
    var group = item.text("group");
    if (sections.stream().noneMatch(one -> one.scored() && one.id().equals(group))) {
      throw item.at("group").dangling(group);
    }
    return group;
  }

  /** The section of questions that a draft has not put in any yet. */
  private FormSection loose() {
    var loose = new FormSection("items", "", true, List.of());
    if (!sections.contains(loose)) {
      sections.add(loose);
    }
    return loose;
  }

  private static Map<String, ItemId> equivalents(JsonPlace item) {
    var equivalents = new HashMap<String, ItemId>();
    var place = item.maybe("equivalentTo");
    if (place != null) {
      place.fields().forEach((form, id) -> equivalents.put(form, new ItemId(wellFormed(id))));
    }
    return equivalents;
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
              options(question, "options", type, text),
              Condition.ALWAYS,
              null,
              question.flag("toolAdded", false)));
    }
    return questions;
  }

  /** The questions again, now that conditions can be checked against all of them. */
  List<ChecklistItem> asking(List<ChecklistItem> items, ConditionJson conditions) {
    var complete = new ArrayList<ChecklistItem>();
    for (int i = 0; i < items.size(); i++) {
      var item = items.get(i);
      // Questions of a grid come last and have nothing that is asked after them
      complete.add(
          i < places.size()
              ? item.asking(asking(item, places.get(i).listOrNone("followUps"), conditions))
              : item);
    }
    return complete;
  }

  private static List<FollowUpQuestion> asking(
      ChecklistItem item, List<JsonPlace> questions, ConditionJson conditions) {
    var asked = new ArrayList<FollowUpQuestion>();
    for (int j = 0; j < questions.size(); j++) {
      var one = item.followUps().get(j);
      var owed = questions.get(j).maybe("requiredWhen");
      asked.add(
          new FollowUpQuestion(
              one.id(),
              one.type(),
              one.label(),
              one.options(),
              when(item, questions.get(j).at("when"), conditions),
              owed == null ? null : when(item, owed, conditions),
              one.toolAdded()));
    }
    return asked;
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
  static List<Option> options(JsonPlace place, String name, FieldType type, FormText text) {
    var once = new JsonNames.Once();
    var given = place.listOrNone(name).stream().map(one -> option(one, text, once)).toList();
    return switch (type) {
      case YESNO -> List.of(Option.of("yes"), Option.of("no"));
      case YESNODK -> List.of(Option.of("yes"), Option.of("no"), Option.of("dk"));
      case CHOICE, MULTI -> {
        if (given.isEmpty()) {
          throw JsonPlace.refusal("checklist.file.missing", place.path() + "." + name);
        }
        yield given;
      }
      case TEXT, NUMBER, DATE, SIGNATURE -> List.of();
    };
  }

  private static Option option(JsonPlace place, FormText text, JsonNames.Once once) {
    if (place.isText()) {
      return Option.of(once.note(place, place.text()));
    }
    place.only("id", "text");
    return new Option(once.note(place, place.text("id")), text.said(place.at("text")));
  }
}
