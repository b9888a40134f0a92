package org.maracdesk.domain.casefile;

import org.maracdesk.domain.shared.YesNoUnknown;

/**
 * The part a person has in a case, as the latest referral that names them has it.
 *
 * @param person who
 * @param role as what
 * @param toVictim how they are related to the victim
 * @param toPerpetrator how they are related to the alleged perpetrator
 * @param livesWithVictim whether they share a home
 */
public record Involvement(
    PersonId person,
    Role role,
    Relationship toVictim,
    Relationship toPerpetrator,
    YesNoUnknown livesWithVictim) {

  /** Whether it is the same part of the same person, whatever else is said of it. */
  public boolean isOfSame(Involvement other) {
    return person.equals(other.person) && role == other.role;
  }
}
