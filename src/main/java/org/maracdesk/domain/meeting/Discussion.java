package org.maracdesk.domain.meeting;

import java.util.List;
import org.maracdesk.domain.shared.Confidential;

/**
 * What was said about one case at one meeting.
 *
 * @param item the case's place on the agenda
 * @param victimView what the victim wants and fears, first of all
 * @param broughtBy who brought it, or why it could not be had
 * @param shared what each agency told
 * @param riskSummary the chair's summary of the risks
 * @param childrenLine what was decided for the children
 * @param noActionReason why no action was agreed, where none was
 * @param secondsSpent time spent on the case so far
 * @param unfinished what is being typed and is not a record yet
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
    Unfinished unfinished) {

  /**
   * What somebody was typing when the desk was locked or the power went, so that it stands there
   * again. It is in no paper.
   *
   * @param action an action line that is not complete
   * @param told what an agency shared, not entered yet
   */
  public record Unfinished(Confidential action, Confidential told) {

    /** Nothing. */
    public static final Unfinished NONE = new Unfinished(Confidential.NONE, Confidential.NONE);
  }

  public Discussion {
    shared = List.copyOf(shared);
  }

  /** A discussion with nothing half typed. */
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
        Unfinished.NONE);
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
}
