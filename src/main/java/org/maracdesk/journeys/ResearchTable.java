package org.maracdesk.journeys;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.research.ExpectedReturns;
import org.maracdesk.domain.research.ResearchReturn;
import org.maracdesk.domain.research.ResearchReturn.Standing;

/**
 * The research of some cases: who is asked, and what has come.
 *
 * @param meeting the meeting they are on the agenda of; null where it is about one case alone
 * @param agencies who is asked, and whoever answered without being asked
 * @param others agencies that are not asked and have not answered
 * @param rows a row for each case, in the order of the agenda
 */
public record ResearchTable(
    @Nullable Meeting meeting, List<Agency> agencies, List<Agency> others, List<Row> rows) {

  public ResearchTable {
    agencies = List.copyOf(agencies);
    others = List.copyOf(others);
    rows = List.copyOf(rows);
  }

  /**
   * One case.
   *
   * @param caseFile who is in it
   * @param referral the referral that is researched
   * @param returns what has come
   */
  public record Row(CaseFile caseFile, Referral referral, List<ResearchReturn> returns) {

    public Row {
      returns = List.copyOf(returns);
    }

    /** What an agency answered, or has begun to. */
    public Optional<ResearchReturn> of(AgencyCode agency) {
      return returns.stream().filter(each -> each.agency().equals(agency)).findFirst();
    }

    /** How far an agency has come. */
    public Standing standing(AgencyCode agency) {
      return of(agency).map(ResearchReturn::standing).orElse(Standing.MISSING);
    }

    /** Everybody who is to be looked for. */
    public List<PersonId> people() {
      return caseFile.participants().stream().map(each -> each.person().id()).distinct().toList();
    }

    /** For how many people an agency that answered has not looked. */
    public int unchecked(AgencyCode agency) {
      return of(agency)
          .filter(each -> each.standing().isAnswer())
          .map(each -> each.uncheckedOf(people()).size())
          .orElse(0);
    }

    /** How many proposals about who people are wait to be accepted or declined. */
    public int openCorrections() {
      return (int)
          returns.stream()
              .flatMap(each -> each.corrections().stream())
              .filter(each -> each.isOpen())
              .count();
    }
  }

  /** A table over these cases, with the columns that are needed. */
  static ResearchTable of(
      @Nullable Meeting meeting, List<Agency> all, List<Agency> asked, List<Row> rows) {
    var columns = new ArrayList<Agency>();
    var others = new ArrayList<Agency>();
    for (var agency : all) {
      boolean answered = rows.stream().anyMatch(row -> row.of(agency.code()).isPresent());
      (asked.contains(agency) || answered ? columns : others).add(agency);
    }
    return new ResearchTable(meeting, columns, others, rows);
  }

  /** In how many of its answers an agency has not looked for somebody. */
  public int incomplete(AgencyCode agency) {
    return (int) rows.stream().filter(row -> row.unchecked(agency) > 0).count();
  }

  /** For how many cases an agency has not answered. */
  public int missing(AgencyCode agency) {
    return (int)
        rows.stream()
            .filter(row -> !ExpectedReturns.notAnswered(List.of(agency), row.returns()).isEmpty())
            .count();
  }
}
