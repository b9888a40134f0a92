package org.maracdesk.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.FollowUpQuestion;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.WordingPack;

/** Reads the words an organisation is licensed to use, against the form they are for. */
final class WordingPackJson {

  private static final Pattern LOCALE = Pattern.compile("[a-z]{2,3}(-[A-Z]{2})?");

  private final JsonPlace top;
  private final byte[] file;
  private final ChecklistForm form;

  WordingPackJson(JsonPlace top, byte[] file, ChecklistForm form) {
    this.top = top;
    this.file = file;
    this.form = form;
  }

  WordingPack read() {
    top.only(
        "format",
        "formatVersion",
        "id",
        "version",
        "for",
        "locale",
        "kind",
        "licence",
        "title",
        "texts",
        "highlights",
        "sha256");
    if (!form.edition().isMeantBy(top.text("for"))) {
      throw JsonPlace.refusal(
          "checklist.file.pack-other-form", top.text("for"), form.edition().id());
    }
    if (!form.instrument().packsAllowed()) {
      throw JsonPlace.refusal("checklist.file.no-packs", form.edition().id());
    }
    var locale = top.text("locale");
    if (!LOCALE.matcher(locale).matches()) {
      throw top.at("locale").unknown(locale);
    }
    var title = top.maybe("title");
    var ids = form.items().stream().map(ChecklistItem::id).collect(Collectors.toSet());
    return new WordingPack(
        ChecklistJson.edition(top, file),
        top.text("for"),
        locale,
        top.at("kind").oneOf(Map.of("official", true, "translation", false)),
        licence(top.at("licence")),
        title == null ? null : title.text(),
        texts(),
        ScalesJson.known(top.listOrNone("highlights"), ids));
  }

  private static WordingPack.Licence licence(JsonPlace licence) {
    licence.only("holder", "statement", "permissionRef", "acknowledge");
    return new WordingPack.Licence(
        licence.text("holder"),
        licence.text("statement"),
        licence.text("permissionRef", ""),
        licence.text("acknowledge"));
  }

  /** One text for every question: a checklist half in other words would be neither. */
  private Map<ItemId, WordingPack.Text> texts() {
    var names = form.namesInPack();
    var places = top.at("texts").fields();
    if (places.size() != names.size()) {
      throw JsonPlace.refusal(
          "checklist.file.text-count", places.size(), names.size(), form.edition().id());
    }
    var texts = new HashMap<ItemId, WordingPack.Text>();
    for (var item : form.items()) {
      var place = top.at("texts").at(item.nameInPack().value());
      texts.put(item.nameInPack(), item.isInGrid() ? row(item, place) : question(item, place));
    }
    return texts;
  }

  private static WordingPack.Text question(ChecklistItem item, JsonPlace place) {
    place.only("label", "prompt", "followUps");
    return new WordingPack.Text(
        place.text("label"), place.text("prompt"), followUps(item, place), Map.of());
  }

  private WordingPack.Text row(ChecklistItem item, JsonPlace place) {
    place.only("label", "prompt", "levels");
    var levels = new HashMap<Answer, String>();
    var given = place.maybe("levels");
    if (given != null) {
      var row = form.items().stream().filter(one -> one.section().equals(item.section())).toList();
      given
          .fields()
          .forEach(
              (value, said) -> {
                var answer = new Answer(value);
                if (row.stream().noneMatch(one -> one.scale().value(answer).isPresent())) {
                  throw said.dangling(value);
                }
                levels.put(answer, said.text());
              });
    }
    return new WordingPack.Text(place.text("label"), place.text("prompt", ""), Map.of(), levels);
  }

  private static Map<String, String> followUps(ChecklistItem item, JsonPlace text) {
    var labels = new HashMap<String, String>();
    var places = text.maybe("followUps");
    if (places != null) {
      var known = item.followUps().stream().map(FollowUpQuestion::id).collect(Collectors.toSet());
      places
          .fields()
          .forEach(
              (id, label) -> {
                if (!known.contains(id)) {
                  throw label.dangling(id);
                }
                labels.put(id, label.text());
              });
    }
    return labels;
  }
}
