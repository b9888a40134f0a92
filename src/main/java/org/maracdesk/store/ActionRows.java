package org.maracdesk.store;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.store.tables.tables.records.ActionRecord;

/** Actions as rows. */
final class ActionRows {

  /** The codes of progress. */
  private enum Stand {
    OPEN,
    PARTLY,
    DONE,
    NOT_POSSIBLE,
    NOT_TAKEN,
    TRANSFERRED,
    WITHDRAWN
  }

  private ActionRows() {}

  static Action action(ActionRecord row) {
    return new Action(
        new ActionId(row.getId()),
        new MeetingId(row.getMeeting()),
        new AgendaItemId(row.getItem()),
        new CaseId(row.getCaseFile()),
        row.getCasePlace(),
        Rows.agency(row.getOwner()),
        Rows.text(row.getNamedPerson()),
        Rows.text(row.getTask()),
        row.getAgreedOn(),
        row.getDueOn(),
        progress(row),
        row.getVersion());
  }

  private static Progress progress(ActionRecord row) {
    var note = Rows.text(row.getProgressNote());
    return switch (Rows.code(Stand.class, row.getProgress())) {
      case OPEN -> new Progress.Open();
      case PARTLY -> new Progress.Partly(day(row), note);
      case DONE -> new Progress.Done(day(row), note);
      case NOT_POSSIBLE -> new Progress.NotPossible(day(row), note);
      case NOT_TAKEN -> new Progress.NotTaken(day(row), note);
      case TRANSFERRED -> new Progress.Transferred(day(row), Rows.text(row.getProgressTo()), note);
      case WITHDRAWN -> new Progress.Withdrawn(day(row), note);
    };
  }

  private static LocalDate day(ActionRecord row) {
    if (row.getProgressOn() == null) {
      throw Rows.unreadable();
    }
    return row.getProgressOn();
  }

  static ActionRecord row(Action action) {
    var row = new ActionRecord();
    row.setId(action.id().value());
    row.setMeeting(action.meeting().value());
    row.setItem(action.item().value());
    row.setCaseFile(action.caseId().value());
    row.setCasePlace(action.number());
    row.setOwner(action.owner().value());
    row.setNamedPerson(action.person().text());
    row.setTask(action.text().text());
    row.setAgreedOn(action.agreedOn());
    row.setDueOn(action.due());
    row.setVersion(action.version());
    row.setProgressTo("");
    switch (action.progress()) {
      case Progress.Open _ -> write(row, Stand.OPEN, null, Confidential.NONE);
      case Progress.Done(var on, var note) -> write(row, Stand.DONE, on, note);
      case Progress.NotPossible(var on, var note) -> write(row, Stand.NOT_POSSIBLE, on, note);
      case Progress.NotTaken(var on, var note) -> write(row, Stand.NOT_TAKEN, on, note);
      case Progress.Partly(var on, var note) -> write(row, Stand.PARTLY, on, note);
      case Progress.Withdrawn(var on, var note) -> write(row, Stand.WITHDRAWN, on, note);
      case Progress.Transferred(var on, var to, var note) -> {
        write(row, Stand.TRANSFERRED, on, note);
        row.setProgressTo(to.text());
      }
    }
    return row;
  }

  private static void write(
      ActionRecord row, Stand stand, @Nullable LocalDate on, Confidential note) {
    row.setProgress(stand.name());
    row.setProgressOn(on);
    row.setProgressNote(note.text());
  }
}
