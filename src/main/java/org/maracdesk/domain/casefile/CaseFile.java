package org.maracdesk.domain.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.shared.Confidential;

/**
 * A case: one victim and one set of alleged perpetrators (SafeLives, definition of a repeat Marac
 * case), with everybody else the referrals name.
 *
 * @param id identity
 * @param number how it is called
 * @param participants victim first, then alleged perpetrators, children, others
 * @param home in which part of the area the victim lives
 */
public record CaseFile(
    CaseId id, CaseNumber number, List<Participant> participants, HomePart home) {

  public CaseFile {
    participants = List.copyOf(participants);
  }

  /** A case of which nobody has said where in the area the victim lives. */
  public CaseFile(CaseId id, CaseNumber number, List<Participant> participants) {
    this(id, number, participants, HomePart.NOT_KNOWN);
  }

  /** The victim. */
  public Person victim() {
    return participants.stream()
        .filter(p -> p.role() == Role.VICTIM)
        .map(Participant::person)
        .findFirst()
        .orElseThrow();
  }

  /** Whether anybody in it has a confidential address. */
  public boolean hasConfidentialAddress() {
    return participants.stream().anyMatch(p -> p.person().hasConfidentialAddress());
  }

  /**
   * The part of the area in which the victim lives, as lists and papers may tell it: not where
   * anybody's address is confidential, for it tells the neighbourhood (our choice).
   */
  public Confidential homeToTell() {
    return hasConfidentialAddress() ? Confidential.NONE : home.name();
  }

  /** Everybody with a part, in the order of the file. */
  public List<Participant> with(Role role) {
    return participants.stream().filter(p -> p.role() == role).toList();
  }

  /** Somebody's part in it; null for nobody, and for whoever has none. */
  public @Nullable Participant participant(@Nullable PersonId id) {
    return participants.stream().filter(p -> p.person().id().equals(id)).findFirst().orElse(null);
  }

  /** Children, born or not. */
  public List<Participant> children() {
    return participants.stream().filter(p -> p.role().isChild()).toList();
  }
}
