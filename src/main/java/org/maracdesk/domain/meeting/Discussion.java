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
 */
public record Discussion(
    AgendaItemId item,
    Confidential victimView,
    Confidential broughtBy,
    List<SharedInformation> shared,
    Confidential riskSummary,
    Confidential childrenLine,
    Confidential noActionReason,
    int secondsSpent) {

  public Discussion {
    shared = List.copyOf(shared);
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
