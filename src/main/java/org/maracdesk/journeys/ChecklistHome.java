package org.maracdesk.journeys;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.shared.Confidential;

/**
 * What lies on the desk of somebody who completes checklists, with or without a meeting.
 *
 * @param forms what one can be begun on, the usual one first
 * @param drafts begun and not completed, the last begun first
 * @param ready completed here, those that never left first, then the last completed
 * @param canRefer whether there is an agency that a referral could come from
 */
public record ChecklistHome(
    List<ChecklistForm> forms, List<Draft> drafts, List<Ready> ready, boolean canRefer) {

  public ChecklistHome {
    forms = List.copyOf(forms);
    drafts = List.copyOf(drafts);
    ready = List.copyOf(ready);
  }

  /**
   * One that somebody is still filling in.
   *
   * @param id which one
   * @param name whom it is about: the victim, or the working name where there is no case
   * @param title what its form is called
   * @param begunAt when it was begun
   * @param answered how many of its questions have an answer
   * @param questions how many there are; 0 where the form is not here
   */
  public record Draft(
      ChecklistId id,
      Confidential name,
      String title,
      Instant begunAt,
      int answered,
      int questions) {}

  /**
   * One that was completed here.
   *
   * @param id which one
   * @param name whom it is about: the victim, or the working name where there is no case
   * @param title what its form is called
   * @param completedOn the day
   * @param caseId its case, if it has one
   * @param number how the case is called, if it has one
   * @param referral its referral, without which it cannot leave
   * @param referredOn the day of that referral
   * @param sentAt when it left last; absent while it has not
   */
  public record Ready(
      ChecklistId id,
      Confidential name,
      String title,
      LocalDate completedOn,
      @Nullable CaseId caseId,
      @Nullable CaseNumber number,
      @Nullable ReferralId referral,
      @Nullable LocalDate referredOn,
      @Nullable Instant sentAt) {}
}
