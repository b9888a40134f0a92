package org.maracdesk.domain.research;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Provenance;
import org.maracdesk.domain.casefile.PersonId;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.research.PersonCheck.Found;
import org.maracdesk.domain.research.ResearchItem.Decision;
import org.maracdesk.domain.research.ResearchReturn.Standing;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;

class ResearchReturnTest {

  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
  private static final AgencyCode HOUSING = new AgencyCode("HOUSING");
  private static final AgencyCode POLICE = new AgencyCode("POLICE");
  private final PersonId fern = new PersonId(UUID.randomUUID());
  private final PersonId reed = new PersonId(UUID.randomUUID());

  private static ResearchReturn of(AgencyCode agency) {
    return ResearchReturn.blank(
        new ReturnId(UUID.randomUUID()),
        new ReferralId(UUID.randomUUID()),
        agency,
        Provenance.first(NOW, agency, ""));
  }

  private ResearchItem item(Decision decision, String text, String reason) {
    return new ResearchItem(
        new ItemId(UUID.randomUUID()),
        fern,
        ResearchItem.Category.HOUSING,
        ResearchItem.Kind.FACT,
        Confidential.of(text),
        null,
        Confidential.NONE,
        decision,
        Confidential.of(reason),
        null);
  }

  @Test
  void whoeverHasNotAnsweredIsNamedInTheOrderExpected() {
    var begun = of(POLICE).holding(List.of(item(Decision.UNDECIDED, "Calls", "")));

    assertEquals(
        List.of(HOUSING, POLICE),
        ExpectedReturns.notAnswered(List.of(HOUSING, POLICE, HOUSING), List.of(begun)));
  }

  @Test
  void nothingHeldIsAnAnswer() {
    var nothing = of(HOUSING).holdingNothing(List.of(fern, reed), NOW);

    assertEquals(Standing.NOTHING_HELD, nothing.standing());
    assertEquals(List.of(), ExpectedReturns.notAnswered(List.of(HOUSING), List.of(nothing)));
    assertEquals(Found.NOT_KNOWN, nothing.check(reed).found());
  }

  @Test
  void somebodyWhoJoinsTheCaseAfterwardsWasNotLookedFor() {
    var nothing = of(HOUSING).holdingNothing(List.of(fern), NOW);

    assertEquals(List.of(reed), nothing.uncheckedOf(List.of(fern, reed)));
  }

  @Test
  void nothingIsReleasedBeforeTheAgencyHasAnswered() {
    var begun = of(HOUSING).holding(List.of(item(Decision.SHARE, "Rent arrears", "")));

    assertEquals(List.of(), begun.released());
    assertEquals(begun.items(), begun.answered(NOW).released());
  }

  @Test
  void onlyWhatMayBeSharedIsReleased() {
    var share = item(Decision.SHARE, "Rent arrears", "");
    var answered =
        of(HOUSING)
            .holding(
                List.of(
                    item(Decision.DO_NOT_SHARE, "A neighbour's name", "Names somebody else"),
                    item(Decision.CHAIR_AND_IDVA_ONLY, "Where she moved to", ""),
                    item(Decision.UNDECIDED, "Something", ""),
                    share))
            .answered(NOW);

    assertEquals(List.of(share), answered.released());
    assertEquals(1, answered.forChairAndIdva());
  }

  @Test
  void whatIsNotSharedNeedsAReason() {
    var withheld = item(Decision.DO_NOT_SHARE, "A neighbour's name", " ");

    assertEquals(
        List.of(Problem.at("item." + withheld.id().value() + ".reason", Problem.Kind.MISSING)),
        ReturnCheck.problems(of(HOUSING).holding(List.of(withheld)), TODAY));
  }

  @Test
  void anUndecidedItemKeepsAReturnFromBeingAnAnswer() {
    var undecided = item(Decision.UNDECIDED, "Something", "");

    assertEquals(
        List.of(
            Problem.at("item." + undecided.id().value() + ".decision", Problem.Kind.NOT_DECIDED)),
        ReturnCheck.problems(of(HOUSING).holding(List.of(undecided)), TODAY));
  }

  @Test
  void whatHappensTomorrowCannotBeHeldToday() {
    var item =
        new ResearchItem(
            new ItemId(UUID.randomUUID()),
            null,
            ResearchItem.Category.RISK,
            ResearchItem.Kind.OPINION,
            Confidential.of("Worse since"),
            TODAY.plusDays(1),
            Confidential.NONE,
            Decision.SHARE,
            Confidential.NONE,
            null);

    assertEquals(
        Problem.Kind.IN_THE_FUTURE,
        ReturnCheck.problems(of(HOUSING).holding(List.of(item)), TODAY).getFirst().kind());
  }

  @Test
  void nothingHeldAndSomethingHeldAreNotBothTrue() {
    var both =
        of(HOUSING)
            .holding(List.of(item(Decision.SHARE, "Rent arrears", "")))
            .holdingNothing(List.of(fern), NOW);

    assertEquals(
        List.of(Problem.at("nothing-held", Problem.Kind.HOLDS_SOMETHING)),
        ReturnCheck.problems(both, TODAY));
  }

  @Test
  void writingSomethingDownTakesNothingHeldBack() {
    var nothing = of(HOUSING).holdingNothing(List.of(fern), NOW);

    assertFalse(nothing.holding(List.of(item(Decision.SHARE, "Tenancy", ""))).nothingHeld());
  }

  @Test
  void whatNobodyCouldKeepIsTooLong() {
    var longest = item(Decision.SHARE, "x".repeat(ReturnCheck.LONGEST_TEXT + 1), "");

    assertEquals(
        List.of(
            Problem.at(
                "item." + longest.id().value() + ".text",
                Problem.Kind.TOO_LONG,
                ReturnCheck.LONGEST_TEXT)),
        ReturnCheck.tooLong(of(HOUSING).holding(List.of(longest))));
  }
}
