package org.maracdesk.domain.casefile;

import java.util.List;

/**
 * A case: one victim and one set of alleged perpetrators (SafeLives, definition of a repeat Marac
 * case), with everybody else the referrals name.
 *
 * @param id identity
 * @param number how it is called
 * @param participants victim first, then alleged perpetrators, children, others
 */
public record CaseFile(CaseId id, CaseNumber number, List<Participant> participants) {

  public CaseFile {
    participants = List.copyOf(participants);
  }

  /** The victim. */
  public Person victim() {
    return participants.stream()
        .filter(p -> p.role() == Role.VICTIM)
        .map(Participant::person)
        .findFirst()
        .orElseThrow();
  }

  /** Everybody with a part, in the order of the file. */
  public List<Participant> with(Role role) {
    return participants.stream().filter(p -> p.role() == role).toList();
  }

  /** Children, born or not. */
  public List<Participant> children() {
    return participants.stream().filter(p -> p.role().isChild()).toList();
  }
}
