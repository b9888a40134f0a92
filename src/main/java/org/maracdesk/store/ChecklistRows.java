package org.maracdesk.store;

import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.checklist.ChecklistCover;
import org.maracdesk.domain.checklist.ChecklistDraft;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.Edition;
import org.maracdesk.domain.checklist.Occasion;
import org.maracdesk.store.tables.tables.records.ChecklistRecord;

/** Checklists as rows, drafts and completed ones. */
final class ChecklistRows {

  private ChecklistRows() {}

  static ChecklistCover cover(ChecklistRecord row) {
    return new ChecklistCover(
        new ChecklistId(row.getId()),
        form(row),
        Rows.code(Occasion.class, row.getOccasion()),
        row.getBegunAt().toInstant(),
        row.getCompletedOn(),
        row.getCaseFile() == null ? null : new CaseId(row.getCaseFile()),
        row.getReferral() == null ? null : new ReferralId(row.getReferral()),
        Rows.text(row.getWorkingName()));
  }

  static ChecklistDraft draft(ChecklistRecord row, LooseParts parts) {
    return new ChecklistDraft(
        form(row), AnswerRows.answers(parts), CircumstanceRows.circumstances(row, parts));
  }

  static CompletedChecklist completed(ChecklistRecord row, LooseParts parts) {
    return new CompletedChecklist(
        form(row),
        row.getWordingId() == null
            ? null
            : new Edition(row.getWordingId(), row.getWordingVersion(), row.getWordingSha256()),
        new Edition(row.getProfileId(), row.getProfileVersion(), row.getProfileSha256()),
        AnswerRows.answers(parts),
        CircumstanceRows.circumstances(row, parts),
        OutcomeRows.outcome(row, parts),
        row.getCompletedOn(),
        Rows.text(row.getCompletedBy()));
  }

  static ChecklistRecord row(ChecklistCover cover, ChecklistDraft draft) {
    var row = row(cover, draft.form(), false);
    CircumstanceRows.write(row, draft.circumstances());
    return row;
  }

  static ChecklistRecord row(ChecklistCover cover, CompletedChecklist completed) {
    var row = row(cover, completed.form(), true);
    CircumstanceRows.write(row, completed.circumstances());
    var wording = completed.wording();
    if (wording != null) {
      row.setWordingId(wording.id());
      row.setWordingVersion(wording.version());
      row.setWordingSha256(wording.sha256());
    }
    row.setProfileId(completed.profile().id());
    row.setProfileVersion(completed.profile().version());
    row.setProfileSha256(completed.profile().sha256());
    row.setCompletedOn(completed.completedOn());
    row.setCompletedBy(completed.completedBy().text());
    OutcomeRows.write(row, completed.outcome());
    return row;
  }

  private static Edition form(ChecklistRecord row) {
    return new Edition(row.getFormId(), row.getFormVersion(), row.getFormSha256());
  }

  private static ChecklistRecord row(ChecklistCover cover, Edition form, boolean completed) {
    var row = new ChecklistRecord();
    var caseId = cover.caseId();
    var referral = cover.referral();
    row.setId(cover.id().value());
    row.setOccasion(cover.occasion().name());
    row.setBegunAt(Rows.moment(cover.begunAt()));
    row.setCaseFile(caseId == null ? null : caseId.value());
    row.setReferral(referral == null ? null : referral.value());
    row.setWorkingName(cover.workingName().text());
    row.setCompleted(completed);
    row.setFormId(form.id());
    row.setFormVersion(form.version());
    row.setFormSha256(form.sha256());
    return row;
  }
}
