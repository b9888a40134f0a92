package org.maracdesk.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.minutes.Recipient;
import org.maracdesk.testing.PdfText;

class ActionListPdfTest {

  private final ActionListPdf paper = new ActionListPdf(SamplePapers.sheet(), SamplePapers.WORDS);

  @Test
  void everybodysListNamesTheAgencyOfEachAction() throws Exception {
    var drawn = paper.draw(SamplePapers.actions(new Recipient.Everyone()));

    var said = PdfText.sentences(drawn.pdf());
    int last = said.indexOf("M-2026-0398/4");
    assertEquals(
        List.of(
            "M-2026-0398/4",
            "SK",
            "Education",
            "Efa Ŵen",
            "Tell the safeguarding lead of Ysgol y Bont who may collect Arjan and Mehar.",
            "26 December 2026",
            "Open"),
        said.subList(last, said.size()));
    assertTrue(said.contains("6 actions, as they stood on 5 December 2026"));
    assertFalse(PdfText.copied(drawn.pdf()).contains("Copy for"));
  }

  @Test
  void anAgencysListIsOnePageWithItsOwnActionsAndItsName() throws Exception {
    var drawn = paper.draw(SamplePapers.actions(SamplePapers.oneAgency("Housing")));

    var said = PdfText.sentences(drawn.pdf());
    assertEquals(1, drawn.pages());
    assertTrue(said.contains("M-2026-0398/3"));
    assertTrue(said.contains("Not undertaken"));
    assertFalse(said.contains("Police"));
    assertTrue(PdfText.copied(drawn.pdf()).contains("Copy for Housing"));
  }

  @Test
  void noListNamesAVictim() throws Exception {
    var copied = PdfText.copied(paper.draw(SamplePapers.actions(new Recipient.Everyone())).pdf());

    assertFalse(copied.contains("ABDULRAHMAN"));
    assertFalse(copied.contains("KAUR"));
  }

  @Test
  void anEmptyListSaysForWhomNothingWasAgreed() throws Exception {
    var said =
        PdfText.sentences(paper.draw(SamplePapers.actions(SamplePapers.oneAgency("Prison"))).pdf());

    assertEquals("No actions were agreed for Prison.", said.getLast());
  }
}
