package org.maracdesk.domain.checklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The questions of a checklist and what each answer draws attention to. Never edited in place:
 * another wording or rule is another version.
 *
 * @param edition which file this is
 * @param wording which pack its words come from; absent when they are the form's own
 * @param status how far its questions can be relied on
 * @param use what it is for
 * @param language the language it is read in, such as en-GB
 * @param languages the languages it can be read in
 * @param instrument what it is, whose it is and whom it is for
 * @param sections the parts, in order
 * @param items the questions, in order
 * @param scores what it adds up; the first is the one shown first
 * @param rules the alerts
 * @param sources where answers may come from, the usual one first
 * @param quality when gaps are pointed out
 * @param mayNotApply questions that may be answered "does not apply" where the profile allows it
 * @param grade a judgement the assessor writes down beside it; absent when it asks for none
 * @param supplements further sets of questions that open beside it
 */
public record ChecklistForm(
    Edition edition,
    @Nullable Edition wording,
    Status status,
    Use use,
    String language,
    List<String> languages,
    Instrument instrument,
    List<FormSection> sections,
    List<ChecklistItem> items,
    List<Score> scores,
    List<AlertRule> rules,
    List<InformationSource> sources,
    DataQuality quality,
    Set<ItemId> mayNotApply,
    @Nullable Grade grade,
    List<SupplementarySet> supplements) {

  /** How far its questions can be relied on. */
  public enum Status {
    /** The publisher's own. */
    OFFICIAL,
    /** Ours, numbered to match. */
    PARAPHRASE,
    /** Something to try the format with; never for a live referral. */
    SCAFFOLD,
    /** A result worked out elsewhere, recorded as given and never converted. */
    EXTERNAL
  }

  /** What it is for. */
  public enum Use {
    /** A checklist of its own. */
    REFERRAL,
    /** A set that opens beside one; it may be used alone too. */
    SUPPLEMENTARY
  }

  /**
   * When gaps are pointed out.
   *
   * @param criticalItems questions whose answer should not stay open
   * @param dontKnowAlertAt how many "don't know" are worth a word
   */
  public record DataQuality(Set<ItemId> criticalItems, int dontKnowAlertAt) {
    public DataQuality {
      criticalItems = Set.copyOf(criticalItems);
    }
  }

  public ChecklistForm {
    languages = List.copyOf(languages);
    sections = List.copyOf(sections);
    items = List.copyOf(items);
    scores = List.copyOf(scores);
    rules = List.copyOf(rules);
    sources = List.copyOf(sources);
    mayNotApply = Set.copyOf(mayNotApply);
    supplements = List.copyOf(supplements);
  }

  /** What stands at its head. */
  public String title() {
    return instrument.title();
  }

  /** Whose words the prompts are; on screen and on every print. */
  public String notice() {
    return instrument.notice();
  }

  /** Whose numbering and subject matter they follow. */
  public String credit() {
    return instrument.credit();
  }

  /** Whether a referral may rest on it. */
  public boolean isForLiveReferral() {
    return status != Status.SCAFFOLD && use == Use.REFERRAL;
  }

  /** The question with this id. */
  public Optional<ChecklistItem> item(ItemId id) {
    return items.stream().filter(item -> item.id().equals(id)).findFirst();
  }

  /** The question with this official number. */
  public Optional<ChecklistItem> numbered(String number) {
    return items.stream().filter(item -> number.equals(item.number())).findFirst();
  }

  /** The field around the checklist with this id. */
  public Optional<FormSection.Field> field(String id) {
    return sections.stream()
        .flatMap(section -> section.fields().stream())
        .filter(field -> field.id().equals(id))
        .findFirst();
  }

  /** The score with this id. */
  public Optional<Score> score(String id) {
    return scores.stream().filter(score -> score.id().equals(id)).findFirst();
  }

  /** The set that opens beside it under this id. */
  public Optional<SupplementarySet> supplement(String id) {
    return supplements.stream().filter(set -> set.id().equals(id)).findFirst();
  }

  /** The score shown first, unless nothing is added up. */
  public Optional<Score> firstScore() {
    return scores.stream().findFirst().filter(score -> score.kind() != Score.Kind.NONE);
  }

  /** Whether the score shown first is a count. */
  public boolean countsFirst() {
    return firstScore().filter(score -> score.kind() == Score.Kind.COUNT).isPresent();
  }

  /** The questions of one section, in order. */
  public List<ChecklistItem> itemsIn(FormSection section) {
    return items.stream().filter(item -> item.section().equals(section.id())).toList();
  }

  /**
   * This form in the words of a pack. What is counted, and when a rule speaks, stays as it is.
   *
   * @throws IllegalArgumentException when the pack is for another form, or has too few or too many
   *     texts
   */
  public ChecklistForm worded(WordingPack pack) {
    if (!pack.isFor(this) || !pack.texts().keySet().equals(namesInPack())) {
      throw new IllegalArgumentException("the pack does not fit the form");
    }
    return new ChecklistForm(
        edition,
        pack.edition(),
        pack.official() ? Status.OFFICIAL : status,
        use,
        pack.locale(),
        languages,
        instrument.worded(pack),
        sections.stream().map(section -> worded(section, pack)).toList(),
        items.stream().map(item -> item.worded(pack)).toList(),
        scores,
        rules,
        sources,
        quality,
        mayNotApply,
        grade,
        supplements);
  }

  /** What a pack has words for: the questions, and the rows of a grid. */
  public Set<ItemId> namesInPack() {
    return items.stream().map(ChecklistItem::nameInPack).collect(Collectors.toSet());
  }

  private FormSection worded(FormSection section, WordingPack pack) {
    return itemsIn(section).stream()
        .filter(ChecklistItem::isInGrid)
        .findFirst()
        .map(item -> pack.texts().get(item.nameInPack()))
        .map(text -> section.titled(text.label()))
        .orElse(section);
  }

  /** Its name and version; its texts are long. */
  @Override
  public String toString() {
    return "ChecklistForm[" + edition.id() + " " + edition.version() + "]";
  }
}
