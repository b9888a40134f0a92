package org.maracdesk.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;
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
import org.maracdesk.store.Noted;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Takes in the spreadsheet of actions that an agency sends back with its answers: first a look that
 * writes nothing, then one change that can be taken back whole. Only how far an action has come is
 * read, and whether an agency that had nobody at the meeting accepts it; what was promised, by whom
 * and by when is the meeting's, and stays.
 */
public final class UpdateActions {

  /** A file beyond this is refused before it is read: 20 MB, where real ones have some kB. */
  private static final long LARGEST_FILE = 20_000_000;

  private final Store store;
  private final FollowUpActions followUp;
  private final Clock clock;
  private final Supplier<UUID> ids;

  UpdateActions(Store store, FollowUpActions followUp, Clock clock, Supplier<UUID> ids) {
    this.store = store;
    this.followUp = followUp;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * What was taken in.
   *
   * @param report by which the answers can be taken back; nothing where there were none
   * @param accepted the actions that the agency accepted
   */
  public record Taken(@Nullable ReportId report, List<ActionId> accepted) {
    public Taken {
      accepted = List.copyOf(accepted);
    }
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
    var told = told(shelves, from);
    var lines = rows.lines().stream().map(line -> judge(line, kept, from, told)).toList();
    return new UpdatePreview(from, rows.sheet().file(), List.of(), lines);
  }

  private UpdatePreview.Line judge(
      Line<ActionRow> line, Map<ActionId, Action> kept, AgencyCode from, Told told) {
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
              .map(action -> judge(at, row, action, from, told))
              .orElseGet(
                  () -> stays(at, reference(row), List.of(reason("journeys.update.unknown"))));
    };
  }

  private UpdatePreview.Line judge(
      int at, ActionRow row, Action action, AgencyCode from, Told told) {
    if (!action.owner().equals(from)) {
      return stays(at, reference(row), List.of(reason("journeys.update.other-agency")));
    }
    var progress = row.progress();
    boolean reports = !progress.equals(new Progress.Open()) && !row.saysOf(action.progress());
    if (!reports && row.accepted().how() == ActionRow.Acceptance.NOT_ACCEPTED) {
      return stays(at, reference(row), List.of(reason("journeys.update.not-accepted")));
    }
    var accepted = accepted(row, action, told);
    if (!reports && accepted == null) {
      return line(at, row, Fate.SAME, action, action.progress(), null);
    }
    var reasons = reasons(reports ? progress : new Progress.Open(), accepted, action, told);
    if (!reasons.isEmpty()) {
      return stays(at, reference(row), reasons);
    }
    if (row.provenance().version() > action.version()) {
      return stays(at, reference(row), List.of(reason("journeys.update.never-written")));
    }
    boolean answeredMeanwhile =
        row.provenance().version() < action.version()
            && !action.progress().equals(new Progress.Open());
    return line(
        at,
        row,
        answeredMeanwhile ? Fate.CONFLICT : Fate.CHANGES,
        action,
        reports ? progress : action.progress(),
        accepted);
  }

  /** Who accepts an action by the file, and when; nothing where there is nothing to accept. */
  private static @Nullable Told accepted(ActionRow row, Action action, Told told) {
    if (row.accepted().how() != ActionRow.Acceptance.ACCEPTED || !action.isToBeAccepted()) {
      return null;
    }
    var on = row.accepted().on();
    var by = row.accepted().by();
    return new Told(by.isBlank() ? told.by() : by, on == null ? told.on() : on);
  }

  private List<Reason> reasons(
      Progress progress, @Nullable Told accepted, Action action, Told told) {
    var reasons = new ArrayList<Reason>();
    for (var problem : ReportRules.problems(progress, told, action.agreedOn(), today())) {
      reasons.add(reason(problem.place().equals("on") ? "completed_on" : "outcome", problem));
    }
    if (accepted != null) {
      for (var problem : ReportRules.problems(accepted, action.agreedOn(), today())) {
        reasons.add(reason(problem.place().equals("by") ? "accepted_by" : "accepted_on", problem));
      }
    }
    return reasons;
  }

  private static Reason reason(String key) {
    return new Reason("", Wording.of(key));
  }

  private static Reason reason(String column, Problem problem) {
    return new Reason(
        column,
        Wording.of(
            "problem." + problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
            problem.details().toArray()));
  }

  private static UpdatePreview.Line line(
      int at, ActionRow row, Fate fate, Action action, Progress told, @Nullable Told accepted) {
    return new UpdatePreview.Line(
        at, reference(row), fate, action.id(), action.progress(), told, accepted, List.of());
  }

  private static UpdatePreview.Line stays(int at, String reference, List<Reason> reasons) {
    return new UpdatePreview.Line(at, reference, Fate.REFUSED, null, null, null, null, reasons);
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
  public Optional<Taken> take(UpdatePreview preview, Set<ActionId> theirs) {
    var wanted =
        preview.lines().stream()
            .filter(
                line ->
                    line.fate() == Fate.CHANGES
                        || line.fate() == Fate.CONFLICT && theirs.contains(line.action()))
            .toList();
    if (wanted.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        store.change(shelves -> keep(shelves, wanted, told(shelves, preview.from()))));
  }

  private Noted<Taken> keep(Shelves shelves, List<UpdatePreview.Line> lines, Told told) {
    var reports = new LinkedHashMap<ActionId, Progress>();
    var accepted = new ArrayList<ActionId>();
    for (var line : lines) {
      var now = unchanged(shelves, line);
      var yes = line.accepted();
      if (yes != null) {
        FollowUpActions.accept(shelves, now.id(), yes);
        accepted.add(now.id());
      }
      var progress = line.told();
      if (line.reports() && progress != null) {
        reports.put(now.id(), progress);
      }
    }
    var notes = new ArrayList<AuditNote>();
    if (!accepted.isEmpty()) {
      notes.add(FollowUpActions.note(AuditNote.Kind.ACTION_ACCEPTED, accepted));
    }
    if (reports.isEmpty()) {
      return new Noted<>(notes, new Taken(null, accepted));
    }
    notes.add(FollowUpActions.note(AuditNote.Kind.ACTION_REPORTED, reports.keySet()));
    var report = new ReportId(ids.get());
    FollowUpActions.keep(shelves, report, reports, told);
    return new Noted<>(notes, new Taken(report, accepted));
  }

  /** The action of a line, which is still as the look found it. */
  private static Action unchanged(Shelves shelves, UpdatePreview.Line line) {
    return Optional.ofNullable(line.action())
        .flatMap(shelves.actions()::action)
        .filter(action -> action.progress().equals(line.kept()))
        .filter(action -> line.accepted() == null || action.isToBeAccepted())
        .orElseThrow(() -> new ExplainedException(Wording.of("journeys.update.changed-meanwhile")));
  }

  /**
   * Takes back the whole of what was taken in. An action that was changed or reported on since
   * stays as it is now.
   *
   * @return how many actions are as they were
   */
  public int takeBack(Taken taken) {
    return followUp.takeBack(taken.report(), taken.accepted());
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
