package org.maracdesk.domain.checklist;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Official words or a translation for a form, which an organisation loads because it is licensed to
 * use them. It changes what is read and nothing that is counted.
 *
 * @param edition which file this is
 * @param appliesTo the form it is for, such as ric-24-adult@1
 * @param locale the language, such as en-GB or cy
 * @param official whether it has the publisher's own words, rather than a translation of ours
 * @param licence on what ground it may be used
 * @param title what stands at the head; absent to keep the form's
 * @param texts the words of each question, or of each row of a grid
 * @param highlights the questions the publisher prints in bold
 */
public record WordingPack(
    Edition edition,
    String appliesTo,
    String locale,
    boolean official,
    Licence licence,
    @Nullable String title,
    Map<ItemId, Text> texts,
    Set<ItemId> highlights) {

  /**
   * On what ground the words may be used.
   *
   * @param holder who owns them
   * @param statement what the organisation states
   * @param permission where it keeps the permission; may be empty
   * @param acknowledge the line that stands wherever the words do
   */
  public record Licence(String holder, String statement, String permission, String acknowledge) {}

  /**
   * The words of one question.
   *
   * @param label a few words for lists
   * @param prompt what is asked
   * @param followUps labels of follow-up questions, by their ids; those not here keep theirs
   * @param levels what some answers stand for, in a grid; those not here keep theirs
   */
  public record Text(
      String label, String prompt, Map<String, String> followUps, Map<Answer, String> levels) {
    public Text {
      followUps = Map.copyOf(followUps);
      levels = Map.copyOf(levels);
    }
  }

  public WordingPack {
    texts = Map.copyOf(texts);
    highlights = Set.copyOf(highlights);
  }

  /** Whether this pack was made for a form. */
  public boolean isFor(ChecklistForm form) {
    return form.edition().isMeantBy(appliesTo);
  }
}
