package org.maracdesk.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
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
    return Stream.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)
        .flatMap(
            standard ->
                Stream.of(
                    Arguments.of("agenda", agenda, standard),
                    Arguments.of("minutes", minutes, standard),
                    Arguments.of("approved minutes", approved, standard),
                    Arguments.of("action list", actions, standard)));
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
