package org.maracdesk.ui.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.HalfWritten;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.journeys.RegisterCase;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.ui.frame.KeepSoon;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;

/** What is written in by hand is in the store while it is written, and offered again. */
class NewReferralModelTest {

  private final SampleSession store = SampleSession.at(PlayDemo.Stage.values()[0]);
  private final InlineBackground background = new InlineBackground();
  private NewReferralModel model = model();

  private NewReferralModel model() {
    return new NewReferralModel(
        store.session().registerCase(),
        store.session()::agencies,
        background,
        new Navigator(new Place.Cases()),
        new Status(store.clock()));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whoTypesWithoutAPauseHasWhatWasTypedInTheStoreMeanwhile() {
    var typed = new StringBuilder();
    model.writing(() -> model.hold(HalfWritten.saying(typed.toString()), Map.of()));

    for (var more : List.of("Two ca", "lls", " at night")) {
      typed.append(more);
      model.touched();
      background.pass(Duration.ofMillis(600));
    }

    assertEquals("Two calls", summary());
    background.pass(Duration.ofMillis(400));
    assertEquals("Two calls at night", summary());
  }

  @Test
  void whatCouldNotBeKeptIsKeptAWhileLater() {
    model.writing(() -> model.hold(HalfWritten.saying("Two calls"), Map.of()));
    // The store has no room for a place of that name
    model.hold(HalfWritten.saying("Two calls"), Map.of("x".repeat(300), Confidential.of("31/2")));
    assertEquals(1, background.failures().size());
    background.failures().clear();

    background.elapse(KeepSoon.AGAIN);

    assertEquals("Two calls", summary());
  }

  @Test
  void onceTheFormIsLeftNothingIsKeptByItself() {
    var asked = new ArrayList<String>();
    model.writing(() -> asked.add("to hold"));
    model.touched();
    model.left();

    background.elapse(KeepSoon.AGAIN);

    assertEquals(List.of(), asked);
  }

  @Test
  void aNewFormSaysWithWhatItGoesOnAndAnEmptyOneSaysNothing() {
    model.begin((agencies, unfinished) -> assertTrue(unfinished.isEmpty()));
    assertNull(model.unfinished().get());
    model.hold(HalfWritten.saying("Two calls"), Map.of("date", Confidential.of("31/2")));

    model = model();
    model.begin(
        (agencies, unfinished) -> assertEquals(HalfWritten.saying("Two calls"), unfinished.get()));

    assertEquals("referral.unfinished", model.unfinished().get().key());
    assertEquals(Map.of("date", Confidential.of("31/2")), model.typed());
    model.discard();
    model.begin((agencies, unfinished) -> assertTrue(unfinished.isEmpty()));
    assertNull(model.unfinished().get());
  }

  private String summary() {
    return unfinished().form().incident().summary().text();
  }

  private RegisterCase.Unfinished unfinished() {
    return store.session().registerCase().unfinished().orElseThrow();
  }
}
