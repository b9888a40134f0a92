package org.maracdesk.journeys;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.audit.AuditEntry;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.Caution;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralForm;
import org.maracdesk.domain.casefile.ReferralGap;
import org.maracdesk.domain.casefile.ReferralGaps;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.casefile.RepeatFinding;
import org.maracdesk.domain.checklist.ChecklistCover;
import org.maracdesk.domain.checklist.ChecklistForm;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.ReviewDue;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.Meeting;

/**
 * Everything about one case.
 *
 * @param caseFile who is in it
 * @param referrals latest first
 * @param checklists drafts, then the completed ones, latest first
 * @param review whether a checklist is due again
 * @param meetings where it is or was on an agenda, latest first
 * @param actions all that was agreed, open ones first
 * @param history what was done to it, latest first
 * @param agencyNames what people call the agencies
 * @param decisions what was decided about it, oldest first
 * @param cautions what must be known about it, the gravest first
 * @param today the day its state is told for
 * @param parts what the area is divided into; nothing where it is not
 */
public record CasePage(
    CaseFile caseFile,
    List<ReferralPart> referrals,
    List<ChecklistPart> checklists,
    ReviewDue review,
    List<MeetingPart> meetings,
    List<Action> actions,
    List<AuditEntry> history,
    Map<AgencyCode, String> agencyNames,
    List<CaseDecision> decisions,
    List<Caution> cautions,
    LocalDate today,
    List<String> parts) {

  public CasePage {
    parts = List.copyOf(parts);
  }

  /**
   * One referral.
   *
   * @param referral the referral
   * @param repeat whether it is a repeat, and why
   */
  public record ReferralPart(Referral referral, RepeatFinding repeat) {}

  /**
   * One checklist of the case.
   *
   * @param cover what it was begun for
   * @param form what it was begun on; absent where that is no longer here
   * @param completed what it came to; absent while it is a draft
   */
  public record ChecklistPart(
      ChecklistCover cover, @Nullable ChecklistForm form, @Nullable CompletedChecklist completed) {

    /** What stands at the head of its form; the form's id where that is no longer here. */
    public String title() {
      return form == null ? cover.form().id() : form.title();
    }

    /** The day it was completed; of a draft, no day yet, after all others. */
    LocalDate day() {
      return completed == null ? LocalDate.MAX : completed.completedOn();
    }
  }

  /**
   * One appearance on an agenda.
   *
   * @param meeting which meeting
   * @param item its place there
   * @param discussion what was said
   */
  public record MeetingPart(Meeting meeting, AgendaItem item, Discussion discussion) {}

  /** The checklists that belong to a referral, in their order. */
  public List<ChecklistPart> checklistsOf(ReferralId referral) {
    return checklists.stream().filter(c -> referral.equals(c.cover().referral())).toList();
  }

  /** What the form of a referral of this case still lacks. */
  public List<ReferralGap> gaps(ReferralPart part) {
    boolean completed =
        checklistsOf(part.referral().id()).stream().anyMatch(one -> one.completed() != null);
    return ReferralGaps.of(ReferralForm.of(part.referral(), caseFile.participants(), completed));
  }

  /** The latest referral. */
  public ReferralPart latest() {
    return referrals.getFirst();
  }

  /** Where the case stands. */
  public CaseStanding standing() {
    return meetings.stream()
        .filter(m -> m.item().referral().equals(latest().referral().id()))
        .findFirst()
        .map(m -> CaseStanding.of(m.item().outcome(), m.meeting().date()))
        .orElse(CaseStanding.WAITING)
        .knowing(latest().referral().date(), decisions, actions, today);
  }

  /** What people call an agency; its code if it is not known here. */
  public String agencyName(AgencyCode code) {
    return agencyNames.getOrDefault(code, code.value());
  }
}
