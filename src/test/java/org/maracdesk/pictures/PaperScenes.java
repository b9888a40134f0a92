package org.maracdesk.pictures;

import java.time.LocalDate;
import java.util.List;
import org.maracdesk.journeys.DocumentKind;
import org.maracdesk.pictures.Pictures.Scenery;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.PickedFile;
import org.maracdesk.ui.documents.ChecklistPaperModel;
import org.maracdesk.ui.documents.ChecklistPaperModel.Kind;
import org.maracdesk.ui.documents.ChecklistPaperScreen;
import org.maracdesk.ui.documents.DocumentsModel;
import org.maracdesk.ui.documents.DocumentsScreen;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;

/** The papers of a meeting. */
final class PaperScenes {

  private PaperScenes() {}

  static List<Scenery> all() {
    return List.of(
        new Scenery("papers-minutes", studio -> show(studio, DocumentKind.MINUTES)),
        new Scenery("papers-actions", studio -> show(studio, DocumentKind.ACTIONS)),
        new Scenery("papers-checklist", studio -> checklist(studio, Kind.COMPLETED)),
        new Scenery("papers-checklist-blank", studio -> checklist(studio, Kind.BLANK)));
  }

  private static void checklist(Studio studio, Kind kind) {
    var session = DemoRoom.open();
    var meeting = session.buildAgenda().on(LocalDate.of(2026, 11, 26)).orElseThrow();
    var checklist =
        session.runMeeting().record(meeting).orElseThrow().cases().stream()
            .flatMap(
                heard -> session.completeChecklist().latestOf(heard.referral().id()).stream())
            .findFirst()
            .orElseThrow()
            .cover()
            .id();
    var model =
        new ChecklistPaperModel(
            checklist,
            session.produceDocuments(),
            session.completeChecklist(),
            new InlineBackground(),
            new PickedFile(session.folder()),
            new Status(studio.clock()));
    model.kind().set(kind);
    studio.desk(
        new Place.ChecklistPaper(checklist), new ChecklistPaperScreen(studio.words(), model));
  }

  private static void show(Studio studio, DocumentKind kind) {
    var session = DemoRoom.open();
    var meeting = session.buildAgenda().on(LocalDate.of(2026, 11, 26)).orElseThrow();
    var model =
        new DocumentsModel(
            meeting,
            session.produceDocuments(),
            session.buildAgenda(),
            new InlineBackground(),
            new PickedFile(session.folder()),
            new Status(studio.clock()));
    model.kind().set(kind);
    studio.desk(new Place.Documents(meeting), new DocumentsScreen(studio.words(), model));
  }
}
