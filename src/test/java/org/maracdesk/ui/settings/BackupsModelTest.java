package org.maracdesk.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.DueSession;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.PickedFile;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.ui.settings.BackupsModel.Errand;
import org.maracdesk.vault.KeptBackup;

class BackupsModelTest {

  private final SampleSession sample = SampleSession.at(PlayDemo.Stage.IMPORTED);
  private final InlineBackground background = new InlineBackground();

  @TempDir private Path folder;

  private BackupsModel model(Path picked, AnsweringDialogs dialogs) {
    return new BackupsModel(
        sample.session().keepBackups(),
        background,
        dialogs,
        new PickedFile(picked),
        sample.clock());
  }

  @AfterEach
  void close() {
    sample.close();
  }

  @Test
  void thePlaceIsChosenABackupIsMadeListedProvenAndBroughtBack() throws Exception {
    var place = Files.createDirectories(folder.resolve("stick"));
    var model = model(place, AnsweringDialogs.yes());
    model.load();
    assertFalse(model.standing().get().chosen());
    assertNull(model.said().get());

    model.choose();
    assertTrue(model.standing().get().chosen());
    assertEquals(place, model.standing().get().place());
    assertEquals("backup.chosen", model.said().get().sentence().key());
    assertEquals(List.of(), model.all());

    model.make();
    assertEquals("backup.made", model.said().get().sentence().key());
    assertEquals("backup.proven.today", model.standing().get().sentence().key());
    assertEquals(1, model.all().size());
    assertEquals(KeptBackup.State.PROVEN, model.all().getFirst().state());

    model.prove(model.all().getFirst());
    assertEquals("backup.proven-again", model.said().get().sentence().key());

    model.restore(model.all().getFirst());
    assertEquals("backup.restored", model.said().get().sentence().key());
    assertTrue(model.said().get().good());
    assertNull(model.underWay().get());
    assertEquals(List.of(), background.failures());
  }

  @Test
  void thatABackupStillHoldsWhatWasDisposedOfIsSaid() {
    try (var due = DueSession.open()) {
      var model =
          new BackupsModel(
              due.session().keepBackups(),
              background,
              AnsweringDialogs.yes(),
              new PickedFile(folder),
              due.clock());

      model.make();

      assertEquals("backup.made-owing", model.said().get().sentence().key());
      assertFalse(model.said().get().good());
      assertTrue(model.all().getFirst().owing());
    }
  }

  @Test
  void aSecondPressWhileOneIsBeingMadeMakesNoSecond() throws Exception {
    var model = model(Files.createDirectories(folder.resolve("stick")), AnsweringDialogs.yes());
    model.choose();
    background.hold();

    model.make();
    model.make();
    assertNotNull(model.underWay().get());
    background.release();

    assertNull(model.underWay().get());
    assertEquals(
        List.of(false), model.all().stream().map(each -> each.name().endsWith("-2")).toList());
  }

  @Test
  void aSayNoBringsNothingBack() throws Exception {
    var model = model(Files.createDirectories(folder.resolve("stick")), AnsweringDialogs.no());
    model.choose();
    model.make();

    model.restore(model.all().getFirst());

    assertEquals("backup.made", model.said().get().sentence().key());
  }

  @Test
  void aDriveThatIsPulledIsSaidAndNothingElseStops() throws Exception {
    var place = Files.createDirectories(folder.resolve("stick"));
    var model = model(place, AnsweringDialogs.yes());
    model.choose();
    Files.move(place, folder.resolve("pulled"));

    model.load();
    assertEquals("backup.trouble.place-missing", model.said().get().sentence().key());
    assertFalse(model.said().get().good());

    model.make();
    assertEquals("backup.trouble.place-missing", model.said().get().sentence().key());
    assertTrue(model.standing().get().trouble().isPresent());
    assertNull(model.underWay().get());
  }

  @Test
  void aPlaceThatWillNotDoIsSaidAndNothingIsChanged() {
    var model = model(sample.folder(), AnsweringDialogs.yes());
    model.load();

    model.choose();

    assertEquals("backup.place.in-the-store", model.said().get().sentence().key());
    assertFalse(model.said().get().good());
    assertFalse(model.standing().get().chosen());
    assertNull(model.underWay().get());
  }

  @Test
  void whileTheDriveIsWaitedForEverythingElseIsDone() throws Exception {
    var place = Files.createDirectories(folder.resolve("stick"));
    var model = model(place, AnsweringDialogs.yes());
    model.make();
    var backup = model.all().getFirst();
    var asked = new LinkedHashMap<BackupsModel.UnderWay, Runnable>();
    asked.put(new BackupsModel.UnderWay(Errand.PROVE, backup), () -> model.prove(backup));
    asked.put(new BackupsModel.UnderWay(Errand.BRING_BACK, backup), () -> model.restore(backup));
    asked.put(new BackupsModel.UnderWay(Errand.CHOOSE, null), model::choose);
    asked.put(new BackupsModel.UnderWay(Errand.MAKE, null), model::make);
    for (var each : asked.entrySet()) {
      background.holdAside();
      each.getValue().run();
      assertEquals(each.getKey(), model.underWay().get());
      var meanwhile = model.said().get();
      assertTrue(meanwhile.good());

      var done = new ArrayList<String>();
      background.run(() -> done.add("kept"), () -> done.add("shown"));
      assertEquals(List.of("kept", "shown"), done);
      asked.values().forEach(Runnable::run);
      assertEquals(each.getKey(), model.underWay().get(), "one at a time");

      background.releaseAside();
      assertNull(model.underWay().get());
      assertTrue(model.said().get().good());
      assertNotEquals(meanwhile, model.said().get());
    }
    assertEquals(List.of(), background.failures());
  }

  @Test
  void whatFailsUnforeseenIsToldAndNothingGoesOn() {
    var model =
        new BackupsModel(
            sample.session().keepBackups(),
            background,
            AnsweringDialogs.yes(),
            new PickedFile(folder),
            sample.clock());
    sample.session().close();

    model.make();

    assertNull(model.underWay().get());
    assertNull(model.said().get());
    assertEquals(1, background.failures().size());
  }

  @Test
  void whatIsNotProvenAgainIsSaidInAmber() throws Exception {
    var model = model(folder, AnsweringDialogs.yes());
    model.make();
    var backup = model.all().getFirst();
    Files.writeString(backup.folder().resolve("store.mv.db"), "something else");

    model.prove(backup);
    assertEquals("backup.prove.different", model.said().get().sentence().key());
    assertFalse(model.said().get().good());

    model.restore(backup);
    assertEquals("backup.restore.changed", model.said().get().sentence().key());
    assertFalse(model.said().get().good());
  }
}
