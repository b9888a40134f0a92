package org.maracdesk.ui.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.testing.Fx;

@ExtendWith(Fx.class)
class OpenWindowsTest {

  private final List<String> told = new ArrayList<>();
  private final Stage first = stage("first");
  private final Stage second = stage("second");

  private static Stage stage(String title) {
    return Fx.get(
        () -> {
          var stage = new Stage();
          stage.setTitle(title);
          stage.setScene(new Scene(new Pane(), 100, 100));
          return stage;
        });
  }

  @AfterEach
  void hide() {
    Fx.run(
        () -> {
          first.hide();
          second.hide();
        });
  }

  /** Of the two windows alone: others may be open from elsewhere. */
  private void tell(String what, Window window) {
    if (window == first || window == second) {
      told.add(what + " " + ((Stage) window).getTitle());
    }
  }

  private OpenWindows watch() {
    return Fx.get(
        () ->
            OpenWindows.watch(window -> tell("opened", window), window -> tell("closed", window)));
  }

  @Test
  void eachWindowIsToldOfWhenItOpensAndClosesAndThoseThatAreThereAtOnce() {
    Fx.run(first::show);
    var windows = watch();

    Fx.run(second::show);
    Fx.run(first::hide);
    Fx.run(first::show);
    assertEquals(List.of("opened first", "opened second", "closed first", "opened first"), told);
    Fx.run(windows::close);
  }

  @Test
  void whoeverWatchesNoMoreIsToldThatAllAreClosedAndNothingAfterwards() {
    Fx.run(first::show);
    var windows = watch();

    Fx.run(windows::close);
    Fx.run(first::hide);
    Fx.run(second::show);

    assertEquals(List.of("opened first", "closed first"), told);
  }
}
