package org.maracdesk.pictures;

import java.util.List;
import org.maracdesk.pictures.Pictures.Scenery;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Preferences;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.ui.settings.SettingsModel;
import org.maracdesk.ui.settings.SettingsScreen;
import org.maracdesk.ui.settings.SettingsScreen.Section;

/** How everything is set up. */
final class SettingsScenes {

  private SettingsScenes() {}

  static List<Scenery> all() {
    return List.of(
        new Scenery("settings-desk", studio -> show(studio, Section.DESK)),
        new Scenery("settings-area", studio -> show(studio, Section.AREA)),
        new Scenery("settings-agencies", studio -> show(studio, Section.AGENCIES)),
        new Scenery("settings-store", studio -> show(studio, Section.STORE)));
  }

  private static void show(Studio studio, Section section) {
    var model =
        new SettingsModel(DemoRoom.open(), new InlineBackground(), new Status(studio.clock()));
    var screen =
        new SettingsScreen(
            studio.words(), model, new Preferences(), studio.clock(), "1.0.0", () -> {});
    studio.desk(new Place.Settings(), screen);
    screen.open(section);
    if (section == Section.STORE) {
      model.check();
    }
  }
}
