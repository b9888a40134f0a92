package org.maracdesk.journeys;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.maracdesk.documents.ActionListPdf;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.ActionListComposer;
import org.maracdesk.domain.minutes.ActionListPaper;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.minutes.ReaderCircle;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

/**
 * Writes each agency what it promised at a meeting: a folder with one paper and one spreadsheet an
 * agency. Where somebody of an agency left for a case, its actions are in files of their own, to be
 * given to somebody else of that agency; so are those of a restricted sitting, for whoever was
 * named: one file for each circle of named readers.
 */
final class ActionLists {

  /** What the name of a copy ends with that is for somebody else of the agency. */
  static final String OTHER_PERSON = "-other-person";

  /** What the name of a copy ends with that is for whoever was named for a restricted sitting. */
  static final String NAMED_READER = "-named-reader";

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
    var notices = store.read(shelves -> AgendaReading.read(shelves, record, LocalDate.now(clock)));
    store.read(shelves -> MeetingStages.ended(shelves, id));
    var files = new LinkedHashMap<String, byte[]>();
    var circles = ReaderCircle.of(record, notices);
    for (var agency : record.agencies()) {
      for (var copy : Recipient.OneAgency.of(record, agency.code())) {
        var day = LocalDate.now(clock);
        add(files, record, copy, "", ActionListComposer.actions(record, copy, day));
        for (var circle : circles) {
          add(
              files,
              record.only(heard -> circle.reads(heard, notices)),
              copy,
              NAMED_READER + number(circle),
              ActionListComposer.restrictedActions(record, notices, circle, copy, day));
        }
      }
    }
    if (files.isEmpty()) {
      throw new ExplainedException(Wording.of("journeys.lists.none"));
    }
    var folder =
        Outgoing.of(store).write(into, "marac-" + record.meeting().date() + "-actions", files);
    store.keep(
        AuditNote.of(AuditNote.Kind.ACTION_LISTS_ISSUED, id.value()),
        shelves -> {
          var now = shelves.meetings().formalities(id);
          shelves.meetings().keep(id, now.listed(clock.instant()));
        });
    return folder;
  }

  /** Tells the copies of several circles apart; it names nobody. */
  static String number(ReaderCircle circle) {
    return circle.isOneOfSeveral() ? "-" + circle.number() : "";
  }

  /** What the name of a copy for somebody else of the agency ends with; it names nobody. */
  static String otherPerson(MeetingRecord record, Recipient.OneAgency copy) {
    if (!copy.otherPerson()) {
      return "";
    }
    var copies = Recipient.OneAgency.of(record, copy.code());
    int number = copies.indexOf(copy);
    return copies.size() == 2 || number < 1 ? OTHER_PERSON : OTHER_PERSON + "-" + number;
  }

  private void add(
      Map<String, byte[]> files,
      MeetingRecord record,
      Recipient.OneAgency copy,
      String circle,
      ActionListPaper paper) {
    if (paper.rows().isEmpty()) {
      return;
    }
    var name =
        "marac-%s-actions-%s%s%s"
            .formatted(
                record.meeting().date(),
                copy.code().value().toLowerCase(Locale.ROOT),
                circle,
                otherPerson(record, copy));
    files.put(
        name + ".pdf",
        new ActionListPdf(Outgoing.of(store).paper(words, clock), words).draw(paper).pdf());
    var ids =
        ActionListComposer.cases(record, copy, !circle.isEmpty()).stream()
            .flatMap(c -> c.actions().stream())
            .filter(a -> a.owner().equals(copy.code()))
            .map(Action::id)
            .toList();
    files.put(name + ".csv", sheets.actions(ids).bytes());
  }
}
