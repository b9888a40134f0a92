package org.maracdesk.ui.meeting;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.SimpleBooleanProperty;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.casefile.Address;
import org.maracdesk.domain.casefile.Consent;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.casefile.Relationship;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.journeys.RecordedCases;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.PaperWall;
import org.maracdesk.ui.frame.Dialogs;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Words;

/**
 * The screens of meetings over the invented area of Northmere, as far as a picture or a test wants
 * them.
 */
public final class MeetingStudio {

  private final Words words;
  private final Overlay overlay;
  private final Dialogs dialogs;
  private final HandClock clock = new HandClock();
  private final InlineBackground background = new InlineBackground();
  private final PaperWall wall = new PaperWall();

  public MeetingStudio(Words words, Overlay overlay, Dialogs dialogs) {
    this.words = words;
    this.overlay = overlay;
    this.dialogs = dialogs;
  }

  /** Northmere by this studio's clock, with what waits there. */
  public Northmere waiting() {
    return Northmere.waiting(clock);
  }

  public Northmere empty() {
    return Northmere.empty(clock);
  }

  public MeetingsScreen meetings(Northmere northmere) {
    return new MeetingsScreen(
        words,
        new MeetingsModel(
            northmere.session().buildAgenda(),
            northmere.session().callMeeting(),
            background,
            navigator(),
            new Status(clock)),
        overlay,
        clock);
  }

  public AgendaScreen agenda(Northmere northmere, MeetingId id) {
    return new AgendaScreen(
        words,
        new AgendaModel(
            id,
            northmere.session().buildAgenda(),
            northmere.session().callMeeting(),
            northmere.session().runMeeting(),
            background,
            navigator(),
            new Status(clock)),
        dialogs);
  }

  /** A meeting, after something has been done in it. */
  public MeetingScreen meeting(Northmere northmere, MeetingId id, Consumer<MeetingModel> before) {
    var model = model(northmere, id);
    model.load();
    before.accept(model);
    return screen(model);
  }

  /** Attendance half taken. */
  public MeetingScreen start(Northmere northmere, MeetingId id) {
    return meeting(northmere, id, MeetingStudio::arrive);
  }

  /** The third case, in the middle of it. */
  public MeetingScreen middle(Northmere northmere, MeetingId id) {
    return meeting(
        northmere,
        id,
        model -> {
          arrive(model);
          model.statementRead();
          model.next();
          for (int heard = 0; heard < 2; heard++) {
            var item = ((Part.Case) model.part().get()).item();
            pass(Duration.ofSeconds(heard == 0 ? 540 : 815));
            model.model(item).noActionReason().set("Everything needed is under way");
            model.heardAndNext();
          }
          var item = ((Part.Case) model.part().get()).item();
          pass(Duration.ofSeconds(462));
          var said = model.model(item);
          said.victimView()
              .set(
                  "Wants to stay in her home and wants the messages to stop. Most afraid of what"
                      + " happens after the hearing on Monday.");
          said.broughtBy().set("Ida Testingham, who spoke to her yesterday");
          tell(said, "POLICE", SharedInformation.Kind.FACT, "Four calls since September.");
          tell(
              said,
              "HOUSING",
              SharedInformation.Kind.OPINION,
              "She may agree to a move if the school stays the same.");
          said.riskSummary().set("More frequent since the separation; a hearing is close.");
          said.promises().line().set("IDVA: call her on the safe number by fri");
          said.promises().enter();
          said.promises().line().set("Housing: fit the safe door and window locks by 2w");
          said.promises().enter();
          said.promises().line().set("Police: put a marker on the address by tomorrow");
        });
  }

  /** The first case, as it is opened. */
  public MeetingScreen firstCase(Northmere northmere, MeetingId id) {
    return meeting(
        northmere,
        id,
        model -> {
          arrive(model);
          model.next();
        });
  }

  /** Two people each referred as harmed by the other; the first must not learn of the meeting. */
  public void referWithCautions(Northmere northmere) {
    var cases = new RecordedCases(northmere);
    var wilma =
        cases.keep(
            RecordedCases.reached(
                RecordedCases.at(
                    cases.person("Madeup", "Wilma", 1990),
                    Address.Kind.REFUGE,
                    "4 Hidden Lane",
                    YesNoUnknown.NO),
                YesNoUnknown.NO));
    var ned = cases.person("Notreal", "Ned", 1988);
    cases.refer(
        LocalDate.of(2026, 11, 9),
        RecordedCases.voice(false, Consent.NOT_ASKED),
        Map.of(ReferralDetail.LOCAL_TRIGGERS, Confidential.of("HONOUR_BASED_ABUSE")),
        List.of(
            RecordedCases.as(wilma, Role.VICTIM, Relationship.NOT_APPLICABLE),
            RecordedCases.as(ned, Role.PERPETRATOR, Relationship.EX_PARTNER)));
    cases.refer(LocalDate.of(2026, 11, 10), ned, wilma);
  }

  /** At the end with things missing. */
  public MeetingScreen end(Northmere northmere, MeetingId id) {
    return meeting(
        northmere,
        id,
        model -> {
          arrive(model);
          model.next();
          for (int heard = 0; heard < 5; heard++) {
            var item = ((Part.Case) model.part().get()).item();
            if (heard % 2 == 0) {
              model.model(item).noActionReason().set("Everything needed is under way");
            }
            model.heardAndNext();
          }
          model.goTo(new Part.Close());
        });
  }

  /** The screen of a meeting, with a wall beside it. */
  MeetingScreen screen(MeetingModel model) {
    return new MeetingScreen(words, model, wall, new SimpleBooleanProperty());
  }

  PaperWall wall() {
    return wall;
  }

  MeetingModel model(Northmere northmere, MeetingId id) {
    return new MeetingModel(
        id,
        northmere.session().runMeeting(),
        northmere.session().completeChecklist(),
        background,
        navigator(),
        new Status(clock),
        dialogs,
        clock);
  }

  private static Navigator navigator() {
    return new Navigator(new Place.Meetings());
  }

  Clock clock() {
    return clock;
  }

  InlineBackground background() {
    return background;
  }

  /** Lets time pass on the clock and for what waits. */
  void pass(Duration time) {
    for (long second = 0; second < time.toSeconds(); second += 5) {
      clock.pass(Duration.ofSeconds(Math.min(5, time.toSeconds() - second)));
      background.elapse(Duration.ofSeconds(1));
    }
  }

  private static void arrive(MeetingModel model) {
    var people = java.util.List.copyOf(model.attendance().people());
    for (int place = 0; place < 5; place++) {
      model
          .attendance()
          .at(
              people.get(place).id(),
              place == 3 ? Attendance.Status.APOLOGIES : Attendance.Status.PRESENT);
      if (place < 2) {
        model.attendance().signed(people.get(place).id(), true);
      }
    }
  }

  private static void tell(
      CaseModel said, String agency, SharedInformation.Kind kind, String text) {
    said.teller().set(new AgencyCode(agency));
    said.kind().set(kind);
    said.told().set(text);
    said.tell();
  }
}
