package org.maracdesk.ui.meeting;

import java.util.List;
import java.util.function.Consumer;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.AddLateCase;
import org.maracdesk.journeys.AddLateCase.Late;
import org.maracdesk.journeys.Answered;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Wording;

/** Late cases of a meeting that runs: decides. */
final class LateModel {

  private final AddLateCase journey;
  private final MeetingId meeting;
  private final Background background;
  private final Status status;
  private final Runnable afterwards;

  LateModel(
      AddLateCase journey,
      MeetingId meeting,
      Background background,
      Status status,
      Runnable afterwards) {
    this.journey = journey;
    this.meeting = meeting;
    this.background = background;
    this.status = status;
    this.afterwards = afterwards;
  }

  /** Finds the cases that could come in; where there is none, it says so. */
  void find(Consumer<List<Late>> show) {
    background.run(
        () -> journey.waiting(meeting),
        found -> {
          if (found.isEmpty()) {
            status.say(Wording.of("meeting.late.none"));
          } else {
            show.accept(found);
          }
        });
  }

  /** Takes a case in; what is missing goes to {@code refused}, nothing when it is in. */
  void add(ReferralId referral, Confidential allowedBy, Consumer<List<Problem>> refused) {
    background.run(
        () -> journey.add(meeting, referral, allowedBy),
        answer -> {
          switch (answer) {
            case Answered.Refused<AgendaItemId>(var problems) -> refused.accept(problems);
            case Answered.Done<AgendaItemId> _ -> {
              refused.accept(List.of());
              afterwards.run();
              status.say(Wording.of("meeting.late.done"));
            }
          }
        });
  }
}
