package org.maracdesk.domain.meeting;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.shared.Confidential;

/**
 * What was said about one case at one meeting.
 *
 * @param item the case's place on the agenda
 * @param victimView what the victim wants and fears, first of all
 * @param broughtBy who brought it, or why it could not be had
 * @param shared what each agency told
 * @param riskSummary the chair's summary of the risks, overall
 * @param childrenLine what was decided for the children
 * @param noActionReason why no action was agreed, where none was
 * @param secondsSpent time spent on the case so far
 * @param unfinished what is being typed and is not a record yet
 * @param headings the risks under the chair's headings
 * @param crimes crimes that were disclosed, in a section of their own
 * @param considered orders and other processes
 * @param feedback who tells the victim
 * @param remarks what is minuted besides
 */
public record Discussion(
    AgendaItemId item,
    Confidential victimView,
    Confidential broughtBy,
    List<SharedInformation> shared,
    Confidential riskSummary,
    Confidential childrenLine,
    Confidential noActionReason,
    int secondsSpent,
    Unfinished unfinished,
    RiskHeadings headings,
    DisclosedCrimes crimes,
    Considered considered,
    Feedback feedback,
    Remarks remarks) {

  /**
   * What somebody was typing when the desk was locked or the power went, so that it stands there
   * again. It is in no paper.
   *
   * @param action an action line that is not complete
   * @param told what an agency shared, not entered yet
   * @param edits the id of the agreed action that the line is to change; null for a new one
   * @param telling what was said about what is told
   */
  public record Unfinished(
      Confidential action, Confidential told, @Nullable UUID edits, Telling telling) {

    /** Nothing. */
    public static final Unfinished NONE = new Unfinished(Confidential.NONE, Confidential.NONE);

    /** Of a new action. */
    public Unfinished(Confidential action, Confidential told) {
      this(action, told, null, Telling.NONE);
    }
  }

  /**
   * What was said about a sentence that is half typed.
   *
   * @param teller the agency that is chosen; null for none
   * @param kind whether it tells a fact or an opinion; null while nobody said
   * @param edits the id of what was shared that it is to put differently; null for something new
   */
  public record Telling(
      @Nullable AgencyCode teller, SharedInformation.@Nullable Kind kind, @Nullable UUID edits) {

    /** Nothing. */
    public static final Telling NONE = new Telling(null, null, null);
  }

  public Discussion {
    shared = List.copyOf(shared);
  }

  /** A discussion with nothing half typed, and nothing but the main texts. */
  public Discussion(
      AgendaItemId item,
      Confidential victimView,
      Confidential broughtBy,
      List<SharedInformation> shared,
      Confidential riskSummary,
      Confidential childrenLine,
      Confidential noActionReason,
      int secondsSpent) {
    this(
        item,
        victimView,
        broughtBy,
        shared,
        riskSummary,
        childrenLine,
        noActionReason,
        secondsSpent,
        Unfinished.NONE,
        RiskHeadings.NONE,
        DisclosedCrimes.NOT_ASKED,
        Considered.NOTHING,
        Feedback.NONE,
        Remarks.NONE);
  }

  /** Nothing said yet. */
  public static Discussion of(AgendaItemId item) {
    return new Discussion(
        item,
        Confidential.NONE,
        Confidential.NONE,
        List.of(),
        Confidential.NONE,
        Confidential.NONE,
        Confidential.NONE,
        0);
  }

  /** The same discussion with this half typed. */
  public Discussion with(Unfinished other) {
    return new Discussion(
        item,
        victimView,
        broughtBy,
        shared,
        riskSummary,
        childrenLine,
        noActionReason,
        secondsSpent,
        other,
        headings,
        crimes,
        considered,
        feedback,
        remarks);
  }

  /** The same discussion with these risks under the headings. */
  public Discussion with(RiskHeadings other) {
    return new Discussion(
        item,
        victimView,
        broughtBy,
        shared,
        riskSummary,
        childrenLine,
        noActionReason,
        secondsSpent,
        unfinished,
        other,
        crimes,
        considered,
        feedback,
        remarks);
  }

  /** The same discussion with this said of crimes. */
  public Discussion with(DisclosedCrimes other) {
    return new Discussion(
        item,
        victimView,
        broughtBy,
        shared,
        riskSummary,
        childrenLine,
        noActionReason,
        secondsSpent,
        unfinished,
        headings,
        other,
        considered,
        feedback,
        remarks);
  }

  /** The same discussion with these orders and processes considered. */
  public Discussion with(Considered other) {
    return new Discussion(
        item,
        victimView,
        broughtBy,
        shared,
        riskSummary,
        childrenLine,
        noActionReason,
        secondsSpent,
        unfinished,
        headings,
        crimes,
        other,
        feedback,
        remarks);
  }

  /** The same discussion with this said of telling the victim. */
  public Discussion with(Feedback other) {
    return new Discussion(
        item,
        victimView,
        broughtBy,
        shared,
        riskSummary,
        childrenLine,
        noActionReason,
        secondsSpent,
        unfinished,
        headings,
        crimes,
        considered,
        other,
        remarks);
  }

  /** The same discussion with this minuted besides. */
  public Discussion with(Remarks other) {
    return new Discussion(
        item,
        victimView,
        broughtBy,
        shared,
        riskSummary,
        childrenLine,
        noActionReason,
        secondsSpent,
        unfinished,
        headings,
        crimes,
        considered,
        feedback,
        other);
  }

  /** The same discussion with this shared by agencies. */
  public Discussion sharing(List<SharedInformation> other) {
    return new Discussion(
        item,
        victimView,
        broughtBy,
        other,
        riskSummary,
        childrenLine,
        noActionReason,
        secondsSpent,
        unfinished,
        headings,
        crimes,
        considered,
        feedback,
        remarks);
  }

  /** The same discussion after so many seconds. */
  public Discussion spent(int seconds) {
    return new Discussion(
        item,
        victimView,
        broughtBy,
        shared,
        riskSummary,
        childrenLine,
        noActionReason,
        seconds,
        unfinished,
        headings,
        crimes,
        considered,
        feedback,
        remarks);
  }

  /** Whether the risks are summed up, overall or under a heading. */
  public boolean hasRiskSummary() {
    return !riskSummary.isBlank() || !headings.isBlank();
  }

  /** Whether the victim's view was asked for: it is there, or why it could not be had. */
  public boolean hasVictimView() {
    return !victimView.isBlank() || !broughtBy.isBlank();
  }
}
