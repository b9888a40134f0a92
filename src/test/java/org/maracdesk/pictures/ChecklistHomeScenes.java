package org.maracdesk.pictures;

import java.nio.file.Path;
import java.util.List;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.checklist.ProfessionalView;
import org.maracdesk.domain.checklist.Reply;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.Answered;
import org.maracdesk.journeys.NewChecklist;
import org.maracdesk.journeys.Session;
import org.maracdesk.pictures.Pictures.Scenery;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.PickedFile;
import org.maracdesk.ui.checklist.ChecklistHomeModel;
import org.maracdesk.ui.checklist.ChecklistHomeScreen;
import org.maracdesk.ui.frame.FxDialogs;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;

/** What is begun, and what is ready to leave. */
final class ChecklistHomeScenes {

  private ChecklistHomeScenes() {}

  static List<Scenery> all() {
    return List.of(
        new Scenery("home-empty", studio -> show(studio, DemoRoom.open())),
        new Scenery("home-full", studio -> show(studio, filled())),
        new Scenery(
            "home-ready",
            studio -> {
              // The keyboard brings into view what lies below
              show(studio, filled()).view().lookup(".check-box").requestFocus();
            }));
  }

  private static Session filled() {
    var session = DemoRoom.open();
    var journey = session.completeChecklist();
    begun(session, "Blue door");
    var first = begun(session, "A. B.");
    var page = journey.open(first).orElseThrow();
    var around =
        page.draft()
            .circumstances()
            .with(
                ProfessionalView.of(ProfessionalView.Decision.REFER)
                    .because("Afraid of tonight, and I believe her fully"))
            .with("name", Reply.written("Kestrel Mockridge"))
            .with("role", Reply.written("Adviser"));
    journey.complete(first, page.draft().with(around));
    var second = begun(session, "C. D.");
    journey.complete(second, journey.open(second).orElseThrow().draft().with(around));
    session.tieChecklist().toCase(second, session.findCase().all().getFirst().id());
    return session;
  }

  private static ChecklistId begun(Session session, String name) {
    var journey = session.completeChecklist();
    return ((Answered.Done<ChecklistId>)
            journey.begin(
                NewChecklist.withoutCase(journey.shelf().usual().edition(), Confidential.of(name))))
        .value();
  }

  private static ChecklistHomeScreen show(Studio studio, Session session) {
    var overlay = new Overlay();
    var model =
        new ChecklistHomeModel(
            new ChecklistHomeModel.Journeys(
                session.sendChecklists(),
                session.tieChecklist(),
                session.completeChecklist(),
                session.findCase()),
            new InlineBackground(),
            new Navigator(new Place.Checklists()),
            new FxDialogs(overlay, studio.words()),
            new PickedFile(Path.of("somewhere")),
            new Status(studio.clock()),
            studio.clock().getZone(),
            () -> {});
    var screen = new ChecklistHomeScreen(studio.words(), model, overlay);
    studio.desk(new Place.Checklists(), screen);
    return screen;
  }
}
