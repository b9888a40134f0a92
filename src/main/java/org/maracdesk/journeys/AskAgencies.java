package org.maracdesk.journeys;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.domain.research.ResearchReturn;
import org.maracdesk.domain.research.ReturnId;
import org.maracdesk.exchange.CsvWriting;
import org.maracdesk.exchange.ResearchSheet;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/**
 * Asks agencies without the program what they know: a folder with one spreadsheet an agency, of the
 * people on the agenda and of what that agency itself has answered so far. Cases of a restricted
 * sitting are in a sheet of their own, for agencies that are in it: the referrer, and whoever was
 * asked by hand. So are cases for which somebody of the agency left the room.
 */
public final class AskAgencies {

  private static final String NAMED_READER = "-named-reader";
  private static final String HOW_TO = "how-to-answer.txt";

  private final Store store;
  private final Clock clock;
  private final Supplier<UUID> ids;
  private final Words words;

  AskAgencies(Store store, Clock clock, Supplier<UUID> ids, Words words) {
    this.store = store;
    this.clock = clock;
    this.ids = ids;
    this.words = words;
  }

  /**
   * Writes the sheets of a meeting into a new folder, whole or not at all, and notes that they
   * left.
   *
   * @throws ExplainedException when nobody is to be asked about anything
   */
  public Path write(MeetingId meeting, Path into) {
    var record =
        store
            .read(shelves -> MeetingRecords.read(shelves, meeting))
            .orElseThrow(() -> new ExplainedException(Wording.of("journeys.research.gone")));
    var table = store.read(shelves -> RecordResearch.table(shelves, record.meeting()));
    var files = new LinkedHashMap<String, byte[]>();
    for (var agency : table.agencies()) {
      for (boolean otherPerson : new boolean[] {false, true}) {
        for (boolean restricted : new boolean[] {false, true}) {
          var asked = asked(record, table, agency, otherPerson, restricted);
          if (!asked.isEmpty()) {
            files.put(
                fileName(record, agency, otherPerson, restricted),
                ResearchSheet.write(asked, CsvWriting.Reader.PEOPLE));
          }
        }
      }
    }
    if (files.isEmpty()) {
      throw new ExplainedException(Wording.of("journeys.research.nobody-asked"));
    }
    files.put(HOW_TO, howTo(answerBy(record)));
    var folder =
        OutgoingFolder.write(into, "marac-" + record.meeting().date() + "-research", files);
    store.keep(AuditNote.of(AuditNote.Kind.RESEARCH_REQUESTED, meeting.value()), _ -> {});
    return folder;
  }

  private static String fileName(
      MeetingRecord record, Agency agency, boolean otherPerson, boolean restricted) {
    return "marac-%s-research-%s%s%s.csv"
        .formatted(
            record.meeting().date(),
            agency.code().value().toLowerCase(Locale.ROOT),
            restricted ? NAMED_READER : "",
            otherPerson ? ActionLists.OTHER_PERSON : "");
  }

  private List<ResearchSheet.Asked> asked(
      MeetingRecord record,
      ResearchTable table,
      Agency agency,
      boolean otherPerson,
      boolean restricted) {
    var copy = new Recipient.OneAgency(agency.code(), agency.name(), otherPerson);
    Map<ReferralId, ResearchTable.Row> rows =
        table.rows().stream().collect(Collectors.toMap(row -> row.referral().id(), row -> row));
    return record.cases().stream()
        .filter(heard -> heard.isRestricted() == restricted)
        .filter(heard -> copy.mayReadOf(record, heard.item().id()))
        .filter(heard -> !restricted || isInTheSitting(agency, rows.get(heard.referral().id())))
        .map(heard -> asked(record, agency, heard, rows.get(heard.referral().id())))
        .toList();
  }

  private static boolean isInTheSitting(Agency agency, ResearchTable.Row row) {
    return row.referral().agency().equals(agency.code()) || row.of(agency.code()).isPresent();
  }

  private ResearchSheet.Asked asked(
      MeetingRecord record, Agency agency, HeardCase heard, ResearchTable.Row row) {
    var research =
        row.of(agency.code())
            .orElseGet(
                () ->
                    ResearchReturn.blank(
                        new ReturnId(ids.get()),
                        heard.referral().id(),
                        agency.code(),
                        new Provenance(0, clock.instant(), agency.code(), "", "", "")));
    return new ResearchSheet.Asked(
        record.meeting().id(), answerBy(record), heard.caseFile(), research);
  }

  private static LocalDate answerBy(MeetingRecord record) {
    var area = record.area();
    return area.deadlines().research(record.meeting().date(), area.workingDays());
  }

  private byte[] howTo(LocalDate answerBy) {
    return Stream.of(
            words.say("journeys.research.how.by", answerBy),
            words.say("journeys.research.how.people"),
            words.say("journeys.research.how.nothing"),
            words.say("journeys.research.how.items"),
            words.say("journeys.research.how.share"),
            words.say("journeys.research.how.proposals"),
            words.say("research.contact-rule"),
            words.say("journeys.research.how.secret"))
        .collect(Collectors.joining("\r\n\r\n", "", "\r\n"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
