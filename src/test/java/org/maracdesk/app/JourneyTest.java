package org.maracdesk.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.testing.AtTheKeys;
import org.maracdesk.testing.ChosenFiles;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.PdfText;
import org.maracdesk.testing.SampleNames;
import org.maracdesk.wording.Words;

/**
 * The whole job in the real window, by keys alone: from a folder with nothing in it to the saved
 * minutes, and then the lock. What each screen does besides is tried with the screen.
 */
@ExtendWith(Fx.class)
class JourneyTest {

  private static final Set<String> NAMES = SampleNames.ofAtLeast(4);

  @TempDir private Path folder;

  private final ChosenFiles files = new ChosenFiles();
  private AtTheKeys keys;
  private WholeJourney journey;
  private Stage stage;
  private Wiring wiring;

  @BeforeEach
  void start() {
    var settings = new SettingsFile(folder.resolve("settings").resolve("settings.properties"));
    Fx.stepAside();
    stage = Fx.get(Stage::new);
    wiring =
        Fx.get(
            () ->
                new Wiring(
                    stage, Words.english(), meetingDay(), new SecureRandom(), settings, files));
    keys = new AtTheKeys(stage, () -> {});
    journey = new WholeJourney(keys, files, folder, folder, UnaryOperator.identity());
    Fx.run(wiring::start);
    Fx.run(stage::requestFocus);
  }

  @AfterEach
  void end() {
    Fx.run(
        () -> {
          wiring.close();
          stage.hide();
        });
  }

  @Test
  void oneMaracFromTheReferralFilesToTheSavedMinutesAndTheLock() throws Exception {
    journey.createTheStore();
    journey.lock();
    journey.unlock();
    journey.bringInAgencies();
    journey.bringInReferrals();
    journey.doTheChecklist();
    journey.planTheMeeting();
    journey.settleTheAgenda();
    journey.openTheMeeting();
    journey.hear(1, "She wants the locks changed before he is told.");
    journey.hear(2, "He asks that nobody calls him at work.");
    journey.deferTheRest();
    journey.closeTheMeeting();
    saveTheMinutes();
    journey.lock();
    assertEquals(Set.of(), SampleNames.in(keys.text(), NAMES));
    assertEquals(Set.of("Marac Desk"), AtTheKeys.titles());
  }

  private void saveTheMinutes() throws IOException {
    var minutes = journey.saveTheMinutes();

    assertEquals(Set.of(), SampleNames.in(files.suggested(), NAMES));
    var said = String.join("\n", PdfText.sentences(Files.readAllBytes(minutes)));
    for (var expected :
        List.of(
            "She wants the locks changed before he is told.",
            "agree a safe time to call in case 2",
            "change both locks in case 1",
            "The worker is away.",
            "Room 2 (invented)")) {
      assertTrue(said.contains(expected), expected + " is not in: " + said);
    }
  }

  private static Clock meetingDay() {
    return Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneId.of("Europe/London"));
  }
}
