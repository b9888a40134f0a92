package org.maracdesk.domain.minutes;

import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.Considered;
import org.maracdesk.domain.meeting.DisclosedCrimes;
import org.maracdesk.domain.meeting.Feedback;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.Presence;
import org.maracdesk.domain.meeting.Remarks;
import org.maracdesk.domain.meeting.RiskHeadings;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.shared.Confidential;

/**
 * The record of a meeting that goes out to those on the circulation list.
 *
 * @param head date, place, marking
 * @param draft whether they are not approved yet
 * @param minuteTaker who took them, or nothing
 * @param statement the confidentiality statement
 * @param statementVersion its version
 * @param statementReadAt when it was read aloud, London wall time, if it was
 * @param attendance who was there, by agency
 * @param cases in the order they were planned
 * @param frame how they were opened and became final
 */
public record Minutes(
    PaperHead head,
    boolean draft,
    Confidential minuteTaker,
    String statement,
    String statementVersion,
    @Nullable LocalTime statementReadAt,
    List<Present> attendance,
    List<CaseMinutes> cases,
    Frame frame) {

  public Minutes {
    attendance = List.copyOf(attendance);
    cases = List.copyOf(cases);
  }

  /** The same minutes with what was gone through besides the cases. */
  public Minutes with(MinutedNotices gone) {
    return new Minutes(
        head,
        draft,
        minuteTaker,
        statement,
        statementVersion,
        statementReadAt,
        attendance,
        cases,
        frame.with(gone));
  }

  /**
   * Somebody who was there, or was not.
   *
   * @param name the person
   * @param role job title
   * @param agency the agency's name
   * @param status present, or how absent
   * @param signed whether they accepted the statement
   * @param note apologies' information and the like
   * @param presence as what they came, when, and what those sent who did not
   * @param leftFor the places of the cases they left for
   * @param missed the places of the cases heard before they came, after they went or while out
   */
  public record Present(
      Confidential name,
      Confidential role,
      String agency,
      Attendance.Status status,
      boolean signed,
      Confidential note,
      Presence presence,
      List<Integer> leftFor,
      List<Integer> missed) {

    public Present {
      leftFor = List.copyOf(leftFor);
      missed = List.copyOf(missed);
    }

    /** Somebody of whom nothing else is known. */
    public Present(
        Confidential name,
        Confidential role,
        String agency,
        Attendance.Status status,
        boolean signed,
        Confidential note) {
      this(name, role, agency, status, signed, note, Presence.USUAL, List.of(), List.of());
    }
  }

  /**
   * What an agency told.
   *
   * @param agency its name
   * @param kind fact or opinion
   * @param text what it told
   * @param about whom it is about; nobody means the whole case
   */
  public record Told(
      String agency, SharedInformation.Kind kind, Confidential text, @Nullable PersonLine about) {

    /** Something about the whole case. */
    public Told(String agency, SharedInformation.Kind kind, Confidential text) {
      this(agency, kind, text, null);
    }
  }

  /**
   * The minutes of one case.
   *
   * @param head which case
   * @param outcome heard, deferred or still waiting
   * @param victimView what the victim wants and fears
   * @param broughtBy who brought it, or why it could not be had
   * @param told what agencies told
   * @param riskSummary the chair's summary
   * @param childrenLine what was decided for the children
   * @param actions what was agreed
   * @param noActionReason why nothing was, where nothing was
   * @param minutesSpent whole minutes spent on the case
   * @param further what else was said
   */
  public record CaseMinutes(
      CaseHead head,
      ItemOutcome outcome,
      Confidential victimView,
      Confidential broughtBy,
      List<Told> told,
      Confidential riskSummary,
      Confidential childrenLine,
      List<ActionRow> actions,
      Confidential noActionReason,
      int minutesSpent,
      Further further) {

    /** The minutes of a case about which nothing but the main texts was said. */
    public CaseMinutes(
        CaseHead head,
        ItemOutcome outcome,
        Confidential victimView,
        Confidential broughtBy,
        List<Told> told,
        Confidential riskSummary,
        Confidential childrenLine,
        List<ActionRow> actions,
        Confidential noActionReason,
        int minutesSpent) {
      this(
          head,
          outcome,
          victimView,
          broughtBy,
          told,
          riskSummary,
          childrenLine,
          actions,
          noActionReason,
          minutesSpent,
          Further.NONE);
    }

    /** The same minutes with what else was said. */
    public CaseMinutes with(Further other) {
      return new CaseMinutes(
          head,
          outcome,
          victimView,
          broughtBy,
          told,
          riskSummary,
          childrenLine,
          actions,
          noActionReason,
          minutesSpent,
          other);
    }
  }

  /**
   * What else the minutes say of a case.
   *
   * @param headings the risks under the chair's headings
   * @param crimes crimes that were disclosed
   * @param considered orders and other processes
   * @param feedback who tells the victim
   * @param remarks what is minuted besides
   * @param dissenter the name of the agency that did not agree; empty for none
   */
  public record Further(
      RiskHeadings headings,
      DisclosedCrimes crimes,
      Considered considered,
      Feedback feedback,
      Remarks remarks,
      String dissenter) {

    /** Nothing. */
    public static final Further NONE =
        new Further(
            RiskHeadings.NONE,
            DisclosedCrimes.NOT_ASKED,
            Considered.NOTHING,
            Feedback.NONE,
            Remarks.NONE,
            "");
  }
}
