package org.maracdesk.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
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
import org.maracdesk.wording.Wording;

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
    assertEquals(List.of(), model.underWay());
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
    assertEquals(1, model.underWay().size());
    background.release();

    assertEquals(List.of(), model.underWay());
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
    assertEquals(List.of(), model.underWay());
  }

  @Test
  void aPlaceThatWillNotDoIsSaidAndNothingIsChanged() {
    var model = model(sample.folder(), AnsweringDialogs.yes());
    model.load();

    model.choose();

    assertEquals("backup.place.in-the-store", model.said().get().sentence().key());
    assertFalse(model.said().get().good());
    assertFalse(model.standing().get().chosen());
    assertEquals(List.of(), model.underWay());
  }

  @Test
  void whileTheDriveIsWaitedForEverythingElseIsDone() throws Exception {
    var place = Files.createDirectories(folder.resolve("stick"));
    var model = model(place, AnsweringDialogs.yes());
    model.make();
    var backup = model.all().getFirst();
    var asked = new LinkedHashMap<Errand, Runnable>();
    asked.put(Errand.PROVE, () -> model.prove(backup));
    asked.put(Errand.BRING_BACK, () -> model.restore(backup));
    asked.put(Errand.MAKE, model::make);
    for (var each : asked.entrySet()) {
      background.holdAside();
      each.getValue().run();
      assertEquals(List.of(each.getKey()), errands(model));
      var meanwhile = model.said().get();
      assertTrue(meanwhile.good());

      var done = new ArrayList<String>();
      background.run(() -> done.add("kept"), () -> done.add("shown"));
      assertEquals(List.of("kept", "shown"), done);
      asked.values().forEach(Runnable::run);
      assertEquals(List.of(each.getKey()), errands(model), "of one drive one at a time");

      background.releaseAside();
      assertEquals(List.of(), model.underWay());
      assertTrue(model.said().get().good());
      assertNotEquals(meanwhile, model.said().get());
    }
    assertEquals(List.of(), background.failures());
  }

  private static long foldersIn(Path place) throws IOException {
    try (var found = Files.list(place)) {
      return found.filter(each -> each.getFileName().toString().startsWith("marac-desk-2")).count();
    }
  }

  private static List<Errand> errands(BackupsModel model) {
    return model.underWay().stream().map(BackupsModel.UnderWay::errand).toList();
  }

  @Test
  void whileADriveDoesNotAnswerAnotherPlaceIsChosenAndABackupMadeThere() throws Exception {
    var place = Files.createDirectories(folder.resolve("stick"));
    var model = model(place, AnsweringDialogs.yes());
    model.load();
    var dead = model.standing().get().place();
    background.holdAside(dead);
    model.make();
    model.choose();

    assertEquals("backup.chosen", model.said().get().sentence().key());
    assertEquals(place, model.standing().get().place());
    assertFalse(model.looking().get());
    model.make();
    assertEquals("backup.made", model.said().get().sentence().key());
    assertEquals(1, model.all().size());
    assertEquals(List.of(Errand.MAKE), errands(model));

    background.releaseAside();

    assertEquals(List.of(), model.underWay());
    assertEquals(
        Wording.of("backup.elsewhere", dead, Wording.of("backup.made")),
        model.said().get().sentence());
    assertEquals(1, foldersIn(dead), "the one from before went where it was to go");
    assertEquals(1, model.all().size());
    assertEquals(List.of(), background.failures());
  }

  @Test
  void aLookThatWasAskedForOftenIsTakenOnce() {
    var model = model(folder, AnsweringDialogs.yes());
    model.make();
    background.holdAside();
    model.load();
    model.load();
    model.load();
    assertTrue(model.looking().get());

    background.releaseAside();

    assertFalse(model.looking().get());
    assertEquals(1, model.all().size());
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

    assertEquals(List.of(), model.underWay());
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
