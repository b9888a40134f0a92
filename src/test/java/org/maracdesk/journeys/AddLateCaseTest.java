package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.CompleteMeeting.text;
import static org.maracdesk.journeys.Refusals.assertExplained;
import static org.maracdesk.journeys.Refusals.assertRefused;
import static org.maracdesk.journeys.Refusals.done;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.HandClock;

/** A case that cannot wait comes into a meeting that runs already. */
class AddLateCaseTest {

  private Northmere northmere;
  private RunMeeting run;
  private MeetingId id;
  private HeardCase wren;

  @BeforeEach
  void beginWithoutTheFirst() {
    northmere = Northmere.waiting(new HandClock());
    run = northmere.session().runMeeting();
    id = northmere.planned();
    wren =
        cases().stream()
            .filter(heard -> heard.caseFile().victim().givenNames().text().equals("Wren"))
            .findFirst()
            .orElseThrow();
    northmere.session().buildAgenda().remove(id, wren.item().id());
  }

  @AfterEach
  void shut() {
    northmere.close();
  }

  @Test
  void aCaseComesInAtTheEndOfItsPartMarkedAsLateAndTheRestStaysAsItIs() {
    begin();
    run.heard(id, cases().getFirst().item().id());
    var before = cases();

    var added = done(run.addLateCase().add(id, referral(), text("Robin Chairperson")));

    var now = cases();
    assertEquals(added, now.get(3).item().id());
    assertEquals(text("Robin Chairperson"), now.get(3).item().listing().allowedBy());
    assertEquals(new ItemOutcome.Heard(), now.getFirst().item().outcome());
    now.remove(3);
    assertEquals(before, now);
    assertFalse(run.notices(id).listings().get(added).notResearchedBy().isEmpty());
    run.heard(id, added);
  }

  @Test
  void itIsSaidBeforehandWhoHasNotLookedItUp() {
    begin();
    var all = run.addLateCase().waiting(id).getFirst();
    assertTrue(all.notResearchedBy().contains("Northmere Housing"));

    done(northmere.session().recordResearch().nothingHeld(referral(), new AgencyCode("HOUSING")));

    var fewer = run.addLateCase().waiting(id).getFirst();
    assertEquals(all.notResearchedBy().size() - 1, fewer.notResearchedBy().size());
    assertFalse(fewer.notResearchedBy().contains("Northmere Housing"));
  }

  @Test
  void somebodyHasToAllowIt() {
    begin();

    assertRefused(
        List.of("allowedBy MISSING"), run.addLateCase().add(id, referral(), Confidential.NONE));

    assertEquals(6, cases().size());
  }

  @Test
  void onlyAMeetingThatRunsTakesItAndOnlyOnce() {
    assertExplained(
        "journeys.meeting.not-open",
        () -> run.addLateCase().add(id, referral(), text("Robin Chairperson")));
    begin();
    done(run.addLateCase().add(id, referral(), text("Robin Chairperson")));

    assertExplained(
        "journeys.agenda.already-listed",
        () -> run.addLateCase().add(id, referral(), text("Robin Chairperson")));
    assertEquals(List.of(), run.addLateCase().waiting(id));
  }

  @Test
  void whatThisMeetingPutOffIsTakenBackThereAndNotAddedOnceMore() {
    northmere.session().buildAgenda().add(id, referral());
    begin();
    var item =
        cases().stream()
            .filter(heard -> heard.referral().id().equals(referral()))
            .findFirst()
            .orElseThrow()
            .item()
            .id();
    done(
        run.defer(
            id,
            item,
            text("The IDVA could not reach her"),
            new ItemOutcome.Meanwhile(text("The Idva"), Confidential.NONE, false)));

    assertEquals(List.of(), run.addLateCase().waiting(id));
    assertExplained(
        "journeys.agenda.put-off-here",
        () -> run.addLateCase().add(id, referral(), text("Robin Chairperson")));

    run.notHeard(id, item);
    assertEquals(7, cases().size());
  }

  private void begin() {
    run.open(id);
    run.opening().openEarly(id, text("Begun with those who are here"));
  }

  private ReferralId referral() {
    return wren.referral().id();
  }

  private List<HeardCase> cases() {
    return new ArrayList<>(run.record(id).orElseThrow().cases());
  }
}
