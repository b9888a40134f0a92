package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.checklist.Answer;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.checklist.ItemId;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.retention.DisposalBar;
import org.maracdesk.domain.retention.Disposed;
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
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.ExplainedException;
import org.maracdesk.wording.Words;

/** The meeting of a year before once all its cases are gone, and a checklist that has no case. */
class DisposeOfMeetingTest {

  private static final LocalDate LATER = LocalDate.of(2060, 1, 12);
  private static final LocalDate CHANGED = SampleSession.MEETING.plusDays(200);
  private static final ZoneId WALL = ZoneId.of("Europe/London");
  private static final Confidential REASON = Confidential.of("An invented reason");
  private static final String BEN = "five white egrets";

  @TempDir private static Path made;
  private static String ann;
  private static MeetingId meeting;
  private static ChecklistId checklist;

  @TempDir private Path temporary;
  private Path folder;
  private Session session;

  @BeforeAll
  static void takeTheCasesAway() throws IOException {
    try (var sample = SampleSession.at(PlayDemo.Stage.IMPORTED)) {
      ann = new String(PlayDemo.PASSPHRASE);
      var open = sample.session();
      meeting = open.buildAgenda().on(SampleSession.EARLIER_MEETING).orElseThrow();
      try (var mine = words(ann);
          var theirs = words(BEN)) {
        assertTrue(open.keepKeys().add(mine, "Ben Egret", "Information governance lead", theirs));
      }
      for (var line : open.findCase().all()) {
        open.store()
            .keep(
                AuditNote.of(AuditNote.Kind.CASE_DISPOSED, line.id().value()),
                s -> s.retention().remove(RecordId.of(line.id()), UUID::randomUUID));
      }
      checklist =
          done(
              open.completeChecklist()
                  .begin(
                      NewChecklist.withoutCase(
                          open.completeChecklist().shelf().usual().edition(),
                          Confidential.of("Invented heron"))));
      open.close();
      StoreFiles.copy(sample.folder(), made.resolve("store"));
    }
  }

  @BeforeEach
  void open() throws IOException {
    folder = temporary.resolve("store");
    StoreFiles.copy(made.resolve("store"), folder);
    session = as(ann, LATER);
  }

  @AfterEach
  void close() {
    session.close();
  }

  @Test
  void aMeetingWaitsForTheLastOfItsCasesWhateverItsDate() {
    try (var sample = SampleSession.at(PlayDemo.Stage.IMPORTED, LATER)) {
      var full = sample.session();
      var earlier = full.buildAgenda().on(SampleSession.EARLIER_MEETING).orElseThrow();
      int cases = full.buildAgenda().record(earlier).orElseThrow().cases().size();

      var due = full.keepRetention().due();

      assertTrue(cases > 1);
      assertEquals(1, due.waiting());
      assertFalse(due.lines().stream().anyMatch(l -> l.record().equals(RecordId.of(earlier))));
      assertEquals(
          new Outcome.Barred(List.of(new DisposalBar.CasesLeft(cases))),
          full.disposeOfRecord().propose(RecordId.of(earlier)));
    }
  }

  @Test
  void aMeetingWithoutCasesIsDueAfterItsOwnYears() {
    var line = line(RecordId.of(meeting));

    assertEquals(RecordClass.MEETING, line.review().recordClass());
    assertEquals(SampleSession.EARLIER_MEETING.plusYears(7), line.review().on());
    session.keepRetention().keep(new RetentionPolicy(0, 7, 7, 25, 15, 1, 100, true));
    assertFalse(isDue(RecordId.of(meeting)));
    assertEquals(
        new Outcome.Barred(
            List.of(new DisposalBar.NotDue(SampleSession.EARLIER_MEETING.plusYears(100)))),
        session.disposeOfRecord().propose(RecordId.of(meeting)));
  }

  @Test
  void twoPeopleDisposeOfAMeetingAndItsCertificateNamesNobodyWhoWasThere() throws Exception {
    var there = session.store().read(s -> s.meetings().attendance(meeting));
    var figures = session.countActions().figures(null, LATER);
    disposeOf(RecordId.of(meeting));

    var certified = session.disposeOfRecord().certificates().getFirst();
    var made = certified.certificate();
    assertEquals(new Disposed.OfMeeting(meeting, SampleSession.EARLIER_MEETING), made.of());
    assertEquals(1, made.removed().get(Removed.MEETING));
    assertEquals(there.size(), made.removed().get(Removed.ATTENDANCE));
    assertTrue(certified.unchanged());
    assertTrue(session.store().read(s -> s.meetings().meeting(meeting)).isEmpty());
    assertEquals(figures, session.countActions().figures(null, LATER));
    assertEquals(List.of(), session.check().problems());
    assertTrue(session.disposeOfRecord().isStillInTheFile());
    assertEquals(
        "marac-2060-01-12-disposal-meeting-2025-12-18.pdf",
        session.disposeOfRecord().fileName(certified));

    var paper = PdfText.copied(session.disposeOfRecord().draw(certified));
    assertTrue(paper.contains("18 December 2025"), paper);
    assertTrue(paper.contains(meeting.value().toString()), paper);
    assertFalse(there.isEmpty());
    for (var one : there) {
      assertFalse(!one.name().isBlank() && paper.contains(one.name().text()), paper);
      assertFalse(!one.name().isBlank() && made.lines().contains(one.name().text()), paper);
    }
  }

  @Test
  void aBackupThatStillHoldsTheMeetingSaysSoAndIsReplacedAtTheLock() {
    disposeOf(RecordId.of(meeting));
    var between = assertInstanceOf(BackupOutcome.Made.class, session.keepBackups().make());
    assertTrue(between.backup().owing());

    session.lock(Session.Locked.BY_HAND);

    session = as(ann, LATER);
    var all = session.keepBackups().all();
    assertFalse(session.disposeOfRecord().isStillInTheFile());
    assertFalse(all.isEmpty());
    assertTrue(all.stream().noneMatch(KeptBackup::owing));
  }

  @Test
  void theTrailGoesOnToSayWhichMeetingItWas() {
    disposeOf(RecordId.of(meeting));

    var last =
        session.whoDidWhat().latest(Search.ALL, 20).lines().stream()
            .filter(line -> line.entry().note().kind() == AuditNote.Kind.MEETING_DISPOSED)
            .findFirst()
            .orElseThrow();

    assertEquals(SampleSession.EARLIER_MEETING, last.meeting());
    assertEquals(List.of(), last.cases());
    assertTrue(last.entry().note().about().contains(meeting.value()));
  }

  @Test
  void aChecklistWithoutACaseIsDueByItsLastChangeAndGoesWholeToo() throws Exception {
    assertEquals(SampleSession.MEETING.plusYears(1), line(RecordId.of(checklist)).review().on());
    session.close();
    session = as(ann, CHANGED);
    var page = session.completeChecklist().open(checklist).orElseThrow();
    session.completeChecklist().keep(checklist, page.draft().with(new ItemId("q1"), Answer.YES));
    session.close();
    session = as(ann, LATER);
    var line = line(RecordId.of(checklist));
    assertEquals(CHANGED.plusYears(1), line.review().on());
    assertEquals(RecordClass.CHECKLIST, line.review().recordClass());

    disposeOf(RecordId.of(checklist));

    assertTrue(session.completeChecklist().open(checklist).isEmpty());
    var certified = session.disposeOfRecord().certificates().getFirst();
    assertEquals(new Disposed.OfChecklist(checklist, CHANGED), certified.certificate().of());
    assertEquals(Map.of(Removed.CHECKLISTS, 1), certified.certificate().removed());
    assertTrue(certified.unchanged());
    assertFalse(
        PdfText.copied(session.disposeOfRecord().draw(certified)).contains("Invented heron"));
    assertEquals(List.of(), session.check().problems());
    assertThrows(
        ExplainedException.class, () -> session.disposeOfRecord().propose(RecordId.of(checklist)));
  }

  @Test
  void aReferralThatIsBeingWrittenForAChecklistStandsInTheWay() {
    session
        .store()
        .keep(
            AuditNote.of(AuditNote.Kind.REFERRAL_DRAFTED, checklist.value()),
            s -> {
              s.unfinished().keep(Map.of("summary", REASON));
              s.unfinished().isFor(checklist);
            });

    assertEquals(
        new Outcome.Barred(List.of(new DisposalBar.BeingWrittenFor())),
        session.disposeOfRecord().propose(RecordId.of(checklist)));
  }

  @Test
  void whoeverProposedAMeetingCannotApproveIt() {
    session.disposeOfRecord().propose(RecordId.of(meeting));

    assertEquals(
        new Outcome.Barred(List.of(new DisposalBar.SamePerson())),
        approve(ann, RecordId.of(meeting)));
    assertTrue(session.store().read(s -> s.meetings().meeting(meeting)).isPresent());
  }

  @Test
  void aHoldKeepsAMeetingAndAChecklistUntilItIsLifted() {
    for (var record : List.of(RecordId.of(meeting), RecordId.of(checklist))) {
      session.disposeOfRecord().propose(record);
      var hold = hold(record);
      assertEquals(
          List.of(record),
          session.keepRetention().held().stream().map(held -> held.record().record()).toList());
      asInstead(BEN);
      assertEquals(
          new Outcome.Barred(List.of(new DisposalBar.Held(LegalHold.Kind.COMPLAINT, LATER))),
          approve(BEN, record));

      done(session.keepRetention().lift(hold, REASON));

      assertInstanceOf(Outcome.Disposed.class, approve(BEN, record));
      assertEquals(List.of(), session.keepRetention().held());
      asInstead(ann);
    }
  }

  @Test
  void aDraftUnderAHoldIsNotThrownAwayEither() {
    var hold = hold(RecordId.of(checklist));

    assertThrows(ExplainedException.class, () -> session.completeChecklist().discard(checklist));
    assertTrue(session.completeChecklist().open(checklist).isPresent());

    done(session.keepRetention().lift(hold, REASON));
    session.completeChecklist().discard(checklist);
    assertTrue(session.completeChecklist().open(checklist).isEmpty());
    assertEquals(List.of(), session.check().problems());
  }

  @Test
  void bothAreKeptLongerForAReasonAndWhatWasProposedFalls() {
    for (var record : List.of(RecordId.of(meeting), RecordId.of(checklist))) {
      session.disposeOfRecord().propose(record);

      done(session.keepRetention().keepLonger(record, LATER.plusYears(2), REASON));

      assertFalse(isDue(record));
    }
    session.close();
    session = as(ann, LATER.plusYears(2));
    assertEquals(null, line(RecordId.of(meeting)).proposal());
    assertEquals(LATER.plusYears(2), line(RecordId.of(checklist)).review().on());
  }

  @Test
  void aHoldSaysWhatItIsOn() {
    var refused =
        assertInstanceOf(
            Answered.Refused.class,
            session
                .keepRetention()
                .hold(
                    null,
                    LegalHold.Kind.INQUIRY,
                    Confidential.of("A team"),
                    LATER,
                    LATER.plusDays(1)));

    assertEquals(List.of(Problem.at("record", Problem.Kind.MISSING)), refused.problems());
    assertEquals(
        Set.of(RecordId.of(meeting), RecordId.of(checklist)),
        Set.copyOf(session.keepRetention().loose().stream().map(NamedRecord::record).toList()));
  }

  private LegalHold hold(RecordId record) {
    return done(
        session
            .keepRetention()
            .hold(
                record,
                LegalHold.Kind.COMPLAINT,
                Confidential.of("An invented office"),
                LATER,
                LATER.plusYears(1)));
  }

  private void disposeOf(RecordId record) {
    assertInstanceOf(Outcome.Proposed.class, session.disposeOfRecord().propose(record));
    asInstead(BEN);
    assertInstanceOf(Outcome.Disposed.class, approve(BEN, record));
  }

  private boolean isDue(RecordId record) {
    return session.keepRetention().due().lines().stream()
        .anyMatch(line -> line.record().equals(record));
  }

  private ReviewLine line(RecordId record) {
    return session.keepRetention().due().lines().stream()
        .filter(line -> line.record().equals(record))
        .findFirst()
        .orElseThrow();
  }

  private Outcome approve(String passphrase, RecordId record) {
    try (var mine = words(passphrase)) {
      return session.disposeOfRecord().approve(record, mine);
    }
  }

  private void asInstead(String passphrase) {
    session.close();
    session = as(passphrase, LATER);
  }

  private Session as(String passphrase, LocalDate day) {
    var noon = Clock.fixed(day.atTime(LocalTime.NOON).atZone(WALL).toInstant(), WALL);
    var door = new OpenVault(noon, new SecureRandom(), SampleSession.CHEAP, Words.english());
    try (var words = words(passphrase)) {
      var vault = assertInstanceOf(Opening.Opened.class, Vault.open(folder, words)).vault();
      return assertInstanceOf(OpenVault.Entry.Open.class, door.enter(vault)).session();
    }
  }

  private static <T> T done(Answered<T> answer) {
    return switch (answer) {
      case Answered.Done<T>(var result) -> result;
      case Answered.Refused<T>(var problems) -> throw new AssertionError(problems.toString());
    };
  }

  private static Passphrase words(String words) {
    return Passphrase.of(words.toCharArray());
  }
}
