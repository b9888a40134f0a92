package org.maracdesk.testing;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.maracdesk.domain.action.Action;
import org.maracdesk.domain.action.Progress;
import org.maracdesk.domain.action.Told;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.checklist.ChecklistCover;
import org.maracdesk.domain.checklist.ChecklistDraft;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.checklist.Occasion;
import org.maracdesk.domain.meeting.Meeting;
import org.maracdesk.domain.meeting.MeetingId;
import org.maracdesk.domain.meeting.MeetingStage;
import org.maracdesk.domain.retention.LegalHold;
import org.maracdesk.domain.retention.RecordId;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.OpenVault;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.journeys.ReviewLine;
import org.maracdesk.journeys.Session;
import org.maracdesk.store.Store;
import org.maracdesk.vault.KeyHolder;
import org.maracdesk.vault.Opening;
import org.maracdesk.vault.Passphrase;
import org.maracdesk.vault.Vault;
import org.maracdesk.wording.Words;

/**
 * The sample cases long after, opened by a second holder of a key: all are due, the first was
 * disposed of, the next is proposed by the first holder, the one after by the second, and one is
 * under a hold, and another under one whose own review date has come. So are a meeting that no case
 * was ever on, proposed by the first holder, and a checklist without a case, which is under a hold.
 */
public final class DueSession implements AutoCloseable {

  /** The day it is opened on. */
  public static final LocalDate DAY = LocalDate.of(2060, 1, 12);

  /** The meeting the first holder proposed. */
  public static final MeetingId MEETING = new MeetingId(new UUID(5, 1));

  /** The checklist that is under a hold. */
  public static final ChecklistId CHECKLIST = new ChecklistId(new UUID(5, 2));

  private static final String SECOND = "five white egrets";
  private static final String STORE = "store";
  private static final String CASES = "cases";

  private final Path folder;
  private final Clock clock;
  private final Session session;

  private DueSession(Path folder, Clock clock) {
    this.folder = folder;
    this.clock = clock;
    session = enter(folder.resolve(STORE), clock);
    // Not made once: the first closing afterwards clears away what was disposed of
    var cases = cases();
    try (var words = words()) {
      session.disposeOfRecord().approve(RecordId.of(cases.get(0)), words);
    }
    session.disposeOfRecord().propose(RecordId.of(cases.get(2)));
  }

  /** Opens one, a copy: it is long in the making. */
  public static DueSession open() {
    var copy = Scratch.folder("due-session");
    StoreFiles.copy(MadeOnce.in("DUE", DueSession::make), copy);
    return new DueSession(copy, SampleSession.noon(DAY));
  }

  /** As the second holder has it open. */
  public Session session() {
    return session;
  }

  /** What tells the day. */
  public Clock clock() {
    return clock;
  }

  /** The case the first holder proposed. */
  public CaseId proposed() {
    return cases().get(1);
  }

  /** The case that is under a hold. */
  public CaseId held() {
    return cases().get(3);
  }

  /** The case that is under a hold which is to be asked about. */
  public CaseId toAskAbout() {
    return cases().get(4);
  }

  /** The letters of whoever has it open. */
  public static char[] letters() {
    return SECOND.toCharArray();
  }

  @Override
  public void close() {
    session.close();
  }

  private List<CaseId> cases() {
    try (var lines = Files.lines(folder.resolve(CASES))) {
      return lines.map(UUID::fromString).map(CaseId::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Session enter(Path folder, Clock clock) {
    var door = new OpenVault(clock, new SecureRandom(), SampleSession.CHEAP, Words.english());
    var slot =
        Vault.holders(folder).stream()
            .filter(one -> one.name().equals("Ben Egret"))
            .map(KeyHolder::slot)
            .findFirst()
            .orElseThrow();
    try (var words = words()) {
      if (Vault.open(folder, slot, words) instanceof Opening.Opened(var vault)
          && door.enter(vault) instanceof OpenVault.Entry.Open(var open)) {
        return open;
      }
      throw new AssertionError("the second key does not open it");
    }
  }

  private static Passphrase words() {
    return Passphrase.of(letters());
  }

  /** The store before anything was disposed of, closed, and beside it which cases are due. */
  private static Path make(Path folder) {
    var making = new Making(SampleSession.at(PlayDemo.Stage.IMPORTED, DAY));
    var cases = making.cases.stream().map(one -> one.value().toString()).toList();
    try {
      Files.write(folder.resolve(CASES), cases);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    StoreFiles.copy(making.folder, folder.resolve(STORE));
    return folder;
  }

  /** How it comes to that. */
  private static final class Making {

    private final Path folder;
    private final Clock clock;
    private final List<CaseId> cases;
    private Session session;

    Making(SampleSession sample) {
      folder = sample.folder();
      clock = sample.clock();
      session = sample.session();
      try (var mine = SampleSession.passphrase();
          var theirs = Passphrase.of(SECOND.toCharArray())) {
        session.keepKeys().add(mine, "Ben Egret", "Information governance lead", theirs);
      }
      reportEverything();
      cases =
          session.keepRetention().due().lines().stream()
              .map(ReviewLine::record)
              .flatMap(
                  record ->
                      record instanceof RecordId.OfCase(var id) ? Stream.of(id) : Stream.empty())
              .toList();
      addLoose();
      session = sample.reopened();
      session.disposeOfRecord().propose(RecordId.of(MEETING));
      hold(RecordId.of(CHECKLIST), LegalHold.Kind.COMPLAINT, "Invented complaints office");
      session.disposeOfRecord().propose(RecordId.of(cases.get(0)));
      session.disposeOfRecord().propose(RecordId.of(cases.get(1)));
      hold(RecordId.of(cases.get(3)), LegalHold.Kind.INQUIRY, "Invented inquiry team");
      session.close();
    }

    private void addLoose() {
      var meeting =
          new Meeting(
              MEETING,
              LocalDate.of(2031, 3, 20),
              LocalTime.of(9, 30),
              12,
              210,
              Confidential.NONE,
              Confidential.NONE,
              Confidential.NONE,
              MeetingStage.PLANNED,
              null,
              0);
      var form = session.completeChecklist().shelf().usual();
      var cover =
          new ChecklistCover(
              CHECKLIST,
              form.edition(),
              Occasion.REFERRAL,
              Instant.parse("2057-06-04T09:00:00Z"),
              null,
              null,
              null,
              Confidential.of("Invented heron"));
      session.close();
      try (var words = SampleSession.passphrase();
          var vault = assertInstanceOf(Opening.Opened.class, Vault.open(folder, words)).vault();
          var store = Store.on(vault, new Actor("Coordinator"), clock)) {
        store.keep(
            AuditNote.of(AuditNote.Kind.SPREADSHEETS_IMPORTED),
            s -> {
              s.keeping().keep(overdue());
              s.meetings().keep(meeting);
              s.checklists().keep(cover, ChecklistDraft.on(form));
            });
      }
    }

    /** One that was put on when its review date was still ahead. */
    private LegalHold overdue() {
      return new LegalHold(
          new UUID(5, 3),
          RecordId.of(cases.get(4)),
          LegalHold.Kind.CRIMINAL_CASE,
          Confidential.of("Invented detective"),
          DAY.minusYears(2),
          DAY,
          null,
          Confidential.NONE);
    }

    private void hold(RecordId record, LegalHold.Kind kind, String askedBy) {
      session
          .keepRetention()
          .hold(record, kind, Confidential.of(askedBy), DAY.minusMonths(2), DAY.plusMonths(10));
    }

    private void reportEverything() {
      var reason = Confidential.of("An invented reason");
      var open =
          session.followUpActions().all().stream()
              .map(tracked -> tracked.action())
              .filter(action -> action.progress().isOpen())
              .collect(
                  Collectors.toMap(
                      Action::id, action -> (Progress) new Progress.NotPossible(DAY, reason)));
      if (!open.isEmpty()) {
        session.followUpActions().report(open, new Told(reason, DAY));
      }
    }
  }
}
