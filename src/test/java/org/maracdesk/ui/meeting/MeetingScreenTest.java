package org.maracdesk.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.room.RoomView;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.Fx;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.wording.Words;

@ExtendWith(Fx.class)
class MeetingScreenTest {

  private Northmere northmere;
  private MeetingId id;
  private MeetingStudio studio;
  private MeetingScreen screen;

  @BeforeEach
  void openTheMeeting() {
    studio =
        Fx.get(
            () -> new MeetingStudio(Words.english(), new Overlay(), AnsweringDialogs.yes("Later")));
    northmere = studio.waiting();
    id = northmere.opened();
  }

  @AfterEach
  void shut() {
    northmere.close();
    assertEquals(List.of(), studio.background().failures());
  }

  private Parent show(double width, double height) {
    return Fx.show(
        width,
        height,
        () -> {
          screen = studio.screen(studio.model(northmere, id));
          return screen.view();
        });
  }

  private Parent begin(double width, double height) {
    var view = show(width, height);
    Fx.run(screen::arrive);
    Fx.settle();
    return view;
  }

  @Test
  void aWholeMeetingIsRunWithTheKeyboard() {
    var view = begin(1366, 768);
    Fx.run(() -> view.lookup(".m-who .m-answers").requestFocus());

    for (int person = 0; person < 8; person++) {
      Fx.key(person == 3 ? KeyCode.A : KeyCode.P);
    }
    assertEquals(Attendance.Status.APOLOGIES, stored().attendance().get(3).status());
    assertEquals(Attendance.Status.PRESENT, stored().attendance().get(7).status());
    Fx.key(KeyCode.SPACE);
    assertEquals(
        7, stored().attendance().stream().filter(Attendance::confidentialitySigned).count());
    Fx.run(() -> view.lookup(".m-statement-end .button").requestFocus());
    Fx.key(KeyCode.SPACE);
    Fx.key(KeyCode.SPACE);

    for (int place = 0; place < 7; place++) {
      assertInstanceOf(TextInputControl.class, Fx.focused());
      Fx.key(KeyCode.I, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
      Fx.type("She wants to stay");
      Fx.key(KeyCode.TAB);
      Fx.type("The Idva");
      Fx.key(KeyCode.DIGIT3, KeyCombination.SHORTCUT_DOWN);
      Fx.type("More frequent");
      Fx.key(KeyCode.DIGIT4, KeyCombination.SHORTCUT_DOWN);
      Fx.type("IDVA: call her by fri");
      Fx.key(KeyCode.ENTER);
      Fx.key(KeyCode.DIGIT4, KeyCombination.SHORTCUT_DOWN);
      Fx.key(KeyCode.SPACE);
      Fx.key(KeyCode.DIGIT4, KeyCombination.SHORTCUT_DOWN);
      Fx.key(KeyCode.DIGIT4, KeyCombination.SHORTCUT_DOWN);
      Fx.type("In place since the spring");
      Fx.key(KeyCode.DIGIT5, KeyCombination.SHORTCUT_DOWN);
      Fx.type("The Idva");
      Fx.key(KeyCode.DIGIT5, KeyCombination.SHORTCUT_DOWN);
      Fx.key(KeyCode.Y);
      Fx.key(KeyCode.DIGIT5, KeyCombination.SHORTCUT_DOWN);
      Fx.key(KeyCode.Y);
      Fx.key(KeyCode.DIGIT5, KeyCombination.SHORTCUT_DOWN);
      Fx.type("Tomorrow");
      Fx.key(KeyCode.H, KeyCombination.SHORTCUT_DOWN);
      if (Fx.focused() instanceof Hyperlink) {
        Fx.key(KeyCode.ENTER);
        Fx.type("The school is told today");
        Fx.key(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
      }
      Fx.key(KeyCode.ENTER);
    }

    assertTrue(
        stored().cases().stream()
            .allMatch(
                heard ->
                    heard.actions().size() == 1
                        && heard.discussion().victimView().text().equals("She wants to stay")
                        && heard.discussion().riskSummary().text().equals("More frequent")
                        && heard.discussion().crimes().noneDisclosed()
                        && heard.gapsIfHeard().isEmpty()));
    assertEquals("Close the meeting", assertInstanceOf(Button.class, Fx.focused()).getText());
    Fx.key(KeyCode.SPACE);
    assertEquals(MeetingStage.CLOSED, stored().meeting().stage());
  }

  @Test
  void theStartListsWhatEarlierMeetingsLeftUndoneOnceEverybodyHasAcceptedTheStatement() {
    northmere.close();
    northmere = studio.waiting();
    id = northmere.begun();
    var view = begin(1366, 768);
    var lines = view.lookupAll(".m-notice-lines .label");
    assertEquals(3, lines.size(), () -> lines.stream().map(Node::toString).toList().toString());
    assertTrue(
        lines.stream()
            .anyMatch(
                line -> ((Labeled) line).getText().contains("hange the locks at the back door")));
    assertTrue(lines.stream().noneMatch(line -> isSeen(line)));

    northmere
        .session()
        .runMeeting()
        .opening()
        .openEarly(id, Confidential.of("Begun with those who are here"));
    var early = begin(1366, 768);

    assertTrue(early.lookupAll(".m-notice-lines .label").stream().allMatch(line -> isSeen(line)));
  }

  private static boolean isSeen(Node node) {
    return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
  }

  @Test
  void lettersOnALineMarkAttendanceAndANameIsChangedOnlyOnPurposeAndTakenBack() {
    var view = begin(1366, 768);
    Fx.run(() -> view.lookup(".m-who .m-answers").requestFocus());
    var names = stored().attendance().stream().map(Attendance::name).toList();

    Fx.key(KeyCode.P);
    Fx.key(KeyCode.DOWN);
    Fx.key(KeyCode.A);
    Fx.type("a");
    assertEquals(Attendance.Status.APOLOGIES, stored().attendance().get(2).status());
    Fx.run(() -> view.lookup(".m-who .text-field").requestFocus());
    Fx.type("a");
    Fx.key(KeyCode.DOWN);
    Fx.type("a");
    Fx.key(KeyCode.TAB);
    Fx.key(KeyCode.TAB, KeyCombination.SHIFT_DOWN);
    assertEquals(names, stored().attendance().stream().map(Attendance::name).toList());

    Fx.key(KeyCode.F2);
    Fx.type("Oriole Standin");
    Fx.key(KeyCode.ENTER);
    assertEquals("Oriole Standin", stored().attendance().get(1).name().text());
    Fx.key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    assertEquals(names.get(1), stored().attendance().get(1).name());
    Fx.key(KeyCode.ENTER);
    Fx.type("Ori");
    Fx.key(KeyCode.ESCAPE);
    Fx.key(KeyCode.UP);
    assertEquals(names, stored().attendance().stream().map(Attendance::name).toList());
    assertEquals(
        names.getFirst().text(), assertInstanceOf(TextInputControl.class, Fx.focused()).getText());
  }

  @Test
  void anActionAppearsAtOnceAndTheLineWaitsForTheNext() {
    var view = begin(1366, 768);
    Fx.key(KeyCode.RIGHT, KeyCombination.SHORTCUT_DOWN);
    Fx.key(KeyCode.DIGIT4, KeyCombination.SHORTCUT_DOWN);
    Fx.type("IDVA: call her on the safe number");
    assertEquals("IDVA service. Still needed: by when.", reading(view));
    Fx.type(" by fri");
    assertEquals(
        "IDVA service, Ida Testingham: call her on the safe number, by Friday 27 November 2026",
        reading(view));

    Fx.key(KeyCode.ENTER);

    assertEquals("", assertInstanceOf(TextInputControl.class, Fx.focused()).getText());
    assertEquals(1, view.lookupAll(".m-actions .m-entry-line").size());
  }

  @Test
  void tabLeavesATextAndKeepsIt() {
    begin(1366, 768);
    Fx.key(KeyCode.RIGHT, KeyCombination.SHORTCUT_DOWN);
    Fx.type("Kept by leaving the field");

    Fx.key(KeyCode.TAB);

    assertEquals(
        "Kept by leaving the field", stored().cases().getFirst().discussion().victimView().text());
  }

  @Test
  void leavingTheScreenKeepsWhatWasTypedAMomentAgo() {
    begin(1366, 768);
    Fx.key(KeyCode.RIGHT, KeyCombination.SHORTCUT_DOWN);
    Fx.type("Half a sen");

    Fx.run(screen::leave);
    northmere.reopen();

    assertEquals("Half a sen", stored().cases().getFirst().discussion().victimView().text());
  }

  @Test
  void controlRightInsideATextDoesNotLeaveTheCase() {
    begin(1366, 768);
    Fx.key(KeyCode.RIGHT, KeyCombination.SHORTCUT_DOWN);
    Fx.type("two words");

    Fx.key(KeyCode.LEFT, KeyCombination.SHORTCUT_DOWN);

    assertEquals("two words", assertInstanceOf(TextInputControl.class, Fx.focused()).getText());
  }

  @Test
  void everythingTheKeyboardReachesHasAName() {
    for (double[] size : new double[][] {{1366, 768}, {683, 384}}) {
      var view = begin(size[0], size[1]);
      assertEquals(List.of(), Accessibility.nameless(view));
      Fx.key(KeyCode.DIGIT9, KeyCombination.SHORTCUT_DOWN);
      assertEquals(List.of(), Accessibility.nameless(view));
      Fx.key(KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN);
      Fx.key(KeyCode.RIGHT, KeyCombination.SHORTCUT_DOWN);
      assertEquals(List.of(), Accessibility.nameless(view));
    }
  }

  @Test
  void aGapIsALinkToItsPlace() {
    var view = begin(1366, 768);
    Fx.key(KeyCode.DIGIT9, KeyCombination.SHORTCUT_DOWN);

    Fx.run(() -> ((Hyperlink) view.lookup(".m-links .hyperlink")).fire());
    Fx.settle();

    assertEquals(
        "M-2026-0002", ((javafx.scene.control.Label) view.lookup(".m-case-number")).getText());
  }

  @Test
  void aClosedMeetingIsReadOnly() {
    var run = northmere.session().runMeeting();
    run.carryOver(id, Confidential.of("Later"), Confidential.of("The Idva"));
    run.close(id);

    var view = begin(1366, 768);
    Fx.key(KeyCode.DIGIT0, KeyCombination.SHORTCUT_DOWN);
    Fx.key(KeyCode.RIGHT, KeyCombination.SHORTCUT_DOWN);
    Fx.run(screen::leave);

    assertTrue(
        view.lookupAll(".text-input").stream()
            .noneMatch(node -> ((TextInputControl) node).isEditable()));
    assertFalse(view.lookupAll(".m-notice").isEmpty());
  }

  @Test
  void theTimerSaysInWordsWhenTimeIsOver() {
    var view = begin(1366, 768);
    Fx.key(KeyCode.RIGHT, KeyCombination.SHORTCUT_DOWN);
    var state = (javafx.scene.control.Label) view.lookup(".m-timer-state");
    assertEquals("Within its time", Fx.get(state::getText));

    Fx.run(
        () -> {
          for (int step = 0; step < 150; step++) {
            studio.pass(Duration.ofSeconds(5));
          }
        });
    assertEquals("At its time", Fx.get(state::getText));
    Fx.run(() -> studio.pass(Duration.ofMinutes(3)));
    assertEquals("Over its time", Fx.get(state::getText));
    Fx.run(() -> studio.pass(Duration.ofMinutes(3)));
    assertEquals("Well over its time", Fx.get(state::getText));
    Fx.key(KeyCode.T, KeyCombination.SHORTCUT_DOWN);

    assertEquals("Paused", Fx.get(state::getText));
    assertEquals(1110, stored().cases().getFirst().discussion().secondsSpent());
  }

  @Test
  void theWallIsTurnedOnAndBlankedByKeysWithinAText() {
    begin(1366, 768);
    Fx.key(KeyCode.RIGHT, KeyCombination.SHORTCUT_DOWN);
    Fx.type("Half a sen");

    Fx.key(KeyCode.R, KeyCombination.SHORTCUT_DOWN);
    assertTrue(studio.wall().isOpen().get());
    assertInstanceOf(RoomView.Case.class, studio.wall().shown());
    Fx.key(KeyCode.B, KeyCombination.SHORTCUT_DOWN);
    assertTrue(studio.wall().blanked().get());
    Fx.key(KeyCode.B, KeyCombination.SHORTCUT_DOWN);
    assertFalse(studio.wall().blanked().get());

    assertEquals("Half a sen", assertInstanceOf(TextInputControl.class, Fx.focused()).getText());
  }

  @Test
  void leavingTheMeetingClosesTheWallAndItsKeys() {
    begin(1366, 768);
    Fx.key(KeyCode.R, KeyCombination.SHORTCUT_DOWN);

    Fx.run(screen::leave);

    assertFalse(studio.wall().isOpen().get());
    assertEquals(new RoomView.Blank(), studio.wall().shown());
    Fx.key(KeyCode.R, KeyCombination.SHORTCUT_DOWN);
    assertFalse(studio.wall().isOpen().get());
  }

  @Test
  void theLikelyEndStandsBesideThePlannedOneOnTheDay() {
    begin(1366, 768);
    var end = (javafx.scene.control.Label) screen.tools().getFirst();

    assertEquals("Ends about 15:25 · planned 10:54", Fx.get(end::getText));
    Fx.run(
        () -> {
          studio.pass(Duration.ofHours(20));
          studio.background().elapse(Duration.ofSeconds(30));
        });

    assertFalse(Fx.get(end::isVisible));
  }

  private String reading(Parent view) {
    return Fx.get(() -> ((javafx.scene.control.Label) view.lookup(".m-reading")).getText());
  }

  private MeetingRecord stored() {
    return northmere.session().runMeeting().record(id).orElseThrow();
  }
}
