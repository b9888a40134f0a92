package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.Refusals.done;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.action.Told;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.meeting.Interest;
import org.maracdesk.domain.meeting.Interest.Relationship;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.PdfText;

/** What a meeting goes through besides its cases is told where it starts and minuted. */
class MinutedNoticesTest {

  private static final String HEADING = "Incomplete actions of earlier meetings";
  private static final String LOCKS = "hange the locks at the back door";
  private static final String CALL = "gree a safe time to call";
  private static final String WHY = "The tenancy ended in October";

  private final HandClock clock = new HandClock();
  private Northmere northmere;

  @BeforeEach
  void refer() {
    northmere = Northmere.waiting(clock);
  }

  @AfterEach
  void shut() {
    northmere.close();
  }

  @Test
  void minutesTellWhatEarlierMeetingsLeftUndoneWithTheReasonAndKeepToTheDay() {
    var meeting = CompleteMeeting.of(northmere);
    report(LOCKS, new Progress.NotTaken(LocalDate.now(clock), Confidential.of(WHY)));

    var said = minutes(meeting.id());

    assertTrue(said.contains(HEADING + " As they stood on the day of this meeting."), said);
    for (var told : List.of(LOCKS, "Not undertaken", WHY, CALL, "Overdue")) {
      assertTrue(said.contains(told), told + " is missing in " + said);
    }
    assertTrue(said.indexOf(HEADING) < said.indexOf("Cases at this meeting"), said);

    clock.pass(Duration.ofDays(5));
    report(CALL, new Progress.Done(LocalDate.now(clock), Confidential.of("They spoke on Monday")));

    assertEquals(beside(said), beside(minutes(meeting.id())));
    var next = northmere.planned(Northmere.DAY.plusWeeks(2));
    assertTrue(
        northmere.session().runMeeting().notices(next).carriedForward().stream()
            .noneMatch(one -> one.action().text().text().contains(CALL)));
  }

  @Test
  void ofACaseSomebodyLeftForTheMinutesTellTheNumberAndOfARestrictedOneNothing() {
    var meeting = CompleteMeeting.of(northmere);
    var heard = ofActions(meeting);
    meeting.behind(
        s ->
            s.meetings()
                .keep(
                    meeting.id(),
                    s.meetings()
                        .formalities(meeting.id())
                        .with(
                            Interest.leaving(
                                meeting.named("Ida Testingham").id(),
                                heard.item().id(),
                                Relationship.FRIEND))));

    var left = beside(minutes(meeting.id()));
    var number = heard.caseFile().number().text();
    assertFalse(left.contains(LOCKS) || left.contains(CALL), left);
    assertTrue(left.contains("only to those who were in the room for the case: " + number), left);

    done(
        northmere
            .session()
            .decideCase()
            .decide(
                heard.caseFile().id(),
                CaseDecision.Kind.RESTRICTED,
                Confidential.of("Robin Chairperson"),
                Confidential.of("Works for an agency at the table"),
                Confidential.of("Robin Chairperson")));

    var restricted = beside(minutes(meeting.id()));
    assertFalse(restricted.contains(number), restricted);
    assertTrue(
        restricted.contains("No incomplete action of an earlier meeting is told here."),
        restricted);
    assertFalse(drawn(meeting.id(), DocumentKind.RESTRICTED_MINUTES).contains(HEADING));
  }

  @Test
  void casesPastTwelveMonthsAreMinuted() {
    var first = CompleteMeeting.of(northmere);
    var number = first.caseAt(1).caseFile().number().text();
    assertFalse(minutes(first.id()).contains("Cases past twelve months"));
    var later = northmere.planned(Northmere.DAY.plusWeeks(54));

    var said = minutes(later);

    var at = said.indexOf("Cases past twelve months");
    assertTrue(at > 0 && said.indexOf(number, at) > at, said);
  }

  private static HeardCase ofActions(CompleteMeeting meeting) {
    return meeting.record().cases().stream()
        .filter(
            heard -> heard.openActions().stream().anyMatch(a -> a.text().text().contains(LOCKS)))
        .findFirst()
        .orElseThrow();
  }

  private void report(String what, Progress progress) {
    var action =
        northmere.session().followUpActions().all().stream()
            .map(FollowUpActions.Tracked::action)
            .filter(one -> one.text().text().contains(what))
            .map(Action::id)
            .findFirst()
            .orElseThrow();
    done(
        northmere
            .session()
            .followUpActions()
            .report(
                action,
                progress,
                new Told(Confidential.of("Rowan Exampleton"), LocalDate.now(clock))));
  }

  /** What stands between the heading and the cases. */
  private static String beside(String minutes) {
    return minutes.substring(minutes.indexOf(HEADING), minutes.indexOf("Cases at this meeting"));
  }

  private String minutes(MeetingId meeting) {
    return drawn(meeting, DocumentKind.MINUTES);
  }

  private String drawn(MeetingId meeting, DocumentKind kind) {
    var pdf =
        northmere.session().produceDocuments().draw(meeting, kind, new Recipient.Everyone()).pdf();
    try {
      return String.join(" ", PdfText.sentences(pdf)).replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
