package org.maracdesk.store;

import static org.maracdesk.store.tables.Tables.CASE_FILE;
import static org.maracdesk.store.tables.Tables.CASE_NUMBER;
import static org.maracdesk.store.tables.Tables.INVOLVEMENT;
import static org.maracdesk.store.tables.Tables.REFERRAL;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.maracdesk.domain.casefile.CaseFile;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.casefile.HomePart;
import org.maracdesk.domain.casefile.Involvement;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.Referral;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.store.tables.tables.records.CaseFileRecord;

/** People, referrals and case files. */
public final class CaseStore {

  private final DSLContext sql;
  private final People people;
  private final Referrals referrals;

  CaseStore(DSLContext sql) {
    this.sql = sql;
    this.people = new People(sql);
    this.referrals = new Referrals(sql);
  }

  /** One person. */
  public Optional<Person> person(PersonId id) {
    return people.withIds(List.of(id)).stream().findFirst();
  }

  /** Several people, by their ids; those who are not kept are missing. */
  public Map<PersonId, Person> people(Collection<PersonId> ids) {
    return byId(people.withIds(ids));
  }

  /** Everybody, in no order. */
  public List<Person> allPeople() {
    return people.all();
  }

  /** Keeps a person, new or changed, with aliases, addresses and contacts in their order. */
  public void keep(Person person) {
    people.keep(person);
  }

  /** One referral. */
  public Optional<Referral> referral(ReferralId id) {
    return referrals.read(REFERRAL.ID.eq(id.value())).stream().findFirst();
  }

  /**
   * Keeps a referral, new or changed, with who takes what part. Its case, its agency and the people
   * it names must be kept already.
   */
  public void keep(Referral referral) {
    referrals.keep(referral);
  }

  /** The referrals of each of these cases, by date; an empty list where there is none. */
  public Map<CaseId, List<Referral>> referrals(Collection<CaseId> cases) {
    return byCase(cases, referrals.ofCases(cases));
  }

  /** The referrals of one case, by date. */
  public List<Referral> referralsOf(CaseId id) {
    return inOrder(referrals.ofCases(List.of(id)));
  }

  /** All referrals, by date. */
  public List<Referral> allReferrals() {
    return inOrder(referrals.read(DSL.noCondition()));
  }

  /** One case with everybody its referrals name. */
  public Optional<CaseFile> caseFile(CaseId id) {
    return Optional.ofNullable(caseFiles(List.of(id)).get(id));
  }

  /** Several cases, by their ids and in the order of their numbers; unknown ones are missing. */
  public Map<CaseId, CaseFile> caseFiles(Collection<CaseId> ids) {
    var keys = ids.stream().map(CaseId::value).toList();
    var rows =
        Rows.inParts(keys, part -> sql.selectFrom(CASE_FILE).where(CASE_FILE.ID.in(part)).fetch());
    var ofCases = referrals.ofCases(ids);
    var named =
        ofCases.stream().flatMap(r -> r.involvements().stream()).map(Involvement::person).toList();
    return assemble(rows, ofCases, people(named));
  }

  /** The cases in which any of these people has a part, whatever part. */
  public Set<CaseId> casesNaming(Collection<PersonId> people) {
    return Rows.inParts(
            people.stream().map(PersonId::value).toList(),
            part ->
                sql.selectDistinct(REFERRAL.CASE_FILE)
                    .from(INVOLVEMENT)
                    .join(REFERRAL)
                    .on(REFERRAL.ID.eq(INVOLVEMENT.REFERRAL))
                    .where(INVOLVEMENT.PERSON.in(part))
                    .fetch())
        .stream()
        .map(row -> new CaseId(row.value1()))
        .collect(Collectors.toSet());
  }

  /** All cases, by number. */
  public List<CaseFile> all() {
    var rows = sql.selectFrom(CASE_FILE).fetch();
    return List.copyOf(
        assemble(rows, referrals.read(DSL.noCondition()), byId(people.all())).values());
  }

  private static Map<CaseId, CaseFile> assemble(
      List<CaseFileRecord> rows, List<Referral> referrals, Map<PersonId, Person> people) {
    var ids = rows.stream().map(row -> new CaseId(row.getId())).toList();
    var ofCase = byCase(ids, referrals);
    return rows.stream()
        .map(
            row -> {
              var id = new CaseId(row.getId());
              return new CaseFile(
                  id, number(row), Participants.of(ofCase.get(id), people), home(row));
            })
        .sorted((a, b) -> a.number().compareTo(b.number()))
        .collect(Collectors.toMap(CaseFile::id, file -> file, (a, _) -> a, LinkedHashMap::new));
  }

  /**
   * Registers a case under the next number of its year. A number is never given twice; a case that
   * has one keeps it.
   */
  public CaseNumber register(CaseId id, int year) {
    var known = sql.selectFrom(CASE_FILE).where(CASE_FILE.ID.eq(id.value())).fetchOne();
    if (known != null) {
      return number(known);
    }
    var number = new CaseNumber(year, nextSequence(year));
    sql.executeInsert(
        new CaseFileRecord(id.value(), number.year(), number.sequence(), 0, "", false));
    return number;
  }

  /** Keeps in which part of the area the victim of a case lives. */
  public void keep(CaseId id, HomePart home) {
    sql.update(CASE_FILE)
        .set(CASE_FILE.HOME_PART, home.name().text())
        .set(CASE_FILE.HOME_ELSEWHERE, home instanceof HomePart.Elsewhere)
        .where(CASE_FILE.ID.eq(id.value()))
        .execute();
  }

  private static HomePart home(CaseFileRecord row) {
    var part = Rows.text(row.getHomePart());
    if (!part.isBlank()) {
      return new HomePart.In(part);
    }
    return row.getHomeElsewhere() ? new HomePart.Elsewhere() : HomePart.NOT_KNOWN;
  }

  private int nextSequence(int year) {
    var raised =
        sql.update(CASE_NUMBER)
            .set(CASE_NUMBER.LATEST, CASE_NUMBER.LATEST.plus(1))
            .where(CASE_NUMBER.NUMBER_YEAR.eq(year))
            .execute();
    if (raised == 0) {
      sql.insertInto(CASE_NUMBER).values(year, 1).execute();
    }
    return sql.select(CASE_NUMBER.LATEST)
        .from(CASE_NUMBER)
        .where(CASE_NUMBER.NUMBER_YEAR.eq(year))
        .fetchSingle(CASE_NUMBER.LATEST);
  }

  /**
   * The case of this victim with at least one of these perpetrators, or, where none is given, the
   * one in which none is named. Of several, the one registered last.
   */
  public Optional<CaseId> caseOf(PersonId victim, Set<PersonId> perpetrators) {
    var wanted = perpetrators.stream().map(PersonId::value).collect(Collectors.toSet());
    var named = perpetratorsByCase(victim);
    return named.entrySet().stream()
        .filter(
            entry ->
                wanted.isEmpty()
                    ? entry.getValue().isEmpty()
                    : !Collections.disjoint(entry.getValue(), wanted))
        .map(entry -> new CaseId(entry.getKey()))
        .findFirst();
  }

  /** Who is alleged to harm this victim, by case, the case registered last first. */
  private Map<UUID, Set<UUID>> perpetratorsByCase(PersonId victim) {
    var asVictim = INVOLVEMENT.as("as_victim");
    var ofVictim = REFERRAL.as("of_victim");
    var named = new LinkedHashMap<UUID, Set<UUID>>();
    sql.selectDistinct(
            CASE_FILE.ID, INVOLVEMENT.PERSON, CASE_FILE.NUMBER_YEAR, CASE_FILE.NUMBER_SEQUENCE)
        .from(asVictim)
        .join(ofVictim)
        .on(ofVictim.ID.eq(asVictim.REFERRAL))
        .join(CASE_FILE)
        .on(CASE_FILE.ID.eq(ofVictim.CASE_FILE))
        .join(REFERRAL)
        .on(REFERRAL.CASE_FILE.eq(CASE_FILE.ID))
        .leftJoin(INVOLVEMENT)
        .on(INVOLVEMENT.REFERRAL.eq(REFERRAL.ID), INVOLVEMENT.PART.eq(Role.PERPETRATOR.name()))
        .where(asVictim.PERSON.eq(victim.value()), asVictim.PART.eq(Role.VICTIM.name()))
        .orderBy(CASE_FILE.NUMBER_YEAR.desc(), CASE_FILE.NUMBER_SEQUENCE.desc())
        .forEach(
            row -> {
              var perpetrators = named.computeIfAbsent(row.value1(), _ -> new HashSet<>());
              if (row.value2() != null) {
                perpetrators.add(row.value2());
              }
            });
    return named;
  }

  private static CaseNumber number(CaseFileRecord row) {
    return new CaseNumber(row.getNumberYear(), row.getNumberSequence());
  }

  private static Map<PersonId, Person> byId(List<Person> people) {
    return people.stream().collect(Collectors.toMap(Person::id, person -> person));
  }

  private static List<Referral> inOrder(List<Referral> referrals) {
    return referrals.stream().sorted(Referrals.BY_DATE).toList();
  }

  private static Map<CaseId, List<Referral>> byCase(
      Collection<CaseId> cases, List<Referral> referrals) {
    Map<CaseId, List<Referral>> found =
        inOrder(referrals).stream().collect(Collectors.groupingBy(Referral::caseId));
    var all = new HashMap<CaseId, List<Referral>>();
    cases.forEach(id -> all.put(id, found.getOrDefault(id, List.of())));
    return all;
  }
}
