package org.maracdesk.domain.meeting;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.shared.Confidential;

/**
 * Proposes the order of an agenda: urgent, then with children, then adults only (SafeLives,
 * suggested agenda), then alerts and restricted sittings. Within a part those come first that a
 * meeting put off, then the oldest referral, and cases that share an alleged perpetrator follow
 * each other (our choice). The count of a checklist is never a reason.
 */
public final class AgendaPlanner {

  private static final Comparator<ReferredCase> PUT_OFF_THEN_OLDEST_FIRST =
      Comparator.comparing((ReferredCase one) -> !one.isPutOff())
          .thenComparing(ReferredCase::referredOn)
          .thenComparing(ReferredCase::number);

  private AgendaPlanner() {}

  /**
   * An agenda for these cases.
   *
   * @param cases those that wait, in any order
   * @param start when the meeting begins
   * @param minutesPerCase the same for each case
   * @param ids gives each new item its identity
   */
  public static Agenda plan(
      List<ReferredCase> cases, LocalTime start, int minutesPerCase, Supplier<UUID> ids) {
    var items = new ArrayList<AgendaItem>();
    for (var section : Section.values()) {
      for (var referred : ordered(cases.stream().filter(c -> c.section() == section).toList())) {
        items.add(item(referred, minutesPerCase, ids));
      }
    }
    return new Agenda(start, items);
  }

  /** One case's place on an agenda. */
  public static AgendaItem item(ReferredCase referred, int minutes, Supplier<UUID> ids) {
    return new AgendaItem(
        new AgendaItemId(ids.get()),
        referred.caseId(),
        referred.referral(),
        referred.section(),
        referred.section().isDiscussed() ? minutes : 0,
        new ItemOutcome.Waiting(),
        new Listing(Confidential.NONE, referred.relistedBecause(), Confidential.NONE));
  }

  private static List<ReferredCase> ordered(List<ReferredCase> cases) {
    var waiting = new ArrayList<>(cases);
    waiting.sort(PUT_OFF_THEN_OLDEST_FIRST);
    var ordered = new ArrayList<ReferredCase>();
    while (!waiting.isEmpty()) {
      var next = waiting.removeFirst();
      ordered.add(next);
      var together = new HashSet<>(next.perpetrators());
      // Who joins may bring others along, hence from the start again after each
      for (var other = sharing(waiting, together); other != null; ) {
        waiting.remove(other);
        ordered.add(other);
        together.addAll(other.perpetrators());
        other = sharing(waiting, together);
      }
    }
    return ordered;
  }

  private static @Nullable ReferredCase sharing(List<ReferredCase> waiting, Set<PersonId> with) {
    return waiting.stream()
        .filter(other -> !Collections.disjoint(with, other.perpetrators()))
        .findFirst()
        .orElse(null);
  }
}
