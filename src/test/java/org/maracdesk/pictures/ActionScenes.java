package org.maracdesk.pictures;

import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.pictures.Pictures.Scenery;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.PickedFile;
import org.maracdesk.ui.action.ActionExport;
import org.maracdesk.ui.action.ActionsModel;
import org.maracdesk.ui.action.ActionsModel.Filter;
import org.maracdesk.ui.action.ActionsScreen;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;

/** What is open, due and overdue. */
final class ActionScenes {

  private ActionScenes() {}

  static List<Scenery> all() {
    return List.of(
        new Scenery("actions-chase", studio -> show(studio, Filter.TO_CHASE)),
        new Scenery("actions-all", studio -> show(studio, Filter.ALL)),
        new Scenery("actions-report", ActionScenes::report));
  }

  private static void report(Studio studio) {
    var list = show(studio, Filter.OPEN);
    list.fireEvent(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.D, false, false, false, false));
  }

  @SuppressWarnings("unchecked")
  private static ListView<Tracked> show(Studio studio, Filter filter) {
    var session = DemoRoom.open();
    var background = new InlineBackground();
    var status = new Status(studio.clock());
    var model =
        new ActionsModel(
            session.followUpActions(),
            background,
            new Navigator(new Place.Cases()),
            status,
            AnsweringDialogs.yes(),
            studio.clock());
    model.filter().set(filter);
    var export =
        new ActionExport(
            session.exportSpreadsheet(),
            background,
            AnsweringDialogs.yes(),
            new PickedFile(session.folder()),
            status);
    var desk =
        studio.desk(
            new Place.Actions(), new ActionsScreen(studio.words(), model, export, studio.clock()));
    return (ListView<Tracked>) desk.lookup(".m-actions");
  }
}
