package org.maracdesk.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.Refusals.done;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.ItemOutcome.Meanwhile;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.Whereabouts;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.journeys.Session;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.ui.meeting.CaseChange.Spot;

/** What is typed to put cases off outlives a lock and a fallen computer until it is said. */
class PutOffModelTest {

  private final HandClock clock = new HandClock();
  private final InlineBackground background = new InlineBackground();
  private Northmere northmere;
  private MeetingId id;
  private MeetingModel model;
  private AgendaItemId item;

  @BeforeEach
  void reachTheFirstCase() {
    northmere = Northmere.waiting(clock);
    id = northmere.opened();
    model = modelOn(northmere.session());
    item = cases().getFirst().item().id();
    model.goTo(new Part.Case(item));
  }

  @AfterEach
  void shut() {
    northmere.close();
    assertEquals(List.of(), background.failures());
  }

  @Test
  void whatIsTypedToDeferACaseStandsThereAgainAfterTheComputerFell() {
    type(CaseField.PUT_OFF_REASON, "The school is n");
    background.elapse(CaseModel.SOON);
    type(CaseField.PUT_OFF_REASON, "The school is not here ");
    type(CaseField.PUT_OFF_CHECKED_BY, "Ida T");
    type(CaseField.PUT_OFF_ESCALATED_TO, "The steering g");
    background.elapse(CaseModel.SOON);
    type(CaseField.PUT_OFF_CHECKED_BY, "Ida Testingham, a quarter of a second too late");

    var again = modelOn(northmere.reopen()).ending().typed(item);

    assertEquals("The school is not here ", again.text(CaseField.PUT_OFF_REASON).get());
    assertEquals("Ida T", again.text(CaseField.PUT_OFF_CHECKED_BY).get());
    assertEquals("The steering g", again.text(CaseField.PUT_OFF_ESCALATED_TO).get());
  }

  @Test
  void whatIsTypedToCarryOverStandsThereAgainAfterALock() {
    model.goTo(new Part.Close());
    model.ending().typedForAll().text(CaseField.PUT_OFF_REASON).set("The room had to be le");
    model.leave();

    var again = modelOn(northmere.reopen());

    assertEquals(
        "The room had to be le", again.ending().typedForAll().text(CaseField.PUT_OFF_REASON).get());
    assertFalse(again.ending().typed(item).isBegun());
    assertEquals(new Part.Close(), again.part().get());
  }

  @Test
  void theFieldAndTheLetterAreKeptInACaseAndAtTheClose() {
    model.at(item, Spot.of(CaseField.PUT_OFF_CHECKED_BY), 4);
    type(CaseField.PUT_OFF_CHECKED_BY, "Ida");
    background.elapse(Duration.ofSeconds(1));
    var again = modelOn(northmere.reopen());
    var place = again.returning(new Part.Case(item));
    assertEquals(CaseField.PUT_OFF_CHECKED_BY, place == null ? null : place.field());
    assertEquals(4, place == null ? 0 : place.caret());

    again.goTo(new Part.Close());
    again.at(new Part.Close(), Spot.of(CaseField.PUT_OFF_REASON), 7);
    background.elapse(Duration.ofSeconds(1));

    var close = modelOn(northmere.reopen()).returning(new Part.Close());
    assertEquals(Whereabouts.Part.CLOSE, close == null ? null : close.part());
    assertEquals(CaseField.PUT_OFF_REASON, close == null ? null : close.field());
    assertEquals(7, close == null ? 0 : close.caret());
  }

  @Test
  void onceACaseIsPutOffNothingStaysTypedNeitherHereNorInTheStore() {
    type(CaseField.PUT_OFF_REASON, "The school is not here");
    var found = new ArrayList<Problem>();
    putOff(found);
    assertEquals(List.of("checkedBy"), found.stream().map(Problem::place).toList());
    assertEquals(1, typed().size());

    type(CaseField.PUT_OFF_CHECKED_BY, "Ida Testingham");
    putOff(found);
    background.elapse(Duration.ofSeconds(1));

    assertEquals(
        new ItemOutcome.Deferred(
            Confidential.of("The school is not here"),
            new Meanwhile(Confidential.of("Ida Testingham"), Confidential.NONE, false)),
        cases().getFirst().item().outcome());
    assertFalse(model.ending().typed(item).isBegun());
    assertEquals(Map.of(), typed());
  }

  @Test
  void theTimerGoesOnWhereACaseCouldNotBePutOff() {
    type(CaseField.PUT_OFF_REASON, "The school is not here");
    type(CaseField.PUT_OFF_CHECKED_BY, "Ida Testingham");
    background.elapse(CaseModel.SOON);
    var timer = model.model(item).timer();
    timer.start();
    var run = northmere.session().runMeeting();
    run.carryOver(id, Confidential.of("Left"), Confidential.of("The Idva"));
    assertEquals(List.of(), run.close(id));

    putOff(new ArrayList<>());

    assertTrue(timer.running().get());
    assertFalse(background.failures().isEmpty(), "it is closed elsewhere meanwhile");
    background.failures().clear();
  }

  @Test
  void onceAllAreCarriedOverNothingStaysTypedAboutAnyOfThem() {
    type(CaseField.PUT_OFF_REASON, "The school is not here");
    var all = model.ending().typedForAll();
    all.text(CaseField.PUT_OFF_REASON).set("The room had to be left");
    all.text(CaseField.PUT_OFF_CHECKED_BY).set("The Idva");
    background.elapse(Duration.ofSeconds(1));
    assertEquals(2, typed().size());

    model
        .ending()
        .carryOver(
            all.said(CaseField.PUT_OFF_REASON),
            all.said(CaseField.PUT_OFF_CHECKED_BY),
            problems -> {});
    background.elapse(Duration.ofSeconds(1));

    assertEquals(Map.of(), typed());
    assertFalse(all.isBegun() || model.ending().typed(item).isBegun());
  }

  @Test
  void aTextThatWasClearedIsNoLongerKeptAndTheCloseForgetsTheRest() {
    type(CaseField.PUT_OFF_REASON, "The school is not here");
    background.elapse(CaseModel.SOON);
    type(CaseField.PUT_OFF_REASON, "");
    background.elapse(CaseModel.SOON);
    assertEquals(Map.of(), typed());

    type(CaseField.PUT_OFF_REASON, "After all");
    background.elapse(CaseModel.SOON);
    model.model(item).noActionReason().set("All is under way");
    model.ending().heardAndNext();
    done(
        northmere
            .session()
            .runMeeting()
            .carryOver(id, Confidential.of("Later"), Confidential.of("The Idva")));
    assertEquals(1, typed().size());
    assertEquals(List.of(), northmere.session().runMeeting().close(id));

    assertEquals(Map.of(), typed());
    assertTrue(northmere.session().verify().isClean());
  }

  private void putOff(List<Problem> problems) {
    var typed = model.ending().typed(item);
    problems.clear();
    model
        .ending()
        .putOff(
            typed.said(CaseField.PUT_OFF_REASON),
            new Meanwhile(typed.said(CaseField.PUT_OFF_CHECKED_BY), Confidential.NONE, false),
            problems::addAll);
  }

  private void type(CaseField field, String text) {
    model.ending().typed(item).text(field).set(text);
  }

  private Map<UUID, ?> typed() {
    return northmere.session().runMeeting().typedToPutOff(id);
  }

  private List<HeardCase> cases() {
    return northmere.session().runMeeting().record(id).orElseThrow().cases();
  }

  private MeetingModel modelOn(Session session) {
    var made =
        new MeetingModel(
            id,
            session.runMeeting(),
            session.completeChecklist(),
            background,
            new Navigator(new Place.Meetings()),
            new Status(clock),
            AnsweringDialogs.yes("Later"),
            clock,
            () -> {});
    made.load();
    return made;
  }
}
