package org.maracdesk.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.StatusBar;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.javafx.FontIcon;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.Fx;
import org.maracdesk.ui.controls.Buttons;
import org.maracdesk.ui.controls.Focus;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.controls.SearchField;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

@ExtendWith(Fx.class)
class DeskTest {

  private final Clock clock =
      Clock.fixed(Instant.parse("2026-11-26T14:02:00Z"), ZoneId.of("Europe/London"));
  private final Words words = Words.english();
  private final Navigator navigator = new Navigator(new Place.Cases());
  private final Status status = new Status(clock);
  private final SimpleObjectProperty<@Nullable Wording> notice = new SimpleObjectProperty<>();
  private final List<String> happened = new ArrayList<>();
  private Runnable onLeaving = () -> {};
  private final Overlay overlay = Fx.get(Overlay::new);
  private Desk desk =
      Fx.get(() -> new Desk(words, navigator, Sample::new, overlay, status, notice, this::locked));

  private final class Sample implements Screen {
    private final Place place;
    private final SearchField search = new SearchField("Find");

    Sample(Place place) {
      this.place = place;
    }

    private final VBox view = new VBox(search, Buttons.of("Do it", () -> {}));

    @Override
    public Parent view() {
      return view;
    }

    @Override
    public ObservableValue<String> title() {
      return new SimpleStringProperty("Sample");
    }

    @Override
    public void arrive() {
      happened.add("arrive " + place.area());
    }

    @Override
    public void leave() {
      happened.add("leave " + place.area());
      onLeaving.run();
    }

    @Override
    public void find() {
      search.requestFocus();
    }
  }

  @Test
  void fromAFirstScreenThatFailsOneCanStillGoElsewhere() {
    var elsewhere = new Navigator(new Place.Cases());
    var failing =
        Fx.get(
            () ->
                new Desk(
                    words,
                    elsewhere,
                    place -> {
                      if (place instanceof Place.Cases) {
                        throw new IllegalStateException();
                      }
                      return new Sample(place);
                    },
                    overlay,
                    status,
                    notice,
                    this::locked));
    Fx.show(() -> failing);
    Fx.run(() -> assertThrows(IllegalStateException.class, failing::arrive));

    Fx.run(() -> elsewhere.go(new Place.Meetings()));

    assertEquals(List.of("arrive MEETINGS"), happened);
  }

  /** Who has the focus, asked at the window. */
  private static Node owner() {
    return Fx.stage().getScene().getFocusOwner();
  }

  /** A screen whose content comes after it. */
  private static final class Later implements Screen {
    private final StackPane view = new StackPane();

    void show() {
      view.getChildren().setAll(Page.narrow(Buttons.of("First", () -> {})));
    }

    void hide() {
      view.getChildren().clear();
    }

    @Override
    public Parent view() {
      return view;
    }

    @Override
    public ObservableValue<String> title() {
      return new SimpleStringProperty("Later");
    }
  }

  private void enter(Screen screen) {
    Fx.show(
        () -> {
          desk = new Desk(words, navigator, place -> screen, overlay, status, notice, () -> {});
          return desk;
        });
    Fx.run(desk::arrive);
  }

  private void locked() {
    happened.add("locked");
  }

  @BeforeEach
  void show() {
    Fx.show(() -> new StackPane(desk, overlay));
    Fx.run(desk::arrive);
    happened.clear();
  }

  @Test
  void altAndANumberLeadToAnArea() {
    Fx.key(KeyCode.DIGIT3, KeyCombination.ALT_DOWN);

    assertEquals(new Place.Actions(), navigator.place().get());
    assertEquals(List.of("leave CASES", "arrive ACTIONS"), happened);
  }

  @Test
  void aScreenThatIsReadLaterGetsTheKeyboardOnceItIsThere() {
    var later = new Later();
    enter(later);
    Fx.settle();
    assertFalse(Focus.isInside(Fx.focused(), later.view()));

    Fx.run(later::show);

    Fx.until(
        Duration.ofSeconds(10),
        () -> owner() instanceof Button button && button.getText().equals("First"));
  }

  @Test
  void whileAScreenIsReadNoKeyLeadsElsewhereNorAgainWhenItIsReadAnew() {
    var later = new Later();
    enter(later);
    givenByTheWindow();

    Fx.key(KeyCode.ENTER);
    Fx.key(KeyCode.SPACE);
    assertFalse(Focus.isInside(Fx.focused(), desk.lookup(".m-rail")), "on the rail at first");
    Fx.run(later::show);
    Fx.until(Duration.ofSeconds(10), () -> Focus.isInside(owner(), later.view()));
    Fx.run(later::hide);
    givenByTheWindow();
    Fx.key(KeyCode.ENTER);

    assertFalse(Focus.isInside(Fx.focused(), desk.lookup(".m-rail")), "on the rail afterwards");
    assertEquals(new Place.Cases(), navigator.place().get());
    Fx.run(later::show);
    Fx.until(Duration.ofSeconds(10), () -> Focus.isInside(owner(), later.view()));
  }

  @Test
  void aKeyOfTheScreenWorksFromTheRailAndTheButtonsAboveToo() {
    var later = new Later();
    enter(later);
    Fx.run(later::show);
    var pressed = new ArrayList<KeyCode>();
    Fx.run(
        () ->
            later
                .view()
                .addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed.add(event.getCode())));
    Fx.run(() -> Fx.find(".m-rail-entry").requestFocus());

    Fx.key(KeyCode.R, KeyCombination.SHORTCUT_DOWN);
    Fx.key(KeyCode.DOWN);

    assertEquals(List.of(KeyCode.R), pressed);
  }

  @Test
  void aPlaceEnteredFromTheRailHasTheKeyboardWhileItIsRead() {
    navigator.go(new Place.Meetings());
    var later = new Later();
    enter(later);
    Fx.run(() -> Fx.find(".m-rail-entry").requestFocus());

    Fx.run(() -> navigator.go(new Place.Import()));
    Fx.key(KeyCode.ENTER);

    assertFalse(Focus.isInside(Fx.focused(), desk.lookup(".m-rail")));
    assertEquals(new Place.Import(), navigator.place().get());
  }

  /** The window gives the focus to something of its own accord before anybody can press a key. */
  private static void givenByTheWindow() {
    Fx.until(Duration.ofSeconds(10), () -> owner() != null && owner().getScene() != null);
  }

  @Test
  void aScreenThatIsReadLaterTakesTheKeyboardFromNobodyWhoMovedOn() {
    var later = new Later();
    enter(later);
    givenByTheWindow();
    Fx.key(KeyCode.TAB);
    var chosen = Fx.focused();

    Fx.run(later::show);
    Fx.settle();

    assertEquals(chosen, Fx.focused());
  }

  @Test
  void whatTakesThePlaceOfTheFocusedPartGetsTheKeyboard() {
    var later = new Later();
    enter(later);
    Fx.run(later::show);
    Fx.settle();

    Fx.run(later::show);

    Fx.until(Duration.ofSeconds(10), () -> Focus.isInside(owner(), later.view()));
  }

  @Test
  void controlLLocksAtOnce() {
    Fx.key(KeyCode.L, KeyCombination.SHORTCUT_DOWN);

    assertEquals(List.of("locked"), happened);
  }

  @Test
  void controlLLocksOverACardToo() {
    Fx.run(() -> overlay.show(new VBox(new TextField()), null, overlay::hide));

    Fx.key(KeyCode.L, KeyCombination.SHORTCUT_DOWN);
    Fx.key(KeyCode.DIGIT3, KeyCombination.ALT_DOWN);

    assertEquals(List.of("locked"), happened);
  }

  @Test
  void controlFPutsTheFocusIntoTheSearchField() {
    Fx.key(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    assertInstanceOf(SearchField.class, Fx.focused());
  }

  @Test
  void f6GoesRoundThePartsOfTheWindow() {
    Fx.run(() -> Fx.find(".m-search").requestFocus());

    Fx.key(KeyCode.F6);
    assertTrue(Fx.focused().getStyleClass().contains("m-rail-entry"));
    Fx.key(KeyCode.F6);
    assertTrue(Focus.isInside(Fx.focused(), Fx.find(".m-top")));
    Fx.key(KeyCode.F6);
    assertInstanceOf(SearchField.class, Fx.focused());
  }

  @Test
  void theListOfKeysOpensAndEscapeClosesItAndTheFocusReturns() {
    Node before = Fx.find(".m-search");
    Fx.run(before::requestFocus);

    Fx.key(KeyCode.SLASH, KeyCombination.SHORTCUT_DOWN);
    assertTrue(Fx.get(overlay::isShowing));
    assertTrue(Focus.isInside(Fx.focused(), overlay));
    Fx.key(KeyCode.ESCAPE);

    assertFalse(Fx.get(overlay::isShowing));
    assertEquals(before, Fx.focused());
  }

  @Test
  void aLongListOfKeysBeginsAtItsBeginningAndIsScrolledWithKeys() {
    var many = Collections.nCopies(60, Shortcut.of("Shortcut+Slash", "frame.keys.list"));
    Fx.run(() -> new ShortcutList(words, overlay).show(many));
    Fx.settle();
    assertTrue(isInSight(".m-title"), "the beginning");
    assertFalse(isInSight(".m-shortcuts", 1), "it would show nothing");

    Fx.key(KeyCode.PAGE_DOWN);
    assertFalse(isInSight(".m-title"), "a page on");
    Fx.key(KeyCode.END);
    assertTrue(isInSight(".m-shortcuts", 1), "the end");
    Fx.key(KeyCode.HOME);
    assertTrue(isInSight(".m-title"), "the beginning again");
    Fx.key(KeyCode.ESCAPE);
    assertFalse(Fx.get(overlay::isShowing));
  }

  private boolean isInSight(String what) {
    return isInSight(what, 0);
  }

  /** Whether the upper (0) or the lower (1) edge of something on a card is in the window. */
  private boolean isInSight(String what, int edge) {
    return Fx.get(
        () -> {
          var node = overlay.lookup(what);
          var at = node.localToScene(node.getLayoutBounds());
          double y = edge == 0 ? at.getMinY() : at.getMaxY();
          return y >= 0 && y <= overlay.getHeight();
        });
  }

  @Test
  void theFocusCannotLeaveACard() {
    Fx.run(() -> overlay.show(new VBox(new TextField()), null, overlay::hide));

    Fx.run(() -> Fx.find(".m-search").requestFocus());
    Fx.settle();

    assertTrue(Focus.isInside(Fx.focused(), overlay));
  }

  @Test
  void theWayBackLeadsBackAndEndsAtTheBeginning() {
    Fx.run(() -> navigator.go(new Place.Case(new CaseId(new UUID(0, 1)))));
    Fx.run(() -> navigator.go(new Place.Checklist(new ChecklistId(new UUID(0, 2)))));

    Fx.key(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    assertEquals(new Place.Case(new CaseId(new UUID(0, 1))), navigator.place().get());
    Fx.key(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    Fx.key(KeyCode.LEFT, KeyCombination.ALT_DOWN);

    assertEquals(new Place.Cases(), navigator.place().get());
    assertFalse(navigator.canGoBack().get());
  }

  @Test
  void theLineBelowSaysWhenSomethingWasSavedAndWhatTakesLong() {
    Fx.run(status::saved);
    StatusBar line = Fx.find(".m-status");
    assertEquals("Saved 14:02", line.getText());

    Fx.run(() -> notice.set(Wording.of("frame.working")));
    assertEquals("Working", line.getText());
    Fx.run(() -> notice.set(null));
    assertEquals("Saved 14:02", line.getText());
  }

  @Test
  void whatWasNotDoneHasAnotherShapeAndAnotherWordThanWhatIsSaved() {
    StatusBar line = Fx.find(".m-status");
    Fx.run(status::saved);
    var saved = Fx.get(() -> ((FontIcon) line.getGraphic()).getIconCode());

    Fx.run(() -> status.refuse(Wording.of("meeting.early.held")));

    assertEquals("Not done: " + words.say("meeting.early.held"), line.getText());
    assertNotEquals(saved, Fx.get(() -> ((FontIcon) line.getGraphic()).getIconCode()));
    Fx.run(status::saved);
    assertEquals("Saved 14:02", line.getText());
  }

  @Test
  void theLineBelowSaysNothingMoreOfAPlaceThatIsLeft() {
    StatusBar line = Fx.find(".m-status");
    Fx.run(() -> status.refuse(Wording.of("meeting.early.held")));

    Fx.run(() -> navigator.go(new Place.Meetings()));
    assertEquals("", line.getText());

    onLeaving = status::saved;
    Fx.run(() -> navigator.go(new Place.Actions()));
    assertEquals("Saved 14:02", line.getText(), "what is kept on the way out");
  }

  @Test
  void theWarningCountsDownAndGoesAway() {
    Fx.run(() -> desk.warn(30));
    Fx.run(() -> desk.warn(1));
    Label said = Fx.find(".m-notice .m-body");
    assertEquals(words.count("frame.idle", 1), said.getText());

    Fx.run(() -> desk.warn(0));
    assertEquals(0, Fx.get(() -> desk.lookupAll(".m-notice").size()));
  }

  @Test
  void afterLeavingNoPlaceIsEnteredAnyMore() {
    Fx.run(desk::leave);
    Fx.run(() -> navigator.go(new Place.Import()));

    assertEquals(List.of("leave CASES"), happened);
  }

  @Test
  void everythingTheKeyboardReachesHasAName() {
    assertEquals(List.of(), Accessibility.nameless(desk));
  }

  @Test
  void theRailShowsPicturesOnlyInANarrowWindow() {
    Fx.show(
        683,
        384,
        () -> {
          desk = new Desk(words, navigator, Sample::new, overlay, status, notice, this::locked);
          return new StackPane(desk);
        });
    Fx.run(desk::arrive);

    assertTrue(Fx.get(() -> Fx.find(".m-rail").getBoundsInParent().getWidth()) < 80);
    assertEquals(List.of(), Accessibility.nameless(desk));
  }
}
