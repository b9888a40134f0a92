package org.maracdesk.pictures;

import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.DocumentKind;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.journeys.Refusals;
import org.maracdesk.pictures.Pictures.Scenery;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.PickedFile;
import org.maracdesk.ui.action.ActionExport;
import org.maracdesk.ui.action.ActionsModel;
import org.maracdesk.ui.action.ActionsScreen;
import org.maracdesk.ui.action.RemindersModel;
import org.maracdesk.ui.action.RemindersScreen;
import org.maracdesk.ui.action.ReportModel;
import org.maracdesk.ui.documents.DocumentsModel;
import org.maracdesk.ui.documents.DocumentsScreen;
import org.maracdesk.ui.frame.Clipping;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;

/** Actions of cases that only named people read of, among those of all the others. */
final class RestrictedScenes {

  private static final Duration A_WEEK = Duration.ofDays(7);

  private RestrictedScenes() {}

  static List<Scenery> all() {
    return List.of(
        scene("restricted-reminders", RestrictedScenes::reminders),
        scene("restricted-export", RestrictedScenes::export),
        new Scenery("restricted-papers", RestrictedScenes::papers));
  }

  private static Scenery scene(String name, BiConsumer<Studio, Followed> show) {
    return new Scenery(
        name,
        studio -> {
          var clock = new HandClock();
          try (var northmere = Northmere.waiting(clock)) {
            agree(northmere);
            clock.pass(A_WEEK);
            show.accept(studio, new Followed(northmere, clock));
          }
        });
  }

  private record Followed(Northmere northmere, HandClock clock) {}

  private static void agree(Northmere northmere) {
    var meeting = northmere.opened();
    var run = northmere.session().runMeeting();
    var record = run.record(meeting).orElseThrow();
    for (var heard : record.cases()) {
      Refusals.done(
          run.promise(
              meeting, heard.item(), run.read(record, "IDVA: call her on the safe number by fri")));
      run.heard(meeting, heard.item().id());
    }
    restrict(northmere, record);
  }

  private static void restrict(Northmere northmere, MeetingRecord record) {
    var readers = List.of("Robin Chairperson and Ida Testingham", "Peregrine Testley");
    for (int place = 0; place < readers.size(); place++) {
      Refusals.done(
          northmere
              .session()
              .decideCase()
              .decide(
                  record.cases().get(place).caseFile().id(),
                  CaseDecision.Kind.RESTRICTED,
                  Confidential.of("Robin Chairperson"),
                  Confidential.of("Works for an agency at the table"),
                  Confidential.of(readers.get(place))));
    }
  }

  private static void papers(Studio studio) {
    var clock = new HandClock();
    try (var northmere = Northmere.waiting(clock)) {
      var session = northmere.session();
      var meeting = northmere.planned(Northmere.DAY);
      restrict(northmere, session.buildAgenda().record(meeting).orElseThrow());
      var model =
          new DocumentsModel(
              meeting,
              session.produceDocuments(),
              session.buildAgenda(),
              new InlineBackground(),
              new PickedFile(session.folder()),
              new Status(clock));
      model.kind().set(DocumentKind.RESTRICTED_AGENDA);
      studio.desk(new Place.Documents(meeting), new DocumentsScreen(studio.words(), model));
      model.circle().set(model.circles().getLast());
    }
  }

  private static void reminders(Studio studio, Followed followed) {
    var background = new InlineBackground();
    studio.desk(
        new Place.Reminders(),
        new RemindersScreen(
            studio.words(),
            new RemindersModel(
                followed.northmere().session().remindAgencies(),
                background,
                new Navigator(new Place.Actions()),
                new PickedFile(DemoRoom.open().folder()),
                new Clipping(background),
                new Status(followed.clock()))));
  }

  private static void export(Studio studio, Followed followed) {
    var session = followed.northmere().session();
    var background = new InlineBackground();
    var status = new Status(followed.clock());
    var model =
        new ActionsModel(
            session.followUpActions(),
            background,
            new Navigator(new Place.Cases()),
            followed.clock());
    var reports =
        new ReportModel(session.followUpActions(), model, background, status, studio.dialogs());
    var export =
        new ActionExport(
            session.exportSpreadsheet(),
            background,
            studio.dialogs(),
            new PickedFile(DemoRoom.open().folder()),
            status);
    var screen = new ActionsScreen(studio.words(), model, reports, export, followed.clock());
    Parent desk = studio.desk(new Place.Actions(), screen);
    desk.applyCss();
    desk.layout();
    ((MenuButton) screen.tools().getLast()).getItems().getLast().fire();
  }
}
