package org.maracdesk.domain.meeting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.meeting.Considered.Tick;
import org.maracdesk.domain.meeting.Measure.Decision;
import org.maracdesk.domain.meeting.MeetingCheck.Known;
import org.maracdesk.domain.meeting.MeetingGap.Kind;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.YesNoUnknown;

/** What the chair is asked for before the next case, and the minutes before they are approved. */
class MeetingCheckTest {

  private static final Known ADULTS_ONLY = new Known(true, false, false);
  private static final Known WITH_CHILDREN = new Known(true, true, false);
  private static final Known DIED = new Known(true, false, true);
  private static final Feedback TOLD =
      new Feedback(
          text("The Idva"), YesNoUnknown.YES, YesNoUnknown.YES, Confidential.NONE, text("Friday"));

  @Test
  void aCaseOfWhichAllIsSaidLacksNothing() {
    assertEquals(List.of(), kinds(Section.URGENT, said(), ADULTS_ONLY));
  }

  @ParameterizedTest
  @EnumSource(names = {"URGENT", "CHILDREN", "ADULT_ONLY", "RESTRICTED_SITTING"})
  void childrenAreAskedForInEachPartOfTheAgenda(Section section) {
    assertEquals(List.of(Kind.NO_CHILDREN_LINE), kinds(section, said(), WITH_CHILDREN));
  }

  @Test
  void aCaseHeardForItsChildrenIsAskedForThemThoughNoneIsNamed() {
    assertEquals(List.of(Kind.NO_CHILDREN_LINE), kinds(Section.CHILDREN, said(), ADULTS_ONLY));
  }

  @Test
  void whetherItIsSafeToTellIsAskedEvenWhereSomebodyTells() {
    var told = new Feedback(text("The Idva"), null, null, Confidential.NONE, Confidential.NONE);

    assertEquals(
        List.of(Kind.AWARENESS_NOT_SAID, Kind.SAFE_TO_TELL_NOT_SAID, Kind.NO_DAY_TO_TELL),
        kinds(said().with(told)));
  }

  @Test
  void noDayIsAskedForWhereItIsNotSafeOrNobodyIsNamed() {
    var unsafe =
        new Feedback(
            text("Nobody for now"),
            YesNoUnknown.NO,
            YesNoUnknown.NO,
            Confidential.NONE,
            Confidential.NONE);
    var nobody =
        new Feedback(
            Confidential.NONE,
            YesNoUnknown.NO,
            YesNoUnknown.YES,
            Confidential.NONE,
            Confidential.NONE);

    assertEquals(List.of(), kinds(said().with(unsafe)));
    assertEquals(List.of(Kind.NO_FEEDBACK), kinds(said().with(nobody)));
  }

  @Test
  void notKnownIsAnAnswer() {
    var unknown =
        new Feedback(
            text("The Idva asks first"),
            YesNoUnknown.UNKNOWN,
            YesNoUnknown.UNKNOWN,
            Confidential.NONE,
            text("Monday"));

    assertEquals(List.of(), kinds(said().with(unknown)));
  }

  @Test
  void nobodyIsAskedWhetherItIsSafeToTellAVictimWhoHasDied() {
    assertEquals(
        List.of(Kind.NO_FEEDBACK), kinds(Section.ADULT_ONLY, said().with(Feedback.NONE), DIED));
  }

  @Test
  void eachCrimeIsAskedForWhatTheVictimWantsDoneAboutIt() {
    var crimes =
        new DisclosedCrimes(
            false,
            List.of(
                crime("Threats", ""),
                crime("A door kicked in", "could not be asked"),
                crime("", ""),
                crime("Money taken", "")));

    assertEquals(
        List.of(
            MeetingGap.at(Kind.CRIME_WITHOUT_WISH, ITEM.id(), 0),
            MeetingGap.at(Kind.CRIME_WITHOUT_WISH, ITEM.id(), 3)),
        gaps(Section.ADULT_ONLY, said().with(crimes), ADULTS_ONLY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"not known", "Could not be asked", "?"})
  void whateverIsWrittenOfTheWishIsItsAnswer(String wish) {
    var crimes = new DisclosedCrimes(false, List.of(crime("Threats", wish)));

    assertEquals(List.of(), kinds(said().with(crimes)));
  }

  @Test
  void bareTicksOnAllMeasuresSettleNothing() {
    var pursued = all(Decision.YES, "");
    var spared = all(Decision.NOT_NEEDED, "");

    assertEquals(Measure.values().length, kinds(said().with(pursued)).size());
    assertEquals(
        List.of(Measure.values()),
        gaps(Section.ADULT_ONLY, said().with(pursued), ADULTS_ONLY).stream()
            .map(gap -> Measure.values()[gap.row()])
            .toList());
    assertEquals(List.of(Kind.ORDERS_NOT_CONSIDERED), kinds(said().with(spared)));
  }

  @Test
  void theReasonForTheOthersSettlesThoseThatAreNotNeededAndNoneThatIsPursued() {
    var ticks =
        Map.of(
            Measure.MAPPA,
            new Tick(Decision.ALREADY, Confidential.NONE),
            Measure.MATAC,
            new Tick(Decision.NOT_NEEDED, Confidential.NONE),
            Measure.OCCUPATION,
            new Tick(Decision.YES, text("The Idva helps her apply")));

    assertEquals(
        List.of(MeetingGap.at(Kind.MEASURE_WITHOUT_REASON, ITEM.id(), Measure.MAPPA.ordinal())),
        gaps(
            Section.ADULT_ONLY,
            said().with(new Considered(ticks, text("Bail holds"))),
            ADULTS_ONLY));
  }

  @Test
  void aReasonIsMoreThanASign() {
    assertFalse(new Considered(Map.of(), text("-")).isSettled());
    assertFalse(new Considered(Map.of(), text("n/a")).isSettled());
    assertTrue(new Considered(Map.of(), text("none")).isSettled());
    assertEquals(Measure.values().length, all(Decision.ALREADY, "..").withoutReason().size());
    assertTrue(all(Decision.NOT_NEEDED, "He is in prison").isSettled());
    assertTrue(all(Decision.ALREADY, "In force").isSettled());
  }

  private static final AgendaItem ITEM = item(Section.ADULT_ONLY);

  private static Considered all(Decision decision, String reason) {
    var ticks = new EnumMap<Measure, Tick>(Measure.class);
    for (var measure : Measure.values()) {
      ticks.put(measure, new Tick(decision, text(reason)));
    }
    return new Considered(ticks, Confidential.NONE);
  }

  private static DisclosedCrime crime(String offence, String wish) {
    return new DisclosedCrime(
        UUID.randomUUID(),
        text(offence),
        Confidential.NONE,
        Confidential.NONE,
        text(wish),
        Confidential.NONE,
        YesNoUnknown.UNKNOWN);
  }

  private static Discussion said() {
    return new Discussion(
            ITEM.id(),
            text("Wants the messages to stop"),
            text("The Idva"),
            List.of(),
            text("More frequent"),
            Confidential.NONE,
            Confidential.NONE,
            600)
        .with(new DisclosedCrimes(true, List.of()))
        .with(new Considered(Map.of(), text("Bail holds")))
        .with(TOLD);
  }

  private static AgendaItem item(Section section) {
    return new AgendaItem(
        new AgendaItemId(UUID.randomUUID()),
        new CaseId(UUID.randomUUID()),
        new ReferralId(UUID.randomUUID()),
        section,
        12,
        new ItemOutcome.Heard());
  }

  private static List<Kind> kinds(Discussion said) {
    return kinds(Section.ADULT_ONLY, said, ADULTS_ONLY);
  }

  private static List<Kind> kinds(Section section, Discussion said, Known known) {
    return gaps(section, said, known).stream().map(MeetingGap::kind).toList();
  }

  private static List<MeetingGap> gaps(Section section, Discussion said, Known known) {
    var item =
        new AgendaItem(
            ITEM.id(),
            ITEM.caseId(),
            ITEM.referral(),
            section,
            ITEM.minutes(),
            new ItemOutcome.Heard());
    return MeetingCheck.gaps(item, said, known);
  }

  private static Confidential text(String text) {
    return Confidential.of(text);
  }
}
