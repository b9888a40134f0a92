package org.maracdesk.journeys;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.ReferredCase;
import org.maracdesk.journeys.BuildAgenda.WaitingCase;
import org.maracdesk.store.Shelves;

/** Finds the cases that wait for a meeting, and what the planner needs to know of a case. */
final class WaitingCases {

  private WaitingCases() {}

  /**
   * Those referred up to a day that are on no agenda, by their latest referral, oldest first. When
   * a case is heard, all its referrals until then are heard with the one it is listed by.
   */
  static List<ReferredCase> upTo(Shelves shelves, LocalDate upTo) {
    var settled = shelves.meetings().settledReferrals();
    var all = shelves.cases().allReferrals();
    var until =
        all.stream()
            .filter(r -> settled.contains(r.id()))
            .collect(Collectors.toMap(Referral::caseId, Referral::date, WaitingCases::later));
    var referrals =
        all.stream()
            .filter(r -> r.date().isAfter(until.getOrDefault(r.caseId(), LocalDate.MIN)))
            .filter(r -> !r.date().isAfter(upTo))
            .toList();
    var files = shelves.cases().caseFiles(referrals.stream().map(Referral::caseId).toList());
    var listed = new HashSet<>();
    return referrals.stream()
        .sorted(Comparator.comparing(Referral::date).reversed())
        .filter(r -> listed.add(r.caseId()))
        .map(r -> referred(r, files.get(r.caseId())))
        .sorted(Comparator.comparing(ReferredCase::referredOn))
        .toList();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /** Those on an agenda, in its order. */
  static List<ReferredCase> listed(Shelves shelves, List<AgendaItem> items) {
    var files = shelves.cases().caseFiles(items.stream().map(AgendaItem::caseId).toList());
    var referred = new ArrayList<ReferredCase>();
    for (var item : items) {
      var referral = shelves.cases().referral(item.referral()).orElseThrow();
      referred.add(referred(referral, files.get(item.caseId())));
    }
    return referred;
  }

  private static ReferredCase referred(Referral referral, CaseFile file) {
    return new ReferredCase(
        file.id(),
        file.number(),
        referral.id(),
        referral.date(),
        referral.emergency(),
        !file.children().isEmpty(),
        file.with(Role.PERPETRATOR).stream().map(p -> p.person().id()).collect(Collectors.toSet()));
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
