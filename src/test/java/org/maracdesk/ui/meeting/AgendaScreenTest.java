package org.maracdesk.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.Fx;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.wording.Words;

@ExtendWith(Fx.class)
class AgendaScreenTest {

  private Northmere northmere;
  private MeetingId id;
  private MeetingStudio studio;

  @BeforeEach
  void planTheMeeting() {
    studio =
        Fx.get(() -> new MeetingStudio(Words.english(), new Overlay(), AnsweringDialogs.yes()));
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
              return screen.view();
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
  void minutesAreTypedAndTheListIsWarnedAbout() {
    var view = show(1366, 768);

    Fx.key(KeyCode.F2);
    assertInstanceOf(TextField.class, Fx.focused());
    Fx.type("45");
    Fx.key(KeyCode.ENTER);

    assertEquals(45, stored().getFirst().minutes());
    assertTrue(
        view.lookup(".m-notice").getAccessibleText().startsWith("As planned the meeting ends at"));
  }

  @Test
  void aCaseIsTakenOffAndAddedAgain() {
    var second = stored().get(1);
    var view = show(1366, 768);
    Fx.key(KeyCode.DOWN);

    Fx.key(KeyCode.DELETE);
    assertEquals(6, stored().size());
    Fx.run(() -> ((javafx.scene.control.Button) view.lookup(".m-waiting-line .button")).fire());

    assertEquals(second.referral(), stored().getLast().referral());
  }

  private List<AgendaItem> stored() {
    return northmere.session().buildAgenda().record(id).orElseThrow().agenda().items();
  }
}
