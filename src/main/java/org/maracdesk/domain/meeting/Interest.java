package org.maracdesk.domain.meeting;

import org.maracdesk.domain.shared.Confidential;

/**
 * Somebody in the room knows somebody in a case (our rule, to be confirmed locally: everybody is
 * asked at the start and before each case; whoever knows somebody leaves for it, and the case stays
 * out of their papers). Everybody else reads only that they left for the item.
 *
 * @param attendance who
 * @param item for which case
 * @param relationship what they are to the person in the case
 * @param decision what the chair decided
 * @param reason why somebody stays; needed then
 */
public record Interest(
    AttendanceId attendance,
    AgendaItemId item,
    Relationship relationship,
    Decision decision,
    Confidential reason) {

  /** What somebody is to a person in a case. */
  public enum Relationship {
    NOT_SAID,
    SELF,
    FAMILY,
    FRIEND,
    COLLEAGUE,
    NEIGHBOUR,
    FORMER_CLIENT
  }

  /** What the chair decided. */
  public enum Decision {
    LEAVES,
    STAYS
  }

  /** Leaves the room for the case. */
  public static Interest leaving(
      AttendanceId attendance, AgendaItemId item, Relationship relationship) {
    return new Interest(attendance, item, relationship, Decision.LEAVES, Confidential.NONE);
  }

  /** Whether the person is out of the room for the case. */
  public boolean leaves() {
    return decision == Decision.LEAVES;
  }
}
