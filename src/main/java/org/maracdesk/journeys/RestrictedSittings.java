package org.maracdesk.journeys;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseStates;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.Section;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.store.Appearance;
import org.maracdesk.store.Shelves;

/**
 * Which cases are for named people only (our rule, to be confirmed locally): those of which it is
 * decided, and what was agreed in a restricted sitting, whatever was decided afterwards.
 */
final class RestrictedSittings {

  private final Map<CaseId, List<CaseDecision>> decisions;
  private final Set<AgendaItemId> items;
  private final Set<CaseId> cases;

  private RestrictedSittings(Shelves shelves, Collection<CaseId> of) {
    decisions = shelves.decisions().ofCases(of);
    var appearances = shelves.meetings().appearances(of);
    items =
        appearances.values().stream()
            .flatMap(List::stream)
            .filter(RestrictedSittings::isRestricted)
            .map(each -> each.item().id())
            .collect(Collectors.toSet());
    cases =
        of.stream()
            .filter(id -> isRestricted(decided(id), appearances.getOrDefault(id, List.of())))
            .collect(Collectors.toSet());
  }

  /** What is to be known of these cases, in a fixed number of queries. */
  static RestrictedSittings of(Shelves shelves, Collection<CaseId> cases) {
    return new RestrictedSittings(shelves, cases);
  }

  /** Those of the cases of which nothing goes round. */
  Set<CaseId> cases() {
    return cases;
  }

  /** Whether an action of one of the cases goes to named people only. */
  boolean hold(Action action) {
    return cases.contains(action.caseId()) || items.contains(action.item());
  }

  /** The decision in force that only named people read of a case. */
  Optional<CaseDecision> decision(CaseId id) {
    return CaseStates.restriction(decided(id));
  }

  /** Who was named for a case; nothing where nobody was. */
  Confidential readers(CaseId id) {
    return decision(id)
        .or(
            () ->
                decided(id).stream()
                    .filter(one -> one.kind() == CaseDecision.Kind.RESTRICTED)
                    .reduce((earlier, later) -> later))
        .map(CaseDecision::detail)
        .orElse(Confidential.NONE);
  }

  private List<CaseDecision> decided(CaseId id) {
    return decisions.getOrDefault(id, List.of());
  }

  private static boolean isRestricted(List<CaseDecision> decided, List<Appearance> appearances) {
    if (CaseStates.restriction(decided).isPresent()) {
      return true;
    }
    boolean opened = decided.stream().anyMatch(one -> one.kind() == CaseDecision.Kind.FULL_HEARING);
    return !opened && appearances.stream().anyMatch(RestrictedSittings::isRestricted);
  }

  private static boolean isRestricted(Appearance appearance) {
    return appearance.item().section() == Section.RESTRICTED_SITTING;
  }
}
