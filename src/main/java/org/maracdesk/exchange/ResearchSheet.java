package org.maracdesk.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.casefile.Address;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.Participant;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.research.Correction;
import org.maracdesk.domain.research.PersonCheck;
import org.maracdesk.domain.research.ResearchItem;
import org.maracdesk.domain.research.ResearchReturn;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;

/**
 * {@code research_returns.csv}, written: the sheet with which one agency is asked what it knows. It
 * holds who is to be looked for, and what the agency itself has answered so far; of no other agency
 * anything.
 */
public final class ResearchSheet {

  private ResearchSheet() {}

  /**
   * A case an agency is asked about.
   *
   * @param meeting for which meeting; nothing where it is about one case alone
   * @param answerBy the day by which to answer, if there is one
   * @param caseFile who is in it
   * @param research what the agency has answered so far, blank if nothing
   */
  public record Asked(
      @Nullable MeetingId meeting,
      @Nullable LocalDate answerBy,
      CaseFile caseFile,
      ResearchReturn research) {}

  /** The bytes of a sheet that asks about these cases. */
  public static byte[] write(List<Asked> cases, CsvWriting.Reader reader) {
    return CsvWriting.write(
        SheetKind.RESEARCH_RETURNS,
        cases.stream().flatMap(asked -> rows(asked).stream()).toList(),
        reader);
  }

  /** How many rows a case takes. */
  public static int rowsOf(Asked asked) {
    return rows(asked).size();
  }

  /** Whether two returns say the same about a case, in the form in which spreadsheets carry it. */
  public static boolean saysTheSame(CaseFile file, ResearchReturn one, ResearchReturn other) {
    return said(file, one).equals(said(file, other));
  }

  private static List<Map<String, String>> said(CaseFile file, ResearchReturn research) {
    return rows(new Asked(null, null, file, research)).stream()
        .map(
            row ->
                row.entrySet().stream()
                    .filter(cell -> !isProvenance(cell.getKey()))
                    .collect(
                        Collectors.toMap(
                            Map.Entry::getKey, cell -> Characters.tidied(cell.getValue().text()))))
        .toList();
  }

  private static boolean isProvenance(String name) {
    return CaseColumns.PROVENANCE.stream().anyMatch(column -> column.name().equals(name));
  }

  /** The column in which an agency proposes to put this right. */
  static String column(Correction.Field field) {
    return "proposed_"
        + switch (field) {
          case BIRTH_DATE -> "date_of_birth";
          case ALIAS, ADDRESS, GP, SCHOOL -> field.name().toLowerCase(Locale.ROOT);
        };
  }

  private static List<Map<String, Confidential>> rows(Asked asked) {
    var rows = new ArrayList<Map<String, Confidential>>();
    rows.addAll(rows(asked, null));
    var people = people(asked);
    people.forEach(person -> rows.addAll(rows(asked, person)));
    return rows;
  }

  /** Everybody in the case, and whoever left it after something was said about them. */
  private static List<PersonId> people(Asked asked) {
    return Stream.of(
            asked.caseFile().participants().stream().map(each -> each.person().id()),
            asked.research().checks().stream().map(PersonCheck::person),
            asked.research().items().stream().map(ResearchItem::about).filter(Objects::nonNull))
        .flatMap(each -> each)
        .distinct()
        .toList();
  }

  private static List<Map<String, Confidential>> rows(Asked asked, @Nullable PersonId about) {
    var research = asked.research();
    var items =
        research.items().stream().filter(item -> Objects.equals(item.about(), about)).toList();
    var open =
        research.corrections().stream()
            .filter(each -> each.person().equals(about) && each.isOpen())
            .collect(Collectors.groupingBy(Correction::field));
    int many = Math.max(items.size(), open.values().stream().mapToInt(List::size).max().orElse(0));
    var rows = new ArrayList<Map<String, Confidential>>();
    for (int at = 0; at < Math.max(1, many); at++) {
      var row = about(asked, about);
      if (at == 0 && about == null) {
        ofTheCase(row, research);
      }
      if (at == 0 && about != null) {
        check(row, research.check(about));
      }
      if (at < items.size()) {
        item(row, items.get(at));
      }
      for (var field : Correction.Field.values()) {
        var proposed = open.getOrDefault(field, List.of());
        if (at < proposed.size()) {
          row.text(column(field), proposed.get(at).proposed());
        }
      }
      rows.add(row.cells());
    }
    return rows;
  }

  private static RowWriting about(Asked asked, @Nullable PersonId person) {
    var research = asked.research();
    var row =
        new RowWriting()
            .id("referral_id", research.referral().value())
            .id("meeting_id", asked.meeting() == null ? null : asked.meeting().value())
            .date("answer_by", asked.answerBy())
            .agency("agency", research.agency())
            .word("case_ref", asked.caseFile().number().text())
            .id("person_id", person == null ? null : person.value())
            .provenance(
                new Provenance(
                    research.provenance().version() + 1,
                    research.provenance().recordedAt(),
                    research.agency(),
                    "",
                    "MARAC-DESK",
                    ""));
    var found =
        asked.caseFile().participants().stream()
            .filter(each -> each.person().id().equals(person))
            .toList();
    if (!found.isEmpty()) {
      identity(row, asked.caseFile(), found);
    }
    return row;
  }

  private static void identity(RowWriting row, CaseFile file, List<Participant> parts) {
    var person = parts.getFirst().person();
    row.word("role", parts.stream().map(part -> part.role().name()).collect(joined()))
        .text("person_name", person.formalName())
        .word(
            "other_names",
            person.hasSealedNames()
                ? ""
                : person.aliases().stream().map(Confidential::text).collect(joined()))
        .word("born", born(person))
        .word("address", mayTellAddress(file, parts) ? address(person) : "");
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining("; ");
  }

  private static String born(Person person) {
    var birth = person.birth();
    if (birth.date() != null) {
      return birth.date().toString();
    }
    if (birth.due() != null) {
      return "due " + birth.due();
    }
    return birth.ageEstimate() == null ? "" : "about " + birth.ageEstimate();
  }

  /**
   * Where anybody's address is confidential, only the alleged perpetrator's goes out: whoever lives
   * with somebody would lead to them.
   */
  private static boolean mayTellAddress(CaseFile file, List<Participant> parts) {
    boolean anybodyHidden =
        file.participants().stream().anyMatch(each -> each.person().hasConfidentialAddress());
    return !anybodyHidden
        || parts.stream().allMatch(each -> each.role() == Role.PERPETRATOR)
            && !parts.getFirst().person().hasConfidentialAddress();
  }

  private static String address(Person person) {
    return person.addresses().stream()
        .filter(each -> each.kind() == Address.Kind.CURRENT && !each.confidential())
        .map(
            each ->
                Stream.of(each.line1(), each.line2(), each.town(), each.postcode())
                    .filter(part -> !part.isBlank())
                    .map(Confidential::text)
                    .collect(Collectors.joining(", ")))
        .collect(joined());
  }

  private static void ofTheCase(RowWriting row, ResearchReturn research) {
    boolean answered = research.answeredAt() != null;
    row.text("researcher", research.researcher())
        .text("systems_searched", research.systems())
        .word("nothing_held", yes(research.nothingHeld(), answered))
        .word("contacted_victim", yes(research.contact().made(), answered))
        .text("contact_reason", research.contact().urgentReason())
        .choice("flagged", research.flagged() == YesNoUnknown.UNKNOWN ? null : research.flagged())
        .text("suggested_action", research.suggestion());
  }

  /** No, where somebody has answered; nothing, where nobody has said so yet. */
  private static String yes(boolean yes, boolean answered) {
    if (yes) {
      return "YES";
    }
    return answered ? "NO" : "";
  }

  private static void check(RowWriting row, PersonCheck check) {
    row.word("search_result", check.isChecked() ? check.found().name() : "")
        .date("last_contact_on", check.lastContact())
        .text("seen_where", check.where());
  }

  private static void item(RowWriting row, ResearchItem item) {
    row.choice("category", item.category())
        .text("information", item.text())
        .choice("information_grade", item.kind())
        .date("happened_on", item.happened())
        .text("worker_role", item.worker())
        .choice(
            "share_level",
            item.decision() == ResearchItem.Decision.UNDECIDED ? null : item.decision())
        .text("not_shared_because", item.withheldBecause());
  }
}
