package org.maracdesk.journeys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.StopSign;
import org.maracdesk.exchange.AttendanceRow;
import org.maracdesk.exchange.CsvIssue;
import org.maracdesk.exchange.DashNote;
import org.maracdesk.exchange.Decoded;
import org.maracdesk.exchange.DetailRow;
import org.maracdesk.exchange.Line;
import org.maracdesk.exchange.ParsedSheet;
import org.maracdesk.exchange.PersonRow;
import org.maracdesk.exchange.ReferralRow;
import org.maracdesk.exchange.SentChecklist;
import org.maracdesk.exchange.SentResearch;
import org.maracdesk.exchange.SheetKind;
import org.maracdesk.exchange.TogetherCheck;
import org.maracdesk.journeys.ImportPreview.Fate;
import org.maracdesk.journeys.ImportVerdicts.Verdict;
import org.maracdesk.store.Shelves;
import org.maracdesk.wording.Wording;

/** Compares the sheets of an import with what is there. */
final class ImportComparison {

  private final Shelves shelves;
  private final ImportBatch batch;
  private final StopSign stop;
  private final ImportVerdicts verdicts;
  private final ChecklistVerdicts whole;
  private final SentAnswers answers;
  private final SentAttendance there;
  private final List<CsvIssue> issues = new ArrayList<>();
  private final Set<Place> refusedPlaces = new HashSet<>();
  private final Map<PersonId, Confidential> names = new HashMap<>();
  private final List<Compared<?>> compared;
  private final List<Agency> agencies = new ArrayList<>();
  private final List<Representative> representatives = new ArrayList<>();
  private final List<ReferralRow> referrals = new ArrayList<>();
  private final List<PersonRow> people = new ArrayList<>();
  private final List<DashNote> notes = new ArrayList<>();
  private final List<DetailRow> details = new ArrayList<>();
  private final List<SentChecklist> checklists = new ArrayList<>();
  private final List<SentResearch> research = new ArrayList<>();
  private final List<AttendanceRow> attendance = new ArrayList<>();

  private record Place(String file, int line) {}

  ImportComparison(Shelves shelves, ImportBatch batch, ChecklistShelf shelf, StopSign stop) {
    this.shelves = shelves;
    this.batch = batch;
    this.stop = stop;
    var sheets = batch.sheets();
    var rows = sheets.people().stream().flatMap(s -> s.values().stream()).toList();
    rows.forEach(r -> names.put(r.person().id(), r.person().formalName()));
    verdicts = new ImportVerdicts(shelves, rows);
    compared = new ArrayList<>();
    sheets
        .agencies()
        .forEach(s -> add(s, SheetKind.AGENCIES, this::agency, verdicts::of, agencies::add));
    sheets
        .representatives()
        .forEach(
            s ->
                add(
                    s,
                    SheetKind.REPRESENTATIVES,
                    Representative::name,
                    verdicts::of,
                    representatives::add));
    sheets
        .referrals()
        .forEach(s -> add(s, SheetKind.REFERRALS, this::victim, verdicts::of, referrals::add));
    sheets
        .people()
        .forEach(
            s -> add(s, SheetKind.PEOPLE, r -> r.person().formalName(), verdicts::of, people::add));
    sheets
        .notes()
        .forEach(s -> add(s, SheetKind.DASH_NOTES, this::question, verdicts::of, notes::add));
    sheets
        .details()
        .forEach(s -> add(s, SheetKind.REFERRAL_DETAILS, this::detail, verdicts::of, details::add));
    whole = new ChecklistVerdicts(shelves, shelf, sheets.referrals(), sheets.checklists());
    sheets
        .checklists()
        .forEach(s -> add(s, SheetKind.CHECKLISTS, this::checklist, whole::of, checklists::add));
    answers = new SentAnswers(shelves);
    sheets
        .research()
        .forEach(s -> add(s, SheetKind.RESEARCH_RETURNS, this::asked, answers::of, research::add));
    there = new SentAttendance(shelves);
    sheets
        .attendance()
        .forEach(
            s ->
                add(
                    s,
                    SheetKind.ATTENDANCE,
                    row -> row.attendance().name(),
                    there::of,
                    attendance::add));
  }

  ImportPreview preview() {
    batch.refused().forEach(sheet -> issues.addAll(sheet.allIssues()));
    batch.notForHere().forEach(this::notForHere);
    batch.decoded().forEach(sheet -> issues.addAll(sheet.issues()));
    refuse(issues);
    // Before looking together: what hangs on a row that contradicts the store stays out with it
    compared.forEach(Compared::judge);
    lookTogether();
    batch.sheets().checklists().forEach(s -> remark(s, "W-FORM", whole::remark));
    batch.sheets().research().forEach(s -> remark(s, "W-ANSWER", answers::remark));
    batch.sheets().attendance().forEach(s -> remark(s, "W-ATTENDANCE", there::remark));
    var lines = compared.stream().flatMap(sheet -> sheet.lines().stream()).toList();
    return new ImportPreview(
        batch,
        lines,
        issues,
        passedOver(),
        new ImportPreview.Wanted(
            agencies,
            representatives,
            referrals,
            people,
            notes,
            details,
            checklists,
            research,
            attendance));
  }

  private <T> void add(
      Decoded<T> sheet,
      SheetKind kind,
      Function<T, Confidential> name,
      Function<T, Verdict> verdict,
      Consumer<T> wanted) {
    compared.add(new Compared<>(sheet, kind, name, verdict, wanted));
  }

  /** Looks again without the rows just refused, until nothing more hangs on one of them. */
  private void lookTogether() {
    var sheets = batch.sheets();
    boolean more = true;
    while (more) {
      stop.check();
      var found =
          TogetherCheck.issues(
              new TogetherCheck.Sheets(
                  standing(sheets.agencies()),
                  standing(sheets.representatives()),
                  standing(sheets.referrals()),
                  standing(sheets.people()),
                  standing(sheets.notes()),
                  standing(sheets.details()),
                  standing(sheets.checklists()),
                  standing(sheets.research()),
                  standing(sheets.attendance())),
              verdicts.known());
      found.stream().filter(issue -> !issues.contains(issue)).forEach(issues::add);
      more = refuse(found);
    }
  }

  private boolean refuse(List<CsvIssue> found) {
    boolean more = false;
    for (var issue : found) {
      if (issue.refuses()) {
        more |= refusedPlaces.add(new Place(issue.file(), issue.line()));
      }
    }
    return more;
  }

  private <T> List<Decoded<T>> standing(List<Decoded<T>> sheets) {
    return sheets.stream()
        .map(
            sheet ->
                new Decoded<>(
                    sheet.sheet(),
                    sheet.lines().stream()
                        .filter(line -> !isRefused(sheet.sheet().file(), line.line()))
                        .toList()))
        .toList();
  }

  private boolean isRefused(String file, int line) {
    return refusedPlaces.contains(new Place(file, line));
  }

  private Confidential agency(Agency agency) {
    return Confidential.of(agency.name());
  }

  private Confidential victim(ReferralRow row) {
    return names.computeIfAbsent(
        row.victim(),
        id -> shelves.cases().person(id).map(Person::formalName).orElse(Confidential.NONE));
  }

  private Confidential question(DashNote note) {
    return Confidential.of(Integer.toString(note.question()));
  }

  private Confidential detail(DetailRow row) {
    return Confidential.of(row.detail().key());
  }

  /** Which form, and whom it is about if that is known. */
  private Confidential checklist(SentChecklist sent) {
    var form = sent.completed().form();
    return Confidential.of(
        form.id() + " " + form.version() + ", " + sent.completed().completedOn());
  }

  /** Which case, and who answers. */
  private Confidential asked(SentResearch sent) {
    return Confidential.of(
        shelves
                .cases()
                .referral(sent.referral())
                .flatMap(referral -> shelves.cases().caseFile(referral.caseId()))
                .map(file -> file.number().text() + ", ")
                .orElse("")
            + shelves.agencies().agency(sent.agency()).map(Agency::name).orElse(""));
  }

  private void notForHere(ParsedSheet sheet) {
    issues.add(
        new CsvIssue(
            sheet.file(),
            0,
            "",
            "E-KIND",
            CsvIssue.Severity.REFUSES_FILE,
            Wording.of("journeys.import.not-for-here"),
            Confidential.NONE));
  }

  private <T> void remark(Decoded<T> sheet, String code, Function<T, Optional<Wording>> what) {
    var file = sheet.sheet().file();
    for (var line : sheet.good()) {
      if (!isRefused(file, line.line())) {
        what.apply(line.value())
            .ifPresent(
                said ->
                    issues.add(
                        new CsvIssue(
                            file,
                            line.line(),
                            "",
                            code,
                            CsvIssue.Severity.WARNING,
                            said,
                            Confidential.NONE)));
      }
    }
  }

  private List<ImportPreview.Note> passedOver() {
    return batch.decoded().stream()
        .map(Decoded::sheet)
        .filter(s -> s.blankRows() > 0 || !s.unknownColumns().isEmpty())
        .map(s -> new ImportPreview.Note(s.file(), s.blankRows(), s.unknownColumns()))
        .toList();
  }

  /** One sheet, row by row against what is kept. */
  private final class Compared<T> {

    private final Decoded<T> sheet;
    private final SheetKind kind;
    private final Function<T, Confidential> name;
    private final Function<T, Verdict> judge;
    private final Consumer<T> wanted;
    private final Map<Integer, Verdict> judged = new HashMap<>();

    Compared(
        Decoded<T> sheet,
        SheetKind kind,
        Function<T, Confidential> name,
        Function<T, Verdict> judge,
        Consumer<T> wanted) {
      this.sheet = sheet;
      this.kind = kind;
      this.name = name;
      this.judge = judge;
      this.wanted = wanted;
    }

    /** Judges the rows that can be read, and refuses those that contradict what is kept. */
    void judge() {
      for (var row : sheet.good()) {
        stop.check();
        if (!isRefused(file(), row.line())) {
          var verdict = judge.apply(row.value());
          judged.put(row.line(), verdict);
          if (verdict.refusal() != null) {
            refuse(List.of(issue(row.line(), verdict.refusal())));
            issues.add(issue(row.line(), verdict.refusal()));
          }
        }
      }
    }

    /** What would become of each row; what would be kept is passed on. */
    List<ImportPreview.Line> lines() {
      var lines = new ArrayList<ImportPreview.Line>();
      for (var row : sheet.lines()) {
        stop.check();
        lines.add(
            switch (row) {
              case Line.Bad<T> bad -> refused(bad.line(), Confidential.NONE);
              case Line.Good<T>(int number, T value, _) -> line(number, value);
            });
      }
      return lines;
    }

    private ImportPreview.Line line(int number, T value) {
      var verdict = judged.get(number);
      if (verdict == null || isRefused(file(), number)) {
        return refused(number, name.apply(value));
      }
      if (verdict.fate() == Fate.NEW || verdict.fate() == Fate.CHANGED) {
        wanted.accept(value);
      }
      return new ImportPreview.Line(
          file(), number, kind, name.apply(value), verdict.fate(), verdict.changed());
    }

    private ImportPreview.Line refused(int line, Confidential what) {
      return new ImportPreview.Line(file(), line, kind, what, Fate.REFUSED, List.of());
    }

    private CsvIssue issue(int line, ImportVerdicts.Refusal why) {
      return new CsvIssue(
          file(),
          line,
          "",
          why.code(),
          CsvIssue.Severity.REFUSES_ROW,
          Wording.of(why.key()),
          Confidential.NONE);
    }

    private String file() {
      return sheet.sheet().file();
    }
  }
}
