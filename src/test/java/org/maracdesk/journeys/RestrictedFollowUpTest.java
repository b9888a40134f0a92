package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.ActionId;
import org.maracdesk.domain.action.Escalation.Step;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.meeting.Interest;
import org.maracdesk.domain.meeting.Interest.Relationship;
import org.maracdesk.domain.meeting.Section;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.ExportSpreadsheet.Kind;
import org.maracdesk.journeys.ExportSpreadsheet.RestrictedCases;
import org.maracdesk.journeys.FollowUpActions.Tracked;
import org.maracdesk.journeys.RemindAgencies.Due;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.PdfText;

/**
 * What only named people heard, and what somebody left the room for, stays theirs while its actions
 * are followed up and in every spreadsheet.
 */
class RestrictedFollowUpTest {

  private static final AgencyCode IDVA = new AgencyCode("IDVA");
  private static final String SECRET = "Collect her from the heron lighthouse";
  private static final LocalDate DUE = Northmere.DAY.plusDays(5);

  @TempDir private Path folder;
  private final HandClock clock = new HandClock();
  private Northmere northmere;
  private CompleteMeeting meeting;

  @BeforeEach
  void hearEverything() {
    northmere = Northmere.waiting(clock);
    meeting = CompleteMeeting.of(northmere);
  }

  @AfterEach
  void shut() {
    northmere.close();
  }

  @Test
  void aRestrictedActionIsInAReminderOfItsOwnThatNamesItsReaders() throws Exception {
    var heard = restrict(2);
    decide(heard, CaseDecision.Kind.RESTRICTED, "Robin Chairperson");
    clock.pass(Duration.ofDays(5));

    var remind = northmere.session().remindAgencies();
    var idva = toIdva(remind);

    assertEquals(2, idva.size(), "the usual reminder and the one for named readers");
    var usual = idva.getFirst();
    var named = idva.getLast();
    assertEquals(RemindAgencies.Audience.USUAL, usual.audience());
    assertEquals(
        Set.of(heard.caseFile().id()),
        named.actions().stream().map(t -> t.action().caseId()).collect(Collectors.toSet()));
    for (var said : everyForm(remind, usual)) {
      assertFalse(said.contains(SECRET) || said.contains(heard.caseFile().number().text()), said);
    }
    assertTrue(remind.text(named).contains(SECRET));
    assertTrue(
        remind.text(named).contains("only these people may read this: Robin Chairperson."),
        remind.text(named));
    assertTrue(PdfText.copied(remind.paper(named).pdf()).contains("Robin Chairperson"));
    assertEquals(
        "marac-2026-12-01-reminder-idva-named-person-named-reader.csv",
        remind.sheet(named).fileName());
  }

  @Test
  void remindersForTwoCirclesAreCalledDifferentlyAlsoOnceOneWasSent() {
    decide(restrict(2), CaseDecision.Kind.RESTRICTED, "Robin Chairperson");
    decide(restrict(3), CaseDecision.Kind.RESTRICTED, "Ida Testingham");
    clock.pass(Duration.ofDays(5));
    var remind = northmere.session().remindAgencies();
    var called = named(remind).stream().map(due -> remind.sheet(due).fileName()).toList();

    assertEquals(
        List.of(
            "marac-2026-12-01-reminder-idva-named-person-named-reader-1.csv",
            "marac-2026-12-01-reminder-idva-named-person-named-reader-2.csv"),
        called);
    remind.sent(List.of(named(remind).getFirst()));
    assertEquals(
        called.getLast(), remind.sheet(named(remind).getFirst()).fileName(), "with one file saved");
  }

  private List<RemindAgencies.Due> named(RemindAgencies remind) {
    return toIdva(remind).stream().filter(due -> due.audience().namedOnly()).toList();
  }

  @Test
  void anActionOfACaseSomebodyLeftForIsRemindedOfInAReminderForSomebodyElse() {
    var heard = meeting.caseAt(1);
    promise(heard);
    leaves("Ida Testingham", heard);
    clock.pass(Duration.ofDays(5));

    var remind = northmere.session().remindAgencies();
    var idva = toIdva(remind);

    assertEquals(2, idva.size());
    assertFalse(remind.text(idva.getFirst()).contains(SECRET));
    assertTrue(idva.getLast().audience().otherPerson());
    assertEquals(
        List.of(
            "For somebody of "
                + idva.getLast().name()
                + " other than Ida Testingham, who left the room for what stands here. They read"
                + " nothing of it."),
        remind.only(idva.getLast()));
  }

  @Test
  void whatTheChairLeftForGoesToTheDeputyOnceItComesToTheChair() {
    var heard = meeting.caseAt(1);
    promise(heard);
    leaves("Peregrine Testley", heard);
    clock.pass(Duration.ofDays(13));

    var remind = northmere.session().remindAgencies();
    var chair =
        remind.today().stream()
            .filter(d -> d.agency().equals(IDVA) && d.step() == Step.CHAIR)
            .toList();
    var others = chair.stream().filter(d -> d.audience().otherPerson()).toList();

    assertTrue(chair.size() > others.size() || chair.size() == 1);
    assertEquals(1, others.size());
    assertEquals(
        List.of(
            "For the deputy chair, and not for Peregrine Testley, who left the room for what stands"
                + " here. They read nothing of it."),
        remind.only(others.getFirst()));
    assertTrue(remind.text(others.getFirst()).contains(SECRET));
  }

  @Test
  void allRemindersTogetherStillHoldEveryActionOnce() {
    restrict(2);
    var left = meeting.caseAt(1);
    promise(left);
    leaves("Ida Testingham", left);
    clock.pass(Duration.ofDays(6));

    var remind = northmere.session().remindAgencies();
    var due = remind.today();
    var told = due.stream().flatMap(d -> d.actions().stream()).map(t -> t.action().id()).toList();

    assertEquals(Set.copyOf(told).size(), told.size());
    assertEquals(
        northmere.session().followUpActions().all().stream()
            .filter(t -> t.escalation() != null)
            .map(t -> t.action().id())
            .collect(Collectors.toSet()),
        Set.copyOf(told));
    assertEquals(told.size(), remind.sent(due));
    assertEquals(List.of(), remind.today());
  }

  @Test
  void chosenActionsOfARestrictedSittingLeaveOnlyByThemselves() {
    var heard = restrict(2);
    var all = northmere.session().followUpActions().all();
    var secret = tracked(heard);

    var mixed = ChosenActions.of(all);
    var alone = ChosenActions.of(secret);

    assertEquals(secret.size(), mixed.staying());
    assertFalse(mixed.namedOnly());
    assertFalse(text(mixed).contains(SECRET));
    assertEquals(0, alone.staying());
    assertTrue(alone.namedOnly());
    assertTrue(text(alone).contains(SECRET));
    assertEquals(
        "marac-2026-11-26-actions-named-reader.csv",
        northmere.session().exportSpreadsheet().actions(alone).fileName());
  }

  @Test
  void chosenActionsOfTwoCirclesOfNamedReadersAreNeverInOneFile() {
    var one = restrict(2);
    var other = restrict(3);
    decide(one, CaseDecision.Kind.RESTRICTED, "Robin Chairperson");
    decide(other, CaseDecision.Kind.RESTRICTED, "Ida Testingham");
    var ofOne = tracked(one);
    var ofOther = tracked(other);
    var both = Stream.concat(ofOne.stream(), ofOther.stream()).toList();

    assertEquals(new ChosenActions(List.of(), both.size(), false, false), ChosenActions.of(both));
    for (var each : List.of(ofOne, ofOther)) {
      assertTrue(ChosenActions.of(each).namedOnly());
      assertEquals(0, ChosenActions.of(each).staying());
    }

    decide(other, CaseDecision.Kind.RESTRICTED, "Robin Chairperson");

    var together =
        ChosenActions.of(Stream.concat(tracked(one).stream(), tracked(other).stream()).toList());
    assertTrue(together.namedOnly());
    assertEquals(both.size(), together.going().size());
  }

  @Test
  void oneAgencysChosenActionsLeaveOutTheCaseSomebodyOfItLeftFor() {
    var heard = meeting.caseAt(1);
    promise(heard);
    leaves("Ida Testingham", heard);
    var idva =
        northmere.session().followUpActions().all().stream()
            .filter(t -> t.action().owner().equals(IDVA))
            .toList();
    var ofCase = idva.stream().filter(t -> t.circle().agencyLeft()).toList();

    var usual = ChosenActions.of(idva);
    var other = ChosenActions.of(ofCase);

    assertTrue(ofCase.size() < idva.size());
    assertEquals(ofCase.size(), usual.staying());
    assertFalse(text(usual).contains(SECRET));
    assertTrue(other.otherPerson());
    assertEquals(0, other.staying());
    assertTrue(text(other).contains(SECRET));
  }

  @Test
  void noCommonFileHoldsActionsOfACaseTheirAgencyOrTheChairLeftFor() {
    var heard = meeting.caseAt(1);
    promise(heard);
    var before = northmere.session().store().read(s -> s.meetings().formalities(meeting.id()));
    for (var name : List.of("Ida Testingham", "Peregrine Testley")) {
      leaves(name, heard);
      var all = northmere.session().followUpActions().all();

      assertFalse(text(ChosenActions.of(all)).contains(SECRET), name);
      assertTrue(ChosenActions.of(all).staying() > 0, name);
      var sheet = northmere.session().exportSpreadsheet().write(Kind.ACTIONS, null);
      assertFalse(text(sheet).contains(SECRET), name);
      assertEquals(1, sheet.leftOut(), name);
      meeting.behind(s -> s.meetings().keep(meeting.id(), before));
    }
  }

  @Test
  void nothingChosenIsNothingGoing() {
    assertEquals(new ChosenActions(List.of(), 0, false, false), ChosenActions.of(List.of()));
  }

  @Test
  void spreadsheetsOfAllCasesLeaveRestrictedOnesOutUnlessAskedForThem() {
    var heard = meeting.caseAt(2);
    var exports = northmere.session().exportSpreadsheet();
    var before = exports.write(Kind.PEOPLE, null);
    decide(heard, CaseDecision.Kind.RESTRICTED, "Robin Chairperson");
    var referral = heard.referral().id().value().toString();

    for (var kind : Kind.values()) {
      var usual = exports.write(kind, null);
      var whole = exports.write(kind, null, RestrictedCases.INCLUDED);
      if (kind.isOfCases()) {
        assertFalse(text(usual).contains(referral), () -> kind + " tells of it");
        assertEquals(1, usual.leftOut(), kind.name());
        assertEquals(0, whole.leftOut(), kind.name());
      } else {
        assertEquals(usual.rows(), whole.rows(), kind.name());
      }
    }
    assertTrue(
        text(exports.write(Kind.REFERRALS, null, RestrictedCases.INCLUDED)).contains(referral));
    var people = exports.write(Kind.PEOPLE, null);
    var parts = heard.referral().involvements().size();
    assertTrue(parts > 0);
    assertEquals(before.rows() - parts, people.rows());

    decide(heard, CaseDecision.Kind.FULL_HEARING, "");

    assertEquals(before.rows(), exports.write(Kind.PEOPLE, null).rows());
  }

  @Test
  void aSpreadsheetWithRestrictedCasesSaysSoInItsNameAndInTheTrail() {
    var exports = northmere.session().exportSpreadsheet();
    var none = exports.write(Kind.PEOPLE, null, RestrictedCases.INCLUDED);
    assertFalse(none.fileName().contains("restricted"), "there is none yet");
    var heard = meeting.caseAt(2);
    decide(heard, CaseDecision.Kind.RESTRICTED, "Robin Chairperson");

    for (var kind : List.of(Kind.PEOPLE, Kind.REFERRALS, Kind.DASH_NOTES, Kind.CHECKLISTS)) {
      var usual = exports.write(kind, null);
      var whole = exports.write(kind, null, RestrictedCases.INCLUDED);
      exports.save(usual, folder.resolve(usual.fileName()));
      exports.save(whole, folder.resolve(whole.fileName()));

      assertEquals(usual.fileName().replace(".csv", "-with-restricted.csv"), whole.fileName());
      var noted =
          northmere.session().store().read(s -> s.audit().latest(2)).stream()
              .map(entry -> entry.note())
              .sorted(Comparator.comparing(note -> note.detail().length()))
              .toList();
      assertEquals(
          List.of(kind.name(), kind.name() + "_WITH_RESTRICTED"),
          noted.stream().map(note -> note.detail()).toList());
      assertEquals(List.of(), noted.getFirst().about());
      assertEquals(List.of(heard.caseFile().id().value()), noted.getLast().about());
    }
  }

  @Test
  void actionsAgreedInARestrictedSittingStayThereWhenTheCaseIsOpenedLater() {
    var heard = restrict(2);
    decide(heard, CaseDecision.Kind.RESTRICTED, "Robin Chairperson");
    decide(heard, CaseDecision.Kind.FULL_HEARING, "");

    var tracked =
        northmere.session().followUpActions().all().stream()
            .filter(t -> t.action().text().text().equals(SECRET))
            .findFirst()
            .orElseThrow();

    assertTrue(tracked.circle().isRestricted());
    assertEquals(Confidential.of("Robin Chairperson"), tracked.circle().readers());
    assertFalse(
        text(northmere.session().exportSpreadsheet().write(Kind.ACTIONS, null)).contains(SECRET));
  }

  private static List<Due> toIdva(RemindAgencies remind) {
    return remind.today().stream()
        .filter(due -> due.agency().equals(IDVA) && due.step() == Step.NAMED_PERSON)
        .toList();
  }

  private List<String> everyForm(RemindAgencies remind, Due due) throws Exception {
    return List.of(
        remind.text(due),
        PdfText.copied(remind.paper(due).pdf()),
        new String(remind.sheet(due).bytes(), StandardCharsets.UTF_8));
  }

  private List<Tracked> tracked(HeardCase heard) {
    return northmere.session().followUpActions().all().stream()
        .filter(t -> t.action().caseId().equals(heard.caseFile().id()))
        .toList();
  }

  private String text(ChosenActions chosen) {
    return text(northmere.session().exportSpreadsheet().actions(chosen));
  }

  private static String text(ExportSpreadsheet.Sheet sheet) {
    return new String(sheet.bytes(), StandardCharsets.UTF_8);
  }

  private void decide(HeardCase heard, CaseDecision.Kind kind, String detail) {
    Refusals.done(
        northmere
            .session()
            .decideCase()
            .decide(
                heard.caseFile().id(),
                kind,
                Confidential.of("Robin Chairperson"),
                Confidential.of("Works for an agency at the table"),
                Confidential.of(detail)));
  }

  private void leaves(String name, HeardCase heard) {
    var person = meeting.named(name);
    meeting.behind(
        s ->
            s.meetings()
                .keep(
                    meeting.id(),
                    s.meetings()
                        .formalities(meeting.id())
                        .with(
                            Interest.leaving(
                                person.id(), heard.item().id(), Relationship.FRIEND))));
  }

  private HeardCase restrict(int place) {
    var heard = meeting.caseAt(place);
    var item = heard.item();
    meeting.behind(s -> s.meetings().keep(item.in(Section.RESTRICTED_SITTING)));
    promise(heard);
    return meeting.caseAt(place);
  }

  private void promise(HeardCase heard) {
    meeting.behind(
        s ->
            s.actions()
                .keep(
                    new Action(
                        new ActionId(UUID.randomUUID()),
                        meeting.id(),
                        heard.item().id(),
                        heard.caseFile().id(),
                        s.actions().nextNumber(heard.caseFile().id()),
                        IDVA,
                        Confidential.NONE,
                        Confidential.of(SECRET),
                        Northmere.DAY,
                        DUE,
                        new Progress.Open(),
                        1)));
  }
}
