package org.maracdesk.journeys;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.maracdesk.documents.ActionListPdf;
import org.maracdesk.documents.sheet.Sheet;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.minutes.MinutesComposer;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/**
 * Writes each agency what it promised at a meeting: a folder with one paper and one spreadsheet an
 * agency. Where somebody of an agency left for a case, its actions are in files of their own, to be
 * given to somebody else of that agency.
 */
final class ActionLists {

  private final Store store;
  private final Clock clock;
  private final Words words;
  private final ExportSpreadsheet sheets;

  ActionLists(Store store, Clock clock, Words words) {
    this.store = store;
    this.clock = clock;
    this.words = words;
    this.sheets = new ExportSpreadsheet(store, clock);
  }

  /**
   * Writes all lists into a new folder, whole or not at all, and notes that they left.
   *
   * @throws ExplainedException when the meeting is not closed, or promised nothing
   */
  Path write(MeetingId id, Path into) {
    var record = store.read(shelves -> MeetingRecords.read(shelves, id)).orElseThrow();
    store.read(shelves -> MeetingStages.ended(shelves, id));
    var files = new LinkedHashMap<String, byte[]>();
    for (var agency : record.agencies()) {
      var theirs = record.cases().stream().filter(c -> owns(agency.code(), c)).toList();
      var apart = theirs.stream().filter(c -> someLeft(record, agency.code(), c)).toList();
      var usual = theirs.stream().filter(c -> !apart.contains(c)).toList();
      add(files, record, agency, usual, "");
      add(files, record, agency, apart, "-other-person");
    }
    if (files.isEmpty()) {
      throw new ExplainedException(Wording.of("journeys.lists.none"));
    }
    var folder = OutgoingFolder.write(into, "marac-" + record.meeting().date() + "-actions", files);
    store.keep(
        AuditNote.of(AuditNote.Kind.ACTION_LISTS_ISSUED, id.value()),
        shelves -> {
          var now = shelves.meetings().formalities(id);
          shelves.meetings().keep(id, now.listed(clock.instant()));
        });
    return folder;
  }

  private void add(
      Map<String, byte[]> files,
      MeetingRecord record,
      Agency agency,
      List<HeardCase> cases,
      String apart) {
    if (cases.isEmpty()) {
      return;
    }
    var name =
        "marac-%s-actions-%s%s"
            .formatted(
                record.meeting().date(), agency.code().value().toLowerCase(Locale.ROOT), apart);
    var paper =
        MinutesComposer.actions(
            record,
            cases,
            new Recipient.OneAgency(agency.code(), agency.name()),
            LocalDate.now(clock));
    files.put(name + ".pdf", new ActionListPdf(new Sheet(words, clock), words).draw(paper).pdf());
    var ids =
        cases.stream()
            .flatMap(c -> c.actions().stream())
            .filter(a -> a.owner().equals(agency.code()))
            .map(Action::id)
            .toList();
    files.put(name + ".csv", sheets.actions(ids).bytes());
  }

  private static boolean owns(AgencyCode agency, HeardCase heard) {
    return heard.actions().stream().anyMatch(action -> action.owner().equals(agency));
  }

  private static boolean someLeft(MeetingRecord record, AgencyCode agency, HeardCase heard) {
    return record.attendance().stream()
        .filter(person -> person.agency().equals(agency))
        .anyMatch(person -> record.formalities().leaves(person.id(), heard.item().id()));
  }
}
