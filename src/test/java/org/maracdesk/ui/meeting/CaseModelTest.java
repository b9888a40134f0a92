package org.maracdesk.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.CaseField;
import org.maracdesk.domain.meeting.CaseStep;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.Measure;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.SharedInformation;
import org.maracdesk.domain.meeting.Whereabouts;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.research.ItemId;
import org.maracdesk.domain.research.ResearchItem;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;
import org.maracdesk.journeys.Northmere;
import org.maracdesk.journeys.Session;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.ui.frame.KeepSoon;
import org.maracdesk.ui.frame.Navigator;
import org.maracdesk.ui.frame.Place;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.ui.meeting.CaseChange.Spot;
import org.maracdesk.ui.meeting.CaseModel.MovingOn;

/** The five steps of one case: what is kept, what is taken back, what is asked before the next. */
class CaseModelTest {

  private static final Duration SECOND = Duration.ofSeconds(1);

  private final HandClock clock = new HandClock();
  private final InlineBackground background = new InlineBackground();
  private Northmere northmere;
  private MeetingId id;
  private MeetingModel model;
  private AgendaItemId item;
  private CaseModel said;

  @BeforeEach
  void reachTheFirstCase() {
    northmere = Northmere.waiting(clock);
    id = northmere.opened();
    model = modelOn(northmere.session());
    model.load();
    item = stored().item().id();
    model.goTo(new Part.Case(item));
    said = model.model(item);
  }

  @AfterEach
  void shut() {
    northmere.close();
    assertEquals(List.of(), background.failures());
  }

  private MeetingModel modelOn(Session session) {
    return new MeetingModel(
        id,
        session.runMeeting(),
        session.completeChecklist(),
        background,
        new Navigator(new Place.Meetings()),
        new Status(clock),
        AnsweringDialogs.yes("Later"),
        clock,
        () -> {});
  }

  @Test
  void aTextIsKeptHalfASecondAfterItsFirstLetterHoweverLongTheTypingGoesOn() {
    type(CaseField.INDICATORS, "W");
    type(CaseField.INDICATORS, "We");
    background.elapse(CaseModel.SOON);
    type(CaseField.INDICATORS, "Wea");

    assertTrue(CaseModel.SOON.toMillis() <= 500);
    assertEquals("We", stored().discussion().headings().indicators().text());
    background.elapse(CaseModel.SOON);
    assertEquals("Wea", stored().discussion().headings().indicators().text());
  }

  @Test
  void whatCouldNotBeKeptIsKeptAWhileLaterWithThePlace() {
    var run = northmere.session().runMeeting();
    run.carryOver(id, Confidential.of("The room had to be left"), Confidential.of("The Idva"));
    assertEquals(List.of(), run.close(id));
    type(CaseField.VICTIM_VIEW, "She wants");
    model.at(item, Spot.of(CaseField.VICTIM_VIEW), 9);
    said.keep();
    assertEquals(1, background.failures().size());
    background.failures().clear();

    run.closing().reopen(id);
    background.elapse(KeepSoon.AGAIN);

    assertEquals("She wants", stored().discussion().victimView().text());
    assertEquals(9, run.places().last().orElseThrow().caret());
  }

  @Test
  void everythingInTheFiveStepsOutlivesAFallenComputer() {
    for (var field : TEXTS) {
      type(field, "Text of " + field);
    }
    int crime = said.crimes().add();
    said.crimes().type(crime, CaseField.OFFENCE, "He broke the gate");
    said.crimes().type(crime, CaseField.CRIME_WISH, "To have it recorded, no more");
    said.measures().decision(Measure.NON_MOLESTATION).set(Measure.Decision.YES);
    said.measures().reason(Measure.NON_MOLESTATION).set("Her solicitor asks");
    said.aware().set(YesNoUnknown.YES);
    said.safe().set(YesNoUnknown.NO);
    said.dissenter().set(new AgencyCode("HOUSING"));
    background.elapse(SECOND);
    var before = said.discussion();

    var again = modelOn(northmere.reopen());
    again.load();

    assertEquals(before, again.model(item).discussion());
    assertEquals(
        "To have it recorded, no more",
        stored().discussion().crimes().crimes().getFirst().wish().text());
    assertEquals("Text of RISK_TO_OTHERS", stored().discussion().headings().others().text());
  }

  @Test
  void oneComesBackToTheSameFieldAndLetter() {
    said.step().set(CaseStep.ANALYSE);
    model.at(item, Spot.of(CaseField.POSSIBLE_HARM), 7);
    background.elapse(SECOND);

    var again = modelOn(northmere.reopen());
    again.load();

    assertEquals(new Part.Case(item), again.part().get());
    assertEquals(
        new Whereabouts(
            id, Whereabouts.Part.CASE, item, CaseStep.ANALYSE, CaseField.POSSIBLE_HARM, 0, 7),
        again.returning(new Part.Case(item)));
  }

  @Test
  void textAndPlaceAreKeptTogether() {
    type(CaseField.VICTIM_VIEW, "She wants");
    model.at(item, Spot.of(CaseField.VICTIM_VIEW), 9);
    said.keep();

    var place = northmere.session().runMeeting().places().last().orElseThrow();

    assertEquals(9, place.caret());
    assertEquals(CaseField.VICTIM_VIEW, place.field());
  }

  @Test
  void whatIsTypedAtTheCloseIsKeptTogetherWithThePlaceToo() {
    model.goTo(new Part.Close());
    var draft = model.formalities().correction();
    draft.said(null, "", "The room");
    model.at(new Part.Close(), Spot.of(CaseField.CORRECTION), 8);

    draft.keep();

    var place = northmere.session().runMeeting().places().last().orElseThrow();
    assertEquals(CaseField.CORRECTION, place.field());
    assertEquals(8, place.caret());
  }

  @Test
  void aPlaceThatIsKeptJustAfterTheMeetingClosedIsNoFailure() {
    var run = northmere.session().runMeeting();
    run.carryOver(id, Confidential.of("The room had to be left"), Confidential.of("The Idva"));
    model.goTo(new Part.Close());
    assertEquals(List.of(), run.close(id));

    background.elapse(SECOND);

    assertEquals(List.of(), background.failures());
    assertEquals(Whereabouts.Part.CLOSE, run.places().last().orElseThrow().part());
  }

  @Test
  void aPlaceOfYesterdayLeadsNowhere() {
    model.at(item, Spot.of(CaseField.VICTIM_VIEW), 1);
    background.elapse(SECOND);
    clock.pass(Duration.ofHours(25));

    assertTrue(northmere.session().runMeeting().places().last().isEmpty());
  }

  @Test
  void whatIsTypedWithoutAPauseIsTakenBackAtOnceAndMadeAgain() {
    type(CaseField.VICTIM_VIEW, "S");
    type(CaseField.VICTIM_VIEW, "She");
    background.elapse(SECOND);
    type(CaseField.VICTIM_VIEW, "She wants to stay");
    type(CaseField.BROUGHT_BY, "Idva");

    said.back();
    assertEquals("", said.broughtBy().get());
    assertEquals("She wants to stay", said.victimView().get());
    said.back();
    assertEquals("She", said.victimView().get());
    said.back();
    assertEquals("", said.victimView().get());
    assertEquals("", stored().discussion().victimView().text());

    said.history().again();
    said.history().again();
    assertEquals("She wants to stay", said.victimView().get());
    assertEquals("She wants to stay", stored().discussion().victimView().text());
  }

  @Test
  void ticksSharedItemsAndCrimesAreTakenBackOneByOne() {
    said.crimes().none().set(true);
    said.measures().decision(Measure.MAPPA).set(Measure.Decision.ALREADY);
    said.sharing().teller().set(new AgencyCode("POLICE"));
    said.sharing().told().set("Two calls");
    said.tell();
    said.aware().set(YesNoUnknown.NO);

    said.back();
    assertEquals(null, said.aware().get());
    said.back();
    assertEquals(List.of(), stored().discussion().shared());
    said.back();
    assertTrue(stored().discussion().considered().ticks().isEmpty());
    said.back();
    assertFalse(stored().discussion().crimes().noneDisclosed());
    said.history().again();
    assertTrue(stored().discussion().crimes().noneDisclosed());
  }

  @Test
  void takingBackSaysWhere() {
    type(CaseField.DISSENT, "Housing would wait");

    said.back();

    assertEquals(
        new CaseHistory.Moved(Spot.of(CaseField.DISSENT), true), said.history().moved().get());
  }

  @Test
  void theNextCaseWaitsUntilWhatIsMissingIsThereOrAReason() {
    model.ending().moveOn();
    assertEquals(MovingOn.ASKED, said.movingOn().get());
    assertEquals(
        List.of(
            MeetingGap.Kind.INTERESTS_NOT_ASKED_OF_CASE,
            MeetingGap.Kind.NO_VICTIM_VIEW,
            MeetingGap.Kind.NO_RISK_SUMMARY,
            MeetingGap.Kind.NO_ACTION_AND_NO_REASON,
            MeetingGap.Kind.CRIMES_NOT_ASKED,
            MeetingGap.Kind.ORDERS_NOT_CONSIDERED,
            MeetingGap.Kind.NO_FEEDBACK,
            MeetingGap.Kind.AWARENESS_NOT_SAID,
            MeetingGap.Kind.SAFE_TO_TELL_NOT_SAID),
        model.ending().missing(item).stream()
            .map(MeetingGap::kind)
            .filter(kind -> kind != MeetingGap.Kind.NO_CHILDREN_LINE)
            .toList());

    assertFalse(model.ending().moveOnAnyway());
    assertEquals(MovingOn.ASKED, said.movingOn().get());
    type(CaseField.MOVED_ON, "The line to the Idva broke");
    assertTrue(model.ending().moveOnAnyway());

    assertEquals(MovingOn.READ_BACK, said.movingOn().get());
    assertEquals(
        "The line to the Idva broke", stored().discussion().remarks().movedOnBecause().text());
    assertTrue(stored().item().outcome() instanceof ItemOutcome.Waiting);
  }

  @Test
  void aCompleteCaseIsReadBackAndIsHeardOnlyAfterThat() {
    type(CaseField.BROUGHT_BY, "Could not be reached; the Idva tries again");
    type(CaseField.CHILDREN_LINE, "The school is told");
    type(CaseField.REST_BECAUSE, "Bail holds");
    type(CaseField.NO_ACTION, "All is under way");
    type(CaseField.TELLS_VICTIM, "The Idva");
    said.aware().set(YesNoUnknown.YES);
    said.safe().set(YesNoUnknown.YES);
    type(CaseField.TELL_WHEN, "Tomorrow");
    said.crimes().none().set(true);
    model.ending().moveOn();
    assertEquals(MovingOn.ASKED, said.movingOn().get(), "the risks are not weighed yet");
    type(CaseField.RISK_SUMMARY, "More often since the hearing");
    model.ending().moveOn();
    assertEquals(MovingOn.ASKED, said.movingOn().get(), "the room was not asked about it");
    model.formalities().asked(item);

    model.ending().moveOn();
    assertEquals(MovingOn.READ_BACK, said.movingOn().get());
    model.ending().stay();
    assertEquals(MovingOn.NOT_YET, said.movingOn().get());
    model.ending().moveOn();
    model.ending().heardAndNext();

    assertTrue(stored().item().outcome() instanceof ItemOutcome.Heard);
    assertEquals(MovingOn.NOT_YET, said.movingOn().get());
  }

  @Test
  void whatWasReleasedAndTakenIsInTheDiscussionThoughTheDeskLocksBeforeItIsShown() {
    var released = released();
    background.hold();
    said.released().take(released);
    type(CaseField.VICTIM_VIEW, "She wants to stay");

    model.leave();
    background.releaseLocked();

    assertEquals("She wants to stay", stored().discussion().victimView().text());
    assertEquals(
        List.of("Tenancy in her own name"),
        stored().discussion().shared().stream().map(each -> each.text().text()).toList());
  }

  @Test
  void whatWasReleasedAndTakenCanStillBeStruck() {
    said.released().take(released());
    assertEquals(1, stored().discussion().shared().size());

    said.sharing().strike(said.sharing().all().getFirst());
    assertEquals(List.of(), stored().discussion().shared());
    said.sharing().putBack();

    assertEquals(1, stored().discussion().shared().size());
  }

  @Test
  void whatWasSharedStaysAsItWasUntilItIsPutDifferentlyThoughTheComputerFalls() {
    tell("PROBATION", SharedInformation.Kind.OPINION, "He seems calmer");
    var before = stored().discussion().shared();
    said.sharing().edit(said.sharing().all().getFirst());
    said.sharing().told().set("He seemed cal");
    background.elapse(SECOND);

    var again = modelOn(northmere.reopen());
    again.load();

    assertEquals(before, stored().discussion().shared());
    assertEquals(before, again.model(item).sharing().all());
    var sharing = again.model(item).sharing();
    assertEquals("He seemed cal", sharing.told().get());
    assertEquals(before.getFirst(), sharing.editing().get());
    sharing.told().set("He seemed calmer on Monday");
    assertTrue(sharing.tell());
    assertEquals(1, sharing.all().size(), "in its place");
  }

  @Test
  void halfTypedItIsKeptWhoTellsItAndNoOpinionBecomesAFact() {
    said.sharing().told().set("He seems cal");
    background.elapse(SECOND);
    said.sharing().teller().set(new AgencyCode("PROBATION"));
    said.sharing().kind().set(SharedInformation.Kind.OPINION);
    background.elapse(SECOND);

    var again = modelOn(northmere.reopen());
    again.load();
    var sharing = again.model(item).sharing();

    assertEquals(new AgencyCode("PROBATION"), sharing.teller().get());
    assertEquals(SharedInformation.Kind.OPINION, sharing.kind().get());
    assertTrue(sharing.tell());
    assertEquals(SharedInformation.Kind.OPINION, sharing.all().getFirst().kind());
  }

  @Test
  void halfTypedWithoutSayingWhoOrHowSureItIsAskedStill() {
    said.sharing().kind().set(null);
    said.sharing().told().set("He seems cal");
    background.elapse(SECOND);

    var again = modelOn(northmere.reopen());
    again.load();
    var sharing = again.model(item).sharing();

    assertNull(sharing.teller().get());
    assertNull(sharing.kind().get());
    assertFalse(sharing.tell());
  }

  @Test
  void whatIsPutDifferentlyKeepsItsPlaceAndIsOneChangeBack() {
    tell("PROBATION", SharedInformation.Kind.OPINION, "He seems calmer");
    tell("POLICE", SharedInformation.Kind.FACT, "Two calls");

    said.sharing().edit(said.sharing().all().getFirst());
    said.sharing().told().set("He seemed calmer on Monday");
    said.tell();

    assertEquals(List.of("He seemed calmer on Monday", "Two calls"), sharedTexts());
    said.back();
    assertEquals(List.of("He seems calmer", "Two calls"), sharedTexts());
  }

  @Test
  void whatIsStruckWhileItIsPutDifferentlyIsToldAnew() {
    tell("POLICE", SharedInformation.Kind.FACT, "Two calls");
    var open = said.sharing().all().getFirst();
    said.sharing().edit(open);
    said.sharing().strike(open);

    said.sharing().told().set("Three calls");
    said.tell();

    assertEquals(List.of("Three calls"), sharedTexts());
  }

  @Test
  void whatIsNotPutDifferentlyAfterAllStaysAsItWas() {
    tell("POLICE", SharedInformation.Kind.FACT, "Two calls");
    said.sharing().edit(said.sharing().all().getFirst());
    said.sharing().told().set("Three");

    said.sharing().stopEditing();

    assertEquals("", said.sharing().told().get());
    assertEquals(List.of("Two calls"), sharedTexts());
  }

  @Test
  void whatWasTakenIsOfferedAgainWhileItIsUndoneAndMarkedWhenItComesBack() {
    var released = released();
    said.released().load();
    said.released().take(released);
    assertTrue(isMarked());

    said.back();
    assertFalse(isMarked());
    said.history().again();
    assertTrue(isMarked());
    said.sharing().strike(said.sharing().all().getFirst());
    assertFalse(isMarked());

    var offer = said.released().offer().get();
    assertNull(offer.items().getFirst().item().shared());
    said.released().take(released);

    assertTrue(isMarked());
    assertEquals(List.of("Tenancy in her own name"), sharedTexts());
  }

  @Test
  void whatIsOfferedAgainAndTakenOnceMoreStandsThereOnce() {
    var released = released();
    said.released().take(released);
    said.released().offerAgain(released);
    assertFalse(isMarked());

    said.released().take(released);

    assertTrue(isMarked());
    assertEquals(List.of("Tenancy in her own name"), sharedTexts());
  }

  private boolean isMarked() {
    return northmere
            .session()
            .runMeeting()
            .shareResearch()
            .offer(stored().referral().id())
            .items()
            .getFirst()
            .item()
            .shared()
        != null;
  }

  private void tell(String agency, SharedInformation.Kind kind, String text) {
    said.sharing().teller().set(new AgencyCode(agency));
    said.sharing().kind().set(kind);
    said.sharing().told().set(text);
    said.tell();
  }

  private List<String> sharedTexts() {
    return stored().discussion().shared().stream().map(each -> each.text().text()).toList();
  }

  private ItemId released() {
    var research = northmere.session().recordResearch();
    var page =
        research.page(stored().referral().id(), new AgencyCode("HOUSING")).orElseThrow().research();
    var fact =
        research
            .item(
                null,
                ResearchItem.Category.HOUSING,
                ResearchItem.Kind.FACT,
                Confidential.of("Tenancy in her own name"),
                null,
                Confidential.NONE)
            .decided(ResearchItem.Decision.SHARE);
    research.answer(page.holding(List.of(fact)));
    return fact.id();
  }

  @Test
  void aCrimeOfWhichNothingIsWrittenIsNone() {
    said.crimes().add();
    said.keep();

    assertFalse(said.discussion().crimes().isAnswered());
    assertEquals(Discussion.of(item).crimes(), stored().discussion().crimes());
  }

  private static final List<CaseField> TEXTS =
      List.of(
          CaseField.VICTIM_VIEW,
          CaseField.BROUGHT_BY,
          CaseField.EQUALITY_NEEDS,
          CaseField.RISK_SUMMARY,
          CaseField.POSSIBLE_HARM,
          CaseField.INDICATORS,
          CaseField.EXISTING_SAFETY,
          CaseField.RISK_TO_CHILDREN,
          CaseField.RISK_TO_OTHERS,
          CaseField.RISK_TO_PROFESSIONALS,
          CaseField.CHILDREN_LINE,
          CaseField.NO_ACTION,
          CaseField.REST_BECAUSE,
          CaseField.TELLS_VICTIM,
          CaseField.TELL_HOW,
          CaseField.TELL_WHEN,
          CaseField.DISSENT,
          CaseField.MOVED_ON);

  private void type(CaseField field, String text) {
    said.text(field).set(text);
  }

  private HeardCase stored() {
    return northmere.session().runMeeting().record(id).orElseThrow().cases().getFirst();
  }
}
