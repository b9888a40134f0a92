package org.maracdesk.ui.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.action.Told;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.journeys.OpenVault;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.journeys.ToBeAccepted;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.PickedFile;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Words;

@ExtendWith(Fx.class)
class ActionsScreenTest {

  @TempDir Path folder;

  private final Words words = Words.english();
  private final SampleSession sample = SampleSession.at(PlayDemo.Stage.HELD);
  private final InlineBackground background = new InlineBackground();
  private final Status status = new Status(sample.clock());
  private final AnsweringDialogs dialogs = AnsweringDialogs.yes();
  private final Navigator navigator = new Navigator(new Place.Actions());
  private final ActionsModel model =
      new ActionsModel(sample.session().followUpActions(), background, navigator, sample.clock());
  private ActionsScreen screen;

  private ActionsScreen screen() {
    return new ActionsScreen(
        words,
        model,
        new ReportModel(sample.session().followUpActions(), model, background, status, dialogs),
        new ActionExport(
            sample.session().exportSpreadsheet(),
            background,
            dialogs,
            new PickedFile(folder.resolve("actions.csv")),
            status),
        sample.clock());
  }

  @BeforeEach
  void show() {
    screen = Fx.get(this::screen);
    Fx.show(screen::view);
    Fx.run(screen::arrive);
    Fx.settle();
  }

  @AfterEach
  void close() {
    sample.close();
    assertEquals(List.of(), background.failures());
  }

  private ListView<Tracked> list() {
    return Fx.find(".m-actions");
  }

  @Test
  void anActionIsReportedDoneWithoutTheMouse() {
    var first = model.shown().getFirst().action().id();
    var second = model.shown().get(1).action().id();

    Fx.key(KeyCode.D);
    Fx.type("Locks fitted");
    Fx.key(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    assertEquals(list(), Fx.focused());
    assertEquals(second, list().getSelectionModel().getSelectedItem().action().id());
    var kept =
        sample.session().followUpActions().all().stream()
            .map(Tracked::action)
            .filter(a -> a.id().equals(first))
            .findFirst();
    assertEquals(
        new Progress.Done(SampleSession.MEETING, Confidential.of("Locks fitted")),
        kept.orElseThrow().progress());
  }

  @Test
  void aMissingNoteIsSaidAtTheNote() {
    Fx.key(KeyCode.N);
    Fx.key(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    assertEquals("Why not", Fx.focused().getAccessibleText());
    assertTrue(Fx.focused().getAccessibleHelp().contains("This is needed."));
  }

  @Test
  void aNameThatIsPastedFromTwoLinesKeepsItsWordsApart() {
    Fx.key(KeyCode.D);
    Fx.settle();
    var by =
        Fx.find(".m-report").lookupAll(".text-field").stream()
            .map(TextField.class::cast)
            .filter(field -> words.say("actions.report.by").equals(field.getAccessibleText()))
            .findFirst()
            .orElseThrow();

    Fx.run(() -> by.replaceText(0, by.getLength(), "Heron\nDummyford"));

    assertEquals("Heron Dummyford", by.getText());
  }

  @Test
  void escapeLeavesTheFormAndChangesNothing() {
    var before = model.shown().getFirst();

    Fx.key(KeyCode.C);
    Fx.key(KeyCode.ESCAPE);

    assertEquals(list(), Fx.focused());
    assertEquals(before, list().getSelectionModel().getSelectedItem());
  }

  @Test
  void theLastReportIsTakenBackWithTheKeyboard() {
    var first = model.shown().getFirst().action().id();
    Fx.key(KeyCode.D);
    Fx.type("Locks fitted");
    Fx.key(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    Fx.key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    assertEquals(first, list().getSelectionModel().getSelectedItem().action().id());
  }

  @Test
  void fiveActionsAreReportedAndTakenBackWithOneKeyEach() {
    Fx.key(KeyCode.DIGIT4);
    var before = model.shown().subList(0, 5).stream().map(Tracked::action).toList();
    Fx.run(() -> list().getSelectionModel().selectRange(0, 5));

    Fx.key(KeyCode.D);
    Fx.type("All seen to");
    Fx.key(KeyCode.TAB);
    Fx.key(KeyCode.TAB);
    Fx.type("Bracken Inventson");
    Fx.key(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    assertEquals(5, before.stream().filter(a -> now(a) instanceof Progress.Done).count());
    Fx.key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    before.forEach(a -> assertEquals(a.progress(), now(a)));
  }

  private Progress now(Action action) {
    return sample.session().followUpActions().all().stream()
        .map(Tracked::action)
        .filter(a -> a.id().equals(action.id()))
        .findFirst()
        .orElseThrow()
        .progress();
  }

  @Test
  void searchAndFiltersStandAboveTheActions() {
    var search = Fx.<Node>find(".m-actions-head .m-search");

    assertTrue(search.localToScene(0, 0).getY() < list().localToScene(0, 0).getY());
  }

  @Test
  void numbersFilterAndGPutsTogether() {
    Fx.key(KeyCode.DIGIT4);
    assertEquals(ActionsModel.Filter.ALL, model.filter().get());
    Fx.key(KeyCode.G);
    assertEquals(ActionsModel.Grouping.AGENCY, model.grouping().get());
    Fx.key(KeyCode.DIGIT3);
    assertEquals(ActionsModel.Filter.ANSWERED, model.filter().get());
    Fx.key(KeyCode.DIGIT2);
    assertEquals(ActionsModel.Filter.OPEN, model.filter().get());
    Fx.key(KeyCode.DIGIT1);
    assertEquals(ActionsModel.Filter.TO_CHASE, model.filter().get());
  }

  @Test
  void anAgencysYesIsNotedAndTakenBackWithoutTheMouse() {
    var action = model.shown().getFirst().action();
    ToBeAccepted.only(sample.session(), List.of(action));
    Fx.run(screen::arrive);
    Fx.settle();

    Fx.key(KeyCode.DIGIT5);
    assertEquals(List.of(action.id()), model.shown().stream().map(t -> t.action().id()).toList());
    Fx.key(KeyCode.DIGIT4);
    select(action);
    Fx.key(KeyCode.Y);
    assertEquals("Who accepted for the agency", Fx.focused().getAccessibleText());
    Fx.key(KeyCode.A, KeyCombination.SHORTCUT_DOWN);
    Fx.key(KeyCode.DELETE);
    Fx.key(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);
    assertTrue(Fx.focused().getAccessibleHelp().contains("This is needed."));
    Fx.type("Bracken Inventson");
    Fx.key(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    assertEquals(list(), Fx.focused());
    assertEquals(
        new Told(Confidential.of("Bracken Inventson"), SampleSession.MEETING),
        list().getSelectionModel().getSelectedItem().accepted());
    Fx.key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    assertTrue(list().getSelectionModel().getSelectedItem().isToBeAccepted());
  }

  private void select(Action action) {
    Fx.run(
        () -> {
          list().getSelectionModel().clearSelection();
          model.shown().stream()
              .filter(each -> each.action().id().equals(action.id()))
              .forEach(each -> list().getSelectionModel().select(each));
        });
  }

  @Test
  void lettersLeadToWhatLiesBeside() {
    Fx.key(KeyCode.R);
    assertEquals(new Place.Reminders(), navigator.place().get());
    Fx.key(KeyCode.F);
    assertEquals(new Place.ActionFigures(), navigator.place().get());
    Fx.key(KeyCode.U);
    assertEquals(new Place.ActionUpdates(), navigator.place().get());
  }

  @Test
  void everythingTheKeyboardReachesHasAName() {
    assertEquals(List.of(), Accessibility.nameless(screen.view()));

    Fx.key(KeyCode.D);

    assertEquals(List.of(), Accessibility.nameless(screen.view()));
  }

  @Test
  void anExportSaysFirstThatItIsNotEncrypted() {
    var menu = assertInstanceOf(MenuButton.class, screen.tools().getLast());

    Fx.run(() -> menu.getItems().getLast().fire());

    assertEquals(List.of("actions.export.title"), dialogs.asked());
    assertTrue(Files.exists(folder.resolve("actions.csv")));
  }

  @Test
  void withoutActionsThePageSaysWhereTheyComeFrom() {
    var door = new OpenVault(sample.clock(), new SecureRandom(), SampleSession.CHEAP, words);
    var area = sample.session().area().orElseThrow();
    try (var passphrase = SampleSession.passphrase();
        var fresh =
            door.create(folder.resolve("fresh"), passphrase, area, new Actor("Coordinator"))) {
      var none =
          new ActionsModel(
              fresh.followUpActions(),
              background,
              new Navigator(new Place.Actions()),
              sample.clock());
      var reports = new ReportModel(fresh.followUpActions(), none, background, status, dialogs);
      var export =
          new ActionExport(
              fresh.exportSpreadsheet(), background, dialogs, new PickedFile(folder), status);
      var empty = Fx.get(() -> new ActionsScreen(words, none, reports, export, sample.clock()));
      Fx.show(empty::view);

      Fx.run(empty::arrive);
      Fx.settle();

      Label heading = Fx.find(".m-empty .m-heading");
      assertEquals("No actions yet", heading.getText());
      assertTrue(empty.tools().getLast().isDisabled());
    }
  }
}
