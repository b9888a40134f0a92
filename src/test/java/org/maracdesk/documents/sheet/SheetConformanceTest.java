package org.maracdesk.documents.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maracdesk.documents.Conformance;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SheetConformanceTest {

  private byte[] everything = {};
  private byte[] little = {};

  @BeforeAll
  void draw() {
    everything = SampleContent.sheet().draw(SampleContent.everything(true)).pdf();
    little = SampleContent.draw(SampleContent.actions(1)).pdf();
  }

  @ParameterizedTest
  @EnumSource(
      value = PDFAFlavour.class,
      names = {"PDFUA_1", "PDFA_2_A", "PDFA_2_U"})
  void aSheetWithEverythingKeepsToTheStandard(PDFAFlavour standard) throws Exception {
    var report = Conformance.check(everything, standard);

    assertEquals(List.of(), report.broken());
    assertTrue(report.checks() > 1000, "a blank page passes too");
  }

  @Test
  void whateverIsTypedTheSheetKeepsToTheStandard() throws Exception {
    var blocks = IntStream.range(0, 30).mapToObj(SheetConformanceTest::scribble);

    var report =
        Conformance.check(
            SampleContent.draw(blocks.toArray(Block[]::new)).pdf(), PDFAFlavour.PDFA_2_A);

    assertEquals(List.of(), report.broken());
  }

  @Test
  void aDocumentWithoutItsLanguageIsNoticed() throws Exception {
    breaks(
        "7.2",
        PDFAFlavour.PDFUA_1,
        d -> d.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG));
  }

  @Test
  void aHeaderCellThatNamesNothingIsNoticed() throws Exception {
    breaks(
        "7.5",
        PDFAFlavour.PDFUA_1,
        d ->
            removeScopes(
                d.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT)));
  }

  @Test
  void coloursThatMeanNothingAreNoticed() throws Exception {
    breaks(
        "6.2.4.3",
        PDFAFlavour.PDFA_2_A,
        d -> d.getDocumentCatalog().getCOSObject().removeItem(COSName.OUTPUT_INTENTS));
  }

  @Test
  void lettersThatCannotBeCopiedAreNoticed() throws Exception {
    breaks(
        "6.2.11.7.2", PDFAFlavour.PDFA_2_U, d -> removeTextOfGlyphs(d.getPage(0).getResources()));
  }

  /** Letters and marks of all scripts in any order, controls, halves of emoji, directions. */
  private static Block scribble(int seed) {
    int[] starts = {
      0, 0x20, 0xA0, 0x300, 0x5D0, 0x600, 0x640, 0xA00, 0xA40, 0x2000, 0xD800, 0xFE70
    };
    var random = new Random(seed);
    var text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      int start = starts[random.nextInt(starts.length)];
      text.append(random.nextInt(6) == 0 ? ' ' : (char) (start + random.nextInt(0x60)));
    }
    return new Block.Callout(text.toString(), text.reverse().toString());
  }

  private void breaks(String clause, PDFAFlavour standard, Consumer<PDDocument> harm)
      throws Exception {
    var out = new ByteArrayOutputStream();
    try (var document = Loader.loadPDF(little)) {
      harm.accept(document);
      document.save(out);
    }

    var broken = Conformance.check(out.toByteArray(), standard).broken();

    assertTrue(broken.stream().anyMatch(rule -> rule.startsWith(clause + "-")), broken.toString());
  }

  private static void removeScopes(COSBase node) {
    switch (node) {
      case COSDictionary element -> {
        if ("TH".equals(element.getNameAsString(COSName.S))) {
          element.removeItem(COSName.A);
        }
        var kids = element.getDictionaryObject(COSName.K);
        if (kids != null) {
          removeScopes(kids);
        }
      }
      case COSArray kids -> {
        for (int i = 0; i < kids.size(); i++) {
          removeScopes(kids.getObject(i));
        }
      }
      default -> {}
    }
  }

  private static void removeTextOfGlyphs(PDResources resources) {
    for (var name : resources.getFontNames()) {
      try {
        resources.getFont(name).getCOSObject().removeItem(COSName.TO_UNICODE);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
