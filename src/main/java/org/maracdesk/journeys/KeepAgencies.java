package org.maracdesk.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.AgencyId;
import org.maracdesk.domain.agency.AgencyType;
import org.maracdesk.domain.agency.Area;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.agency.RepresentativeId;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.store.Shelves;
import org.maracdesk.store.Store;

/** Keeps the agencies of the area and those who speak for them. */
public final class KeepAgencies {

  private static final int LONGEST = 200;

  private final Store store;
  private final Clock clock;
  private final Supplier<UUID> ids;

  KeepAgencies(Store store, Clock clock, Supplier<UUID> ids) {
    this.store = store;
    this.clock = clock;
    this.ids = ids;
  }

  /**
   * What is asked for about an agency; see {@link Agency}.
   *
   * @param id null for a new one
   * @param code as it was typed
   * @param joinedOn null when it was left blank
   * @param aliases as they were typed, with commas between them
   */
  public record AgencyEntry(
      @Nullable AgencyId id,
      String code,
      String name,
      AgencyType type,
      boolean core,
      String role,
      String secureEmail,
      String phone,
      @Nullable LocalDate protocolSignedOn,
      @Nullable LocalDate joinedOn,
      @Nullable LocalDate leftOn,
      String aliases) {

    /** Its aliases one by one, each once. */
    List<String> aliasList() {
      return Stream.of(aliases.split(","))
          .map(alias -> alias.strip().replaceAll("\\s+", " "))
          .filter(alias -> !alias.isEmpty())
          .distinct()
          .toList();
    }
  }

  /**
   * What is asked for about a representative; see {@link Representative}.
   *
   * @param id null for a new one
   * @param agency null when none was chosen
   */
  public record PersonEntry(
      @Nullable RepresentativeId id,
      @Nullable AgencyCode agency,
      Confidential name,
      String role,
      Representative.Capacity capacity,
      Confidential phone,
      Confidential email) {}

  /** All agencies by name, former members too. */
  public List<Agency> agencies() {
    return store.read(shelves -> shelves.agencies().all());
  }

  /** All who speak for agencies, by agency and name. */
  public List<Representative> representatives() {
    return store.read(shelves -> shelves.agencies().representatives());
  }

  /** Keeps an agency, one version on; problems are at the entry's fields. */
  public Answered<Agency> keep(AgencyEntry entry) {
    var problems = problems(entry);
    var joined = entry.joinedOn();
    if (!problems.isEmpty() || joined == null) {
      return new Answered.Refused<>(problems);
    }
    var id = entry.id() == null ? new AgencyId(ids.get()) : entry.id();
    return new Answered.Done<>(
        store.change(
            AuditNote.of(AuditNote.Kind.AGENCY_CHANGED, id.value()),
            shelves -> {
              var agency =
                  new Agency(
                      id,
                      new AgencyCode(entry.code().strip()),
                      entry.name().strip(),
                      entry.type(),
                      entry.core(),
                      entry.role().strip(),
                      entry.secureEmail().strip(),
                      entry.phone().strip(),
                      entry.protocolSignedOn(),
                      joined,
                      entry.leftOn(),
                      provenance(
                          shelves,
                          shelves.agencies().all().stream()
                              .filter(kept -> kept.id().equals(id))
                              .map(Agency::provenance)
                              .findFirst()
                              .orElse(null)),
                      entry.aliasList());
              shelves.agencies().keep(agency);
              return agency;
            }));
  }

  /** Keeps a representative, one version on; problems are at the entry's fields. */
  public Answered<Representative> keep(PersonEntry entry) {
    var problems = new ArrayList<Problem>();
    needed(problems, "name", entry.name().text());
    notLong(problems, "role", entry.role());
    notLong(problems, "phone", entry.phone().text());
    notLong(problems, "email", entry.email().text());
    var agency = entry.agency();
    if (agency == null) {
      problems.add(Problem.at("agency", Problem.Kind.MISSING));
    }
    if (!problems.isEmpty() || agency == null) {
      return new Answered.Refused<>(problems);
    }
    var id = entry.id() == null ? new RepresentativeId(ids.get()) : entry.id();
    return new Answered.Done<>(
        store.change(
            AuditNote.of(AuditNote.Kind.AGENCY_CHANGED, id.value()),
            shelves -> {
              var person =
                  new Representative(
                      id,
                      agency,
                      entry.name(),
                      entry.role().strip(),
                      entry.capacity(),
                      entry.phone(),
                      entry.email(),
                      provenance(
                          shelves,
                          shelves.agencies().representatives().stream()
                              .filter(kept -> kept.id().equals(id))
                              .map(Representative::provenance)
                              .findFirst()
                              .orElse(null)));
              shelves.agencies().keep(person);
              return person;
            }));
  }

  private List<Problem> problems(AgencyEntry entry) {
    var problems = new ArrayList<Problem>();
    needed(problems, "name", entry.name());
    var code = entry.code().strip();
    if (!AgencyCode.fits(code)) {
      problems.add(Problem.at("code", Problem.Kind.NOT_A_CODE));
    } else if (isTaken(entry.id(), new AgencyCode(code))) {
      problems.add(Problem.at("code", Problem.Kind.CODE_TAKEN));
    }
    notLong(problems, "role", entry.role());
    notLong(problems, "secureEmail", entry.secureEmail());
    notLong(problems, "phone", entry.phone());
    notLong(problems, "aliases", entry.aliases());
    if (aliasTaken(entry)) {
      problems.add(Problem.at("aliases", Problem.Kind.NAME_TAKEN));
    }
    var today = LocalDate.now(clock);
    if (entry.joinedOn() == null) {
      problems.add(Problem.at("joinedOn", Problem.Kind.MISSING));
    }
    if (entry.protocolSignedOn() != null && entry.protocolSignedOn().isAfter(today)) {
      problems.add(Problem.at("protocolSignedOn", Problem.Kind.IN_THE_FUTURE));
    }
    if (entry.leftOn() != null
        && entry.joinedOn() != null
        && entry.leftOn().isBefore(entry.joinedOn())) {
      problems.add(
          Problem.at(
              "leftOn", Problem.Kind.OUT_OF_RANGE, entry.joinedOn(), LocalDate.of(2099, 12, 31)));
    }
    return problems;
  }

  /** Whether another agency is typed by one of these already. */
  private boolean aliasTaken(AgencyEntry entry) {
    var wanted = entry.aliasList();
    return agencies().stream()
        .filter(other -> !other.id().equals(entry.id()))
        .flatMap(
            other ->
                Stream.concat(
                    Stream.of(other.name(), other.code().value()), other.aliases().stream()))
        .anyMatch(name -> wanted.stream().anyMatch(name::equalsIgnoreCase));
  }

  private boolean isTaken(@Nullable AgencyId by, AgencyCode code) {
    return store.read(
        shelves ->
            shelves.agencies().agency(code).filter(other -> !other.id().equals(by)).isPresent());
  }

  private static void needed(List<Problem> problems, String place, String text) {
    if (text.isBlank()) {
      problems.add(Problem.at(place, Problem.Kind.MISSING));
    }
    notLong(problems, place, text);
  }

  private static void notLong(List<Problem> problems, String place, String text) {
    if (text.length() > LONGEST) {
      problems.add(Problem.at(place, Problem.Kind.TOO_LONG, LONGEST));
    }
  }

  /** What is entered here is the area's own word. */
  private Provenance provenance(Shelves shelves, @Nullable Provenance before) {
    if (before != null) {
      return before.next(clock.instant());
    }
    var code = shelves.agencies().area().map(Area::code).orElse("").toUpperCase(Locale.ROOT);
    return Provenance.first(
        clock.instant(), new AgencyCode(AgencyCode.fits(code) ? code : "MARAC"), "");
  }
}
