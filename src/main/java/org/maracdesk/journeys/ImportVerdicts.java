package org.maracdesk.journeys;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.agency.RepresentativeId;
import org.maracdesk.domain.casefile.Involvement;
import org.maracdesk.domain.casefile.LaterAccount;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.Answers;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.exchange.AreaJson;
import org.maracdesk.exchange.DashNote;
import org.maracdesk.exchange.DashNotesCsv;
import org.maracdesk.exchange.DetailRow;
import org.maracdesk.exchange.Known;
import org.maracdesk.exchange.PersonRow;
import org.maracdesk.exchange.ReferralCsv;
import org.maracdesk.exchange.ReferralRow;
import org.maracdesk.journeys.ImportPreview.Fate;
import org.maracdesk.store.Shelves;

/** Judges rows of an import one by one against what is kept. */
final class ImportVerdicts {

  private final Shelves shelves;
  private static final String UNNAMED = AreaJson.unnamed().code();

  private final Optional<String> area;
  private final Map<AgencyCode, Agency> agencies;
  private final Map<RepresentativeId, Representative> representatives;
  private final Map<PersonId, Person> people;
  private final Map<ReferralId, Optional<Referral>> referrals = new HashMap<>();
  private final Map<MeetingId, Set<ReferralId>> listed = new HashMap<>();

  /** Why a row stays out although it can be read. */
  enum Refusal {
    SAME_VERSION("E-VERSION", "journeys.import.same-version"),
    COMPLETE_CHECKLIST("E-VERSION", "journeys.import.frozen"),
    COMPLETE_NOTES("E-FROZEN", "journeys.import.frozen"),
    FORM_FOR_TRYING_OUT("E-FORM", "journeys.import.form-for-trying-out"),
    STRANGE_ANSWER("E-ANSWER", "journeys.import.strange-answer"),
    OTHER_RESULT("E-RESULT", "journeys.import.other-result"),
    OTHER_COLUMNS("E-COLUMNS", "journeys.import.other-columns"),
    ANSWERED_MEANWHILE("E-VERSION", "journeys.import.answered-meanwhile"),
    NEVER_WRITTEN("E-VERSION", "journeys.import.never-written"),
    VICTIM_HAS_DIED("E-HELD", "journeys.import.held"),
    NO_MEETING("E-MEETING", "journeys.import.no-meeting"),
    OTHER_DAY("E-MEETING", "journeys.import.other-day"),
    OTHER_MEETING("E-MEETING", "journeys.import.other-meeting"),
    MEETING_NOT_OPEN("E-MEETING", "journeys.import.meeting-not-open"),
    MEETING_CLOSED("E-MEETING", "journeys.import.meeting-closed"),
    IN_A_CASE("E-ATTENDANCE", "journeys.import.in-a-case"),
    OTHER_VICTIM("E-PEOPLE-TWO-VICTIMS", "journeys.import.other-victim");

    private final String code;
    private final String key;

    Refusal(String code, String key) {
      this.code = code;
      this.key = key;
    }

    /** For the help desk. */
    String code() {
      return code;
    }

    /** The key of its sentence. */
    String key() {
      return key;
    }
  }

  /**
   * What would become of a row.
   *
   * @param fate what
   * @param changed the columns that differ from what is kept
   * @param refusal why it is refused; nothing where it is not
   */
  record Verdict(Fate fate, List<String> changed, @Nullable Refusal refusal) {

    static Verdict of(Fate fate, List<String> changed) {
      return new Verdict(fate, changed, null);
    }

    static Verdict fresh() {
      return of(Fate.NEW, List.of());
    }

    static Verdict unchanged() {
      return of(Fate.UNCHANGED, List.of());
    }

    static Verdict refused(Refusal why, List<String> changed) {
      return new Verdict(Fate.REFUSED, changed, why);
    }
  }

  ImportVerdicts(Shelves shelves, List<PersonRow> rows) {
    this.shelves = shelves;
    // A store made in the window has no code of its own yet: nothing to hold a referral against
    area = shelves.agencies().area().map(Area::code).filter(code -> !code.equals(UNNAMED));
    agencies =
        shelves.agencies().all().stream()
            .collect(Collectors.toMap(Agency::code, Function.identity()));
    representatives =
        shelves.agencies().representatives().stream()
            .collect(Collectors.toMap(Representative::id, Function.identity()));
    people = shelves.cases().people(rows.stream().map(r -> r.person().id()).distinct().toList());
  }

  Verdict of(Agency agency) {
    var kept =
        agencies.values().stream()
            .filter(a -> a.id().equals(agency.id()))
            .findFirst()
            .orElse(agencies.get(agency.code()));
    if (kept == null) {
      return Verdict.fresh();
    }
    if (kept.id().equals(agency.id())) {
      // The sheet has no column for aliases; those of this store stay
      return judge(
          agency.withAliases(kept.aliases()),
          kept,
          agency.provenance(),
          kept.provenance(),
          Agency.class);
    }
    if (isFilledBy(kept, agency)) {
      var changed = new ArrayList<>(changedBy(kept, agency));
      changed.remove("provenance");
      return changed.isEmpty() ? Verdict.unchanged() : Verdict.of(Fate.CHANGED, changed);
    }
    // The same agency, entered by hand in two stores; this one's own account of it stays
    return kept.name().equalsIgnoreCase(agency.name())
        ? Verdict.unchanged()
        // Another agency has this code: one of the two has to be called differently
        : Verdict.refused(Refusal.SAME_VERSION, List.of("code"));
  }

  /**
   * Whether an agency was only ticked when the store was set up, and the sheet tells the rest: its
   * code and its type say that it is the same.
   */
  static boolean isFilledBy(Agency kept, Agency incoming) {
    return kept.isOnlyTicked() && kept.type() == incoming.type();
  }

  private static List<String> changedBy(Agency kept, Agency incoming) {
    return RecordDifference.between(Agency.class, kept.toldBy(incoming), kept);
  }

  Verdict of(Representative person) {
    var kept = representatives.get(person.id());
    return kept == null
        ? Verdict.fresh()
        : judge(person, kept, person.provenance(), kept.provenance(), Representative.class);
  }

  Verdict of(PersonRow row) {
    if (row.involvement().role() == Role.VICTIM
        && isOfAnotherVictim(row.referral(), row.person().id())) {
      return Verdict.refused(Refusal.OTHER_VICTIM, List.of("person_id"));
    }
    var kept = people.get(row.person().id());
    if (kept == null) {
      return Verdict.fresh();
    }
    var asPerson =
        judgeAccount(
            LaterAccount.of(kept, row.person()),
            kept,
            row.person().provenance(),
            kept.provenance(),
            Person.class);
    if (asPerson.fate() != Fate.UNCHANGED) {
      return asPerson;
    }
    return part(row)
        .map(
            part ->
                judgeAccount(
                    LaterAccount.of(part, row.involvement()),
                    part,
                    row.person().provenance(),
                    kept.provenance(),
                    Involvement.class))
        .orElseGet(Verdict::fresh);
  }

  /** The part the same person has in the same referral already. */
  private Optional<Involvement> part(PersonRow row) {
    return referral(row.referral()).stream()
        .flatMap(referral -> referral.involvements().stream())
        .filter(part -> part.isOfSame(row.involvement()))
        .findFirst();
  }

  Verdict of(ReferralRow row) {
    var kept = referral(row.id()).orElse(null);
    if (kept == null) {
      return Verdict.fresh();
    }
    var incoming = row.inCase(kept.caseId(), kept.details(), kept.involvements());
    var verdict = judge(incoming, kept, incoming.provenance(), kept.provenance(), Referral.class);
    boolean counts = incoming.provenance().version() >= kept.provenance().version();
    if (counts && isOfAnotherVictim(row.id(), row.victim())) {
      return Verdict.refused(Refusal.OTHER_VICTIM, List.of("victim_id"));
    }
    return counts && verdict.fate() != Fate.REFUSED && changesChecklist(row)
        ? Verdict.refused(Refusal.COMPLETE_CHECKLIST, List.of("dash"))
        : verdict;
  }

  /**
   * Whether a known referral is about somebody else: another victim comes with another referral.
   */
  private boolean isOfAnotherVictim(ReferralId id, PersonId victim) {
    return referral(id).stream()
        .flatMap(referral -> referral.involvements().stream())
        .anyMatch(part -> part.role() == Role.VICTIM && !part.person().equals(victim));
  }

  /** A checklist that is complete stays as it was; another one comes with another referral. */
  private boolean changesChecklist(ReferralRow row) {
    var kept = completed(row.id());
    return row.checklist().isOfTwentyFour()
        && !kept.isEmpty()
        && kept.stream().noneMatch(done -> isSame(done, row.checklist()));
  }

  static boolean isSame(CompletedChecklist done, ReferralRow.Checklist other) {
    return done.completedOn().equals(other.date())
        && ChecklistOrigin.of(done).equals(ChecklistOrigin.of(other))
        && given(done.answers()).equals(given(other.answers()));
  }

  /** What was answered in the columns; they have no word for a question that does not apply. */
  private static Map<ItemId, Answer> given(Answers answers) {
    var given = new HashMap<ItemId, Answer>();
    answers
        .byItem()
        .forEach(
            (item, at) -> {
              var answer = at.answer();
              if (answer != null
                  && ReferralCsv.hasColumn(item)
                  && !answer.equals(Answer.NOT_APPLICABLE)) {
                given.put(item, answer);
              }
            });
    return given;
  }

  Verdict of(DashNote note) {
    var kept = completed(note.referral());
    if (kept.isEmpty()) {
      return Verdict.fresh();
    }
    return kept.stream().anyMatch(done -> isNotedIn(done, note))
        ? Verdict.unchanged()
        : Verdict.refused(Refusal.COMPLETE_NOTES, List.of());
  }

  private static boolean isNotedIn(CompletedChecklist done, DashNote note) {
    return DashNotesCsv.beside(done.answers(), List.of(note)).equals(done.answers())
        || isKept(note, done);
  }

  /** A source in words of its own stands before its note, and comes back in it. */
  private static boolean isKept(DashNote note, CompletedChecklist done) {
    var kept = DashNotesCsv.of(note.referral(), done.answers(), note.provenance());
    return note.source().isBlank() && kept.contains(note);
  }

  /** What a spreadsheet may have brought for a referral before. */
  private List<CompletedChecklist> completed(ReferralId id) {
    return ReferralChecklists.inSpreadsheets(shelves, List.of(id)).getOrDefault(id, List.of());
  }

  /**
   * A detail nobody has told yet is new whatever its version: no word of a form is to be lost. One
   * that is known gives way to a later version of its referral only.
   */
  Verdict of(DetailRow row) {
    var kept = referral(row.referral()).orElse(null);
    if (kept == null || !kept.details().containsKey(row.detail())) {
      return Verdict.fresh();
    }
    int later = row.provenance().version() - kept.provenance().version();
    if (later < 0 || row.told().equals(kept.told(row.detail()))) {
      return Verdict.unchanged();
    }
    var changed = List.of("value");
    return later == 0
        ? Verdict.refused(Refusal.SAME_VERSION, changed)
        : Verdict.of(Fate.CHANGED, changed);
  }

  /** An older version is known already; the same version must say the same. */
  private static <T> Verdict judge(
      T incoming, T kept, Provenance ofIncoming, Provenance ofKept, Class<T> type) {
    if (ofIncoming.version() < ofKept.version() || incoming.equals(kept)) {
      return Verdict.unchanged();
    }
    var changed = RecordDifference.between(type, incoming, kept);
    if (changed.equals(List.of("provenance"))) {
      return Verdict.unchanged();
    }
    return ofIncoming.version() == ofKept.version()
        ? Verdict.refused(Refusal.SAME_VERSION, changed)
        : Verdict.of(Fate.CHANGED, changed);
  }

  /**
   * Each referral tells of a person anew, in a first version of its own: the later account counts.
   */
  private static <T> Verdict judgeAccount(
      T incoming, T kept, Provenance ofIncoming, Provenance ofKept, Class<T> type) {
    var verdict = judge(incoming, kept, ofIncoming, ofKept, type);
    int later = ofIncoming.recordedAt().compareTo(ofKept.recordedAt());
    if (verdict.fate() != Fate.REFUSED || later == 0) {
      return verdict;
    }
    return later > 0 ? Verdict.of(Fate.CHANGED, verdict.changed()) : Verdict.unchanged();
  }

  private Optional<Referral> referral(ReferralId id) {
    return referrals.computeIfAbsent(id, shelves.cases()::referral);
  }

  /** What sheets may refer to because it is kept already. */
  Known known() {
    return new Known() {
      @Override
      public boolean area(String code) {
        return area.isEmpty()
            || code.equals(SendChecklists.NO_AREA)
            || area.get().equalsIgnoreCase(code);
      }

      @Override
      public boolean agency(AgencyCode code) {
        return agencies.containsKey(code);
      }

      @Override
      public boolean meeting(MeetingId id) {
        return shelves.meetings().meeting(id).isPresent();
      }

      @Override
      public boolean listed(MeetingId meeting, ReferralId referral) {
        return listed
            .computeIfAbsent(
                meeting,
                id ->
                    shelves.meetings().items(id).stream()
                        .map(AgendaItem::referral)
                        .collect(Collectors.toSet()))
            .contains(referral);
      }

      @Override
      public boolean referral(ReferralId id) {
        return ImportVerdicts.this.referral(id).isPresent();
      }

      @Override
      public Optional<Confidential> name(ReferralId referral, PersonId person) {
        return ImportVerdicts.this
            .referral(referral)
            .flatMap(found -> shelves.cases().caseFile(found.caseId()))
            .flatMap(
                file ->
                    file.participants().stream()
                        .filter(each -> each.person().id().equals(person))
                        .map(each -> each.person().formalName())
                        .findFirst());
      }

      @Override
      public boolean person(ReferralId referral, PersonId person, Role role) {
        return ImportVerdicts.this
            .referral(referral)
            .filter(
                r ->
                    r.involvements().stream()
                        .anyMatch(i -> i.person().equals(person) && i.role() == role))
            .isPresent();
      }
    };
  }
}
