package org.maracdesk.journeys;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseStates;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.ReferredCase;
import org.maracdesk.domain.meeting.ReferredCase.Hearing;
import org.maracdesk.domain.meeting.ReferredCase.PutOff;
import org.maracdesk.domain.meeting.SharedPerpetrators;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.BuildAgenda.WaitingCase;
import org.maracdesk.store.Shelves;

/** Finds the cases that wait for a meeting, and what the planner needs to know of a case. */
final class WaitingCases {

  private WaitingCases() {}

  /**
   * Those referred up to a day that are on no agenda, by their latest referral, oldest first. When
   * a case is heard, all its referrals until then are heard with the one it is listed by. One that
   * was not accepted, was withdrawn or has left waits no more; one the chair wants heard again
   * does.
   */
  static List<ReferredCase> upTo(Shelves shelves, LocalDate upTo) {
    var settled = shelves.meetings().settledReferrals();
    var all = shelves.cases().allReferrals();
    var latest = new HashMap<CaseId, Referral>();
    all.forEach(r -> latest.merge(r.caseId(), r, WaitingCases::later));
    var decisions = shelves.decisions().ofCases(latest.keySet());
    var until =
        all.stream()
            .filter(r -> settled.contains(r.id()))
            .collect(Collectors.toMap(Referral::caseId, Referral::date, WaitingCases::later));
    var referrals =
        new ArrayList<>(
            all.stream()
                .filter(r -> r.date().isAfter(until.getOrDefault(r.caseId(), LocalDate.MIN)))
                .filter(r -> !r.date().isAfter(upTo))
                .filter(r -> isToBeHeard(decisions.get(r.caseId()), latest.get(r.caseId())))
                .sorted(Comparator.comparing(Referral::date).reversed())
                .toList());
    var again = relisted(shelves, decisions);
    again.keySet().stream()
        .map(latest::get)
        .filter(r -> isToBeHeard(decisions.get(r.caseId()), r))
        .forEach(referrals::add);
    var files = shelves.cases().caseFiles(referrals.stream().map(Referral::caseId).toList());
    var restricted = RestrictedSittings.of(shelves, files.keySet()).cases();
    var putOff = putOff(shelves, files.keySet(), Set.of());
    var listed = new HashSet<>();
    return referrals.stream()
        .filter(r -> listed.add(r.caseId()))
        .map(
            r ->
                referred(
                    r,
                    files.get(r.caseId()),
                    hearing(restricted, decisions.get(r.caseId()), r),
                    settled.contains(r.id())
                        ? again.getOrDefault(r.caseId(), Confidential.NONE)
                        : Confidential.NONE,
                    putOff.get(r.caseId())))
        .sorted(Comparator.comparing(ReferredCase::referredOn))
        .toList();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private static Referral later(Referral one, Referral other) {
    return other.date().isAfter(one.date()) ? other : one;
  }

  private static boolean isToBeHeard(List<CaseDecision> decisions, Referral latest) {
    return CaseStates.inForce(decisions, latest.date()).stream()
        .noneMatch(one -> one.kind().keepsOff());
  }

  /** The cases the chair wants heard again and no agenda has yet, with the reason. */
  private static Map<CaseId, Confidential> relisted(
      Shelves shelves, Map<CaseId, List<CaseDecision>> decisions) {
    var wanted = new HashMap<CaseId, List<CaseDecision>>();
    decisions.forEach(
        (id, of) -> {
          var again = of.stream().filter(d -> d.kind() == CaseDecision.Kind.RELISTED).toList();
          if (!again.isEmpty()) {
            wanted.put(id, again);
          }
        });
    var found = new HashMap<CaseId, Confidential>();
    shelves
        .meetings()
        .appearances(wanted.keySet())
        .forEach(
            (id, appearances) -> {
              long listed =
                  appearances.stream()
                      .filter(a -> a.item().listing().isRelisted())
                      .filter(a -> !a.item().outcome().leavesItFree())
                      .count();
              var again = wanted.getOrDefault(id, List.of());
              if (listed < again.size()) {
                found.put(id, again.getLast().reason());
              }
            });
    return found;
  }

  /** Those on an agenda, in its order. */
  static List<ReferredCase> listed(Shelves shelves, List<AgendaItem> items) {
    var ids = items.stream().map(AgendaItem::caseId).toList();
    var files = shelves.cases().caseFiles(ids);
    var decisions = shelves.decisions().ofCases(ids);
    var restricted = RestrictedSittings.of(shelves, ids).cases();
    var putOff =
        putOff(shelves, ids, items.stream().map(AgendaItem::id).collect(Collectors.toSet()));
    var referred = new ArrayList<ReferredCase>();
    for (var item : items) {
      var referral = shelves.cases().referral(item.referral()).orElseThrow();
      referred.add(
          referred(
              referral,
              files.get(item.caseId()),
              hearing(restricted, decisions.get(item.caseId()), referral),
              item.listing().relistedBecause(),
              putOff.get(item.caseId())));
    }
    return referred;
  }

  /** Which of those on an agenda share an alleged perpetrator. */
  static SharedPerpetrators shared(Shelves shelves, List<AgendaItem> items) {
    var files = shelves.cases().caseFiles(items.stream().map(AgendaItem::caseId).toList());
    return SharedPerpetrators.of(
        items.stream()
            .map(item -> new SharedPerpetrators.Listed(item, alleged(files.get(item.caseId()))))
            .toList());
  }

  /** Those on an agenda that share an alleged perpetrator with one that is not on it yet. */
  static Set<AgendaItemId> sharing(Shelves shelves, List<AgendaItem> items, AgendaItem other) {
    var all = new ArrayList<>(items);
    all.add(other);
    return Set.copyOf(shared(shelves, all).beside(other.id()));
  }

  static Set<PersonId> alleged(CaseFile file) {
    return file.with(Role.PERPETRATOR).stream()
        .map(part -> part.person().id())
        .collect(Collectors.toSet());
  }

  /**
   * Which of these cases were put off where they were last on an agenda.
   *
   * @param now places on agendas that do not count: where they are now
   */
  private static Map<CaseId, PutOff> putOff(
      Shelves shelves, Collection<CaseId> cases, Set<AgendaItemId> now) {
    var found = new HashMap<CaseId, PutOff>();
    shelves
        .meetings()
        .appearances(cases)
        .forEach(
            (id, latestFirst) ->
                latestFirst.stream()
                    .filter(place -> !now.contains(place.item().id()))
                    .findFirst()
                    .ifPresent(
                        last -> {
                          if (last.item().outcome() instanceof ItemOutcome.Deferred deferred) {
                            found.put(
                                id,
                                new PutOff(
                                    last.meeting().date(), deferred.meanwhile().notReached()));
                          }
                        }));
    return found;
  }

  private static ReferredCase referred(
      Referral referral,
      CaseFile file,
      Hearing hearing,
      Confidential because,
      @Nullable PutOff putOff) {
    return new ReferredCase(
        file.id(),
        file.number(),
        referral.id(),
        referral.date(),
        referral.emergency(),
        !file.children().isEmpty(),
        alleged(file),
        hearing,
        because,
        putOff);
  }

  private static Hearing hearing(
      Set<CaseId> restricted, List<CaseDecision> decisions, Referral referral) {
    if (restricted.contains(referral.caseId())) {
      return Hearing.RESTRICTED;
    }
    return CaseStates.inForce(decisions, referral.date())
            .filter(one -> one.kind() == CaseDecision.Kind.ALERT_ONLY)
            .isPresent()
        ? Hearing.ALERT_ONLY
        : Hearing.FULL;
  }

  /** Those that wait, with what a coordinator needs to choose among them. */
  static List<WaitingCase> described(Shelves shelves) {
    var waiting = upTo(shelves, LocalDate.MAX);
    var files = shelves.cases().caseFiles(waiting.stream().map(ReferredCase::caseId).toList());
    var names =
        shelves.agencies().all().stream()
            .collect(Collectors.toMap(Agency::code, Agency::name, (first, _) -> first));
    var lines = new ArrayList<WaitingCase>();
    for (var referred : waiting) {
      var referral = shelves.cases().referral(referred.referral()).orElseThrow();
      lines.add(
          new WaitingCase(
              referred,
              files.get(referred.caseId()).victim().formalName(),
              names.getOrDefault(referral.agency(), referral.agency().value())));
    }
    return List.copyOf(lines);
  }
}
