package org.maracdesk.ui.action;

import java.util.List;
import org.maracdesk.journeys.ChosenActions;
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

  /** These actions only, as far as they may be in one file. */
  void these(List<Tracked> actions) {
    var chosen = ChosenActions.of(actions);
    if (chosen.going().isEmpty()) {
      status.refuse(Wording.of("actions.export.apart"));
      return;
    }
    dialogs.ask(question(chosen), () -> background.run(() -> journey.actions(chosen), this::save));
  }

  private static Dialogs.Question question(ChosenActions chosen) {
    int going = chosen.going().size();
    if (chosen.namedOnly()) {
      return Dialogs.Question.of("actions.export.named", going, chosen.staying());
    }
    if (chosen.otherPerson()) {
      return Dialogs.Question.of("actions.export.other", going, chosen.staying());
    }
    return chosen.staying() == 0
        ? Dialogs.Question.of("actions.export", going)
        : Dialogs.Question.of("actions.export.without", going, chosen.staying());
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
