package org.maracdesk.exchange;

import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Provenance;

/** What rows of every kind have in common. */
final class Common {

  private Common() {}

  /** Where a row says it comes from. */
  static Provenance provenance(ParsedRow row) {
    return new Provenance(
        row.number("record_version").orElseThrow(),
        row.moment("recorded_at").orElseThrow(),
        agency(row, "recorded_by_agency"),
        row.word("recorded_by_role").orElse(""),
        row.word("source_system").orElse(""),
        row.word("source_ref").orElse(""));
  }

  /** The agency a needed cell names. */
  static AgencyCode agency(ParsedRow row, String column) {
    return new AgencyCode(row.word(column).orElseThrow());
  }
}
