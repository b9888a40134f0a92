package org.maracdesk.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.ChecklistForm.Status;
import org.maracdesk.domain.checklist.ChecklistItem;
import org.maracdesk.domain.checklist.FormSection;
import org.maracdesk.domain.checklist.InformationSource;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.checklist.Scale;

/** Reads one form: scales and questions first, then the rules that speak about them. */
final class FormJson {

  private static final int MOST_ITEMS = 1000;

  private final JsonPlace top;
  private final byte[] file;
  private final ChecklistJson.Forms others;
  private final FormText text;
  private final Status status;

  /**
   * @param language the language wanted; absent for the form's own
   * @param others where the sets come from that open beside the form
   */
  FormJson(JsonPlace top, byte[] file, @Nullable String language, ChecklistJson.Forms others) {
    this.top = top;
    this.file = file;
    this.others = others;
    var languages = top.maybe("languages");
    var usual = languages == null ? "en-GB" : languages.text("default");
    this.text = new FormText(language == null ? usual : language, usual);
    this.status = top.at("status").oneOf(JsonNames.of(Status.class));
  }

  ChecklistForm read() {
    top.only(
        "format",
        "formatVersion",
        "id",
        "version",
        "status",
        "use",
        "title",
        "instrument",
        "wording",
        "attribution",
        "languages",
        "scales",
        "sourceOfInformation",
        "sections",
        "items",
        "grid",
        "scores",
        "rules",
        "grade",
        "highlights",
        "dataQuality",
        "supplementary",
        "supersedes");
    var scalesJson = new ScalesJson(top.maybe("scales"), text);
    var scales = scalesJson.read();
    var sectionsJson = new SectionsJson(top.listOrNone("sections"), text);
    var sections = new ArrayList<>(sectionsJson.read());
    var questions = new ItemsJson(top.listOrNone("items"), text, sections, scales, isDraft());
    var items = new ArrayList<>(questions.read());
    addGrid(scales, sections, items);
    checkItems(items);
    checkCount(items.size());
    var scores = new ScoresJson(top.at("scores"), text, items).read();
    var conditions = new ConditionJson(items, sections, scores);
    var rulesJson = new RulesJson(top, text);
    var rules = rulesJson.rules(conditions, sections);
    rulesJson.checkCodes(rules);
    checkHighlights();
    return new ChecklistForm(
        ChecklistJson.edition(top, file),
        null,
        status,
        use(),
        text.language(),
        languages(),
        new InstrumentJson(top, text, isDraft()).read(),
        sectionsJson.asking(sections, conditions),
        questions.asking(items, conditions),
        scores,
        rules,
        sources(),
        quality(items),
        ScalesJson.known(scalesJson.mayNotApply(), ids(items)),
        rulesJson.grade(),
        rulesJson.supplements(ids(items), others));
  }

  /** Something to try the format with need not have all its words yet. */
  private boolean isDraft() {
    return status == Status.SCAFFOLD;
  }

  private ChecklistForm.Use use() {
    var use = top.maybe("use");
    return use == null
        ? ChecklistForm.Use.REFERRAL
        : use.oneOf(JsonNames.of(ChecklistForm.Use.class));
  }

  private List<String> languages() {
    var languages = top.maybe("languages");
    if (languages == null) {
      return List.of(text.otherwise());
    }
    languages.only("default", "available", "planned", "fallback");
    var all = new LinkedHashSet<String>();
    all.add(text.otherwise());
    all.addAll(languages.texts("available"));
    return List.copyOf(all);
  }

  private void addGrid(
      Map<String, Scale> scales, List<FormSection> sections, List<ChecklistItem> items) {
    var grid = top.maybe("grid");
    if (grid != null) {
      var read = new GridJson(grid, text, scales);
      sections.addAll(read.sections());
      items.addAll(read.items());
    }
  }

  /** What the file says of itself, so that a question lost on the way is noticed. */
  private void checkCount(int items) {
    var instrument = top.maybe("instrument");
    var count = instrument == null ? null : instrument.maybe("itemCount");
    if (count != null && count.number(0, MOST_ITEMS) != items) {
      throw JsonPlace.refusal("checklist.file.item-count", count.number(0, MOST_ITEMS), items);
    }
  }

  private void checkItems(List<ChecklistItem> items) {
    if (items.isEmpty() && status != Status.EXTERNAL) {
      throw JsonPlace.refusal("checklist.file.missing", "items");
    }
    if (items.size() > MOST_ITEMS) {
      throw top.at("items").refused("checklist.file.needs-list");
    }
  }

  private void checkHighlights() {
    var highlights = top.maybe("highlights");
    if (highlights != null) {
      highlights.only("source", "default").at("source").oneOf(Map.of("wording-pack", ""));
    }
  }

  private List<InformationSource> sources() {
    var place = top.maybe("sourceOfInformation");
    if (place == null) {
      return List.of(InformationSource.VICTIM);
    }
    place.only("default", "options");
    var names = JsonNames.of(InformationSource.class);
    var sources = new LinkedHashSet<InformationSource>();
    sources.add(place.at("default").oneOf(names));
    place.list("options").forEach(option -> sources.add(option.oneOf(names)));
    return List.copyOf(sources);
  }

  private ChecklistForm.DataQuality quality(List<ChecklistItem> items) {
    var place = top.maybe("dataQuality");
    if (place == null) {
      return new ChecklistForm.DataQuality(Set.of(), MOST_ITEMS);
    }
    place.only("criticalItems", "dontKnowAlertAt", "reportSourceOtherThan");
    return new ChecklistForm.DataQuality(
        ScalesJson.known(place.list("criticalItems"), ids(items)),
        place.number("dontKnowAlertAt", 1, MOST_ITEMS));
  }

  private static Set<ItemId> ids(List<ChecklistItem> items) {
    return items.stream().map(ChecklistItem::id).collect(Collectors.toSet());
  }
}
