package org.maracdesk.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.agency.Deadlines;
import org.maracdesk.domain.agency.Ladder;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.agency.WorkingDays;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.NotedKeyCards;
import org.maracdesk.testing.PickedFile;
import org.maracdesk.testing.RetentionOf;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.frame.Preferences;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.ui.frame.Theme;
import org.maracdesk.ui.settings.SettingsScreen.Section;
import org.maracdesk.wording.Words;

@ExtendWith(Fx.class)
class SettingsScreenTest {

  private final SampleSession sample = SampleSession.at(PlayDemo.Stage.IMPORTED);
  private final InlineBackground background = new InlineBackground();
  private final Preferences preferences = new Preferences();
  private final List<String> happened = new ArrayList<>();
  private final NotedKeyCards cards = new NotedKeyCards();
  private SettingsModel model;
  private SettingsScreen screen;

  @BeforeEach
  void show() {
    model =
        new SettingsModel(
            sample.session(),
            background,
            new Status(sample.clock()),
            new BackupsModel(
                sample.session().keepBackups(),
                background,
                AnsweringDialogs.yes(),
                new PickedFile(Path.of("not-there")),
                sample.clock()));
    screen =
        Fx.get(
            () ->
                new SettingsScreen(
                    Words.english(),
                    model,
                    new ChecklistsModel(
                        sample.session().keepChecklists(),
                        sample.session().keepLocalRules(),
                        background,
                        AnsweringDialogs.yes(),
                        new PickedFile(Path.of("not-there.json")),
                        new Status(sample.clock()),
                        sample.clock()),
                    preferences,
                    sample.clock(),
                    "1.0.0",
                    new KeysModel(sample.session().keepKeys(), background),
                    cards,
                    RetentionOf.session(sample.session(), background, sample.clock()),
                    () -> happened.add("first steps")));
    Fx.show(screen::view);
    Fx.run(screen::arrive);
    Fx.settle();
  }

  @AfterEach
  void close() {
    sample.close();
    assertEquals(List.of(), background.failures());
  }

  @Test
  void partsAreChosenWithTheArrowKeys() {
    Fx.key(KeyCode.DOWN);

    assertEquals("Name of the area", Fx.find(".m-field .text-field").getAccessibleText());
  }

  @Test
  void tabGoesFromTheChoiceOfPartsIntoThePartWideAndNarrow() {
    for (double width : new double[] {1366, 560}) {
      Fx.run(() -> Fx.stage().setWidth(width));
      Fx.settle();
      Fx.run(screen::arrive);
      Fx.settle();
      var choice = Fx.focused();

      Fx.key(KeyCode.TAB);

      assertNotEquals(choice, Fx.focused());
      var page = Fx.<Node>find(".m-page");
      assertTrue(Focus.isInside(Fx.focused(), page), "at a width of " + width);
    }
  }

  @Test
  void everythingTheKeyboardReachesHasANameInEachPart() {
    for (var section : Section.values()) {
      Fx.run(() -> screen.open(section));
      Fx.settle();

      assertEquals(List.of(), Accessibility.nameless(screen.view()), section.name());
    }
  }

  @Test
  void aThemeIsPutOnAtOnce() {
    Fx.run(() -> Fx.find(".m-answers").requestFocus());

    Fx.key(KeyCode.RIGHT);

    assertEquals(Theme.LIGHT, preferences.theme().get());
  }

  @Test
  void anAreaWithoutAStatementIsRefusedAtTheStatement() {
    var area = sample.session().area().orElseThrow();
    var wrong = new ArrayList<Problem>();

    model.keep(
        new Area(area.code(), area.name(), 0, LocalTime.of(9, 30), 240, "", "", "2", " "),
        wrong::addAll);

    assertEquals(
        List.of(
            Problem.at("minutesPerCase", Problem.Kind.OUT_OF_RANGE, 1, 120),
            Problem.at("statement", Problem.Kind.MISSING)),
        wrong);
    assertEquals(area, sample.session().area().orElseThrow());
  }

  @Test
  void theAreasHabitsAreKept() {
    var area = sample.session().area().orElseThrow();
    var changed =
        new Area(
            area.code(),
            area.name(),
            15,
            LocalTime.of(10, 0),
            180,
            area.marking(),
            area.handling(),
            "2",
            area.statement());

    Fx.run(() -> model.keep(changed, wrong -> assertEquals(List.of(), wrong)));

    assertEquals(changed, sample.session().area().orElseThrow());
  }

  @Test
  void anAgencyIsEditedInItsForm() {
    Fx.run(() -> screen.open(Section.AGENCIES));
    Fx.settle();
    Button edit = Fx.find(".m-entry .button");
    Fx.run(edit::fire);
    Fx.settle();
    assertEquals("Name", Fx.focused().getAccessibleText());

    Fx.type("X");
    Button keep = Fx.find(".m-card .m-row .accent");
    Fx.run(keep::fire);

    assertTrue(
        sample.session().agencies().stream().anyMatch(agency -> agency.name().contains("X")));
  }

  @Test
  void aStatementWithOtherWordsAsksForAnotherVersion() {
    var area = sample.session().area().orElseThrow();
    var wrong = new ArrayList<Problem>();

    Fx.run(
        () ->
            model.keep(area.withStatement(area.statementVersion(), "Other words."), wrong::addAll));

    assertEquals(List.of(Problem.at("statementVersion", Problem.Kind.SAME_VERSION)), wrong);
    assertEquals(area, sample.session().area().orElseThrow());
  }

  @Test
  void aDeadlineThatCannotBeIsRefusedAtItsField() {
    Fx.run(() -> screen.open(Section.AREA));
    Fx.settle();
    var field = field("Last day for referrals, working days before");
    Fx.run(() -> field.setText("61"));

    press("Keep the area");

    assertTrue(field.getAccessibleHelp().contains("0") && field.getAccessibleHelp().contains("60"));
    assertEquals(Deadlines.USUAL, sample.session().area().orElseThrow().deadlines());

    Fx.run(() -> field.setText("12"));
    press("Keep the area");
    assertEquals(12, sample.session().area().orElseThrow().deadlines().referralCutOff());
  }

  @Test
  void theChairIsToldNoSoonerThanWhoLeadsForTheAgency() {
    Fx.run(() -> screen.open(Section.AREA));
    Fx.settle();
    Fx.run(() -> field("Who leads for the agency is told, working days after").setText("4"));
    var chair = field("The chair is told, working days after");
    Fx.run(() -> chair.setText("3"));

    press("Keep the area");

    assertTrue(chair.getAccessibleHelp().contains("4") && chair.getAccessibleHelp().contains("60"));
    assertEquals(Deadlines.USUAL, sample.session().area().orElseThrow().deadlines());

    Fx.run(() -> chair.setText("7"));
    press("Keep the area");
    assertEquals(
        Deadlines.USUAL.with(new Ladder(0, 4, 7)),
        sample.session().area().orElseThrow().deadlines());
  }

  @Test
  void aBankHolidayIsWorkedAndTheYearIsAsPublishedAgain() {
    Fx.run(() -> screen.open(Section.DAYS));
    Fx.settle();
    var boxing = LocalDate.of(2026, 12, 28);

    press("Work on this day: Monday 28 December 2026");
    assertTrue(days().isWorkingDay(boxing));

    press("All of 2026 as published");
    assertEquals(WorkingDays.USUAL, days());
  }

  @Test
  void aDeputyIsAddedFromTheAgencyItself() {
    Fx.run(() -> screen.open(Section.AGENCIES));
    Fx.settle();
    Button edit = Fx.find(".m-entry .button");
    Fx.run(edit::fire);
    Fx.settle();

    press("Add deputy");
    Fx.run(() -> field("Name").setText("Robin Deputy (invented)"));
    press("Keep");

    assertTrue(
        sample.session().representatives().stream()
            .anyMatch(
                person ->
                    person.capacity() == Representative.Capacity.DEPUTY
                        && person.name().text().startsWith("Robin")));
  }

  private WorkingDays days() {
    return sample.session().area().orElseThrow().workingDays();
  }

  private TextField field(String name) {
    return Fx.get(
        () ->
            screen.view().lookupAll(".text-field").stream()
                .filter(node -> name.equals(node.getAccessibleText()))
                .map(TextField.class::cast)
                .findFirst()
                .orElseThrow());
  }

  private void press(String name) {
    var button =
        Fx.get(
            () ->
                screen.view().lookupAll(".button").stream()
                    .map(Button.class::cast)
                    .filter(
                        each ->
                            name.equals(each.getAccessibleText()) || name.equals(each.getText()))
                    .findFirst()
                    .orElseThrow());
    Fx.run(button::fire);
    Fx.settle();
  }

  @Test
  void aWholeStoreIsSaidToBeWell() {
    Fx.run(() -> screen.open(Section.STORE));

    Fx.run(model::check);

    assertTrue(Fx.find(".m-notice").getAccessibleText().startsWith("All is well."));
  }

  @Test
  void whoCanOpenTheStoreIsListedAndChangedOnCards() {
    Fx.run(() -> screen.open(Section.KEYS));
    Fx.settle();
    var buttons = Fx.get(() -> List.copyOf(screen.view().lookupAll(".m-card .button")));

    Fx.run(() -> buttons.forEach(button -> ((Button) button).fire()));

    assertEquals(List.of(), Accessibility.nameless(screen.view()));
    assertEquals(List.of("add", "sheet", "change", "renew"), cards.asked(), "the only one stays");
    assertTrue(
        Fx.get(() -> screen.view().lookupAll(".m-notice").size()) > 0, "no sheet is said so");
  }
}
