package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.Refusals.assertExplained;
import static org.maracdesk.journeys.Refusals.done;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.action.Escalation.Step;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.meeting.Attendance;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.Interest;
import org.maracdesk.domain.meeting.Interest.Decision;
import org.maracdesk.domain.meeting.Interest.Relationship;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.MeetingRecord;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.PdfText;

/** Whoever left the room for a case has left for it, whichever meeting it comes to. */
class LeftForACaseTest {

  private static final AgencyCode IDVA = new AgencyCode("IDVA");
  private static final String IDA = "Ida Testingham";
  private static final String IVO = "Ivo Trialby";
  private static final String SECRET = "collect her from the heron lighthouse";
  private static final String OTHER_SECRET = "fit a bell at the osprey mill";

  @TempDir private Path folder;
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
  void theNextMeetingAsksSomebodyElseOfTheAgencyAndHasAnAgendaForWhoLeft() {
    var first = northmere.opened();
    var heard = cases(first).getFirst();
    leaves(first, named(first, IDA), heard);
    putOff(first, heard);
    northmere.session().runMeeting().carryOver(first, text("Ran out of time"), text("The IDVA"));
    var next = northmere.planned(Northmere.DAY.plusWeeks(2));
    var number = heard.caseFile().number().text();
    var victim = heard.caseFile().victim().formalName().text();

    var sheets = northmere.session().askAgencies().write(next, folder);

    assertFalse(read(sheets.resolve("marac-2026-12-10-research-idva.csv")).contains(victim));
    assertTrue(
        read(sheets.resolve("marac-2026-12-10-research-idva-other-person.csv")).contains(victim));
    assertTrue(
        read(sheets.resolve("who-may-read.txt"))
            .contains("for somebody of the agency other than " + IDA));
    var hers = new Recipient.OnePerson(record(next).leavers().getFirst());
    var agenda = northmere.session().produceDocuments().draw(next, DocumentKind.AGENDA, hers);
    assertFalse(sentences(agenda.pdf()).contains(number), sentences(agenda.pdf()));
    assertTrue(drawn(next, DocumentKind.AGENDA).contains(number));
    assertEquals(
        "marac-2026-12-10-agenda-without-" + record(next).keptFrom(hers.who()).getFirst() + ".pdf",
        agenda.fileName());
  }

  @Test
  void whoeverLeavesAtASecondMeetingReadsNoMoreOfWhatTheFirstAgreed() {
    var first = northmere.opened();
    var heard = cases(first).getFirst();
    promise(first, heard, "IDVA: " + SECRET + " by 1/12");
    assertFalse(tracked(SECRET).circle().agencyLeft());
    putOff(first, heard);
    var next = northmere.planned(Northmere.DAY.plusWeeks(2));
    northmere.session().runMeeting().open(next);
    var again = ofCase(next, heard);

    leaves(next, named(next, IDA), again);

    assertTrue(tracked(SECRET).circle().agencyLeft());
    var sheet = northmere.session().exportSpreadsheet().write(ExportSpreadsheet.Kind.ACTIONS, null);
    assertFalse(new String(sheet.bytes(), StandardCharsets.UTF_8).contains(SECRET));
    var hers = new Recipient.OnePerson(record(first).leavers().getFirst());
    assertFalse(hers.mayReadOf(record(first), heard.item().id()));

    done(
        northmere
            .session()
            .runMeeting()
            .opening()
            .declare(
                next,
                new Interest(
                    named(next, IDA).id(),
                    again.item().id(),
                    Relationship.NEIGHBOUR,
                    Decision.STAYS,
                    text("Lives four streets away and has never met them"))));

    assertFalse(tracked(SECRET).circle().agencyLeft(), "the latest word counts");
  }

  @Test
  void whatTwoPeopleOfAnAgencyLeftForIsNeverInOneFile() {
    var meeting = CompleteMeeting.of(northmere);
    var one = meeting.caseAt(1);
    var other = meeting.caseAt(2);
    var opening = meeting.run().opening();
    var ivo = opening.newcomer(IDVA).named(text(IVO)).at(Attendance.Status.PRESENT).signed(true);
    opening.attend(meeting.id(), ivo);
    leaves(meeting.id(), meeting.named(IDA), one);
    leaves(meeting.id(), ivo, other);
    promise(meeting.id(), one, "IDVA: " + SECRET + " by 1/12");
    promise(meeting.id(), other, "IDVA: " + OTHER_SECRET + " by 1/12");
    meeting.run().close(meeting.id());

    var lists = northmere.session().produceDocuments().lists(meeting.id(), folder);

    for (var name : List.of("-idva-other-person-1", "-idva-other-person-2")) {
      for (var ending : List.of(".csv", ".pdf")) {
        var said = read(lists.resolve("marac-2026-11-26-actions" + name + ending));
        assertTrue(said.contains(SECRET) ^ said.contains(OTHER_SECRET), name + ending);
        if (ending.equals(".pdf")) {
          var left = said.contains(SECRET) ? IDA : IVO;
          assertTrue(said.contains("for somebody other than " + left), said);
        }
      }
    }
    assertEquals(
        List.of(), ChosenActions.of(List.of(tracked(SECRET), tracked(OTHER_SECRET))).going());
    assertTrue(ChosenActions.of(List.of(tracked(SECRET))).otherPerson());
    clock.pass(Duration.ofDays(5));
    var remind = northmere.session().remindAgencies();
    var reminders =
        remind.today().stream()
            .filter(due -> due.agency().equals(IDVA) && due.step() == Step.NAMED_PERSON)
            .filter(due -> due.audience().otherPerson())
            .map(remind::text)
            .toList();
    assertEquals(2, reminders.size());
    for (var said : reminders) {
      assertEquals(said.contains(SECRET), said.contains(IDA), said);
      assertEquals(said.contains(OTHER_SECRET), said.contains(IVO), said);
    }
  }

  @Test
  void whyIncompleteMinutesWereApprovedIsNotToldToWhoeverLeftForTheCaseItIsAbout() {
    var meeting = CompleteMeeting.of(northmere);
    var heard = meeting.caseAt(2);
    leaves(meeting.id(), meeting.named(IDA), heard);
    meeting.run().keep(meeting.id(), Discussion.of(heard.item().id()));
    meeting.run().close(meeting.id());
    done(meeting.run().closing().approve(meeting.id(), text("Peregrine Testley"), text(SECRET)));
    var hers = new Recipient.OnePerson(meeting.record().leavers().getFirst());

    var papers = northmere.session().produceDocuments();
    var said = sentences(papers.draw(meeting.id(), DocumentKind.MINUTES, hers).pdf());

    assertFalse(said.contains(SECRET), said);
    assertTrue(said.contains("although something was missing. A reason was given."), said);
    assertTrue(drawn(meeting.id(), DocumentKind.MINUTES).contains(SECRET));
  }

  @Test
  void noActionIsGivenToSomebodyWhoLeftForItsCaseNorToWhoIsAllegedToCauseHarmInIt() {
    var meeting = northmere.opened();
    var heard = cases(meeting).getFirst();
    promise(meeting, heard, "IDVA: " + SECRET + " by 1/12");
    promise(meeting, heard, "Housing: " + OTHER_SECRET + " by 1/12");
    leaves(meeting, named(meeting, IDA), heard);
    var follow = northmere.session().followUpActions();
    var before = tracked(SECRET).action();
    var harming = heard.caseFile().with(Role.PERPETRATOR).getFirst().person();
    var his = text(harming.givenNames().text() + " " + harming.familyName().text());

    assertExplained(
        "journeys.action.left-for-it",
        () -> follow.name(List.of(before.id()), text("ida  testingham")));
    assertExplained("journeys.action.in-the-case", () -> follow.name(List.of(before.id()), his));
    assertExplained(
        "journeys.action.several-agencies",
        () ->
            follow.name(
                List.of(before.id(), tracked(OTHER_SECRET).action().id()),
                text("Sorrel Newcomer")));

    assertEquals(before, tracked(SECRET).action());
    done(follow.name(List.of(before.id()), text("Sorrel Newcomer")));
    assertEquals(text("Sorrel Newcomer"), tracked(SECRET).action().person());
  }

  private Tracked tracked(String what) {
    return northmere.session().followUpActions().all().stream()
        .filter(each -> each.action().text().text().equalsIgnoreCase(what))
        .findFirst()
        .orElseThrow();
  }

  private void leaves(MeetingId meeting, Attendance person, HeardCase heard) {
    done(
        northmere
            .session()
            .runMeeting()
            .opening()
            .declare(
                meeting, Interest.leaving(person.id(), heard.item().id(), Relationship.FRIEND)));
  }

  private Attendance named(MeetingId meeting, String name) {
    return record(meeting).attendance().stream()
        .filter(person -> person.isCalled(text(name)))
        .findFirst()
        .orElseThrow();
  }

  private void putOff(MeetingId meeting, HeardCase heard) {
    done(
        northmere
            .session()
            .runMeeting()
            .defer(
                meeting,
                heard.item().id(),
                text("The IDVA could not reach her"),
                new ItemOutcome.Meanwhile(text("The Idva"), Confidential.NONE, false)));
  }

  private void promise(MeetingId meeting, HeardCase heard, String line) {
    var run = northmere.session().runMeeting();
    done(run.promise(meeting, heard.item(), run.read(record(meeting), line)));
  }

  private HeardCase ofCase(MeetingId meeting, HeardCase heard) {
    return cases(meeting).stream()
        .filter(each -> each.caseFile().id().equals(heard.caseFile().id()))
        .findFirst()
        .orElseThrow();
  }

  private List<HeardCase> cases(MeetingId meeting) {
    return record(meeting).cases();
  }

  private MeetingRecord record(MeetingId meeting) {
    return northmere.session().runMeeting().record(meeting).orElseThrow();
  }

  private String drawn(MeetingId meeting, DocumentKind kind) {
    return sentences(
        northmere.session().produceDocuments().draw(meeting, kind, new Recipient.Everyone()).pdf());
  }

  private static String read(Path file) {
    try {
      var bytes = Files.readAllBytes(file);
      return file.toString().endsWith(".pdf")
          ? sentences(bytes)
          : new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sentences(byte[] pdf) {
    try {
      return String.join(" ", PdfText.sentences(pdf)).replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Confidential text(String text) {
    return Confidential.of(text);
  }
}
