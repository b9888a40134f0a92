package org.maracdesk.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.HandClock;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;

/** The papers of a meeting are one key away while it runs, and it is said by when they go out. */
class DraftMinutesTest extends MeetingOnShow {

  private Navigator navigator;

  @Test
  void theDraftIsOneKeyAwayAndTheWayBackLeadsToTheSameField() {
    show();
    Fx.key(KeyCode.DIGIT3, KeyCombination.SHORTCUT_DOWN);
    var part = model.part().get();
    Fx.type("More freq");

    Fx.key(KeyCode.M, KeyCombination.SHORTCUT_DOWN);

    assertEquals(new Place.Documents(id), navigator.place().get());
    Fx.run(screen::leave);
    Fx.run(navigator::back);
    assertEquals(new Place.Meeting(id), navigator.place().get());
    show();
    assertEquals(part, model.part().get());
    Fx.type("uent");
    Fx.run(() -> studio.pass(Duration.ofSeconds(2)));
    assertTrue(
        northmere.session().runMeeting().record(id).orElseThrow().cases().stream()
            .anyMatch(
                heard -> heard.discussion().riskSummary().equals(Confidential.of("More frequent"))),
        () ->
            String.valueOf(northmere.session().runMeeting().places().last().map(at -> at.field())));
    assertEquals(
        CaseField.RISK_SUMMARY,
        northmere.session().runMeeting().places().last().orElseThrow().field());
  }

  @Test
  void theCloseOffersTheDraftWhileTheMeetingRuns() {
    show();
    Fx.run(() -> model.goTo(new Part.Close()));
    Fx.settle();
    assertTrue(isSaid("Draft minutes"));
  }

  @Test
  void afterTheCloseItIsSaidByWhenThePapersGoOutUntilTheyHave() {
    var run = northmere.session().runMeeting();
    run.carryOver(id, Confidential.of("The room had to be left"), Confidential.of("The Idva"));
    run.close(id);
    show();
    assertTrue(isSaid("The minutes go out by 1 December 2026."), this::said);

    ((HandClock) studio.clock()).pass(Duration.ofDays(8));
    show();
    assertTrue(isSaid("The minutes go out by 1 December 2026. That day has passed."), this::said);

    var closing = run.closing();
    closing.approve(id, Confidential.of("Peregrine Testley"), Confidential.of("All put off"));
    closing.issued(id);
    show();
    assertFalse(said().contains("go out by"));
  }

  private boolean isSaid(String text) {
    return said().lines().anyMatch(text::equals);
  }

  @Override
  MeetingModel another() {
    if (navigator == null) {
      navigator = new Navigator(new Place.Meeting(id));
    }
    return new MeetingModel(
        id,
        northmere.session().runMeeting(),
        northmere.session().completeChecklist(),
        studio.background(),
        navigator,
        new Status(studio.clock()),
        AnsweringDialogs.yes("Late"),
        studio.clock(),
        () -> {});
  }
}
