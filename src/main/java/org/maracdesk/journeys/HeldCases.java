package org.maracdesk.journeys;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseStates;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.store.Shelves;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Cases of victims who have died. What is recorded of them stays as it is for a review; only the
 * decision itself can be taken back.
 */
final class HeldCases {

  private HeldCases() {}

  /** Which of these cases are held. */
  static Set<CaseId> of(Shelves shelves, Collection<CaseId> cases) {
    var referrals = shelves.cases().referrals(cases);
    return shelves.decisions().ofCases(cases).entrySet().stream()
        .filter(
            each ->
                referrals.getOrDefault(each.getKey(), List.of()).stream()
                    .map(Referral::date)
                    .max(LocalDate::compareTo)
                    .filter(latest -> CaseStates.isHeld(each.getValue(), latest))
                    .isPresent())
        .map(each -> each.getKey())
        .collect(Collectors.toSet());
  }

  /** The cases in which somebody is the victim. */
  static List<CaseId> ofVictim(Shelves shelves, PersonId person) {
    return shelves.cases().caseFiles(shelves.cases().casesNaming(List.of(person))).values().stream()
        .filter(file -> file.victim().id().equals(person))
        .map(CaseFile::id)
        .toList();
  }

  /**
   * Lets a change through unless one of the cases is held.
   *
   * @throws ExplainedException when one is
   */
  static void check(Shelves shelves, Collection<CaseId> cases) {
    if (!of(shelves, cases).isEmpty()) {
      throw new ExplainedException(Wording.of("journeys.case.held"));
    }
  }
}
