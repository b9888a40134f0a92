package org.maracdesk.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.meeting.MeetingId;

/**
 * Whose a request sheet is that comes back. It was written in this store, for one agency and one
 * meeting; where it now says otherwise, nothing of it is taken in, for what stands in it may be
 * somebody else's. A table that names no meeting is no request sheet: answers of several agencies
 * may have been put together in it.
 */
final class WhoseSheet {

  /** What our file names have before the code of the agency. */
  private static final String BEFORE_CODE = "-research-";

  private final Decoded<SentResearch> file;
  private final Known known;

  /** Where a sheet says that it is not what was sent out. */
  private record Fault(int line, CsvIssue issue) {}

  private WhoseSheet(Decoded<SentResearch> file, Known known) {
    this.file = file;
    this.known = known;
  }

  /** What is wrong with whose sheet it is; nothing where it is as it was sent out. */
  static List<CsvIssue> issues(Decoded<SentResearch> file, Known known) {
    if (file.good().isEmpty()) {
      return List.of();
    }
    return new WhoseSheet(file, known).issues();
  }

  private List<CsvIssue> issues() {
    var fault = otherAgency().or(this::otherMeeting).orElse(null);
    return fault == null ? notOnTheAgenda() : whole(fault);
  }

  /** Looked for in every row, those too that stay out for reasons of their own. */
  private Optional<Fault> otherAgency() {
    var rows = rowsWith("agency");
    var first = rows.getFirst();
    var named = inTheName().orElse(null);
    if (named != null && !named.value().equals(agency(first))) {
      return Optional.of(
          fault(first, "agency", CsvCode.E_RESEARCH_FILE_OF, named.value(), agency(first)));
    }
    if (rowsWith("meeting_id").isEmpty()) {
      return Optional.empty();
    }
    return rows.stream()
        .filter(row -> !agency(row).equals(agency(first)))
        .findFirst()
        .map(row -> fault(row, "agency", CsvCode.E_RESEARCH_AGENCIES, agency(first), agency(row)));
  }

  private Optional<Fault> otherMeeting() {
    var rows = rowsWith("meeting_id");
    return rows.stream()
        .filter(row -> !known.meeting(meeting(row)))
        .findFirst()
        .map(row -> fault(row, "meeting_id", CsvCode.E_RESEARCH_NO_MEETING))
        .or(
            () ->
                rows.stream()
                    .filter(row -> !meeting(row).equals(meeting(rows.getFirst())))
                    .findFirst()
                    .map(
                        row ->
                            fault(
                                row,
                                "meeting_id",
                                CsvCode.E_RESEARCH_MEETINGS,
                                rows.getFirst().line())));
  }

  /** A case that was taken off keeps back its own answer and no other. */
  private List<CsvIssue> notOnTheAgenda() {
    var issues = new ArrayList<CsvIssue>();
    for (var line : file.good()) {
      var sent = line.value();
      var meeting = sent.meeting();
      if (meeting != null
          && known.referral(sent.referral())
          && !known.listed(meeting, sent.referral())) {
        issues.add(file.issue(line.line(), "meeting_id", CsvCode.E_RESEARCH_NOT_LISTED));
      }
    }
    return issues;
  }

  private List<CsvIssue> whole(Fault fault) {
    var issues = new ArrayList<CsvIssue>();
    issues.add(fault.issue());
    for (var line : file.good()) {
      if (line.line() != fault.line()) {
        issues.add(file.issue(line.line(), "referral_id", CsvCode.E_RESEARCH_SHEET, fault.line()));
      }
    }
    return issues;
  }

  private Fault fault(ParsedRow row, String column, CsvCode code, Object... details) {
    return new Fault(row.line(), file.issue(row.line(), column, code, details));
  }

  private List<ParsedRow> rowsWith(String column) {
    return file.sheet().rows().stream().filter(row -> row.has(column)).toList();
  }

  private static String agency(ParsedRow row) {
    return row.word("agency").orElse("");
  }

  private static MeetingId meeting(ParsedRow row) {
    return new MeetingId(row.id("meeting_id").orElseThrow());
  }

  /**
   * The agency in the name we gave the file, as far as it still has one: the longest code that is
   * known here, for codes have hyphens and other words may follow.
   */
  private Optional<AgencyCode> inTheName() {
    var name = file.sheet().file();
    int at = name.toLowerCase(Locale.ROOT).lastIndexOf(BEFORE_CODE);
    if (at < 0) {
      return Optional.empty();
    }
    var words =
        Arrays.asList(
            name.substring(at + BEFORE_CODE.length()).toUpperCase(Locale.ROOT).split("[^A-Z0-9]+"));
    for (int many = words.size(); many > 0; many--) {
      var code = String.join("-", words.subList(0, many));
      if (AgencyCode.fits(code) && known.agency(new AgencyCode(code))) {
        return Optional.of(new AgencyCode(code));
      }
    }
    return Optional.empty();
  }
}
