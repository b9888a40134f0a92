package org.maracdesk.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.Edition;
import org.maracdesk.domain.checklist.InformationSource;
import org.maracdesk.domain.checklist.Occasion;
import org.maracdesk.domain.checklist.WhyUnknown;
import org.maracdesk.domain.shared.Confidential;

/**
 * {@code checklists.csv}: whole completed checklists of any form, one row for each fact. The rows
 * of one checklist come in together or not at all, and stand as one line at the first of them.
 */
public final class ChecklistsCsv {

  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
  private static final Pattern VERSION = Pattern.compile("[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}");
  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  /** What every row of a checklist says alike. */
  private static final List<String> HEAD =
      List.of(
          "referral_id",
          "form_id",
          "form_version",
          "form_sha256",
          "wording",
          "profile",
          "completed_on",
          "completed_by",
          "occasion",
          "record_version",
          "recorded_at",
          "recorded_by_agency",
          "recorded_by_role",
          "source_system",
          "source_ref");

  private ChecklistsCsv() {}

  /** The checklists of a sheet. */
  public static Decoded<SentChecklist> decode(ParsedSheet sheet) {
    return RowGroup.decode(
        Decoded.of(sheet, SheetKind.CHECKLISTS, ChecklistsCsv::check, row -> row),
        row -> row.word("checklist_id"),
        CsvCode.E_FACT_PART,
        ChecklistsCsv::together);
  }

  /** The bytes of a sheet with these checklists. */
  public static byte[] write(List<SentChecklist> checklists, CsvWriting.Reader reader) {
    return CsvWriting.write(
        SheetKind.CHECKLISTS,
        checklists.stream().flatMap(one -> rows(one).stream()).toList(),
        reader);
  }

  /** How many rows a checklist takes. */
  public static int rowsOf(SentChecklist checklist) {
    return FactWriting.of(checklist.completed()).size();
  }

  /** All that a checklist says, in the form in which spreadsheets carry text. */
  static List<Map<String, String>> said(SentChecklist checklist) {
    return rows(checklist).stream()
        .map(
            row -> {
              Map<String, String> cells = new HashMap<>();
              row.forEach((name, cell) -> cells.put(name, Characters.tidied(cell.text())));
              CaseColumns.PROVENANCE.forEach(column -> cells.remove(column.name()));
              return cells;
            })
        .toList();
  }

  private static void check(RowCheck check) {
    var row = check.row();
    matching(check, "form_id", FORM);
    matching(check, "form_version", VERSION);
    matching(check, "form_sha256", SHA256);
    for (var column : List.of("wording", "profile")) {
      if (row.has(column) && edition(row.text(column).text()).isEmpty()) {
        check.report(column, CsvCode.E_FACT, check.title("kind"));
      }
    }
    var wrong = FactShapes.wrongColumn(fact(row));
    if (wrong != null) {
      check.report(wrong, CsvCode.E_FACT, row.word("kind").orElse(""));
    }
  }

  private static void matching(RowCheck check, String column, Pattern pattern) {
    if (!pattern.matcher(check.row().text(column).text()).matches()) {
      check.report(column, CsvCode.E_FACT, check.title(column));
    }
  }

  private static List<Line<SentChecklist>> together(RowGroup group) {
    var rows = group.rows();
    var other = otherHead(rows);
    if (other.isPresent()) {
      return group.refused(other.get().row(), other.get().column(), CsvCode.E_FACT_HEAD);
    }
    var facts = rows.stream().map(ChecklistsCsv::fact).toList();
    var wrong = FactReading.wrong(facts);
    if (wrong != null) {
      return group.refused(
          rows.get(wrong.fact()), wrong.column(), wrong.code(), wrong.details().toArray());
    }
    return group.good(build(rows.getFirst(), facts));
  }

  private record Other(ParsedRow row, String column) {}

  private static Optional<Other> otherHead(List<ParsedRow> rows) {
    var first = rows.getFirst();
    for (var row : rows) {
      for (var column : HEAD) {
        if (!row.text(column).equals(first.text(column))) {
          return Optional.of(new Other(row, column));
        }
      }
    }
    return Optional.empty();
  }

  private static SentChecklist build(ParsedRow head, List<Fact> facts) {
    var read = FactReading.read(facts);
    return new SentChecklist(
        new ReferralId(head.id("referral_id").orElseThrow()),
        new ChecklistId(head.id("checklist_id").orElseThrow()),
        head.choice("occasion", Occasion.class).orElseThrow(),
        new CompletedChecklist(
            new Edition(
                head.text("form_id").text(),
                head.text("form_version").text(),
                head.text("form_sha256").text()),
            head.word("wording").flatMap(ChecklistsCsv::edition).orElse(null),
            head.word("profile").flatMap(ChecklistsCsv::edition).orElseThrow(),
            read.answers(),
            read.circumstances(),
            read.outcome(),
            head.date("completed_on").orElseThrow(),
            head.text("completed_by")),
        Common.provenance(head));
  }

  private static Fact fact(ParsedRow row) {
    return new Fact(
        row.choice("kind", Fact.Kind.class).orElseThrow(),
        row.number("place").orElse(0),
        row.text("name").text(),
        row.text("value"),
        row.choice("source", InformationSource.class).orElse(null),
        row.choice("why_unknown", WhyUnknown.class).orElse(null),
        row.text("note"));
  }

  private static Optional<Edition> edition(String written) {
    var parts = written.split(" ", -1);
    return parts.length == 3
            && FORM.matcher(parts[0]).matches()
            && VERSION.matcher(parts[1]).matches()
            && SHA256.matcher(parts[2]).matches()
        ? Optional.of(new Edition(parts[0], parts[1], parts[2]))
        : Optional.empty();
  }

  private static String written(@Nullable Edition edition) {
    return edition == null ? "" : edition.id() + " " + edition.version() + " " + edition.sha256();
  }

  private static List<Map<String, Confidential>> rows(SentChecklist one) {
    var completed = one.completed();
    return FactWriting.of(completed).stream()
        .map(
            fact ->
                new RowWriting()
                    .id("referral_id", one.referral().value())
                    .id("checklist_id", one.id().value())
                    .word("form_id", completed.form().id())
                    .word("form_version", completed.form().version())
                    .word("form_sha256", completed.form().sha256())
                    .word("wording", written(completed.wording()))
                    .word("profile", written(completed.profile()))
                    .date("completed_on", completed.completedOn())
                    .text("completed_by", completed.completedBy())
                    .choice("occasion", one.occasion())
                    .choice("kind", fact.kind())
                    .number("place", fact.place() == 0 ? null : (Integer) fact.place())
                    .word("name", fact.name())
                    .text("value", fact.value())
                    .choice("source", fact.source())
                    .choice("why_unknown", fact.whyUnknown())
                    .text("note", fact.note())
                    .provenance(one.provenance())
                    .cells())
        .toList();
  }
}
