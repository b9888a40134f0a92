package org.maracdesk.journeys;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.Involvement;
import org.maracdesk.domain.casefile.LaterAccount;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.StopSign;
import org.maracdesk.exchange.DashNote;
import org.maracdesk.exchange.DashNotesCsv;
import org.maracdesk.exchange.DetailRow;
import org.maracdesk.exchange.PersonRow;
import org.maracdesk.exchange.ReferralRow;
import org.maracdesk.exchange.SentChecklist;
import org.maracdesk.exchange.SentResearch;
import org.maracdesk.store.Shelves;

/**
 * Takes in what a preview showed; the caller's transaction makes it all or nothing, also where it
 * is stopped between two rows.
 */
final class ImportTaking {

  private static final Comparator<Person> LATEST_LAST =
      Comparator.comparing((Person p) -> p.provenance().version())
          .thenComparing(p -> p.provenance().recordedAt());

  private final Shelves shelves;
  private final Supplier<UUID> ids;
  private final Clock clock;
  private final CompleteChecklist checklists;
  private final StopSign stop;

  ImportTaking(
      Shelves shelves,
      Supplier<UUID> ids,
      Clock clock,
      CompleteChecklist checklists,
      StopSign stop) {
    this.shelves = shelves;
    this.ids = ids;
    this.clock = clock;
    this.checklists = checklists;
    this.stop = stop;
  }

  /** Takes it in, and tells which referrals, returns of research and meetings it was about. */
  Set<UUID> take(ImportPreview.Wanted wanted) {
    inOrder(wanted.agencies(), Agency::provenance).forEach(this::keep);
    inOrder(wanted.representatives(), Representative::provenance).forEach(shelves.agencies()::keep);
    stop.check();
    wanted.people().stream().map(PersonRow::person).sorted(LATEST_LAST).forEach(this::keep);
    Map<ReferralId, List<Involvement>> parts =
        wanted.people().stream()
            .collect(
                Collectors.groupingBy(
                    PersonRow::referral,
                    LinkedHashMap::new,
                    Collectors.mapping(PersonRow::involvement, Collectors.toList())));
    Map<ReferralId, List<DashNote>> notes =
        wanted.notes().stream().collect(Collectors.groupingBy(DashNote::referral));
    Map<ReferralId, List<SentChecklist>> whole =
        wanted.checklists().stream()
            .collect(
                Collectors.groupingBy(
                    SentChecklist::referral, LinkedHashMap::new, Collectors.toList()));
    inOrder(wanted.referrals(), ReferralRow::provenance)
        .sorted(Comparator.comparing(ReferralRow::date).thenComparing(r -> r.id().value()))
        .forEach(
            row ->
                referral(
                    row,
                    parts.getOrDefault(row.id(), List.of()),
                    notes.getOrDefault(row.id(), List.of()),
                    whole));
    whole.forEach(this::checklists);
    parts.forEach(this::involve);
    wanted.details().stream()
        .collect(Collectors.groupingBy(DetailRow::referral))
        .forEach(this::tell);
    stop.check();
    var about = about(wanted);
    var answers = new SentAnswers(shelves);
    wanted.research().forEach(sent -> about.add(answers.take(sent, ids, clock.instant()).value()));
    stop.check();
    var there = new SentAttendance(shelves);
    for (var row : wanted.attendance()) {
      there.take(row);
      about.add(row.meeting().value());
    }
    stop.check();
    return about;
  }

  private static Set<UUID> about(ImportPreview.Wanted wanted) {
    return Stream.of(
            wanted.referrals().stream().map(ReferralRow::id),
            wanted.people().stream().map(PersonRow::referral),
            wanted.notes().stream().map(DashNote::referral),
            wanted.details().stream().map(DetailRow::referral),
            wanted.checklists().stream().map(SentChecklist::referral),
            wanted.research().stream().map(SentResearch::referral))
        .flatMap(ids -> ids)
        .map(ReferralId::value)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The highest version of a record comes last, whichever file it stands in. */
  private static <T> Stream<T> inOrder(List<T> all, Function<T, Provenance> provenance) {
    return all.stream().sorted(Comparator.comparing(one -> provenance.apply(one).version()));
  }

  /** The sheet has no column for aliases, so that those of this store stay. */
  private void keep(Agency agency) {
    var ticked =
        shelves
            .agencies()
            .agency(agency.code())
            .filter(kept -> !kept.id().equals(agency.id()))
            .filter(kept -> ImportVerdicts.isFilledBy(kept, agency));
    if (ticked.isPresent()) {
      shelves.agencies().keep(ticked.get().toldBy(agency));
      return;
    }
    var aliases =
        shelves.agencies().all().stream()
            .filter(known -> known.id().equals(agency.id()))
            .findFirst()
            .map(Agency::aliases)
            .orElse(List.of());
    shelves.agencies().keep(agency.withAliases(aliases));
  }

  /** An older account of somebody, come with a referral that is new here, replaces no later one. */
  private void keep(Person person) {
    stop.check();
    var kept = shelves.cases().person(person.id());
    if (kept.filter(known -> LATEST_LAST.compare(known, person) > 0).isEmpty()) {
      shelves.cases().keep(kept.map(known -> LaterAccount.of(known, person)).orElse(person));
    }
  }

  private void referral(
      ReferralRow row,
      List<Involvement> parts,
      List<DashNote> notes,
      Map<ReferralId, List<SentChecklist>> whole) {
    stop.check();
    var kept = shelves.cases().referral(row.id());
    var involvements = merged(kept.map(Referral::involvements).orElse(List.of()), parts);
    var caseId = kept.map(Referral::caseId).orElseGet(() -> caseOf(row, involvements));
    var details = kept.map(Referral::details).orElse(Map.of());
    var referral = row.inCase(caseId, details, involvements);
    shelves.cases().keep(referral);
    // Whole ones first: what stands in the columns of the referral is then here already
    var its = whole.remove(row.id());
    if (its != null) {
      checklists(row.id(), its);
    }
    if (row.checklist().isOfTwentyFour()
        && ReferralChecklists.inSpreadsheets(shelves, List.of(row.id())).isEmpty()) {
      complete(row, referral, notes);
    }
  }

  private void checklists(ReferralId id, List<SentChecklist> its) {
    var referral = shelves.cases().referral(id).orElseThrow();
    its.forEach(one -> checklists.takeIn(shelves, referral, one));
  }

  private void complete(ReferralRow row, Referral referral, List<DashNote> notes) {
    var answers = DashNotesCsv.beside(row.checklist().answers(), notes);
    var file = shelves.cases().caseFile(referral.caseId()).orElseThrow();
    var by = Confidential.of(row.provenance().role() + ", " + row.agency());
    checklists.takeIn(
        shelves,
        file,
        referral,
        answers,
        ChecklistOrigin.of(row.checklist()),
        row.checklist().date(),
        by);
  }

  /** The case of the same victim and any of the same alleged perpetrators, or a new one. */
  private CaseId caseOf(ReferralRow row, List<Involvement> involvements) {
    if (row.caseId() != null && shelves.cases().caseFile(row.caseId()).isPresent()) {
      return row.caseId();
    }
    Set<PersonId> perpetrators =
        involvements.stream()
            .filter(i -> i.role() == Role.PERPETRATOR)
            .map(Involvement::person)
            .collect(Collectors.toSet());
    return shelves
        .cases()
        .caseOf(row.victim(), perpetrators)
        .orElseGet(
            () -> {
              var id = row.caseId() == null ? new CaseId(ids.get()) : row.caseId();
              shelves.cases().register(id, row.date().getYear());
              return id;
            });
  }

  /** People added to a referral that is there already. */
  private void involve(ReferralId id, List<Involvement> parts) {
    stop.check();
    shelves
        .cases()
        .referral(id)
        .ifPresent(
            referral -> {
              var merged = merged(referral.involvements(), parts);
              if (!merged.equals(referral.involvements())) {
                shelves.cases().keep(referral.involving(merged));
              }
            });
  }

  /** Puts further details onto a referral, which then has the highest of their versions. */
  private void tell(ReferralId id, List<DetailRow> rows) {
    var referral = shelves.cases().referral(id).orElseThrow();
    var details = new EnumMap<ReferralDetail, Confidential>(ReferralDetail.class);
    details.putAll(referral.details());
    var latest = referral.provenance();
    for (var row : rows) {
      details.put(row.detail(), row.told());
      if (row.provenance().version() > latest.version()) {
        latest = row.provenance();
      }
    }
    shelves.cases().keep(referral.telling(details, latest));
  }

  private static List<Involvement> merged(List<Involvement> kept, List<Involvement> incoming) {
    var merged = new ArrayList<>(kept);
    for (var part : incoming) {
      int place =
          IntStream.range(0, merged.size())
              .filter(i -> merged.get(i).isOfSame(part))
              .findFirst()
              .orElse(merged.size());
      if (place < merged.size()) {
        merged.set(place, LaterAccount.of(merged.get(place), part));
      } else {
        merged.add(part);
      }
    }
    return merged;
  }
}
