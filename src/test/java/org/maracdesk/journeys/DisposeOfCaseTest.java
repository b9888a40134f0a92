package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.action.Told;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.domain.meeting.AgendaItem;
import org.maracdesk.domain.meeting.AgendaItemId;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.meeting.Section;
import org.maracdesk.domain.retention.DisposalBar;
import org.maracdesk.domain.retention.DisposalCertificate;
import org.maracdesk.domain.retention.LegalHold;
import org.maracdesk.domain.retention.RecordClass;
import org.maracdesk.domain.retention.RecordId;
import org.maracdesk.domain.retention.Removed;
import org.maracdesk.domain.retention.RetentionPolicy;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.domain.shared.Problem;
import org.maracdesk.journeys.DisposeOfRecord.Outcome;
import org.maracdesk.journeys.WhoDidWhat.Search;
import org.maracdesk.testing.PdfText;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.testing.StoreFiles;
import org.maracdesk.vault.BackupOutcome;
import org.maracdesk.vault.KeptBackup;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.RecoveryWords;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.Words;

/** The cases of the samples, long after: everybody in them is grown up and all years are over. */
class DisposeOfCaseTest {

  private static final LocalDate LATER = LocalDate.of(2060, 1, 12);
  private static final ZoneId WALL = ZoneId.of("Europe/London");
  private static final Confidential REASON = Confidential.of("An invented reason");

  private static final Told TOLD = new Told(REASON, LATER);

  @TempDir private static Path made;
  private static String ann;
  private static String sheet;

  @TempDir private Path temporary;
  private Path folder;
  private Session session;

  @BeforeAll
  static void letASecondPersonIn() throws IOException {
    try (var sample = SampleSession.at(PlayDemo.Stage.IMPORTED)) {
      ann = new String(PlayDemo.PASSPHRASE);
      reportEverything(sample.session());
      var keys = sample.session().keepKeys();
      try (var mine = words(ann);
          var theirs = words("five white egrets")) {
        assertTrue(keys.add(mine, "Ben Egret", "Information governance lead", theirs));
        sheet = String.join(" ", keys.newSheet());
        var read =
            assertInstanceOf(RecoveryWords.Reading.Whole.class, new RecoveryWords().read(sheet));
        assertTrue(keys.keepSheet(mine, read));
      }
      sample.session().close();
      StoreFiles.copy(sample.folder(), made.resolve("store"));
    }
  }

  private static void reportEverything(Session session) {
    var open =
        session.followUpActions().all().stream()
            .map(FollowUpActions.Tracked::action)
            .filter(action -> action.progress().isOpen())
            .collect(
                Collectors.toMap(
                    Action::id,
                    action -> (Progress) new Progress.NotPossible(SampleSession.MEETING, REASON)));
    if (!open.isEmpty()) {
      done(session.followUpActions().report(open, new Told(REASON, SampleSession.MEETING)));
    }
  }

  @BeforeEach
  void open() throws IOException {
    folder = temporary.resolve("store");
    StoreFiles.copy(made.resolve("store"), folder);
    session = as(ann);
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void nothingIsDueBeforeItsYearsAreOverAndEverythingAfterwards() {
    assertEquals(session.findCase().all().size(), session.keepRetention().due().lines().size());
    session.close();
    session = as(ann, SampleSession.MEETING);

    assertEquals(List.of(), session.keepRetention().due().lines());
    assertEquals(
        new Outcome.Barred(List.of(new DisposalBar.NotDue(dateOf(session, free())))),
        session.disposeOfRecord().propose(RecordId.of(free())));
  }

  @Test
  void oneProposesAndAnotherApprovesAndThenNothingOfTheCaseIsLeft() {
    var id = free();
    var line = line(id);
    var page = session.findCase().page(id).orElseThrow();
    var figures = session.countActions().figures(null, LATER);
    var others = cases();
    assertInstanceOf(Outcome.Proposed.class, session.disposeOfRecord().propose(RecordId.of(id)));
    session = asInstead("five white egrets");

    var outcome = approve("five white egrets", id);

    var certificate = assertInstanceOf(Outcome.Disposed.class, outcome).certificate();
    assertEquals(line.named().named(), certificate.of());
    assertEquals("Information governance lead", certificate.approvedBy().role());
    assertFalse(certificate.proposedBy().slot().equals(certificate.approvedBy().slot()));
    assertEquals(page.referrals().size(), certificate.removed().get(Removed.REFERRALS));
    assertEquals(page.actions().size(), certificate.removed().get(Removed.ACTIONS));
    assertEquals(
        page.caseFile().participants().stream().map(p -> p.person().id()).distinct().count(),
        certificate.removed().get(Removed.PEOPLE) + certificate.peopleKept());
    assertTrue(session.findCase().page(id).isEmpty());
    others.remove(id);
    assertEquals(others, cases());
    assertEquals(figures, session.countActions().figures(null, LATER));
    assertEquals(List.of(), session.check().problems());
    assertEquals(
        AuditNote.Kind.CASE_DISPOSED,
        session
            .store()
            .read(s -> s.audit().about(List.of(id.value()), 1))
            .getFirst()
            .note()
            .kind());
  }

  @Test
  void whatWasDoneToACaseIsFoundByItsNumberAlsoOnceItIsGone() {
    var id = free();
    var number = number(id);
    assertTrue(session.noteReading().opened(id, NoteReading.View.CASE).isEmpty());
    var before = kindsAbout(number);
    session.disposeOfRecord().propose(RecordId.of(id));
    session = asInstead("five white egrets");
    assertInstanceOf(Outcome.Disposed.class, approve("five white egrets", id));

    var found = session.whoDidWhat().latest(new Search(Set.of(), null, number), 100).lines();

    assertTrue(before.contains(AuditNote.Kind.CASE_READ));
    assertTrue(
        kindsAbout(number)
            .containsAll(
                Set.of(
                    AuditNote.Kind.CASE_DISPOSED,
                    AuditNote.Kind.DISPOSAL_PROPOSED,
                    AuditNote.Kind.CASE_READ)));
    found.forEach(line -> assertTrue(line.cases().contains(number), line.toString()));
    assertEquals(Set.of(), kindsAbout(new CaseNumber(1999, 1)));
  }

  private Set<AuditNote.Kind> kindsAbout(CaseNumber number) {
    return session.whoDidWhat().latest(new Search(Set.of(), null, number), 100).lines().stream()
        .map(line -> line.entry().note().kind())
        .collect(Collectors.toSet());
  }

  @Test
  void whoeverProposedItCannotApproveIt() {
    var id = free();
    session.disposeOfRecord().propose(RecordId.of(id));

    assertEquals(new Outcome.Barred(List.of(new DisposalBar.SamePerson())), approve(ann, id));
    assertTrue(session.findCase().page(id).isPresent());
    assertEquals(List.of(), session.disposeOfRecord().certificates());
  }

  @Test
  void withoutTheirOwnWordsNobodyApproves() {
    var id = free();
    session.disposeOfRecord().propose(RecordId.of(id));
    session = asInstead("five white egrets");

    assertEquals(new Outcome.WrongWords(), approve("a guess", id));
    assertEquals(new Outcome.WrongWords(), approve(ann, id));
    assertTrue(session.findCase().page(id).isPresent());
    assertEquals(
        2,
        session.whoDidWhat().latest(new Search(Set.of(), null, null), 100).lines().stream()
            .filter(line -> line.entry().note().kind() == AuditNote.Kind.OWN_WORDS_WRONG)
            .count());
  }

  @Test
  void theRecoverySheetIsNobodysKeyAndNeitherProposesNorApproves() {
    var id = free();
    session.disposeOfRecord().propose(RecordId.of(id));
    session = asInstead(sheet);

    assertEquals(new Outcome.Barred(List.of(new DisposalBar.NobodysKey())), approve(sheet, id));
    assertEquals(
        new Outcome.Barred(List.of(new DisposalBar.NobodysKey())),
        session.disposeOfRecord().propose(RecordId.of(free())));
  }

  @Test
  void whatNobodyProposedNobodyApproves() {
    var id = free();
    session = asInstead("five white egrets");

    assertEquals(
        new Outcome.Barred(List.of(new DisposalBar.NotProposed())),
        approve("five white egrets", id));

    session.disposeOfRecord().propose(RecordId.of(id));
    session.disposeOfRecord().takeBack(RecordId.of(id));
    session = asInstead(ann);

    assertEquals(new Outcome.Barred(List.of(new DisposalBar.NotProposed())), approve(ann, id));
  }

  @Test
  void aHoldThatCameBetweenKeepsTheCaseUntilItIsLifted() {
    var id = free();
    session.disposeOfRecord().propose(RecordId.of(id));
    var hold =
        done(
            session
                .keepRetention()
                .hold(
                    RecordId.of(id),
                    LegalHold.Kind.DEATH_REVIEW,
                    Confidential.of("Community safety partnership"),
                    LATER,
                    LATER.plusYears(1)));
    session = asInstead("five white egrets");

    assertEquals(
        new Outcome.Barred(List.of(new DisposalBar.Held(LegalHold.Kind.DEATH_REVIEW, LATER))),
        approve("five white egrets", id));

    var lifted = done(session.keepRetention().lift(hold, REASON));
    assertEquals(LATER, lifted.liftedOn());
    assertEquals(List.of(lifted), session.keepRetention().holds(RecordId.of(id)));
    assertEquals(RecordClass.FLAGGED, line(id).review().recordClass());
    assertInstanceOf(Outcome.Disposed.class, approve("five white egrets", id));
  }

  @Test
  void aHoldNeedsItsKindWhoAskedItsDayAndAReviewDate() {
    var refused =
        assertInstanceOf(
            Answered.Refused.class,
            session
                .keepRetention()
                .hold(RecordId.of(free()), null, Confidential.NONE, LATER.plusDays(1), LATER));

    assertEquals(
        List.of(
            Problem.at("kind", Problem.Kind.MISSING),
            Problem.at("askedBy", Problem.Kind.MISSING),
            Problem.at("since", Problem.Kind.IN_THE_FUTURE),
            Problem.at("reviewOn", Problem.Kind.IN_THE_PAST)),
        refused.problems());
    assertEquals(List.of(), session.keepRetention().holds(RecordId.of(free())));
  }

  @Test
  void openActionsAndMeetingsThatAreNotOverStandInTheWay() {
    var id = free();
    var page = session.findCase().page(id).orElseThrow();
    var action = page.actions().getFirst().id();
    done(session.followUpActions().report(action, new Progress.Open(), TOLD));
    var next =
        new Meeting(
            new MeetingId(UUID.randomUUID()),
            LATER.plusDays(3),
            LocalTime.NOON,
            12,
            210,
            Confidential.NONE,
            Confidential.NONE,
            Confidential.NONE,
            MeetingStage.PLANNED,
            null,
            0);
    var item =
        new AgendaItem(
            new AgendaItemId(UUID.randomUUID()),
            id,
            page.latest().referral().id(),
            Section.CHILDREN,
            12,
            new ItemOutcome.Waiting());
    session
        .store()
        .keep(
            AuditNote.of(AuditNote.Kind.MEETING_PLANNED),
            s -> {
              s.meetings().keep(next);
              s.meetings().keepItems(next.id(), List.of(item));
            });

    assertEquals(
        new Outcome.Barred(
            List.of(
                new DisposalBar.NotDue(LATER.plusDays(3).plusYears(7)),
                new DisposalBar.Listed(LATER.plusDays(3)),
                new DisposalBar.ActionsOpen(1))),
        session.disposeOfRecord().propose(RecordId.of(id)));
  }

  @Test
  void aReferralThatIsBeingWrittenAboutSomebodyOfTheCaseStandsInTheWay() {
    var id = free();
    var victim = session.findCase().page(id).orElseThrow().caseFile().victim();
    session
        .store()
        .keep(
            AuditNote.of(AuditNote.Kind.REFERRAL_DRAFTED),
            s ->
                s.unfinished()
                    .keep(
                        Map.of("person.000.id", Confidential.of(victim.id().value().toString()))));

    assertEquals(
        new Outcome.Barred(List.of(new DisposalBar.BeingReferred())),
        session.disposeOfRecord().propose(RecordId.of(id)));
  }

  @Test
  void aCaseIsKeptLongerForAReasonAndWhatWasProposedFalls() {
    var id = free();
    session.disposeOfRecord().propose(RecordId.of(id));
    var retention = session.keepRetention();

    assertInstanceOf(
        Answered.Refused.class, retention.keepLonger(RecordId.of(id), LATER, Confidential.NONE));
    assertTrue(line(id).proposal() != null);

    done(retention.keepLonger(RecordId.of(id), LATER.plusYears(2), REASON));

    assertTrue(
        retention.due().lines().stream().noneMatch(line -> line.record().equals(RecordId.of(id))));
    session.close();
    session = as("five white egrets", LATER.plusYears(2));
    assertEquals(LATER.plusYears(2), line(id).review().on());
    assertEquals(null, line(id).proposal());
  }

  @Test
  void aCertificateNamesNobodyAndSaysWhatMayStillHoldTheCase() throws Exception {
    var id = free();
    var people = session.findCase().page(id).orElseThrow().caseFile().participants();
    var number = number(id);
    session.keepRetention().keep(RetentionPolicy.USUAL);
    session.disposeOfRecord().propose(RecordId.of(id));
    session = asInstead("five white egrets");
    approve("five white egrets", id);

    var certified = session.disposeOfRecord().certificates().getFirst();
    var paper = PdfText.copied(session.disposeOfRecord().draw(certified));

    assertTrue(certified.unchanged());
    assertEquals(1, certified.certificate().policyVersion());
    assertTrue(paper.contains("12 January 2061"), paper);
    assertTrue(paper.contains(number.text()), paper);
    assertTrue(paper.replaceAll("\\s", "").contains(certified.sha256()), paper);
    for (var one : people) {
      for (var name : List.of(one.person().familyName(), one.person().givenNames())) {
        assertFalse(!name.isBlank() && paper.contains(name.text()), paper);
        assertFalse(
            !name.isBlank() && certified.certificate().lines().contains(name.text()), paper);
      }
    }
    assertFalse(paper.contains("Egret"), paper);
  }

  @Test
  void theLockAfterADisposalMakesABackupThatIsProven() {
    var id = free();
    session.disposeOfRecord().propose(RecordId.of(id));
    session = asInstead("five white egrets");
    assertInstanceOf(Outcome.Disposed.class, approve("five white egrets", id));

    session.lock(Session.Locked.BY_HAND);

    session = as(ann);
    assertEquals(Optional.empty(), session.keepBackups().standing().trouble());
    assertTrue(session.keepBackups().standing().proven().isPresent());
  }

  @Test
  void aBackupBetweenADisposalAndTheLockIsReplacedAtTheLockByOneWithoutTheCase() {
    var id = free();
    session.disposeOfRecord().propose(RecordId.of(id));
    session = asInstead("five white egrets");
    assertInstanceOf(Outcome.Disposed.class, approve("five white egrets", id));
    var made = assertInstanceOf(BackupOutcome.Made.class, session.keepBackups().make());
    assertTrue(made.backup().owing());

    session.lock(Session.Locked.BY_HAND);

    session = as(ann);
    var all = session.keepBackups().all();
    assertEquals(
        List.of(KeptBackup.State.PROVEN), all.stream().map(KeptBackup::state).distinct().toList());
    assertTrue(all.stream().noneMatch(KeptBackup::owing));
  }

  @Test
  void aCertificateThatWasChangedIsFound() {
    var id = free();
    session.disposeOfRecord().propose(RecordId.of(id));
    session = asInstead("five white egrets");
    var made = assertInstanceOf(Outcome.Disposed.class, approve("five white egrets", id));
    var other =
        new DisposalCertificate(
            UUID.randomUUID(),
            made.certificate().of(),
            RecordClass.ADULTS,
            LATER,
            9,
            made.certificate().proposedBy(),
            LATER,
            made.certificate().approvedBy(),
            LATER,
            made.certificate().removed(),
            0);
    var hash = session.disposeOfRecord().certificates().getFirst().sha256();
    session
        .store()
        .keep(AuditNote.of(AuditNote.Kind.CASE_DISPOSED), s -> s.retention().keep(other, hash));

    assertEquals(
        Set.of(true, false),
        session.disposeOfRecord().certificates().stream()
            .map(DisposeOfRecord.Certified::unchanged)
            .collect(Collectors.toSet()));
  }

  private CaseId free() {
    return session.findCase().all().stream()
        .filter(line -> line.openActions() == 0)
        .filter(line -> !session.findCase().page(line.id()).orElseThrow().actions().isEmpty())
        .map(CaseLine::id)
        .min(Comparator.comparing(CaseId::value))
        .orElseThrow();
  }

  private static LocalDate dateOf(Session session, CaseId id) {
    return session
        .store()
        .read(s -> RetentionReading.one(s, id, SampleSession.MEETING))
        .orElseThrow()
        .review()
        .on();
  }

  private ReviewLine line(CaseId id) {
    return session.keepRetention().due().lines().stream()
        .filter(line -> line.record().equals(RecordId.of(id)))
        .findFirst()
        .orElseThrow();
  }

  private CaseNumber number(CaseId id) {
    return session.findCase().page(id).orElseThrow().caseFile().number();
  }

  private Set<CaseId> cases() {
    return session.findCase().all().stream().map(CaseLine::id).collect(Collectors.toSet());
  }

  private static <T> T done(Answered<T> answer) {
    return switch (answer) {
      case Answered.Done<T>(var result) -> result;
      case Answered.Refused<T>(var problems) -> throw new AssertionError(problems.toString());
    };
  }

  private Outcome approve(String passphrase, CaseId id) {
    try (var mine = passphrase.equals(sheet) ? sheetWords() : words(passphrase)) {
      return session.disposeOfRecord().approve(RecordId.of(id), mine);
    }
  }

  private Session asInstead(String passphrase) {
    session.close();
    return as(passphrase);
  }

  private Session as(String passphrase) {
    return as(passphrase, LATER);
  }

  private Session as(String passphrase, LocalDate day) {
    var noon = Clock.fixed(day.atTime(LocalTime.NOON).atZone(WALL).toInstant(), WALL);
    var door = new OpenVault(noon, new SecureRandom(), SampleSession.CHEAP, Words.english());
    try (var words = passphrase.equals(sheet) ? sheetWords() : words(passphrase)) {
      var vault = assertInstanceOf(Opening.Opened.class, Vault.open(folder, words)).vault();
      return assertInstanceOf(OpenVault.Entry.Open.class, door.enter(vault)).session();
    }
  }

  private static Passphrase sheetWords() {
    return assertInstanceOf(RecoveryWords.Reading.Whole.class, new RecoveryWords().read(sheet))
        .passphrase();
  }

  private static Passphrase words(String words) {
    return Passphrase.of(words.toCharArray());
  }
}
