package org.maracdesk.ui.exchange;

import org.maracdesk.journeys.ExportSpreadsheet;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.FilePicker;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Wording;

/** Letting spreadsheets out: decides. */
public final class ExportModel {

  private final ExportSpreadsheet journey;
  private final Background background;
  private final FilePicker files;
  private final Status status;

  /** Exports through these. */
  public ExportModel(
      ExportSpreadsheet journey, Background background, FilePicker files, Status status) {
    this.journey = journey;
    this.background = background;
    this.files = files;
    this.status = status;
  }

  /** Writes all rows of a kind, asks where, and saves. */
  public void export(ExportSpreadsheet.Kind kind, ExportSpreadsheet.RestrictedCases restricted) {
    background.run(
        Wording.of("export.writing"), () -> journey.write(kind, null, restricted), this::save);
  }

  private void save(ExportSpreadsheet.Sheet sheet) {
    files.save(
        Wording.of("export.where"),
        new FilePicker.Kind(Wording.of("import.choose.kind"), "csv"),
        sheet.fileName(),
        file -> background.run(() -> journey.save(sheet, file), () -> status.say(done(sheet))));
  }

  private static Wording done(ExportSpreadsheet.Sheet sheet) {
    int incomplete = sheet.incomplete();
    int leftOut = sheet.leftOut();
    if (leftOut > 0) {
      return incomplete == 0
          ? Wording.of("export.without", sheet.fileName(), sheet.rows(), leftOut)
          : Wording.of(
              "export.without.incomplete", sheet.fileName(), sheet.rows(), leftOut, incomplete);
    }
    return switch (incomplete) {
      case 0 -> Wording.of("export.done", sheet.fileName(), sheet.rows());
      case 1 -> Wording.of("export.incomplete.one", incomplete, sheet.rows(), sheet.fileName());
      default -> Wording.of("export.incomplete.many", incomplete, sheet.rows(), sheet.fileName());
    };
  }
}
