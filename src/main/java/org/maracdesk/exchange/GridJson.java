package org.maracdesk.exchange;

import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.FieldType;
import org.maracdesk.domain.checklist.FormSection;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.Scale;

/**
 * Reads a grid. Each row becomes a section, each column with a scale a question {@code row.column}
 * in it, each column of text a field {@code row.column}: screens and papers need not know of grids.
 */
final class GridJson {

  private final JsonPlace grid;
  private final FormText text;
  private final Map<String, Scale> scales;

  GridJson(JsonPlace grid, FormText text, Map<String, Scale> scales) {
    this.grid = grid.only("period", "rows", "columns");
    this.text = text;
    this.scales = scales;
    checkPeriod();
  }

  private void checkPeriod() {
    var period = grid.maybe("period");
    if (period != null) {
      try {
        Period.parse(period.text());
      } catch (DateTimeParseException notAPeriod) {
        throw period.unknown(period.text());
      }
    }
  }

  List<FormSection> sections() {
    var once = new JsonNames.Once();
    var sections = new ArrayList<FormSection>();
    for (var row : grid.list("rows")) {
      var id = once.note(row, id(row));
      var fields = new ArrayList<FormSection.Field>();
      for (var column : grid.list("columns")) {
        if (isText(column)) {
          fields.add(
              new FormSection.Field(
                  id + "." + id(column),
                  FieldType.TEXT,
                  label(column),
                  List.of(),
                  List.of(),
                  false,
                  null));
        }
      }
      sections.add(new FormSection(id, label(row), true, fields));
    }
    return sections;
  }

  List<ChecklistItem> items() {
    var items = new ArrayList<ChecklistItem>();
    for (var row : grid.list("rows")) {
      if (!row.isText()) {
        row.only("id", "label", "prompt", "levels");
      }
      var once = new JsonNames.Once();
      boolean first = true;
      for (var column : grid.list("columns")) {
        once.note(column, id(column));
        if (!isText(column)) {
          items.add(item(row, column, first));
          first = false;
        }
      }
    }
    return items;
  }

  private ChecklistItem item(JsonPlace row, JsonPlace column, boolean first) {
    var scale = scales.get(column.text("scale"));
    if (scale == null) {
      throw column.at("scale").dangling(column.text("scale"));
    }
    return new ChecklistItem(
        new ItemId(id(row) + "." + id(column)),
        null,
        id(row),
        label(column),
        first && !row.isText() ? text.said(row, "prompt", "") : "",
        scale,
        meanings(row, scale),
        false,
        1,
        false,
        null,
        Map.of(),
        List.of());
  }

  private Map<Answer, String> meanings(JsonPlace row, Scale scale) {
    var meanings = new HashMap<Answer, String>();
    @Nullable JsonPlace levels = row.isText() ? null : row.maybe("levels");
    if (levels != null) {
      levels
          .fields()
          .forEach(
              (name, said) -> {
                var answer = new Answer(name);
                if (scale.value(answer).isPresent()) {
                  meanings.put(answer, text.said(said));
                } else if (scales.values().stream().noneMatch(s -> s.value(answer).isPresent())) {
                  throw said.dangling(name);
                }
              });
    }
    return meanings;
  }

  private static boolean isText(JsonPlace column) {
    column.only("id", "label", "scale", "type");
    var type = column.maybe("type");
    if (type == null) {
      return false;
    }
    return type.oneOf(Map.of("text", true));
  }

  private String label(JsonPlace place) {
    return place.isText()
        ? ScalesJson.spoken(place.text())
        : text.said(place, "label", ScalesJson.spoken(id(place)));
  }

  private static String id(JsonPlace place) {
    if (place.isText()) {
      return ItemsJson.wellFormed(place);
    }
    return ItemsJson.wellFormed(place.at("id"));
  }
}
