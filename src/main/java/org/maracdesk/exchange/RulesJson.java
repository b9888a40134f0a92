package org.maracdesk.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.AlertRule;
import org.maracdesk.domain.checklist.FormSection;
import org.maracdesk.domain.checklist.Grade;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.Severity;
import org.maracdesk.domain.checklist.SupplementarySet;

/** Reads what a form draws attention to, what it opens and what judgement it asks for. */
final class RulesJson {

  private final JsonPlace top;
  private final FormText text;

  RulesJson(JsonPlace top, FormText text) {
    this.top = top;
    this.text = text;
  }

  List<AlertRule> rules(ConditionJson conditions, List<FormSection> sections) {
    var fields = new HashSet<String>();
    sections.forEach(section -> section.fields().forEach(field -> fields.add(field.id())));
    var once = new JsonNames.Once();
    var sets = setIds();
    var rules = new ArrayList<AlertRule>();
    for (var rule : top.listOrNone("rules")) {
      rule.only("id", "severity", "tier", "when", "text", "show", "require");
      var show = rule.maybe("show");
      if (show != null && !sets.contains(show.text())) {
        throw show.dangling(show.text());
      }
      for (var field : rule.listOrNone("require")) {
        if (!fields.contains(field.text())) {
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

  private Set<String> setIds() {
    var once = new JsonNames.Once();
    var sets = new HashSet<String>();
    for (var set : top.listOrNone("supplementary")) {
      set.only("id", "affectsScore", "under", "offer");
      if (set.flag("affectsScore")) {
        throw set.at("affectsScore").refused("checklist.file.safeguard");
      }
      sets.add(once.note(set, ItemsJson.wellFormed(set.at("id"))));
    }
    return sets;
  }

  /** The sets that open beside the form, as far as their questions are known. */
  List<SupplementarySet> supplements(Set<ItemId> items, ChecklistJson.Forms others) {
    var sets = new ArrayList<SupplementarySet>();
    for (var set : top.listOrNone("supplementary")) {
      var under = set.maybe("under");
      if (under != null) {
        ScalesJson.known(List.of(under), items);
      }
      var offer = set.maybe("offer");
      sets.add(
          new SupplementarySet(
              set.text("id"),
              under == null ? null : new ItemId(under.text()),
              offer != null && offer.oneOf(Map.of("always", true)),
              others.named(set.text("id")).orElse(null)));
    }
    return sets;
  }

  /** Alerts that items and fields name are rules of the form. */
  void checkCodes(List<AlertRule> rules) {
    var codes = rules.stream().map(AlertRule::code).toList();
    for (var item : top.listOrNone("items")) {
      var critical = item.maybe("critical");
      if (critical != null) {
        critical.only("tier", "alert", "basis").number("tier", 1, 2);
        checkCode(critical.at("alert"), codes);
      }
    }
    for (var section : top.listOrNone("sections")) {
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

  /** The judgement the assessor writes down; one that is computed would be none. */
  @Nullable Grade grade() {
    var grade = top.maybe("grade");
    if (grade == null) {
      return null;
    }
    grade.only("type", "values", "computed", "reasonRequired", "definitions");
    grade.at("type").oneOf(Map.of("judgement", ""));
    if (grade.flag("computed")) {
      throw grade.at("computed").refused("checklist.file.safeguard");
    }
    var once = new JsonNames.Once();
    var values = grade.list("values").stream().map(value -> value(value, once)).toList();
    if (values.isEmpty()) {
      throw grade.at("values").refused("checklist.file.needs-list");
    }
    return new Grade(values, grade.flag("reasonRequired", false));
  }

  private Grade.Value value(JsonPlace value, JsonNames.Once once) {
    if (value.isText()) {
      var id = once.note(value, value.text());
      return new Grade.Value(id, ScalesJson.spoken(id), "");
    }
    value.only("id", "text", "meaning");
    var id = once.note(value, value.text("id"));
    return new Grade.Value(
        id, text.said(value, "text", ScalesJson.spoken(id)), text.said(value, "meaning", ""));
  }
}
