package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.CompleteMeeting.text;
import static org.maracdesk.journeys.Refusals.assertExplained;
import static org.maracdesk.journeys.Refusals.assertRefused;
import static org.maracdesk.journeys.Refusals.done;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionLine;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.audit.TrailMark;
import org.maracdesk.domain.casefile.Person;
import org.maracdesk.domain.casefile.Role;
import org.maracdesk.domain.meeting.Attendance.Status;
import org.maracdesk.domain.meeting.Chairing;
import org.maracdesk.domain.meeting.Discussion;
import org.maracdesk.domain.meeting.Formalities;
import org.maracdesk.domain.meeting.Interest;
import org.maracdesk.domain.meeting.Interest.Decision;
import org.maracdesk.domain.meeting.Interest.Relationship;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.minutes.Leaver;
import org.maracdesk.domain.minutes.NameHint;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.PdfText;

/** Staff in a case, an alleged perpetrator at the table, a chair in conflict, locked minutes. */
class OpeningEdgeCasesTest {

  private static final AgencyCode HOUSING = new AgencyCode("HOUSING");
  private static final AgencyCode IDVA = new AgencyCode("IDVA");

  @TempDir private Path folder;
  private Northmere northmere;
  private CompleteMeeting meeting;

  @BeforeEach
  void hear() {
    northmere = Northmere.waiting(new HandClock());
    meeting = CompleteMeeting.of(northmere);
  }

  @AfterEach
  void shut() {
    northmere.close();
  }

  @Test
  void case6AVictimWhoWorksForAnAgencyKeepsOnlyThatAgencysPersonOutOfTheCase() {
    var heard = meeting.caseAt(2);
    var housing = promise(heard, "Housing (Rowan Exampleton): fit the locks by 1/12");
    assertEquals("Rowan Exampleton", housing.person().text());

    declare("Rowan Exampleton", heard, Relationship.COLLEAGUE);

    var kept = meeting.caseAt(2).actions();
    assertEquals(
        List.of("", "Ida Testingham"), kept.stream().map(a -> a.person().text()).sorted().toList());
    assertTrue(kept.stream().anyMatch(a -> a.owner().equals(HOUSING)));
  }

  @Test
  void somebodyElseOfTheAgencyInTheRoomTakesTheActions() {
    var heard = meeting.caseAt(2);
    var deputy =
        meeting.run().opening().newcomer(HOUSING).named(text("Sorrel Specimen")).signed(true);
    meeting.run().opening().attend(meeting.id(), deputy);
    declare("Rowan Exampleton", heard, Relationship.COLLEAGUE);

    var action = promise(heard, "Housing (Rowan Exampleton): fit the locks by 1/12");

    assertEquals("Sorrel Specimen", action.person().text());
  }

  @Test
  void case7SomebodyAllegedToCauseHarmCannotSitAtTheTableOrOwnAnAction() {
    var heard = meeting.caseAt(3);
    var name = name(heard.caseFile().with(Role.PERPETRATOR).getFirst().person());
    var opening = meeting.run().opening();
    var before = meeting.record();
    var stranger = opening.newcomer(IDVA).named(name).signed(true);

    assertExplained("journeys.attendance.in-a-case", () -> opening.attend(meeting.id(), stranger));
    assertExplained(
        "journeys.action.in-the-case",
        () -> promise(heard, "IDVA (" + name.text() + "): call by 1/12"));

    assertEquals(before, meeting.record());
    opening.attend(meeting.id(), stranger.at(Status.ABSENT));
    assertEquals(Status.ABSENT, meeting.named(name.text()).status());
  }

  @Test
  void anActionThatCannotBecomeSeveralStaysAsItWas() {
    var heard = meeting.caseAt(3);
    var name = name(heard.caseFile().with(Role.PERPETRATOR).getFirst().person());
    var action = promise(heard, "IDVA: call by 1/12");
    var before = meeting.record();
    var lines =
        List.of(line("Housing: call by 1/12"), line("IDVA (" + name.text() + "): call by 1/12"));

    assertExplained(
        "journeys.action.in-the-case",
        () -> meeting.run().actions().change(meeting.id(), action.id(), lines));

    assertEquals(before, meeting.record());
  }

  @Test
  void aMeetingThatIsOpenIsNotOpenedOnceMoreNorDoesTheTrailSaySo() {
    meeting.run().open(meeting.id());

    var opened =
        northmere.session().store().read(shelves -> shelves.audit().latest(1000)).stream()
            .map(entry -> entry.note())
            .filter(AuditNote.of(AuditNote.Kind.MEETING_OPENED, meeting.id().value())::equals)
            .toList();
    assertEquals(1, opened.size());
  }

  @Test
  void anActionThatBecameSeveralGoesBackAndForthInOneStep() {
    var heard = meeting.caseAt(3);
    var agreed = heard.actions().size();
    var action = promise(heard, "IDVA: call by 1/12");
    var actions = meeting.run().actions();
    var all =
        done(
            actions.change(
                meeting.id(),
                action.id(),
                List.of(line("Housing: call by 2/12"), line("Police: call by 2/12"))));
    var others = List.of(all.getLast().id());
    assertEquals(agreed + 2, meeting.caseAt(3).actions().size());

    actions.takeBack(meeting.id(), action, null, others);
    assertEquals(agreed + 1, meeting.caseAt(3).actions().size());
    assertEquals(IDVA, at(3, action).owner());
    assertEquals(action.due(), at(3, action).due());
    actions.changeAgain(meeting.id(), all.getFirst(), others);

    assertEquals(agreed + 2, meeting.caseAt(3).actions().size());
    assertEquals("HOUSING", at(3, action).owner().value());
  }

  @Test
  void whoeverLeftSinceIsNotNamedWhenAChangeIsTakenBack() {
    var heard = meeting.caseAt(4);
    var action = promise(heard, "Housing (Rowan): fit the locks by 1/12");
    assertEquals("Rowan Exampleton", action.person().text());
    var actions = meeting.run().actions();
    done(actions.change(meeting.id(), action.id(), line("Police: fit the locks by 1/12")));
    declare("Rowan Exampleton", heard, Relationship.FRIEND);

    actions.takeBack(meeting.id(), action, null, List.of());

    assertEquals("HOUSING", at(4, action).owner().value());
    assertFalse(at(4, action).person().text().contains("Rowan"));
  }

  @Test
  void anotherPersonOfTheSameNameIsLetInWithTheirDateOfBirth() {
    var harming = meeting.caseAt(3).caseFile().with(Role.PERPETRATOR).getFirst().person();
    var opening = meeting.run().opening();
    var namesake = opening.newcomer(IDVA).named(name(harming)).signed(true);
    var same = namesake.with(namesake.presence().born(harming.birth().date()));
    var other = namesake.with(namesake.presence().born(LocalDate.of(1970, 1, 1)));

    assertExplained("journeys.attendance.in-a-case", () -> opening.attend(meeting.id(), same));
    opening.attend(meeting.id(), other);

    assertEquals(Status.PRESENT, meeting.named(name(harming).text()).status());
  }

  @Test
  void aRepresentativeWithTheNameOfSomebodyInACaseIsAQuestionAndNoDecision() {
    var victim = meeting.caseAt(3).caseFile().victim();
    var opening = meeting.run().opening();
    opening.attend(
        meeting.id(),
        opening
            .newcomer(IDVA)
            .named(Confidential.of("Robin " + victim.familyName().text()))
            .signed(true));

    var hints = NameHint.of(meeting.record());

    assertEquals(
        List.of(NameHint.Likeness.FAMILY_NAME),
        hints.stream()
            .filter(hint -> hint.item().equals(meeting.caseAt(3).item().id()))
            .map(NameHint::likeness)
            .distinct()
            .toList());
    assertEquals(List.of(), meeting.record().formalities().interests());
  }

  @Test
  void case8WhoeverKnowsTheVictimReadsOnlyThatTheyLeftForTheItem() throws Exception {
    var heard = meeting.caseAt(4);
    declare("Rowan Exampleton", heard, Relationship.FRIEND);
    var rowan = meeting.named("Rowan Exampleton");
    var papers = northmere.session().produceDocuments();

    var theirs =
        papers.draw(meeting.id(), DocumentKind.MINUTES, new Recipient.OnePerson(Leaver.of(rowan)));
    var everybodys = papers.draw(meeting.id(), DocumentKind.MINUTES, new Recipient.Everyone());

    var said = PdfText.copied(theirs.pdf());
    assertTrue(said.contains("Left for item 5"));
    assertFalse(said.contains(heard.caseFile().number().text()));
    assertFalse(said.contains(heard.caseFile().victim().givenNames().text()));
    assertFalse(PdfText.copied(everybodys.pdf()).contains("Friend"));
    assertTrue(PdfText.copied(everybodys.pdf()).contains(heard.caseFile().number().text()));
  }

  @Test
  void whoeverStaysNeedsAReason() {
    var heard = meeting.caseAt(4);
    var rowan = meeting.named("Rowan Exampleton").id();
    var item = heard.item().id();
    var opening = meeting.run().opening();

    assertRefused(
        List.of("reason MISSING"),
        opening.declare(
            meeting.id(),
            new Interest(rowan, item, Relationship.NEIGHBOUR, Decision.STAYS, Confidential.NONE)));
    done(
        opening.declare(
            meeting.id(),
            new Interest(
                rowan,
                item,
                Relationship.NEIGHBOUR,
                Decision.STAYS,
                text("Lives four streets away and has never met them"))));

    assertEquals(List.of(), meeting.record().leftFor(rowan));
    assertEquals(List.of(), meeting.record().gaps());
    opening.withdraw(meeting.id(), rowan, item);
    assertEquals(List.of(), meeting.record().formalities().interests());
  }

  @Test
  void case9AChairInConflictLeavesTheItemAndItsApprovalToTheDeputy() {
    var heard = meeting.caseAt(1);
    var item = heard.item().id();
    declare("Peregrine Testley", heard, Relationship.FAMILY);
    var led = meeting.record().meeting();
    meeting
        .run()
        .opening()
        .chaired(
            meeting.id(),
            new Chairing(led.chair(), led.minuteTaker(), text("Kestrel Mockridge"), led.venue()),
            null);
    assertEquals(List.of(), meeting.record().gaps());
    assertEquals(List.of(), meeting.run().close(meeting.id()));
    var closing = meeting.run().closing();

    assertRefused(
        List.of("deputy OWED_BY_DEPUTY"),
        closing.approve(meeting.id(), text("Peregrine Testley"), Confidential.NONE));
    assertRefused(
        List.of("by LEFT_FOR_THE_CASE"),
        closing.approve(meeting.id(), item, text("Peregrine Testley")));
    done(closing.approve(meeting.id(), item, text("Kestrel Mockridge")));
    done(closing.approve(meeting.id(), text("Peregrine Testley"), Confidential.NONE));

    var formalities = meeting.record().formalities();
    assertEquals("Kestrel Mockridge", formalities.approvalOf(item).orElseThrow().by().text());
    assertTrue(formalities.isLocked());
  }

  @Test
  void casesOpenOnlyWhenEverybodyHasAcceptedOrTheChairSaysWhy() {
    var opening = meeting.run().opening();
    var late = opening.newcomer(IDVA).named(text("Late Comerby"));
    assertTrue(meeting.record().mayHearCases());
    opening.attend(meeting.id(), late);
    assertFalse(meeting.record().mayHearCases());

    assertRefused(List.of("reason MISSING"), opening.openEarly(meeting.id(), Confidential.NONE));
    done(opening.openEarly(meeting.id(), text("The line to the court drops")));

    assertTrue(meeting.record().mayHearCases());
    assertEquals(
        "The line to the court drops", meeting.record().formalities().openedBecause().text());
  }

  @Test
  void aNewVersionOfTheStatementAsksAgain() {
    var area = northmere.session().area().orElseThrow();
    assertEquals(
        area.statementVersion(),
        meeting.named("Ida Testingham").presence().signedVersion().value());
    meeting.behind(
        shelves ->
            shelves
                .meetings()
                .keep(meeting.id(), meeting.named("Ida Testingham").signed("0", Instant.EPOCH)));

    assertFalse(meeting.record().mayHearCases());
    meeting.run().opening().attend(meeting.id(), meeting.named("Ida Testingham").signed(true));

    assertTrue(meeting.record().mayHearCases());
  }

  @Test
  void aClosedMeetingIsPutRightUntilItsMinutesAreApproved() {
    meeting.run().close(meeting.id());
    meeting.run().closing().reopen(meeting.id());
    var said = meeting.caseAt(0).discussion();
    meeting.run().keep(meeting.id(), with(said, "Said once more"));
    meeting.run().close(meeting.id());

    assertEquals("Said once more", meeting.caseAt(0).discussion().victimView().text());
    assertTrue(
        northmere.session().store().read(s -> s.audit().latest(50)).stream()
            .anyMatch(e -> e.note().kind() == AuditNote.Kind.MEETING_REOPENED));
  }

  @Test
  void nothingOfAnApprovedMeetingChangesAnyMore() {
    var run = meeting.run();
    var id = meeting.id();
    run.close(id);
    done(run.closing().approve(id, text("Peregrine Testley"), Confidential.NONE));
    var before = meeting.record();
    var heard = before.cases().getFirst();
    var someone = before.attendance().getFirst();
    var locked = new ArrayList<Executable>();
    locked.add(() -> run.closing().reopen(id));
    locked.add(() -> run.closing().approve(id, text("A"), Confidential.NONE));
    locked.add(() -> meeting.behind(s -> s.meetings().keep(id, someone.at(Status.ABSENT))));
    locked.add(() -> meeting.behind(s -> s.meetings().remove(someone.id())));
    locked.add(() -> meeting.behind(s -> s.meetings().keep(with(heard.discussion(), "No"))));
    locked.add(() -> meeting.behind(s -> s.meetings().keep(heard.item())));
    locked.add(() -> meeting.behind(s -> s.meetings().keepItems(id, List.of())));
    locked.add(() -> meeting.behind(s -> s.meetings().keep(before.meeting())));

    locked.forEach(attempt -> assertExplained("store.meeting.locked", attempt));

    assertEquals(before, meeting.record());
    assertTrue(northmere.session().verify().isClean());
  }

  @Test
  void whatIsFoundLaterIsACorrectionAtTheEndAndAMarkAtItsCase() throws Exception {
    var run = meeting.run();
    var id = meeting.id();
    run.close(id);
    assertFalse(minutes(id).contains("Record no."));
    assertExplained(
        "journeys.minutes.not-approved",
        () -> run.closing().correct(id, null, text("Maple"), text("It was Tuesday")));
    assertExplained("journeys.minutes.not-approved", () -> run.closing().issued(id));
    done(run.closing().approve(id, text("Peregrine Testley"), Confidential.NONE));

    assertRefused(
        List.of("text MISSING", "by MISSING"),
        run.closing().correct(id, null, Confidential.NONE, Confidential.NONE));
    var item = meeting.caseAt(0).item().id();
    var one = done(run.closing().correct(id, item, text("Maple"), text("It was on a Tuesday")));
    var two = done(run.closing().correct(id, null, text("Maple"), text("Room 3, not 2")));
    run.closing().issued(id);
    run.closing().issued(id);

    assertTrue(meeting.record().formalities().areOut());
    assertEquals(
        List.of(3),
        meeting.record().formalities().issues().stream().map(Formalities.Issue::version).toList(),
        "the same version goes out once");
    assertEquals(List.of(one, two), meeting.record().formalities().addenda());
    assertEquals(List.of(1, 2), List.of(one.number(), two.number()));
    var said = minutes(id);
    var end = northmere.session().whoDidWhat().end();
    assertTrue(
        said.contains("Record no. " + TrailMark.text(end.number()) + " · code " + end.code()));
    assertTrue(said.contains("Version 3, approved by Peregrine Testley"));
    assertTrue(said.contains("See correction 1"));
    assertTrue(said.contains("It was on a Tuesday"));
    assertTrue(said.contains("Room 3, not 2"));
    assertFalse(said.contains("These minutes are a draft"));
  }

  private String minutes(MeetingId id) throws Exception {
    return PdfText.copied(
        northmere
            .session()
            .produceDocuments()
            .draw(id, DocumentKind.MINUTES, new Recipient.Everyone())
            .pdf());
  }

  @Test
  void approvalWithGapsNeedsAReason() {
    var run = meeting.run();
    var id = meeting.id();
    run.opening()
        .chaired(
            id,
            new Chairing(
                text("Peregrine Testley"), Confidential.NONE, Confidential.NONE, text("Room 2")),
            null);
    run.close(id);

    assertRefused(
        List.of("by MISSING", "reason MISSING"),
        run.closing().approve(id, Confidential.NONE, Confidential.NONE));
    done(run.closing().approve(id, text("Peregrine Testley"), text("The writer fell ill")));

    assertEquals(
        "The writer fell ill",
        meeting.record().formalities().approval().orElseThrow().because().text());
  }

  @Test
  void eachAgencyGetsItsListAndNobodyTheCaseTheyLeftFor() throws Exception {
    var heard = meeting.caseAt(0);
    promise(heard, "Housing: fit the locks by 1/12");
    promise(meeting.caseAt(1), "Housing: look for a flat by 1/12");
    declare("Rowan Exampleton", heard, Relationship.FRIEND);
    var papers = northmere.session().produceDocuments();
    assertExplained("journeys.meeting.not-closed", () -> papers.lists(meeting.id(), folder));
    meeting.run().close(meeting.id());

    var written = papers.lists(meeting.id(), folder);

    try (var files = Files.list(written)) {
      assertEquals(
          List.of(
              "marac-2026-11-26-actions-housing-other-person.csv",
              "marac-2026-11-26-actions-housing-other-person.pdf",
              "marac-2026-11-26-actions-housing.csv",
              "marac-2026-11-26-actions-housing.pdf",
              "marac-2026-11-26-actions-idva.csv",
              "marac-2026-11-26-actions-idva.pdf"),
          files.map(f -> f.getFileName().toString()).sorted().collect(Collectors.toList()));
    }
    var usual = Files.readString(written.resolve("marac-2026-11-26-actions-housing.csv"));
    assertTrue(usual.contains("look for a flat"));
    assertFalse(usual.contains("fit the locks"));
    assertFalse(
        PdfText.copied(Files.readAllBytes(written.resolve("marac-2026-11-26-actions-housing.pdf")))
            .contains("fit the locks"));
    assertTrue(meeting.record().formalities().listsAt() != null);
    assertTrue(
        northmere.session().store().read(s -> s.audit().latest(5)).stream()
            .anyMatch(e -> e.note().kind() == AuditNote.Kind.ACTION_LISTS_ISSUED));
  }

  private void declare(String name, HeardCase heard, Relationship relationship) {
    done(
        meeting
            .run()
            .opening()
            .declare(
                meeting.id(),
                Interest.leaving(meeting.named(name).id(), heard.item().id(), relationship)));
  }

  private Action promise(HeardCase heard, String line) {
    var run = meeting.run();
    return done(run.promise(meeting.id(), heard.item(), run.read(meeting.record(), line)));
  }

  private ActionLine line(String typed) {
    return meeting.run().read(meeting.record(), typed);
  }

  private Action at(int place, Action which) {
    return meeting.caseAt(place).actions().stream()
        .filter(each -> each.id().equals(which.id()))
        .findFirst()
        .orElseThrow();
  }

  private static Discussion with(Discussion said, String view) {
    return new Discussion(
            said.item(),
            text(view),
            said.broughtBy(),
            said.shared(),
            said.riskSummary(),
            said.childrenLine(),
            said.noActionReason(),
            said.secondsSpent())
        .with(said.crimes())
        .with(said.considered())
        .with(said.feedback());
  }

  private static Confidential name(Person person) {
    return Confidential.of(person.givenNames().text() + " " + person.familyName().text());
  }
}
