package org.maracdesk.journeys;

import java.time.LocalDate;
import java.util.Optional;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.casefile.CaseStates;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Leaves a case of a meeting that runs unheard, because it was decided since that it is not to be
 * heard: it was transferred or withdrawn, or the victim has died. What was decided is noted on the
 * page of the case, so that it is said once.
 */
public final class LeaveUnheard {

  private final Store store;

  LeaveUnheard(Store store) {
    this.store = store;
  }

  /** The decision by which a case of a meeting is not to be heard, if there is one in force. */
  public Optional<CaseDecision> because(MeetingId meeting, AgendaItemId item) {
    return store.read(shelves -> because(shelves, RunMeeting.listed(shelves, meeting, item)));
  }

  private static Optional<CaseDecision> because(Shelves shelves, AgendaItem item) {
    return shelves.cases().referralsOf(item.caseId()).stream()
        .map(Referral::date)
        .max(LocalDate::compareTo)
        .flatMap(latest -> CaseStates.inForce(shelves.decisions().of(item.caseId()), latest))
        .filter(decision -> decision.kind().keepsOff());
  }

  /**
   * The case is not heard at this meeting, and nothing of it is missing any more.
   *
   * @throws ExplainedException where no decision in force says so
   */
  public void leave(MeetingId meeting, AgendaItemId id) {
    store.keep(
        AuditNote.of(AuditNote.Kind.CASE_LEFT_UNHEARD, meeting.value(), id.value()),
        shelves -> {
          MeetingStages.running(shelves, meeting);
          var item = RunMeeting.free(shelves, meeting, id);
          var decision =
              because(shelves, item)
                  .orElseThrow(
                      () -> new ExplainedException(Wording.of("journeys.agenda.to-be-heard")));
          shelves.meetings().keep(item.with(new ItemOutcome.NotHeard(decision.kind())));
          shelves.putOffs().forget(meeting, id);
        });
  }
}
