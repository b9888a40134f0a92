package org.maracdesk.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.domain.room.RoomView;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.PaperWall;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.wording.Words;

@ExtendWith(Fx.class)
class ProjectionModelTest {

  private final SimpleBooleanProperty initials = new SimpleBooleanProperty();
  private final PaperWall wall = new PaperWall();
  private MeetingStudio studio;
  private Northmere northmere;
  private MeetingModel meeting;
  private ProjectionModel model;

  @BeforeEach
  void openTheMeeting() {
    studio =
        Fx.get(() -> new MeetingStudio(Words.english(), new Overlay(), AnsweringDialogs.yes("")));
    northmere = studio.waiting();
    meeting = studio.model(northmere, northmere.opened());
    meeting.load();
    model = new ProjectionModel(meeting, wall, initials);
    model.begin();
  }

  @AfterEach
  void shut() {
    northmere.close();
  }

  @Test
  void nothingIsHandedToAWallThatIsNotOn() {
    meeting.next();

    assertEquals(new RoomView.Blank(), wall.shown());
  }

  @Test
  void theWallFollowsTheMeetingFromTheStatementThroughTheCases() {
    model.turn();
    assertInstanceOf(RoomView.Statement.class, wall.shown());
    meeting.next();
    var first = shown();
    meeting.next();

    assertFalse(first.number().equals(shown().number()));
    meeting.goTo(new Part.Close());
    assertEquals(new RoomView.Blank(), wall.shown());
  }

  @Test
  void theTimerGoesOnTheWallAsItDoesAtTheDesk() {
    model.turn();
    meeting.next();

    studio.pass(Duration.ofSeconds(90));
    assertEquals(new RoomView.Timing(90, 12, true), shown().timing());
    item().timer().toggle();

    assertEquals(new RoomView.Timing(90, 12, false), shown().timing());
  }

  @Test
  void whatIsPromisedIsOnTheWallAtOnceAndHalfTypedTextNever() {
    model.turn();
    meeting.next();
    item().promises().line().set("IDVA: call her on the safe number by fri");
    assertEquals(0, shown().agreed().size());

    item().promises().enter();

    assertEquals(
        Confidential.of("call her on the safe number"), shown().agreed().getFirst().text());
    model.actions().set(false);
    assertEquals(0, shown().agreed().size());
    assertEquals(1, shown().hidden());
  }

  @Test
  void initialsAreShownOnlyWhenSomebodyWantsThem() {
    model.turn();
    meeting.next();
    assertEquals(Confidential.NONE, shown().initials());

    initials.set(true);

    assertFalse(shown().initials().isBlank());
  }

  @Test
  void turningTheWallOnAgainShowsItAlsoWhenItWasBlankBefore() {
    model.turn();
    model.blank();
    assertTrue(wall.blanked().get());
    model.turn();

    model.turn();

    assertTrue(wall.isOpen().get());
    assertFalse(wall.blanked().get());
  }

  @Test
  void theEndOfTheScreenIsTheEndOfTheWall() {
    model.turn();
    meeting.next();

    model.end();
    studio.pass(Duration.ofSeconds(30));
    meeting.next();

    assertFalse(wall.isOpen().get());
    assertEquals(new RoomView.Blank(), wall.shown());
  }

  private CaseModel item() {
    return meeting.model(((Part.Case) meeting.part().get()).item());
  }

  private RoomView.Case shown() {
    return assertInstanceOf(RoomView.Case.class, wall.shown());
  }
}
