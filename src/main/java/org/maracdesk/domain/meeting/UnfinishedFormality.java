package org.maracdesk.domain.meeting;

import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Confidential;

/**
 * What is typed of an interest, the approval or a correction and is not said yet. There is one of
 * each kind at a meeting at most.
 *
 * @param kind which of them
 * @param item the case it is about; null for none, or none yet
 * @param person who knows somebody; null where nobody is chosen
 * @param relationship what they are to the person in the case
 * @param by who approves or corrects
 * @param text the reason, or the correction
 */
public record UnfinishedFormality(
    Kind kind,
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

  /** Nothing typed. */
  public static UnfinishedFormality none(Kind kind) {
    return new UnfinishedFormality(
        kind, null, null, Interest.Relationship.NOT_SAID, Confidential.NONE, Confidential.NONE);
  }

  /** Whether this is what was half said of an interest that is declared now. */
  public boolean isSaidBy(Interest interest) {
    return kind == Kind.INTEREST
        && (item == null ? interest.attendance().equals(person) : item.equals(interest.item()));
  }

  /** The same without who it is: they are no longer there. */
  public UnfinishedFormality ofNobody() {
    return new UnfinishedFormality(kind, item, null, relationship, by, text);
  }

  /** Whether anything is typed or chosen besides the case. */
  public boolean isBegun() {
    return person != null
        || relationship != Interest.Relationship.NOT_SAID
        || !by.isBlank()
        || !text.isBlank();
  }
}
