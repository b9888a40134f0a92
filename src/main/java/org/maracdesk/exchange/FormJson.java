package org.maracdesk.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.maracdesk.domain.checklist.AlertRule;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.FieldType;
import org.maracdesk.domain.checklist.FormSection;
import org.maracdesk.domain.checklist.InformationSource;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.Severity;

/** Reads one form: questions first, then the rules that speak about them. */
final class FormJson {

  private final JsonPlace top;
  private final byte[] file;
  private final FormText text;

  FormJson(JsonPlace top, byte[] file) {
    this.top = top;
    this.file = file;
    this.text = new FormText(top.at("languages").text("default"));
  }

  ChecklistForm read() {
    top.only(
        "format",
        "formatVersion",
        "id",
        "version",
        "status",
        "title",
        "instrument",
        "wording",
        "attribution",
        "languages",
        "scales",
        "sourceOfInformation",
        "sections",
        "items",
        "scores",
        "rules",
        "dataQuality",
        "supplementary",
        "supersedes");
    checkStatus();
    checkScores();
    var sections = sections();
    var scales = scales();
    var questions = new ItemsJson(top.list("items"), text, sections, scales);
    var items = questions.read();
    var itemCount = top.at("instrument").at("itemCount");
    if (itemCount.number(1, 1000) != items.size()) {
      throw JsonPlace.refusal("checklist.file.item-count", itemCount.number(1, 1000), items.size());
    }
    var fields = sections.stream().flatMap(section -> section.fields().stream()).toList();
    var conditions = new ConditionJson(items, fields);
    var asked = questions.asking(items, conditions);
    var rules = rules(conditions, fields);
    checkCritical(rules);
    return new ChecklistForm(
        ChecklistJson.edition(top, file),
        text.said(top.at("title")),
        text.said(top.at("wording").at("notice")),
        top.at("attribution").text("credit"),
        top.at("attribution").text("rightsNote", ""),
        sections,
        asked,
        rules,
        sources(),
        quality(items),
        mayNotApply(items));
  }

  private void checkStatus() {
    switch (top.text("status")) {
      case "official", "paraphrase" -> {}
      case "scaffold" -> throw JsonPlace.refusal("checklist.file.scaffold", top.text("id"));
      default -> throw top.at("status").unknown(top.text("status"));
    }
  }

  /** One count of yes answers: weights and sums would need rules this version does not have. */
  private void checkScores() {
    var scores = top.list("scores");
    if (scores.size() != 1) {
      throw top.at("scores").refused("checklist.file.one-score");
    }
    var score = scores.getFirst().only("id", "type", "of", "value", "reportRange", "display");
    score.at("id").oneOf(Map.of("yes", "yes"));
    score.at("type").oneOf(Map.of("count", "count"));
    score.at("of").oneOf(Map.of("scored", "scored"));
    score.at("value").oneOf(Map.of("yes", "yes"));
  }

  private List<FormSection> sections() {
    var once = new JsonNames.Once();
    var fieldOnce = new JsonNames.Once();
    var sections = new ArrayList<FormSection>();
    for (var section : top.list("sections")) {
      section.only("id", "title", "scored", "fields");
      sections.add(
          new FormSection(
              once.note(section, section.text("id")),
              text.said(section.at("title")),
              section.flag("scored"),
              section.listOrNone("fields").stream()
                  .map(field -> field(field, fieldOnce))
                  .toList()));
    }
    return sections;
  }

  private FormSection.Field field(JsonPlace field, JsonNames.Once once) {
    field.only("id", "type", "label", "required", "requiredWhen", "hints", "values", "onYes");
    var type = field.at("type").oneOf(JsonNames.of(FieldType.class));
    return new FormSection.Field(
        once.note(field, field.text("id")),
        type,
        text.said(field.at("label")),
        ItemsJson.options(field, "values", type),
        field.texts("hints"),
        field.flag("required", false));
  }

  /** The names of the scales, each of them yes, no and "don't know". */
  private Set<String> scales() {
    var scales = top.at("scales").fields();
    for (var scale : scales.values()) {
      scale.only("type", "perItemSource", "values", "unanswered", "optional");
      scale.at("type").oneOf(Map.of("choice", "choice"));
      checkValues(scale);
      for (var optional : scale.listOrNone("optional")) {
        optional.at("id").oneOf(Map.of("na", Answer.NOT_APPLICABLE));
      }
    }
    return scales.keySet();
  }

  private static void checkValues(JsonPlace scale) {
    var points = Map.of("yes", 1, "no", 0, "dk", 0);
    var met = new JsonNames.Once();
    var values = scale.list("values");
    for (var value : values) {
      var worth = value.at("id").oneOf(points);
      met.note(value, value.text("id"));
      value.number("points", worth, worth);
    }
    if (values.size() != points.size()) {
      throw scale.at("values").refused("checklist.file.yes-no-dk");
    }
  }

  private List<AlertRule> rules(ConditionJson conditions, List<FormSection.Field> fields) {
    var once = new JsonNames.Once();
    var sets = supplementary();
    var rules = new ArrayList<AlertRule>();
    for (var rule : top.list("rules")) {
      rule.only("id", "severity", "tier", "when", "text", "show", "require");
      var show = rule.maybe("show");
      if (show != null && !sets.contains(show.text())) {
        throw show.dangling(show.text());
      }
      for (var field : rule.listOrNone("require")) {
        if (fields.stream().noneMatch(one -> one.id().equals(field.text()))) {
          throw field.dangling(field.text());
        }
      }
      var tier = rule.maybe("tier");
      rules.add(
          new AlertRule(
              once.note(rule, rule.text("id")),
              rule.at("severity").oneOf(JsonNames.of(Severity.class)),
              tier == null ? 0 : tier.number(1, 2),
              conditions.read(rule.at("when")),
              text.said(rule.at("text")),
              show == null ? null : show.text(),
              rule.texts("require")));
    }
    return rules;
  }

  private Set<String> supplementary() {
    var sets = new HashSet<String>();
    for (var set : top.listOrNone("supplementary")) {
      set.only("id", "affectsScore", "offer");
      if (set.flag("affectsScore")) {
        throw set.at("affectsScore").refused("checklist.file.safeguard");
      }
      sets.add(set.text("id"));
    }
    return sets;
  }

  private void checkCritical(List<AlertRule> rules) {
    var codes = rules.stream().map(AlertRule::code).toList();
    for (var item : top.list("items")) {
      var critical = item.maybe("critical");
      if (critical != null) {
        critical.only("tier", "alert", "basis").number("tier", 1, 2);
        checkCode(critical.at("alert"), codes);
      }
    }
    for (var section : top.list("sections")) {
      for (var field : section.listOrNone("fields")) {
        var onYes = field.maybe("onYes");
        if (onYes != null) {
          checkCode(onYes, codes);
        }
      }
    }
  }

  private static void checkCode(JsonPlace place, List<String> codes) {
    if (!codes.contains(place.text())) {
      throw place.dangling(place.text());
    }
  }

  private List<InformationSource> sources() {
    var place = top.at("sourceOfInformation");
    var names = JsonNames.of(InformationSource.class);
    var sources = new LinkedHashSet<InformationSource>();
    sources.add(place.at("default").oneOf(names));
    place.list("options").forEach(option -> sources.add(option.oneOf(names)));
    return List.copyOf(sources);
  }

  private ChecklistForm.DataQuality quality(List<ChecklistItem> items) {
    var place =
        top.at("dataQuality").only("criticalItems", "dontKnowAlertAt", "reportSourceOtherThan");
    return new ChecklistForm.DataQuality(
        known(place.list("criticalItems"), items), place.number("dontKnowAlertAt", 1, 1000));
  }

  private Set<ItemId> mayNotApply(List<ChecklistItem> items) {
    var ids = new HashSet<ItemId>();
    for (var scale : top.at("scales").fields().values()) {
      for (var optional : scale.listOrNone("optional")) {
        ids.addAll(known(optional.listOrNone("onlyFor"), items));
      }
    }
    return ids;
  }

  private static Set<ItemId> known(List<JsonPlace> places, List<ChecklistItem> items) {
    var ids = new HashSet<ItemId>();
    for (var place : places) {
      var id = new ItemId(ItemsJson.wellFormed(place));
      if (items.stream().noneMatch(item -> item.id().equals(id))) {
        throw place.dangling(id.value());
      }
      ids.add(id);
    }
    return ids;
  }
}
