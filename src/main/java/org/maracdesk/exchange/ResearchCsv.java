package org.maracdesk.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.research.Correction;
import org.maracdesk.domain.research.PersonCheck;
import org.maracdesk.domain.research.PersonCheck.Found;
import org.maracdesk.domain.research.ResearchItem;
import org.maracdesk.domain.research.ResearchReturn;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;

/**
 * {@code research_returns.csv}, read: what agencies wrote into the sheets they were sent. The rows
 * of one agency about one case come in together or not at all. Who people are is not read back; it
 * may be proposed in columns of its own.
 */
public final class ResearchCsv {

  /** What only a row about one person can say. */
  static final List<String> OF_A_PERSON = List.of("search_result", "last_contact_on", "seen_where");

  /** What is said once about a case, in whichever row. */
  private static final List<String> OF_THE_CASE =
      List.of(
          "meeting_id",
          "researcher",
          "systems_searched",
          "nothing_held",
          "contacted_victim",
          "contact_reason",
          "flagged",
          "suggested_action",
          "record_version",
          "recorded_by_role",
          "source_system",
          "source_ref");

  private static final List<String> OF_AN_ITEM =
      List.of(
          "category",
          "information_grade",
          "happened_on",
          "worker_role",
          "share_level",
          "not_shared_because");

  private ResearchCsv() {}

  /** The answers of a sheet. */
  public static Decoded<SentResearch> decode(ParsedSheet sheet) {
    return RowGroup.decode(
        Decoded.of(sheet, SheetKind.RESEARCH_RETURNS, ResearchCsv::check, row -> row),
        row -> row.word("referral_id").flatMap(id -> row.word("agency").map(a -> id + " " + a)),
        CsvCode.E_RESEARCH_PART,
        ResearchCsv::build);
  }

  private static void check(RowCheck check) {
    var row = check.row();
    if (!row.text("agency").equals(row.text("recorded_by_agency"))) {
      check.report("recorded_by_agency", CsvCode.E_RESEARCH_OWNER);
    }
    if (!row.has("person_id")) {
      OF_A_PERSON.forEach(column -> nobody(check, column));
      for (var field : Correction.Field.values()) {
        nobody(check, ResearchSheet.column(field));
      }
    }
    item(check);
    if (row.yes("contacted_victim") && !row.has("contact_reason")) {
      check.report("contact_reason", CsvCode.W_RESEARCH_OWED);
    }
  }

  private static void nobody(RowCheck check, String column) {
    if (check.row().has(column)) {
      check.report(column, CsvCode.E_RESEARCH_NOBODY);
    }
  }

  private static void item(RowCheck check) {
    var row = check.row();
    if (!isItem(row)) {
      OF_AN_ITEM.stream()
          .filter(row::has)
          .findFirst()
          .ifPresent(column -> check.report(column, CsvCode.E_RESEARCH_NO_TEXT));
      return;
    }
    if (row.has("information")) {
      check.need("information_grade");
    }
    if (!row.has("share_level")) {
      check.report("share_level", CsvCode.W_RESEARCH_OWED);
    }
    if (decision(row) == ResearchItem.Decision.DO_NOT_SHARE && !row.has("not_shared_because")) {
      check.report("not_shared_because", CsvCode.W_RESEARCH_OWED);
    }
  }

  /** What an agency withholds it may keep to itself: then only the reason comes. */
  private static boolean isItem(ParsedRow row) {
    return row.has("information")
        || decision(row) == ResearchItem.Decision.DO_NOT_SHARE && row.has("not_shared_because");
  }

  private static ResearchItem.Decision decision(ParsedRow row) {
    return row.choice("share_level", ResearchItem.Decision.class)
        .orElse(ResearchItem.Decision.UNDECIDED);
  }

  private static List<Line<SentResearch>> build(RowGroup group) {
    var said = new LinkedHashMap<String, ParsedRow>();
    for (var row : group.rows()) {
      for (var column : OF_THE_CASE) {
        var other = disagrees(said, column, column, row);
        if (other != null) {
          return group.refused(row, column, CsvCode.E_RESEARCH_TWO, other.line());
        }
      }
      for (var column : OF_A_PERSON) {
        var other = disagrees(said, column + " " + person(row), column, row);
        if (other != null) {
          return group.refused(row, column, CsvCode.E_RESEARCH_TWO, other.line());
        }
      }
    }
    var held = held(group.rows());
    var nothing = said.get("nothing_held");
    if (nothing != null && nothing.yes("nothing_held") && !held.isEmpty()) {
      return group.refused(nothing, "nothing_held", CsvCode.E_RESEARCH_HOLDS);
    }
    return group.good(research(group, said, held));
  }

  /** The earlier row that says something else in the same place; a blank cell says nothing. */
  private static @Nullable ParsedRow disagrees(
      Map<String, ParsedRow> said, String place, String column, ParsedRow row) {
    if (!row.has(column)) {
      return null;
    }
    var earlier = said.putIfAbsent(place, row);
    return earlier == null || earlier.text(column).equals(row.text(column)) ? null : earlier;
  }

  private static SentResearch research(
      RowGroup group, Map<String, ParsedRow> said, Set<SentResearch.Held> held) {
    var checks = checks(group.rows(), said);
    boolean made =
        of(said, "contacted_victim").filter(row -> row.yes("contacted_victim")).isPresent();
    return new SentResearch(
        new ReferralId(group.first().id("referral_id").orElseThrow()),
        of(said, "meeting_id")
            .flatMap(row -> row.id("meeting_id"))
            .map(MeetingId::new)
            .orElse(null),
        new AgencyCode(group.first().word("agency").orElseThrow()),
        text(said, "researcher"),
        text(said, "systems_searched"),
        isNothingHeld(said, checks, held),
        checks,
        List.copyOf(held),
        new ResearchReturn.Contact(made, text(said, "contact_reason")),
        of(said, "flagged")
            .flatMap(row -> row.choice("flagged", YesNoUnknown.class))
            .orElse(YesNoUnknown.UNKNOWN),
        text(said, "suggested_action"),
        proposals(group.rows()),
        group.rows().stream()
            .filter(row -> person(row) != null)
            .map(row -> new SentResearch.Named(row.line(), person(row), row.text("person_name")))
            .toList(),
        Common.provenance(group.first()));
  }

  /** It is said so; or everybody was looked for and nobody is known, and nothing else is told. */
  private static boolean isNothingHeld(
      Map<String, ParsedRow> said, List<PersonCheck> checks, Set<SentResearch.Held> held) {
    return of(said, "nothing_held")
        .map(row -> row.yes("nothing_held"))
        .orElse(
            held.isEmpty()
                && !checks.isEmpty()
                && checks.stream().allMatch(check -> check.found() == Found.NOT_KNOWN));
  }

  private static List<PersonCheck> checks(List<ParsedRow> rows, Map<String, ParsedRow> said) {
    return rows.stream()
        .map(ResearchCsv::person)
        .filter(person -> person != null)
        .distinct()
        .map(
            person ->
                new PersonCheck(
                    person,
                    of(said, "search_result " + person)
                        .flatMap(row -> row.word("search_result"))
                        .map(ResearchCsv::found)
                        .orElse(Found.NOT_CHECKED),
                    of(said, "last_contact_on " + person)
                        .flatMap(row -> row.date("last_contact_on"))
                        .orElse(null),
                    of(said, "seen_where " + person)
                        .map(row -> row.text("seen_where"))
                        .orElse(Confidential.NONE)))
        .toList();
  }

  private static Found found(String word) {
    return switch (word) {
      case "KNOWN" -> Found.KNOWN;
      case "NOT_KNOWN" -> Found.NOT_KNOWN;
      default -> Found.NOT_CHECKED;
    };
  }

  /** A row that was copied for the sake of its other cells says the same thing once. */
  private static Set<SentResearch.Held> held(List<ParsedRow> rows) {
    var held = new LinkedHashSet<SentResearch.Held>();
    for (var row : rows) {
      if (isItem(row)) {
        held.add(
            new SentResearch.Held(
                person(row),
                row.choice("category", ResearchItem.Category.class)
                    .orElse(ResearchItem.Category.INVOLVEMENT),
                row.choice("information_grade", ResearchItem.Kind.class)
                    .orElse(ResearchItem.Kind.FACT),
                row.text("information"),
                row.date("happened_on").orElse(null),
                row.text("worker_role"),
                decision(row),
                row.text("not_shared_because")));
      }
    }
    return held;
  }

  private static List<SentResearch.Proposal> proposals(List<ParsedRow> rows) {
    var proposals = new ArrayList<SentResearch.Proposal>();
    for (var row : rows) {
      for (var field : Correction.Field.values()) {
        var column = ResearchSheet.column(field);
        var person = person(row);
        if (person != null && row.has(column)) {
          proposals.add(new SentResearch.Proposal(person, field, row.text(column)));
        }
      }
    }
    return proposals.stream().distinct().toList();
  }

  private static @Nullable PersonId person(ParsedRow row) {
    return row.id("person_id").map(PersonId::new).orElse(null);
  }

  private static Optional<ParsedRow> of(Map<String, ParsedRow> said, String place) {
    return Optional.ofNullable(said.get(place));
  }

  private static Confidential text(Map<String, ParsedRow> said, String column) {
    return of(said, column).map(row -> row.text(column)).orElse(Confidential.NONE);
  }
}
