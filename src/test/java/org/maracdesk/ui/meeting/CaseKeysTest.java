package org.maracdesk.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.TabWalk;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.wording.Words;

/** The five steps of a case, what is asked before the next one, and the reading back, by keys. */
@ExtendWith(Fx.class)
class CaseKeysTest {

  private static final List<KeyCode> STEPS =
      List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5);

  private Northmere northmere;
  private MeetingId id;
  private MeetingStudio studio;
  private MeetingScreen screen;
  private Parent view;

  @BeforeEach
  void openTheMeeting() {
    studio =
        Fx.get(() -> new MeetingStudio(Words.english(), new Overlay(), AnsweringDialogs.yes()));
    northmere = studio.waiting();
    id = northmere.opened();
    begin(1366, 768);
  }

  @AfterEach
  void shut() {
    northmere.close();
    assertEquals(List.of(), studio.background().failures());
  }

  private void begin(double width, double height) {
    show(width, height);
    control(KeyCode.RIGHT);
  }

  private void show(double width, double height) {
    view =
        Fx.show(
            width,
            height,
            () -> {
              screen = studio.screen(studio.model(northmere, id));
              return screen.view();
            });
    Fx.run(screen::arrive);
    Fx.settle();
  }

  private static void control(KeyCode key) {
    Fx.key(key, KeyCombination.SHORTCUT_DOWN);
  }

  private static void back() {
    control(KeyCode.Z);
  }

  private static void again() {
    Fx.key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  }

  @Test
  void changesOfTextsTicksSharedThingsAndActionsAreTakenBackInTurnAndMadeAgain() {
    Fx.type("She wants to stay");
    control(KeyCode.DIGIT2);
    Fx.type("police: A licence until March");
    Fx.key(KeyCode.ENTER);
    control(KeyCode.DIGIT4);
    Fx.type("IDVA: call her by fri");
    Fx.key(KeyCode.ENTER);
    control(KeyCode.DIGIT4);
    assertInstanceOf(CheckBox.class, Fx.focused());
    Fx.key(KeyCode.SPACE);
    assertTrue(said().crimes().noneDisclosed());

    back();
    assertFalse(said().crimes().noneDisclosed());
    back();
    assertEquals(List.of(), heard().actions());
    back();
    assertEquals(List.of(), said().shared());
    back();
    assertEquals("", said().victimView().text());
    for (int change = 0; change < 4; change++) {
      again();
    }

    assertEquals("She wants to stay", said().victimView().text());
    assertEquals(1, said().shared().size());
    assertEquals(1, heard().actions().size());
    assertTrue(said().crimes().noneDisclosed());
  }

  @Test
  void theKeyOfTheActionsLeadsIntoTheLineFromAnywhereElseAndFromTheLineToWhatIsStillAsked() {
    control(KeyCode.DIGIT4);
    control(KeyCode.DIGIT4);
    assertInstanceOf(CheckBox.class, Fx.focused());
    Fx.key(KeyCode.SPACE);

    control(KeyCode.DIGIT4);
    assertSame(line(), Fx.focused());
    control(KeyCode.DIGIT4);
    assertEquals(
        "None of the others is needed, because",
        assertInstanceOf(TextInputControl.class, Fx.focused()).getAccessibleText());
    control(KeyCode.DIGIT4);
    Fx.type("police: ");
    assertEquals("police: ", line().getText());
  }

  @Test
  void aSentenceTypedAtTheTickForNoCrimeDoesNotTickItAndIsToldSo() {
    control(KeyCode.DIGIT4);
    control(KeyCode.DIGIT4);
    var tick = assertInstanceOf(CheckBox.class, Fx.focused());
    Fx.type("police:");
    Fx.key(KeyCode.SPACE);

    assertFalse(tick.isSelected());
    assertFalse(said().crimes().noneDisclosed());
    assertTrue(
        Fx.get(
            () ->
                view.lookupAll(".label").stream()
                    .anyMatch(
                        each ->
                            each instanceof Label label
                                && label.isVisible()
                                && label.getText().startsWith("Nothing is written here"))));
    control(KeyCode.DIGIT4);
    control(KeyCode.DIGIT4);
    Fx.key(KeyCode.SPACE);
    assertTrue(said().crimes().noneDisclosed());
  }

  private TextInputControl line() {
    return (TextInputControl) Fx.get(() -> view.lookup(".m-action-entry .text-field"));
  }

  @Test
  void aSentenceTypedWhereTheAgencyIsChosenGoesOnInTheLineAndPicksNone() {
    control(KeyCode.DIGIT2);
    Fx.key(KeyCode.TAB, KeyCombination.SHIFT_DOWN);
    Fx.key(KeyCode.TAB, KeyCombination.SHIFT_DOWN);
    assertInstanceOf(ComboBox.class, Fx.focused());
    for (var letter : "Police said the locks were changed on Tues".split("")) {
      Fx.type(letter);
    }

    var told = assertInstanceOf(TextInputControl.class, Fx.focused());
    assertEquals("Police said the locks were changed on Tues", told.getText());
    Fx.key(KeyCode.ENTER);
    assertEquals(List.of(), said().shared());
    assertTrue(told.getAccessibleHelp().startsWith("Still needed: which agency said it."));
    Fx.type("police: ");
    Fx.key(KeyCode.ENTER);
    assertEquals(
        "Police said the locks were changed on Tues", said().shared().getFirst().text().text());
    assertEquals(new AgencyCode("POLICE"), said().shared().getFirst().agency());
  }

  @Test
  void fromTheStartTheKeyOfAStepLeadsToItInTheFirstCaseThatWaits() {
    show(1366, 768);
    control(KeyCode.DIGIT0);
    control(KeyCode.DIGIT2);

    assertEquals("What they shared", Fx.get(() -> Fx.focused().getAccessibleText()));
    Fx.type("police: A licence until March");
    Fx.key(KeyCode.ENTER);
    assertEquals(1, said().shared().size());
  }

  @Test
  void escapeShutsTheFormForAnInterestAndTheCaseSaysThatNobodyWasAskedForItYet() {
    control(KeyCode.I);
    assertInstanceOf(ComboBox.class, Fx.focused());
    Fx.key(KeyCode.ESCAPE);

    assertEquals("Declare an interest", assertInstanceOf(Button.class, Fx.focused()).getText());
    assertFalse(Fx.get(() -> view.lookup(".m-interest-form").isVisible()));
    var line = Fx.get(() -> (Label) view.lookup(".m-interests .label"));
    assertEquals("Not asked for this case yet.", line.getText());
  }

  @Test
  void aSignIsNoReasonToMoveOn() {
    control(KeyCode.H);
    while (!(Fx.focused() instanceof TextInputControl)) {
      Fx.key(KeyCode.TAB);
    }
    Fx.type("!");
    Fx.key(KeyCode.ENTER);
    assertFalse(readBack(), "moved on for a sign");
    Fx.type(" The Idva left");
    Fx.key(KeyCode.ENTER);
    assertTrue(readBack());
  }

  @Test
  void aPastedLineBreakKeepsTheWordsApart() {
    control(KeyCode.DIGIT4);
    Fx.run(
        () -> {
          var content = new ClipboardContent();
          content.putString("IDVA: line one\r\nline two");
          Clipboard.getSystemClipboard().setContent(content);
          line().paste();
        });

    assertEquals("IDVA: line one line two", Fx.get(() -> line().getText()));
  }

  @Test
  void aDigitLeadsFromWhatIsMissingToItsPlaceAndOneComesBackForTheRest() {
    control(KeyCode.H);
    var link = assertInstanceOf(Hyperlink.class, Fx.focused());
    assertTrue(Fx.get(link::getText).startsWith("1"), link.getText());
    int missing = links();

    Fx.key(STEPS.get(placeOf("what the victim wants and fears")));
    assertInstanceOf(TextInputControl.class, Fx.focused());
    Fx.type("She wants to stay");
    control(KeyCode.H);
    assertEquals(missing, links(), "who brought it is missing instead");
    Fx.key(STEPS.get(placeOf("who brought the victim’s view")));
    Fx.type("The Idva");
    control(KeyCode.H);

    assertEquals("She wants to stay", said().victimView().text());
    assertEquals(missing - 1, links());
    Fx.key(KeyCode.DOWN);
    assertInstanceOf(Hyperlink.class, Fx.focused());
    Fx.key(KeyCode.ESCAPE);
    assertEquals(0, links());
    assertInstanceOf(ItemOutcome.Waiting.class, heard().item().outcome());
  }

  @Test
  void theStepsMarkJustWhatTheChairIsAskedFor() {
    var marked =
        Fx.get(
            () ->
                view.lookupAll(".m-step").stream()
                    .map(step -> step.getAccessibleText())
                    .filter(said -> said.contains("Still missing here: "))
                    .flatMap(said -> Stream.of(said.split("Still missing here: ")[1].split("; ")))
                    .toList());

    control(KeyCode.H);

    var asked =
        Fx.get(
            () ->
                view.lookupAll(".m-links .hyperlink").stream()
                    .map(link -> ((Hyperlink) link).getText().split(" {2}", 2)[1])
                    .toList());
    assertFalse(asked.isEmpty());
    assertEquals(asked, marked);
  }

  @Test
  void theChairMovesOnOnlyWithAReason() {
    control(KeyCode.H);
    while (!(Fx.focused() instanceof TextInputControl)) {
      Fx.key(KeyCode.TAB);
    }
    Fx.key(KeyCode.ENTER);
    assertFalse(readBack(), "moved on without a reason");

    Fx.type("The IDVA had to leave");
    Fx.key(KeyCode.ENTER);
    assertTrue(readBack());
    Fx.key(KeyCode.ENTER);

    assertEquals("The IDVA had to leave", said().remarks().movedOnBecause().text());
    assertInstanceOf(ItemOutcome.Heard.class, heard().item().outcome());
  }

  @Test
  void aCaseIsPutOffAndThoseThatWaitAreCarriedOverByAKeyThatTheListOfKeysNames() {
    control(KeyCode.D);
    var field = assertInstanceOf(TextInputControl.class, Fx.focused());
    Fx.type("The school is not here");

    assertEquals("The school is not here", field.getText());
    assertInstanceOf(ItemOutcome.Waiting.class, heard().item().outcome(), "only asked so far");
    Fx.key(KeyCode.D, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    Fx.type("Out of time");
    assertEquals("Out of time", assertInstanceOf(TextInputControl.class, Fx.focused()).getText());
    var listed =
        Fx.get(screen::shortcuts).stream().map(each -> Words.english().say(each.what())).toList();
    assertTrue(
        listed.containsAll(
            List.of(
                "Defer this case: why, and who checks on the victim until then",
                "Carry over the cases that wait")));
  }

  @Test
  void afterALockOneIsInTheMiddleOfPuttingOffAgain() {
    control(KeyCode.DIGIT3);
    control(KeyCode.D);
    Fx.type("The school is not here");
    Fx.key(KeyCode.TAB);
    Fx.type("Ida Tes");
    Fx.key(KeyCode.LEFT);

    comeBack();

    var field = assertInstanceOf(TextInputControl.class, Fx.focused());
    assertEquals("Ida Tes", field.getText());
    assertEquals(6, field.getCaretPosition());
    assertTrue(field.getAccessibleText().startsWith("Who checks that the victim is safe"));
    Fx.key(KeyCode.END);
    Fx.type("tingham");
    Fx.key(KeyCode.ENTER);
    assertEquals(
        new ItemOutcome.Deferred(
            Confidential.of("The school is not here"),
            new ItemOutcome.Meanwhile(Confidential.of("Ida Testingham"), Confidential.NONE, false)),
        heard().item().outcome());
  }

  @Test
  void afterALockOneIsInTheMiddleOfCarryingOverOrOfMovingOnAgain() {
    control(KeyCode.H);
    while (!(Fx.focused() instanceof TextInputControl)) {
      Fx.key(KeyCode.TAB);
    }
    Fx.type("The IDVA had to l");

    comeBack();

    assertEquals(
        "The IDVA had to l", assertInstanceOf(TextInputControl.class, Fx.focused()).getText());
    Fx.key(KeyCode.D, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    Fx.type("Out of ti");

    comeBack();

    assertEquals("Out of ti", assertInstanceOf(TextInputControl.class, Fx.focused()).getText());
    Fx.type("me");
    assertEquals("Out of time", assertInstanceOf(TextInputControl.class, Fx.focused()).getText());
  }

  private void comeBack() {
    Fx.run(screen::leave);
    northmere.reopen();
    show(1366, 768);
  }

  @Test
  void actionsAreReadBackInLargeLettersAndEscapeLeadsBackToTheCase() {
    control(KeyCode.DIGIT4);
    Fx.type("IDVA: call her by fri");
    Fx.key(KeyCode.ENTER);
    control(KeyCode.H);
    while (!(Fx.focused() instanceof TextInputControl)) {
      Fx.key(KeyCode.TAB);
    }
    Fx.type("Enough for today");
    Fx.key(KeyCode.ENTER);

    var button = assertInstanceOf(Button.class, Fx.focused());
    assertEquals("Agreed – next case", button.getText());
    var title = Fx.get(() -> (Label) view.lookup(".m-read-back .label"));
    assertEquals("IDVA service, Ida Testingham: call her", title.getText());
    assertTrue(title.getFont().getSize() >= 20, "in " + title.getFont().getSize());
    Fx.key(KeyCode.ESCAPE);
    assertFalse(readBack());
    assertInstanceOf(ItemOutcome.Waiting.class, heard().item().outcome());
    control(KeyCode.H);
    assertTrue(links() > 0 || readBack());
  }

  @Test
  void aLongListIsReadBackFromTheFirstActionAndDownLeadsOnWithoutLeavingTheAnswer() {
    begin(683, 384);
    control(KeyCode.DIGIT4);
    for (var who : List.of("IDVA", "Police", "Housing", "Probation", "Children")) {
      Fx.type(who + ": call her by fri");
      Fx.key(KeyCode.ENTER);
    }
    control(KeyCode.H);
    while (!(Fx.focused() instanceof TextInputControl)) {
      Fx.key(KeyCode.TAB);
    }
    Fx.type("Enough for today");
    Fx.key(KeyCode.ENTER);

    assertTrue(isInSight(0), "the first action");
    assertFalse(isInSight(4), "it would show nothing");
    for (int press = 0; press < 12; press++) {
      Fx.key(KeyCode.DOWN);
    }

    assertTrue(isInSight(4), "the last action");
    assertEquals("Agreed – next case", assertInstanceOf(Button.class, Fx.focused()).getText());
  }

  /** Whether an action that is read back can be read. */
  private boolean isInSight(int place) {
    return Fx.get(
        () -> {
          var line = List.copyOf(view.lookupAll(".m-read-back-line")).get(place);
          var page = view.lookup(".m-answers-below").getParent().lookup(".m-page");
          var all = page.localToScene(page.getLayoutBounds());
          var at = line.localToScene(line.getLayoutBounds());
          return at.getMinY() >= all.getMinY() && at.getMinY() + 20 <= all.getMaxY();
        });
  }

  @Test
  void tabComesRoundInEachStepWithEverythingNamedAndInSight() {
    for (double[] size : new double[][] {{1366, 768}, {683, 384}}) {
      begin(size[0], size[1]);
      for (var step : STEPS) {
        control(step);
        assertEquals(List.of(), TabWalk.faults(view), step + " at " + size[0]);
      }
    }
  }

  @Test
  void tabComesRoundInWhatIsMissingAndInTheReadingBack() {
    control(KeyCode.H);
    assertEquals(List.of(), TabWalk.faults(view));
    while (!(Fx.focused() instanceof TextInputControl)) {
      Fx.key(KeyCode.TAB);
    }
    Fx.type("Enough for today");
    Fx.key(KeyCode.ENTER);

    assertEquals(List.of(), TabWalk.faults(view));
  }

  @Test
  void tabComesRoundAtTheStartAndAtTheClose() {
    for (double[] size : new double[][] {{1366, 768}, {683, 384}}) {
      begin(size[0], size[1]);
      control(KeyCode.DIGIT0);
      assertEquals(List.of(), TabWalk.faults(view), "the start at " + size[0]);
      control(KeyCode.DIGIT9);
      assertEquals(List.of(), TabWalk.faults(view), "the close at " + size[0]);
    }
  }

  @Test
  void theLineForActionsIsInSightInEachStep() {
    for (var step : STEPS) {
      control(step);
      var line = Fx.get(() -> view.lookup(".m-action-entry .text-field"));
      var at = Fx.get(() -> line.localToScene(line.getLayoutBounds()));

      assertTrue(at.getMinY() > 0 && at.getMaxY() < 720, step + ": " + at);
    }
  }

  private boolean readBack() {
    return shown("m-read-back");
  }

  private boolean shown(String style) {
    return Fx.get(() -> view.lookup("." + style) != null);
  }

  private int links() {
    return Fx.get(() -> view.lookupAll(".m-links .hyperlink").size());
  }

  private int placeOf(String gap) {
    var shown =
        Fx.get(
            () ->
                view.lookupAll(".m-links .hyperlink").stream()
                    .map(link -> ((Hyperlink) link).getText())
                    .toList());
    for (int place = 0; place < shown.size(); place++) {
      if (shown.get(place).contains(gap)) {
        return place;
      }
    }
    throw new AssertionError(gap + " is not among " + shown);
  }

  private HeardCase heard() {
    return northmere.session().runMeeting().record(id).orElseThrow().cases().getFirst();
  }

  private Discussion said() {
    return heard().discussion();
  }
}
