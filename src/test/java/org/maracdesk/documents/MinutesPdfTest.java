package org.maracdesk.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.maracdesk.domain.meeting.ItemOutcome;
import org.maracdesk.domain.minutes.Frame;
import org.maracdesk.domain.minutes.Minutes;
import org.maracdesk.domain.shared.Confidential;
import org.maracdesk.testing.PdfText;

class MinutesPdfTest {

  private final MinutesPdf paper = new MinutesPdf(SamplePapers.sheet(), SamplePapers.WORDS);

  @Test
  void aCaseIsToldFromTheVictimsViewToTheActions() throws Exception {
    var minutes = SamplePapers.minutes();

    var said = PdfText.sentences(paper.draw(minutes).pdf());

    var told = said.subList(said.indexOf("What the victim wants and fears"), said.size());
    var heard = minutes.cases().getFirst();
    assertEquals(
        List.of(
            "What the victim wants and fears",
            heard.victimView().text(),
            "Brought by: the IDVA, who spoke to her on Monday",
            "What agencies shared",
            "Agency",
            "Kind",
            "About",
            "Information",
            "Police",
            "Fact",
            "Whole case",
            heard.told().get(0).text().text(),
            "Midwifery",
            "Fact",
            "Unborn child",
            heard.told().get(1).text().text(),
            "Midwifery",
            "Opinion",
            "Whole case",
            heard.told().get(2).text().text(),
            "Primary school",
            "Fact",
            "ALI, Sami",
            heard.told().get(3).text().text(),
            "Crimes disclosed at the meeting",
            "It was not recorded whether a crime was disclosed.",
            "The chair’s summary of the risks",
            heard.riskSummary().text(),
            "Decided for the children",
            heard.childrenLine().text(),
            "Orders and other processes",
            "It was not recorded which orders or other processes were considered.",
            "Actions",
            "Number",
            "Agency",
            "Person",
            "Action",
            "Due",
            "1",
            "Police",
            "PC Rhys Sample",
            heard.actions().get(0).text().text(),
            "27 November 2026"),
        told.subList(0, 43));
    assertTrue(told.contains("To be named"), "an action whose person is not known yet");
    assertTrue(told.contains(minutes.cases().get(1).victimView().text()), "in Punjabi");
  }

  @Test
  void theMeetingItselfIsRecordedFirst() throws Exception {
    var said = PdfText.sentences(paper.draw(SamplePapers.minutes()).pdf());

    assertEquals(
        List.of(
            "Marac minutes, 26 November 2026",
            "Protective marking: OFFICIAL-SENSITIVE",
            SamplePapers.head().handling(),
            "Marac",
            "Dyffryn and Easthall",
            "Meeting",
            "26 November 2026, 09:30",
            "Where",
            "The Old Chapel, Room 2, and by secure video",
            "Chair",
            "DI Nia Sample-Whitfield",
            "Minutes taken by",
            "Ffion Ŵyn-Ŷstwyth",
            "Attendance"),
        said.subList(0, 14));
    assertTrue(said.contains("Apologies and absence"));
    assertTrue(said.contains("Information sent on 24 November"));
    assertTrue(said.contains("Version 3, read aloud at 09:33."));
    assertTrue(said.indexOf("Confidentiality statement") < said.indexOf("Case 1: M-2026-0412"));
  }

  @Test
  void eachCaseBeginsAPageAndItsPagesCarryItsNumberAndNoOther() throws Exception {
    var pages = pages(paper.draw(SamplePapers.minutes()).pdf());

    var numbers = List.of("M-2026-0412", "M-2026-0398", "M-2026-0405", "M-2026-0417");
    int found = 0;
    for (var page : pages) {
      if (page.contains("Cases at this meeting") || page.contains("Attendance")) {
        continue;
      }
      var here = numbers.stream().filter(page::contains).toList();
      assertEquals(1, here.size(), page);
      assertTrue(page.contains("Case " + here.getFirst()), "in the corner");
      found++;
    }
    assertTrue(found >= numbers.size());
  }

  @Test
  void bookmarksAndPropertiesNameNobody() throws Exception {
    try (var document = Loader.loadPDF(paper.draw(SamplePapers.minutes()).pdf())) {
      var titles = new ArrayList<String>();
      collect(document.getDocumentCatalog().getDocumentOutline(), titles);
      assertTrue(titles.contains("Case 2: M-2026-0398"));
      var metadata =
          new String(
              document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      for (var name : List.of("Layla", "ALI", "Simran", "SINGH", "Sample", "Old Chapel")) {
        assertFalse(titles.toString().contains(name), name);
        assertFalse(metadata.contains(name), name);
        assertFalse(document.getDocumentInformation().getCOSObject().toString().contains(name));
      }
    }
  }

  @Test
  void whatWasNotSaidIsSaidInWords() throws Exception {
    var said = PdfText.sentences(paper.draw(SamplePapers.minutes()).pdf());

    assertTrue(said.contains("Probation could not bring the licence terms."));
    assertTrue(said.contains("The victim’s view was not recorded."));
    assertTrue(said.contains("Reason: no safe way to reach her is known yet."));
    assertTrue(said.contains("No information was recorded."));
    assertTrue(said.contains("Nothing was recorded for the children."));
    assertTrue(
        said.contains(
            "No actions were agreed, because: everything that can be done is in hand; the case"
                + " returns before his release."));
  }

  @Test
  void minutesThatAreNotApprovedAreADraft() throws Exception {
    var drawn = paper.draw(unfinished(SamplePapers.minutes()));

    var said = PdfText.sentences(drawn.pdf());
    assertTrue(said.contains("These minutes are a draft"));
    assertTrue(said.contains("Nobody is recorded as present."));
    assertTrue(said.contains("No apologies or absences were recorded."));
    assertTrue(said.contains("Version 3. It is not recorded that the statement was read aloud."));
    assertEquals("Nothing has been recorded for this case.", said.getLast());
    assertFalse(PdfText.sentences(paper.draw(SamplePapers.minutes()).pdf()).contains("Draft"));
  }

  private static Minutes unfinished(Minutes minutes) {
    var waiting =
        SamplePapers.untouched(minutes.cases().getFirst().head(), new ItemOutcome.Waiting());
    return new Minutes(
        minutes.head(),
        true,
        Confidential.NONE,
        minutes.statement(),
        minutes.statementVersion(),
        null,
        List.of(),
        List.of(waiting),
        Frame.NONE);
  }

  private static List<String> pages(byte[] pdf) throws Exception {
    var pages = new ArrayList<String>();
    try (var document = Loader.loadPDF(pdf)) {
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        pages.add(stripper.getText(document).replaceAll("\\s+", " "));
      }
    }
    return pages;
  }

  private static void collect(PDOutlineNode node, List<String> titles) {
    for (var item : node.children()) {
      titles.add(item.getTitle());
      collect(item, titles);
    }
  }
}
