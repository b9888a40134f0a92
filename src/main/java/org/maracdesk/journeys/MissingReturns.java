package org.maracdesk.journeys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;

/**
 * Says who has not answered yet about the cases of a meeting. That nothing is held, is an answer,
 * and whoever must not be asked about a case owes none.
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
            MeetingRecords.read(shelves, id)
                .map(record -> missing(shelves, record))
                .orElse(Missing.NONE));
  }

  private static Missing missing(Shelves shelves, MeetingRecord record) {
    var asked = RecordResearch.asked(shelves, record.meeting());
    var circle = RequestCircle.of(shelves, record, RecordResearch.table(shelves, record.meeting()));
    var byCase = new HashMap<ReferralId, List<String>>();
    for (var heard : record.cases()) {
      var owing = asked.stream().filter(a -> circle.owes(a.code(), heard)).toList();
      if (!owing.isEmpty()) {
        byCase.put(heard.referral().id(), owing.stream().map(Agency::name).toList());
      }
    }
    var owed = new ArrayList<Owed>();
    for (var agency : asked) {
      var cases =
          record.cases().stream()
              .filter(heard -> circle.owes(agency.code(), heard))
              .map(heard -> heard.caseFile().number())
              .toList();
      if (!cases.isEmpty()) {
        owed.add(new Owed(agency.name(), cases));
      }
    }
    return new Missing(owed, byCase);
  }
}
