package org.maracdesk.ui.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.audit.Actor;
import org.maracdesk.domain.audit.AuditEntry;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.audit.AuditNote.Kind;
import org.maracdesk.domain.casefile.CaseId;
import org.maracdesk.domain.casefile.CaseNumber;
import org.maracdesk.exchange.AreaJson;
import org.maracdesk.journeys.NoteReading.View;
import org.maracdesk.journeys.OpenVault;
import org.maracdesk.journeys.Session;
import org.maracdesk.journeys.TrailFile;
import org.maracdesk.journeys.WhoDidWhat.Line;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.OpenStore;
import org.maracdesk.testing.PickedFile;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.ui.audit.TrailModel.Shown;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Words;

class TrailModelTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @TempDir private static Path folder;

  private static Session session;

  private final InlineBackground background = new InlineBackground();
  private final Status status = new Status(OpenStore.NOON);
  private final Path file = folder.resolve("record.jsonl");
  private TrailModel model;

  /** A trail of more entries than are read at once. */
  @BeforeAll
  static void fill() {
    var door =
        new OpenVault(OpenStore.NOON, new SecureRandom(), SampleSession.CHEAP, Words.english());
    try (var passphrase = SampleSession.passphrase()) {
      session =
          door.create(
              folder.resolve("store"), passphrase, AreaJson.unnamed(), new Actor("Coordinator"));
    }
    for (int i = 0; i < TrailModel.AT_ONCE + 20; i++) {
      session.noteReading().opened(new CaseId(new UUID(4, i)), View.CASE);
    }
    session.registerCase().discard();
  }

  @AfterAll
  static void close() {
    session.close();
  }

  @BeforeEach
  void open() {
    model = model(AnsweringDialogs.yes());
    model.load();
  }

  private TrailModel model(AnsweringDialogs dialogs) {
    return new TrailModel(session.whoDidWhat(), background, dialogs, new PickedFile(file), status);
  }

  @Test
  void aLongTrailComesInPartsWithoutAnEntryTwiceOrMissing() {
    assertEquals(TrailModel.AT_ONCE, model.lines().size());
    assertTrue(model.more().get());

    model.earlier();

    assertFalse(model.more().get());
    assertEquals(model.all().get(), model.lines().size());
    assertEquals(
        model.lines().size(),
        model.lines().stream()
            .map(line -> line.entry().number())
            .collect(Collectors.toSet())
            .size());
    assertEquals(List.of(), background.failures());
  }

  @Test
  void typingIsLeftOutUntilItIsAskedFor() {
    assertTrue(model.isNarrowed());
    assertTrue(sorts().stream().noneMatch(AuditNote.Sort.TYPING::equals));
    model.shown().set(Shown.TYPING);
    assertEquals(Set.of(AuditNote.Sort.TYPING), sorts());
    model.shown().set(Shown.UNLOCKS);
    assertEquals(Kind.STORE_CREATED, model.lines().getLast().entry().note().kind());
    model.clear();
    assertFalse(model.isNarrowed());
  }

  private Set<AuditNote.Sort> sorts() {
    return model.lines().stream()
        .map(line -> line.entry().note().kind().sort())
        .collect(Collectors.toSet());
  }

  @Test
  void aDayAndACaseNarrowWhatIsShown() {
    model.day().set(TODAY.minusDays(1));
    assertEquals(List.of(), model.lines());
    model.day().set(TODAY);
    assertFalse(model.lines().isEmpty());

    model.caseNumber().set("M-2026-");
    assertTrue(model.isCaseUnreadable());
    assertFalse(model.lines().isEmpty(), "what is half typed hides nothing");
    model.caseNumber().set(" m-2026-0009 ");
    assertFalse(model.isCaseUnreadable());
    assertEquals(List.of(), model.lines());
    assertEquals(0, model.all().get());
  }

  @Test
  void theRecordIsCheckedAndACodeFromAPaperToo() {
    assertNull(model.checked().get());
    model.check();
    assertTrue(model.checked().get() != null && model.checked().get().holds());
    assertFalse(model.checking().get());

    var end = session.whoDidWhat().end();
    model.check(" " + end.number() + " ", end.code().toLowerCase());
    assertTrue(model.codeChecked().get() != null && model.codeChecked().get().there());
    for (var wrong : List.of("", "x", "-1", "12.5", "99999999999999999999999")) {
      model.check(wrong, end.code());
      assertTrue(model.codeChecked().get() != null && !model.codeChecked().get().there(), wrong);
    }
    assertEquals(List.of(), background.failures());
  }

  @Test
  void aCopyIsSavedOnlyAfterAYesAndIsNoted() {
    model(AnsweringDialogs.no()).export();
    assertFalse(Files.exists(file));

    model.export();

    assertEquals(List.of(), TrailFile.check(file, 0).problems());
    assertEquals(Kind.TRAIL_EXPORTED, model.lines().getFirst().entry().note().kind());
    assertNotNull(status.sentence().get());
  }

  @Test
  void anEntryIsSaidInAPlainSentence() {
    var words = new TrailWords(Words.english(), OpenStore.NOON);
    var note = AuditNote.of(Kind.SPREADSHEET_EXPORTED).detailed("REFERRALS").counting(12);
    var line = line(note, new CaseNumber(2026, 412));

    assertEquals("Exported to a spreadsheet: referrals, 12 rows", words.what(line));
    assertEquals("M-2026-0412 · meeting of 21 November 2026", words.about(line));
    assertEquals("21 November 2026, 12:00, Coordinator · no. 1,234", words.by(line));
    assertEquals(
        "Store locked: nobody was there",
        words.what(line(AuditNote.of(Kind.STORE_LOCKED).detailed("IDLE"))));
    assertEquals(
        "Attempts to unlock with words that did not fit: 3",
        words.what(line(AuditNote.of(Kind.UNLOCKS_FAILED).counting(3))));
    assertEquals(
        "Paper printed: LATER_KIND",
        words.what(line(AuditNote.of(Kind.PAPER_PRINTED).detailed("LATER_KIND"))));
  }

  private static Line line(AuditNote note, CaseNumber... cases) {
    return new Line(
        new AuditEntry(1234, OpenStore.NOON.instant(), new Actor("Coordinator"), note),
        List.of(cases),
        TODAY);
  }
}
