package org.maracdesk.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maracdesk.domain.checklist.FieldType;
import org.maracdesk.domain.checklist.FormSection;

/** Reads the parts of a form and what is asked around the questions. */
final class SectionsJson {

  /** What a field is owed for that the profile knows of; the decision itself asks for it. */
  private static final String BY_PROFILE = "profile.rationale";

  private final List<JsonPlace> places;
  private final FormText text;
  private final Map<String, JsonPlace> fields = new HashMap<>();

  SectionsJson(List<JsonPlace> places, FormText text) {
    this.places = places;
    this.text = text;
  }

  /** The sections, their fields not yet knowing when they are owed. */
  List<FormSection> read() {
    var once = new JsonNames.Once();
    var fieldOnce = new JsonNames.Once();
    var sections = new ArrayList<FormSection>();
    for (var section : places) {
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
    var id = once.note(field, field.text("id"));
    fields.put(id, field);
    return new FormSection.Field(
        id,
        type,
        text.said(field.at("label")),
        ItemsJson.options(field, "values", type, text),
        field.listOrNone("hints").stream().map(text::said).toList(),
        field.flag("required", false),
        null);
  }

  /** The sections again, now that conditions can be checked against the whole form. */
  List<FormSection> asking(List<FormSection> sections, ConditionJson conditions) {
    return sections.stream()
        .map(
            section ->
                new FormSection(
                    section.id(),
                    section.title(),
                    section.scored(),
                    section.fields().stream().map(field -> asking(field, conditions)).toList()))
        .toList();
  }

  private FormSection.Field asking(FormSection.Field field, ConditionJson conditions) {
    var place = fields.get(field.id());
    var when = place == null ? null : place.maybe("requiredWhen");
    if (when == null || when.isText() && when.text().equals(BY_PROFILE)) {
      return field;
    }
    return new FormSection.Field(
        field.id(),
        field.type(),
        field.label(),
        field.values(),
        field.hints(),
        field.required(),
        conditions.read(when));
  }
}
