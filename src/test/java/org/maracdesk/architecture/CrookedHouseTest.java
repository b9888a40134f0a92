package org.maracdesk.architecture;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.maracdesk.app.command.crooked.NeedsADisplay;
import org.maracdesk.domain.casefile.crooked.Bare;
import org.maracdesk.domain.minutes.PaperHead;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.domain.minutes.crooked.PrintsADetail;
import org.maracdesk.domain.minutes.crooked.PrintsResearch;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.crooked.AsksADatabase;
import org.maracdesk.journeys.crooked.ForgetsItself;
import org.maracdesk.journeys.crooked.TakesEveryLibrary;
import org.maracdesk.store.crooked.RewritesThePast;
import org.maracdesk.ui.action.crooked.HurriedModel;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.ui.meeting.MeetingModel;
import org.maracdesk.ui.room.crooked.ShowsEverything;

/** A small house built crookedly in the tests: each wall must notice. */
class CrookedHouseTest {

  @TestFactory
  Stream<DynamicTest> aRuleThatIsBrokenTurnsRed() {
    var crooked =
        new ClassFileImporter()
            .importClasses(
                AsksADatabase.class,
                Bare.class,
                TakesEveryLibrary.class,
                ForgetsItself.class,
                HurriedModel.class,
                NeedsADisplay.class,
                PrintsADetail.class,
                PrintsResearch.class,
                ShowsEverything.class,
                RewritesThePast.class,
                // What stands above and beside them
                Confidential.class,
                Recipient.class,
                Recipient.OneAgency.class,
                PaperHead.class,
                Status.class,
                MeetingModel.class);
    return ArchitectureTest.rules().entrySet().stream()
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(),
                    () -> {
                      var red =
                          assertThrows(AssertionError.class, () -> rule.getValue().check(crooked));
                      assertTrue(red.getMessage().contains("was violated"), red::getMessage);
                    }));
  }
}
