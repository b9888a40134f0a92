package org.maracdesk.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingKind;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.Fx;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.wording.Words;

@ExtendWith(Fx.class)
class AgendaScreenTest {

  private Northmere northmere;
  private MeetingId id;
  private Overlay overlay;
  private AnsweringDialogs dialogs;
  private MeetingStudio studio;

  @BeforeEach
  void planTheMeeting() {
    overlay = Fx.get(Overlay::new);
    dialogs = AnsweringDialogs.yes();
    studio = Fx.get(() -> new MeetingStudio(Words.english(), overlay, dialogs));
    northmere = studio.waiting();
    id = northmere.planned();
  }

  @AfterEach
  void shut() {
    northmere.close();
  }

  private Parent show(double width, double height) {
    var shown =
        Fx.show(
            width,
            height,
            () -> {
              var screen = studio.agenda(northmere, id);
              screen.arrive();
              return new StackPane(screen.view(), overlay);
            });
    Fx.run(() -> shown.lookup(".m-agenda-row").requestFocus());
    return shown;
  }

  @Test
  void everythingTheKeyboardReachesHasAName() {
    assertEquals(List.of(), Accessibility.nameless(show(1366, 768)));
    assertEquals(List.of(), Accessibility.nameless(show(683, 384)));
  }

  @Test
  void theSelectionTravelsWithTheCase() {
    var first = stored().getFirst();
    show(683, 384);

    Fx.key(KeyCode.DOWN, KeyCombination.ALT_DOWN);
    Fx.key(KeyCode.DOWN, KeyCombination.ALT_DOWN);

    assertEquals(first.id(), stored().get(2).id());
    assertEquals(first.id(), assertInstanceOf(AgendaRow.class, Fx.focused()).id());
    Fx.key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    Fx.key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    assertEquals(first, stored().getFirst());
  }

  @Test
  void theMeetingIsOpenedWithOneKeyAndAnAnswer() {
    show(1366, 768);

    Fx.key(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    var opened = northmere.session().buildAgenda().record(id).orElseThrow();
    assertEquals(MeetingStage.OPEN, opened.meeting().stage());
  }

  @Test
  void aMeetingThatIsOpenIsNotAskedAboutNorOpenedOnceMore() {
    northmere.session().runMeeting().open(id);
    show(1366, 768);

    Fx.key(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    assertEquals(List.of(), dialogs.asked());
    assertEquals(new Place.Meeting(id), studio.navigator().place().get());
  }

  @Test
  void minutesAreTypedAndTheListIsWarnedAbout() {
    var view = show(1366, 768);

    Fx.key(KeyCode.F2);
    assertInstanceOf(TextField.class, Fx.focused());
    Fx.type("45");
    Fx.key(KeyCode.ENTER);

    assertEquals(45, stored().getFirst().minutes());
    assertTrue(
        view.lookupAll(".m-notice").stream()
            .anyMatch(
                notice -> notice.getAccessibleText().startsWith("As planned the meeting ends at")));
  }

  @Test
  void whatIsTooMuchGoesToAFurtherSittingWithOneKeyAndComesBackWithAnother() {
    var before = stored().size();
    show(1366, 768);
    Fx.key(KeyCode.F2);
    Fx.type("70");
    Fx.key(KeyCode.ENTER);

    Fx.key(KeyCode.X, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    var meetings = northmere.session().buildAgenda().meetings();
    assertTrue(meetings.stream().anyMatch(line -> line.meeting().kind() == MeetingKind.EXTRA));
    assertTrue(stored().size() < before, "some have moved");
    Fx.key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    assertEquals(before, stored().size());
  }

  @Test
  void whatEarlierMeetingsLeftOpenIsFoldedAndOpensWithSpace() {
    var view = show(1366, 768);
    var turn = (Button) view.lookup(".m-notice-list .button");
    var lines = view.lookup(".m-notice-list .m-notice-lines");
    assertFalse(lines.isVisible());
    Fx.run(turn::requestFocus);

    Fx.key(KeyCode.SPACE);

    assertTrue(lines.isVisible());
  }

  @Test
  void tabGoesRoundTheAgendaAndIsCaughtNowhere() {
    show(1366, 768);
    var reached = new HashSet<Node>();
    var at = Fx.focused();
    for (int press = 0; press < 80 && reached.add(at); press++) {
      Fx.key(KeyCode.TAB);
      at = Fx.focused();
    }
    assertTrue(reached.contains(at), "Tab does not come round");
    assertEquals(7, reached.stream().filter(AgendaRow.class::isInstance).count());
  }

  @Test
  void thePlanIsChangedWithTheKeyboardOnly() {
    show(1366, 768);

    Fx.key(KeyCode.E, KeyCombination.SHORTCUT_DOWN);
    assertInstanceOf(DatePicker.class, Fx.focused());
    Fx.key(KeyCode.A, KeyCombination.SHORTCUT_DOWN);
    Fx.type("3/12");
    Fx.key(KeyCode.ENTER);

    assertFalse(overlay.isShowing());
    var meeting = northmere.session().buildAgenda().record(id).orElseThrow().meeting();
    assertEquals(LocalDate.of(2026, 12, 3), meeting.date());
    assertEquals("Room 2, Northmere House", meeting.venue().text());
  }

  @Test
  void aCaseIsTakenOffAndAddedAgain() {
    var second = stored().get(1);
    var view = show(1366, 768);
    Fx.key(KeyCode.DOWN);

    Fx.key(KeyCode.DELETE);
    assertEquals(6, stored().size());
    Fx.run(() -> ((Button) view.lookup(".m-waiting-line .button")).fire());

    assertEquals(7, stored().size());
    assertTrue(stored().stream().anyMatch(item -> item.referral().equals(second.referral())));
  }

  private List<AgendaItem> stored() {
    return northmere.session().buildAgenda().record(id).orElseThrow().agenda().items();
  }
}
