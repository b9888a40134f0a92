package org.maracdesk.domain.meeting;

import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Confidential;

/**
 * What is typed of an interest, the approval or a correction and is not said yet. Of interests a
 * meeting may have several, for a case begun before another is finished; of the others one at most.
 *
 * @param kind which of them
 * @param number which of several of its kind, from 0
 * @param item the case it is about; null for none, or none yet
 * @param person who knows somebody; null where nobody is chosen
 * @param relationship what they are to the person in the case
 * @param by who approves or corrects
 * @param text the reason, or the correction
 */
public record UnfinishedFormality(
    Kind kind,
    int number,
    @Nullable AgendaItemId item,
    @Nullable AttendanceId person,
    Interest.Relationship relationship,
    Confidential by,
    Confidential text) {

  /** What can be half said. */
  public enum Kind {
    INTEREST,
    APPROVAL,
    CORRECTION
  }

  /** The only one of its kind, or the first. */
  public UnfinishedFormality(
      Kind kind,
      @Nullable AgendaItemId item,
      @Nullable AttendanceId person,
      Interest.Relationship relationship,
      Confidential by,
      Confidential text) {
    this(kind, 0, item, person, relationship, by, text);
  }

  /** Nothing typed. */
  public static UnfinishedFormality none(Kind kind, int number) {
    return new UnfinishedFormality(
        kind,
        number,
        null,
        null,
        Interest.Relationship.NOT_SAID,
        Confidential.NONE,
        Confidential.NONE);
  }

  /**
   * Whether this is what was half said of an interest that is declared now: of the same case and
   * the same person, as far as either was chosen.
   */
  public boolean isSaidBy(Interest interest) {
    return kind == Kind.INTEREST
        && (item != null || person != null)
        && (item == null || item.equals(interest.item()))
        && (person == null || person.equals(interest.attendance()));
  }

  /** The same without who it is: they are no longer there. */
  public UnfinishedFormality ofNobody() {
    return new UnfinishedFormality(kind, number, item, null, relationship, by, text);
  }

  /** Whether anything is typed or chosen besides the case. */
  public boolean isBegun() {
    return person != null
        || relationship != Interest.Relationship.NOT_SAID
        || !by.isBlank()
        || !text.isBlank();
  }
}
