package org.maracdesk.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.Profile;
import org.maracdesk.exchange.ChecklistJson;
import org.maracdesk.exchange.ScoringVectors;
import org.maracdesk.journeys.KeepChecklists.State;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.NotedKeyCards;
import org.maracdesk.testing.PickedFile;
import org.maracdesk.testing.RetentionOf;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.ui.frame.FilePicker;
import org.maracdesk.ui.frame.Preferences;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.ui.settings.SettingsScreen.Section;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

@ExtendWith(Fx.class)
class ChecklistSettingsTest {

  private static final Path INVENTED =
      Path.of("src/test/resources/org/maracdesk/exchange/checklists");

  private final SampleSession sample = SampleSession.at(PlayDemo.Stage.IMPORTED);
  private final InlineBackground background = new InlineBackground();
  private final AtomicReference<Path> picked = new AtomicReference<>(INVENTED);
  private final AnsweringDialogs dialogs = AnsweringDialogs.yes();
  private ChecklistsModel model;
  private SettingsScreen screen;

  /** A file window in which the file is chosen that lies ready. */
  private record ReadyFile(AtomicReference<Path> picked) implements FilePicker {

    @Override
    public void open(Wording title, Kind kind, Consumer<Path> chosen) {
      chosen.accept(picked.get());
    }

    @Override
    public void openSeveral(Wording title, Kind kind, Consumer<List<Path>> chosen) {
      chosen.accept(List.of(picked.get()));
    }

    @Override
    public void save(Wording title, Kind kind, String name, Consumer<Path> chosen) {
      chosen.accept(picked.get().resolve(name));
    }

    @Override
    public void folder(Wording title, Consumer<Path> chosen) {
      chosen.accept(picked.get());
    }
  }

  @BeforeEach
  void show() {
    var status = new Status(sample.clock());
    model =
        new ChecklistsModel(
            sample.session().keepChecklists(),
            sample.session().keepLocalRules(),
            background,
            dialogs,
            new ReadyFile(picked),
            status,
            sample.clock());
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
                    model,
                    new Preferences(),
                    sample.clock(),
                    "1.0.0",
                    new KeysModel(sample.session().keepKeys(), background),
                    new NotedKeyCards(),
                    RetentionOf.session(sample.session(), background, sample.clock()),
                    () -> {}));
    Fx.show(screen::view);
    Fx.run(screen::arrive);
    open(Section.CHECKLISTS);
  }

  @AfterEach
  void close() {
    sample.close();
    assertEquals(List.of(), background.failures());
  }

  @Test
  void eachInstrumentSaysItsVersionWhoseWordsAndHowItStands() {
    var said = said();

    assertTrue(said.contains("Version 1.1.0. Comes with the program."), said);
    assertTrue(said.contains("Scaffold, not for live referrals"), said);
    assertTrue(said.contains("written for this tool"), said);
  }

  @Test
  void anInstrumentIsLookedAtAndThenAddedByKeyboardAlone() {
    pick("invented-instrument.json");
    press("Add a checklist file…");

    assertTrue(said().contains("10 questions"), said());
    assertTrue(said().contains("It would open questions that are not here: invented-set."), said());
    assertFalse(offered("invented-instrument"));
    assertEquals("Add checklist", ((Button) Fx.focused()).getText());

    Fx.key(KeyCode.SPACE);

    assertTrue(offered("invented-instrument"));
    assertTrue(said().contains("Added 26 November 2026 by"), said());
  }

  @Test
  void aRefusedFileSaysWhereAndChangesNothing(@TempDir Path folder) throws IOException {
    var file = (ObjectNode) ScoringVectors.tree("checklists/invented-instrument.json");
    ((ObjectNode) file.at("/rules/0")).putObject("when").putArray("mostly").add("q1").add("yes");
    picked.set(Files.write(folder.resolve("broken.json"), ScoringVectors.bytes(file)));

    press("Add a checklist file…");

    assertTrue(said().contains("the rule operator mostly at rules[0].when"), said());
    assertEquals("Leave it", ((Button) Fx.focused()).getText());
    Fx.key(KeyCode.SPACE);
    assertTrue(said().contains("What a risk assessment can be begun on"), said());
    assertFalse(offered("invented-instrument"));
  }

  @Test
  void officialWordingNeedsTheTick() {
    pick("invented-pack.json");
    press("Load official wording…");

    assertTrue(said().contains("Invented licence for tests"), said());
    assertTrue(said().contains("with thanks to the Invented Publisher of Nowhere"), said());
    assertTrue(said().contains("Were they physically hurt"), said());
    assertTrue(said().contains("Invented prompt for item 1"), said());
    press("Use this wording");
    assertTrue(said().contains("Tick this once you have read it"), said());
    assertEquals(null, sample.session().checklistShelf().usual().wording());
    assertTrue(Fx.focused() instanceof CheckBox);

    Fx.key(KeyCode.SPACE);
    press("Use this wording");

    assertNotNull(sample.session().checklistShelf().usual().wording());
    assertTrue(said().contains("In the words of Invented Publisher of Nowhere"), said());

    press("Go back to the tool's own prompts");
    assertEquals(null, sample.session().checklistShelf().usual().wording());
  }

  @Test
  void aPackWithATextMissingIsRefusedInTheFormatsOwnSentence(@TempDir Path folder)
      throws IOException {
    var pack = (ObjectNode) ScoringVectors.tree("checklists/invented-pack.json");
    ((ObjectNode) pack.get("texts")).remove("q9");
    picked.set(Files.write(folder.resolve("pack.json"), ScoringVectors.bytes(pack)));

    press("Load official wording…");

    assertTrue(said().contains("it has 23 texts, and the checklist"), said());
  }

  @Test
  void withdrawingAsksFirstAndTheFocusStaysWhereItWas() {
    var withdraw = button("Withdraw: " + title("external-merit"));
    Fx.run(withdraw::requestFocus);

    Fx.key(KeyCode.SPACE);

    assertFalse(offered("external-merit"));
    assertEquals("settings.checklists.withdraw.title", dialogs.asked().getLast());
    assertEquals("Offer again: " + title("external-merit"), Fx.focused().getAccessibleText());
    Fx.key(KeyCode.SPACE);
    assertTrue(offered("external-merit"));
  }

  @Test
  void theLineToConfirmIsShownUntilSomebodyConfirms() {
    open(Section.RULES);
    press("Put in force: Cheshire East: a copy of the national starting point (14 or more), 1.0.0");
    assertEquals("cheshire-east", profile().edition().id());
    assertTrue(
        Fx.find(".m-notice").getAccessibleText().startsWith("Confirm with your Marac coordinator"));

    press("It is confirmed");

    assertEquals(null, Fx.get(() -> screen.view().lookup(".m-notice")));
    assertEquals("", profile().standing().confirm());
  }

  @Test
  void localRulesAreWrittenInAndKeptAsAVersion() {
    open(Section.RULES);
    press("Change these rules");
    assertEquals("What people call these rules", Fx.focused().getAccessibleText());

    type("What people call these rules", "Northmere rules");
    type("A count of this or more is a ground", "16");
    type("Signed off by", "Invented steering group");
    press("Keep as a new version");

    assertEquals("Northmere rules", profile().label());
    assertEquals(16, profile().count().atLeast());
    assertEquals("1.0.0", profile().edition().version());
    assertTrue(said().contains("signed off by Invented steering group"), said());
  }

  @Test
  void mistakesAreSaidAtTheirFieldsAndNothingIsKept() {
    open(Section.RULES);
    press("Change these rules");
    type("A count of this or more is a ground", "many");
    type("Signed off by", "Invented steering group");
    press("Keep as a new version");

    assertEquals("A count of this or more is a ground", Fx.focused().getAccessibleText());
    assertEquals("This must be between 1 and 24.", Fx.focused().getAccessibleHelp());
    assertEquals("uk-default-14", profile().edition().id());
  }

  @Test
  void aRangeThatOverlapsIsSaidAtTheRange() {
    open(Section.RULES);
    press("Change these rules");
    type("Signed off by", "Invented steering group");
    var to = fields("To").getFirst();
    Fx.run(() -> to.setText("15"));
    press("Keep as a new version");

    assertEquals("From", Fx.focused().getAccessibleText());
    assertTrue(Fx.focused().getAccessibleHelp().startsWith("A count of 14 would have two names."));
  }

  @Test
  void theReasonForNotReferringDespiteAGroundCannotBeTakenAway() {
    open(Section.RULES);
    press("Change these rules");

    var box =
        (CheckBox)
            all(screen.view()).stream()
                .filter(node -> node instanceof CheckBox)
                .filter(
                    node ->
                        node.getAccessibleText() != null
                            && node.getAccessibleText()
                                .endsWith("Not referring although a ground is met"))
                .findFirst()
                .orElseThrow();
    assertTrue(box.isSelected() && box.isDisabled());
    assertTrue(said().contains("No local rule can change that."), said());
  }

  @Test
  void rulesAreSavedAsAFileThatReadsTheSame(@TempDir Path folder) throws IOException {
    open(Section.RULES);
    picked.set(folder);

    press("Save as a file…");

    var file = Files.readAllBytes(folder.resolve("profile-uk-default-14-1.1.0.json"));
    assertEquals(profile(), ChecklistJson.profile(file));
  }

  @Test
  void everythingTheKeyboardReachesHasANameOnEachPage() {
    for (var file :
        List.of("invented-instrument.json", "invented-pack.json", "invented-profile.json")) {
      pick(file);
      Fx.run(() -> model.choose("settings.checklists.add.where"));
      Fx.settle();
      assertEquals(List.of(), Accessibility.nameless(screen.view()), file);
      Fx.run(model::forget);
      Fx.settle();
    }
    open(Section.RULES);
    press("Change these rules");
    assertEquals(List.of(), Accessibility.nameless(screen.view()));
  }

  private void open(Section section) {
    Fx.run(() -> screen.open(section));
    Fx.settle();
  }

  private void pick(String name) {
    picked.set(INVENTED.resolve(name));
  }

  private void press(String name) {
    var button = button(name);
    Fx.run(button::requestFocus);
    Fx.key(KeyCode.SPACE);
    Fx.settle();
  }

  private Button button(String name) {
    return Fx.get(
        () ->
            all(screen.view()).stream()
                .filter(node -> node instanceof Button)
                .map(Button.class::cast)
                .filter(
                    button ->
                        name.equals(button.getAccessibleText()) || name.equals(button.getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + name)));
  }

  private void type(String name, String text) {
    var field = fields(name).getFirst();
    Fx.run(
        () -> {
          field.requestFocus();
          field.selectAll();
        });
    Fx.type(text);
  }

  private List<TextField> fields(String name) {
    return Fx.get(
        () ->
            all(screen.view()).stream()
                .filter(node -> node instanceof TextField)
                .filter(node -> name.equals(node.getAccessibleText()))
                .map(TextField.class::cast)
                .toList());
  }

  private String said() {
    return Fx.get(
        () ->
            String.join(
                "\n",
                all(screen.view()).stream()
                    .filter(node -> node instanceof Labeled && node.isVisible())
                    .map(node -> Objects.requireNonNullElse(((Labeled) node).getText(), ""))
                    .toList()));
  }

  private static List<Node> all(Parent parent) {
    return parent.getChildrenUnmodifiable().stream()
        .<Node>mapMulti(
            (child, found) -> {
              found.accept(child);
              if (child instanceof Parent inner) {
                all(inner).forEach(found);
              }
            })
        .toList();
  }

  private boolean offered(String id) {
    return sample.session().keepChecklists().all().stream()
        .anyMatch(one -> one.edition().id().equals(id) && one.state() == State.OFFERED);
  }

  private String title(String id) {
    return sample.session().keepChecklists().all().stream()
        .filter(one -> one.edition().id().equals(id))
        .map(one -> one.form())
        .map(ChecklistForm::title)
        .findFirst()
        .orElseThrow();
  }

  private Profile profile() {
    return sample.session().checklistShelf().profile();
  }
}
