package org.maracdesk.domain.minutes;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.meeting.ListingReason;
import org.maracdesk.domain.shared.Confidential;

/**
 * The agenda that goes out before a meeting.
 *
 * @param head date, place, marking
 * @param confirmed whether the agenda is confirmed; else it is a draft
 * @param minutesPerCase usual minutes
 * @param finish when the last case would end
 * @param minutesOver by how much the plan exceeds the time there is; 0 when it fits
 * @param lines the cases in order
 * @param notices what it says besides its cases
 */
public record AgendaPaper(
    PaperHead head,
    boolean confirmed,
    int minutesPerCase,
    LocalTime finish,
    int minutesOver,
    List<Line> lines,
    Notices notices) {

  public AgendaPaper {
    lines = List.copyOf(lines);
  }

  /** An agenda for everybody that carries forward what is open in its own cases. */
  public AgendaPaper(
      PaperHead head,
      boolean confirmed,
      int minutesPerCase,
      LocalTime finish,
      int minutesOver,
      List<Line> lines) {
    this(head, confirmed, minutesPerCase, finish, minutesOver, lines, carrying(lines));
  }

  private static Notices carrying(List<Line> lines) {
    return new Notices(
        false,
        List.of(),
        lines.stream().flatMap(line -> line.openActions().stream()).toList(),
        List.of(),
        List.of(),
        List.of());
  }

  /**
   * What an agenda says besides its cases.
   *
   * @param forNamedReaders whether this is the list of the restricted sitting, for its readers
   *     alone
   * @param restricted the places, from 1, of which the list for everybody says only that they are
   *     restricted
   * @param carriedForward what earlier meetings agreed and this one looks at again
   * @param leftFor the cases of further such actions, of which the list tells nothing else because
   *     somebody left the room for them
   * @param emergencies emergency meetings that are reported to this one
   * @param lapsing cases whose twelve months pass before it
   */
  public record Notices(
      boolean forNamedReaders,
      List<Integer> restricted,
      List<ActionRow> carriedForward,
      List<CaseNumber> leftFor,
      List<AgendaNotices.Emergency> emergencies,
      List<AgendaNotices.Lapsing> lapsing) {

    public Notices {
      restricted = List.copyOf(restricted);
      carriedForward = List.copyOf(carriedForward);
      leftFor = List.copyOf(leftFor);
      emergencies = List.copyOf(emergencies);
      lapsing = List.copyOf(lapsing);
    }
  }

  /**
   * A case on the agenda.
   *
   * @param start when it begins
   * @param minutes how long it may take; 0 for one that is not discussed
   * @param head what it is
   * @param earlierMeetings when it was heard before, latest first
   * @param openActions what earlier meetings agreed and nobody has reported on
   * @param reasons why it is on the agenda
   * @param notResearchedBy names of the agencies that have not said what they know
   * @param readers who may read it, where only named people may
   * @param home the part of the area in which the victim lives; nothing where that is not known, or
   *     somebody's address is confidential
   */
  public record Line(
      LocalTime start,
      int minutes,
      CaseHead head,
      List<LocalDate> earlierMeetings,
      List<ActionRow> openActions,
      List<ListingReason> reasons,
      List<String> notResearchedBy,
      Confidential readers,
      Confidential home) {

    public Line {
      reasons = List.copyOf(reasons);
      notResearchedBy = List.copyOf(notResearchedBy);
    }

    /** A case of which nothing special is to be said. */
    public Line(
        LocalTime start,
        int minutes,
        CaseHead head,
        List<LocalDate> earlierMeetings,
        List<ActionRow> openActions) {
      this(
          start,
          minutes,
          head,
          earlierMeetings,
          openActions,
          List.of(),
          List.of(),
          Confidential.NONE,
          Confidential.NONE);
    }
  }
}
