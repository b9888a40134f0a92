package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.Address;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.domain.research.Correction;
import org.maracdesk.domain.research.Correction.Field;
import org.maracdesk.domain.research.PersonCheck;
import org.maracdesk.domain.research.ResearchItem;
import org.maracdesk.domain.research.ResearchItem.Decision;
import org.maracdesk.domain.research.ResearchReturn;
import org.maracdesk.domain.research.ResearchReturn.Standing;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.PdfText;
import org.maracdesk.wording.ExplainedException;

class RecordResearchTest {

  private static final AgencyCode HOUSING = new AgencyCode("HOUSING");
  private static final AgencyCode POLICE = new AgencyCode("POLICE");

  private final HandClock clock = new HandClock();
  private Northmere northmere;
  private MeetingId meeting;
  private RecordResearch research;
  private HeardCase heard;

  @BeforeEach
  void planTheMeeting() {
    northmere = Northmere.waiting(clock);
    meeting = northmere.planned();
    research = northmere.session().recordResearch();
    heard = northmere.session().runMeeting().record(meeting).orElseThrow().cases().getFirst();
  }

  @AfterEach
  void shut() {
    northmere.close();
  }

  private ResearchReturn blank(AgencyCode agency) {
    return page(agency).research();
  }

  private ResearchPage page(AgencyCode agency) {
    return research.page(heard.referral().id(), agency).orElseThrow();
  }

  private ResearchItem item(String text, Decision decision, String reason) {
    return research
        .item(
            heard.caseFile().victim().id(),
            ResearchItem.Category.HOUSING,
            ResearchItem.Kind.FACT,
            Confidential.of(text),
            LocalDate.of(2026, 10, 1),
            Confidential.of("Rowan Exampleton"))
        .decided(decision)
        .because(Confidential.of(reason));
  }

  private ResearchReturn answered(ResearchReturn given) {
    return done(research.answer(given));
  }

  private static ResearchReturn done(Answered<ResearchReturn> answer) {
    return switch (answer) {
      case Answered.Done<ResearchReturn>(var value) -> value;
      case Answered.Refused<ResearchReturn>(var problems) ->
          throw new AssertionError(problems.toString());
    };
  }

  private static List<Problem> refused(Answered<ResearchReturn> answer) {
    return switch (answer) {
      case Answered.Done<ResearchReturn> _ -> throw new AssertionError("not refused");
      case Answered.Refused<ResearchReturn>(var problems) -> problems;
    };
  }

  private MissingReturns.Missing missing() {
    return northmere.session().runMeeting().missingReturns().of(meeting);
  }

  @Test
  void everythingOfAReturnIsReadBackAsItWasWritten() {
    var people = page(HOUSING).people();
    var whole = blank(HOUSING);
    whole =
        new ResearchReturn(
            whole.id(),
            whole.referral(),
            HOUSING,
            Confidential.of("Rowan Exampleton"),
            Confidential.of("Tenancy files, repairs"),
            false,
            people.stream()
                .map(
                    id ->
                        new PersonCheck(
                            id,
                            PersonCheck.Found.KNOWN,
                            LocalDate.of(2026, 11, 2),
                            Confidential.of("At the office")))
                .toList(),
            List.of(
                item("Rent arrears since May", Decision.SHARE, ""),
                item("A neighbour's name", Decision.DO_NOT_SHARE, "Names somebody else")),
            new ResearchReturn.Contact(true, Confidential.of("The door had to be made safe")),
            YesNoUnknown.YES,
            Confidential.of("Fit a safe door"),
            List.of(research.proposal(people.getFirst(), Field.ALIAS, Confidential.of("Testa"))),
            Confidential.of("half typ"),
            null,
            whole.provenance());

    var kept = answered(whole);

    assertEquals(kept, page(HOUSING).research());
    assertEquals(clock.instant(), kept.answeredAt());
    assertEquals(1, kept.provenance().version());
    assertTrue(northmere.session().verify().isClean());
    northmere.reopen();
    assertEquals(
        kept,
        northmere
            .session()
            .recordResearch()
            .page(heard.referral().id(), HOUSING)
            .orElseThrow()
            .research());
  }

  @Test
  void whatIsOnlyBegunIsNoAnswer() {
    int before = missing().agencies().size();

    done(research.keep(blank(HOUSING).holding(List.of(item("Tenancy", Decision.SHARE, "")))));

    assertEquals(Standing.BEGUN, page(HOUSING).research().standing());
    assertEquals(before, missing().agencies().size());
    assertTrue(missing().about(heard.referral().id()).contains("Northmere Housing"));
  }

  @Test
  void anAgencyThatHoldsNothingHasAnswered() {
    done(research.nothingHeld(heard.referral().id(), HOUSING));

    assertEquals(
        List.of(
            "Children's social care",
            "Community mental health",
            "IDVA service",
            "Northmere Police",
            "Probation"),
        missing().about(heard.referral().id()));
    assertEquals(
        6,
        missing().agencies().stream()
            .filter(owed -> owed.agency().equals("Northmere Housing"))
            .findFirst()
            .orElseThrow()
            .cases()
            .size());
  }

  @Test
  void onceEverybodyHasAnsweredNothingIsMissing() {
    var table = research.ofMeeting(meeting).orElseThrow();
    for (var row : table.rows()) {
      for (var agency : table.agencies()) {
        done(research.nothingHeld(row.referral().id(), agency.code()));
      }
    }

    assertTrue(missing().isEmpty());
    assertEquals(List.of(), missing().about(heard.referral().id()));
  }

  @Test
  void nothingHeldIsRefusedWhereSomethingIsWrittenDown() {
    done(research.keep(blank(HOUSING).holding(List.of(item("Tenancy", Decision.SHARE, "")))));

    assertEquals(
        List.of(Problem.at("nothing-held", Problem.Kind.HOLDS_SOMETHING)),
        refused(research.nothingHeld(heard.referral().id(), HOUSING)));
    assertEquals(Standing.BEGUN, page(HOUSING).research().standing());
  }

  @Test
  void anAnswerThatLacksSomethingIsRefusedAndNothingIsKept() {
    var undecided = item("Tenancy", Decision.UNDECIDED, "");

    assertEquals(
        List.of(Problem.Kind.NOT_DECIDED),
        refused(research.answer(blank(HOUSING).holding(List.of(undecided)))).stream()
            .map(Problem::kind)
            .toList());
    assertEquals(Standing.MISSING, page(HOUSING).research().standing());
  }

  @Test
  void contactWithTheVictimNeedsTheUrgentReason() {
    var blank = blank(HOUSING);
    var contacted =
        new ResearchReturn(
            blank.id(),
            blank.referral(),
            HOUSING,
            Confidential.NONE,
            Confidential.NONE,
            false,
            List.of(),
            List.of(),
            new ResearchReturn.Contact(true, Confidential.of("  ")),
            YesNoUnknown.UNKNOWN,
            Confidential.NONE,
            List.of(),
            Confidential.NONE,
            null,
            blank.provenance());

    assertEquals(
        List.of(Problem.at("contact", Problem.Kind.MISSING)), refused(research.answer(contacted)));
  }

  @Test
  void anAnswerThatComesToLackSomethingIsOnlyBegunAgain() {
    var answer = answered(blank(HOUSING).holding(List.of(item("Tenancy", Decision.SHARE, ""))));
    assertEquals(
        1,
        northmere.session().runMeeting().shareResearch().offer(answer.referral()).items().size());
    var more = new ArrayList<>(answer.items());
    more.add(item("Something new", Decision.UNDECIDED, ""));

    var kept = done(research.keep(answer.holding(more)));

    assertEquals(Standing.BEGUN, kept.standing());
    assertEquals(
        List.of(),
        northmere.session().runMeeting().shareResearch().offer(answer.referral()).items());
  }

  @Test
  void aChangeOfWhatSomebodyElseChangedMeanwhileIsRefused() {
    var first = done(research.keep(blank(HOUSING).proposing(List.of(alias("Testa")))));
    done(research.keep(first.proposing(List.of(alias("Testi")))));

    assertThrows(ExplainedException.class, () -> research.keep(first));
    assertEquals("Testi", page(HOUSING).research().corrections().getFirst().proposed().text());
  }

  @Test
  void twoReturnsOfOneAgencyAboutOneReferralCannotBe() {
    done(research.nothingHeld(heard.referral().id(), HOUSING));
    var another = blank(POLICE);
    var twice =
        ResearchReturn.blank(another.id(), another.referral(), HOUSING, another.provenance());

    assertThrows(ExplainedException.class, () -> research.answer(twice));
  }

  @Test
  void somethingHeldAboutACaseThatIsNotThereIsRefused() {
    assertThrows(
        ExplainedException.class,
        () -> research.nothingHeld(heard.referral().id(), new AgencyCode("NOBODY")));
  }

  @Test
  void anAnswerGivenByMistakeIsTakenBack() {
    var was = blank(HOUSING);
    var is = done(research.nothingHeld(heard.referral().id(), HOUSING));

    research.takeBack(is, was);

    assertEquals(Standing.MISSING, page(HOUSING).research().standing());
    assertTrue(missing().about(heard.referral().id()).contains("Northmere Housing"));
    assertTrue(kinds().contains(AuditNote.Kind.RESEARCH_TAKEN_BACK));
  }

  @Test
  void takingBackLeavesWhatWasBegunBefore() {
    var begun = done(research.keep(blank(HOUSING).proposing(List.of(alias("Testa")))));
    var is = done(research.nothingHeld(heard.referral().id(), HOUSING));

    research.takeBack(is, begun);

    assertEquals(Standing.BEGUN, page(HOUSING).research().standing());
    assertEquals(begun.corrections(), page(HOUSING).research().corrections());
  }

  @Test
  void aCasePutOffKeepsItsResearch() {
    done(research.nothingHeld(heard.referral().id(), HOUSING));
    var run = northmere.session().runMeeting();
    run.open(meeting);
    run.carryOver(meeting, Confidential.of("The referrer is ill"), Confidential.of("The Idva"));

    assertEquals(
        Standing.NOTHING_HELD,
        research.ofCase(heard.caseFile().id()).orElseThrow().rows().getFirst().standing(HOUSING));
  }

  // Who people are

  private Correction alias(String name) {
    return research.proposal(heard.caseFile().victim().id(), Field.ALIAS, Confidential.of(name));
  }

  private Correction proposed(Field field, String value) {
    return research.proposal(heard.caseFile().victim().id(), field, Confidential.of(value));
  }

  private Person victim() {
    return page(HOUSING).caseFile().victim();
  }

  @Test
  void aProposalChangesNobodyByItself() {
    var before = victim();

    answered(
        blank(HOUSING)
            .proposing(
                Stream.of(Field.values()).map(field -> proposed(field, "2001-02-03")).toList()));

    assertEquals(before, victim());
  }

  @Test
  void anAcceptedProposalChangesThePersonAndIsInTheTrail() {
    var proposals =
        List.of(
            proposed(Field.ALIAS, "Testa"),
            proposed(Field.BIRTH_DATE, "1991-02-03"),
            proposed(Field.ADDRESS, "12 Sample Street, Northmere, nm1 2ab"),
            proposed(Field.GP, "Sample Surgery"),
            proposed(Field.SCHOOL, "Invented College"));
    var kept = answered(blank(HOUSING).proposing(proposals));
    int version = victim().provenance().version();

    for (var proposal : proposals) {
      kept = done(research.accept(kept, proposal.id(), victim()));
    }

    var now = victim();
    assertEquals(List.of(Confidential.of("Testa")), now.aliases());
    assertEquals(LocalDate.of(1991, 2, 3), now.birth().date());
    assertEquals("Sample Surgery", now.particulars().gpPractice().text());
    assertEquals("Invented College", now.particulars().school().text());
    var address = now.addresses().getFirst();
    assertEquals(Address.Kind.CURRENT, address.kind());
    assertEquals("12 Sample Street", address.line1().text());
    assertEquals("Northmere", address.town().text());
    assertEquals("NM1 2AB", address.postcode().text());
    assertTrue(address.confidential());
    assertEquals(version + 5, now.provenance().version());
    assertTrue(kept.corrections().stream().noneMatch(Correction::isOpen));
    assertTrue(kinds().contains(AuditNote.Kind.RESEARCH_CORRECTION_SETTLED));
  }

  @Test
  void aDeclinedProposalLeavesThePersonAlone() {
    var before = victim();
    var kept = answered(blank(HOUSING).proposing(List.of(alias("Testa"))));

    var settled = research.decline(kept, kept.corrections().getFirst().id());

    assertEquals(Correction.Standing.DECLINED, settled.corrections().getFirst().standing());
    assertEquals(before, victim());
  }

  @Test
  void aProposalIsSettledOnce() {
    var kept = answered(blank(HOUSING).proposing(List.of(alias("Testa"))));
    var id = kept.corrections().getFirst().id();
    var settled = research.decline(kept, id);

    assertThrows(ExplainedException.class, () -> research.accept(settled, id, victim()));
    assertThrows(ExplainedException.class, () -> research.decline(settled, id));
  }

  @Test
  void aProposalThatIsNoDateIsRefusedAtItsPlace() {
    var kept = answered(blank(HOUSING).proposing(List.of(proposed(Field.BIRTH_DATE, "spring"))));
    var id = kept.corrections().getFirst().id();

    assertEquals(
        List.of(Problem.at("correction." + id.value(), Problem.Kind.NOT_A_DATE)),
        refused(research.accept(kept, id, victim())));
  }

  @Test
  void aProposalIsNotTakenIntoARecordThatSomebodyElseChanged() {
    var kept = answered(blank(HOUSING).proposing(List.of(alias("Testa"))));
    var seen = victim();
    var changed =
        northmere
            .session()
            .registerCase()
            .change(seen.with(seen.particulars().attending(Confidential.of("Invented College"))));
    assertInstanceOf(Answered.Done.class, changed);

    assertThrows(
        ExplainedException.class,
        () -> research.accept(kept, kept.corrections().getFirst().id(), seen));
    assertEquals(List.of(), victim().aliases());
    assertTrue(page(HOUSING).research().corrections().getFirst().isOpen());
  }

  // In the meeting

  private ResearchItem released(String text) {
    var given =
        answered(
            blank(HOUSING)
                .holding(
                    List.of(
                        item(text, Decision.SHARE, ""),
                        item("Where she moved to", Decision.CHAIR_AND_IDVA_ONLY, ""),
                        item("A neighbour's name", Decision.DO_NOT_SHARE, "Names another"))));
    northmere.session().runMeeting().open(meeting);
    return given.items().getFirst();
  }

  @Test
  void aReleasedItemIsSharedWithItsKindAndTextAndMarked() {
    var item = released("Rent arrears since May");
    var share = northmere.session().runMeeting().shareResearch();
    assertEquals(1, share.offer(heard.referral().id()).forChairAndIdva());

    var told = share.share(meeting, heard.item().id(), item.id());

    assertEquals(
        new SharedInformation(
            item.id().value(),
            HOUSING,
            SharedInformation.Kind.FACT,
            item.text(),
            heard.caseFile().victim().id()),
        told);
    assertEquals(List.of(told), discussion().shared());
    var mark = page(HOUSING).research().items().getFirst().shared();
    assertEquals(new ResearchItem.Shared(meeting, clock.instant()), mark);
  }

  @Test
  void theMinutesSayWhomItIsAboutAndNameNobodyWhoIsNotInTheCase() throws Exception {
    var item = released("Rent arrears since May");
    var run = northmere.session().runMeeting();
    var told = run.shareResearch().share(meeting, heard.item().id(), item.id());
    var elsewhere = run.record(meeting).orElseThrow().cases().getLast().caseFile().victim();
    run.keep(
        meeting,
        Discussion.of(heard.item().id())
            .sharing(
                List.of(
                    told,
                    about(null, "The tenancy ends in March"),
                    about(elsewhere.id(), "A window was mended"))));

    var name = heard.caseFile().victim().formalName();
    var paper = minutes();
    assertTrue(paper.contains("Fact " + name.text() + " Rent arrears since May"), paper);
    assertTrue(paper.contains("Fact Whole case The tenancy ends in March"), paper);
    assertTrue(paper.contains("Fact Whole case A window was mended"), paper);
    northmere.reopen();
    assertEquals(told, discussion().shared().getFirst());
  }

  private static SharedInformation about(@Nullable PersonId person, String text) {
    return new SharedInformation(
        UUID.randomUUID(), HOUSING, SharedInformation.Kind.FACT, Confidential.of(text), person);
  }

  private String minutes() throws Exception {
    var paper =
        northmere
            .session()
            .produceDocuments()
            .draw(meeting, DocumentKind.MINUTES, new Recipient.Everyone());
    return String.join(" ", PdfText.sentences(paper.pdf())).replaceAll("\\s+", " ");
  }

  @Test
  void aReleasedItemIsNeverSharedTwice() {
    var item = released("Rent arrears since May");
    var share = northmere.session().runMeeting().shareResearch();
    share.share(meeting, heard.item().id(), item.id());

    assertThrows(
        ExplainedException.class, () -> share.share(meeting, heard.item().id(), item.id()));
    assertEquals(1, discussion().shared().size());
  }

  @Test
  void whatIsNotReleasedCannotBeShared() {
    released("Rent arrears since May");
    var share = northmere.session().runMeeting().shareResearch();

    for (var withheld : page(HOUSING).research().items().subList(1, 3)) {
      assertThrows(
          ExplainedException.class, () -> share.share(meeting, heard.item().id(), withheld.id()));
    }
    assertEquals(List.of(), discussion().shared());
  }

  @Test
  void whatWasReleasedForOneCaseIsNotSharedInAnother() {
    var item = released("Rent arrears since May");
    var other =
        northmere.session().runMeeting().record(meeting).orElseThrow().cases().getLast().item();

    assertThrows(
        ExplainedException.class,
        () ->
            northmere.session().runMeeting().shareResearch().share(meeting, other.id(), item.id()));
  }

  @Test
  void nothingIsSharedBeforeTheMeetingIsOpen() {
    var given = answered(blank(HOUSING).holding(List.of(item("Tenancy", Decision.SHARE, ""))));

    assertThrows(
        ExplainedException.class,
        () ->
            northmere
                .session()
                .runMeeting()
                .shareResearch()
                .share(meeting, heard.item().id(), given.items().getFirst().id()));
  }

  private Discussion discussion() {
    return northmere
        .session()
        .runMeeting()
        .record(meeting)
        .orElseThrow()
        .cases()
        .getFirst()
        .discussion();
  }

  private List<AuditNote.Kind> kinds() {
    return northmere.session().store().read(shelves -> shelves.audit().latest(50)).stream()
        .map(entry -> entry.note().kind())
        .toList();
  }
}
