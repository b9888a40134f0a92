package org.maracdesk.domain.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.casefile.CaseState;
import org.maracdesk.domain.casefile.TwelveMonths;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.ListingReason;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.shared.Confidential;

/**
 * What an agenda says besides its cases: why each is there, what earlier meetings left undone, and
 * what has to be told. Cases in a restricted sitting are in none of the lists.
 *
 * @param listings what is to be said of each case on the agenda
 * @param carriedForward actions of earlier meetings that this one looks at again, the earliest due
 *     first
 * @param emergencies emergency meetings since the last meeting of the pattern, the earliest first
 * @param lapsing cases whose twelve months pass between the last meeting of the pattern and this
 *     one
 */
public record AgendaNotices(
    Map<AgendaItemId, Listed> listings,
    List<CarriedForward> carriedForward,
    List<Emergency> emergencies,
    List<Lapsing> lapsing) {

  /** Nothing to say. */
  public static final AgendaNotices NONE =
      new AgendaNotices(Map.of(), List.of(), List.of(), List.of());

  public AgendaNotices {
    listings = Map.copyOf(listings);
    carriedForward = List.copyOf(carriedForward);
    emergencies = List.copyOf(emergencies);
    lapsing = List.copyOf(lapsing);
  }

  /** What a copy tells: to somebody who left for a case nothing of any that somebody left for. */
  AgendaNotices toldTo(Recipient recipient) {
    return recipient instanceof Recipient.Everyone
        ? this
        : new AgendaNotices(
            listings,
            carriedForAll(),
            emergencies,
            lapsing.stream().filter(one -> !one.someLeft()).toList());
  }

  /** How many of the actions carried forward still wait, wholly or in part. */
  public int stillOpen() {
    return (int) carriedForward.stream().filter(one -> one.action().progress().isOpen()).count();
  }

  /** How many of them were reported as not possible or not taken, and are minuted once. */
  public int notDone() {
    return carriedForward.size() - stillOpen();
  }

  /** Actions of earlier meetings of which more than the case's number goes to everybody. */
  public List<CarriedForward> carriedForAll() {
    return carriedForward.stream().filter(one -> !one.someLeft()).toList();
  }

  /** The cases of the others: somebody left the room for them. */
  public List<CaseNumber> leftFor() {
    return carriedForward.stream()
        .filter(CarriedForward::someLeft)
        .map(CarriedForward::number)
        .distinct()
        .toList();
  }

  /** The cases past twelve months as they are told to everybody. */
  public List<Lapsing> lapsingForAll() {
    return lapsing.stream().map(Lapsing::goingRound).toList();
  }

  /** Who was named for a case of the agenda; nothing where nobody was. */
  public Confidential readers(AgendaItemId item) {
    var listed = listings.get(item);
    return listed == null ? Confidential.NONE : listed.readers();
  }

  /**
   * What is to be said of a case on the agenda.
   *
   * @param reasons why it is there
   * @param notResearchedBy which agencies have not said what they know
   * @param readers who may read it, where only named people may
   * @param state what the case is
   */
  public record Listed(
      List<ListingReason> reasons,
      List<AgencyCode> notResearchedBy,
      Confidential readers,
      CaseState state) {

    public Listed {
      reasons = List.copyOf(reasons);
      notResearchedBy = List.copyOf(notResearchedBy);
    }
  }

  /**
   * An action an earlier meeting agreed, which waits or was not done.
   *
   * @param number its case
   * @param victim initials
   * @param action the action
   * @param someLeft whether somebody left the room for its case, so that what goes to everybody
   *     tells its number alone
   */
  public record CarriedForward(
      CaseNumber number, Confidential victim, Action action, boolean someLeft) {}

  /**
   * An emergency meeting that is reported to this one.
   *
   * @param meeting which one
   * @param date when
   * @param start at what time
   * @param cases its cases, without restricted ones
   * @param heard whether all were heard
   * @param actions how many actions it agreed for those cases
   * @param openActions how many of them nobody has reported on
   */
  public record Emergency(
      MeetingId meeting,
      LocalDate date,
      LocalTime start,
      List<CaseNumber> cases,
      boolean heard,
      int actions,
      int openActions) {

    public Emergency {
      cases = List.copyOf(cases);
    }
  }

  /**
   * A case whose twelve months pass before the meeting.
   *
   * @param caseId which case
   * @param number how it is called
   * @param victim initials
   * @param months its twelve months
   * @param someLeft whether somebody left the room for it, so that what goes to everybody tells its
   *     number and days alone
   */
  public record Lapsing(
      CaseId caseId,
      CaseNumber number,
      Confidential victim,
      TwelveMonths months,
      boolean someLeft) {

    private Lapsing goingRound() {
      return someLeft ? new Lapsing(caseId, number, Confidential.NONE, months, true) : this;
    }
  }
}
