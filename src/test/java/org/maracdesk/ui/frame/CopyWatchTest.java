package org.maracdesk.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.ui.controls.DateField;
import org.maracdesk.ui.controls.LongTextField;
import org.maracdesk.ui.controls.SearchField;

@ExtendWith(Fx.class)
class CopyWatchTest {

  private static final String ABOUT = "Anna Ashworth is afraid";
  private static final Duration LESS = Duration.ofSeconds(29);
  private static final Duration HALF_A_MINUTE = Duration.ofSeconds(30);

  /** One for all tests, as there is one for the program: its windows stay watched. */
  private static final InlineBackground BACKGROUND = new InlineBackground();

  private static final Clipping CLIPPING = new Clipping(BACKGROUND, "Windows 11");

  /** Every way the keys have of taking text out of a field. */
  enum Keys {
    COPY(KeyCode.C, KeyCombination.SHORTCUT_DOWN),
    CUT(KeyCode.X, KeyCombination.SHORTCUT_DOWN),
    INSERT(KeyCode.INSERT, KeyCombination.SHORTCUT_DOWN),
    SHIFT_DELETE(KeyCode.DELETE, KeyCombination.SHIFT_DOWN),
    COPY_KEY(KeyCode.COPY),
    CUT_KEY(KeyCode.CUT);

    private final KeyCode code;
    private final KeyCombination.Modifier[] held;

    Keys(KeyCode code, KeyCombination.Modifier... held) {
      this.code = code;
      this.held = held;
    }

    void press() {
      Fx.key(code, held);
    }
  }

  private TextField line;
  private LongTextField text;
  private SearchField search;
  private DateField date;
  private PasswordField secret;

  @BeforeAll
  static void watch() {
    Fx.run(() -> CopyWatch.over(CLIPPING));
  }

  @BeforeEach
  void show() {
    Fx.run(() -> Clipboard.getSystemClipboard().clear());
    Fx.show(
        () -> {
          line = new TextField(ABOUT);
          text = new LongTextField(3);
          text.setText(ABOUT + "\nand says so");
          search = new SearchField("Find");
          search.setText(ABOUT);
          date = DateField.behind(new HandClock());
          secret = new PasswordField();
          secret.setText("rather secret words");
          return new VBox(line, text, search, date, secret);
        });
  }

  @AfterEach
  void wipe() {
    Fx.run(CLIPPING::wipe);
  }

  @ParameterizedTest
  @EnumSource
  void whatTheKeysTakeOutOfAFieldIsGoneAfterHalfAMinute(Keys keys) {
    select(line);
    keys.press();

    assertEquals(ABOUT, clipboard());
    assertTrue(Fx.get(CopyWatchTest::isKeptOutOfHistory));
    assertEquals(
        Set.of(Keys.CUT, Keys.CUT_KEY, Keys.SHIFT_DELETE).contains(keys) ? "" : ABOUT,
        line.getText());
    assertGoneInTime();
  }

  private static boolean isKeptOutOfHistory() {
    return HistoryOptOut.on("Windows 11").keySet().stream()
        .allMatch(Clipboard.getSystemClipboard()::hasContent);
  }

  @Test
  void whatWasCutByKeysCanBeTakenBack() {
    select(line);
    Keys.CUT.press();
    Fx.key(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

    assertEquals(ABOUT, line.getText());
  }

  @Test
  void nothingIsCutOutOfAFieldThatCannotBeChanged() {
    Fx.run(() -> line.setEditable(false));
    select(line);
    Keys.CUT.press();

    assertEquals(ABOUT, line.getText());
  }

  @Test
  void soIsWhatIsTakenOutOfEveryKindOfField() {
    for (var field : List.of(text, search)) {
      select(field);
      Keys.COPY.press();
      assertEquals(field.getText(), clipboard());
      assertGoneInTime();
    }
    Fx.run(
        () -> {
          date.getEditor().setText("4 Mar 1994");
          date.requestFocus();
          date.getEditor().selectAll();
        });
    Keys.COPY.press();
    assertEquals("4 Mar 1994", clipboard());
    assertGoneInTime();
  }

  @Test
  void soIsWhatTheMenuOfAFieldTakesOut() {
    for (var field : List.of(line, text, search)) {
      for (var item : List.of("Copy", "Cut")) {
        var all = field.getText();
        select(field);
        choose(field, item);
        assertEquals(all, clipboard(), item);
        assertGoneInTime();
      }
      assertEquals("", field.getText());
    }
  }

  @Test
  void theSpaceThatIsTakenAlongDoesNotSaveIt() {
    Fx.run(
        () -> {
          line.requestFocus();
          line.selectRange(0, 5);
        });
    Keys.COPY.press();

    assertEquals("Anna ", clipboard());
    assertGoneInTime();
  }

  @Test
  void itIsGoneAtTheLockToo() {
    select(line);
    Keys.COPY.press();

    Fx.run(CLIPPING::wipe);

    assertFalse(isThere());
  }

  @Test
  void theHalfMinuteBeginsWithTheLastCopy() {
    select(line);
    Keys.COPY.press();
    select(text);
    Keys.COPY.press();

    assertEquals(text.getText(), clipboard());
    assertGoneInTime();
  }

  @Test
  void whatSomebodyCopiedElsewhereSinceStays() {
    select(line);
    Keys.COPY.press();
    put("from another program");

    Fx.run(() -> BACKGROUND.elapse(HALF_A_MINUTE));

    assertEquals("from another program", clipboard());
  }

  @Test
  void whatIsPastedHereStaysOnTheClipboard() {
    put("from another program");
    select(line);
    Fx.key(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    select(text);
    choose(text, "Paste");

    Fx.run(() -> BACKGROUND.elapse(HALF_A_MINUTE));
    Fx.run(CLIPPING::wipe);

    assertEquals("from another program", line.getText());
    assertEquals("from another program", text.getText());
    assertEquals("from another program", clipboard());
  }

  @Test
  void aFieldThatGivesNothingAwayTakesNothingFromAnother() {
    select(line);
    Keys.COPY.press();
    select(secret);
    Keys.COPY.press();
    choose(secret, "Select All");

    assertEquals(ABOUT, clipboard());
    assertGoneInTime();
  }

  @Test
  void whatDotsStandForIsNotKeptWhereNothingIsCopied() {
    select(secret);
    Keys.COPY.press();
    choose(secret, "Select All");
    put("rather secret words");

    Fx.run(() -> BACKGROUND.elapse(HALF_A_MINUTE));
    Fx.run(CLIPPING::wipe);

    assertEquals("rather secret words", clipboard(), "nobody here knows that it is secret");
  }

  private void assertGoneInTime() {
    Fx.run(() -> BACKGROUND.elapse(LESS));
    assertEquals(true, isThere());
    Fx.run(() -> BACKGROUND.elapse(HALF_A_MINUTE));
    assertFalse(isThere());
  }

  private static void select(TextInputControl field) {
    Fx.run(
        () -> {
          field.requestFocus();
          field.selectAll();
        });
  }

  private static void choose(Node field, String name) {
    Fx.run(
        () ->
            Event.fireEvent(
                field,
                new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 5, 5, 60, 60, true, null)));
    Fx.settle();
    Fx.run(
        () -> {
          item(name).fire();
          Window.getWindows().stream()
              .filter(ContextMenu.class::isInstance)
              .toList()
              .forEach(Window::hide);
        });
  }

  private static MenuItem item(String name) {
    return Window.getWindows().stream()
        .filter(ContextMenu.class::isInstance)
        .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
        .filter(item -> name.equals(item.getText()))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no menu offers " + name));
  }

  private static void put(String text) {
    Fx.run(
        () -> {
          var content = new ClipboardContent();
          content.putString(text);
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  private static boolean isThere() {
    return Fx.get(() -> Clipboard.getSystemClipboard().hasString());
  }

  private static String clipboard() {
    return Fx.get(() -> Clipboard.getSystemClipboard().getString());
  }
}
