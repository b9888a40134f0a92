package org.maracdesk.pictures;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.maracdesk.pictures.Pictures.Scenery;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.PickedFile;
import org.maracdesk.ui.exchange.ExportModel;
import org.maracdesk.ui.exchange.ImportModel;
import org.maracdesk.ui.exchange.ImportScreen;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;

/** Spreadsheets on their way in. */
final class ImportScenes {

  private ImportScenes() {}

  static List<Scenery> all() {
    return List.of(
        new Scenery("import-choose", studio -> show(studio)),
        new Scenery("import-same", studio -> show(studio, "agencies.csv", "people.csv")),
        new Scenery(
            "import-broken",
            studio ->
                show(
                    studio,
                    "broken/formula-in-typed-column.csv",
                    "broken/unclosed-quote.csv",
                    "broken/uk-dates.csv",
                    "people.csv")));
  }

  private static void show(Studio studio, String... files) {
    var session = DemoRoom.open();
    var background = new InlineBackground();
    var status = new Status(studio.clock());
    var picker = new PickedFile(session.folder());
    var model =
        new ImportModel(
            session.importSpreadsheets(),
            background,
            new Navigator(new Place.Cases()),
            picker,
            status);
    model.look(Stream.of(files).map(file -> Path.of("samples", file)).toList());
    var exports = new ExportModel(session.exportSpreadsheet(), background, picker, status);
    studio.desk(new Place.Import(), new ImportScreen(studio.words(), model, exports));
  }
}
