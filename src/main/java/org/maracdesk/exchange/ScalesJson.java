package org.maracdesk.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.Scale;

/** Reads what can be answered to the questions of a form. */
final class ScalesJson {

  private static final int MOST_POINTS = 1000;

  private final @Nullable JsonPlace place;
  private final FormText text;

  /** Reads the scales under this place. */
  ScalesJson(@Nullable JsonPlace place, FormText text) {
    this.place = place;
    this.text = text;
  }

  /** The scales by their names. */
  Map<String, Scale> read() {
    var scales = new LinkedHashMap<String, Scale>();
    fields().forEach((name, scale) -> scales.put(name, scale(name, scale)));
    return scales;
  }

  /** The questions that may be answered "does not apply" where the profile allows it. */
  List<JsonPlace> mayNotApply() {
    var items = new ArrayList<JsonPlace>();
    for (var scale : fields().values()) {
      for (var optional : scale.listOrNone("optional")) {
        items.addAll(optional.listOrNone("onlyFor"));
      }
    }
    return items;
  }

  private Map<String, JsonPlace> fields() {
    return place == null ? Map.of() : place.fields();
  }

  private Scale scale(String name, JsonPlace scale) {
    var unanswered = scale.maybe("unanswered");
    if (unanswered != null) {
      unanswered.only("uncertain", "text");
    }
    var kind = scale.at("type").oneOf(JsonNames.of(Scale.Kind.class));
    var values =
        switch (kind) {
          case CHOICE -> choices(scale);
          case FREQUENCY, ORDINAL -> ordered(scale);
        };
    return new Scale(name, kind, values, scale.flag("perItemSource", false));
  }

  private List<Scale.Value> choices(JsonPlace scale) {
    scale.only("type", "perItemSource", "values", "unanswered", "optional");
    var once = new JsonNames.Once();
    var values = new ArrayList<Scale.Value>();
    for (var value : scale.list("values")) {
      value.only("id", "points", "uncertain", "text", "reasonOptions");
      values.add(value(value, once, points(value.maybe("points")), false));
    }
    for (var optional : scale.listOrNone("optional")) {
      optional.only("id", "points", "uncertain", "enabledBy", "onlyFor", "text");
      optional.at("id").oneOf(Map.of("na", Answer.NOT_APPLICABLE));
      values.add(value(optional, once, 0, true));
    }
    checkUsualNames(scale, values);
    return values;
  }

  /** Whoever says yes or no means it, and "don't know" is no evidence. */
  private static void checkUsualNames(JsonPlace scale, List<Scale.Value> values) {
    for (var value : values) {
      boolean open = value.answer().equals(Answer.DONT_KNOW);
      boolean certain = value.answer().equals(Answer.YES) || value.answer().equals(Answer.NO);
      if (open && !value.uncertain() || certain && value.uncertain()) {
        throw scale.at("values").refused("checklist.file.uncertain-value");
      }
    }
  }

  private List<Scale.Value> ordered(JsonPlace scale) {
    scale.only("type", "perItemSource", "ordered", "points", "labels", "extra", "unanswered");
    var once = new JsonNames.Once();
    var labels = scale.maybe("labels");
    var points = scale.maybe("points");
    var ids = scale.list("ordered");
    if (ids.isEmpty()) {
      throw scale.at("ordered").refused("checklist.file.needs-list");
    }
    if (points != null && points.members().size() != ids.size()) {
      throw points.refused("checklist.file.points-for-each");
    }
    if (labels != null) {
      labels.only(ids.stream().map(JsonPlace::text).toArray(String[]::new));
    }
    var values = new ArrayList<Scale.Value>();
    for (int i = 0; i < ids.size(); i++) {
      var id = once.note(ids.get(i), ItemsJson.wellFormed(ids.get(i)));
      values.add(
          new Scale.Value(
              new Answer(id),
              labels == null ? spoken(id) : text.said(labels, id, spoken(id)),
              points == null ? i : points.members().get(i).number(0, MOST_POINTS),
              false,
              false));
    }
    for (var extra : scale.listOrNone("extra")) {
      extra.only("id", "uncertain", "text");
      values.add(value(extra, once, 0, false));
    }
    return values;
  }

  private Scale.Value value(JsonPlace value, JsonNames.Once once, int points, boolean byProfile) {
    var id = once.note(value, ItemsJson.wellFormed(value.at("id")));
    return new Scale.Value(
        new Answer(id),
        text.said(value, "text", spoken(id)),
        points,
        value.flag("uncertain", false),
        byProfile);
  }

  private static int points(@Nullable JsonPlace points) {
    return points == null ? 0 : points.number(0, MOST_POINTS);
  }

  /** How an id is read where the form gives it no words: "all-the-time" as "All the time". */
  static String spoken(String id) {
    var words = id.replace('-', ' ').replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** The question ids in places, each of which must be one of these. */
  static Set<ItemId> known(Iterable<JsonPlace> places, Set<ItemId> items) {
    var ids = new HashSet<ItemId>();
    for (var place : places) {
      var id = new ItemId(ItemsJson.wellFormed(place));
      if (!items.contains(id)) {
        throw place.dangling(id.value());
      }
      ids.add(id);
    }
    return ids;
  }
}
