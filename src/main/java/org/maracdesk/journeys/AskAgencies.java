package org.maracdesk.journeys;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.Leaver;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.domain.research.ResearchReturn;
import org.maracdesk.domain.research.ReturnId;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.exchange.CsvWriting;
import org.maracdesk.exchange.ResearchSheet;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/**
 * Asks agencies without the program what they know: a folder with one spreadsheet an agency, of the
 * people on the agenda and of what that agency itself has answered so far. Cases of a restricted
 * sitting are in a sheet of their own, one for each circle of named readers; who they are is
 * written beside, for the coordinator alone. Cases for which somebody of the agency left the room
 * are in a sheet of their own too.
 */
public final class AskAgencies {

  private static final String HOW_TO = "how-to-answer.txt";
  private static final String WHO_MAY_READ = "who-may-read.txt";

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
    var asking = store.read(shelves -> asking(shelves, meeting));
    var record = asking.record();
    var files = new LinkedHashMap<String, byte[]>();
    var apart = new ArrayList<String>();
    for (var agency : asking.agencies()) {
      for (var copy : Recipient.OneAgency.of(record, agency.code())) {
        for (var audience : asking.audiences()) {
          var asked = asked(asking, copy, audience);
          if (!asked.isEmpty()) {
            var name = Outgoing.of(store).called(fileName(record, copy, audience));
            files.put(name, ResearchSheet.write(asked, CsvWriting.Reader.PEOPLE));
            if (audience.isNamedOnly()) {
              apart.add(whoMayRead(name, audience));
            }
            if (copy.otherPerson()) {
              apart.add(
                  words.say(
                      "journeys.research.readers.other",
                      name,
                      Leaver.named(copy.without(), words.say("leaver.unnamed")).text()));
            }
          }
        }
      }
    }
    if (files.isEmpty()) {
      throw new ExplainedException(Wording.of("journeys.research.nobody-asked"));
    }
    files.put(HOW_TO, howTo(answerBy(record)));
    if (!apart.isEmpty()) {
      apart.addFirst(words.say("journeys.research.readers.head"));
      files.put(WHO_MAY_READ, text(apart.stream()));
    }
    var folder =
        Outgoing.of(store).write(into, "marac-" + record.meeting().date() + "-research", files);
    store.keep(AuditNote.of(AuditNote.Kind.RESEARCH_REQUESTED, meeting.value()), _ -> {});
    return folder;
  }

  /** Who is asked about what. */
  private record Asking(
      MeetingRecord record, List<Agency> agencies, RequestCircle circle, List<Audience> audiences) {

    Asking {
      agencies = List.copyOf(agencies);
      audiences = List.copyOf(audiences);
    }
  }

  /**
   * For whom a sheet is.
   *
   * @param readers who was named for its cases; null where all who work on it may read it
   * @param ending what its name says of that
   */
  private record Audience(@Nullable Confidential readers, String ending) {

    boolean isNamedOnly() {
      return readers != null;
    }
  }

  private static Asking asking(Shelves shelves, MeetingId meeting) {
    var record =
        MeetingRecords.read(shelves, meeting)
            .orElseThrow(() -> new ExplainedException(Wording.of("journeys.research.gone")));
    var table = RecordResearch.table(shelves, record.meeting());
    var circle = RequestCircle.of(shelves, record, table);
    return new Asking(record, table.agencies(), circle, audiences(record, circle));
  }

  /** Restricted sittings with the same named readers go together, others apart. */
  private static List<Audience> audiences(MeetingRecord record, RequestCircle circle) {
    var readers =
        record.cases().stream()
            .filter(HeardCase::isRestricted)
            .map(circle::readers)
            .distinct()
            .toList();
    var audiences = new ArrayList<Audience>();
    audiences.add(new Audience(null, ""));
    for (int number = 1; number <= readers.size(); number++) {
      var ending =
          readers.size() == 1 ? ActionLists.NAMED_READER : ActionLists.NAMED_READER + "-" + number;
      audiences.add(new Audience(readers.get(number - 1), ending));
    }
    return audiences;
  }

  private static String fileName(
      MeetingRecord record, Recipient.OneAgency copy, Audience audience) {
    return "marac-%s-research-%s%s%s.csv"
        .formatted(
            record.meeting().date(),
            copy.code().value().toLowerCase(Locale.ROOT),
            audience.ending(),
            ActionLists.otherPerson(record, copy));
  }

  private String whoMayRead(String file, Audience audience) {
    var readers = audience.readers();
    return readers == null || readers.isBlank()
        ? words.say("journeys.research.readers.nobody", file)
        : words.say("journeys.research.readers.named", file, readers.text());
  }

  private List<ResearchSheet.Asked> asked(
      Asking asking, Recipient.OneAgency copy, Audience audience) {
    var record = asking.record();
    var circle = asking.circle();
    return record.cases().stream()
        .filter(heard -> circle.asks(copy.code(), heard))
        .filter(
            heard ->
                heard.isRestricted()
                    ? circle.readers(heard).equals(audience.readers())
                    : !audience.isNamedOnly())
        .filter(heard -> copy.mayReadOf(record, heard.item().id()))
        .map(heard -> asked(record, copy.code(), heard, circle.row(heard)))
        .toList();
  }

  private ResearchSheet.Asked asked(
      MeetingRecord record, AgencyCode agency, HeardCase heard, ResearchTable.Row row) {
    var research =
        row.of(agency)
            .orElseGet(
                () ->
                    ResearchReturn.blank(
                        new ReturnId(ids.get()),
                        heard.referral().id(),
                        agency,
                        new Provenance(0, clock.instant(), agency, "", "", "")));
    return new ResearchSheet.Asked(
        record.meeting().id(), answerBy(record), heard.caseFile(), research);
  }

  /** The day by which agencies answer, by the area's deadline. */
  static LocalDate answerBy(MeetingRecord record) {
    var area = record.area();
    return area.deadlines().research(record.meeting().date(), area.workingDays());
  }

  private byte[] howTo(LocalDate answerBy) {
    return text(
        Stream.of(
            words.say("journeys.research.how.by", answerBy),
            words.say("journeys.research.how.people"),
            words.say("journeys.research.how.nothing"),
            words.say("journeys.research.how.items"),
            words.say("journeys.research.how.share"),
            words.say("journeys.research.how.proposals"),
            words.say("research.contact-rule"),
            words.say("journeys.research.how.secret")));
  }

  private static byte[] text(Stream<String> said) {
    return said.collect(Collectors.joining("\r\n\r\n", "", "\r\n"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
