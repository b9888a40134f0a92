package org.maracdesk.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.Score;

/** Reads what a form adds up. */
final class ScoresJson {

  private final JsonPlace scores;
  private final FormText text;
  private final List<ChecklistItem> items;

  ScoresJson(JsonPlace scores, FormText text, List<ChecklistItem> items) {
    this.scores = scores;
    this.text = text;
    this.items = items;
  }

  List<Score> read() {
    var once = new JsonNames.Once();
    var places = scores.members();
    if (places.isEmpty()) {
      throw scores.refused("checklist.file.needs-list");
    }
    var read = new ArrayList<Score>();
    for (var place : places) {
      place.only("id", "type", "of", "value", "reportRange", "display");
      place.flag("reportRange", true);
      var kind = place.at("type").oneOf(JsonNames.of(Score.Kind.class));
      if (kind == Score.Kind.NONE && places.size() > 1) {
        throw place.refused("checklist.file.none-and-more");
      }
      var of = kind == Score.Kind.NONE ? Set.<ItemId>of() : of(place.at("of"));
      read.add(
          new Score(
              once.note(place, place.text("id")),
              kind,
              of,
              kind == Score.Kind.COUNT ? counted(place.at("value"), of) : null,
              text.said(place, "display", "")));
    }
    return read;
  }

  private Set<ItemId> of(JsonPlace of) {
    if (of.isText()) {
      of.oneOf(Map.of("scored", ""));
      return those(of, ChecklistItem::scored);
    }
    of.only("items", "equivalentTo");
    @Nullable JsonPlace other = of.maybe("equivalentTo");
    if (other != null) {
      return those(other, item -> item.equivalents().containsKey(other.text()));
    }
    var all = items.stream().map(ChecklistItem::id).collect(Collectors.toSet());
    return ScalesJson.known(of.list("items"), all);
  }

  private Set<ItemId> those(JsonPlace place, Predicate<ChecklistItem> wanted) {
    var found = items.stream().filter(wanted).map(ChecklistItem::id).collect(Collectors.toSet());
    if (found.isEmpty()) {
      throw place.dangling(place.text());
    }
    return found;
  }

  private Answer counted(JsonPlace value, Set<ItemId> of) {
    var answer = new Answer(value.text());
    for (var item : items) {
      if (of.contains(item.id()) && item.scale().isUncertain(answer)) {
        throw value.unknown(value.text());
      }
    }
    return answer;
  }
}
