package org.maracdesk.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.meeting.Attendance.Status;
import org.maracdesk.domain.meeting.CaseStep;
import org.maracdesk.testing.Fx;

/** When the computer fell at the start of a meeting, one is back in the same field of it. */
class BackAtTheStartTest extends MeetingOnShow {

  @Test
  void whoMarksWhoIsHereIsBackAtTheNextPerson() {
    show();
    Fx.key(KeyCode.P);
    Fx.key(KeyCode.A);

    fall();

    assertSame(mark(2), Fx.focused());
    assertEquals(Status.PRESENT, record().attendance().getFirst().status());
    assertEquals(Status.APOLOGIES, record().attendance().get(1).status());
  }

  @Test
  void whoChangesANameIsBackBeforeTheSameLetterOfIt() {
    show();
    goTo(name(1));
    Fx.key(KeyCode.F2);
    Fx.type("Sorrel Sp");
    Fx.key(KeyCode.LEFT);
    soon();

    fall();
    assertBackIn(name(1), "Sorrel Sp", 8);
    Fx.type("p");
    assertEquals("Sorrel Spp", name(1).getText(), "the name is still being changed");
    Fx.key(KeyCode.ENTER);
    soon();
    fall();

    assertBackIn(name(1), "Sorrel Spp", 9);
    Fx.type("p");
    assertEquals("Sorrel Spp", name(1).getText(), "a letter does not go over a name");
  }

  @Test
  void whoSaysWhereItIsIsBackBeforeTheSameLetter() {
    show();
    goTo(field("Place or link"));
    Fx.key(KeyCode.END);
    Fx.type(", upst");
    soon();
    var typed = field("Place or link").getText();

    fall();

    assertTrue(typed.endsWith(", upst"));
    assertBackIn(field("Place or link"), typed, typed.length());
    assertEquals(typed, record().meeting().venue().text());
  }

  @Test
  void whoWritesANoteAboutSomebodyIsBackInItThoughItIsFoldedAway() {
    show();
    goTo(mark(2));
    Fx.key(KeyCode.E);
    goTo(note(2));
    Fx.type("She is i");
    soon();

    fall();

    assertBackIn(note(2), "She is i", 8);
  }

  @Test
  void whereAFieldNoLongerAppliesOneIsAtThePersonItWasOf() {
    var person = record().attendance().get(2).at(Status.PRESENT);
    northmere.session().runMeeting().opening().attend(id, person);
    show();
    goTo(mark(2));
    Fx.key(KeyCode.E);
    Fx.key(KeyCode.TAB);
    Fx.type("9:4");
    soon();
    northmere
        .session()
        .runMeeting()
        .opening()
        .attend(id, record().attendance().get(2).at(Status.ABSENT));

    fall();

    assertSame(mark(2), Fx.focused());
  }

  @Test
  void whoeverIsStruckAboveLeavesTheOthersTheirPlace() {
    show();
    goTo(name(3));
    Fx.run(() -> model.attendance().strike(record().attendance().getFirst().id()));
    Fx.settle();
    soon();

    fall();

    assertSame(name(2), Fx.focused());
  }

  @Test
  void whoDeclaresAnInterestIsBackInItsFormAsFarAsTheyCame() {
    hereIsTheFirst();
    show();
    Fx.key(KeyCode.I, KeyCombination.SHORTCUT_DOWN);
    var who = Fx.focused().getAccessibleText();
    soon();

    fall();
    assertEquals(who, Fx.focused().getAccessibleText(), "the form is open");
    Fx.key(KeyCode.DOWN);
    goTo(field("If they stay, why the chair decided so"));
    Fx.type("They met on");
    soon();
    fall();

    assertBackIn(field("If they stay, why the chair decided so"), "They met on", 11);
    Fx.key(KeyCode.ESCAPE);
    soon();
    fall();
    assertEquals("Declare an interest", ((Labeled) Fx.focused()).getText());
    assertFalse(view.lookup(".m-interest-form").isVisible());
  }

  @Test
  void anInterestAtTheHeadOfACaseIsComeBackToInItsStep() {
    hereIsTheFirst();
    show();
    Fx.run(() -> model.goTo(new Part.Case(item(0))));
    Fx.settle();
    Fx.key(KeyCode.DIGIT3, KeyCombination.SHORTCUT_DOWN);
    Fx.key(KeyCode.I, KeyCombination.SHORTCUT_DOWN);
    Fx.key(KeyCode.DOWN);
    goTo(field("If they stay, why the chair decided so"));
    Fx.type("Their");
    soon();

    fall();

    assertBackIn(field("If they stay, why the chair decided so"), "Their", 5);
    assertEquals(CaseStep.ANALYSE, model.model(item(0)).step().get());
  }

  private void hereIsTheFirst() {
    northmere
        .session()
        .runMeeting()
        .opening()
        .attend(id, record().attendance().getFirst().at(Status.PRESENT).signed(true));
  }

  private static void assertBackIn(TextInputControl field, String text, int caret) {
    assertSame(field, Fx.focused());
    assertEquals(text, field.getText());
    assertEquals(caret, field.getCaretPosition());
    assertEquals("", field.getSelectedText());
  }

  /** The computer falls: nothing is kept on the way out, and the store is opened again. */
  private void fall() {
    assertEquals(List.of(), studio.background().failures());
    northmere.reopen();
    studio = desk();
    show();
  }

  private void soon() {
    Fx.run(() -> studio.background().elapse(CaseModel.SOON));
  }

  private static void goTo(Node node) {
    Fx.run(node::requestFocus);
    Fx.settle();
  }

  private AttendanceRow row(int place) {
    return view.lookupAll(".m-who").stream().map(AttendanceRow.class::cast).toList().get(place);
  }

  private Node mark(int place) {
    return row(place).lookup(".m-answers");
  }

  private TextField name(int place) {
    return (TextField) row(place).lookup(".m-who-name");
  }

  private TextField note(int place) {
    return texts(row(place)).getLast();
  }

  private static List<TextField> texts(Node of) {
    return of.lookupAll(".text-field").stream().map(TextField.class::cast).toList();
  }

  private TextField field(String label) {
    return texts(view).stream()
        .filter(field -> label.equals(field.getAccessibleText()))
        .findFirst()
        .orElseThrow();
  }
}
