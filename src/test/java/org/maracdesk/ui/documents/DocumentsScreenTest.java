package org.maracdesk.ui.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.maracdesk.domain.casefile.CaseDecision;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.journeys.Answered;
import org.maracdesk.journeys.DocumentKind;
import org.maracdesk.journeys.PlayDemo;
import org.maracdesk.testing.Accessibility;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.InlineBackground;
import org.maracdesk.testing.PdfText;
import org.maracdesk.testing.PickedFile;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.ui.frame.Status;
import org.maracdesk.wording.Wording;
import org.maracdesk.wording.Words;

@ExtendWith(Fx.class)
class DocumentsScreenTest {

  @TempDir Path folder;

  private final SampleSession sample = SampleSession.at(PlayDemo.Stage.PLANNED);
  private final InlineBackground background = new InlineBackground();
  private final Status status = new Status(sample.clock());
  private DocumentsModel model;
  private DocumentsScreen screen;

  @BeforeEach
  void show() {
    model =
        new DocumentsModel(
            sample.meeting(),
            sample.session().produceDocuments(),
            sample.session().buildAgenda(),
            background,
            new PickedFile(folder.resolve("paper.pdf")),
            status);
    screen = Fx.get(() -> new DocumentsScreen(Words.english(), model));
    Fx.show(screen::view);
    Fx.run(screen::arrive);
    Fx.settle();
  }

  @AfterEach
  void close() {
    sample.close();
    assertEquals(List.of(), background.failures());
  }

  @Test
  void aPlannedMeetingShowsItsAgendaFirst() {
    assertEquals(DocumentKind.AGENDA, model.kind().get());
    assertEquals("Papers, 26 November 2026", screen.title().getValue());
  }

  @Test
  void minutesOfAnOpenMeetingAreCalledADraft() {
    Fx.run(() -> model.kind().set(DocumentKind.MINUTES));

    assertTrue(model.isDraft());
    var notice = Fx.find(".m-notice");
    assertTrue(notice.getAccessibleText().startsWith("These minutes are a draft"));
  }

  @Test
  void onlyPagesInSightHaveAPicture() {
    var sheets = Fx.get(() -> List.copyOf(screen.view().lookupAll(".m-page-sheet")));

    assertTrue(sheets.size() > 3);
    assertTrue(((PageSheet) sheets.getFirst()).hasPicture());
    assertFalse(((PageSheet) sheets.getLast()).hasPicture());
  }

  @Test
  void endLeadsToTheLastPage() {
    Pages pages = Fx.find(".m-pages");
    Fx.run(pages::requestFocus);

    Fx.key(KeyCode.END);

    assertEquals(pages.pages(), pages.current().get());
    var sheets = Fx.get(() -> List.copyOf(screen.view().lookupAll(".m-page-sheet")));
    assertTrue(((PageSheet) sheets.getLast()).hasPicture());
    assertFalse(((PageSheet) sheets.getFirst()).hasPicture());
  }

  @Test
  void aSheetHasTheShapeOfItsPage() {
    for (var kind : DocumentKind.values()) {
      Fx.run(() -> model.kind().set(kind));
      Fx.settle();
      var page = model.paper().get().page(0, 1);
      PageSheet sheet = Fx.find(".m-page-sheet");

      assertEquals(
          (double) page.height() / page.width(),
          Fx.get(() -> sheet.getPrefHeight() / sheet.getPrefWidth()),
          0.02,
          kind.name());
    }
  }

  @Test
  void thePaperIsSavedAsItWasShown() throws Exception {
    Fx.run(model::save);

    var saved = Files.readAllBytes(folder.resolve("paper.pdf"));
    assertEquals("%PDF-", new String(saved, 0, 5, java.nio.charset.StandardCharsets.US_ASCII));
    assertEquals(Wording.of("documents.saved", "paper.pdf"), status.sentence().get());
  }

  @Test
  void everyoneIsTheFirstToHaveAnActionList() {
    assertEquals(new Recipient.Everyone(), model.recipients().getFirst());
  }

  @Test
  void readersAreOfferedOnlyForAPaperOfARestrictedSittingWithSeveralCircles() throws Exception {
    restrict(0, "Robin Chairperson");
    restrict(1, "Ida Testingham");
    Fx.run(screen::arrive);
    Fx.settle();
    var readers = readers();

    assertFalse(Fx.get(readers::isVisible), "not for the agenda that goes round");

    Fx.run(() -> model.kind().set(DocumentKind.RESTRICTED_MINUTES));
    Fx.settle();

    assertTrue(Fx.get(readers::isVisible));
    assertTrue(PdfText.copied(model.paper().get().pdf()).contains("Robin Chairperson"));

    Fx.run(() -> model.circle().set(model.circles().getLast()));
    Fx.settle();

    assertTrue(model.paper().get().fileName().endsWith("restricted-minutes-named-reader-2.pdf"));
    assertEquals(List.of(), Accessibility.nameless(screen.view()));
  }

  private Node readers() {
    return Fx.get(
        () ->
            screen.view().lookupAll(".combo-box").stream()
                .filter(box -> ((ComboBox<?>) box).getItems().equals(model.circles()))
                .findFirst()
                .orElseThrow()
                .getParent());
  }

  private void restrict(int place, String readers) {
    var item =
        sample
            .session()
            .buildAgenda()
            .record(sample.meeting())
            .orElseThrow()
            .cases()
            .get(place)
            .item();
    assertInstanceOf(
        Answered.Done.class,
        sample
            .session()
            .decideCase()
            .decide(
                item.caseId(),
                CaseDecision.Kind.RESTRICTED,
                Confidential.of("The chair"),
                Confidential.of("Works for an agency at the table"),
                Confidential.of(readers)));
  }

  @Test
  void leavingLetsGoOfThePaper() {
    Fx.run(screen::leave);

    assertEquals(null, model.paper().get());
  }

  @Test
  void everythingTheKeyboardReachesHasAName() {
    assertEquals(List.of(), Accessibility.nameless(screen.view()));
  }
}
