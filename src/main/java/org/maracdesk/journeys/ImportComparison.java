package org.maracdesk.journeys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.agency.RepresentativeId;
import org.maracdesk.domain.casefile.Involvement;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.exchange.CsvIssue;
import org.maracdesk.exchange.DashNote;
import org.maracdesk.exchange.DashNotesCsv;
import org.maracdesk.exchange.Decoded;
import org.maracdesk.exchange.Known;
import org.maracdesk.exchange.Line;
import org.maracdesk.exchange.ParsedSheet;
import org.maracdesk.exchange.PersonRow;
import org.maracdesk.exchange.ReferralRow;
import org.maracdesk.exchange.SheetKind;
import org.maracdesk.exchange.TogetherCheck;
import org.maracdesk.journeys.ImportPreview.Fate;
import org.maracdesk.store.Shelves;
import org.maracdesk.wording.Wording;

/** Compares the sheets of an import with what is there. */
final class ImportComparison {

  private final Shelves shelves;
  private final ImportBatch batch;
  private final List<CsvIssue> issues = new ArrayList<>();
  private final List<ImportPreview.Line> lines = new ArrayList<>();
  private final Set<Place> refusedPlaces = new HashSet<>();
  private final Map<AgencyCode, Agency> agencies;
  private final Map<RepresentativeId, Representative> representatives;
  private final Map<PersonId, Person> people;
  private final Map<PersonId, Confidential> names = new HashMap<>();
  private final Map<ReferralId, Optional<Referral>> referrals = new HashMap<>();

  private record Place(String file, int line) {}

  /**
   * What a row says of itself compared with what is kept: which columns differ, and its version.
   */
  private record Verdict(Fate fate, List<String> changed) {}

  ImportComparison(Shelves shelves, ImportBatch batch) {
    this.shelves = shelves;
    this.batch = batch;
    agencies =
        shelves.agencies().all().stream()
            .collect(Collectors.toMap(Agency::code, Function.identity()));
    representatives =
        shelves.agencies().representatives().stream()
            .collect(Collectors.toMap(Representative::id, Function.identity()));
    var rows = batch.sheets().people().stream().flatMap(s -> s.values().stream()).toList();
    people = shelves.cases().people(rows.stream().map(r -> r.person().id()).distinct().toList());
    rows.forEach(r -> names.put(r.person().id(), r.person().formalName()));
  }

  ImportPreview preview() {
    batch.refused().forEach(sheet -> issues.addAll(sheet.allIssues()));
    batch.notForHere().forEach(this::notForHere);
    batch.decoded().forEach(sheet -> issues.addAll(sheet.issues()));
    refuse(issues);
    lookTogether();
    var sheets = batch.sheets();
    sheets.agencies().forEach(s -> compare(s, SheetKind.AGENCIES, this::agency, this::verdict));
    sheets
        .representatives()
        .forEach(s -> compare(s, SheetKind.REPRESENTATIVES, Representative::name, this::verdict));
    sheets
        .referrals()
        .forEach(s -> compare(s, SheetKind.REFERRALS, this::referralName, this::verdict));
    sheets
        .people()
        .forEach(s -> compare(s, SheetKind.PEOPLE, r -> r.person().formalName(), this::verdict));
    sheets.notes().forEach(s -> compare(s, SheetKind.DASH_NOTES, this::noteName, this::verdict));
    return new ImportPreview(lines, issues, notes());
  }

  /** Looks again without the rows just refused, until nothing more hangs on one of them. */
  private void lookTogether() {
    var sheets = batch.sheets();
    boolean more = true;
    while (more) {
      var found =
          TogetherCheck.issues(
              new TogetherCheck.Sheets(
                  standing(sheets.agencies()),
                  standing(sheets.representatives()),
                  standing(sheets.referrals()),
                  standing(sheets.people()),
                  standing(sheets.notes())),
              known());
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
                        .filter(
                            line ->
                                !refusedPlaces.contains(
                                    new Place(sheet.sheet().file(), line.line())))
                        .toList()))
        .toList();
  }

  private <T> void compare(
      Decoded<T> sheet,
      SheetKind kind,
      Function<T, Confidential> name,
      Function<T, Verdict> verdict) {
    var file = sheet.sheet().file();
    for (var line : sheet.lines()) {
      switch (line) {
        case Line.Bad<T> bad -> lines.add(refused(file, bad.line(), kind, Confidential.NONE));
        case Line.Good<T>(int number, T value, _) -> {
          if (refusedPlaces.contains(new Place(file, number))) {
            lines.add(refused(file, number, kind, name.apply(value)));
          } else {
            lines.add(line(file, number, kind, name.apply(value), value, verdict.apply(value)));
          }
        }
      }
    }
  }

  private ImportPreview.Line line(
      String file, int number, SheetKind kind, Confidential what, Object value, Verdict verdict) {
    if (verdict.fate() == Fate.REFUSED) {
      var key =
          kind == SheetKind.DASH_NOTES || verdict.changed().contains(FROZEN)
              ? "journeys.import.frozen"
              : "journeys.import.same-version";
      issues.add(
          new CsvIssue(
              file,
              number,
              "",
              kind == SheetKind.DASH_NOTES ? "E-FROZEN" : "E-VERSION",
              CsvIssue.Severity.REFUSES_ROW,
              Wording.of(key),
              Confidential.NONE));
      return refused(file, number, kind, what);
    }
    return new ImportPreview.Line(
        file, number, kind, what, verdict.fate(), verdict.changed(), value);
  }

  private static final String FROZEN = "dash";

  private static ImportPreview.Line refused(
      String file, int line, SheetKind kind, Confidential what) {
    return new ImportPreview.Line(file, line, kind, what, Fate.REFUSED, List.of(), null);
  }

  private Verdict verdict(Agency agency) {
    var kept =
        agencies.values().stream()
            .filter(a -> a.id().equals(agency.id()))
            .findFirst()
            .orElse(agencies.get(agency.code()));
    if (kept == null) {
      return fresh();
    }
    // Another agency has this code: one of the two has to be called differently
    return kept.id().equals(agency.id())
        ? judge(agency, kept, agency.provenance(), kept.provenance(), Agency.class)
        : new Verdict(Fate.REFUSED, List.of("code"));
  }

  private Verdict verdict(Representative person) {
    var kept = representatives.get(person.id());
    return kept == null
        ? fresh()
        : judge(person, kept, person.provenance(), kept.provenance(), Representative.class);
  }

  private Verdict verdict(PersonRow row) {
    var kept = people.get(row.person().id());
    if (kept == null) {
      return fresh();
    }
    var asPerson = judgePerson(row.person(), kept);
    if (asPerson.fate() != Fate.UNCHANGED) {
      return asPerson;
    }
    var part = part(row);
    if (part.isEmpty()) {
      return fresh();
    }
    var asPart =
        judge(
            row.involvement(),
            part.get(),
            row.person().provenance(),
            kept.provenance(),
            Involvement.class);
    return later(asPart, row.person().provenance(), kept.provenance());
  }

  /** The part the same person has in the same referral already. */
  private Optional<Involvement> part(PersonRow row) {
    return referral(row.referral()).stream()
        .flatMap(referral -> referral.involvements().stream())
        .filter(
            part ->
                part.person().equals(row.involvement().person())
                    && part.role() == row.involvement().role())
        .findFirst();
  }

  private Verdict verdict(ReferralRow row) {
    var kept = referral(row.id()).orElse(null);
    if (kept == null) {
      return fresh();
    }
    var incoming = row.inCase(kept.caseId(), kept.involvements());
    var verdict = judge(incoming, kept, incoming.provenance(), kept.provenance(), Referral.class);
    boolean counts = incoming.provenance().version() >= kept.provenance().version();
    if (counts && verdict.fate() != Fate.REFUSED && changesChecklist(row)) {
      return new Verdict(Fate.REFUSED, List.of(FROZEN));
    }
    return verdict;
  }

  /** A checklist that is complete stays as it was; another one comes with another referral. */
  private boolean changesChecklist(ReferralRow row) {
    return shelves
        .checklists()
        .completed(row.id())
        .filter(done -> !sameAnswers(done, row))
        .isPresent();
  }

  private static boolean sameAnswers(CompletedChecklist done, ReferralRow row) {
    return row.checklist().answers().byItem().entrySet().stream()
        .allMatch(e -> done.answers().at(e.getKey()).answer() == e.getValue().answer());
  }

  private Verdict verdict(DashNote note) {
    var done = shelves.checklists().completed(note.referral()).orElse(null);
    if (done == null) {
      return fresh();
    }
    var with = DashNotesCsv.beside(done.answers(), List.of(note));
    return with.equals(done.answers())
        ? new Verdict(Fate.UNCHANGED, List.of())
        : new Verdict(Fate.REFUSED, List.of());
  }

  private static Verdict fresh() {
    return new Verdict(Fate.NEW, List.of());
  }

  /** An older version is known already; the same version must say the same. */
  private static <T> Verdict judge(
      T incoming, T kept, Provenance ofIncoming, Provenance ofKept, Class<T> type) {
    if (ofIncoming.version() < ofKept.version() || incoming.equals(kept)) {
      return new Verdict(Fate.UNCHANGED, List.of());
    }
    var changed = RecordDifference.between(type, incoming, kept);
    if (changed.equals(List.of("provenance")) || changed.isEmpty()) {
      return new Verdict(Fate.UNCHANGED, List.of());
    }
    return ofIncoming.version() == ofKept.version()
        ? new Verdict(Fate.REFUSED, changed)
        : new Verdict(Fate.CHANGED, changed);
  }

  /**
   * Each referral tells of a person anew, in a first version of its own: the later account counts.
   */
  private static Verdict judgePerson(Person incoming, Person kept) {
    var verdict = judge(incoming, kept, incoming.provenance(), kept.provenance(), Person.class);
    return later(verdict, incoming.provenance(), kept.provenance());
  }

  private static Verdict later(Verdict verdict, Provenance ofIncoming, Provenance ofKept) {
    if (verdict.fate() != Fate.REFUSED) {
      return verdict;
    }
    int later = ofIncoming.recordedAt().compareTo(ofKept.recordedAt());
    if (later == 0) {
      return verdict;
    }
    return later > 0
        ? new Verdict(Fate.CHANGED, verdict.changed())
        : new Verdict(Fate.UNCHANGED, List.of());
  }

  private Confidential agency(Agency agency) {
    return Confidential.of(agency.name());
  }

  private Confidential referralName(ReferralRow row) {
    return names.computeIfAbsent(
        row.victim(),
        id -> shelves.cases().person(id).map(Person::formalName).orElse(Confidential.NONE));
  }

  private Confidential noteName(DashNote note) {
    return Confidential.of(Integer.toString(note.question()));
  }

  private Optional<Referral> referral(ReferralId id) {
    return referrals.computeIfAbsent(id, shelves.cases()::referral);
  }

  private Known known() {
    return new Known() {
      @Override
      public boolean agency(AgencyCode code) {
        return agencies.containsKey(code);
      }

      @Override
      public boolean referral(ReferralId id) {
        return ImportComparison.this.referral(id).isPresent();
      }

      @Override
      public boolean person(ReferralId referral, PersonId person, Role role) {
        return ImportComparison.this
            .referral(referral)
            .filter(
                r ->
                    r.involvements().stream()
                        .anyMatch(i -> i.person().equals(person) && i.role() == role))
            .isPresent();
      }
    };
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

  private List<ImportPreview.Note> notes() {
    return batch.decoded().stream()
        .map(Decoded::sheet)
        .filter(s -> s.blankRows() > 0 || !s.unknownColumns().isEmpty())
        .map(s -> new ImportPreview.Note(s.file(), s.blankRows(), s.unknownColumns()))
        .toList();
  }
}
