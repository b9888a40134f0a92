package org.maracdesk.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import org.maracdesk.testing.Fx;
import org.maracdesk.ui.frame.Look;
import org.maracdesk.ui.frame.MainWindow;
import org.maracdesk.ui.frame.Preferences;
import org.maracdesk.ui.frame.Theme;
import org.maracdesk.wording.Words;

/**
 * Takes pictures of the screens without a display: {@code mvn -q test-compile exec:exec@pictures}.
 * Arguments: the folder, then optionally the beginning of the scenes' names. Each scene comes out
 * four times: by day and by night, at 100 % and at 200 % of a 1366 by 768 screen.
 */
public final class Pictures {

  private static final int WIDTH = 1366;
  private static final int HEIGHT = 768;

  private Pictures() {}

  /** One scene: what to put into the window. */
  record Scenery(String name, Consumer<Studio> setUp) {}

  /** Takes them all, or those whose name begins as the second argument. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.UK);
    int result = 1;
    try {
      takeAll(
          Files.createDirectories(Path.of(arguments[0])), arguments.length > 1 ? arguments[1] : "");
      result = 0;
    } catch (IOException | RuntimeException | Error failure) {
      System.getLogger("pictures").log(System.Logger.Level.ERROR, "no picture", failure);
    } finally {
      // The window's thread would keep the program alive, also after a failure
      Runtime.getRuntime().halt(result);
    }
  }

  private static void takeAll(Path folder, String beginning) throws IOException {
    // Played here, because the window's thread must answer sooner than that takes
    DemoRoom.open().close();
    Fx.boot();
    for (var scenery : scenes()) {
      if (scenery.name().startsWith(beginning)) {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
          for (int scale : List.of(1, 2)) {
            take(scenery, theme, scale, folder);
          }
        }
      }
    }
  }

  private static List<Scenery> scenes() {
    var all = new ArrayList<Scenery>();
    all.addAll(FrameScenes.all());
    all.addAll(UnlockScenes.all());
    all.addAll(CaseScenes.all());
    all.addAll(ChecklistScenes.all());
    all.addAll(MeetingScenes.all());
    all.addAll(ActionScenes.all());
    all.addAll(PaperScenes.all());
    all.addAll(ImportScenes.all());
    all.addAll(SettingsScenes.all());
    return all;
  }

  private static void take(Scenery scenery, Theme theme, int scale, Path folder)
      throws IOException {
    var stage =
        Fx.get(
            () -> {
              var preferences = new Preferences();
              preferences.theme().set(theme);
              var words = Words.english();
              var window = new MainWindow(new Stage(), words, new Look(preferences));
              window.stage().setWidth((double) WIDTH / scale);
              window.stage().setHeight((double) HEIGHT / scale);
              window.open();
              scenery.setUp().accept(new Studio(window, words, Studio.sameMoment()));
              return window.stage();
            });
    for (int round = 0; round < 4; round++) {
      Fx.run(
          () -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
          });
    }
    WritableImage image =
        Fx.get(
            () -> {
              var parameters = new SnapshotParameters();
              parameters.setViewport(new Rectangle2D(0, 0, WIDTH, HEIGHT));
              parameters.setTransform(Transform.scale(scale, scale));
              var taken = new WritableImage(WIDTH, HEIGHT);
              stage.getScene().getRoot().snapshot(parameters, taken);
              stage.close();
              return taken;
            });
    var name =
        "%s-%s-%d.png"
            .formatted(scenery.name(), theme.name().toLowerCase(Locale.ROOT), scale * 100);
    PictureFile.write(image, folder.resolve(name));
  }
}
