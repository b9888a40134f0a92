package org.maracdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.maracdesk.journeys.OpenVault;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.journeys.RenewKey;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

class RenewalTest {

  private final List<String> happened = new ArrayList<>();
  private final InlineBackground background = new InlineBackground();
  private final char[] words = "three grey herons".toCharArray();

  private Renewal renewal(Function<Passphrase, RenewKey.Outcome> renew) {
    return new Renewal(background, () -> happened.add("closed"), Passphrase.of(words), renew);
  }

  private RenewKey.Outcome renewed(Passphrase mine) {
    happened.add("renewed by " + mine.length());
    return new RenewKey.Outcome.WrongWords();
  }

  private void begin(Renewal renewal) {
    renewal.begin(outcome -> happened.add("shown"), () -> happened.add("ended"));
  }

  private boolean areForgotten() {
    return new String(words).chars().allMatch(letter -> letter == 0);
  }

  @Test
  void itComesAfterWhatTheDriveWasAskedForBeforeAndJobsAreDoneMeanwhile() {
    background.holdAside();
    background.aside(Path.of("stick"), () -> "place", place -> happened.add("noted"), place -> {});
    begin(renewal(this::renewed));
    background.run(() -> happened.add("saved"), () -> {});
    assertEquals(List.of("saved"), happened);

    background.releaseAside();

    assertEquals(List.of("saved", "noted", "renewed by 17", "shown", "ended"), happened);
    assertTrue(areForgotten());
  }

  @Test
  void whatIsEndedBeforeItsTurnIsClosedAndNeverRenewed() {
    background.holdAside();
    background.aside(Path.of("stick"), () -> "place", place -> {}, place -> {});
    var renewal = renewal(this::renewed);
    begin(renewal);

    renewal.end();
    renewal.end();
    background.releaseAside();

    assertEquals(List.of("closed", "ended"), happened);
    assertTrue(areForgotten());
  }

  @Test
  void whatIsEndedBeforeItIsBegunIsClosedToo() {
    renewal(this::renewed).end();

    assertEquals(List.of("closed"), happened);
    assertTrue(areForgotten());
  }

  @Test
  void whatIsOpenAgainAndWasNeverShownIsClosed() {
    try (var sample = SampleSession.at(PlayDemo.Stage.IMPORTED)) {
      var open = new OpenVault.Entry.Open(sample.session());
      var renewal =
          renewal(_ -> new RenewKey.Outcome.Done(open, true, Wording.of("journeys.renew.done")));
      background.hold();
      begin(renewal);
      background.releaseLocked();
      assertTrue(sample.session().area().isPresent());

      renewal.end();

      assertThrows(ExplainedException.class, () -> sample.session().area());
      assertEquals(List.of("ended"), happened);
    }
  }

  @Test
  void whatIsShownIsTheDesksToCloseAndWhatFailedIsClosedAlready() {
    var shown = renewal(this::renewed);
    begin(shown);
    shown.end();
    var failed =
        renewal(
            _ -> {
              throw new ExplainedException(Wording.of("vault.renew.failed"));
            });
    begin(failed);
    failed.end();

    assertEquals(List.of("renewed by 17", "shown", "ended", "ended"), happened);
    assertEquals(1, background.failures().size());
  }
}
