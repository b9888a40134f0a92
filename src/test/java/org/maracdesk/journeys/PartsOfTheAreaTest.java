package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.HalfWritten.about;
import static org.maracdesk.journeys.HalfWritten.known;
import static org.maracdesk.journeys.HalfWritten.named;
import static org.maracdesk.journeys.Refusals.assertExplained;
import static org.maracdesk.journeys.Refusals.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.Address;
import org.maracdesk.domain.casefile.Birth;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.HomePart;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.ReferralGround;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.casefile.Sex;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.PdfText;

/** In which of the area's parts, such as Local Area Partnerships, the victim of a case lives. */
class PartsOfTheAreaTest {

  private static final HomePart CREWE = in("Crewe");
  private static final HomePart POYNTON = in("Poynton");

  private final HandClock clock = new HandClock();
  private Northmere northmere;
  private RegisterCase journey;

  @BeforeEach
  void divide() {
    northmere = Northmere.empty(clock);
    journey = northmere.session().registerCase();
    divided("Crewe", "Macclesfield", "Poynton");
  }

  @AfterEach
  void shut() {
    northmere.close();
  }

  @Test
  void whatCanBeSaidIsNotKnownEachPartAndNoneAndWhatIsSaidNow() {
    assertEquals(List.of("Crewe", "Macclesfield", "Poynton"), journey.partsOfArea());
    assertEquals(
        List.of(HomePart.NOT_KNOWN, CREWE, POYNTON, new HomePart.Elsewhere()),
        HomePart.choices(List.of("Crewe", "Poynton"), POYNTON));
    assertEquals(
        List.of(HomePart.NOT_KNOWN, CREWE, POYNTON, new HomePart.Elsewhere()),
        HomePart.choices(List.of("Poynton"), CREWE),
        "the area is divided anew since");
    divided();
    assertEquals(List.of(), journey.partsOfArea());
  }

  @Test
  void aReferralSaysItForItsCaseWhichIsFoundByIt() {
    var id = done(journey.register(form(wren(), List.of()).livingIn(CREWE)));
    done(journey.register(form(hazel(), List.of())));

    var page = page(id);
    assertEquals(CREWE, page.caseFile().home());
    assertEquals(List.of("Crewe", "Macclesfield", "Poynton"), page.parts());
    var found =
        northmere.session().findCase().all().stream()
            .filter(line -> line.searchable().matches("crew"))
            .toList();
    assertEquals(List.of(id), found.stream().map(CaseLine::id).toList());
    assertEquals(Confidential.of("Crewe"), found.getFirst().home());
    assertTrue(northmere.session().verify().isClean());
  }

  @Test
  void aLaterReferralThatDoesNotSayLeavesItAndOneThatDoesChangesIt() {
    var form = form(wren(), List.of());
    var id = done(journey.register(form.livingIn(CREWE)));
    var known = about(form, form.people().stream().map(HalfWritten::known).toList());

    assertEquals(id, done(journey.register(known)));
    assertEquals(CREWE, page(id).caseFile().home());
    assertEquals(id, done(journey.register(known.livingIn(new HomePart.Elsewhere()))));
    assertEquals(new HomePart.Elsewhere(), page(id).caseFile().home());
  }

  @Test
  void itIsPutRightWithTheVictimAndTheTrailTellsOfBoth() {
    var id = done(journey.register(form(wren(), List.of()).livingIn(CREWE)));
    var victim = page(id).caseFile().victim();

    done(journey.change(victim, id, POYNTON));

    assertEquals(POYNTON, page(id).caseFile().home());
    var noted = noted();
    assertEquals(AuditNote.Kind.PERSON_CHANGED, noted.kind());
    assertEquals(List.of(victim.id().value(), id.value()), noted.about());
    assertEquals(noted, page(id).history().getFirst().note());
    assertExplained("store.changed-meanwhile", () -> journey.change(victim, id, CREWE));
    assertEquals(POYNTON, page(id).caseFile().home(), "neither is changed");
  }

  @Test
  void whoeverIsTheVictimInTwoCasesLivesInOnePart() {
    var form = form(wren(), List.of());
    var first = done(journey.register(form.livingIn(CREWE)));
    var wren = page(first).caseFile().victim();
    var other = person(List.of("Notreal", "Ned"), List.of());

    var second = done(journey.register(between(wren, other)));
    assertNotEquals(first, second);
    assertEquals(CREWE, page(second).caseFile().home(), "said of her already");
    done(journey.register(between(wren, other).livingIn(new HomePart.Elsewhere())));
    assertEquals(new HomePart.Elsewhere(), page(first).caseFile().home());
    done(journey.change(page(second).caseFile().victim(), second, POYNTON));

    assertEquals(POYNTON, page(first).caseFile().home());
    assertEquals(POYNTON, page(second).caseFile().home());
    var noted = noted();
    assertEquals(
        List.of(wren.id().value(), second.value(), first.value()),
        noted.about(),
        "both tell of it");
  }

  @Test
  void afterADeathItStaysAsItIs() {
    var id = done(journey.register(form(wren(), List.of()).livingIn(CREWE)));
    done(
        northmere
            .session()
            .decideCase()
            .decide(
                id,
                CaseDecision.Kind.DECEASED,
                Confidential.of("Peregrine Testley"),
                Confidential.of("Told by the police"),
                Confidential.NONE));
    var victim = page(id).caseFile().victim();

    assertExplained("journeys.case.held", () -> journey.change(victim, id, POYNTON));

    assertEquals(CREWE, page(id).caseFile().home());
  }

  @Test
  void theAgendaSaysItUnlessSomebodysAddressIsConfidential() throws Exception {
    done(journey.register(form(wren(), List.of()).livingIn(CREWE)));
    done(journey.register(form(hazel(), List.of(refuge())).livingIn(POYNTON)));

    var said = agenda();

    assertTrue(said.contains("Lives in: Crewe"), said);
    assertFalse(said.contains("Poynton"), said);
    var lines = northmere.session().findCase().all();
    assertEquals(0, lines.stream().filter(line -> line.searchable().matches("poynton")).count());
    assertTrue(lines.stream().noneMatch(line -> line.home().text().equals("Poynton")));
  }

  @Test
  void itIsToldNowhereWhereOnlyAChildsAddressIsConfidential() throws Exception {
    var form = form(wren(), List.of());
    var child = person(List.of("Testerby", "Robin"), List.of(refuge()));
    done(journey.register(with(form, named("person.2", child, Role.CHILD)).livingIn(CREWE)));

    var said = agenda();

    assertFalse(said.contains("Crewe"), said);
    var line = northmere.session().findCase().all().getFirst();
    assertFalse(line.searchable().matches("crewe"));
    assertEquals(Confidential.NONE, line.home());
  }

  @Test
  void whatIsWrittenInAndNotRegisteredYetKeepsIt() {
    var blank = HalfWritten.nothing();
    for (var home : List.of(CREWE, new HomePart.Elsewhere())) {
      var written = blank.livingIn(home);
      assertFalse(written.isBlank());

      journey.hold(written, Map.of());

      assertEquals(home, journey.unfinished().orElseThrow().form().home());
    }
  }

  private void divided(String... parts) {
    DividedArea.into(northmere.session(), parts);
  }

  private CasePage page(CaseId id) {
    return northmere.session().findCase().page(id).orElseThrow();
  }

  private AuditNote noted() {
    return northmere.session().store().read(s -> s.audit().latest(1)).getFirst().note();
  }

  private String agenda() throws Exception {
    var agenda =
        northmere
            .session()
            .produceDocuments()
            .draw(northmere.planned(), DocumentKind.AGENDA, new Recipient.Everyone());
    return PdfText.copied(agenda.pdf());
  }

  private static HomePart in(String part) {
    return new HomePart.In(Confidential.of(part));
  }

  private static List<String> wren() {
    return List.of("Testerby", "Wren");
  }

  private static List<String> hazel() {
    return List.of("Samplewood", "Hazel");
  }

  private static Address refuge() {
    return new Address(
        Address.Kind.REFUGE,
        Confidential.of("1 Invented Way"),
        Confidential.NONE,
        Confidential.of("Northmere"),
        Confidential.NONE,
        Confidential.NONE,
        true,
        YesNoUnknown.NO);
  }

  private NewReferral form(List<String> victim, List<Address> addresses) {
    var blank = HalfWritten.saying("Invented");
    var other = List.of(victim.getFirst() + "-Sample", "Flint");
    return new NewReferral(
        new AgencyCode("POLICE"),
        LocalDate.of(2026, 11, 20),
        false,
        List.of(new ReferralGround.VisibleHighRisk()),
        blank.voice(),
        blank.incident(),
        Confidential.NONE,
        Confidential.NONE,
        Map.of(),
        List.of(
            named("victim", person(victim, addresses), Role.VICTIM),
            named("person.1", person(other, List.of()), Role.PERPETRATOR)));
  }

  private Person person(List<String> name, List<Address> addresses) {
    return journey
        .stranger()
        .with(
            Confidential.of(name.getFirst()),
            Confidential.of(name.getLast()),
            List.of(),
            Birth.on(LocalDate.of(1992, 3, 11)),
            Sex.UNKNOWN,
            addresses,
            List.of());
  }

  /** A victim of the store, and somebody who causes her harm. */
  private NewReferral between(Person victim, Person other) {
    return about(
        form(wren(), List.of()),
        List.of(known(named("victim", victim, Role.VICTIM)), named("p", other, Role.PERPETRATOR)));
  }

  private static NewReferral with(NewReferral form, NewReferral.Named more) {
    return about(form, Stream.concat(form.people().stream(), Stream.of(more)).toList());
  }
}
