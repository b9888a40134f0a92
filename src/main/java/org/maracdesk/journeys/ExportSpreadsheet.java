package org.maracdesk.journeys;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralForm;
import org.maracdesk.domain.casefile.ReferralGaps;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.checklist.ChecklistCover;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.ActionCircle;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.exchange.ActionCsv;
import org.maracdesk.exchange.ActionRow;
import org.maracdesk.exchange.AgencyCsv;
import org.maracdesk.exchange.AgendaCsv;
import org.maracdesk.exchange.AgendaRow;
import org.maracdesk.exchange.AttendanceCsv;
import org.maracdesk.exchange.AttendanceRow;
import org.maracdesk.exchange.ChecklistsCsv;
import org.maracdesk.exchange.CsvWriting.Reader;
import org.maracdesk.exchange.DashNotesCsv;
import org.maracdesk.exchange.PeopleCsv;
import org.maracdesk.exchange.ReferralCsv;
import org.maracdesk.exchange.ReferralDetailsCsv;
import org.maracdesk.exchange.RepresentativeCsv;
import org.maracdesk.exchange.SheetKind;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Writes spreadsheets for agencies that do not have the program: they open without losing zeros or
 * running formulas. The files are not encrypted. Agendas and actions go round, so nothing of a case
 * in a restricted sitting is in them; its agencies' lists have spreadsheets of their own. Of what
 * is written of all cases it stays out too, unless somebody asks for it, for a copy of their own.
 */
public final class ExportSpreadsheet {

  private static final String WITH_RESTRICTED = "-with-restricted";

  private final Store store;
  private final Clock clock;

  ExportSpreadsheet(Store store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** What can be exported. */
  public enum Kind {
    AGENCIES,
    REPRESENTATIVES,
    PEOPLE,
    REFERRALS,
    DASH_NOTES,
    REFERRAL_DETAILS,
    CHECKLISTS,
    AGENDA,
    ACTIONS,
    ATTENDANCE;

    /** Whether it is about cases themselves, so that restricted ones can be asked for. */
    public boolean isOfCases() {
      return switch (this) {
        case PEOPLE, REFERRALS, DASH_NOTES, REFERRAL_DETAILS, CHECKLISTS -> true;
        case AGENCIES, REPRESENTATIVES, AGENDA, ACTIONS, ATTENDANCE -> false;
      };
    }
  }

  /** What is done with cases that only named people may read of. */
  public enum RestrictedCases {
    LEFT_OUT,
    INCLUDED
  }

  /**
   * A spreadsheet that has been written and has gone nowhere yet.
   *
   * @param kind what it holds
   * @param fileName what a file of it should be called; it names nobody
   * @param bytes the file
   * @param rows how many rows, without the titles
   * @param incomplete how many of its referral forms still lack something; 0 for other kinds
   * @param leftOut how many cases are not in it because only named people may read of them
   * @param restricted the cases in it of which that is so; its name says that there are any
   */
  public record Sheet(
      Kind kind,
      String fileName,
      byte[] bytes,
      int rows,
      int incomplete,
      int leftOut,
      List<CaseId> restricted) {

    public Sheet {
      restricted = List.copyOf(restricted);
    }

    private Sheet with(int formsWithGaps) {
      return new Sheet(kind, fileName, bytes, rows, formsWithGaps, leftOut, restricted);
    }

    private Sheet without(int cases) {
      return new Sheet(kind, fileName, bytes, rows, incomplete, cases, restricted);
    }

    private Sheet of(Chosen chosen) {
      var name = chosen.restricted().isEmpty() ? fileName : named(fileName, WITH_RESTRICTED);
      return new Sheet(kind, name, bytes, rows, incomplete, chosen.leftOut(), chosen.restricted());
    }

    private static String named(String fileName, String ending) {
      return fileName.replace(".csv", ending + ".csv");
    }
  }

  /**
   * Writes a spreadsheet in memory, without cases that only named people may read of.
   *
   * @param meeting only this meeting's rows, or all; without meaning for people and agencies
   */
  public Sheet write(Kind kind, @Nullable MeetingId meeting) {
    return write(kind, meeting, RestrictedCases.LEFT_OUT);
  }

  /**
   * Writes a spreadsheet in memory.
   *
   * @param meeting only this meeting's rows, or all; without meaning for people and agencies
   * @param restricted whether cases of a restricted sitting are in it; from what goes round, which
   *     is agendas and actions, they stay out in any case
   */
  public Sheet write(Kind kind, @Nullable MeetingId meeting, RestrictedCases restricted) {
    return store.read(
        shelves ->
            switch (kind) {
              case AGENCIES -> agencies(shelves);
              case REPRESENTATIVES -> representatives(shelves);
              case PEOPLE -> people(Chosen.of(shelves, restricted));
              case REFERRALS -> referrals(Chosen.of(shelves, restricted));
              case DASH_NOTES -> notes(Chosen.of(shelves, restricted));
              case REFERRAL_DETAILS -> details(Chosen.of(shelves, restricted));
              case CHECKLISTS -> checklists(Chosen.of(shelves, restricted));
              case AGENDA -> agenda(shelves, meeting);
              case ACTIONS -> actions(shelves, meeting);
              case ATTENDANCE -> attendance(shelves, meeting);
            });
  }

  /** Writes a spreadsheet of these actions in memory, the earliest due first. */
  public Sheet actions(Collection<ActionId> which) {
    return store.read(
        shelves ->
            actions(
                shelves,
                shelves.actions().all().stream().filter(a -> which.contains(a.id())).toList()));
  }

  /** Writes what may go of the actions somebody chose, in a file that says who it is for. */
  public Sheet actions(ChosenActions chosen) {
    var sheet = actions(chosen.going());
    var name =
        Sheet.named(
            sheet.fileName(),
            (chosen.namedOnly() ? ActionLists.NAMED_READER : "")
                + (chosen.otherPerson() ? ActionLists.OTHER_PERSON : ""));
    return new Sheet(sheet.kind(), name, sheet.bytes(), sheet.rows(), 0, 0, List.of());
  }

  /**
   * Saves a spreadsheet, whole or not at all, and notes that it left; of cases that only named
   * people may read of also which are in it.
   */
  public void save(Sheet sheet, Path file) {
    Outgoing.of(store).write(file, sheet.bytes());
    var restricted = sheet.restricted().stream().map(CaseId::value).sorted().toList();
    store.keep(
        new AuditNote(AuditNote.Kind.SPREADSHEET_EXPORTED, restricted)
            .detailed(sheet.kind().name() + (restricted.isEmpty() ? "" : "_WITH_RESTRICTED"))
            .counting(sheet.rows()),
        _ -> {});
  }

  private Sheet agencies(Shelves shelves) {
    var all = shelves.agencies().all();
    return sheet(
        Kind.AGENCIES, AgencyCsv.write(all, area(shelves).code(), Reader.PEOPLE), all.size());
  }

  private Sheet representatives(Shelves shelves) {
    var all = shelves.agencies().representatives();
    return sheet(Kind.REPRESENTATIVES, RepresentativeCsv.write(all, Reader.PEOPLE), all.size());
  }

  /** The referrals a spreadsheet of cases is about. */
  private record Chosen(
      Shelves shelves, List<Referral> referrals, int leftOut, List<CaseId> restricted) {

    static Chosen of(Shelves shelves, RestrictedCases wanted) {
      var all = shelves.cases().allReferrals();
      var restricted =
          RestrictedSittings.of(shelves, all.stream().map(Referral::caseId).distinct().toList())
              .cases();
      return switch (wanted) {
        case LEFT_OUT ->
            new Chosen(
                shelves,
                all.stream().filter(each -> !restricted.contains(each.caseId())).toList(),
                restricted.size(),
                List.of());
        case INCLUDED -> new Chosen(shelves, all, 0, List.copyOf(restricted));
      };
    }

    CaseSheets sheets() {
      return new CaseSheets(shelves, referrals);
    }
  }

  private Sheet people(Chosen chosen) {
    var rows = chosen.sheets().people();
    return sheet(Kind.PEOPLE, PeopleCsv.write(rows, Reader.PEOPLE), rows.size()).of(chosen);
  }

  private Sheet referrals(Chosen chosen) {
    var rows = chosen.sheets().rows(area(chosen.shelves()).code());
    return sheet(Kind.REFERRALS, ReferralCsv.write(rows, Reader.PEOPLE), rows.size())
        .of(chosen)
        .with(incomplete(chosen));
  }

  private Sheet notes(Chosen chosen) {
    var rows = chosen.sheets().notes();
    return sheet(Kind.DASH_NOTES, DashNotesCsv.write(rows, Reader.PEOPLE), rows.size()).of(chosen);
  }

  private Sheet details(Chosen chosen) {
    var rows = chosen.sheets().details();
    return sheet(Kind.REFERRAL_DETAILS, ReferralDetailsCsv.write(rows, Reader.PEOPLE), rows.size())
        .of(chosen)
        .with(incomplete(chosen));
  }

  /** How many referral forms still lack something; they go as they are. */
  private static int incomplete(Chosen chosen) {
    var shelves = chosen.shelves();
    var referrals = chosen.referrals();
    var ids = referrals.stream().map(Referral::id).toList();
    var done = new HashSet<ReferralId>();
    shelves
        .checklists()
        .ofReferrals(ids)
        .forEach(
            (id, covers) -> {
              if (covers.stream().anyMatch(ChecklistCover::isCompleted)) {
                done.add(id);
              }
            });
    var files =
        shelves.cases().caseFiles(referrals.stream().map(Referral::caseId).distinct().toList());
    return (int)
        referrals.stream()
            .map(
                referral ->
                    ReferralForm.of(
                        referral,
                        files.get(referral.caseId()).participants(),
                        done.contains(referral.id())))
            .filter(form -> !ReferralGaps.of(form).isEmpty())
            .count();
  }

  private Sheet checklists(Chosen chosen) {
    var rows = chosen.sheets().checklists();
    int facts = rows.stream().mapToInt(ChecklistsCsv::rowsOf).sum();
    return sheet(Kind.CHECKLISTS, ChecklistsCsv.write(rows, Reader.PEOPLE), facts).of(chosen);
  }

  private Sheet agenda(Shelves shelves, @Nullable MeetingId only) {
    var area = area(shelves);
    var rows = new ArrayList<AgendaRow>();
    var stay = new HashSet<CaseId>();
    for (var meeting : meetings(shelves, only)) {
      var record = MeetingRecords.read(shelves, meeting.id()).orElseThrow();
      for (int place = 0; place < record.cases().size(); place++) {
        var heard = record.cases().get(place);
        if (heard.isRestricted()) {
          stay.add(heard.caseFile().id());
        } else {
          rows.add(agendaRow(record, place, area));
        }
      }
    }
    return sheet(Kind.AGENDA, AgendaCsv.write(rows, Reader.PEOPLE), rows.size())
        .without(stay.size());
  }

  /** The file has no code of its own for what was listed and then not heard for another reason. */
  private static AgendaRow.Status notHeard(CaseDecision.Kind because) {
    return switch (because) {
      case TRANSFERRED_OUT -> AgendaRow.Status.TRANSFERRED_OUT;
      case WITHDRAWN -> AgendaRow.Status.WITHDRAWN;
      default -> AgendaRow.Status.LISTED;
    };
  }

  private AgendaRow agendaRow(MeetingRecord record, int place, Area area) {
    var heard = record.cases().get(place);
    var status =
        switch (heard.item().outcome()) {
          case ItemOutcome.Waiting() -> AgendaRow.Status.LISTED;
          case ItemOutcome.Heard() -> AgendaRow.Status.HEARD;
          case ItemOutcome.Deferred _ -> AgendaRow.Status.DEFERRED;
          case ItemOutcome.NotHeard(var because) -> notHeard(because);
        };
    return new AgendaRow(
        heard.item().id(),
        record.meeting().id(),
        area.code(),
        record.meeting().date(),
        record.agenda().startOf(place),
        place + 1,
        heard.item().minutes(),
        heard.caseFile().id(),
        heard.referral().id(),
        heard.caseFile().number().text(),
        heard.referral().agency(),
        heard.repeat().isRepeat(),
        status,
        AskAgencies.answerBy(record),
        Confidential.NONE,
        provenance(area, 1));
  }

  private Sheet actions(Shelves shelves, @Nullable MeetingId only) {
    var all = only == null ? shelves.actions().all() : shelves.actions().ofMeeting(only);
    var circles = ActionCircles.of(shelves, all);
    var going = all.stream().filter(a -> isForEverybody(circles.of(a))).toList();
    var stay = all.stream().filter(a -> !going.contains(a)).map(Action::caseId).distinct().count();
    return actions(shelves, going).without((int) stay);
  }

  private static boolean isForEverybody(ActionCircle circle) {
    return !circle.isRestricted() && !circle.someLeft();
  }

  private Sheet actions(Shelves shelves, List<Action> actions) {
    var area = area(shelves);
    Map<CaseId, CaseFile> files =
        shelves.cases().caseFiles(actions.stream().map(Action::caseId).distinct().toList());
    var accepted = shelves.followUp().accepted();
    var rows =
        actions.stream()
            .map(
                a ->
                    ActionRow.of(
                        a,
                        accepted.get(a.id()),
                        files.get(a.caseId()).number(),
                        provenance(area, a.version())))
            .toList();
    return sheet(Kind.ACTIONS, ActionCsv.write(rows, Reader.PEOPLE), rows.size());
  }

  private Sheet attendance(Shelves shelves, @Nullable MeetingId only) {
    var area = area(shelves);
    var rows = new ArrayList<AttendanceRow>();
    for (var meeting : meetings(shelves, only)) {
      for (var person : shelves.meetings().attendance(meeting.id())) {
        rows.add(AttendanceRow.of(meeting.id(), meeting.date(), person, provenance(area, 1)));
      }
    }
    return sheet(Kind.ATTENDANCE, AttendanceCsv.write(rows, Reader.PEOPLE), rows.size());
  }

  private static List<Meeting> meetings(Shelves shelves, @Nullable MeetingId only) {
    return shelves.meetings().all().stream()
        .filter(m -> only == null || m.id().equals(only))
        .toList();
  }

  /** Rows that are born here are the area's own. */
  private Provenance provenance(Area area, int version) {
    var code = area.code().toUpperCase(Locale.ROOT);
    return new Provenance(
        version,
        clock.instant(),
        AgencyCode.fits(code) ? new AgencyCode(code) : new AgencyCode("MARAC"),
        "Marac coordinator",
        "MARAC-DESK",
        "");
  }

  private static Area area(Shelves shelves) {
    return shelves
        .agencies()
        .area()
        .orElseThrow(() -> new ExplainedException(Wording.of("journeys.area.missing")));
  }

  private Sheet sheet(Kind kind, byte[] bytes, int rows) {
    var name = "marac-" + LocalDate.now(clock) + "-" + SheetKind.valueOf(kind.name()).fileName();
    var called = Outgoing.of(store).called(name.replace('_', '-'));
    return new Sheet(kind, called, bytes, rows, 0, 0, List.of());
  }
}
