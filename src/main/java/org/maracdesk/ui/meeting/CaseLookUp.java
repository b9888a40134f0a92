package org.maracdesk.ui.meeting;

import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Subscription;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.ui.frame.Area;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Wording;

/** Looking a case up beside the meeting: to its page, and back to the same place. */
final class CaseLookUp {

  private final MeetingId meeting;
  private final Navigator navigator;
  private final Status status;
  private final BooleanProperty told = new SimpleBooleanProperty(true);

  CaseLookUp(MeetingId meeting, Navigator navigator, Status status) {
    this.meeting = meeting;
    this.navigator = navigator;
    this.status = status;
  }

  /** Whether what the referrals say is unfolded; the same in every case. */
  BooleanProperty told() {
    return told;
  }

  /** Goes to the page of a case; going back leads into the meeting again. */
  void to(CaseId id) {
    navigator.go(new Place.Case(id));
    status.say(Wording.of("meeting.look.said"));
  }

  /** Whether the meeting is left for the page of a case. */
  boolean isUnderWay() {
    return navigator.place().get() instanceof Place.Case;
  }

  /** Tells once that it is over: true where one is back in the meeting, false elsewhere. */
  void whenOver(Consumer<Boolean> back) {
    var watching = new Subscription[] {Subscription.EMPTY};
    watching[0] =
        navigator
            .place()
            .subscribe(
                (before, there) -> {
                  if (!isBeside(there)) {
                    watching[0].unsubscribe();
                    back.accept(there.equals(new Place.Meeting(meeting)));
                  }
                });
  }

  /** From the page of a case one looks into its checklists and other cases too. */
  private static boolean isBeside(Place there) {
    return there.area() == Area.CASES || there instanceof Place.Checklist;
  }
}
