package org.maracdesk.ui.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.journeys.ExportSpreadsheet;
import org.maracdesk.journeys.ExportSpreadsheet.RestrictedCases;
import org.maracdesk.journeys.ImportPreview.Fate;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.PickedFile;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.ui.exchange.ImportModel.Step;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Words;

@ExtendWith(Fx.class)
class ImportScreenTest {

  @TempDir Path folder;

  private final SampleSession sample = SampleSession.at(PlayDemo.Stage.IMPORTED);
  private final InlineBackground background = new InlineBackground();
  private final Navigator navigator = new Navigator(new Place.Import());
  private final Status status = new Status(sample.clock());
  private ImportModel model;
  private ImportScreen screen;

  @BeforeEach
  void show() {
    var picker = new PickedFile(folder.resolve("export.csv"));
    model =
        new ImportModel(
            sample.session().importSpreadsheets(), background, navigator, picker, status);
    var exports = new ExportModel(sample.session().exportSpreadsheet(), background, picker, status);
    screen = Fx.get(() -> new ImportScreen(Words.english(), model, exports));
    Fx.show(screen::view);
    Fx.run(screen::arrive);
  }

  @AfterEach
  void close() {
    sample.close();
  }

  private void look(String... files) {
    Fx.run(() -> model.look(Stream.of(files).map(f -> Path.of("samples", f)).toList()));
    Fx.settle();
  }

  /** The sample agencies with one that nobody knows yet. */
  private Path withNewAgency() throws Exception {
    var lines = Files.readAllLines(Path.of("samples/agencies.csv"));
    var header = lines.getFirst().replace("\uFEFF", "");
    var police = lines.stream().filter(l -> l.contains("POLICE")).findFirst().orElseThrow();
    var fresh =
        police.replaceFirst("POLICE", "LIGHTHOUSE").replace("-000000000001", "-0000000009ff");
    var file = folder.resolve("agencies.csv");
    Files.write(file, List.of(header, police, fresh));
    return file;
  }

  @Test
  void theSameFilesAgainChangeNothing() {
    look("agencies.csv", "representatives.csv");

    assertTrue(model.changesNothing());
    assertFalse(model.canTake());
    assertTrue(Fx.find(".m-notice").getAccessibleText().startsWith("Nothing changes: all "));
  }

  @Test
  void aNewAgencyIsTakenInAfterALook() throws Exception {
    var before = sample.session().agencies().size();
    var file = withNewAgency();
    Fx.run(() -> model.look(List.of(file)));
    Fx.settle();
    assertEquals(before, sample.session().agencies().size());
    assertEquals(1, model.count(Fate.NEW));

    Fx.run(model::take);
    Fx.settle();

    assertEquals(Step.TAKEN, model.step().get());
    assertEquals("See the cases", ((Button) Fx.focused()).getText());
    assertEquals(before + 1, sample.session().agencies().size());
    assertEquals(List.of(), background.failures());
  }

  @Test
  void whatCannotBeReadStopsEverythingUntilItIsLeftOut() throws Exception {
    var file = withNewAgency();
    Fx.run(() -> model.look(List.of(file, Path.of("samples/broken/unclosed-quote.csv"))));
    Fx.settle();
    assertTrue(model.hasRefusals());
    assertFalse(model.canTake());
    CheckBox out = Fx.find(".check-box");

    Fx.run(out::requestFocus);
    Fx.key(KeyCode.SPACE);

    assertTrue(model.canTake());
    Button take = Fx.find(".m-report .accent");
    assertEquals("Import 1 new row", take.getText());
    assertFalse(take.isDisabled());
  }

  @Test
  void aFileThatCannotBeReadIsSaidWithItsSentence() {
    look("broken/unclosed-quote.csv");

    var row = model.shown().getFirst();
    assertEquals(Fate.REFUSED, row.fate());
    assertTrue(new ImportRow(Words.english()).spoken(row).contains("A quotation mark opens"));
  }

  @Test
  void countsAndFilterStandAboveTheRows() {
    look("agencies.csv", "broken/unclosed-quote.csv");

    var head = Fx.<Node>find(".m-actions-head");
    var rows = Fx.<Node>find(".list-view");

    assertTrue(head.localToScene(0, 0).getY() < rows.localToScene(0, 0).getY());
  }

  @Test
  void theFilterShowsOneFate() {
    look("agencies.csv", "broken/unclosed-quote.csv");

    Fx.run(() -> model.filter().set(Fate.REFUSED));

    assertEquals(1, model.shown().size());
  }

  @Test
  void aMissingFileBeginsAgain() {
    look("no-such-file.csv");

    assertEquals(Step.CHOOSE, model.step().get());
    assertEquals(1, background.failures().size());
  }

  @Test
  void lookingCanBeStopped() {
    background.hold();
    look("agencies.csv");
    assertEquals(Step.LOOKING, model.step().get());

    Button stop = Fx.find(".m-empty .button");
    Fx.run(stop::fire);

    assertEquals(Step.CHOOSE, model.step().get());
    Fx.run(background::release);
    assertEquals(Step.CHOOSE, model.step().get());
    assertEquals(List.of(), background.failures());
  }

  @Test
  void whatIsDroppedSecondIsLookedAtAndTheFirstIsNot() {
    background.hold();
    look("agencies.csv");
    look("representatives.csv");
    Fx.run(background::release);

    assertEquals(Step.LOOKED, model.step().get());
    assertEquals(20, model.count(null));
  }

  @Test
  void takingInCanBeStoppedAndThenNothingHasChanged() throws Exception {
    var file = withNewAgency();
    Fx.run(() -> model.look(List.of(file)));
    background.hold();
    Fx.run(model::take);
    Button stop = Fx.find(".m-empty .button");
    assertEquals("Stop importing", Fx.get(stop::getText));
    Fx.run(stop::fire);
    assertEquals(Step.STOPPING, model.step().get());
    Fx.run(background::release);

    assertEquals(Step.LOOKED, model.step().get());
    assertEquals("import.stopped", String.valueOf(status.sentence().get()));
    Fx.run(() -> model.look(List.of(file)));
    assertEquals(1, model.count(Fate.NEW));
  }

  @Test
  void blankRowsAndForeignColumnsAreNoted() {
    look("broken/blank-rows-and-commas.csv", "broken/unknown-extra-column.csv");

    assertFalse(model.notes().isEmpty());
  }

  @Test
  void everythingTheKeyboardReachesHasAName() {
    assertEquals(List.of(), Accessibility.nameless(screen.view()));

    look("agencies.csv", "broken/unclosed-quote.csv");

    assertEquals(List.of(), Accessibility.nameless(screen.view()));
  }

  @Test
  void aSpreadsheetIsLetOut() {
    var exports =
        new ExportModel(
            sample.session().exportSpreadsheet(),
            background,
            new PickedFile(folder.resolve("out.csv")),
            status);

    exports.export(ExportSpreadsheet.Kind.AGENCIES, RestrictedCases.LEFT_OUT);

    assertTrue(Files.exists(folder.resolve("out.csv")));
    assertEquals("export.done", String.valueOf(status.sentence().get()));
  }
}
