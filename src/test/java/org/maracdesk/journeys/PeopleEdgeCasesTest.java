package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.RecordedCases.as;
import static org.maracdesk.journeys.RecordedCases.cautions;
import static org.maracdesk.journeys.RecordedCases.text;
import static org.maracdesk.journeys.RecordedCases.voice;
import static org.maracdesk.journeys.Refusals.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.casefile.Birth;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.Caution.Kind;
import org.maracdesk.domain.casefile.Consent;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.Relationship;
import org.maracdesk.domain.casefile.RepeatFinding;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.research.ResearchItem;
import org.maracdesk.testing.HandClock;

/**
 * The edge cases of a Marac in which it matters who somebody is and to whom. The numbers are those
 * of the list of edge cases in the handbook.
 */
class PeopleEdgeCasesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 10);

  private Northmere northmere;
  private RecordedCases cases;
  private Person wilma;
  private Person ned;
  private Person nat;

  @BeforeEach
  void open() {
    northmere = Northmere.empty(new HandClock());
    cases = new RecordedCases(northmere);
    wilma = cases.person("Madeup", "Wilma", 1990);
    ned = cases.person("Notreal", "Ned", 1988);
    nat = cases.person("Notreal", "Nat", 1985);
  }

  @AfterEach
  void shut() {
    northmere.close();
  }

  @Test
  void case2SeveralPerpetratorsAreOneCaseAndEachIsLookedUp() throws Exception {
    var id = cases.refer(wilma, ned, nat);
    var meeting = northmere.planned();

    var row = northmere.session().recordResearch().ofMeeting(meeting).orElseThrow().rows();
    var minutes = cases.minutes(meeting);

    assertEquals(1, row.size());
    assertEquals(List.of(wilma.id(), ned.id(), nat.id()), row.getFirst().people());
    assertTrue(minutes.contains("NOTREAL, Ned") && minutes.contains("NOTREAL, Nat"));
    assertEquals(2, cases.heard(meeting, id).caseFile().with(Role.PERPETRATOR).size());
  }

  @Test
  void case2ItIsARepeatWhereAnyOfThemIsNamedAgain() {
    var first = cases.refer(LocalDate.of(2026, 3, 2), wilma, ned, nat);
    var again = cases.refer(DAY, wilma, nat);

    assertEquals(first, again);
    assertTrue(cases.page(again).latest().repeat().isRepeat());
  }

  @Test
  void case13TheSameVictimWithSomebodyElseIsANewCaseBesideTheOld() {
    var old = cases.refer(LocalDate.of(2026, 10, 11), wilma, ned);
    var until = cases.page(old).standing().months();
    var fresh = cases.refer(DAY, wilma, nat);

    assertNotEquals(old, fresh);
    assertInstanceOf(RepeatFinding.FirstReferral.class, cases.page(fresh).latest().repeat());
    assertEquals(until, cases.page(old).standing().months());
    assertEquals(List.of(Kind.OTHER_CASES), cases.onPage(fresh));
    assertEquals(
        cases.page(old).caseFile().number().text(),
        cases.page(fresh).cautions().getFirst().about().text());
  }

  @Test
  void case12WhoHarmsTwoVictimsLeadsFromNeitherToTheOther() {
    var sylvie = cases.person("Madeup", "Sylvie", 1985);
    var one = cases.refer(wilma, ned);
    cases.refer(sylvie, ned);

    assertEquals(List.of(), cases.onPage(one));
  }

  @Test
  void case17SomebodyIsFoundByAnyNameAndPrintedByTheChosenOne() throws Exception {
    cases.keep(RecordedCases.ofAnotherGender(RecordedCases.alsoKnownAs(wilma, "Wilfred Madeup")));
    cases.keep(RecordedCases.alsoKnownAs(ned, "Nobby"));
    cases.refer(wilma, ned);
    var meeting = northmere.planned();

    assertEquals(
        List.of(wilma.id()),
        northmere.session().registerCase().find("Wilfred", 5).stream().map(Person::id).toList());
    for (var paper : List.of(cases.agenda(meeting), cases.minutes(meeting))) {
      assertTrue(paper.contains("MADEUP, Wilma"));
      assertFalse(paper.contains("Wilfred"));
      assertTrue(paper.contains("also known as Nobby"), "agencies look up by any name");
    }
  }

  @Test
  void case23AGrownChildMayBeWhoHarmsAndIsNoChildOfTheCase() throws Exception {
    var son = cases.person("Madeup", "Sonny", 2001);
    var id = harmedBy(son, Relationship.CHILD);
    var meeting = northmere.planned();

    var heard = cases.heard(meeting, id);
    assertEquals(
        Relationship.CHILD,
        heard.caseFile().with(Role.PERPETRATOR).getFirst().involvement().toVictim());
    assertEquals(List.of(), heard.caseFile().children());
    assertEquals(List.of(), cautions(heard));
    assertTrue(cases.minutes(meeting).contains("MADEUP, Sonny"));
  }

  @Test
  void case23AnAdolescentWhoHarmsAParentIsForChildrensServicesToo() {
    var id = harmedBy(cases.person("Madeup", "Teenie", 2012), Relationship.CHILD);

    assertEquals(List.of(Kind.YOUNG_PERPETRATOR), cases.onPage(id));
  }

  @Test
  void case24SomebodyWhoIsNotIdentifiedIsHeardAndWhatIsHeldOfThemHasItsPlace() throws Exception {
    var id = cases.refer(wilma);
    var meeting = northmere.planned();
    var police = new AgencyCode("POLICE");
    var research = northmere.session().recordResearch();
    var page = research.page(cases.page(id).latest().referral().id(), police).orElseThrow();
    var item =
        research.item(
            null,
            ResearchItem.Category.values()[0],
            ResearchItem.Kind.FACT,
            text("A man in a blue van"),
            null,
            text("Officer"));

    done(research.keep(page.research().holding(List.of(item))));

    assertEquals(List.of(Kind.NOT_IDENTIFIED), cautions(cases.heard(meeting, id)));
    assertTrue(cases.agenda(meeting).contains("No alleged perpetrator is identified."));
    assertEquals(
        List.of(item),
        research
            .page(cases.page(id).latest().referral().id(), police)
            .orElseThrow()
            .research()
            .items());
  }

  @Test
  void case24ADateOfBirthThatIsNotKnownKeepsNobodyOff() {
    var unknown =
        cases.keep(
            cases
                .person("Madeup", "Ageless", 1990)
                .with(
                    text("Madeup"),
                    text("Ageless"),
                    List.of(),
                    Birth.UNKNOWN,
                    wilma.sex(),
                    List.of(),
                    List.of()));
    var id = cases.refer(unknown, ned);
    var meeting = northmere.planned();

    assertEquals(List.of(), cautions(cases.heard(meeting, id)));
  }

  @Test
  void onTheLastDayOfTwelveMonthsItIsARepeatAndOnTheNextItIsNot() {
    var last = cases.refer(LocalDate.of(2025, 11, 5), wilma, ned);
    cases.refer(LocalDate.of(2026, 11, 7), wilma, ned);
    var other = cases.refer(LocalDate.of(2025, 11, 5), nat, ned);
    cases.refer(LocalDate.of(2026, 11, 6), nat, ned);

    assertInstanceOf(RepeatFinding.Repeat.class, cases.page(other).latest().repeat());
    assertTrue(cases.page(other).latest().repeat().isRepeat());
    assertInstanceOf(RepeatFinding.Lapsed.class, cases.page(last).latest().repeat());
  }

  @Test
  void aLeapDayCountsUntil28February() {
    var id = cases.refer(LocalDate.of(2024, 2, 29), wilma, ned);
    cases.refer(LocalDate.of(2025, 3, 2), wilma, ned);

    assertEquals(
        new RepeatFinding.Lapsed(LocalDate.of(2024, 2, 29), LocalDate.of(2025, 2, 28)),
        cases.page(id).latest().repeat());
  }

  @Test
  void twoPeopleOfOneNameAreNotMistakenForEachOther() {
    var twin = cases.person("Madeup", "Wendy", 1990);
    var one = cases.refer(wilma, twin);
    var meeting = northmere.planned();

    var heard = cases.heard(meeting, one);

    assertEquals(wilma.id(), heard.caseFile().victim().id());
    assertEquals(
        List.of(twin.id()),
        heard.caseFile().with(Role.PERPETRATOR).stream().map(p -> p.person().id()).toList());
    assertEquals(List.of(), cautions(heard));
  }

  @Test
  void aCaseHeardTwiceInAQuarterStandsInBothMeetingsMinutes() throws Exception {
    var id = cases.refer(LocalDate.of(2026, 11, 2), wilma, ned);
    var first = northmere.opened();
    northmere.session().runMeeting().heard(first, cases.heard(first, id).item().id());
    cases.refer(DAY, wilma, ned);
    var usual = northmere.session().buildAgenda().usual();
    var second =
        done(
            northmere
                .session()
                .buildAgenda()
                .plan(
                    new BuildAgenda.Plan(
                        LocalDate.of(2026, 12, 10),
                        usual.start(),
                        usual.minutesPerCase(),
                        usual.minutesAvailable(),
                        text("Room 2"),
                        usual.chair(),
                        usual.minuteTaker())));

    var number = cases.page(id).caseFile().number().text();

    assertEquals(2, cases.page(id).meetings().size());
    assertTrue(cases.minutes(first).contains(number));
    assertTrue(cases.minutes(second).contains(number));
    assertEquals(List.of(Northmere.DAY), cases.heard(second, id).earlierMeetings());
  }

  @Test
  void anActionStaysWithTheAgencyWhoseNamedPersonHasLeft() {
    var id = cases.refer(wilma, ned);
    var meeting = northmere.opened();
    var run = northmere.session().runMeeting();
    done(
        run.promise(
            meeting,
            cases.heard(meeting, id).item(),
            run.read(
                run.record(meeting).orElseThrow(),
                "Housing (Rowan Exampleton): fit the locks by 1/12")));
    var follow = northmere.session().followUpActions();
    var action = follow.all().getFirst().action();

    done(follow.name(List.of(action.id()), text("Sorrel Specimen")));

    var now = follow.all().getFirst().action();
    assertEquals(new AgencyCode("HOUSING"), now.owner());
    assertEquals("Sorrel Specimen", now.person().text());
    assertEquals(action.text(), now.text());
    assertEquals(action.due(), now.due());
  }

  private CaseId harmedBy(Person person, Relationship relationship) {
    return cases.refer(
        DAY,
        voice(true, Consent.YES),
        Map.of(),
        List.of(
            as(wilma, Role.VICTIM, Relationship.NOT_APPLICABLE),
            as(person, Role.PERPETRATOR, relationship)));
  }
}
