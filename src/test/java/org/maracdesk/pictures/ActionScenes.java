package org.maracdesk.pictures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.Told;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.journeys.Session;
import org.maracdesk.journeys.ToBeAccepted;
import org.maracdesk.pictures.Pictures.Scenery;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.PickedFile;
import org.maracdesk.ui.action.ActionExport;
import org.maracdesk.ui.action.ActionsModel;
import org.maracdesk.ui.action.ActionsModel.Filter;
import org.maracdesk.ui.action.ActionsScreen;
import org.maracdesk.ui.action.FiguresModel;
import org.maracdesk.ui.action.FiguresScreen;
import org.maracdesk.ui.action.RemindersModel;
import org.maracdesk.ui.action.RemindersScreen;
import org.maracdesk.ui.action.ReportModel;
import org.maracdesk.ui.action.UpdatesModel;
import org.maracdesk.ui.action.UpdatesScreen;
import org.maracdesk.ui.frame.Clipping;
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
        new Scenery("actions-report", ActionScenes::report),
        new Scenery("actions-to-be-accepted", ActionScenes::toBeAccepted),
        new Scenery("actions-accept", ActionScenes::accept),
        new Scenery("actions-grouped", ActionScenes::grouped),
        new Scenery("actions-reminders", ActionScenes::reminders),
        new Scenery("actions-figures", ActionScenes::figures),
        new Scenery("actions-answers", ActionScenes::answers));
  }

  private static void grouped(Studio studio) {
    var list = show(studio, Filter.ALL);
    list.fireEvent(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.G, false, false, false, false));
  }

  private static void reminders(Studio studio) {
    var session = DemoRoom.open();
    var background = new InlineBackground();
    studio.desk(
        new Place.Reminders(),
        new RemindersScreen(
            studio.words(),
            new RemindersModel(
                session.remindAgencies(),
                background,
                new Navigator(new Place.Actions()),
                new PickedFile(session.folder()),
                new Clipping(background),
                new Status(studio.clock()))));
  }

  private static void figures(Studio studio) {
    var session = DemoRoom.open();
    studio.desk(
        new Place.ActionFigures(),
        new FiguresScreen(
            studio.words(),
            new FiguresModel(
                session.countActions(),
                new InlineBackground(),
                new PickedFile(session.folder()),
                new Status(studio.clock()),
                studio.clock())));
  }

  private static void answers(Studio studio) {
    var session = DemoRoom.open();
    var first = session.followUpActions().all().getFirst().action();
    var other =
        session.followUpActions().all().stream()
            .map(t -> t.action())
            .filter(a -> !a.owner().equals(first.owner()))
            .findFirst()
            .orElseThrow();
    var waiting =
        session.followUpActions().all().stream()
            .map(Tracked::action)
            .filter(a -> a.owner().equals(first.owner()) && !a.id().equals(first.id()))
            .limit(2)
            .toList();
    ToBeAccepted.only(session, waiting);
    var asked = Stream.concat(Stream.of(first, other), waiting.stream()).map(Action::id).toList();
    var sheet = session.exportSpreadsheet().actions(asked);
    var model =
        new UpdatesModel(
            session.updateActions(),
            session::agencies,
            new InlineBackground(),
            new Navigator(new Place.Actions()),
            new PickedFile(session.folder()),
            new Status(studio.clock()));
    studio.desk(new Place.ActionUpdates(), new UpdatesScreen(studio.words(), model));
    model
        .agency()
        .set(
            session.agencies().stream()
                .filter(a -> a.code().equals(first.owner()))
                .findFirst()
                .orElseThrow());
    try {
      var file = Files.createTempFile("answers", ".csv");
      file.toFile().deleteOnExit();
      Files.writeString(
          file,
          new String(sheet.bytes(), StandardCharsets.UTF_8)
              .replaceFirst("\"OPEN\",\"\",\"\"", "\"COMPLETED\",\"2026-11-26\",\"Seen to\"")
              .replaceFirst("TO_BE_ACCEPTED\",\"\"", "yes\",\"Bracken Inventson\"")
              .replaceFirst("TO_BE_ACCEPTED", "no"));
      model.look(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One is accepted since, two are to be accepted. */
  private static ListView<Tracked> toBeAccepted(Studio studio) {
    var session = DemoRoom.open();
    var follow = session.followUpActions();
    var open = follow.all().stream().map(Tracked::action).limit(3).toList();
    ToBeAccepted.only(session, open);
    follow.accept(
        List.of(open.getFirst().id()),
        new Told(Confidential.of("Bracken Inventson"), LocalDate.now(studio.clock())));
    return show(studio, Filter.ALL, session);
  }

  private static void accept(Studio studio) {
    var list = toBeAccepted(studio);
    list.getSelectionModel().clearAndSelect(1);
    list.fireEvent(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.Y, false, false, false, false));
  }

  private static void report(Studio studio) {
    var list = show(studio, Filter.OPEN);
    list.fireEvent(
        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.D, false, false, false, false));
  }

  private static ListView<Tracked> show(Studio studio, Filter filter) {
    return show(studio, filter, DemoRoom.open());
  }

  @SuppressWarnings("unchecked")
  private static ListView<Tracked> show(Studio studio, Filter filter, Session session) {
    var background = new InlineBackground();
    var status = new Status(studio.clock());
    var model =
        new ActionsModel(
            session.followUpActions(),
            background,
            new Navigator(new Place.Cases()),
            studio.clock());
    var reports =
        new ReportModel(
            session.followUpActions(), model, background, status, AnsweringDialogs.yes());
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
            new Place.Actions(),
            new ActionsScreen(studio.words(), model, reports, export, studio.clock()));
    return (ListView<Tracked>) desk.lookup(".m-actions");
  }
}
