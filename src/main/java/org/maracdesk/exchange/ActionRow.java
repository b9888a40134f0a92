package org.maracdesk.exchange;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.action.Told;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.shared.Confidential;

/**
 * A row of the actions' sheet.
 *
 * @param id identity
 * @param meeting where it was agreed
 * @param caseId for which case
 * @param caseRef what that case is called
 * @param number counted from 1 within the case
 * @param owner the agency that promised
 * @param person the named person or their role, or nothing
 * @param text what will be done
 * @param type what sort of action, or nothing
 * @param agreedOn the day it was promised
 * @param due the day by which
 * @param accepted whether its agency has accepted it
 * @param status how far it has come, in the sheet's words
 * @param completedOn the day it was done, if it was
 * @param outcome what came of it, or nothing
 * @param safeToTellVictim whether the victim may be told: YES, NO, UNKNOWN or nothing
 * @param provenance where the row came from
 */
public record ActionRow(
    ActionId id,
    MeetingId meeting,
    CaseId caseId,
    String caseRef,
    int number,
    AgencyCode owner,
    Confidential person,
    Confidential text,
    String type,
    LocalDate agreedOn,
    LocalDate due,
    Accepted accepted,
    Status status,
    @Nullable LocalDate completedOn,
    Confidential outcome,
    String safeToTellVictim,
    Provenance provenance) {

  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  /** How far an action has come, in the sheet's words. */
  public enum Status {
    OPEN,
    IN_PROGRESS,
    COMPLETED,
    NOT_COMPLETED,
    NO_LONGER_NEEDED,
    /** Now with another agency, which has a row of its own. */
    REASSIGNED;

    boolean isClosed() {
      return this == COMPLETED || this == NOT_COMPLETED || this == NO_LONGER_NEEDED;
    }
  }

  /** Whether an agency has accepted an action, in the sheet's words. */
  public enum Acceptance {
    /** Somebody of it was at the meeting. */
    AT_MEETING,
    /** Nobody was, and it has yet to say yes. */
    TO_BE_ACCEPTED,
    /** Nobody was, and it has said yes since. */
    ACCEPTED,
    /** Nobody was, and it has said no; never written by us. */
    NOT_ACCEPTED
  }

  /**
   * What the sheet says of an action's acceptance.
   *
   * @param how whether it is accepted; nothing where the sheet does not say
   * @param by who said yes for the agency, or nothing
   * @param on the day they did, if it says so
   */
  public record Accepted(@Nullable Acceptance how, Confidential by, @Nullable LocalDate on) {

    static Accepted of(Action action, @Nullable Told told) {
      return switch (action.acceptance()) {
        case PRESENT -> new Accepted(Acceptance.AT_MEETING, Confidential.NONE, null);
        case PENDING ->
            new Accepted(
                action.isToBeAccepted() ? Acceptance.TO_BE_ACCEPTED : null,
                Confidential.NONE,
                null);
        case AFTERWARDS ->
            new Accepted(
                Acceptance.ACCEPTED,
                told == null ? Confidential.NONE : told.by(),
                told == null ? null : told.on());
      };
    }
  }

  /** How far it has come. A reason given without a day counts from the day it was recorded. */
  public Progress progress() {
    var day =
        completedOn == null ? LocalDate.ofInstant(provenance.recordedAt(), LONDON) : completedOn;
    return switch (status) {
      case OPEN -> new Progress.Open();
      case IN_PROGRESS ->
          outcome.isBlank() ? new Progress.Open() : new Progress.Partly(day, outcome);
      case COMPLETED -> new Progress.Done(day, outcome);
      case NOT_COMPLETED -> new Progress.NotTaken(day, outcome);
      case NO_LONGER_NEEDED -> new Progress.NotPossible(day, outcome);
      case REASSIGNED -> new Progress.Transferred(day, Confidential.NONE, outcome);
    };
  }

  /** The action, at its case's place on an agenda. */
  public Action at(AgendaItemId item) {
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
        progress(),
        provenance.version());
  }

  /**
   * The row for an action.
   *
   * @param accepted who accepted it after the meeting, and when; nothing where nobody did
   */
  public static ActionRow of(
      Action action, @Nullable Told accepted, CaseNumber ref, Provenance provenance) {
    var progress = action.progress();
    return new ActionRow(
        action.id(),
        action.meeting(),
        action.caseId(),
        ref.text(),
        action.number(),
        action.owner(),
        action.person(),
        action.text(),
        "",
        action.agreedOn(),
        action.due(),
        Accepted.of(action, accepted),
        status(progress),
        completedOn(progress),
        outcome(progress),
        "",
        provenance);
  }

  /** Whether it says of an action what a row written for this progress would say. */
  public boolean saysOf(Progress progress) {
    return progress().equals(progress)
        || status == status(progress)
            && outcome.equals(outcome(progress))
            && Objects.equals(completedOn, completedOn(progress));
  }

  private static @Nullable LocalDate completedOn(Progress progress) {
    return progress instanceof Progress.Partly ? null : progress.day().orElse(null);
  }

  private static Status status(Progress progress) {
    return switch (progress) {
      case Progress.Open _ -> Status.OPEN;
      case Progress.Partly _ -> Status.IN_PROGRESS;
      case Progress.Done _ -> Status.COMPLETED;
      case Progress.NotTaken _ -> Status.NOT_COMPLETED;
      case Progress.NotPossible _, Progress.Withdrawn _ -> Status.NO_LONGER_NEEDED;
      case Progress.Transferred _ -> Status.REASSIGNED;
    };
  }

  /** The sheet has no column for who has it now, so that stands before what else was said. */
  private static Confidential outcome(Progress progress) {
    return progress instanceof Progress.Transferred(_, var to, var note) && !to.isBlank()
        ? Confidential.of(note.isBlank() ? to.text() : to.text() + ": " + note.text())
        : progress.note();
  }
}
