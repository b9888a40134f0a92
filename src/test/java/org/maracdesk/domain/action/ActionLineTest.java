package org.maracdesk.domain.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.AgencyId;
import org.maracdesk.domain.agency.AgencyType;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.agency.Representative;
import org.maracdesk.domain.agency.RepresentativeId;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;

class ActionLineTest {

  private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
  private static final List<Agency> AGENCIES =
      List.of(
          agency("IDVA", "Northmere IDVA service"),
          agency("HOUSING", "Northmere Council housing"),
          agency("POLICE", "Northmere Police"),
          agency("PROBATION", "Probation"),
          agency("CSC", "Children's social care"));
  private static final List<Representative> PEOPLE =
      List.of(
          person("IDVA", "Ida Testingham", Representative.Capacity.CORE),
          person("HOUSING", "Rowan Sampleton", Representative.Capacity.CORE),
          person("HOUSING", "Hazel Deputy-Test", Representative.Capacity.DEPUTY));

  @Test
  void agencyTextAndDateAreTakenFromOneLine() {
    var line = read("IDVA: call her on the safe number by fri");

    assertTrue(line.isComplete());
    assertEquals(new AgencyCode("IDVA"), line.agency());
    assertEquals("call her on the safe number", line.text().text());
    assertEquals(THURSDAY.plusDays(1), line.due());
    assertEquals("Ida Testingham", line.person().text());
  }

  @Test
  void dashesDoAsWellAsAColonAndTheWordBy() {
    var line = read("hou – change the locks – 28/11");

    assertEquals(new AgencyCode("HOUSING"), line.agency());
    assertEquals("change the locks", line.text().text());
    assertEquals(LocalDate.of(2026, 11, 28), line.due());
  }

  @Test
  void theNamedPersonStandsInBrackets() {
    assertEquals("Hazel Deputy-Test", read("housing (hazel): write by 2w").person().text());
    assertEquals("Somebody New", read("housing (Somebody New): write by 2w").person().text());
  }

  @Test
  void theLastByIsTheDate() {
    var line = read("police: visit by car by tomorrow");

    assertEquals("visit by car", line.text().text());
    assertEquals(THURSDAY.plusDays(1), line.due());
  }

  @Test
  void aByThatIsNoDateStaysInTheText() {
    var line = read("police: stand by the door");

    assertEquals("stand by the door", line.text().text());
    assertEquals(List.of(Problem.at("due", Problem.Kind.MISSING)), line.problems());
  }

  @Test
  void aTimeOrAnotherColonInTheTextIsNotTheAgency() {
    var line = read("csc: meet at 10:30, bring forms: A and B by 3d");

    assertEquals(new AgencyCode("CSC"), line.agency());
    assertEquals("meet at 10:30, bring forms: A and B", line.text().text());
  }

  @Test
  void anAgencyMayBeCalledByAnyWordOfItsName() {
    assertEquals(new AgencyCode("CSC"), read("social: visit by fri").agency());
  }

  @Test
  void aBeginningThatFitsSeveralAgenciesIsNotGuessed() {
    var line = read("p: visit by fri");

    assertFalse(line.isComplete());
    assertEquals(List.of(Problem.at("agency", Problem.Kind.AMBIGUOUS_AGENCY)), line.problems());
  }

  @Test
  void anAgencyNobodyKnowsIsNotMadeUp() {
    assertEquals(
        List.of(Problem.at("agency", Problem.Kind.UNKNOWN_AGENCY)),
        read("zoo: feed the lions by fri").problems());
  }

  @Test
  void aDateInThePastIsAProblem() {
    assertEquals(
        List.of(Problem.at("due", Problem.Kind.IN_THE_PAST)),
        read("idva: call by 25/11/2026").problems());
  }

  @ParameterizedTest
  @CsvSource({
    "IDVA: call her by 31/2, 31/2",
    "IDVA: call her by fri 31/2, fri 31/2",
    "IDVA: call her – 31 feb, 31 feb",
    "IDVA: call her by 30/02/2027 at noon, 30/02/2027",
    "IDVA: stand by her and call by 2026-02-30, 2026-02-30"
  })
  void aDayThatThereIsNotIsSaidAndNotMerelyMissed(String typed, String noDay) {
    assertEquals(
        List.of(Problem.at("due", Problem.Kind.NOT_A_DATE, noDay)), read(typed).problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IDVA: call her by 31/2 Northmere Road",
        "IDVA: call her by soon",
        "IDVA: stand by flat 31/2",
        "IDVA: visit 31/2"
      })
  void aFigureThatMayBeAnythingElseIsNoDay(String typed) {
    assertEquals(List.of(Problem.at("due", Problem.Kind.MISSING)), read(typed).problems());
  }

  @Test
  void aVeryLongTextIsAProblem() {
    var line = read("idva: " + "x".repeat(ActionLine.LONGEST_TEXT + 1) + " by fri");

    assertEquals(
        List.of(Problem.at("text", Problem.Kind.TOO_LONG, ActionLine.LONGEST_TEXT)),
        line.problems());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ":",
        "::",
        "–",
        "by",
        "by fri",
        "idva",
        "idva:",
        "idva: by fri",
        ": by by"
      })
  void halfALineIsNeverCompleteAndNeverFails(String typed) {
    assertFalse(read(typed).isComplete());
  }

  private static ActionLine read(String line) {
    return ActionLine.read(line, AGENCIES, PEOPLE, new DueWords(THURSDAY, null));
  }

  private static Agency agency(String code, String name) {
    return new Agency(
        new AgencyId(UUID.randomUUID()),
        new AgencyCode(code),
        name,
        AgencyType.OTHER,
        true,
        "",
        "",
        "",
        null,
        LocalDate.of(2020, 1, 1),
        null,
        Provenance.first(Instant.EPOCH, new AgencyCode(code), ""));
  }

  private static Representative person(
      String agency, String name, Representative.Capacity capacity) {
    return new Representative(
        new RepresentativeId(UUID.randomUUID()),
        new AgencyCode(agency),
        Confidential.of(name),
        "worker",
        capacity,
        Confidential.NONE,
        Confidential.NONE,
        Provenance.first(Instant.EPOCH, new AgencyCode(agency), ""));
  }
}
