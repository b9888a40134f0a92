package org.maracdesk.ui.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.checklist.ChecklistId;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.NewChecklist;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.journeys.Refusals;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.PdfText;
import org.maracdesk.testing.PickedFile;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.ui.documents.ChecklistPaperModel.Kind;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Words;

@ExtendWith(Fx.class)
class ChecklistPaperScreenTest {

  @TempDir Path folder;

  private final SampleSession sample = SampleSession.at(PlayDemo.Stage.PLANNED);
  private final InlineBackground background = new InlineBackground();
  private ChecklistPaperModel model;
  private ChecklistPaperScreen screen;

  @AfterEach
  void close() {
    sample.close();
    assertEquals(List.of(), background.failures());
  }

  @Test
  void aCompletedChecklistIsShownFirstAndABlankFormCanBeHadToo() {
    show(true);

    assertEquals(Kind.COMPLETED, model.kind().get());
    assertEquals(List.of(Kind.COMPLETED, Kind.BLANK), model.kinds());
    assertFalse(isSeen(sets()));
    assertTrue(model.paper().get().fileName().endsWith("-checklist.pdf"));

    Fx.run(() -> model.kind().set(Kind.BLANK));

    assertTrue(isSeen(sets()));
    assertEquals("blank-ric-24-adult.pdf", model.paper().get().fileName());
  }

  @Test
  void aDraftIsOfferedAsABlankFormAndTheScreenSaysWhy() {
    show(false);

    assertEquals(List.of(Kind.BLANK), model.kinds());
    assertEquals(Kind.BLANK, model.kind().get());
    var notice = Fx.<Node>find(".m-notice");
    assertTrue(
        notice.getAccessibleText().startsWith("What has been answered so far is not printed"));
  }

  @Test
  void furtherQuestionsCanBeLeftOut() {
    show(false);
    int all = model.paper().get().pages();

    Fx.run(() -> sets().setSelected(false));

    assertTrue(model.paper().get().pages() < all);
  }

  @Test
  void thePaperIsSavedAsItWasShown() throws Exception {
    show(true);

    Fx.run(model::save);

    var saved = Files.readAllBytes(folder.resolve("paper.pdf"));
    assertTrue(PdfText.copied(saved).contains("A snapshot to guide judgement"));
  }

  @Test
  void theTitleNamesTheCaseByItsNumberAlone() {
    show(true);

    assertEquals(
        "Checklist on paper, case " + model.page().get().number().text(),
        screen.title().getValue());
  }

  @Test
  void leavingLetsGoOfThePaper() {
    show(true);

    Fx.run(screen::leave);

    assertEquals(null, model.paper().get());
  }

  @Test
  void everythingTheKeyboardReachesHasAName() {
    show(true);

    assertEquals(List.of(), Accessibility.nameless(screen.view()));
  }

  @Test
  void aChecklistBegunBeforeThereIsACaseHasItsPaperToo() {
    var journey = sample.session().completeChecklist();

    show(
        Refusals.done(
            journey.begin(
                NewChecklist.withoutCase(
                    journey.shelf().usual().edition(), Confidential.of("A.B.")))));

    assertEquals("Checklist on paper", screen.title().getValue());
    assertEquals(List.of(Kind.BLANK), model.kinds());
  }

  private void show(boolean completed) {
    var journey = sample.session().completeChecklist();
    var referrals =
        sample.session().runMeeting().record(sample.meeting()).orElseThrow().cases().stream()
            .map(heard -> heard.referral().id())
            .toList();
    var checklist =
        completed
            ? referrals.stream()
                .flatMap(id -> journey.latestOf(id).stream())
                .findFirst()
                .orElseThrow()
                .cover()
                .id()
            : Refusals.done(
                journey.begin(
                    NewChecklist.forReferral(
                        journey.shelf().usual().edition(), referrals.getFirst())));
    show(checklist);
  }

  private void show(ChecklistId checklist) {
    var journey = sample.session().completeChecklist();
    model =
        new ChecklistPaperModel(
            checklist,
            sample.session().produceDocuments(),
            journey,
            background,
            new PickedFile(folder.resolve("paper.pdf")),
            new Status(sample.clock()));
    screen = Fx.get(() -> new ChecklistPaperScreen(Words.english(), model));
    Fx.show(screen::view);
    Fx.run(screen::arrive);
    Fx.settle();
  }

  private static CheckBox sets() {
    return Fx.find(".check-box");
  }

  private static boolean isSeen(Node node) {
    return node.isVisible() && node.isManaged();
  }
}
