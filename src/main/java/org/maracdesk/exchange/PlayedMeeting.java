package org.maracdesk.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.shared.Confidential;

/**
 * The three sheets from which a meeting can be played back: what was discussed, told and promised.
 * They name a case by its referral, because the case gets its number only when it is read.
 */
public final class PlayedMeeting {

  private PlayedMeeting() {}

  /**
   * What was said about one case.
   *
   * @param referral which case
   * @param heard whether it was heard; otherwise it was put off
   * @param deferredReason why it was put off, or nothing
   * @param victimView what the victim wants
   * @param broughtBy who brought it
   * @param riskSummary the chair's summary
   * @param childrenLine what was decided for the children
   * @param noActionReason why no action was agreed, or nothing
   * @param minutes how long it took
   */
  public record Discussed(
      ReferralId referral,
      boolean heard,
      Confidential deferredReason,
      Confidential victimView,
      Confidential broughtBy,
      Confidential riskSummary,
      Confidential childrenLine,
      Confidential noActionReason,
      int minutes) {}

  /**
   * What an agency told about one case.
   *
   * @param referral which case
   * @param agency who told it
   * @param kind fact or opinion
   * @param text what was told
   */
  public record Told(
      ReferralId referral, AgencyCode agency, SharedInformation.Kind kind, Confidential text) {}

  /**
   * What an agency promised for one case.
   *
   * @param referral which case
   * @param owner the agency that promised
   * @param person the named person, or nothing
   * @param role that person's job role, or nothing
   * @param text what will be done
   * @param due the day by which
   * @param status how far it has come
   * @param completedOn the day it was done, if it was
   * @param reportedOn the day the agency said how it went, if it has
   * @param outcome what came of it, or nothing
   */
  public record Promised(
      ReferralId referral,
      AgencyCode owner,
      Confidential person,
      Confidential role,
      Confidential text,
      LocalDate due,
      ActionRow.Status status,
      @Nullable LocalDate completedOn,
      @Nullable LocalDate reportedOn,
      Confidential outcome) {}

  /** The discussions of a sheet. */
  public static Decoded<Discussed> discussions(ParsedSheet sheet) {
    return Decoded.of(
        sheet,
        SheetKind.DISCUSSIONS,
        check -> {
          if (check.row().word("outcome").orElseThrow().equals("DEFERRED")) {
            check.need("deferred_reason");
          }
        },
        row ->
            new Discussed(
                referral(row),
                row.word("outcome").orElseThrow().equals("HEARD"),
                row.text("deferred_reason"),
                row.text("victim_view"),
                row.text("victim_view_brought_by"),
                row.text("risk_summary"),
                row.text("children_line"),
                row.text("no_action_reason"),
                row.number("minutes_spent").orElse(0)));
  }

  /** What a sheet says agencies told. */
  public static Decoded<Told> shared(ParsedSheet sheet) {
    return Decoded.of(
        sheet,
        SheetKind.SHARED,
        check -> {},
        row ->
            new Told(
                referral(row),
                Common.agency(row, "agency_code"),
                row.choice("kind", SharedInformation.Kind.class).orElseThrow(),
                row.text("text")));
  }

  /** What a sheet says agencies promised. */
  public static Decoded<Promised> actions(ParsedSheet sheet) {
    return Decoded.of(
        sheet,
        SheetKind.MEETING_ACTIONS,
        ActionCsv::checkState,
        row ->
            new Promised(
                referral(row),
                Common.agency(row, "owner_agency"),
                row.text("owner_name"),
                row.text("owner_role"),
                row.text("action_text"),
                row.date("due_on").orElseThrow(),
                row.choice("status", ActionRow.Status.class).orElseThrow(),
                row.date("completed_on").orElse(null),
                row.date("reported_on").orElse(null),
                row.text("outcome")));
  }

  private static ReferralId referral(ParsedRow row) {
    return new ReferralId(row.id("referral_id").orElseThrow());
  }
}
