package org.maracdesk.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.wording.Wording;

/**
 * What sheets have wrong together: a referral whose people are nowhere, people without their
 * referral, an agency nobody knows. Each issue stands at the line that has to be looked at.
 */
public final class TogetherCheck {

  private static final int ADULT = 18;
  private static final int YOUNGEST_VICTIM = 16;

  /**
   * All sheets that are brought in at once.
   *
   * @param agencies sheets of agencies
   * @param representatives sheets of representatives
   * @param referrals sheets of referrals
   * @param people sheets of people
   * @param notes sheets of checklist notes
   * @param details sheets of further details
   * @param checklists sheets of whole checklists
   * @param research sheets of what agencies answered
   * @param attendance sheets of who was there
   */
  public record Sheets(
      List<Decoded<Agency>> agencies,
      List<Decoded<Representative>> representatives,
      List<Decoded<ReferralRow>> referrals,
      List<Decoded<PersonRow>> people,
      List<Decoded<DashNote>> notes,
      List<Decoded<DetailRow>> details,
      List<Decoded<SentChecklist>> checklists,
      List<Decoded<SentResearch>> research,
      List<Decoded<AttendanceRow>> attendance) {

    public Sheets {
      agencies = List.copyOf(agencies);
      representatives = List.copyOf(representatives);
      referrals = List.copyOf(referrals);
      people = List.copyOf(people);
      notes = List.copyOf(notes);
      details = List.copyOf(details);
      checklists = List.copyOf(checklists);
      research = List.copyOf(research);
      attendance = List.copyOf(attendance);
    }
  }

  private final Sheets sheets;
  private final Known known;
  private final List<CsvIssue> issues = new ArrayList<>();
  private final Set<AgencyCode> agencies = new HashSet<>();
  private final Map<ReferralId, ReferralRow> referrals = new HashMap<>();
  private final Set<Part> parts = new HashSet<>();
  private final Map<ReferralId, Integer> victims = new HashMap<>();

  /** Named by rows that may have to stay out themselves. */
  private final Set<ReferralId> namedReferrals = new HashSet<>();

  private final Set<Part> namedParts = new HashSet<>();

  private final Set<ReferralId> withPeople = new HashSet<>();
  private final Set<ReferralId> withVictim = new HashSet<>();
  private final Map<Asked, List<Place>> answers = new HashMap<>();

  /** Whether there are rows of which it cannot even be told whom they are about. */
  private boolean unreadReferrals;

  private boolean unreadPeople;

  /** One agency asked about one case: it answers once. */
  private record Asked(ReferralId referral, AgencyCode agency) {

    static Asked of(SentResearch sent) {
      return new Asked(sent.referral(), sent.agency());
    }
  }

  private record Place(String file, int line) {}

  private record Part(ReferralId referral, PersonId person, Role role) {

    static Part of(PersonRow row) {
      return new Part(row.referral(), row.involvement().person(), row.involvement().role());
    }

    static Optional<Part> named(ParsedRow row) {
      return row.id("referral_id")
          .flatMap(
              referral ->
                  row.id("person_id")
                      .flatMap(
                          person ->
                              row.choice("role", Role.class)
                                  .map(
                                      role ->
                                          new Part(
                                              new ReferralId(referral),
                                              new PersonId(person),
                                              role))));
    }
  }

  private TogetherCheck(Sheets sheets, Known known) {
    this.sheets = sheets;
    this.known = known;
  }

  /** What these sheets have wrong together, given what is here already. */
  public static List<CsvIssue> issues(Sheets sheets, Known known) {
    var check = new TogetherCheck(sheets, known);
    check.collect();
    sheets.people().forEach(check::people);
    sheets.referrals().forEach(check::referrals);
    sheets
        .notes()
        .forEach(
            notes ->
                notes.good().forEach(n -> check.referral(notes, n.line(), n.value().referral())));
    sheets
        .details()
        .forEach(
            details ->
                details
                    .good()
                    .forEach(d -> check.referral(details, d.line(), d.value().referral())));
    sheets
        .checklists()
        .forEach(
            all -> all.good().forEach(c -> check.referral(all, c.line(), c.value().referral())));
    sheets.research().forEach(check::research);
    sheets
        .representatives()
        .forEach(all -> check.agencies(all, "agency_code", Representative::agency));
    sheets
        .attendance()
        .forEach(all -> check.agencies(all, "agency", row -> row.attendance().agency()));
    return List.copyOf(check.issues);
  }

  private void collect() {
    sheets.agencies().forEach(file -> file.values().forEach(agency -> agencies.add(agency.code())));
    sheets.referrals().forEach(file -> file.values().forEach(row -> referrals.put(row.id(), row)));
    for (var file : sheets.people()) {
      file.values().forEach(row -> parts.add(Part.of(row)));
      file.sheet().rows().forEach(row -> Part.named(row).ifPresent(this::name));
    }
    unreadPeople = hasUnread(sheets.people(), "person_id");
    unreadReferrals = hasUnread(sheets.referrals(), "referral_id");
    for (var file : sheets.referrals()) {
      for (var row : file.sheet().rows()) {
        row.id("referral_id").map(ReferralId::new).ifPresent(namedReferrals::add);
      }
    }
    for (var file : sheets.research()) {
      for (var line : file.good()) {
        // A sheet sent back with nothing written in takes nothing away
        if (!line.value().isBlank()) {
          answers
              .computeIfAbsent(Asked.of(line.value()), _ -> new ArrayList<>())
              .add(new Place(file.sheet().file(), line.line()));
        }
      }
    }
  }

  private void name(Part part) {
    namedParts.add(part);
    withPeople.add(part.referral());
    if (part.role() == Role.VICTIM) {
      withVictim.add(part.referral());
    }
  }

  private static <T> boolean hasUnread(List<Decoded<T>> files, String key) {
    return files.stream()
        .anyMatch(file -> file.sheet().rows().stream().anyMatch(row -> !row.has(key)));
  }

  private void people(Decoded<PersonRow> file) {
    for (var line : file.good()) {
      var row = line.value();
      referral(file, line.line(), row.referral());
      if (row.involvement().role() == Role.VICTIM) {
        var earlier = victims.putIfAbsent(row.referral(), line.line());
        if (earlier != null) {
          issues.add(file.issue(line.line(), "role", CsvCode.E_PEOPLE_TWO_VICTIMS, earlier));
        }
      }
      age(file, line.line(), row);
    }
  }

  private void age(Decoded<PersonRow> file, int line, PersonRow row) {
    @Nullable ReferralRow referral = referrals.get(row.referral());
    if (referral == null) {
      return;
    }
    var age = row.person().birth().ageOn(referral.date());
    var role = row.involvement().role();
    if (age.isPresent()
        && (role == Role.CHILD && age.getAsInt() >= ADULT
            || role == Role.VICTIM && age.getAsInt() < YOUNGEST_VICTIM)) {
      issues.add(file.issue(line, "date_of_birth", CsvCode.W_AGE));
    }
  }

  private void referrals(Decoded<ReferralRow> file) {
    agencies(file, "referring_agency", ReferralRow::agency);
    for (var line : file.good()) {
      var row = line.value();
      if (!known.area(row.area())) {
        issues.add(file.issue(line.line(), "marac_code", CsvCode.W_AREA, row.area()));
      }
      boolean noVictim = withPeople.contains(row.id()) && !withVictim.contains(row.id());
      if (noVictim && !known.person(row.id(), row.victim(), Role.VICTIM)) {
        issues.add(file.issue(line.line(), "victim_id", CsvCode.E_PEOPLE_NO_VICTIM));
      } else {
        part(file, line.line(), "victim_id", row.id(), row.victim(), Role.VICTIM);
      }
      if (row.perpetrator() != null) {
        part(file, line.line(), "perpetrator_id", row.id(), row.perpetrator(), Role.PERPETRATOR);
      }
    }
  }

  private void part(
      Decoded<ReferralRow> file,
      int line,
      String column,
      ReferralId referral,
      PersonId person,
      Role role) {
    var part = new Part(referral, person, role);
    if (parts.contains(part) || known.person(referral, person, role)) {
      return;
    }
    if (namedParts.contains(part) || unreadPeople) {
      issues.add(file.issue(line, column, CsvCode.E_DEPENDS));
    } else {
      var name = Wording.of("exchange.role." + role.name().toLowerCase(Locale.ROOT));
      issues.add(file.issue(line, column, CsvCode.E_PEOPLE_UNKNOWN, name));
    }
  }

  private void referral(Decoded<?> file, int line, ReferralId id) {
    if (!referrals.containsKey(id) && !known.referral(id)) {
      var code = namedReferrals.contains(id) || unreadReferrals ? CsvCode.E_DEPENDS : CsvCode.E_REF;
      issues.add(file.issue(line, "referral_id", code));
    }
  }

  private void research(Decoded<SentResearch> file) {
    issues.addAll(WhoseSheet.issues(file, known));
    agencies(file, "agency", SentResearch::agency);
    for (var line : file.good()) {
      var sent = line.value();
      referral(file, line.line(), sent.referral());
      twice(file, line.line(), sent);
      if (known.referral(sent.referral())) {
        sent.named().forEach(named -> named(file, line.line(), sent.referral(), named));
      }
    }
  }

  /** Neither of two answers is taken in: nothing here tells which was written last. */
  private void twice(Decoded<SentResearch> file, int line, SentResearch sent) {
    var here = new Place(file.sheet().file(), line);
    answers.getOrDefault(Asked.of(sent), List.of()).stream()
        .filter(place -> !sent.isBlank() && !place.equals(here))
        .findFirst()
        .ifPresent(
            other ->
                issues.add(
                    file.issue(
                        line, "agency", CsvCode.E_RESEARCH_TWICE, other.file(), other.line())));
  }

  /** The name beside the id: a spreadsheet may have been sorted by some of its columns only. */
  private void named(
      Decoded<SentResearch> file, int first, ReferralId referral, SentResearch.Named named) {
    var name = known.name(referral, named.person()).orElse(null);
    boolean stranger = name == null;
    boolean other =
        !stranger
            && !name.isBlank()
            && !named.name().isBlank()
            && !folded(name).equals(folded(named.name()));
    if (stranger) {
      issues.add(file.issue(named.line(), "person_id", CsvCode.E_RESEARCH_STRANGER));
    } else if (other) {
      issues.add(file.issue(named.line(), "person_name", CsvCode.E_RESEARCH_NAME));
    }
    if ((stranger || other) && named.line() != first) {
      issues.add(file.issue(first, "person_id", CsvCode.E_RESEARCH_PART, named.line()));
    }
  }

  private static String folded(Confidential name) {
    return Characters.plain(name.text()).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  private <T> void agencies(Decoded<T> file, String column, Function<T, AgencyCode> agency) {
    for (var line : file.good()) {
      var code = agency.apply(line.value());
      if (!agencies.contains(code) && !known.agency(code)) {
        issues.add(file.issue(line.line(), column, CsvCode.E_ROSTER, code));
      }
    }
  }
}
