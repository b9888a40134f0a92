package org.maracdesk.pictures;

import java.util.List;
import java.util.function.Consumer;
import org.maracdesk.pictures.Pictures.Scenery;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.PickedFile;
import org.maracdesk.ui.audit.TrailModel;
import org.maracdesk.ui.audit.TrailScreen;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;

/** Who did what. */
final class TrailScenes {

  private TrailScenes() {}

  static List<Scenery> all() {
    return List.of(
        new Scenery("trail", studio -> show(studio, model -> {})),
        new Scenery("trail-checked", studio -> show(studio, TrailModel::check)),
        new Scenery("trail-code", studio -> show(studio, m -> m.check("12", "ABCD-EFGH-JKMN"))),
        new Scenery("trail-none", studio -> show(studio, m -> m.caseNumber().set("M-1999-0001"))));
  }

  private static void show(Studio studio, Consumer<TrailModel> then) {
    var session = DemoRoom.open();
    var model =
        new TrailModel(
            session.whoDidWhat(),
            new InlineBackground(),
            AnsweringDialogs.yes(),
            new PickedFile(session.folder()),
            new Status(studio.clock()));
    studio.desk(new Place.Trail(), new TrailScreen(studio.words(), model, studio.clock()));
    then.accept(model);
  }
}
