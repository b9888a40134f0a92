package org.maracdesk.ui.action;

import java.util.List;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.journeys.ExportSpreadsheet;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.ui.frame.Background;
import org.maracdesk.ui.frame.Dialogs;
import org.maracdesk.ui.frame.FilePicker;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Wording;

/** Lets actions leave as a spreadsheet, after saying that it is not encrypted. */
public final class ActionExport {

  private final ExportSpreadsheet journey;
  private final Background background;
  private final Dialogs dialogs;
  private final FilePicker files;
  private final Status status;

  /** Exports through these. */
  public ActionExport(
      ExportSpreadsheet journey,
      Background background,
      Dialogs dialogs,
      FilePicker files,
      Status status) {
    this.journey = journey;
    this.background = background;
    this.dialogs = dialogs;
    this.files = files;
    this.status = status;
  }

  /** Every action there is. */
  void all(int number) {
    ask(
        number,
        () ->
            background.run(() -> journey.write(ExportSpreadsheet.Kind.ACTIONS, null), this::save));
  }

  /** These actions only. */
  void these(List<Tracked> actions) {
    var ids = actions.stream().map(t -> t.action().id()).toList();
    ask(ids.size(), () -> background.run(() -> sheet(ids), this::save));
  }

  private ExportSpreadsheet.Sheet sheet(List<ActionId> ids) {
    return journey.actions(ids);
  }

  private void ask(int number, Runnable then) {
    dialogs.ask(Dialogs.Question.of("actions.export", number), then);
  }

  private void save(ExportSpreadsheet.Sheet sheet) {
    files.save(
        Wording.of("actions.export.where"),
        new FilePicker.Kind(Wording.of("actions.export.kind"), "csv"),
        sheet.fileName(),
        file ->
            background.run(
                () -> journey.save(sheet, file),
                () -> status.say(Wording.of("actions.exported", sheet.rows()))));
  }
}
