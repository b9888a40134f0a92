package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.CompleteMeeting.text;
import static org.maracdesk.journeys.Refusals.assertExplained;
import static org.maracdesk.journeys.Refusals.assertRefused;
import static org.maracdesk.journeys.Refusals.done;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.action.Acceptance;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.action.Told;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.meeting.MeetingGap;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.journeys.UpdatePreview.Fate;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.PdfText;

/**
 * Probation sent apologies; what it was asked to do waits until it says yes, also after approval.
 */
class AcceptedAfterwardsTest {

  private static final String TO_BE_ACCEPTED = "To be accepted by the agency";
  private static final AgencyCode PROBATION = new AgencyCode("PROBATION");
  private static final Told HERON = new Told(text("Heron Dummyford"), Northmere.DAY);

  @TempDir Path folder;

  private final HandClock clock = new HandClock();
  private Northmere northmere;
  private CompleteMeeting meeting;
  private FollowUpActions follow;

  @BeforeEach
  void agreeAndClose() {
    northmere = Northmere.waiting(clock);
    meeting = CompleteMeeting.of(northmere);
    promise("Probation: see him before the weekend by 1/12");
    promise("Housing: change the locks by 1/12");
    meeting.run().close(meeting.id());
    follow = northmere.session().followUpActions();
  }

  @AfterEach
  void shut() {
    northmere.close();
  }

  @Test
  void whoSaidYesAndWhenIsKeptOnceAndTheTrailTellsOfIt() {
    var waiting = probation();
    assertTrue(waiting.isToBeAccepted());
    assertFalse(tracked("HOUSING").isToBeAccepted(), "somebody of it was in the room");

    assertEquals(List.of(id(waiting)), accept(HERON));

    follow = northmere.reopen().followUpActions();
    assertFalse(probation().isToBeAccepted());
    assertEquals(HERON, probation().accepted());
    assertEquals(Acceptance.AFTERWARDS, probation().action().acceptance());
    assertEquals(new Progress.Open(), probation().action().progress(), "it is still to be done");
    var sorrel = new Told(text("Somebody Else"), Northmere.DAY);
    assertEquals(List.of(), accept(sorrel), "it was accepted already");
    assertEquals(HERON, probation().accepted());
    assertEquals(List.of(List.of(id(waiting).value())), noted(AuditNote.Kind.ACTION_ACCEPTED));
    assertTrue(northmere.session().verify().isClean());
  }

  @Test
  void theMinutesAsApprovedStayAndTheListOfActionsFollows() throws Exception {
    done(
        meeting
            .run()
            .closing()
            .approve(meeting.id(), text("Peregrine Testley"), text("Probation was away")));
    var minutes = paper(DocumentKind.MINUTES);
    assertTrue(minutes.contains(TO_BE_ACCEPTED));
    assertTrue(paper(DocumentKind.ACTIONS).contains(TO_BE_ACCEPTED));

    accept(HERON);

    assertEquals(minutes, paper(DocumentKind.MINUTES));
    assertFalse(paper(DocumentKind.ACTIONS).contains(TO_BE_ACCEPTED));
    done(follow.report(id(probation()), new Progress.Done(Northmere.DAY, text("Seen")), HERON));
    assertEquals(minutes, paper(DocumentKind.MINUTES), "nor does a report change them");
  }

  @Test
  void onceItHasSaidYesTheMinutesLackNothingOfIt() {
    var item =
        meeting.record().cases().stream()
            .filter(heard -> heard.actions().stream().anyMatch(a -> a.owner().equals(PROBATION)))
            .findFirst()
            .orElseThrow();
    assertEquals(
        List.of(
            MeetingGap.of(
                MeetingGap.Kind.ACTION_OF_SOMEBODY_AWAY,
                item.item().id(),
                probation().action().number())),
        meeting.record().gaps());

    accept(HERON);
    assertEquals(List.of(), meeting.record().gaps());

    follow.takeBackAcceptance(List.of(id(probation())));
    assertEquals(1, meeting.record().gaps().size());
  }

  @Test
  void withoutANameOrOnADayThatCannotBeNothingIsKept() {
    var nobody = new Told(text("  "), Northmere.DAY);
    var longest = new Told(text("n".repeat(401)), Northmere.DAY);
    var tomorrow = new Told(HERON.by(), Northmere.DAY.plusDays(1));
    var before = new Told(HERON.by(), Northmere.DAY.minusDays(1));
    var ids = List.of(id(probation()));

    assertRefused(List.of("by MISSING"), follow.accept(ids, nobody));
    assertRefused(List.of("by TOO_LONG"), follow.accept(ids, longest));
    assertRefused(List.of("told IN_THE_FUTURE"), follow.accept(ids, tomorrow));
    assertRefused(List.of("told BEFORE_THE_MEETING"), follow.accept(ids, before));

    assertTrue(probation().isToBeAccepted());
    assertEquals(List.of(), noted(AuditNote.Kind.ACTION_ACCEPTED));
  }

  @Test
  void nobodySaysYesForTwoAgenciesAtOnce() {
    meeting.run().closing().reopen(meeting.id());
    var housing = id(tracked("HOUSING"));
    meeting.run().actions().accept(meeting.id(), housing, Acceptance.PENDING);
    meeting.run().close(meeting.id());

    assertExplained(
        "journeys.action.several-agencies",
        () -> follow.accept(List.of(id(probation()), housing), HERON));

    assertTrue(probation().isToBeAccepted());
    assertTrue(tracked("HOUSING").isToBeAccepted());
  }

  @Test
  void anAcceptanceIsTakenBackAndLeavesNoName() {
    accept(HERON);
    var ids = List.of(id(probation()), id(tracked("HOUSING")));

    assertEquals(1, follow.takeBackAcceptance(ids));

    assertTrue(probation().isToBeAccepted());
    assertNull(probation().accepted());
    assertEquals(0, follow.takeBackAcceptance(ids));
    assertEquals(
        List.of(List.of(id(probation()).value())),
        noted(AuditNote.Kind.ACTION_ACCEPTANCE_TAKEN_BACK));
  }

  @Test
  void theReminderAsksUntilTheAgencyHasSaidYes() throws Exception {
    clock.pass(Duration.ofDays(7));
    for (var said : reminders()) {
      assertTrue(said.contains("please say whether it accepts this"), said);
    }

    accept(new Told(HERON.by(), LocalDate.now(clock)));

    assertEquals(3, reminders().size());
    for (var said : reminders()) {
      assertFalse(said.contains("please say whether it accepts this"), said);
    }
  }

  @Test
  void anAgencyThatSendsBackHowFarItHasComeHasTakenItOn() throws Exception {
    var sheet = northmere.session().exportSpreadsheet().actions(List.of(id(probation())));
    var file =
        Files.writeString(
            folder.resolve("answers.csv"),
            new String(sheet.bytes(), StandardCharsets.UTF_8)
                .replace("\"OPEN\",\"\",\"\"", "\"IN_PROGRESS\",\"\",\"He is asked to come\""));
    var update = northmere.session().updateActions();

    update.take(update.preview(file, PROBATION), Set.of()).orElseThrow();

    assertFalse(probation().isToBeAccepted());
    assertEquals(List.of(), accept(HERON), "there is nothing left to say yes to");
  }

  @Test
  void theSheetOfActionsSaysWhatIsAcceptedAndByWhom() {
    var housing = northmere.session().exportSpreadsheet().actions(List.of(id(tracked("HOUSING"))));
    assertEquals("AT_MEETING", SampleSheet.read(utf8(housing.bytes())).cell(0, "acceptance"));
    assertEquals("TO_BE_ACCEPTED", sheet().cell(0, "acceptance"));

    accept(HERON);

    assertEquals("ACCEPTED", sheet().cell(0, "acceptance"));
    assertEquals("Heron Dummyford", sheet().cell(0, "accepted_by"));
    assertEquals(Northmere.DAY.toString(), sheet().cell(0, "accepted_on"));
    var again = sheet().in(folder, "again.csv");
    assertEquals(1, preview(again).count(Fate.SAME), "what went out changes nothing");
  }

  @Test
  void oneWordInItsSheetAcceptsForAnAgencyAndAllOfItIsTakenBack() {
    var file = sheet().with(0, "acceptance", "Yes").in(folder, "yes.csv");
    var update = northmere.session().updateActions();

    var taken = update.take(preview(file), Set.of()).orElseThrow();

    assertEquals(new Told(text("Probation"), Northmere.DAY), probation().accepted());
    assertEquals(new Progress.Open(), probation().action().progress(), "it is still to be done");
    assertEquals(List.of(List.of(id(probation()).value())), noted(AuditNote.Kind.ACTION_ACCEPTED));
    assertEquals(List.of(), noted(AuditNote.Kind.ACTION_REPORTED));
    assertEquals(1, preview(file).count(Fate.SAME), "the same file again changes nothing");
    assertEquals(1, update.takeBack(taken));
    assertTrue(probation().isToBeAccepted());
    assertTrue(northmere.session().verify().isClean());
  }

  @Test
  void whoAcceptedAndHowFarItHasComeComeInTogetherAndGoTogether() {
    var file =
        sheet()
            .with(0, "acceptance", "ACCEPTED")
            .with(0, "accepted_by", "Heron Dummyford")
            .with(0, "accepted_on", Northmere.DAY.toString())
            .with(0, "status", "IN_PROGRESS")
            .with(0, "outcome", "He is asked to come")
            .in(folder, "both.csv");
    var update = northmere.session().updateActions();

    var taken = update.take(preview(file), Set.of()).orElseThrow();

    assertEquals(HERON, probation().accepted());
    assertEquals(
        new Progress.Partly(Northmere.DAY, text("He is asked to come")),
        probation().action().progress());
    assertEquals(1, update.takeBack(taken));
    assertTrue(probation().isToBeAccepted());
    for (var kind :
        List.of(
            AuditNote.Kind.ACTION_ACCEPTED,
            AuditNote.Kind.ACTION_REPORTED,
            AuditNote.Kind.ACTION_ACCEPTANCE_TAKEN_BACK,
            AuditNote.Kind.ACTION_REPORT_TAKEN_BACK)) {
      assertEquals(List.of(List.of(id(probation()).value())), noted(kind));
    }
  }

  @Test
  void whatItsSheetCannotSayOfAnAcceptanceStaysOutWithItsSentence() {
    var yes = sheet().with(0, "acceptance", "ACCEPTED");
    assertEquals("acceptance exchange.code.e-enum", reason(sheet().with(0, "acceptance", "maybe")));
    assertEquals(
        "acceptance exchange.code.e-action-acceptance",
        reason(sheet().with(0, "accepted_by", "Heron Dummyford")));
    assertEquals(
        "accepted_on exchange.code.e-date-order",
        reason(yes.with(0, "accepted_on", Northmere.DAY.minusDays(1).toString())));
    assertEquals(
        "accepted_on exchange.code.e-date-range",
        reason(yes.with(0, "accepted_on", Northmere.DAY.plusDays(1).toString())));
    assertEquals(
        "accepted_by exchange.code.e-length", reason(yes.with(0, "accepted_by", "n".repeat(401))));
    assertEquals(" journeys.update.not-accepted", reason(sheet().with(0, "acceptance", "no")));

    assertTrue(probation().isToBeAccepted());
    assertEquals(List.of(), noted(AuditNote.Kind.ACTION_ACCEPTED));
  }

  @Test
  void anAcceptanceThatCameByTelephoneBetweenLookAndYesStopsTheFile() {
    var preview = preview(sheet().with(0, "acceptance", "ACCEPTED").in(folder, "late.csv"));
    accept(HERON);

    assertExplained(
        "journeys.update.changed-meanwhile",
        () -> northmere.session().updateActions().take(preview, Set.of()));

    assertEquals(HERON, probation().accepted());
  }

  @Test
  void openedOnceMoreTheMeetingCanSayThatNobodyHasAcceptedIt() {
    accept(HERON);
    meeting.run().closing().reopen(meeting.id());

    meeting.run().actions().accept(meeting.id(), id(probation()), Acceptance.PENDING);
    meeting.run().close(meeting.id());

    assertTrue(probation().isToBeAccepted());
    assertNull(probation().accepted());
    var again = new Told(text("Heron Dummyford, by telephone"), Northmere.DAY);
    accept(again);
    assertEquals(again, probation().accepted());
  }

  @Test
  void turnedOverTwiceItIsAcceptedAsItWasAndNotInTheRoom() {
    accept(HERON);
    meeting.run().closing().reopen(meeting.id());
    var actions = meeting.run().actions();

    for (var expected : List.of(Acceptance.PENDING, Acceptance.AFTERWARDS)) {
      var now = probation().action();
      actions.accept(meeting.id(), now.id(), actions.turned(now));
      assertEquals(expected, probation().action().acceptance());
    }

    assertEquals(HERON, probation().accepted());
    var housing = tracked("HOUSING").action();
    assertEquals(Acceptance.PENDING, actions.turned(housing));
    assertEquals(Acceptance.PRESENT, actions.turned(housing.with(Acceptance.PENDING)));
  }

  @Test
  void whoSaidYesForOneAgencySaidItForNoOtherAndIsBackWhenTheChangeIsTakenBack() {
    accept(HERON);
    meeting.run().closing().reopen(meeting.id());
    var actions = meeting.run().actions();
    var was = probation().action();
    var told = actions.acceptedAfterwards(was.id());
    assertEquals(HERON, told);
    var line = meeting.run().read(meeting.record(), "Housing: see him before the weekend by 1/12");

    var now = done(actions.change(meeting.id(), was.id(), line));
    assertNull(actions.acceptedAfterwards(was.id()));
    assertEquals(Acceptance.PRESENT, actions.turned(now.with(Acceptance.PENDING)));
    actions.takeBack(meeting.id(), was, told, List.of());

    assertEquals(HERON, probation().accepted());
    assertEquals(Acceptance.AFTERWARDS, probation().action().acceptance());
    actions.changeAgain(meeting.id(), now, List.of());
    assertNull(actions.acceptedAfterwards(was.id()));
  }

  private void promise(String line) {
    var record = meeting.record();
    var run = meeting.run();
    done(run.promise(meeting.id(), meeting.caseAt(0).item(), run.read(record, line)));
  }

  private List<ActionId> accept(Told told) {
    return done(follow.accept(List.of(id(probation())), told));
  }

  /** The sheet of the action that probation is asked for, as it goes out. */
  private SampleSheet sheet() {
    var sheet = northmere.session().exportSpreadsheet().actions(List.of(id(probation())));
    return SampleSheet.read(utf8(sheet.bytes()));
  }

  private UpdatePreview preview(Path file) {
    return northmere.session().updateActions().preview(file, PROBATION);
  }

  /** Column and sentence of why the only row stays out. */
  private String reason(SampleSheet sheet) {
    var line = preview(sheet.in(folder, "wrong.csv")).lines().getFirst();
    assertEquals(Fate.REFUSED, line.fate());
    var reason = line.reasons().getFirst();
    return reason.column() + " " + reason.issue().key();
  }

  private static String utf8(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private Tracked probation() {
    return tracked(PROBATION.value());
  }

  private Tracked tracked(String agency) {
    return follow.all().stream()
        .filter(each -> each.meeting().equals(Northmere.DAY))
        .filter(each -> each.action().owner().value().equals(agency))
        .findFirst()
        .orElseThrow();
  }

  private static ActionId id(Tracked tracked) {
    return tracked.action().id();
  }

  private List<List<?>> noted(AuditNote.Kind kind) {
    return northmere.session().store().read(shelves -> shelves.audit().latest(100)).stream()
        .map(entry -> entry.note())
        .filter(note -> note.kind() == kind)
        .<List<?>>map(AuditNote::about)
        .toList();
  }

  /** What a paper says, but for the state of the trail on the day it is printed. */
  private String paper(DocumentKind kind) throws Exception {
    var produce = northmere.session().produceDocuments();
    return flat(produce.draw(meeting.id(), kind, new Recipient.Everyone()).pdf())
        .replaceFirst("Record no\\. \\S+ · code \\S+", "");
  }

  private static String flat(byte[] pdf) throws Exception {
    return PdfText.copied(pdf).replaceAll("\\s+", " ");
  }

  /** What is sent to probation today: as text, on paper and as a spreadsheet. */
  private List<String> reminders() throws Exception {
    var remind = northmere.session().remindAgencies();
    var due =
        remind.today().stream()
            .filter(each -> each.agency().equals(PROBATION))
            .findFirst()
            .orElseThrow();
    return List.of(
        remind.text(due),
        flat(remind.paper(due).pdf()),
        new String(remind.sheet(due).bytes(), StandardCharsets.UTF_8));
  }
}
