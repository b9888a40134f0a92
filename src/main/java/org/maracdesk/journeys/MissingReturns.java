package org.maracdesk.journeys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.research.ExpectedReturns;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;

/**
 * Says who has not answered yet about the cases of a meeting. That nothing is held, is an answer.
 */
public final class MissingReturns {

  private final Store store;

  MissingReturns(Store store) {
    this.store = store;
  }

  /**
   * What is missing.
   *
   * @param agencies agencies that owe an answer, each with the cases it is about
   * @param byCase the names of those who have not answered, by referral; none where all have
   */
  public record Missing(List<Owed> agencies, Map<ReferralId, List<String>> byCase) {

    /** Nothing is missing. */
    public static final Missing NONE = new Missing(List.of(), Map.of());

    public Missing {
      agencies = List.copyOf(agencies);
      byCase = Map.copyOf(byCase);
    }

    /** Whether everybody has answered. */
    public boolean isEmpty() {
      return agencies.isEmpty();
    }

    /** The names of those who have not answered about a referral. */
    public List<String> about(ReferralId referral) {
      return byCase.getOrDefault(referral, List.of());
    }
  }

  /**
   * What one agency owes.
   *
   * @param agency the agency's name
   * @param cases the numbers of the cases it has not answered about
   */
  public record Owed(String agency, List<CaseNumber> cases) {
    public Owed {
      cases = List.copyOf(cases);
    }
  }

  /** What is missing for a meeting; nothing where there is no such meeting. */
  public Missing of(MeetingId id) {
    return store.read(
        shelves ->
            shelves
                .meetings()
                .meeting(id)
                .map(
                    meeting ->
                        missing(rows(shelves, meeting), RecordResearch.asked(shelves, meeting)))
                .orElse(Missing.NONE));
  }

  /** Nobody is asked about a victim who has died, so nothing is missing there. */
  private static List<ResearchTable.Row> rows(Shelves shelves, Meeting meeting) {
    var rows = RecordResearch.table(shelves, meeting).rows();
    var held = HeldCases.of(shelves, rows.stream().map(row -> row.caseFile().id()).toList());
    return rows.stream().filter(row -> !held.contains(row.caseFile().id())).toList();
  }

  private static Missing missing(List<ResearchTable.Row> rows, List<Agency> asked) {
    var codes = asked.stream().map(Agency::code).toList();
    var byCase = new HashMap<ReferralId, List<String>>();
    for (var row : rows) {
      var owing = ExpectedReturns.notAnswered(codes, row.returns());
      if (!owing.isEmpty()) {
        byCase.put(
            row.referral().id(),
            asked.stream().filter(a -> owing.contains(a.code())).map(Agency::name).toList());
      }
    }
    var owed = new ArrayList<Owed>();
    for (var agency : asked) {
      var cases =
          rows.stream()
              .filter(
                  row ->
                      !ExpectedReturns.notAnswered(List.of(agency.code()), row.returns()).isEmpty())
              .map(row -> row.caseFile().number())
              .toList();
      if (!cases.isEmpty()) {
        owed.add(new Owed(agency.name(), cases));
      }
    }
    return new Missing(owed, byCase);
  }
}
