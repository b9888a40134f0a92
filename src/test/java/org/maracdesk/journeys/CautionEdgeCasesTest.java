package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.RecordedCases.NONE;
import static org.maracdesk.journeys.RecordedCases.as;
import static org.maracdesk.journeys.RecordedCases.cautions;
import static org.maracdesk.journeys.RecordedCases.text;
import static org.maracdesk.journeys.RecordedCases.voice;
import static org.maracdesk.journeys.Refusals.assertExplained;
import static org.maracdesk.journeys.Refusals.assertRefused;
import static org.maracdesk.journeys.Refusals.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.agency.AgencyType;
import org.maracdesk.domain.casefile.Address;
import org.maracdesk.domain.casefile.CaseCautions;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseState;
import org.maracdesk.domain.casefile.Caution.Kind;
import org.maracdesk.domain.casefile.Consent;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.ReferralDetail;
import org.maracdesk.domain.casefile.Relationship;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.casefile.VictimVoice;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.testing.HandClock;

/**
 * The edge cases of a Marac in which something must be known before anybody speaks or writes. The
 * numbers are those of the list of edge cases in the handbook.
 */
class CautionEdgeCasesTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 10);

  private Northmere northmere;
  private RecordedCases cases;
  private Person wilma;
  private Person ned;

  @BeforeEach
  void open() {
    northmere = Northmere.empty(new HandClock());
    cases = new RecordedCases(northmere);
    wilma = cases.person("Madeup", "Wilma", 1990);
    ned = cases.person("Notreal", "Ned", 1988);
  }

  @AfterEach
  void shut() {
    northmere.close();
  }

  @Test
  void case1EachOfTwoPeopleIsReferredAsHarmedByTheOther() throws Exception {
    var one = cases.refer(wilma, ned);
    var other = cases.refer(ned, wilma);
    var meeting = northmere.planned();

    var first = cases.heard(meeting, one);
    var second = cases.heard(meeting, other);

    assertTrue(CaseCautions.isMirrored(first.caseFile(), second.caseFile()));
    assertEquals(List.of(Kind.COUNTER_ALLEGATION), cautions(first));
    assertEquals(second.caseFile().number().text(), first.cautions().getFirst().about().text());
    assertEquals(List.of(Kind.COUNTER_ALLEGATION), cases.onPage(other));
    assertFalse(cases.minutes(meeting).contains("harmed by the other"));
  }

  @Test
  void case1WhoMainlyHarmsWhomIsWrittenDownWithByWhomAndWhichToolAndChangesNeitherCase() {
    var one = cases.refer(wilma, ned);
    var other = cases.refer(ned, wilma);
    assertRefused(
        List.of("detail MISSING"), decide(one, CaseDecision.Kind.HARM_UNDETERMINED, "", "Police"));

    done(decide(one, CaseDecision.Kind.HARM_UNDETERMINED, "Screening, 12 November", "Police"));
    done(decide(one, CaseDecision.Kind.HARM_AS_REFERRED, "Screening, 20 November", "IDVA"));

    assertEquals(
        List.of(CaseDecision.Kind.HARM_UNDETERMINED, CaseDecision.Kind.HARM_AS_REFERRED),
        cases.page(one).decisions().stream().map(CaseDecision::kind).toList());
    assertEquals(CaseState.REFERRED, cases.page(one).standing().state());
    assertEquals(CaseState.REFERRED, cases.page(other).standing().state());
  }

  @Test
  void case3WhoDoesNotKnowOfAReferralForHonourIsContactedByNobody() throws Exception {
    var id =
        refer(
            voice(false, Consent.NOT_ASKED),
            ReferralDetail.LOCAL_TRIGGERS,
            "HONOUR_BASED_ABUSE|STALKING");
    var meeting = northmere.planned();

    assertEquals(List.of(Kind.HONOUR_UNAWARE, Kind.UNAWARE), cautions(cases.heard(meeting, id)));
    assertEquals(List.of(Kind.HONOUR_UNAWARE, Kind.UNAWARE), cases.onPage(id));
    assertTrue(cases.agenda(meeting).contains("Do not contact the victim directly."));
    assertTrue(cases.minutes(meeting).contains("Do not contact the victim directly."));
  }

  @Test
  void case3WhoKnowsIsStillKeptToASmallCircle() {
    var id = refer(voice(true, Consent.YES), ReferralDetail.LOCAL_TRIGGERS, "HONOUR_BASED_ABUSE");

    assertEquals(List.of(Kind.HONOUR), cases.onPage(id));
  }

  @Test
  void case5AVictimOf16Or17NeedsChildrensServicesAtTheTable() {
    var meeting = cases.refer(cases.person("Madeup", "Young", 2010), ned);
    var eighteen = cases.refer(cases.person("Madeup", "Grown", 2008), ned);
    var id = northmere.begun();

    assertEquals(List.of(Kind.YOUNG_VICTIM), cautions(cases.heard(id, meeting)));
    assertEquals(List.of(), cautions(cases.heard(id, eighteen)));
    var run = northmere.session().runMeeting();
    assertFalse(record(id).isInTheRoom(AgencyType.CHILDRENS_SOCIAL_CARE));
    run.opening()
        .attend(
            id,
            record(id).attendance().stream()
                .map(a -> a.at(Attendance.Status.PRESENT).signed(true))
                .toList());
    assertTrue(record(id).isInTheRoom(AgencyType.CHILDRENS_SOCIAL_CARE));
  }

  @Test
  void case5And23AnAllegedPerpetratorUnder18IsPointedOut() {
    var id = cases.refer(wilma, cases.person("Notreal", "Younger", 2011));

    assertEquals(List.of(Kind.YOUNG_PERPETRATOR), cases.onPage(id));
  }

  @Test
  void case11OfARefugeNothingIsToldButThatItIsOne() throws Exception {
    cases.keep(RecordedCases.at(wilma, Address.Kind.REFUGE, "4 Hidden Lane", YesNoUnknown.UNKNOWN));
    var id = cases.refer(wilma, ned);
    var meeting = northmere.planned();

    assertEquals(List.of(Kind.REFUGE), cautions(cases.heard(meeting, id)));
    assertTrue(
        cases.page(id).caseFile().victim().addresses().getFirst().confidential(),
        "whatever was ticked");
    for (var paper : List.of(cases.agenda(meeting), cases.minutes(meeting))) {
      assertTrue(paper.contains("In a refuge."));
      assertFalse(paper.contains("Hidden Lane"));
      assertFalse(paper.contains("NM1 2AB"));
    }
  }

  @Test
  void case14AChildExpectedHasADueDateAndAMidwifeIsAskedFor() throws Exception {
    var due = LocalDate.of(2027, 2, 14);
    var unborn = cases.unborn(due);
    var id =
        cases.refer(
            DAY,
            voice(true, Consent.YES),
            Map.of(),
            List.of(
                as(wilma, Role.VICTIM, Relationship.NOT_APPLICABLE),
                as(ned, Role.PERPETRATOR, Relationship.EX_PARTNER),
                as(unborn, Role.UNBORN_CHILD, Relationship.CHILD)));
    var meeting = northmere.planned();
    var heard = cases.heard(meeting, id);

    assertEquals(List.of(Kind.UNBORN), cautions(heard));
    assertEquals(due, heard.cautions().getFirst().day());
    assertEquals(List.of(), heard.caseFile().with(Role.CHILD), "counted apart");
    assertEquals(1, heard.caseFile().with(Role.UNBORN_CHILD).size());
    assertTrue(cases.minutes(meeting).contains("14 February 2027. Has the midwife been asked"));
  }

  @Test
  void case15AfterADeathTheRecordStaysAsItIsAndNobodyIsReminded() throws Exception {
    var id = cases.refer(wilma, ned);
    var meeting = northmere.opened();
    var run = northmere.session().runMeeting();
    done(
        run.promise(
            meeting,
            cases.heard(meeting, id).item(),
            run.read(record(meeting), "Housing: fit the locks by 27/11")));
    done(decide(id, CaseDecision.Kind.DECEASED, "", "Police"));

    var heard = cases.heard(meeting, id);
    assertEquals(List.of(Kind.DECEASED), cautions(heard));
    assertEquals(1, heard.actions().size(), "still there to be looked at again");
    assertTrue(cases.minutes(meeting).contains("The victim has died."));
    assertTrue(
        northmere
            .session()
            .store()
            .read(s -> TrackedActions.all(s, LocalDate.of(2027, 3, 1)))
            .stream()
            .allMatch(tracked -> tracked.escalation() == null),
        "nobody is asked why it is late");
    var referral = cases.page(id).latest().referral();
    var before = cases.page(id);
    assertExplained(
        "journeys.case.held",
        () ->
            northmere
                .session()
                .registerCase()
                .tell(referral, Map.of(ReferralDetail.BAIL, text("None"))));
    assertExplained(
        "journeys.case.held",
        () ->
            northmere
                .session()
                .registerCase()
                .change(RecordedCases.alsoKnownAs(before.caseFile().victim(), "Willow")));
    assertEquals(before, cases.page(id));

    done(decide(id, CaseDecision.Kind.ACCEPTED, "", "Police"));
    done(
        northmere
            .session()
            .registerCase()
            .tell(referral, Map.of(ReferralDetail.BAIL, text("None"))));
    assertEquals(List.of(), cases.onPage(id));
  }

  @Test
  void case16TheDayOfAReleaseIsSaidAndTheCaseStaysListed() throws Exception {
    var id = refer(voice(true, Consent.YES), ReferralDetail.RELEASE_DATE, "2026-12-12");
    var meeting = northmere.planned();

    var heard = cases.heard(meeting, id);
    assertEquals(List.of(Kind.RELEASE), cautions(heard));
    assertEquals(LocalDate.of(2026, 12, 12), heard.cautions().getFirst().day());
    assertTrue(cases.agenda(meeting).contains("12 December 2026. Agree what happens"));
  }

  @Test
  void case18WithoutAFixedAddressContactGoesThroughSomebodySafe() throws Exception {
    cases.keep(
        RecordedCases.at(wilma, Address.Kind.NO_FIXED_ABODE, "The towpath", YesNoUnknown.UNKNOWN));
    var id = cases.refer(wilma, ned);
    var meeting = northmere.planned();

    assertEquals(List.of(Kind.NO_FIXED_ABODE), cases.onPage(id));
    assertTrue(cases.agenda(meeting).contains("No fixed address."));
    assertFalse(cases.agenda(meeting).contains("towpath"));
  }

  @Test
  void case19WhatIsNotSafeIsSaidOnTheCaseInTheMeetingAndOnPaperWithoutTheNumber() throws Exception {
    cases.keep(
        RecordedCases.reached(
            RecordedCases.at(wilma, Address.Kind.CURRENT, "1 Example Row", YesNoUnknown.NO),
            YesNoUnknown.NO));
    var id = refer(voice(true, Consent.YES), ReferralDetail.MESSAGE_SAFE, "NO");
    var meeting = northmere.planned();
    var all = List.of(Kind.CONTACT, Kind.POST, Kind.NO_MESSAGE);

    assertEquals(all, cases.onPage(id));
    assertEquals(all, cautions(cases.heard(meeting, id)));
    for (var paper : List.of(cases.agenda(meeting), cases.minutes(meeting))) {
      assertTrue(paper.contains("Check before you call or write."));
      assertTrue(paper.contains("No letters."));
      assertFalse(paper.contains("Leave no message."), "sealed: it tells who listens");
      assertFalse(paper.contains("900123"));
      assertFalse(paper.contains("Example Row"));
    }
  }

  @Test
  void case20TheLanguageOfAnInterpreterIsCarriedToTheMeetingAndItsMinutes() throws Exception {
    cases.keep(RecordedCases.speaking(wilma, "pl"));
    var id = cases.refer(wilma, ned);
    var meeting = northmere.planned();

    assertEquals("Polish", cases.heard(meeting, id).cautions().getFirst().about().text());
    assertTrue(
        cases
            .minutes(meeting)
            .contains("Interpreter needed. Polish. Independent, and never from the family"));
  }

  @Test
  void case21WithoutConsentOrKnowledgeItIsHeardAndNothingIsFedBack() throws Exception {
    var unaware = refer(voice(false, Consent.NOT_ASKED), ReferralDetail.BAIL, "None");
    var sylvie = cases.person("Madeup", "Sylvie", 1985);
    var refused =
        cases.refer(
            DAY,
            voice(true, Consent.NO),
            Map.of(),
            List.of(as(sylvie, Role.VICTIM, Relationship.NOT_APPLICABLE)));
    var meeting = northmere.planned();

    assertEquals(List.of(Kind.UNAWARE), cautions(cases.heard(meeting, unaware)));
    assertEquals(
        List.of(Kind.NO_CONSENT, Kind.NOT_IDENTIFIED), cautions(cases.heard(meeting, refused)));
    var minutes = cases.minutes(meeting);
    assertTrue(minutes.contains("Do not feed back until somebody has told the victim"));
    assertTrue(minutes.contains("Do not feed back without agreeing who does and how"));
  }

  @Test
  void case22AnAdultAtRiskNeedsAdultSocialCare() {
    var id = refer(voice(true, Consent.YES), ReferralDetail.ADULT_SAFEGUARDING_REFERRAL, "YES");
    var meeting = northmere.begun();

    assertEquals(List.of(Kind.ADULT_AT_RISK), cautions(cases.heard(meeting, id)));
    assertFalse(record(meeting).isInTheRoom(AgencyType.ADULT_SOCIAL_CARE));
  }

  @Test
  void case7TheWorkOfTheAllegedPerpetratorAsksAtTheDeskWhoMustBeTold() throws Exception {
    var id =
        cases.refer(
            DAY,
            voice(true, Consent.YES),
            Map.of(
                ReferralDetail.PERPETRATOR_OCCUPATION,
                text("Swimming teacher"),
                ReferralDetail.PERPETRATOR_EMPLOYER,
                text("Northmere Baths")),
            List.of(
                as(wilma, Role.VICTIM, Relationship.NOT_APPLICABLE),
                as(ned, Role.PERPETRATOR, Relationship.EX_PARTNER)));
    var meeting = northmere.planned();

    assertEquals(List.of(Kind.WORK), cases.onPage(id));
    var said = cases.heard(meeting, id).cautions().getFirst();
    assertEquals(Kind.WORK, said.kind());
    assertEquals("Swimming teacher, Northmere Baths", said.about().text());
    for (var paper : List.of(cases.agenda(meeting), cases.minutes(meeting))) {
      assertFalse(paper.contains("LADO"), "its list goes to the employer too");
      assertFalse(paper.contains("Northmere Baths"));
    }
  }

  @Test
  void case7WhereNothingIsToldOfTheWorkNothingIsAsked() {
    assertEquals(
        List.of(),
        cases.onPage(refer(voice(true, Consent.YES), ReferralDetail.PERPETRATOR_EMPLOYER, " ")));
  }

  private CaseId refer(VictimVoice voice, ReferralDetail detail, String told) {
    return cases.refer(
        DAY,
        voice,
        Map.of(detail, text(told)),
        List.of(
            as(wilma, Role.VICTIM, Relationship.NOT_APPLICABLE),
            as(ned, Role.PERPETRATOR, Relationship.EX_PARTNER)));
  }

  private Answered<CaseDecision> decide(
      CaseId id, CaseDecision.Kind kind, String detail, String by) {
    Confidential with = detail.isEmpty() ? NONE : text(detail);
    return northmere.session().decideCase().decide(id, kind, text(by), text("Because"), with);
  }

  private MeetingRecord record(MeetingId id) {
    return northmere.session().runMeeting().record(id).orElseThrow();
  }
}
