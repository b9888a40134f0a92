package org.maracdesk.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.time.Duration;
import javafx.beans.binding.BooleanExpression;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.testing.Fx;
import org.maracdesk.ui.controls.Fold;

@ExtendWith(Fx.class)
class LookTest {

  private final Preferences preferences = new Preferences();

  @Test
  void aWindowFollowsThePreferencesForAsLongAsItIsThere() {
    var scene = Fx.get(() -> new Scene(new StackPane()));
    Fx.run(() -> new Look(preferences).dress(scene));

    Fx.run(() -> preferences.theme().set(Theme.DARK));
    assertTrue(scene.getStylesheets().stream().anyMatch(sheet -> sheet.endsWith("desk-dark.css")));
    Fx.run(() -> preferences.theme().set(Theme.LIGHT));
    assertTrue(scene.getStylesheets().stream().noneMatch(sheet -> sheet.endsWith("dark.css")));
  }

  @Test
  void practiceHasColoursOfItsOwnByDayAndByNightAndLeavesNoneBehind() {
    var scene = Fx.get(() -> new Scene(new StackPane()));
    var look = Fx.get(() -> new Look(preferences));
    Fx.run(() -> look.dress(scene));
    Fx.run(() -> preferences.theme().set(Theme.LIGHT));

    Fx.run(() -> look.practise(true));
    assertTrue(isDressedIn(scene, "practice-light.css"));
    Fx.run(() -> preferences.theme().set(Theme.DARK));
    assertTrue(isDressedIn(scene, "practice-dark.css"));
    assertFalse(isDressedIn(scene, "practice-light.css"));
    Fx.run(() -> look.practise(false));
    assertFalse(isDressedIn(scene, "practice-dark.css"));
  }

  private static boolean isDressedIn(Scene scene, String sheet) {
    return scene.getStylesheets().stream().anyMatch(each -> each.endsWith(sheet));
  }

  @Test
  void onceItIsClosedTheComputerKeepsItNoMore() {
    var look = new WeakReference<>(Fx.get(() -> new Look(new Preferences())));
    Fx.run(() -> look.get().close());

    assertCollected(look);
  }

  @Test
  void aWindowThatIsGoneIsNotKeptForHavingBeenDressed() {
    var look = Fx.get(() -> new Look(preferences));
    var gone = new WeakReference<>(Fx.get(() -> new Scene(new StackPane())));
    Fx.run(() -> look.dress(gone.get()));

    assertCollected(gone);
  }

  @Test
  void aPageThatLeftTheWindowIsNotKeptForHavingFolded() {
    var root = Fx.show(StackPane::new);
    var page = new WeakReference<>(Fx.get(StackPane::new));
    var folded = new WeakReference<>(Fx.get(() -> shownAndGone(root, page.get())));

    assertCollected(folded);
    assertCollected(page);
    assertEquals(0, Fx.get(() -> root.getChildren().size()));
  }

  private static BooleanExpression shownAndGone(StackPane root, StackPane page) {
    var folded = Fold.narrowerThan(page, 60);
    root.getChildren().setAll(page);
    root.getChildren().clear();
    return folded;
  }

  private static void assertCollected(WeakReference<?> gone) {
    Fx.until(
        Duration.ofSeconds(20),
        () -> {
          System.gc();
          return gone.get() == null;
        });
  }
}
