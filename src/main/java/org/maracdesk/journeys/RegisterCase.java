package org.maracdesk.journeys;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.HomePart;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.checklist.ChecklistCover;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.store.Noted;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Wording;

/**
 * Registers a referral that somebody writes in by hand, and puts right what is known of the people
 * in it. A reason still owed never holds a referral up.
 */
public final class RegisterCase {

  private static final AgencyCode NOBODY_YET = new AgencyCode("NOT-RECORDED");

  private final Store store;
  private final Clock clock;
  private final Supplier<UUID> ids;

  RegisterCase(Store store, Clock clock, Supplier<UUID> ids) {
    this.store = store;
    this.clock = clock;
    this.ids = ids;
  }

  /** Somebody the store does not have yet. */
  public Person stranger() {
    return blank(new PersonId(ids.get()));
  }

  private Person blank(PersonId id) {
    return Person.blank(id, Provenance.first(clock.instant(), NOBODY_YET, ""));
  }

  /**
   * A referral that is written in and not registered yet.
   *
   * @param unread what is typed and cannot be read, by its place in the form
   * @param said that there is one, and when it was saved
   */
  public record Unfinished(NewReferral form, Map<String, Confidential> unread, Wording said) {

    public Unfinished {
      unread = Map.copyOf(unread);
    }
  }

  /** What was written in before and is not registered yet, if anything. */
  public Optional<Unfinished> unfinished() {
    return store.read(
        shelves -> {
          var fields = shelves.unfinished().referral();
          return UnfinishedReferral.said(fields)
              .map(
                  said ->
                      new Unfinished(
                          UnfinishedReferral.referral(fields, shelves.cases()::person, this::blank),
                          UnfinishedReferral.unread(fields),
                          said));
        });
  }

  /** Says that something is written in and not registered yet, and when it was saved, if so. */
  public Optional<Wording> saysUnfinished() {
    return store.read(shelves -> UnfinishedReferral.said(shelves.unfinished().referral()));
  }

  /**
   * Keeps what is written in so far, in place of what was; nothing of it is checked.
   *
   * @param unread what is typed and cannot be read, by its place in the form
   */
  public void hold(NewReferral form, Map<String, Confidential> unread) {
    store.keep(
        AuditNote.of(AuditNote.Kind.REFERRAL_DRAFTED),
        shelves ->
            shelves
                .unfinished()
                .keep(
                    form.isBlank() && unread.isEmpty()
                        ? Map.of()
                        : UnfinishedReferral.fields(form, unread, LocalDateTime.now(clock))));
  }

  /** The completed checklist that it is written for, if it is written for one. */
  public Optional<ChecklistCover> unfinishedFor() {
    return store.read(
        shelves -> shelves.unfinished().checklist().flatMap(shelves.checklists()::cover));
  }

  /** It is written for no checklist after all; what is written in stays. */
  public void writtenForNone() {
    store.keep(
        AuditNote.of(AuditNote.Kind.REFERRAL_DRAFTED), shelves -> shelves.unfinished().isFor(null));
  }

  /** Throws away what is written in. */
  public void discard() {
    store.keep(
        AuditNote.of(AuditNote.Kind.REFERRAL_DRAFTED),
        shelves -> {
          shelves.unfinished().keep(Map.of());
          shelves.unfinished().isFor(null);
        });
  }

  /** People in the store by a name, an alias or a postcode, in the order of their names. */
  public List<Person> find(String query, int most) {
    if (query.isBlank()) {
      return List.of();
    }
    return store.read(
        shelves ->
            shelves.cases().allPeople().stream()
                .filter(person -> SearchText.of(findable(person)).matches(query))
                .sorted((a, b) -> Confidential.ALPHABETICAL.compare(a.formalName(), b.formalName()))
                .limit(most)
                .toList());
  }

  /**
   * Registers a referral: a new case, or the case of the same victim and any of the same alleged
   * perpetrators. All of it is kept together, or nothing.
   *
   * @return the case, or what to put right
   */
  public Answered<CaseId> register(NewReferral form) {
    var problems = new ReferralCheck(LocalDate.now(clock)).problems(form);
    var agency = form.agency();
    var date = form.date();
    if (!problems.isEmpty() || agency == null || date == null) {
      return new Answered.Refused<>(problems);
    }
    return new Answered.Done<>(store.change(shelves -> keep(shelves, form, agency, date)));
  }

  /**
   * Changes what is known of a person.
   *
   * @param person as it shall be, with the version that was seen when the change was begun
   * @return the person as kept, or what to put right
   * @throws ExplainedException when somebody else has changed the person meanwhile, or the person
   *     is the victim of a case that is held after a death
   */
  public Answered<Person> change(Person person) {
    return change(
        person, AuditNote.of(AuditNote.Kind.PERSON_CHANGED, person.id().value()), _ -> {});
  }

  /** Keeps a changed person one version on, unless somebody else changed them meanwhile. */
  static Person changed(Shelves shelves, Person person, Instant at) {
    var kept = shelves.cases().person(person.id());
    if (kept.isEmpty() || kept.get().provenance().version() != person.provenance().version()) {
      throw new ExplainedException(Wording.of("store.changed-meanwhile"));
    }
    HeldCases.check(shelves, HeldCases.ofVictim(shelves, person.id()));
    var changed = person.recorded(person.provenance().next(at));
    shelves.cases().keep(changed);
    return changed;
  }

  /** What the area is divided into; nothing where it is not. */
  public List<String> partsOfArea() {
    return store.read(RegisterCase::partsOfArea);
  }

  static List<String> partsOfArea(Shelves shelves) {
    return shelves.agencies().area().map(Area::subAreas).orElse(List.of());
  }

  /**
   * Changes what is known of a victim, and in which part of the area they live, in all their cases:
   * nobody lives in two; otherwise as {@link #change(Person)}.
   *
   * @param caseId the case in which that was said
   */
  public Answered<Person> change(Person victim, CaseId caseId, HomePart home) {
    var cases = new LinkedHashSet<CaseId>();
    cases.add(caseId);
    cases.addAll(store.read(shelves -> HeldCases.ofVictim(shelves, victim.id())));
    var about = new ArrayList<UUID>();
    about.add(victim.id().value());
    cases.forEach(id -> about.add(id.value()));
    return change(
        victim,
        new AuditNote(AuditNote.Kind.PERSON_CHANGED, about),
        shelves -> cases.forEach(id -> shelves.cases().keep(id, home)));
  }

  private Answered<Person> change(Person person, AuditNote note, Consumer<Shelves> besides) {
    var problems = new ReferralCheck(LocalDate.now(clock)).problemsOf("person", person);
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    return new Answered.Done<>(
        store.change(
            note,
            shelves -> {
              var kept = changed(shelves, person, clock.instant());
              besides.accept(shelves);
              return kept;
            }));
  }

  /**
   * Changes the further details of a referral; a detail left out is taken back.
   *
   * @param seen the referral as it was seen when the change was begun
   * @return the referral as kept, or what to put right
   * @throws ExplainedException when somebody else has changed the referral meanwhile, or its case
   *     is held after a death
   */
  public Answered<Referral> tell(Referral seen, Map<ReferralDetail, Confidential> details) {
    var problems = new ReferralCheck(LocalDate.now(clock)).problemsOf(details);
    if (!problems.isEmpty()) {
      return new Answered.Refused<>(problems);
    }
    return new Answered.Done<>(
        store.change(
            AuditNote.of(AuditNote.Kind.REFERRAL_CHANGED, seen.caseId().value(), seen.id().value()),
            shelves -> {
              var kept = shelves.cases().referral(seen.id());
              if (kept.isEmpty()
                  || kept.get().provenance().version() != seen.provenance().version()) {
                throw new ExplainedException(Wording.of("store.changed-meanwhile"));
              }
              HeldCases.check(shelves, List.of(kept.get().caseId()));
              var told = kept.get().telling(details, kept.get().provenance().next(clock.instant()));
              shelves.cases().keep(told);
              return told;
            }));
  }

  private Noted<CaseId> keep(Shelves shelves, NewReferral form, AgencyCode agency, LocalDate date) {
    var provenance = Provenance.first(clock.instant(), agency, "");
    for (var named : form.people()) {
      if (!named.known()) {
        shelves.cases().keep(named.person().recorded(provenance));
      }
    }
    var caseId = caseOf(shelves, form, date);
    var referral =
        new Referral(
            new ReferralId(ids.get()),
            caseId,
            agency,
            date,
            form.emergency(),
            form.grounds(),
            form.transferFrom(),
            form.voice(),
            form.incident(),
            form.phone(),
            form.email(),
            form.details(),
            form.people().stream().map(NewReferral.Named::involvement).toList(),
            provenance);
    shelves.cases().keep(referral);
    keepHome(shelves, form, caseId);
    TieChecklist.registered(shelves, referral, clock.instant());
    shelves.unfinished().keep(Map.of());
    var about = new ArrayList<UUID>();
    about.add(caseId.value());
    about.add(referral.id().value());
    form.people().forEach(named -> about.add(named.person().id().value()));
    return new Noted<>(new AuditNote(AuditNote.Kind.REFERRAL_REGISTERED, about), caseId);
  }

  /** What was said before stands until a referral says otherwise: then in all their cases. */
  private static void keepHome(Shelves shelves, NewReferral form, CaseId caseId) {
    var cases = HeldCases.ofVictim(shelves, with(form, Role.VICTIM).iterator().next());
    if (!form.home().equals(HomePart.NOT_KNOWN)) {
      var held = HeldCases.of(shelves, cases);
      cases.stream()
          .filter(id -> id.equals(caseId) || !held.contains(id))
          .forEach(id -> shelves.cases().keep(id, form.home()));
    } else if (home(shelves, caseId).equals(HomePart.NOT_KNOWN)) {
      cases.stream()
          .map(id -> home(shelves, id))
          .filter(home -> !home.equals(HomePart.NOT_KNOWN))
          .findFirst()
          .ifPresent(home -> shelves.cases().keep(caseId, home));
    }
  }

  private static HomePart home(Shelves shelves, CaseId id) {
    return shelves.cases().caseFile(id).map(CaseFile::home).orElse(HomePart.NOT_KNOWN);
  }

  private CaseId caseOf(Shelves shelves, NewReferral form, LocalDate date) {
    return shelves
        .cases()
        .caseOf(with(form, Role.VICTIM).iterator().next(), with(form, Role.PERPETRATOR))
        .orElseGet(
            () -> {
              var id = new CaseId(ids.get());
              shelves.cases().register(id, date.getYear());
              return id;
            });
  }

  private static Set<PersonId> with(NewReferral form, Role role) {
    return form.people().stream()
        .filter(named -> named.role() == role)
        .map(named -> named.person().id())
        .collect(Collectors.toSet());
  }

  private static List<Confidential> findable(Person person) {
    var texts = new ArrayList<Confidential>();
    texts.add(Confidential.of(person.givenNames().text() + " " + person.familyName().text()));
    texts.add(person.formalName());
    texts.addAll(person.aliases());
    person.addresses().forEach(address -> texts.add(address.postcode()));
    return texts;
  }
}
