package org.maracdesk.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.maracdesk.documents.sheet.DrawnDocument;
import org.maracdesk.testing.ForbiddenPhrases;
import org.maracdesk.testing.PdfText;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Every form there is, blank and completed, as a validator and as a strict reader meet it. */
class ChecklistConformanceTest {

  static Stream<Arguments> papers() {
    var pdf = SampleChecklists.pdf();
    var papers = new ArrayList<Arguments>();
    for (var form : SampleChecklists.shipped()) {
      var id = form.edition().id();
      papers.add(Arguments.of("blank " + id, pdf.blank(form, true, true)));
      papers.add(Arguments.of(id, pdf.completed(SampleChecklists.completed(form))));
    }
    var invented = SampleChecklists.invented(null);
    papers.add(Arguments.of("blank invented", pdf.blank(invented, true, true)));
    papers.add(Arguments.of("invented", pdf.completed(SampleChecklists.invented())));
    return papers.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("papers")
  void everyChecklistKeepsToTheStandardsAndSaysNothingItMustNot(String name, DrawnDocument paper)
      throws Exception {
    for (var standard : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
      var report = Conformance.check(paper.pdf(), standard);
      assertEquals(List.of(), report.broken(), standard::toString);
      assertTrue(report.checks() > 500, () -> standard + " " + report.checks());
    }
    assertEquals(0, paper.unknownCharacters());
    assertEquals(List.of(), ForbiddenPhrases.in(PdfText.copied(paper.pdf())));
    assertEquals(List.of(), ForbiddenPhrases.in(String.join(" ", PdfText.sentences(paper.pdf()))));
  }

  @Test
  void aPaperIsInTheLanguageOfItsForm() throws Exception {
    var welsh = SampleChecklists.pdf().blank(SampleChecklists.invented("cy"), true, true);

    try (var document = Loader.loadPDF(welsh.pdf())) {
      assertEquals("cy", document.getDocumentCatalog().getLanguage());
    }
    assertEquals(List.of(), Conformance.check(welsh.pdf(), PDFAFlavour.PDFUA_1).broken());
    assertEquals(List.of(), Conformance.check(welsh.pdf(), PDFAFlavour.PDFA_2_A).broken());
    assertTrue(PdfText.copied(welsh.pdf()).contains("[cy] Has the lamp been out this week?"));
  }
}
