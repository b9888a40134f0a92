package org.maracdesk.store;

import org.maracdesk.domain.action.Acceptance;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.store.tables.tables.records.ActionRecord;

/** Actions as rows. */
final class ActionRows {

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
        new ProgressCells(
                row.getProgress(), row.getProgressOn(), row.getProgressTo(), row.getProgressNote())
            .progress(),
        row.getVersion(),
        Rows.code(Acceptance.class, row.getAcceptance()),
        row.getAgreedAt());
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
    row.setAcceptance(action.acceptance().name());
    row.setAgreedAt(action.agreedAt());
    var progress = ProgressCells.of(action.progress());
    row.setProgress(progress.code());
    row.setProgressOn(progress.on());
    row.setProgressTo(progress.to());
    row.setProgressNote(progress.note());
    return row;
  }
}
