package org.maracdesk.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseStates;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.meeting.Section;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.store.Appearance;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/** Writes down what was decided about a case. Nothing is ever deleted by a decision. */
public final class DecideCase {

  private final Store store;
  private final Clock clock;
  private final Supplier<UUID> ids;

  DecideCase(Store store, Clock clock, Supplier<UUID> ids) {
    this.store = store;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Adds a decision; whatever identity and day it has, it gets its own and today's. Otherwise as
   * {@link #decide(CaseId, CaseDecision.Kind, Confidential, Confidential, Confidential)}.
   */
  public Answered<CaseDecision> decide(CaseDecision wanted) {
    return decide(wanted.caseId(), wanted.kind(), wanted.by(), wanted.reason(), wanted.detail());
  }

  /**
   * Adds a decision of today. A case that is not to be heard comes off the agendas of meetings that
   * have not begun, unless it has moved or the victim has died: then the agencies there still need
   * to know, and the coordinator decides. One that is listed and waits goes at once to the part of
   * the agenda where named people only, or all, read of it.
   *
   * @param by who decided; needed
   * @param reason why; needed
   * @param detail what else the kind needs
   */
  public Answered<CaseDecision> decide(
      CaseId id,
      CaseDecision.Kind kind,
      Confidential by,
      Confidential reason,
      Confidential detail) {
    var problems = new ArrayList<Problem>();
    if (by.isBlank()) {
      problems.add(Problem.at("by", Problem.Kind.MISSING));
    }
    if (reason.isBlank()) {
      problems.add(Problem.at("reason", Problem.Kind.MISSING));
    }
    if (kind.needsDetail() && detail.isBlank()) {
      problems.add(Problem.at("detail", Problem.Kind.MISSING));
    }
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    var decision = new CaseDecision(ids.get(), id, kind, LocalDate.now(clock), by, reason, detail);
    store.keep(
        AuditNote.of(AuditNote.Kind.CASE_DECIDED, id.value(), decision.id()),
        shelves -> {
          check(shelves, decision);
          shelves.decisions().add(decision);
          if (kind.keepsOff()
              && kind != CaseDecision.Kind.DECEASED
              && kind != CaseDecision.Kind.TRANSFERRED_OUT) {
            takeOff(shelves, id);
          }
          if (kind == CaseDecision.Kind.RESTRICTED || kind == CaseDecision.Kind.FULL_HEARING) {
            moveWhereItBelongs(shelves, id);
          }
        });
    return new Answered.Done<>(decision);
  }

  private static void check(Shelves shelves, CaseDecision decision) {
    var latest =
        shelves.cases().referralsOf(decision.caseId()).stream()
            .map(Referral::date)
            .max(LocalDate::compareTo)
            .orElseThrow(() -> new ExplainedException(Wording.of("journeys.case.gone")));
    var before = shelves.decisions().of(decision.caseId());
    boolean held = CaseStates.isHeld(before, latest);
    if (held && decision.kind() != CaseDecision.Kind.ACCEPTED) {
      throw new ExplainedException(Wording.of("journeys.decision.held"));
    }
    if (decision.kind() == CaseDecision.Kind.RELISTED && !wasHeard(shelves, decision.caseId())) {
      throw new ExplainedException(Wording.of("journeys.decision.not-heard"));
    }
  }

  private static boolean wasHeard(Shelves shelves, CaseId id) {
    return shelves.meetings().appearances(List.of(id)).getOrDefault(id, List.of()).stream()
        .anyMatch(a -> a.item().outcome() instanceof ItemOutcome.Heard);
  }

  private static void takeOff(Shelves shelves, CaseId id) {
    for (var place : shelves.meetings().appearances(List.of(id)).getOrDefault(id, List.of())) {
      var meeting = place.meeting();
      if (place.item().outcome() instanceof ItemOutcome.Waiting
          && meeting.stage().compareTo(MeetingStage.OPEN) < 0) {
        shelves
            .meetings()
            .keepItems(
                meeting.id(),
                shelves.meetings().items(meeting.id()).stream()
                    .filter(item -> !item.id().equals(place.item().id()))
                    .toList());
      }
    }
  }

  /** Puts a case that waits on agendas into the part that named people only, or all, read. */
  static void moveWhereItBelongs(Shelves shelves, CaseId id) {
    for (var place : shelves.meetings().appearances(List.of(id)).getOrDefault(id, List.of())) {
      if (!(place.item().outcome() instanceof ItemOutcome.Waiting)
          || place.meeting().stage() == MeetingStage.CLOSED) {
        continue;
      }
      var section = WaitingCases.listed(shelves, List.of(place.item())).getFirst().section();
      var moved = moved(place, section);
      shelves.meetings().keepItems(place.meeting().id(), arranged(shelves, place, moved));
    }
  }

  private static AgendaItem moved(Appearance place, Section section) {
    var moved = place.item().in(section);
    return section.isDiscussed() && moved.minutes() == 0
        ? moved.lasting(place.meeting().minutesPerCase())
        : moved;
  }

  /**
   * A restricted sitting comes last, as it does on a new agenda, also while the meeting runs:
   * nobody is led into it with everybody in the room. A case for all stands before what waits of
   * later parts.
   */
  private static List<AgendaItem> arranged(Shelves shelves, Appearance place, AgendaItem moved) {
    var items = new ArrayList<>(shelves.meetings().items(place.meeting().id()));
    int at = items.indexOf(place.item());
    items.remove(at);
    items.add(moved.section() == place.item().section() ? at : placeFor(moved, items), moved);
    return items;
  }

  private static int placeFor(AgendaItem moved, List<AgendaItem> items) {
    for (int at = 0; at < items.size(); at++) {
      var item = items.get(at);
      if (item.outcome() instanceof ItemOutcome.Waiting
          && item.section().compareTo(moved.section()) > 0) {
        return at;
      }
    }
    return items.size();
  }
}
