package org.maracdesk.ui.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.minutes.ActionCircle;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.PickedFile;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.ui.frame.Status;

class ActionExportTest {

  @TempDir Path folder;

  private final SampleSession sample = SampleSession.at(PlayDemo.Stage.HELD);
  private final InlineBackground background = new InlineBackground();
  private final Status status = new Status(sample.clock());
  private final AnsweringDialogs dialogs = AnsweringDialogs.yes();

  @AfterEach
  void close() {
    sample.close();
    assertEquals(List.of(), background.failures());
  }

  @Test
  void whereNoneMayBeInOneFileWithTheOthersItSaysSoAndMakesNone() {
    var file = folder.resolve("actions.csv");
    var export =
        new ActionExport(
            sample.session().exportSpreadsheet(),
            background,
            dialogs,
            new PickedFile(file),
            status);
    var all = sample.session().followUpActions().all();

    export.these(
        List.of(
            readBy(all.getFirst(), "Robin Chairperson"), readBy(all.getLast(), "Ida Testingham")));

    assertEquals(List.of(), dialogs.asked());
    assertFalse(Files.exists(file));
    assertEquals("actions.export.apart", Objects.requireNonNull(status.sentence().get()).key());
  }

  private static Tracked readBy(Tracked one, String readers) {
    return new Tracked(
        one.action(),
        one.number(),
        one.initials(),
        one.agency(),
        one.agencyLeft(),
        one.meeting(),
        one.standing(),
        one.light(),
        one.escalation(),
        one.reminded(),
        one.told(),
        one.accepted(),
        new ActionCircle(true, Confidential.of(readers), List.of(), List.of()));
  }
}
