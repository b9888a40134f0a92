package org.maracdesk.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.maracdesk.documents.sheet.DrawnDocument;
import org.maracdesk.domain.minutes.Recipient;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PapersConformanceTest {

  static Stream<Arguments> papersAndStandards() {
    var sheet = SamplePapers.sheet();
    var words = SamplePapers.WORDS;
    var agenda = new AgendaPdf(sheet, words).draw(SamplePapers.agenda());
    var minutes = new MinutesPdf(sheet, words).draw(SamplePapers.minutes());
    var actions =
        new ActionListPdf(sheet, words).draw(SamplePapers.actions(new Recipient.Everyone()));
    var approved = SamplePapers.approved(sheet);
    var papers = new LinkedHashMap<String, DrawnDocument>();
    papers.put("agenda", agenda);
    papers.put("minutes", minutes);
    papers.put("approved minutes", approved);
    papers.put("action list", actions);
    SamplePapers.certificates(sheet)
        .forEach((of, certificate) -> papers.put("certificate of a " + of, certificate));
    return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
        .flatMap(
            standard ->
                papers.entrySet().stream()
                    .map(paper -> Arguments.of(paper.getKey(), paper.getValue(), standard)));
  }

  @Test
  void aCertificateIsOnePageWithAllThereCanBeOnIt() {
    SamplePapers.certificates(SamplePapers.sheet())
        .forEach((of, certificate) -> assertEquals(1, certificate.pages(), of));
  }

  @ParameterizedTest(name = "{0} keeps to {2}")
  @MethodSource("papersAndStandards")
  void everyPaperKeepsToTheStandardWithEachLetterDrawn(
      String name, DrawnDocument paper, PDFAFlavour standard) throws Exception {
    var report = Conformance.check(paper.pdf(), standard);

    assertEquals(List.of(), report.broken());
    assertTrue(report.checks() > 1000);
    assertEquals(0, paper.unknownCharacters());
  }
}
