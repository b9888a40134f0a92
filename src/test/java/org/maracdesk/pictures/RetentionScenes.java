package org.maracdesk.pictures;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.maracdesk.pictures.Pictures.Scenery;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.DueSession;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.NotedKeyCards;
import org.maracdesk.testing.PickedFile;
import org.maracdesk.testing.RetentionOf;
import org.maracdesk.ui.casefile.CaseModel;
import org.maracdesk.ui.casefile.CaseScreen;
import org.maracdesk.ui.casefile.HoldsModel;
import org.maracdesk.ui.controls.Page;
import org.maracdesk.ui.frame.Clipping;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Preferences;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.ui.settings.BackupsModel;
import org.maracdesk.ui.settings.ChecklistsModel;
import org.maracdesk.ui.settings.KeysModel;
import org.maracdesk.ui.settings.SettingsModel;
import org.maracdesk.ui.settings.SettingsScreen;

/** What is due, what was disposed of, and what holds a case. */
final class RetentionScenes {

  private static final AtomicReference<@Nullable DueSession> LAST = new AtomicReference<>();

  private RetentionScenes() {}

  static List<Scenery> all() {
    return List.of(
        new Scenery("retention-due", studio -> settings(studio, 0, page -> {})),
        new Scenery("retention-loose", studio -> settings(studio, 0.62, page -> {})),
        new Scenery("retention-hold-loose", studio -> settings(studio, 0, page -> fire(page, 2))),
        new Scenery(
            "retention-approve-meeting", studio -> settings(studio, 0, page -> fireLast(page))),
        new Scenery("retention-middle", studio -> settings(studio, 0.5, page -> {})),
        new Scenery("retention-rules", studio -> settings(studio, 1, page -> {})),
        new Scenery("retention-approve", studio -> settings(studio, 0, page -> fire(page, 0))),
        new Scenery("retention-longer", studio -> settings(studio, 0, page -> fire(page, 1))),
        new Scenery("retention-case", RetentionScenes::heldCase),
        new Scenery("retention-hold", RetentionScenes::hold));
  }

  private static DueSession open() {
    var next = DueSession.open();
    var last = LAST.getAndSet(next);
    if (last != null) {
      last.close();
    }
    return next;
  }

  private static void settings(Studio studio, double downwards, Consumer<Page> then) {
    var due = open();
    var session = due.session();
    var background = new InlineBackground();
    var status = new Status(due.clock());
    var screen =
        new SettingsScreen(
            studio.words(),
            new SettingsModel(
                session,
                background,
                status,
                new BackupsModel(
                    session.keepBackups(),
                    background,
                    AnsweringDialogs.yes(),
                    new PickedFile(Path.of("none")),
                    due.clock())),
            new ChecklistsModel(
                session.keepChecklists(),
                session.keepLocalRules(),
                background,
                AnsweringDialogs.yes(),
                new PickedFile(Path.of("none.json")),
                status,
                due.clock()),
            new Preferences(),
            due.clock(),
            "1.0.0",
            new KeysModel(session.keepKeys(), background),
            new NotedKeyCards(),
            RetentionOf.session(session, background, due.clock(), studio.window().overlay()),
            () -> {});
    studio.desk(new Place.Settings(), screen);
    screen.open(SettingsScreen.Section.RETENTION);
    var root = studio.window().stage().getScene().getRoot();
    root.applyCss();
    root.layout();
    if (root.lookup(".m-page") instanceof Page page) {
      page.setVvalue(downwards);
      then.accept(page);
    }
  }

  private static void fire(Page page, int which) {
    var wanted = List.of("Approve disposal", "Keep longer", "Put on a hold").get(which);
    page.lookupAll(".button").stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(button -> button.getText().equals(wanted))
        .findFirst()
        .ifPresent(Button::fire);
  }

  /** The last approval in the list is that of the meeting. */
  private static void fireLast(Page page) {
    page.lookupAll(".button").stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(button -> button.getText().equals("Approve disposal"))
        .reduce((one, next) -> next)
        .ifPresent(Button::fire);
  }

  private static void heldCase(Studio studio) {
    page(studio).setVvalue(1);
  }

  private static void hold(Studio studio) {
    page(studio).lookupAll(".button").stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(button -> button.getText().equals("Put on a hold"))
        .findFirst()
        .ifPresent(Button::fire);
  }

  private static Page page(Studio studio) {
    var due = open();
    var session = due.session();
    var background = new InlineBackground();
    var status = new Status(due.clock());
    var screen =
        new CaseScreen(
            studio.words(),
            new CaseModel(
                due.held(),
                session.findCase(),
                session.registerCase(),
                session.completeChecklist(),
                session.decideCase(),
                due.clock(),
                background,
                new Navigator(new Place.Case(due.held())),
                new Clipping(background),
                status),
            AnsweringDialogs.yes(),
            new HoldsModel(
                due.held(), session.keepRetention(), background, AnsweringDialogs.yes(), status));
    studio.desk(new Place.Case(due.held()), screen);
    var root = studio.window().stage().getScene().getRoot();
    root.applyCss();
    root.layout();
    return (Page) root.lookup(".m-page");
  }
}
