package org.maracdesk.journeys;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.maracdesk.journeys.Refusals.assertExplained;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.audit.AuditNote;
import org.maracdesk.domain.casefile.ReferralId;
import org.maracdesk.domain.checklist.CompletedChecklist;
import org.maracdesk.domain.minutes.HeardCase;
import org.maracdesk.journeys.PlayDemo.Stage;
import org.maracdesk.testing.PdfText;
import org.maracdesk.testing.SampleSession;

class ProduceChecklistsTest {

  private static SampleSession sample;

  @TempDir private Path folder;

  @BeforeAll
  static void open() {
    sample = SampleSession.at(Stage.HELD);
  }

  @AfterAll
  static void close() {
    sample.close();
  }

  @Test
  void aCompletedChecklistIsOfItsCaseAndBearsTheMarkingOfTheArea() throws Exception {
    var heard = withChecklist().getFirst();
    var area = sample.session().area().orElseThrow();

    var text = PdfText.copied(documents().completedChecklist(heard.referral().id()).pdf());

    assertTrue(text.contains(heard.caseFile().number().text()));
    assertTrue(text.contains(heard.caseFile().victim().formalName().text()));
    assertTrue(text.contains(area.marking()));
    assertTrue(text.contains("of 24 indicators marked yes."));
  }

  @Test
  void noCompletedChecklistSaysWhereSomebodyHides() throws Exception {
    var readme = Files.readString(NewStore.SAMPLES.resolve("README.md"));
    var line = readme.lines().filter(l -> l.startsWith("`Quillhaven`")).findFirst().orElseThrow();
    var canaries =
        Pattern.compile("`([^`]+)`").matcher(line).results().map(m -> m.group(1)).toList();
    assertEquals(11, canaries.size());
    var all = withChecklist();
    assertTrue(all.size() > 3, () -> all.size() + " checklists");

    for (var heard : all) {
      var text = PdfText.copied(documents().completedChecklist(heard.referral().id()).pdf());
      canaries.forEach(secret -> assertFalse(text.contains(secret)));
    }
  }

  @Test
  void fileNamesSayTheDayOrTheFormAndNobody() {
    var heard = withChecklist().getFirst();
    var completedOn = completedOn(heard.referral().id());

    assertEquals(
        "marac-" + completedOn + "-checklist.pdf",
        documents().completedChecklist(heard.referral().id()).fileName());
    assertEquals("blank-s-dash-11.pdf", documents().blankChecklist("s-dash-11", false).fileName());
  }

  @Test
  void savingACompletedOneIsNotedOnItsReferralAndABlankOneOnNobody() throws Exception {
    var referral = withChecklist().getFirst().referral().id();
    int before = issued(List.of(referral.value()));
    int blankBefore = issued(List.of());
    var completed = documents().completedChecklist(referral);
    var blank = documents().blankChecklist("ric-24-adult", true);
    assertEquals(before, issued(List.of(referral.value())));

    documents().save(completed, folder.resolve("one.pdf"));
    documents().save(blank, folder.resolve("two.pdf"));

    assertArrayEquals(completed.pdf(), Files.readAllBytes(folder.resolve("one.pdf")));
    assertEquals(before + 1, issued(List.of(referral.value())));
    assertEquals(blankBefore + 1, issued(List.of()));
  }

  @Test
  void aReferralWithoutACompletedChecklistIsExplained() {
    assertExplained(
        "journeys.checklist.none",
        () -> documents().completedChecklist(new ReferralId(new UUID(5, 6))));
  }

  @Test
  void aFormNobodyKnowsIsExplainedWithThoseThereAre() {
    assertExplained(
        "journeys.checklist.no-such-form", () -> documents().blankChecklist("ric-25", false));
  }

  @Test
  void furtherQuestionsMakeABlankFormLonger() {
    assertTrue(
        documents().blankChecklist("ric-24-adult", true).pages()
            > documents().blankChecklist("ric-24-adult", false).pages());
  }

  private static ProduceDocuments documents() {
    return sample.session().produceDocuments();
  }

  private static List<HeardCase> withChecklist() {
    return sample.session().runMeeting().record(sample.meeting()).orElseThrow().cases().stream()
        .filter(heard -> completed(heard.referral().id()) != null)
        .toList();
  }

  private static LocalDate completedOn(ReferralId id) {
    return completed(id).completedOn();
  }

  private static CompletedChecklist completed(ReferralId id) {
    return sample
        .session()
        .completeChecklist()
        .latestOf(id)
        .map(ChecklistPage::completed)
        .orElse(null);
  }

  private static int issued(List<UUID> about) {
    return (int)
        sample.session().store().read(s -> s.audit().latest(1000)).stream()
            .filter(e -> e.note().kind() == AuditNote.Kind.PAPER_SAVED)
            .filter(e -> e.note().about().equals(about))
            .count();
  }
}
