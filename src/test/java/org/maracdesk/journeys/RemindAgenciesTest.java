package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.Refusals.done;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.action.Escalation.Step;
import org.maracdesk.domain.agency.Agency;
import org.maracdesk.domain.agency.AgencyCode;
import org.maracdesk.domain.agency.Deadlines;
import org.maracdesk.domain.agency.Ladder;
import org.maracdesk.domain.audit.AuditEntry;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.minutes.NameVeil;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.PlayDemo.Stage;
import org.maracdesk.journeys.RemindAgencies.Due;
import org.maracdesk.testing.HandClock;
import org.maracdesk.testing.PdfText;
import org.maracdesk.testing.SampleSession;

class RemindAgenciesTest {

  @TempDir Path folder;

  @Test
  void whatIsPastItsDayIsToBeSentAndNothingElse() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var due = sample.session().remindAgencies().today();

      assertFalse(due.isEmpty());
      for (var reminder : due) {
        assertTrue(
            reminder.actions().stream()
                .allMatch(
                    t ->
                        t.agency().equals(reminder.name())
                            && t.action().progress().isOpen()
                            && !t.action().due().isAfter(SampleSession.MEETING)));
      }
      assertTrue(due.stream().anyMatch(reminder -> reminder.step() == Step.CHAIR));
    }
  }

  @Test
  void anAreaMayRemindBeforeTheDayAndThenTheTextSaysSo() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var session = sample.session();
      var area = session.area().orElseThrow();
      var sooner = new Ladder(Deadlines.MOST, 2, 5);
      session.keep(area.withDeadlines(area.deadlines().with(sooner)));

      var due = session.remindAgencies().today();

      var early =
          due.stream()
              .filter(
                  reminder ->
                      reminder.actions().stream()
                          .anyMatch(t -> t.action().due().isAfter(SampleSession.MEETING)))
              .toList();
      assertFalse(early.isEmpty());
      for (var reminder : early) {
        assertEquals(Step.NAMED_PERSON, reminder.step());
        var text = session.remindAgencies().text(reminder);
        assertTrue(text.contains("are due, or soon will be"), text);
      }
    }
  }

  @Test
  void whatWasSentIsKeptWithDayAndNameAndNotTwice() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var remind = sample.session().remindAgencies();
      var due = remind.today();
      int actions = due.stream().mapToInt(d -> d.actions().size()).sum();
      var first = due.getFirst().actions().getFirst().action().id();

      assertEquals(actions, remind.sent(due));
      assertEquals(0, remind.sent(due));
      sample.reopened();

      assertEquals(List.of(), sample.session().remindAgencies().today());
      var kept =
          sample.session().followUpActions().all().stream()
              .filter(t -> t.action().id().equals(first))
              .findFirst()
              .orElseThrow()
              .reminded();
      assertEquals(SampleSession.MEETING, kept == null ? null : kept.on());
      assertEquals(Confidential.of("Coordinator"), kept == null ? null : kept.by());
      var noted =
          sample.session().store().read(s -> s.audit().latest(100)).stream()
              .filter(e -> e.note().kind() == AuditNote.Kind.ACTION_REMINDED)
              .toList();
      assertEquals(1, noted.size());
      assertEquals(actions, noted.getFirst().note().about().size());
      assertTrue(sample.session().verify().isClean());
    }
  }

  @Test
  void aReminderSaysNumberActionAndDayAndNothingOfAnybody() throws Exception {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var remind = sample.session().remindAgencies();
      for (var due : remind.today()) {
        var text = remind.text(due);
        var pdf = remind.paper(due);
        var csv = new String(remind.sheet(due).bytes(), StandardCharsets.UTF_8);
        for (var tracked : due.actions()) {
          for (var said : List.of(text, csv)) {
            assertTrue(said.contains(tracked.reference()));
            assertFalse(said.contains(tracked.action().person().text()));
          }
          var action = tracked.action();
          var veil =
              NameVeil.over(
                  sample
                      .session()
                      .store()
                      .read(s -> s.cases().caseFile(action.caseId()))
                      .orElseThrow());
          assertTrue(csv.contains(action.text().text()), "a file has the agency's own words");
          assertTrue(text.contains(veil.drawn(action.text()).text()));
          assertTrue(PdfText.copied(pdf.pdf()).contains(tracked.reference()));
        }
        assertEquals(due.actions().size(), remind.sheet(due).rows());
        remind.save(pdf, folder.resolve(pdf.fileName()));
        assertTrue(Files.size(folder.resolve(pdf.fileName())) > 0);
        assertFalse(pdf.fileName().contains(" "));
      }
    }
  }

  @Test
  void theTextForCopyingNamesNobodyOfTheCaseAndWhatWasCopiedOrSavedIsNotedWithItsActions() {
    var clock = new HandClock();
    try (var northmere = Northmere.waiting(clock)) {
      var meeting = CompleteMeeting.of(northmere);
      var heard = meeting.caseAt(1);
      var victim = heard.caseFile().victim();
      var line = "IDVA: ask %s %s whether the lock holds by 1/12";
      var read =
          meeting
              .run()
              .read(
                  meeting.record(),
                  line.formatted(victim.givenNames().text(), victim.familyName().text()));
      done(meeting.run().promise(meeting.id(), heard.item(), read));
      clock.pass(Duration.ofDays(5));
      var remind = northmere.session().remindAgencies();
      var due =
          remind.today().stream()
              .filter(d -> d.agency().equals(new AgencyCode("IDVA")))
              .findFirst()
              .orElseThrow();

      var said = remind.copied(due);
      var sheet = remind.sheet(due);
      remind.save(sheet, folder.resolve(sheet.fileName()));

      assertTrue(said.contains("whether the lock holds"), said);
      for (var name : List.of(victim.givenNames(), victim.familyName())) {
        assertFalse(said.contains(name.text()), said);
      }
      var noted =
          northmere.session().store().read(s -> s.audit().latest(2)).stream()
              .map(AuditEntry::note)
              .toList();
      assertEquals(
          Set.of(AuditNote.Kind.TEXT_COPIED, AuditNote.Kind.SPREADSHEET_EXPORTED),
          noted.stream().map(AuditNote::kind).collect(Collectors.toSet()));
      var actions = due.actions().stream().map(t -> t.action().id().value()).sorted().toList();
      assertEquals(List.of(actions, actions), noted.stream().map(AuditNote::about).toList());
    }
  }

  @Test
  void theNextStepIsToldAnew() {
    try (var sample = SampleSession.at(Stage.HELD, SampleSession.MEETING.plusDays(7))) {
      var remind = sample.session().remindAgencies();
      var named = remind.today().stream().filter(d -> d.step() == Step.NAMED_PERSON).toList();
      remind.sent(named);

      assertTrue(remind.today().stream().noneMatch(d -> d.step() == Step.NAMED_PERSON));
      assertEquals(
          List.of(), remind.today().stream().map(Due::actions).filter(List::isEmpty).toList());
    }
  }

  @Test
  void whatWaitsAtAnAgencyThatLeftIsMarkedAndItsRemindersSayItHasToBeGivenToAnother()
      throws Exception {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var session = sample.session();
      var before = session.remindAgencies().today().getFirst();
      assertEquals(Optional.empty(), session.remindAgencies().left(before));

      leaves(session, before.agency(), SampleSession.MEETING.minusDays(1));

      var tracked = session.followUpActions().all();
      assertEquals(
          tracked.stream()
              .filter(t -> t.action().owner().equals(before.agency()))
              .filter(t -> t.action().progress().isOpen())
              .toList(),
          tracked.stream().filter(t -> t.agencyLeft() != null).toList());
      var remind = session.remindAgencies();
      for (var due : remind.today()) {
        assertEquals(due.agency().equals(before.agency()), remind.left(due).isPresent());
      }
      var due = remind.today().getFirst();
      var sentence =
          before.name()
              + " was a member of this Marac until 25 November 2026. These actions have to be given"
              + " to another agency.";
      assertEquals(Optional.of(sentence), remind.left(due));
      assertTrue(remind.text(due).contains(sentence));
      assertTrue(
          String.join(" ", PdfText.sentences(remind.paper(due).pdf()))
              .contains("until 25 November"));
    }
  }

  @Test
  void anAgencyIsStillThereOnItsLastDay() {
    try (var sample = SampleSession.at(Stage.HELD)) {
      var session = sample.session();
      var due = session.remindAgencies().today().getFirst();

      leaves(session, due.agency(), SampleSession.MEETING);

      assertTrue(session.followUpActions().all().stream().allMatch(t -> t.agencyLeft() == null));
    }
  }

  private static void leaves(Session session, AgencyCode code, LocalDate last) {
    var agency =
        session.agencies().stream().filter(a -> a.code().equals(code)).findFirst().orElseThrow();
    session
        .store()
        .keep(
            AuditNote.of(AuditNote.Kind.AGENCY_CHANGED),
            s ->
                s.agencies()
                    .keep(
                        new Agency(
                            agency.id(),
                            code,
                            agency.name(),
                            agency.type(),
                            agency.core(),
                            agency.role(),
                            agency.secureEmail(),
                            agency.phone(),
                            agency.protocolSignedOn(),
                            agency.joinedOn(),
                            last,
                            agency.provenance(),
                            agency.aliases())));
  }
}
