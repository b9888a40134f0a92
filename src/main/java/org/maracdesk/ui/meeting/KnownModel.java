package org.maracdesk.ui.meeting;

import java.util.function.Consumer;
import org.maracdesk.domain.agency.RepresentativeId;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.meeting.Interest;
import org.maracdesk.journeys.KnownBeforehand;
import org.maracdesk.journeys.KnownBeforehand.Sayable;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Wording;

/** Who knows somebody in a case, said before the meeting: decides. */
final class KnownModel {

  private final KnownBeforehand journey;
  private final Background background;
  private final Status status;
  private final Runnable afterwards;

  KnownModel(KnownBeforehand journey, Background background, Status status, Runnable afterwards) {
    this.journey = journey;
    this.background = background;
    this.status = status;
    this.afterwards = afterwards;
  }

  /** Finds of whom it can be said, and of whom it was; where there is nobody, it says so. */
  void find(CaseId caseId, Consumer<Sayable> show) {
    background.run(
        () -> journey.of(caseId),
        found -> {
          if (found.people().isEmpty()) {
            status.say(Wording.of("agenda.known.nobody-here"));
          } else {
            show.accept(found);
          }
        });
  }

  /** Somebody knows somebody in it. */
  void declare(CaseId caseId, RepresentativeId person, Interest.Relationship relationship) {
    background.run(
        () -> journey.declare(caseId, person, relationship),
        () -> {
          afterwards.run();
          status.say(Wording.of("agenda.known.said"));
        });
  }

  /** That was a mistake. */
  void withdraw(CaseId caseId, RepresentativeId person) {
    background.run(
        () -> journey.withdraw(caseId, person),
        () -> {
          afterwards.run();
          status.say(Wording.of("agenda.known.withdrawn"));
        });
  }
}
