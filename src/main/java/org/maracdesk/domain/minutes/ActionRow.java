package org.maracdesk.domain.minutes;

import java.time.LocalDate;
import org.maracdesk.domain.action.Acceptance;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.shared.Confidential;

/**
 * An action as papers list it.
 *
 * @param number of the case
 * @param order of the action within the case, from 1
 * @param initials of the victim; papers for agencies name nobody in full
 * @param agency the owner's name
 * @param person the named person, or nothing
 * @param text what will be done
 * @param agreedOn when it was promised
 * @param due by when
 * @param progress how far it has come
 * @param standing how it stood on the day the paper was made
 * @param acceptance whether somebody of the agency was there to accept it, or did so since
 */
public record ActionRow(
    CaseNumber number,
    int order,
    Confidential initials,
    String agency,
    Confidential person,
    Confidential text,
    LocalDate agreedOn,
    LocalDate due,
    Progress progress,
    Action.Standing standing,
    Acceptance acceptance) {

  /** Whether its agency had yet to say yes when the meeting was over, as its minutes say. */
  public boolean wasToBeAccepted() {
    return acceptance != Acceptance.PRESENT;
  }

  /** Whether its agency has yet to say yes. */
  public boolean isToBeAccepted() {
    return acceptance.isOwed(progress);
  }

  /** How the action is called: the case's number, a slash and its order. */
  public String reference() {
    return number.text() + "/" + order;
  }
}
