package org.maracdesk.journeys;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.audit.AuditEntry;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.store.Shelves;

/**
 * Which agency is asked about which case of a meeting. Those that are asked about each case are
 * asked about all; whoever else answered about one is asked about that one, and the referrer about
 * its own. Of a restricted sitting nobody is asked but its referrer and whoever was asked by hand
 * after it was restricted. Nobody is asked about a victim who has died.
 */
final class RequestCircle {

  private final Set<AgencyCode> asked;
  private final Set<CaseId> held;
  private final RestrictedSittings restricted;
  private final Map<ReferralId, ResearchTable.Row> rows;

  /** Where the trail first tells of a return, or of the decision that restricts a case. */
  private final Map<UUID, Long> first = new HashMap<>();

  private final Map<CaseId, UUID> restricting = new HashMap<>();

  private RequestCircle(Shelves shelves, MeetingRecord record, ResearchTable table) {
    var cases = record.cases().stream().map(each -> each.caseFile().id()).toList();
    asked =
        RecordResearch.asked(shelves, record.meeting()).stream()
            .map(Agency::code)
            .collect(Collectors.toSet());
    held = HeldCases.of(shelves, cases);
    restricted = RestrictedSittings.of(shelves, cases);
    rows = table.rows().stream().collect(Collectors.toMap(row -> row.referral().id(), row -> row));
    for (var id : cases) {
      restricted.decision(id).ifPresent(decision -> restricting.put(id, decision.id()));
    }
    recall(shelves);
  }

  static RequestCircle of(Shelves shelves, MeetingRecord record, ResearchTable table) {
    return new RequestCircle(shelves, record, table);
  }

  private void recall(Shelves shelves) {
    var returns =
        rows.values().stream()
            .filter(row -> restricting.containsKey(row.caseFile().id()))
            .flatMap(row -> row.returns().stream())
            .map(each -> each.id().value());
    var about = Stream.concat(returns, restricting.values().stream()).toList();
    for (var entry : trail(shelves, about)) {
      entry.note().about().forEach(id -> first.merge(id, entry.number(), Math::min));
    }
  }

  private static List<AuditEntry> trail(Shelves shelves, Collection<UUID> about) {
    return about.isEmpty() ? List.of() : shelves.audit().about(about, Integer.MAX_VALUE);
  }

  /** Who was named for a restricted sitting; nothing where nobody was. */
  Confidential readers(HeardCase heard) {
    return restricted.readers(heard.caseFile().id());
  }

  /** Whether an agency is asked about a case. */
  boolean asks(AgencyCode agency, HeardCase heard) {
    if (held.contains(heard.caseFile().id())) {
      return false;
    }
    if (heard.referral().agency().equals(agency)) {
      return true;
    }
    if (heard.isRestricted()) {
      return isInTheSitting(agency, heard);
    }
    return asked.contains(agency) || row(heard).of(agency).isPresent();
  }

  /** Whether an agency is asked about a case and has not answered; what is only begun is none. */
  boolean owes(AgencyCode agency, HeardCase heard) {
    return asks(agency, heard) && !row(heard).standing(agency).isAnswer();
  }

  /** What an agency answered while everybody was asked, lets it into no restricted sitting. */
  private boolean isInTheSitting(AgencyCode agency, HeardCase heard) {
    var since = first.get(restricting.get(heard.caseFile().id()));
    return since != null
        && row(heard)
            .of(agency)
            .map(answer -> first.get(answer.id().value()))
            .filter(begun -> begun > since)
            .isPresent();
  }

  /** Everything about a case that agencies were asked. */
  ResearchTable.Row row(HeardCase heard) {
    var row = rows.get(heard.referral().id());
    if (row == null) {
      throw new IllegalArgumentException("a case of another meeting");
    }
    return row;
  }
}
