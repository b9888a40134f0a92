package org.maracdesk.pictures;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import org.maracdesk.pictures.Pictures.Scenery;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.PickedFile;
import org.maracdesk.ui.controls.EmptyState;
import org.maracdesk.ui.controls.Icon;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Preferences;
import org.maracdesk.ui.unlock.ChangePassphraseCard;
import org.maracdesk.ui.unlock.ChangePassphraseModel;
import org.maracdesk.ui.unlock.Door;
import org.maracdesk.ui.unlock.FourWords;
import org.maracdesk.ui.unlock.UnlockModel;
import org.maracdesk.ui.unlock.UnlockScreen;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;

/** The shut desk. */
final class UnlockScenes {

  private static final Path FOLDER = Path.of("/home/sample/Documents/MARAC");

  private UnlockScenes() {}

  static List<Scenery> all() {
    return List.of(
        new Scenery("unlock-welcome", studio -> shut(studio, "", new InlineBackground())),
        new Scenery("unlock-open", studio -> open(studio, new InlineBackground())),
        new Scenery("unlock-wrong", UnlockScenes::wrong),
        new Scenery("unlock-busy", UnlockScenes::busy),
        new Scenery("unlock-create", UnlockScenes::create),
        new Scenery("unlock-change", UnlockScenes::change));
  }

  private record Refusing() implements Door {
    @Override
    public Opening open(Path folder, Passphrase words) {
      return new Opening.WrongPassphrase();
    }

    @Override
    public Opening create(Path folder, Passphrase words) {
      return new Opening.NotAStore();
    }
  }

  private static UnlockModel shut(Studio studio, String folder, InlineBackground background) {
    var preferences = new Preferences();
    preferences.lastFolder().set(folder);
    var model = new UnlockModel(new Refusing(), background, preferences, (vault, ended) -> {});
    var screen =
        new UnlockScreen(
            studio.words(), model, new PickedFile(FOLDER), new FourWords(new Random(11)));
    studio.window().show(screen.view());
    screen.arrive();
    return model;
  }

  private static UnlockModel open(Studio studio, InlineBackground background) {
    return shut(studio, FOLDER.toString(), background);
  }

  private static void wrong(Studio studio) {
    open(studio, new InlineBackground()).open("a sample that is wrong".toCharArray());
  }

  private static void busy(Studio studio) {
    var model = open(studio, new InlineBackground().hold());
    var root = studio.window().stage().getScene().getRoot();
    root.applyCss();
    ((PasswordField) root.lookup(".password-field")).setText("a sample passphrase");
    model.open("a sample passphrase".toCharArray());
  }

  private static void create(Studio studio) {
    var model = open(studio, new InlineBackground());
    model.turnTo(UnlockModel.Page.CREATE);
    model.choose(FOLDER);
    press(studio, ".m-strength-help > .button");
  }

  private static void change(Studio studio) {
    studio.desk(
        new Place.Settings(),
        new FrameScenes.Shown(
            "Settings", Page.wide(new EmptyState(Icon.SETTINGS, "Settings", "")), List.of()));
    var model = new ChangePassphraseModel((now, next) -> false, new InlineBackground(), () -> {});
    new ChangePassphraseCard(
            studio.words(), model, studio.window().overlay(), new FourWords(new Random(5)))
        .show();
    model.change("wrong".toCharArray(), "four plain little words".toCharArray(), new char[0]);
  }

  private static void press(Studio studio, String selector) {
    var root = studio.window().stage().getScene().getRoot();
    root.applyCss();
    ((Button) root.lookup(selector)).fire();
  }
}
