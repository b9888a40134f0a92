package org.maracdesk.domain.action;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.shared.Confidential;

/**
 * Something one agency promised to do by a day (SafeLives, action tracking form).
 *
 * @param id identity
 * @param meeting where it was agreed
 * @param item the case's place on that agenda
 * @param caseId for which case
 * @param number counted from 1 within the case, over all its meetings
 * @param owner the agency that promised
 * @param person the named person, or nothing where the agency is yet to name one
 * @param text what will be done; one thing, verb first
 * @param agreedOn the day it was promised
 * @param due the day by which
 * @param progress how far it has come
 * @param version counts the changes, from 1
 * @param acceptance whether somebody of the agency was there to accept it
 * @param agreedAt the hour at which it was promised, London wall time; null where nobody knows
 */
public record Action(
    ActionId id,
    MeetingId meeting,
    AgendaItemId item,
    CaseId caseId,
    int number,
    AgencyCode owner,
    Confidential person,
    Confidential text,
    LocalDate agreedOn,
    LocalDate due,
    Progress progress,
    int version,
    Acceptance acceptance,
    @Nullable LocalTime agreedAt) {

  /** An action that somebody of its agency accepted in the room. */
  public Action(
      ActionId id,
      MeetingId meeting,
      AgendaItemId item,
      CaseId caseId,
      int number,
      AgencyCode owner,
      Confidential person,
      Confidential text,
      LocalDate agreedOn,
      LocalDate due,
      Progress progress,
      int version) {
    this(
        id,
        meeting,
        item,
        caseId,
        number,
        owner,
        person,
        text,
        agreedOn,
        due,
        progress,
        version,
        Acceptance.PRESENT,
        null);
  }

  /** An action of which nobody knows at which hour it was promised. */
  public Action(
      ActionId id,
      MeetingId meeting,
      AgendaItemId item,
      CaseId caseId,
      int number,
      AgencyCode owner,
      Confidential person,
      Confidential text,
      LocalDate agreedOn,
      LocalDate due,
      Progress progress,
      int version,
      Acceptance acceptance) {
    this(
        id,
        meeting,
        item,
        caseId,
        number,
        owner,
        person,
        text,
        agreedOn,
        due,
        progress,
        version,
        acceptance,
        null);
  }

  /** How an action stands on a day. */
  public enum Standing {
    DONE,
    NOT_POSSIBLE,
    NOT_TAKEN,
    TRANSFERRED,
    WITHDRAWN,
    OVERDUE,
    DUE,
    PARTLY,
    OPEN
  }

  /** Days before its date on which an action counts as due (our choice: two days of warning). */
  public static final int DUE_DAYS = 2;

  /**
   * How it stands on a day: overdue after its date, due on it and shortly before; what is partly
   * done is overdue like the rest.
   */
  public Standing standingOn(LocalDate day) {
    return switch (progress) {
      case Progress.Done _ -> Standing.DONE;
      case Progress.NotPossible _ -> Standing.NOT_POSSIBLE;
      case Progress.NotTaken _ -> Standing.NOT_TAKEN;
      case Progress.Transferred _ -> Standing.TRANSFERRED;
      case Progress.Withdrawn _ -> Standing.WITHDRAWN;
      case Progress.Partly _ -> waiting(day, Standing.PARTLY);
      case Progress.Open _ -> waiting(day, Standing.OPEN);
    };
  }

  private Standing waiting(LocalDate day, Standing early) {
    if (day.isAfter(due)) {
      return Standing.OVERDUE;
    }
    return day.plusDays(DUE_DAYS).isBefore(due) ? early : Standing.DUE;
  }

  /** The same action after a report, one version on. */
  public Action reported(Progress report) {
    return new Action(
        id,
        meeting,
        item,
        caseId,
        number,
        owner,
        person,
        text,
        agreedOn,
        due,
        report,
        version + 1,
        acceptance,
        agreedAt);
  }

  /** The same action, put differently, one version on. */
  public Action changed(AgencyCode agency, Confidential who, Confidential what, LocalDate by) {
    return new Action(
        id,
        meeting,
        item,
        caseId,
        number,
        agency,
        who,
        what,
        agreedOn,
        by,
        progress,
        version + 1,
        acceptance,
        agreedAt);
  }

  /** The same action, accepted or not, one version on. */
  public Action accepted(Acceptance how) {
    return reported(progress).with(how);
  }

  /** The same action in the same version, accepted or not. */
  public Action with(Acceptance how) {
    return new Action(
        id, meeting, item, caseId, number, owner, person, text, agreedOn, due, progress, version,
        how, agreedAt);
  }

  /** The same action in the same version, promised at an hour; null where nobody knows. */
  public Action at(@Nullable LocalTime hour) {
    return new Action(
        id,
        meeting,
        item,
        caseId,
        number,
        owner,
        person,
        text,
        agreedOn,
        due,
        progress,
        version,
        acceptance,
        hour);
  }

  /** Whether its agency has yet to say yes. */
  public boolean isToBeAccepted() {
    return acceptance.isOwed(progress);
  }

  /**
   * Whether a meeting looks at it again: while it waits, and once more when it was reported as not
   * possible or not taken, so that the reason is minuted (SafeLives, action tracking form and
   * minutes checklist).
   *
   * @param previous the day of the meeting before, which has minuted what was reported earlier
   */
  public boolean comesBack(LocalDate previous) {
    return switch (progress) {
      case Progress.Open _, Progress.Partly _ -> true;
      case Progress.NotPossible(var on, _) -> !on.isBefore(previous);
      case Progress.NotTaken(var on, _) -> !on.isBefore(previous);
      case Progress.Done _, Progress.Transferred _, Progress.Withdrawn _ -> false;
    };
  }

  /** Whether the chair took it back; it is then no longer part of what was agreed. */
  public boolean isWithdrawn() {
    return progress instanceof Progress.Withdrawn;
  }
}
