package org.maracdesk.domain.casefile;

/**
 * A person together with the part they have in one case.
 *
 * @param person who
 * @param involvement as what
 */
public record Participant(Person person, Involvement involvement) {

  /** As what. */
  public Role role() {
    return involvement.role();
  }
}
