package org.maracdesk.pictures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maracdesk.pictures.Pictures.Scenery;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.TabWalk;
import org.maracdesk.ui.frame.Look;
import org.maracdesk.ui.frame.MainWindow;
import org.maracdesk.ui.frame.Preferences;
import org.maracdesk.wording.Words;

/**
 * The screens before, in and after a meeting, in the whole window as it is on a small laptop at 200
 * %, where most is out of sight. A screen that is in the pictures is gone round here.
 */
@ExtendWith(Fx.class)
class ScreensByTabTest {

  private static final double WIDTH = 683;
  private static final double HEIGHT = 384;

  /** Played here, because the window's thread must answer sooner than that takes. */
  @BeforeAll
  static void play() {
    DemoRoom.open();
  }

  @AfterAll
  static void leave() {
    Fx.show(StackPane::new);
    // Shown anew it is drawn at its size; a window that only grows back may go on at the small one
    Fx.stepAside();
    DemoRoom.shut();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "agenda-next",
        "case-decide",
        "meetings-list",
        "meetings-plan",
        "meetings-emergency",
        "agenda-late",
        "agenda-late-question",
        "agenda-put-off",
        "agenda-change-plan",
        "agenda-change-plan-refused",
        "agenda-call-off",
        "case-new-transfer",
        "research-table",
        "research-return",
        "meeting-start-chairing",
        "meeting-start-interest",
        "meeting-late",
        "meeting-late-restricted",
        "meeting-late-refused",
        "meeting-interest-asked",
        "meeting-interest-half",
        "meeting-interest-elsewhere",
        "meeting-cautions",
        "meeting-released",
        "meeting-put-off-again",
        "meeting-carry-over",
        "meeting-read-back",
        "meeting-draft",
        "meeting-gap-accepted",
        "meeting-gap-action",
        "meeting-approve",
        "meeting-approve-half",
        "meeting-correct-half",
        "meeting-issued",
        "papers-minutes",
        "actions-chase",
        "actions-report",
        "actions-reminders",
        "actions-figures",
        "actions-answers",
        "first-steps-area",
        "first-steps-agencies",
        "first-steps-labels",
        "settings-area",
        "settings-keys",
        "settings-backups",
        "settings-backups-upgraded",
        "retention-due",
        "retention-approve",
        "retention-approve-meeting",
        "retention-longer",
        "retention-rules",
        "trail",
        "trail-code",
        "unlock-copied-open",
        "unlock-copied-create",
        "unlock-older-keys",
        "unlock-rescue",
        "unlock-backing-up",
        "cases-backup-late"
      })
  void tabComesRoundWithEverythingNamedAndInSight(String name) {
    var scenery =
        Pictures.scenes().stream()
            .filter(each -> each.name().equals(name))
            .findFirst()
            .orElseThrow();

    show(scenery);

    assertEquals(List.of(), TabWalk.faults(Fx.stage().getScene().getRoot()));
  }

  private static void show(Scenery scenery) {
    Fx.show(WIDTH, HEIGHT, StackPane::new);
    Fx.run(
        () -> {
          var words = Words.english();
          var window = new MainWindow(Fx.stage(), words, new Look(new Preferences()));
          window.stage().setWidth(WIDTH);
          window.stage().setHeight(HEIGHT);
          window.open();
          scenery.setUp().accept(new Studio(window, words, Studio.sameMoment()));
        });
    Fx.settle();
  }
}
