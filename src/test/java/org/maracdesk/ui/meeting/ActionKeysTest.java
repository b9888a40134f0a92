package org.maracdesk.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.domain.action.Acceptance;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.Fx;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.wording.Words;

/** Actions are typed, put right, taken from the bank, arranged and withdrawn without the mouse. */
@ExtendWith(Fx.class)
class ActionKeysTest {

  private Northmere northmere;
  private MeetingId id;
  private MeetingStudio studio;
  private MeetingScreen screen;
  private Parent view;

  @BeforeEach
  void goToTheLine() {
    studio =
        Fx.get(() -> new MeetingStudio(Words.english(), new Overlay(), AnsweringDialogs.yes()));
    northmere = studio.waiting();
    id = northmere.opened();
    view =
        Fx.show(
            1366,
            768,
            () -> {
              screen = studio.screen(studio.model(northmere, id));
              return screen.view();
            });
    Fx.run(screen::arrive);
    Fx.settle();
    Fx.key(KeyCode.RIGHT, KeyCombination.SHORTCUT_DOWN);
    Fx.key(KeyCode.DIGIT4, KeyCombination.SHORTCUT_DOWN);
  }

  @AfterEach
  void shut() {
    northmere.close();
    assertEquals(List.of(), studio.background().failures());
  }

  @Test
  void arrowKeysPutAChipRightAndEnterKeepsTheLine() {
    Fx.type("IDVA: call her on the safe number by fri");
    Fx.key(KeyCode.DOWN);
    assertEquals("IDVA service", chip());
    Fx.key(KeyCode.RIGHT);
    assertEquals("Ida Testingham", chip());
    Fx.key(KeyCode.DOWN);
    assertNotEquals("Ida Testingham", chip());
    Fx.key(KeyCode.UP);
    Fx.key(KeyCode.RIGHT);
    assertEquals("Friday 27 November 2026", chip());

    Fx.key(KeyCode.DOWN);
    assertEquals("Saturday 28 November 2026", chip());
    Fx.key(KeyCode.PAGE_DOWN);
    assertEquals("Saturday 5 December 2026", chip());
    Fx.type("mon");
    assertEquals("Monday 30 November 2026", chip());
    Fx.key(KeyCode.ENTER);

    var agreed = agreed().getFirst();
    assertEquals(LocalDate.of(2026, 11, 30), agreed.due());
    assertEquals("Ida Testingham", agreed.person().text());
    assertEquals("", line().getText());
    assertTrue(line().isFocused());
  }

  @Test
  void escapeInAChipLeavesTheLineAsItWasTyped() {
    Fx.type("IDVA: call her by fri");
    Fx.key(KeyCode.DOWN);
    Fx.key(KeyCode.DOWN);
    Fx.key(KeyCode.DOWN);
    assertNotEquals("IDVA: call her by fri", line().getText());

    Fx.key(KeyCode.ESCAPE);

    assertEquals("IDVA: call her by fri", line().getText());
    assertTrue(line().isFocused());
    assertEquals(List.of(), agreed());
  }

  @Test
  void enterOnANameThatFitsSeveralAgenciesGoesToTheirChip() {
    Fx.type("Northmere: call her by fri");

    Fx.key(KeyCode.ENTER);

    assertTrue(Fx.focused().getStyleClass().contains("m-chip"), Fx.focused().toString());
    Fx.key(KeyCode.DOWN);
    Fx.key(KeyCode.ENTER);
    assertEquals(1, agreed().size());
    assertTrue(List.of("POLICE", "HOUSING").contains(agreed().getFirst().owner().value()));
  }

  @Test
  void tabTakesTheFirstOfferAndItsDateIsTypedOver() {
    Fx.type("IDVA: contact");
    Fx.key(KeyCode.TAB);
    assertEquals(
        "IDVA: contact her on the safe number and at the safe time by 2wd", line().getText());
    assertEquals("2wd", Fx.get(line()::getSelectedText));

    Fx.run(() -> line().replaceSelection("fri"));
    Fx.key(KeyCode.ENTER);

    assertEquals(
        "contact her on the safe number and at the safe time", agreed().getFirst().text().text());
    assertEquals(LocalDate.of(2026, 11, 27), agreed().getFirst().due());
  }

  @Test
  void halfALineWithOffersIsThereAgainWhenTheMeetingIsOpenedAgain() {
    Fx.type("IDVA: contact");
    Fx.run(screen::leave);
    northmere.reopen();

    view =
        Fx.show(
            1366,
            768,
            () -> {
              screen = studio.screen(studio.model(northmere, id));
              return screen.view();
            });
    Fx.run(screen::arrive);
    Fx.settle();

    assertEquals("IDVA: contact", line().getText());
    assertEquals(1, view.lookupAll(".m-offer-first").size());
  }

  @Test
  void theButtonBelowTheListPutsBackWhatWasWithdrawn() {
    agree("IDVA: call her by fri");
    Fx.key(KeyCode.UP);
    Fx.key(KeyCode.DELETE);
    Fx.run(() -> view.lookup(".m-actions .button").requestFocus());

    Fx.key(KeyCode.SPACE);

    assertEquals(List.of("IDVA"), owners());
  }

  @Test
  void tabLeavesTheLineWhereNothingIsOffered() {
    Fx.key(KeyCode.TAB);

    assertNotEquals(line(), Fx.focused());
  }

  @Test
  void severalAgenciesInOneLineMakeSeveralActionsAndOneStepTakesThemBack() {
    Fx.type("IDVA, Housing, Police: agree who calls her by fri");
    Fx.key(KeyCode.ENTER);
    assertEquals(
        List.of("IDVA", "HOUSING", "POLICE"),
        agreed().stream().map(each -> each.owner().value()).toList());

    Fx.key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    assertEquals(List.of(), agreed());
    Fx.key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    assertEquals(3, agreed().size());
  }

  @Test
  void theListIsReachedArrangedEditedAndLeftWithKeys() {
    agree("IDVA: call her by fri", "Housing: change the locks by fri", "Police: visit her by fri");

    Fx.key(KeyCode.UP);
    Fx.key(KeyCode.UP, KeyCombination.ALT_DOWN);
    assertEquals(List.of("IDVA", "POLICE", "HOUSING"), owners());
    Fx.key(KeyCode.DOWN, KeyCombination.ALT_DOWN);
    assertEquals(List.of("IDVA", "HOUSING", "POLICE"), owners());
    Fx.key(KeyCode.UP);
    Fx.key(KeyCode.A);
    assertNotEquals(Acceptance.PRESENT, agreed().get(1).acceptance());
    Fx.key(KeyCode.A);
    assertEquals(Acceptance.PRESENT, agreed().get(1).acceptance());
    Fx.key(KeyCode.ENTER);
    assertTrue(line().isFocused());
    Fx.run(() -> line().setText("Housing: change all the locks by mon"));
    Fx.key(KeyCode.ENTER);

    assertEquals(
        List.of("call her", "change all the locks", "visit her"),
        agreed().stream().map(each -> each.text().text()).toList());
  }

  @Test
  void deleteWithdrawsAndUndoPutsBackInItsPlace() {
    agree("IDVA: call her by fri", "Housing: change the locks by fri");
    Fx.key(KeyCode.UP);
    Fx.key(KeyCode.UP);
    Fx.key(KeyCode.DELETE);
    assertEquals(List.of("HOUSING"), owners());
    Fx.key(KeyCode.ESCAPE);
    assertTrue(line().isFocused());

    Fx.key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    assertEquals(List.of("IDVA", "HOUSING"), owners());
  }

  @Test
  void escapeLeavesAnActionThatIsBeingEditedAsItWas() {
    agree("IDVA: call her by fri");
    Fx.key(KeyCode.UP);
    Fx.key(KeyCode.ENTER);
    Fx.type(" or sooner");

    Fx.key(KeyCode.ESCAPE);

    assertEquals("call her", agreed().getFirst().text().text());
    assertEquals("", line().getText());
  }

  private void agree(String... lines) {
    for (var each : lines) {
      Fx.type(each);
      Fx.key(KeyCode.ENTER);
    }
    assertEquals(lines.length, agreed().size());
  }

  private List<String> owners() {
    return agreed().stream().map(each -> each.owner().value()).toList();
  }

  private static String chip() {
    return Fx.get(() -> assertInstanceOf(Label.class, Fx.focused()).getText());
  }

  private TextField line() {
    return Fx.get(() -> (TextField) view.lookup(".m-action-entry .text-field"));
  }

  private List<Action> agreed() {
    return northmere.session().runMeeting().record(id).orElseThrow().cases().getFirst().actions();
  }
}
