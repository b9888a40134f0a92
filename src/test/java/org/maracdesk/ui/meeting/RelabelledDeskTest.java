package org.maracdesk.ui.meeting;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maracdesk.domain.agency.Labels;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.journeys.DocumentKind;
import org.maracdesk.journeys.PlayDemo.Stage;
import org.maracdesk.testing.AnsweringDialogs;
import org.maracdesk.testing.Fx;
import org.maracdesk.testing.PdfText;
import org.maracdesk.testing.SampleSession;
import org.maracdesk.ui.frame.Overlay;
import org.maracdesk.wording.Words;

/** What the area calls people is on the next screen and the next paper, without a lock between. */
@ExtendWith(Fx.class)
class RelabelledDeskTest {

  private static final Labels OTHER =
      new Labels(
          Labels.Conference.CAPITALS,
          Labels.Victim.SURVIVOR,
          Labels.Perpetrator.PERSON_CAUSING_HARM);

  @Test
  void anAreaThatChangesItsLabelsFindsThemOnTheOpenDeskAndOnItsPapers() throws IOException {
    try (var sample = SampleSession.at(Stage.PLANNED)) {
      var words = Words.english().with(sample.session()::terms);
      var studio = Fx.get(() -> new MeetingStudio(words, new Overlay(), AnsweringDialogs.yes()));
      assertTrue(isShown(studio, sample, "Alleged perpetrator: "));
      assertTrue(isPrinted(sample, "lleged perpetrator"));

      var area = sample.session().area().orElseThrow();
      sample.session().keep(area.withLabels(OTHER));

      assertTrue(isShown(studio, sample, "Person causing harm: "));
      assertFalse(isShown(studio, sample, "lleged perpetrator"));
      assertTrue(isPrinted(sample, "erson causing harm"));
      assertFalse(isPrinted(sample, "lleged perpetrator"));
      assertTrue(isPrinted(sample, "MARAC"));
    }
  }

  private static boolean isShown(MeetingStudio studio, SampleSession sample, String text) {
    var view =
        Fx.show(
            () -> {
              var screen = studio.agenda(sample.session(), sample.meeting());
              screen.arrive();
              return screen.view();
            });
    Fx.settle();
    return Fx.get(
        () ->
            view.lookupAll(".m-agenda-row .label").stream()
                .anyMatch(node -> ((Label) node).getText().contains(text)));
  }

  private static boolean isPrinted(SampleSession sample, String text) throws IOException {
    var paper =
        sample
            .session()
            .produceDocuments()
            .draw(sample.meeting(), DocumentKind.AGENDA, new Recipient.Everyone());
    return PdfText.sentences(paper.pdf()).stream().anyMatch(said -> said.contains(text));
  }
}
