package org.maracdesk.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.action.ReportId;
import org.maracdesk.domain.action.Told;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.exchange.ActionCsv;
import org.maracdesk.exchange.ActionRow;
import org.maracdesk.exchange.CsvIssue;
import org.maracdesk.exchange.Decoded;
import org.maracdesk.exchange.Line;
import org.maracdesk.exchange.ParsedSheet;
import org.maracdesk.exchange.SheetKind;
import org.maracdesk.journeys.UpdatePreview.Fate;
import org.maracdesk.journeys.UpdatePreview.Reason;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Takes in the spreadsheet of actions that an agency sends back with its answers: first a look that
 * writes nothing, then one change that can be taken back whole. Only how far an action has come is
 * read; what was promised, by whom and by when is the meeting's, and stays.
 */
public final class UpdateActions {

  /** A file beyond this is refused before it is read: 20 MB, where real ones have some kB. */
  private static final long LARGEST_FILE = 20_000_000;

  private final Store store;
  private final Clock clock;
  private final Supplier<UUID> ids;

  UpdateActions(Store store, Clock clock, Supplier<UUID> ids) {
    this.store = store;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * Looks at an agency's file and says what would happen.
   *
   * @param from whose answers they are; rows about another agency's actions stay out
   */
  public UpdatePreview preview(Path file, AgencyCode from) {
    Outgoing.of(store).letIn(file);
    var name = String.valueOf(file.getFileName());
    return previewOf(ParsedSheet.read(name, bytes(file), today()), from);
  }

  private UpdatePreview previewOf(ParsedSheet sheet, AgencyCode from) {
    if (sheet.isRefused() || sheet.kind() == null) {
      return refused(sheet, from, sheet.issues().stream().map(CsvIssue::sentence).toList());
    }
    if (sheet.kind() != SheetKind.ACTIONS) {
      return refused(sheet, from, List.of(Wording.of("journeys.update.other-sheet")));
    }
    var rows = ActionCsv.decode(sheet);
    return store.read(shelves -> compare(shelves, rows, from));
  }

  private static UpdatePreview refused(ParsedSheet sheet, AgencyCode from, List<Wording> reasons) {
    return new UpdatePreview(from, sheet.file(), reasons, List.of());
  }

  private UpdatePreview compare(Shelves shelves, Decoded<ActionRow> rows, AgencyCode from) {
    Map<ActionId, Action> kept =
        shelves.actions().all().stream().collect(Collectors.toMap(Action::id, Function.identity()));
    var lines = rows.lines().stream().map(line -> judge(line, kept, from)).toList();
    return new UpdatePreview(from, rows.sheet().file(), List.of(), lines);
  }

  private UpdatePreview.Line judge(
      Line<ActionRow> line, Map<ActionId, Action> kept, AgencyCode from) {
    return switch (line) {
      case Line.Bad<ActionRow>(var at, var issues) ->
          stays(
              at,
              "",
              issues.stream()
                  .filter(CsvIssue::refuses)
                  .map(issue -> new Reason(issue.column(), issue.sentence()))
                  .toList());
      case Line.Good<ActionRow>(var at, var row, _) ->
          Optional.ofNullable(kept.get(row.id()))
              .map(action -> judge(at, row, action, from))
              .orElseGet(
                  () -> stays(at, reference(row), List.of(reason("journeys.update.unknown"))));
    };
  }

  private UpdatePreview.Line judge(int at, ActionRow row, Action action, AgencyCode from) {
    if (!action.owner().equals(from)) {
      return stays(at, reference(row), List.of(reason("journeys.update.other-agency")));
    }
    var told = row.progress();
    if (told.equals(new Progress.Open()) || row.saysOf(action.progress())) {
      return line(at, row, Fate.SAME, action, told);
    }
    var problems =
        ReportRules.problems(
            told, new Told(Confidential.of(from.value()), today()), action.agreedOn(), today());
    if (!problems.isEmpty()) {
      return stays(at, reference(row), problems.stream().map(UpdateActions::reason).toList());
    }
    if (row.provenance().version() > action.version()) {
      return stays(at, reference(row), List.of(reason("journeys.update.never-written")));
    }
    boolean answeredMeanwhile =
        row.provenance().version() < action.version()
            && !action.progress().equals(new Progress.Open());
    return line(at, row, answeredMeanwhile ? Fate.CONFLICT : Fate.CHANGES, action, told);
  }

  private static Reason reason(String key) {
    return new Reason("", Wording.of(key));
  }

  private static Reason reason(Problem problem) {
    return new Reason(
        problem.place().equals("on") ? "completed_on" : "outcome",
        Wording.of(
            "problem." + problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
            problem.details().toArray()));
  }

  private static UpdatePreview.Line line(
      int at, ActionRow row, Fate fate, Action action, Progress told) {
    return new UpdatePreview.Line(
        at, reference(row), fate, action.id(), action.progress(), told, List.of());
  }

  private static UpdatePreview.Line stays(int at, String reference, List<Reason> reasons) {
    return new UpdatePreview.Line(at, reference, Fate.REFUSED, null, null, null, reasons);
  }

  private static String reference(ActionRow row) {
    return row.caseRef() + "/" + row.number();
  }

  /**
   * Takes in what a preview showed, in one change. Where there is nothing to take in, nothing is
   * written.
   *
   * @param theirs the conflicts in which the file is to win
   * @return by which it can be taken back; nothing where nothing was taken in
   * @throws ExplainedException when an action has changed since the preview
   */
  public Optional<ReportId> take(UpdatePreview preview, Set<ActionId> theirs) {
    var wanted = new LinkedHashMap<ActionId, UpdatePreview.Line>();
    for (var line : preview.lines()) {
      var id = line.action();
      if (id != null
          && (line.fate() == Fate.CHANGES || line.fate() == Fate.CONFLICT && theirs.contains(id))) {
        wanted.put(id, line);
      }
    }
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    var report = new ReportId(ids.get());
    return Optional.of(
        store.change(
            new AuditNote(
                AuditNote.Kind.ACTION_REPORTED,
                wanted.keySet().stream().map(ActionId::value).sorted().toList()),
            shelves -> {
              FollowUpActions.keep(
                  shelves, report, reports(shelves, wanted), told(shelves, preview.from()));
              return report;
            }));
  }

  private static Map<ActionId, Progress> reports(
      Shelves shelves, Map<ActionId, UpdatePreview.Line> wanted) {
    var reports = new LinkedHashMap<ActionId, Progress>();
    wanted.forEach(
        (id, line) -> {
          var now = shelves.actions().action(id).map(Action::progress);
          var told = line.told();
          if (told == null || now.isEmpty() || !now.get().equals(line.kept())) {
            throw new ExplainedException(Wording.of("journeys.update.changed-meanwhile"));
          }
          reports.put(id, told);
        });
    return reports;
  }

  private Told told(Shelves shelves, AgencyCode from) {
    var name =
        shelves.agencies().all().stream()
            .filter(agency -> agency.code().equals(from))
            .map(Agency::name)
            .findFirst()
            .orElse(from.value());
    return new Told(Confidential.of(name), today());
  }

  private static byte[] bytes(Path file) {
    var name = String.valueOf(file.getFileName());
    try {
      if (Files.size(file) > LARGEST_FILE) {
        throw new ExplainedException(Wording.of("journeys.update.too-large", name));
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new ExplainedException(Wording.of("journeys.file.not-read", name), e);
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
