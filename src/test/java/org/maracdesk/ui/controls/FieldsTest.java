package org.maracdesk.ui.controls;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.Fx;
import org.maracdesk.wording.Words;

@ExtendWith(Fx.class)
class FieldsTest {

  private final Clock clock = Clock.fixed(Instant.parse("2026-11-26T14:02:00Z"), ZoneOffset.UTC);

  @Test
  void aSecretIsTheSameShownOrHidden() {
    var field = Fx.get(() -> new SecretField(Words.english()));
    var all = Fx.show(() -> new VBox(new LabelledField<>("Passphrase", field)));
    Fx.run(field::requestFocus);

    Fx.type("correct ");
    Fx.run(() -> ((Button) Fx.find(".right-pill")).fire());
    Fx.type("horse");

    assertTrue(field.isShown());
    assertArrayEquals("correct horse".toCharArray(), Fx.get(field::letters));
    Fx.run(() -> ((Button) Fx.find(".right-pill")).fire());
    assertArrayEquals("correct horse".toCharArray(), Fx.get(field::letters));
    assertEquals(List.of(), Accessibility.nameless(all));
  }

  @Test
  void aClearedSecretIsEmptyAndHiddenAgain() {
    var field = Fx.get(() -> new SecretField(Words.english()));
    Fx.show(() -> new VBox(field));

    Fx.run(() -> field.fill("four plain little words"));
    Fx.run(field::clear);

    assertTrue(field.isEmpty());
    assertFalse(field.isShown());
  }

  @Test
  void aTypedDateIsReadWhenTheFieldIsLeft() {
    var field = Fx.get(() -> DateField.ahead(clock));
    var next = Fx.get(TextField::new);
    Fx.show(() -> new VBox(new LabelledField<>("Due", field), next));
    Fx.run(field::requestFocus);

    Fx.type("28/11");
    Fx.run(next::requestFocus);
    Fx.settle();

    assertEquals(LocalDate.of(2026, 11, 28), Fx.get(field::getValue));
    assertEquals("28 Nov 2026", Fx.get(() -> field.getEditor().getText()));
  }

  @Test
  void whatIsNotADateStaysAsItWasTyped() {
    var field = Fx.get(() -> DateField.ahead(clock));
    Fx.show(() -> new VBox(field));

    Fx.run(
        () -> {
          field.setValue(LocalDate.of(2026, 12, 1));
          field.getEditor().setText("31/2/2026");
          field.read();
        });

    assertNull(Fx.get(field::getValue));
    assertTrue(field.isUnreadable());
    assertEquals("31/2/2026", Fx.get(() -> field.getEditor().getText()));
  }

  @Test
  void whatIsNotADateStaysAsItWasTypedAfterEnterToo() {
    var field = Fx.get(() -> DateField.ahead(clock));
    Fx.show(() -> new VBox(field));
    Fx.run(
        () -> {
          field.setValue(LocalDate.of(2026, 12, 1));
          field.requestFocus();
          field.getEditor().clear();
        });

    Fx.type("31/2/2026");
    Fx.key(KeyCode.ENTER);
    Fx.settle();

    assertEquals("31/2/2026", Fx.get(() -> field.getEditor().getText()));
    assertTrue(field.isUnreadable());
  }

  @Test
  void whatIsTypedTakesThePlaceOfTheDateThatWasThereAndStaysWhereItIsNone() {
    var field = Fx.get(() -> DateField.ahead(clock));
    var next = Fx.get(TextField::new);
    Fx.show(() -> new VBox(next, field));
    Fx.run(
        () -> {
          field.setValue(LocalDate.of(2026, 12, 1));
          next.requestFocus();
        });

    Fx.key(KeyCode.TAB);
    Fx.type("28/11");
    Fx.key(KeyCode.TAB);
    Fx.settle();

    assertEquals(LocalDate.of(2026, 11, 28), Fx.get(field::getValue));

    Fx.run(field::requestFocus);
    Fx.type("31/2");
    Fx.run(next::requestFocus);
    Fx.settle();

    assertEquals("31/2", Fx.get(() -> field.getEditor().getText()));
    assertTrue(field.isUnreadable());

    Fx.run(field::requestFocus);
    Fx.run(field.getEditor()::clear);
    Fx.run(next::requestFocus);
    Fx.settle();

    assertEquals("", Fx.get(() -> field.getEditor().getText()));
    assertFalse(field.isUnreadable());
  }

  @Test
  void aLineTakesWhatIsPastedFromLinesAndColumnsWithItsWordsApart() {
    var line = Fx.get(() -> new OneLineField());

    Fx.run(() -> line.replaceSelection("Robin \r\n Chairperson\tPolice"));

    assertEquals("Robin Chairperson Police", Fx.get(line::getText));
  }

  @Test
  void fieldsSideBySideAreNoHigherThanWhatTheySay() {
    var left = Fx.get(() -> new LabelledField<>("Date", new TextField()));
    var right = Fx.get(() -> new LabelledField<>("Start", new TextField()));
    Fx.show(() -> new VBox(Pair.of(left, right)));
    double before = Fx.get(left::getHeight);

    Fx.run(() -> left.problem("This is not a date. Write it like 26/11/2026."));
    Fx.settle();

    double more = Fx.get(left::getHeight) - before;
    assertTrue(more > 0 && more < 40, "higher by " + more);
  }

  @Test
  void tabLeavesALongTextAndWritesNothingInto() {
    var text = Fx.get(() -> new LongTextField(3));
    var next = Fx.get(TextField::new);
    var before = Fx.get(TextField::new);
    Fx.show(() -> new VBox(before, text, next));
    Fx.run(text::requestFocus);

    Fx.key(KeyCode.TAB);
    assertEquals(next, Fx.focused());
    Fx.run(text::requestFocus);
    Fx.key(KeyCode.TAB, KeyCombination.SHIFT_DOWN);

    assertEquals(before, Fx.focused());
    assertEquals("", Fx.get(text::getText));
  }

  @Test
  void arrowsChooseAnAnswerAndBackspaceTakesItBack() {
    var answers =
        Fx.get(() -> new AnswerToggle<>(List.of("Yes", "No", "Don't know"), each -> each));
    Fx.run(() -> answers.question("Is it safe to call?"));
    Fx.show(() -> new VBox(answers));
    Fx.run(answers::requestFocus);

    Fx.key(KeyCode.RIGHT);
    Fx.key(KeyCode.RIGHT);
    assertEquals("No", answers.answer().get());
    assertEquals("Is it safe to call? No", answers.getAccessibleText());
    Fx.key(KeyCode.BACK_SPACE);

    assertNull(answers.answer().get());
  }

  @Test
  void escapeEmptiesTheSearchField() {
    var search = Fx.get(() -> new SearchField("Find a case"));
    Fx.show(() -> new VBox(search));
    Fx.run(search::requestFocus);

    Fx.type("2026");
    Fx.key(KeyCode.ESCAPE);

    assertEquals("", Fx.get(search::getText));
  }

  @Test
  void aProblemIsShownSpokenAndTakenBack() {
    var field = Fx.get(() -> new LabelledField<>("Postcode", new TextField()).hint("Two parts."));
    Fx.show(() -> new VBox(field));

    Fx.run(() -> field.problem("This is needed."));
    assertEquals("Two parts. This is needed.", field.control().getAccessibleHelp());
    assertTrue(field.hasProblem());
    Fx.run(() -> field.problem(null));

    assertFalse(field.hasProblem());
    assertEquals("Postcode", field.control().getAccessibleText());
  }

  @Test
  void largeLettersFoldAPageAsASmallWindowDoes() {
    var box = Fx.show(VBox::new);
    var narrow = Fx.get(() -> Fold.narrowerThan(box, 70));
    assertFalse(narrow.get());

    Fx.run(() -> Fold.setTextSize(box.getScene(), 21));

    assertTrue(narrow.get());
    Fx.run(() -> Fold.setTextSize(box.getScene(), 14));
  }
}
