package org.maracdesk.journeys;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.checklist.Occasion;
import org.maracdesk.domain.checklist.ReviewDue;

/**
 * What a case's records tell of reviews. Each referral tells of an incident. A case is open while
 * it waits for a meeting or an action; it closes with the last of these.
 *
 * @param open whether anything still waits
 * @param events what may ask for a checklist
 */
record CaseReview(boolean open, List<ReviewDue.Event> events) {

  static CaseReview of(CaseStanding standing, List<Referral> referrals, List<Action> actions) {
    var events = new ArrayList<ReviewDue.Event>();
    for (var referral : referrals) {
      var incident = referral.incident().date();
      events.add(
          new ReviewDue.Event(
              Occasion.NEW_INCIDENT, incident == null ? referral.date() : incident));
    }
    boolean open =
        standing.kind() != CaseStanding.Kind.HEARD
            || actions.stream().anyMatch(action -> action.progress().isOpen());
    var heard = standing.meeting();
    if (!open && heard != null) {
      events.add(new ReviewDue.Event(Occasion.CASE_CLOSURE, closed(heard, actions)));
    }
    return new CaseReview(open, events);
  }

  private static LocalDate closed(LocalDate heard, List<Action> actions) {
    return actions.stream()
        .flatMap(action -> settled(action.progress()).stream())
        .reduce(heard, (one, other) -> one.isAfter(other) ? one : other);
  }

  private static Optional<LocalDate> settled(Progress progress) {
    return progress.isOpen() ? Optional.empty() : progress.day();
  }
}
