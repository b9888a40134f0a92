package org.maracdesk.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.Address;
import org.maracdesk.domain.casefile.CaseCautions;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.Participant;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.RepeatRule;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.checklist.ChecklistCover;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.checklist.ReviewDue;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.store.Appearance;
import org.maracdesk.store.AuditTrail.Wanted;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;

/** Finds a case, and shows everything about it. */
public final class FindCase {

  private static final int HISTORY = 200;

  private final Store store;
  private final ChecklistShelf shelf;
  private final Clock clock;

  FindCase(Store store, ChecklistShelf shelf, Clock clock) {
    this.store = store;
    this.shelf = shelf;
    this.clock = clock;
  }

  /** All cases, the latest referral first. */
  public List<CaseLine> all() {
    return store.read(
        shelves -> {
          var files = shelves.cases().all();
          var ids = files.stream().map(CaseFile::id).toList();
          var referrals = shelves.cases().referrals(ids);
          var appearances = shelves.meetings().appearances(ids);
          var actions = shelves.actions().ofCases(ids);
          var checklists = shelves.checklists().ofCases(ids);
          var decisions = shelves.decisions().ofCases(ids);
          var names = names(shelves);
          var lines = new ArrayList<CaseLine>();
          for (var file : files) {
            lines.add(
                line(
                    file,
                    referrals.getOrDefault(file.id(), List.of()),
                    appearances.getOrDefault(file.id(), List.of()),
                    actions.getOrDefault(file.id(), List.of()),
                    checklists.getOrDefault(file.id(), List.of()),
                    decisions.getOrDefault(file.id(), List.of()),
                    names));
          }
          lines.sort(
              Comparator.comparing(CaseLine::lastReferral)
                  .thenComparing(CaseLine::number)
                  .reversed());
          return List.copyOf(lines);
        });
  }

  /** Everything about one case, if it exists. */
  public Optional<CasePage> page(CaseId id) {
    return store.read(shelves -> shelves.cases().caseFile(id).map(file -> page(shelves, file)));
  }

  /** What was done to it; who looked at it, which would push that out, is found in the trail. */
  private static Wanted changesOf(List<UUID> about) {
    var kinds =
        Stream.of(AuditNote.Kind.values())
            .filter(kind -> kind.sort() != AuditNote.Sort.READING)
            .toList();
    return new Wanted(kinds, Optional.empty(), Optional.empty(), Optional.of(about));
  }

  private CasePage page(Shelves shelves, CaseFile file) {
    var referrals = shelves.cases().referralsOf(file.id());
    var appearances =
        shelves.meetings().appearances(List.of(file.id())).getOrDefault(file.id(), List.of());
    var meetings = meetings(shelves, appearances);
    var actions = shelves.actions().ofCases(List.of(file.id())).getOrDefault(file.id(), List.of());
    var checklists = checklists(shelves, file.id());
    var decisions = shelves.decisions().of(file.id());
    var about = new ArrayList<UUID>();
    about.add(file.id().value());
    file.participants().forEach(p -> about.add(p.person().id().value()));
    referrals.forEach(r -> about.add(r.id().value()));
    checklists.forEach(c -> about.add(c.cover().id().value()));
    actions.forEach(a -> about.add(a.id().value()));
    meetings.forEach(m -> about.add(m.item().id().value()));
    return new CasePage(
        file,
        referrals.stream()
            .sorted(Comparator.comparing(Referral::date).reversed())
            .map(r -> new CasePage.ReferralPart(r, RepeatRule.find(r, referrals)))
            .toList(),
        checklists,
        review(
            standing(latest(referrals), appearances),
            referrals,
            actions,
            checklists.stream().map(CasePage.ChecklistPart::cover).toList()),
        meetings,
        actions.stream()
            .sorted(
                Comparator.comparing((Action a) -> !a.progress().isOpen())
                    .thenComparing(Action::due))
            .toList(),
        shelves.audit().before(changesOf(about), Long.MAX_VALUE, HISTORY),
        names(shelves),
        decisions,
        CaseCautions.of(
            new CaseCautions.Known(
                file,
                referrals,
                decisions,
                CasesBeside.of(shelves, List.of(file)).of(file.id()),
                LocalDate.now(clock))),
        LocalDate.now(clock),
        RegisterCase.partsOfArea(shelves));
  }

  private List<CasePage.ChecklistPart> checklists(Shelves shelves, CaseId id) {
    var covers = shelves.checklists().ofCases(List.of(id)).getOrDefault(id, List.of());
    var completed =
        shelves.checklists().completed(covers.stream().map(ChecklistCover::id).toList());
    return covers.stream()
        .map(cover -> checklist(cover, completed.get(cover.id())))
        .sorted(Comparator.comparing(CasePage.ChecklistPart::day).reversed())
        .toList();
  }

  private CasePage.ChecklistPart checklist(
      ChecklistCover cover, @Nullable CompletedChecklist completed) {
    var wording = completed == null ? null : completed.wording();
    var form = shelf.form(cover.form(), wording).or(() -> shelf.form(cover.form(), null));
    return new CasePage.ChecklistPart(cover, form.orElse(null), completed);
  }

  private static List<CasePage.MeetingPart> meetings(
      Shelves shelves, List<Appearance> appearances) {
    return appearances.stream()
        .map(
            a ->
                new CasePage.MeetingPart(
                    a.meeting(),
                    a.item(),
                    shelves
                        .meetings()
                        .discussions(a.meeting().id())
                        .getOrDefault(a.item().id(), Discussion.of(a.item().id()))))
        .toList();
  }

  private CaseLine line(
      CaseFile file,
      List<Referral> referrals,
      List<Appearance> appearances,
      List<Action> actions,
      List<ChecklistCover> checklists,
      List<CaseDecision> decisions,
      Map<AgencyCode, String> names) {
    var latest = latest(referrals);
    return new CaseLine(
        file.id(),
        file.number(),
        file.victim().formalName(),
        file.homeToTell(),
        file.with(Role.PERPETRATOR).stream().map(p -> p.person().formalName()).toList(),
        file.children().size(),
        latest.date(),
        names.getOrDefault(latest.agency(), latest.agency().value()),
        standing(latest, appearances)
            .knowing(latest.date(), decisions, actions, LocalDate.now(clock)),
        RepeatRule.find(latest, referrals),
        latest.emergency(),
        file.hasConfidentialAddress(),
        (int) actions.stream().filter(a -> a.progress().isOpen()).count(),
        review(standing(latest, appearances), referrals, actions, checklists),
        searchable(file));
  }

  private static Referral latest(List<Referral> referrals) {
    return referrals.stream().max(Comparator.comparing(Referral::date)).orElseThrow();
  }

  private ReviewDue review(
      CaseStanding standing,
      List<Referral> referrals,
      List<Action> actions,
      List<ChecklistCover> checklists) {
    var known = CaseReview.of(standing, referrals, actions);
    return ReviewDue.of(
        shelf.profile().review(), checklists, known.events(), known.open(), LocalDate.now(clock));
  }

  private static CaseStanding standing(Referral latest, List<Appearance> appearances) {
    return appearances.stream()
        .filter(a -> a.item().referral().equals(latest.id()))
        .findFirst()
        .map(a -> CaseStanding.of(a.item().outcome(), a.meeting().date()))
        .orElse(CaseStanding.WAITING);
  }

  private static SearchText searchable(CaseFile file) {
    var texts = new ArrayList<Confidential>();
    texts.add(Confidential.of(file.number().text()));
    texts.add(file.homeToTell());
    for (Participant participant : file.participants()) {
      var person = participant.person();
      texts.add(Confidential.of(person.givenNames().text() + " " + person.familyName().text()));
      texts.add(person.formalName());
      texts.addAll(person.aliases());
      person.addresses().stream().map(Address::postcode).forEach(texts::add);
    }
    return SearchText.of(texts);
  }

  private static Map<AgencyCode, String> names(Shelves shelves) {
    return shelves.agencies().all().stream()
        .collect(Collectors.toMap(Agency::code, Agency::name, (first, _) -> first));
  }
}
