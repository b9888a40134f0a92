package org.maracdesk.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
 * Arguments: the folder, then optionally the beginnings of the scenes' names with commas between
 * them, then a part of the pictures' names, as "light-100". Each scene comes out four times: by day
 * and by night, at 100 % and at 200 % of a 1366 by 768 screen.
 */
public final class Pictures {

  private static final int WIDTH = 1366;
  private static final int HEIGHT = 768;

  private Pictures() {}

  /** One scene: what to put into the window. */
  record Scenery(String name, Consumer<Studio> setUp) {}

  /** The pictures that the README shows: by day, at 100 %, under names that stay. */
  private static final Map<String, String> README =
      Map.of(
          "unlock-open", "unlock",
          "cases-list", "cases",
          "case-full", "case",
          "checklist-half", "checklist",
          "import-same", "import",
          "agenda", "agenda",
          "meeting-case", "meeting",
          "papers-minutes", "papers",
          "actions-all", "actions");

  /**
   * Takes them all, or those whose name begins as one in the second argument; {@code readme} takes
   * those that the README shows.
   */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.UK);
    int result = 1;
    try {
      var folder = Files.createDirectories(Path.of(arguments[0]));
      var which = arguments.length > 1 ? arguments[1] : "";
      // Played here, because the window's thread must answer sooner than that takes
      DemoRoom.open();
      Fx.boot();
      if (which.equals("readme")) {
        takeForReadme(folder);
      } else {
        takeAll(folder, which, arguments.length > 2 ? arguments[2] : "");
      }
      result = 0;
    } catch (IOException | RuntimeException | Error failure) {
      System.getLogger("pictures").log(System.Logger.Level.ERROR, "no picture", failure);
    } finally {
      // The window's thread would keep the program alive, also after a failure
      Runtime.getRuntime().halt(result);
    }
  }

  private static void takeAll(Path folder, String beginnings, String part) throws IOException {
    for (var scenery : scenes()) {
      if (Stream.of(beginnings.split(",", -1)).anyMatch(scenery.name()::startsWith)) {
        for (var theme : List.of(Theme.LIGHT, Theme.DARK)) {
          for (int scale : List.of(1, 2)) {
            var name =
                "%s-%s-%d"
                    .formatted(scenery.name(), theme.name().toLowerCase(Locale.ROOT), scale * 100);
            if (name.contains(part)) {
              take(scenery, theme, scale, folder.resolve(name + ".png"));
            }
          }
        }
      }
    }
  }

  private static void takeForReadme(Path folder) throws IOException {
    for (var scenery : scenes()) {
      var name = README.get(scenery.name());
      if (name != null) {
        take(scenery, Theme.LIGHT, 1, folder.resolve(name + ".png"));
      }
    }
  }

  /** Every scene there is. */
  static List<Scenery> scenes() {
    var all = new ArrayList<Scenery>();
    all.addAll(FrameScenes.all());
    all.addAll(UnlockScenes.all());
    all.addAll(PracticeScenes.all());
    all.addAll(CaseScenes.all());
    all.addAll(ChecklistScenes.all());
    all.addAll(SheetScenes.all());
    all.addAll(MeetingScenes.all());
    all.addAll(AgendaScenes.all());
    all.addAll(MeetingHourScenes.all());
    all.addAll(MeetingCardScenes.all());
    all.addAll(ResearchScenes.all());
    all.addAll(ActionScenes.all());
    all.addAll(RestrictedScenes.all());
    all.addAll(TrailScenes.all());
    all.addAll(PaperScenes.all());
    all.addAll(ImportScenes.all());
    all.addAll(ChecklistHomeScenes.all());
    all.addAll(SettingsScenes.all());
    all.addAll(RetentionScenes.all());
    return all;
  }

  private static void take(Scenery scenery, Theme theme, int scale, Path file) throws IOException {
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
    PictureFile.write(image, file);
  }
}
