package org.maracdesk.domain.checklist;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The questions of a checklist and what each answer draws attention to. Never edited in place:
 * another wording or rule is another version.
 *
 * @param edition which file this is
 * @param title what stands at its head
 * @param notice that the prompts were written for this tool; on screen and on every print
 * @param credit whose numbering and subject matter they follow
 * @param rightsNote what the owners of the instrument ask for
 * @param sections the parts, in order
 * @param items the questions, in order
 * @param rules the alerts
 * @param sources where answers may come from, the usual one first
 * @param quality when gaps are pointed out
 * @param mayNotApply questions that may be answered "does not apply" where the profile allows it
 */
public record ChecklistForm(
    Edition edition,
    String title,
    String notice,
    String credit,
    String rightsNote,
    List<FormSection> sections,
    List<ChecklistItem> items,
    List<AlertRule> rules,
    List<InformationSource> sources,
    DataQuality quality,
    Set<ItemId> mayNotApply) {

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
    sections = List.copyOf(sections);
    items = List.copyOf(items);
    rules = List.copyOf(rules);
    sources = List.copyOf(sources);
    mayNotApply = Set.copyOf(mayNotApply);
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

  /** The questions of one section, in order. */
  public List<ChecklistItem> itemsIn(FormSection section) {
    return items.stream().filter(item -> item.section().equals(section.id())).toList();
  }
}
