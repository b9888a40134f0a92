package org.maracdesk.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.domain.action.BankAction;
import org.maracdesk.domain.action.BankOwner;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.NotedKeyCards;
import org.maracdesk.testing.PickedFile;
import org.maracdesk.testing.RetentionOf;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.testing.TabWalk;
import org.maracdesk.ui.frame.Preferences;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.ui.settings.SettingsScreen.Section;
import org.maracdesk.wording.Words;

/** The usual actions are hidden, moved, added and taken away without the mouse. */
@ExtendWith(Fx.class)
class BankSettingsTest {

  private final SampleSession sample = SampleSession.at(PlayDemo.Stage.IMPORTED);
  private final InlineBackground background = new InlineBackground();
  private SettingsScreen screen;

  @BeforeEach
  void show() {
    var status = new Status(sample.clock());
    screen =
        Fx.get(
            () ->
                new SettingsScreen(
                    Words.english(),
                    new SettingsModel(
                        sample.session(),
                        background,
                        status,
                        new BackupsModel(
                            sample.session().keepBackups(),
                            background,
                            AnsweringDialogs.yes(),
                            new PickedFile(Path.of("not-there")),
                            sample.clock())),
                    new ChecklistsModel(
                        sample.session().keepChecklists(),
                        sample.session().keepLocalRules(),
                        background,
                        AnsweringDialogs.yes(),
                        new PickedFile(Path.of("not-there.json")),
                        status,
                        sample.clock()),
                    new Preferences(),
                    sample.clock(),
                    "1.0.0",
                    new KeysModel(sample.session().keepKeys(), background),
                    new NotedKeyCards(),
                    RetentionOf.session(sample.session(), background, sample.clock()),
                    () -> {}));
    Fx.show(screen::view);
    Fx.run(screen::arrive);
    Fx.run(() -> screen.open(Section.BANK));
    Fx.settle();
  }

  @AfterEach
  void close() {
    sample.close();
    assertEquals(List.of(), background.failures());
  }

  @Test
  void spaceNoLongerOffersAnActionAndOffersItAgain() {
    toTheFirst();

    Fx.key(KeyCode.SPACE);
    assertTrue(police().getFirst().hidden());
    Fx.key(KeyCode.SPACE);

    assertFalse(police().getFirst().hidden());
  }

  @Test
  void altWithDownMovesAnActionAndTheFocusGoesWithIt() {
    var before = police();
    toTheFirst();

    Fx.key(KeyCode.DOWN, KeyCombination.ALT_DOWN);
    Fx.key(KeyCode.DOWN, KeyCombination.ALT_DOWN);
    Fx.key(KeyCode.UP, KeyCombination.ALT_DOWN);

    assertEquals(before.get(0), police().get(1));
    assertEquals(before.get(1), police().get(0));
    assertEquals(before.get(0).id(), Fx.focused().getUserData());
  }

  @Test
  void oneOfTheAreasOwnIsAddedTakenAwayAndPutBack() {
    type("What will be done", "bring the spare key");
    type("By when it usually is", "2wd");
    Fx.key(KeyCode.ENTER);
    assertEquals("bring the spare key", police().getFirst().title().text());
    assertTrue(police().getFirst().own());
    toTheFirst();

    Fx.key(KeyCode.DELETE);
    assertFalse(police().stream().anyMatch(BankAction::own));
    Fx.run(() -> Fx.find(".m-bank").getParent().lookup(".m-row .button").requestFocus());
    Fx.key(KeyCode.SPACE);

    assertEquals("bring the spare key", police().getFirst().title().text());
    assertEquals("2wd", police().getFirst().due().text());
  }

  @Test
  void whatTheProgramBringsIsNotTakenAwayByDelete() {
    int before = police().size();
    toTheFirst();

    Fx.key(KeyCode.DELETE);

    assertEquals(before, police().size());
  }

  @Test
  void anActionWithoutTextOrWithADateNobodyUnderstandsIsRefusedAtItsField() {
    type("By when it usually is", "one fine day");
    Fx.key(KeyCode.ENTER);

    assertEquals(2, problems());
    assertFalse(police().stream().anyMatch(BankAction::own));
  }

  @Test
  void anotherAgencyIsChosenWithTheArrowKeys() {
    Fx.run(() -> Fx.<ComboBox<?>>find(".m-page .combo-box").requestFocus());
    Fx.key(KeyCode.DOWN);
    toTheFirst();

    assertEquals(of(BankOwner.IDVA).getFirst().id(), Fx.focused().getUserData());
  }

  @Test
  void hintsAreSwitchedOffAndStayOff() {
    Fx.run(() -> Fx.<CheckBox>find(".m-page .check-box").requestFocus());

    Fx.key(KeyCode.SPACE);

    assertFalse(sample.session().keepActionBank().hints());
  }

  @Test
  void tabComesRoundWithEverythingNamedAndInSight() {
    Fx.run(() -> Fx.<ComboBox<?>>find(".m-page .combo-box").requestFocus());

    assertEquals(List.of(), TabWalk.faults(screen.view()));
  }

  private static void toTheFirst() {
    Fx.run(() -> Fx.<Node>find(".m-bank-row").requestFocus());
    Fx.settle();
  }

  private void type(String field, String text) {
    Fx.run(
        () ->
            screen.view().lookupAll(".text-field").stream()
                .filter(node -> field.equals(node.getAccessibleText()))
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow()
                .requestFocus());
    Fx.type(text);
  }

  private long problems() {
    return Fx.get(
        () ->
            screen.view().lookupAll(".m-page .m-problem").stream().filter(Node::isVisible).count());
  }

  private List<BankAction> police() {
    return of(BankOwner.POLICE);
  }

  private List<BankAction> of(BankOwner owner) {
    return sample.session().keepActionBank().bank().entries().stream()
        .filter(entry -> entry.owner() == owner)
        .toList();
  }
}
